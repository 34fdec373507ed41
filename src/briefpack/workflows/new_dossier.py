"""A new dossier from records."""

from pathlib import Path

from briefpack.errors import SourceError
from briefpack.model.agency import Agency
from briefpack.model.dossier import Dossier
from briefpack.model.ids import new_id
from briefpack.model.pack import Pack
from briefpack.model.records import Records
from briefpack.sources.agencies_csv import read_agencies
from briefpack.sources.records_json import read_records, records_from_json

EVERYTHING = "ทั้งหมด"


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
    """A new dossier from a records file and the table of agencies.

    Raises SourceError for a source this version cannot read.
    """
    if source.suffix.lower() != ".json":
        raise SourceError(
            f"รุ่นนี้สร้างแฟ้มใหม่จากบันทึกผลการประชุมแบบ JSON เท่านั้น ยังอ่าน {source.name} ไม่ได้"
            " — ใช้แฟ้ม .json หรือไม่ระบุ --from เพื่อเริ่มจาก JC22"
        )
    return new_dossier(read_records(source), read_agencies(agencies))


def dossier_from_text(text: str, name: str, agencies: Path) -> Dossier:
    """A new dossier from records given as JSON text, called `name` in messages."""
    return new_dossier(records_from_json(text, name), read_agencies(agencies))
