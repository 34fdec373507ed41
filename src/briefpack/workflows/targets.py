"""Where an export may be written: under its own kind of name, and never over what it comes from."""

from pathlib import Path

from briefpack.bilingual import Bilingual
from briefpack.errors import RequestError
from briefpack.files.os_errors import reason


def require_target(target: Path, suffix: str, *sources: Path) -> None:
    """Raises RequestError unless `target` can be an export ending in `suffix` and is no source.

    Asked before anything is recorded or written.
    """
    if target.is_dir():
        raise RequestError(
            Bilingual(
                f"บันทึก {target} ไม่ได้: ชื่อนี้เป็นโฟลเดอร์ ไม่ใช่แฟ้ม โปรดใช้ชื่ออื่น",
                f"Could not save {target}: this name is a folder, not a file; please use "
                "another name",
            )
        )
    if target.suffix.lower() != suffix:
        raise RequestError(
            Bilingual(
                f"ชื่อแฟ้ม {target} ต้องลงท้ายด้วย {suffix} — เปลี่ยนชื่อแล้วลองใหม่",
                f"The name {target} must end with {suffix} — change it and try again",
            )
        )
    if not target.parent.is_dir():
        raise RequestError(
            Bilingual(
                f"บันทึก {target} ไม่ได้: ไม่พบโฟลเดอร์ {target.parent} — สร้างโฟลเดอร์ก่อน",
                f"Could not save {target}: there is no folder {target.parent} — make the "
                "folder first",
            )
        )
    for source in sources:
        if target.exists() and source.exists() and target.samefile(source):
            raise RequestError(
                Bilingual(
                    f"{target} คือแฟ้มที่กำลังใช้อยู่ จึงไม่เขียนทับ — ใช้ชื่ออื่น",
                    f"{target} is the file in use, so it is not written over — use another name",
                )
            )


def require_sheets_target(target: Path, *sources: Path, per_agency: bool) -> None:
    """A round's sheets can go to `target`: a folder, made if need be, or one workbook.

    Raises RequestError; asked before the round is recorded.
    """
    if per_agency:
        require_folder(target)
    else:
        require_target(target, ".xlsx", *sources)


def require_folder(folder: Path) -> None:
    """The folder is there, made where it was not. Raises RequestError."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise RequestError(
            Bilingual(
                f"ใช้โฟลเดอร์ {folder} ไม่ได้: {reason(error)}",
                f"Could not use the folder {folder}: {reason(error).en}",
            )
        ) from error
