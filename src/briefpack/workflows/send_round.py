"""Send a round from a dossier file: recorded in it first, then written as sheets."""

from collections.abc import Callable
from pathlib import Path

from briefpack.export.matrix_options import MatrixOptions
from briefpack.model import edits
from briefpack.model.dossier import Dossier
from briefpack.model.follow_up import Round
from briefpack.storage.open_dossier import read_dossier
from briefpack.storage.publish import write_dossier
from briefpack.workflows.export_matrix import plan_round
from briefpack.workflows.exported import Exported
from briefpack.workflows.packs import pack_named

WriteSheets = Callable[[Dossier, Round, Path, MatrixOptions], Exported]


def send_round(
    dossier_path: Path, pack: str | None, target: Path, options: MatrixOptions, write: WriteSheets
) -> Exported:
    """Open a round in the dossier file, then have `write` put its sheets at `target`.

    Raises BriefpackError; a round whose sheets could not be written stays recorded, and its number
    is not given again.
    """
    dossier = read_dossier(dossier_path)
    round_ = plan_round(dossier, pack_named(dossier, pack).id, options)
    recorded = edits.open_round(dossier, round_)
    write_dossier(dossier_path, recorded)
    return write(recorded, round_, target, options)
