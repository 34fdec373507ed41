"""Repair the Thai of a text file; the file itself stays as it is."""

from pathlib import Path

from briefpack.errors import SourceError
from briefpack.thai.repair import Certainty, Repaired, repair

_BYTE_ORDER_MARKS = {
    b"\xef\xbb\xbf": "utf-8",
    b"\xff\xfe": "utf-16-le",
    b"\xfe\xff": "utf-16-be",
}
_MOST_NOTES = 20


def repair_file(path: Path) -> Repaired:
    """The repaired text of a file, and every repair. Raises SourceError for what is no text."""
    try:
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise SourceError(f"ไม่พบแฟ้ม {path} — ตรวจชื่อและโฟลเดอร์แล้วลองใหม่") from error
    except OSError as error:
        raise SourceError(f"เปิดแฟ้ม {path} ไม่ได้ ({error.strerror}) — ตรวจสิทธิ์และลองใหม่") from error
    return repair_bytes(content, path.name)


def repair_bytes(content: bytes, name: str) -> Repaired:
    """The same for what has been read already; `name` is what an error calls it."""
    return repair(_decoded(content, name))


def _decoded(content: bytes, name: str) -> str:
    for mark, encoding in _BYTE_ORDER_MARKS.items():
        if content.startswith(mark):
            return _as(encoding, content.removeprefix(mark), name)
    if b"\0" in content:
        raise SourceError(f"{name} ไม่ใช่แฟ้มข้อความ — บันทึกเป็นข้อความล้วน (.txt) แล้วลองใหม่")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return _as("cp874", content, name)  # Windows' TIS-620


def _as(encoding: str, content: bytes, name: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        raise SourceError(
            f"อ่านตัวอักษรในแฟ้ม {name} ไม่ได้ — บันทึกเป็นข้อความล้วนแบบ UTF-8 แล้วลองใหม่"
        ) from error


def repair_notes(repaired: Repaired) -> tuple[str, ...]:
    """How many repairs there were, and the doubtful ones for a person to look at."""
    if not repaired.repairs:
        return ()
    doubtful = [each for each in repaired.repairs if each.certainty is Certainty.CHECK]
    shown = [
        f"โปรดตรวจบรรทัด {each.line}: {each.before} → {each.after}"
        for each in doubtful[:_MOST_NOTES]
    ]
    more = len(doubtful) - len(shown)
    rest = [f"และอีก {more} แห่งที่ควรตรวจ"] if more else []
    return (f"ซ่อม {len(repaired.repairs)} แห่ง ควรตรวจ {len(doubtful)} แห่ง", *shown, *rest)
