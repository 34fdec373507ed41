"""Read an exported file again and say what is wrong with it."""

from collections.abc import Callable
from pathlib import Path

from briefpack.bilingual import Bilingual
from briefpack.errors import RequestError
from briefpack.export.check_excel import check_excel
from briefpack.export.check_word import check_word
from briefpack.export.findings import Finding

_Check = Callable[[Path], tuple[Finding, ...]]
_CHECKS: dict[str, _Check] = {".docx": check_word, ".xlsx": check_excel}


def check_file(path: Path) -> tuple[Finding, ...]:
    """What is wrong with an exported .docx or .xlsx; nothing where all is well.

    Raises RequestError for a file that is not there or of another kind.
    """
    if path.is_dir():
        raise RequestError(
            Bilingual(
                f"{path} เป็นโฟลเดอร์ ไม่ใช่แฟ้ม — โปรดเลือกแฟ้มในโฟลเดอร์นี้",
                f"{path} is a folder, not a file — please choose a file in this folder",
            )
        )
    if not path.is_file():
        raise RequestError(
            Bilingual(
                f"ไม่พบแฟ้ม {path} — ตรวจชื่อและโฟลเดอร์แล้วลองใหม่",
                f"There is no file {path} — check the name and folder, and try again",
            )
        )
    check = _CHECKS.get(path.suffix.lower())
    if check is None:
        raise RequestError(
            Bilingual(
                f"ตรวจ {path.name} ไม่ได้ — ตรวจได้เฉพาะแฟ้ม .docx และ .xlsx ที่ส่งออกไว้",
                f"Could not check {path.name} — only exported .docx and .xlsx files can be checked",
            )
        )
    return check(path)
