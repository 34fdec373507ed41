"""A bounded look into an Office file before any reader may open it.

A zip of 16 KB can unpack to gigabytes, and Office readers unpack first and look later. Everything
here reads the list of contents, which is small, and parts only up to a limit.
"""

import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from briefpack.bilingual import Bilingual
from briefpack.errors import BriefpackError
from briefpack.files.os_errors import sentence

CONTENT_TYPES = "[Content_Types].xml"

_OLD_OFFICE_OR_ENCRYPTED = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_MEMBER = 0x1
_USUAL_PACKING = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
# ValueError: a name that is no UTF-8, an offset before the file's begin.
_UNREADABLE = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    ValueError,
)


class OfficeFileError(BriefpackError):
    """The file is no Office file that can be read safely."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How much an Office file may hold; sizes in bytes, unpacked.

    A dossier's largest sheet (20,000 rows) unpacks to 40 MB. Deflate cannot pack tighter than
    1,032 : 1; text as repetitive as a sheet reaches about 40.
    """

    members: int = 2_000
    member_size: int = 200_000_000
    total_size: int = 400_000_000
    ratio: int = 300
    ratio_counts_from: int = 1_000_000


USUAL_LIMITS = Limits()


@dataclass(frozen=True, slots=True)
class OfficeZip:
    """What an Office file holds: its parts and how large each is unpacked, in bytes."""

    path: Path
    sizes: Mapping[str, int]

    @property
    def names(self) -> tuple[str, ...]:
        """The parts in the order of the file."""
        return tuple(self.sizes)

    def read(self, name: str, limit: int = USUAL_LIMITS.member_size) -> bytes:
        """One part. Raises OfficeFileError where it is missing, damaged or larger than `limit`."""
        if name not in self.sizes:
            raise _error(self.path, Bilingual(f"ไม่มีส่วน {name}", f"lacks the part {name}"))
        try:
            with zipfile.ZipFile(self.path) as package, package.open(name) as part:
                # The list of contents may understate a size: never read more than was announced.
                content = part.read(min(limit, self.sizes[name]) + 1)
        except _UNREADABLE as error:
            raise _error(
                self.path, Bilingual(f"ส่วน {name} เสียหาย", f"has a damaged part {name}")
            ) from error
        except OSError as error:
            raise _refused(error, self.path) from error
        if len(content) > min(limit, self.sizes[name]):
            raise _error(
                self.path, Bilingual(f"ส่วน {name} ใหญ่เกินไป", f"has a part {name} that is too large")
            )
        return content

    @contextmanager
    def open(self, name: str) -> Iterator[IO[bytes]]:
        """One part as a stream, which ends where it was announced to end.

        Raises OfficeFileError where it is missing, and while it is read, where it is damaged.
        """
        if name not in self.sizes:
            raise _error(self.path, Bilingual(f"ไม่มีส่วน {name}", f"lacks the part {name}"))
        try:
            with zipfile.ZipFile(self.path) as package, package.open(name) as part:
                yield part
        except _UNREADABLE as error:
            raise _error(
                self.path, Bilingual(f"ส่วน {name} เสียหาย", f"has a damaged part {name}")
            ) from error
        except OSError as error:
            raise _refused(error, self.path) from error


def look_into(path: Path, limits: Limits = USUAL_LIMITS) -> OfficeZip:
    """What an OOXML file holds, without unpacking it.

    Raises OfficeFileError, in words for the officer, for anything that a reader should not touch:
    no zip, no Office file, encrypted, damaged, unsafe names, or beyond the limits.
    """
    try:
        with path.open("rb") as file:
            start = file.read(len(_OLD_OFFICE_OR_ENCRYPTED))
        if start == _OLD_OFFICE_OR_ENCRYPTED:
            raise _error(
                path,
                Bilingual(
                    "เป็นแฟ้ม Office แบบเก่าหรือแฟ้มที่ใส่รหัสผ่าน",
                    "is an old Office file or one with a password",
                ),
            )
        with zipfile.ZipFile(path) as package:
            members = package.infolist()
    except _UNREADABLE as error:
        raise _error(
            path, Bilingual("ไม่ใช่แฟ้ม Office หรือแฟ้มเสียหาย", "is no Office file, or is damaged")
        ) from error
    except OSError as error:
        raise _refused(error, path) from error
    _refuse_unsafe(path, members)
    _refuse_too_large(path, members, limits)
    return OfficeZip(path, {member.filename: member.file_size for member in members})


def _refuse_unsafe(path: Path, members: list[zipfile.ZipInfo]) -> None:
    names = [member.filename for member in members]
    if CONTENT_TYPES not in names:
        raise _error(
            path, Bilingual("เป็นแฟ้ม zip แต่ไม่ใช่แฟ้ม Office", "is a zip file but no Office file")
        )
    if any(member.flag_bits & _ENCRYPTED_MEMBER for member in members):
        raise _error(path, Bilingual("ใส่รหัสผ่านไว้", "has a password"))
    if len({name.casefold() for name in names}) < len(names):
        raise _error(path, Bilingual("มีส่วนที่ชื่อซ้ำกัน", "has parts of the same name"))
    if any(member.compress_type not in _USUAL_PACKING for member in members):
        raise _error(
            path, Bilingual("บีบอัดด้วยวิธีที่ Office ไม่ใช้", "is packed in a way that Office does not use")
        )
    if any(_is_unsafe(name) for name in names):
        raise _error(path, Bilingual("มีชื่อส่วนที่ไม่ปลอดภัย", "has unsafe names of parts"))


def _is_unsafe(name: str) -> bool:
    parts = name.replace("\\", "/").split("/")
    return not name or parts[0] == "" or ".." in parts or ":" in parts[0]


def _refuse_too_large(path: Path, members: list[zipfile.ZipInfo], limits: Limits) -> None:
    if len(members) > limits.members:
        raise _error(
            path,
            Bilingual(
                f"มีส่วนประกอบมากเกินไป ({len(members):,} ส่วน)",
                f"has too many parts ({len(members):,})",
            ),
        )
    if sum(member.file_size for member in members) > limits.total_size:
        raise _error(path, Bilingual("คลายออกแล้วใหญ่เกินไป", "is too large when unpacked"))
    for member in members:
        packed_tight = member.file_size > limits.ratio * max(member.compress_size, 1)
        if member.file_size > limits.member_size or (
            packed_tight and member.file_size > limits.ratio_counts_from
        ):
            raise _error(
                path,
                Bilingual(
                    f"ส่วน {member.filename} คลายออกแล้วใหญ่ผิดปกติ",
                    f"has a part {member.filename} that is unusually large when unpacked",
                ),
            )


def _refused(error: OSError, path: Path) -> OfficeFileError:
    return OfficeFileError(sentence(error, path, Bilingual("อ่าน", "read")))


def _error(path: Path, what: Bilingual) -> OfficeFileError:
    return OfficeFileError(
        Bilingual(
            f"{path.name} {what}"
            " — เปิดด้วย Word หรือ Excel แล้วบันทึกใหม่เป็น .docx หรือ .xlsx จากนั้นลองอีกครั้ง",
            f"{path.name} {what.en} — open it with Word or Excel, save it again as "
            ".docx or .xlsx, and try once more",
        )
    )
