"""What a new dossier begins with."""

from briefpack import paths
from briefpack.model.agency import Agency
from briefpack.model.dossier import Dossier
from briefpack.model.ids import new_id
from briefpack.model.pack import Pack


def known_agencies() -> tuple[Agency, ...]:
    """The agencies that a new dossier begins with."""
    from briefpack.sources.agencies_csv import read_agencies

    return read_agencies(paths.AGENCIES)


def jc22_with_own_pack(name: str) -> Dossier:
    """The outcomes of JC22 and an empty pack of this name."""
    from briefpack.workflows.new_dossier import dossier_from

    dossier = dossier_from(paths.JC22_RECORDS, paths.AGENCIES)
    return dossier.with_pack(Pack(new_id("pack"), name))
