"""Why a document is not saved over its own file without a question."""

from pathlib import Path

from briefpack.bilingual import Bilingual
from briefpack.errors import DossierError


class ChangedOnDisk(DossierError):  # noqa: N818  # a question for the officer more than a fault
    """The document's file was changed by another since it was opened or saved here."""


class TakenOver(ChangedOnDisk):
    """Another has the document's lock now, and may save at any moment."""


def changed_by_another(name: str, path: Path | None) -> ChangedOnDisk:
    """That another saved the document since it was opened here."""
    return ChangedOnDisk(
        Bilingual(
            f"{name} ถูกผู้อื่นแก้ไขหลังจากเปิด จึงยังไม่บันทึกทับ โปรดบันทึกเป็นชื่ออื่น หรือยืนยันให้บันทึกทับ ({path})",
            f"{name} was changed by somebody else since it was opened, so it was not "
            "saved over; please save under another name, or confirm that it is to "
            f"be replaced ({path})",
        )
    )
