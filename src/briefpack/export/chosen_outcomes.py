"""Whether a pack can be exported at all."""

from briefpack.bilingual import Bilingual
from briefpack.errors import ExportError
from briefpack.model.index import Index
from briefpack.model.pack import Pack


def refuse_missing(index: Index, pack: Pack) -> None:
    """Raises ExportError where the pack holds an outcome that its dossier does not have."""
    missing = [each for each in dict.fromkeys(pack.outcome_ids) if each not in index.places]
    if missing:
        raise ExportError(
            Bilingual(
                f"ชุดข้อมูล “{pack.name}” มีผลการประชุมที่ไม่อยู่ในแฟ้ม: {', '.join(missing)}"
                " — เอารายการนั้นออกจากชุดข้อมูลแล้วส่งออกใหม่",
                f"The pack “{pack.name}” has outcomes that are not in the file: "
                f"{', '.join(missing)} "
                "— take those entries out of the pack, then export again",
            )
        )
