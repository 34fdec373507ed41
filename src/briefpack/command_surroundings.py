"""What commands find around them: the console, the officer, and a dossier to be read."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from briefpack import paths
from briefpack.bilingual import Bilingual
from briefpack.errors import RequestError

if TYPE_CHECKING:
    from briefpack.model.dossier import Dossier

STANDARD_INPUT = "ข้อความเข้ามาตรฐาน"


def standard_input() -> str:
    """All of standard input as text, whatever the console speaks."""
    from briefpack.sources.decode_text import decode_text

    text, _encoding = decode_text(standard_input_bytes(), STANDARD_INPUT)
    return text


def standard_input_bytes() -> bytes:
    """All of standard input. Raises RequestError where there is none."""
    if sys.stdin is None:  # closed by whoever started us
        raise RequestError(
            Bilingual(
                f"ไม่มี{STANDARD_INPUT}ให้อ่าน — ระบุชื่อแฟ้มแทน -",
                "There is no standard input to read — name a file instead of -",
            )
        )
    return sys.stdin.buffer.read()


def to_be_read(path: Path) -> "Dossier":
    """A dossier for a command that does not write it; of a newer format, what we know of it."""
    from briefpack.storage.left_out import left_out
    from briefpack.storage.open_dossier import read_opened

    opened = read_opened(path)
    if opened.is_newer:
        tell(
            (
                Bilingual(
                    f"{path.name} บันทึกด้วยโปรแกรมรุ่นใหม่กว่า จึงมีเฉพาะข้อมูลที่รุ่นนี้รู้จัก",
                    f"{path.name} was saved by a newer version of the program, so only what "
                    "this one knows is there",
                ),
            )
        )
    tell(left_out(opened, path))
    return opened.dossier


def officer() -> str:
    """Who works here: the lock and the versions of a dossier that is written say it."""
    from briefpack.workflows.officer_name import officer_name

    return officer_name(paths.settings_file())


def tell(notes: Sequence[str]) -> None:
    """Say it to the person at the console, apart from what the command gives."""
    for note in notes:
        print(f"briefpack: {note}", file=sys.stderr)
