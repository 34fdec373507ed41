"""A foreign file as bytes: only a true file, and only up to a size."""

import stat
from pathlib import Path

from briefpack.bilingual import Bilingual
from briefpack.errors import BriefpackError
from briefpack.files.os_errors import sentence

_MEGABYTE = 1_000_000


def read_regular_file(
    path: Path, *, limit: int, error: type[BriefpackError] = BriefpackError
) -> bytes:
    """What the file holds. Raises `error` for what is no file, cannot be read or is above `limit`.

    The kind and the size are looked at before opening: opening a pipe would wait for ever.
    """
    try:
        found = path.stat()
        if stat.S_ISDIR(found.st_mode):
            raise error(
                Bilingual(
                    f"{path.name or path} เป็นโฟลเดอร์ ไม่ใช่แฟ้ม — โปรดเลือกแฟ้มในโฟลเดอร์นี้",
                    f"{path.name or path} is a folder, not a file — please choose a file in "
                    "this folder",
                )
            )
        if not stat.S_ISREG(found.st_mode):
            raise error(
                Bilingual(
                    f"{path.name or path} ไม่ใช่แฟ้มเอกสาร — โปรดเลือกแฟ้มอื่น",
                    f"{path.name or path} is no document — please choose another file",
                )
            )
        with path.open("rb") as file:
            content = b"" if found.st_size > limit else file.read(limit + 1)
    except OSError as refused:
        raise error(sentence(refused, path, Bilingual("เปิด", "open"))) from refused
    except ValueError as impossible:  # a name with a NUL in it
        raise error(
            Bilingual(
                f"ไม่มีแฟ้มชื่อ {str(path)!r} — โปรดตรวจชื่อแฟ้ม",
                f"There is no file called {str(path)!r} — please check the name",
            )
        ) from impossible
    if max(found.st_size, len(content)) > limit:
        raise error(
            Bilingual(
                f"{path.name} ใหญ่เกินไป ({max(found.st_size, len(content)) / _MEGABYTE:,.0f} MB"
                f" รับได้ไม่เกิน {limit / _MEGABYTE:,.0f} MB) — แบ่งเป็นแฟ้มที่เล็กลงหรือลบภาพออก แล้วลองอีกครั้ง",
                f"{path.name} is too large ({max(found.st_size, len(content)) / _MEGABYTE:,.0f} "
                f"MB; at most {limit / _MEGABYTE:,.0f} MB can be read) — split it into "
                "smaller files or take pictures out, then try again",
            )
        )
    return content
