"""A new dossier from records."""

from pathlib import Path

from briefpack.model.agency import Agency
from briefpack.model.dossier import Dossier
from briefpack.model.ids import new_id
from briefpack.model.pack import EVERYTHING, Pack
from briefpack.model.records import Records
from briefpack.sources.agencies_csv import read_agencies
from briefpack.workflows.read_source import read_document, read_text


def new_dossier(records: Records, agencies: tuple[Agency, ...]) -> Dossier:
    """A dossier of one meeting, with a pack that holds every outcome in order."""
    meeting = records.meeting
    everything = Pack(new_id("pack"), EVERYTHING).including(o.id for o in meeting.outcomes())
    title = meeting.mechanism.th or meeting.title.th
    return Dossier(
        id=new_id("dossier"),
        title=f"{meeting.id} {title}",
        meetings=(meeting,),
        agencies=agencies,
        packs=(everything,),
    )


def dossier_from(source: Path, agencies: Path) -> Dossier:
    """A new dossier from a source document or a records file, and the table of agencies.

    Raises SourceError naming what cannot be read.
    """
    known = read_agencies(agencies)
    return new_dossier(read_document(source, known), known)


def dossier_from_text(text: str, name: str, agencies: Path) -> Dossier:
    """A new dossier from a document's text, or records as JSON text, called `name` in messages."""
    known = read_agencies(agencies)
    return new_dossier(read_text(text, name, known), known)
