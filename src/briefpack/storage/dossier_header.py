"""What a dossier file says of itself in its first bytes, and the sentences for one that is none.

The header is SQLite's (https://www.sqlite.org/fileformat2.html, 1.3): 68 is the application id, 60
the user version, 18 and 19 the way it was written.
"""

from pathlib import Path

from briefpack.bilingual import Bilingual
from briefpack.errors import DossierError
from briefpack.storage.schema import APPLICATION_ID

_MAGIC = b"SQLite format 3\x00"
HEADER_SIZE = 100
_WRITTEN_BY_ROLLBACK = b"\x01\x01"  # header bytes 18 and 19; 2 would be WAL, which we never publish


def format_of(content: bytes, path: Path) -> int:
    """The format number, of bytes that begin as a dossier does. Raises DossierError."""
    if not content:
        raise refused_file(
            path,
            Bilingual(
                "แฟ้มว่างเปล่า โปรดขอแฟ้มใหม่จากผู้ส่งหรือใช้สำเนาก่อนหน้า",
                "the file is empty; please ask the sender for a new file, or use an earlier copy",
            ),
        )
    if len(content) < HEADER_SIZE or not content.startswith(_MAGIC):
        raise refused_file(
            path,
            Bilingual(
                "ไม่ใช่แฟ้ม briefpack โปรดเลือกแฟ้มอื่น",
                "it is not a briefpack file; please choose another file",
            ),
        )
    if int.from_bytes(content[68:72], "big") != APPLICATION_ID:
        raise refused_file(
            path,
            Bilingual(
                "เป็นฐานข้อมูลของโปรแกรมอื่น ไม่ใช่แฟ้ม briefpack โปรดเลือกแฟ้มอื่น",
                "it is another program’s database, not a briefpack file; please choose "
                "another file",
            ),
        )
    if content[18:20] != _WRITTEN_BY_ROLLBACK:
        raise refused_file(
            path,
            Bilingual(
                "แฟ้มนี้ถูกแก้ไขด้วยโปรแกรมอื่น จึงอาจไม่ครบถ้วน โปรดใช้สำเนาก่อนหน้า",
                "the file was changed by another program, so it may be incomplete; please "
                "use an earlier copy",
            ),
        )
    return int.from_bytes(content[60:64], "big")


def size_said(header: bytes) -> int:
    """How many bytes a file with this header has as it says itself; 0 for what is no dossier."""
    if len(header) < HEADER_SIZE or not header.startswith(_MAGIC):
        return 0
    page = int.from_bytes(header[16:18], "big")
    return (65_536 if page == 1 else page) * int.from_bytes(header[28:32], "big")


def too_new(path: Path, found: int, today: int) -> DossierError:
    """A newer program wrote it."""
    return refused_file(
        path,
        Bilingual(
            f"แฟ้มนี้บันทึกด้วยโปรแกรมรุ่นใหม่กว่า (รูปแบบ {found}; รุ่นนี้อ่านได้ถึง {today}) "
            "โปรดปรับรุ่นโปรแกรมแล้วเปิดอีกครั้ง",
            f"it was saved with a newer version of the program (format {found}; this "
            f"version reads up to {today}); please update the program and open it again",
        ),
    )


def damaged(path: Path) -> DossierError:
    """What is inside cannot be read."""
    return refused_file(
        path,
        Bilingual(
            "ข้อมูลในแฟ้มเสียหาย โปรดใช้สำเนาก่อนหน้าหรือขอแฟ้มใหม่จากผู้ส่ง",
            "the data in the file is damaged; please use an earlier copy or ask the "
            "sender for a new file",
        ),
    )


def refused_file(path: Path, why: Bilingual) -> DossierError:
    """It is not opened, and why."""
    return DossierError(
        Bilingual(
            f"เปิด {path.name or path} ไม่ได้: {why} ({path})",
            f"Could not open {path.name or path}: {why.en} ({path})",
        )
    )
