"""Which font files a machine has for a family, and whether their licence lets them be embedded.

Facts are read from the tables `name` and `OS/2` of TrueType and OpenType files (ISO/IEC 14496-22).
"""

import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

_LARGEST = 20_000_000  # bytes of one font file
_KINDS = (b"\x00\x01\x00\x00", b"OTTO", b"true")
_SUFFIXES = (".ttf", ".otf")
_FAMILY, _STYLE = 1, 2
_WINDOWS = 3
# OS/2 fsType: who may embed. 0 anybody; bit 3 for editing. Bit 1 forbids it, bit 2 allows viewing
# and printing only (Word would open the document read-only), bit 9 pictures of letters only.
_FOR_EDITING = 0x0008
_LIMITS = 0x0002 | 0x0004
_BITMAPS_ONLY = 0x0200


class Face(StrEnum):
    """The four faces of a family that Word knows."""

    REGULAR = "Regular"
    BOLD = "Bold"
    ITALIC = "Italic"
    BOLD_ITALIC = "Bold Italic"


@dataclass(frozen=True, slots=True)
class FontFile:
    """One face of a family, in a file."""

    path: Path
    family: str
    face: Face
    may_be_embedded: bool


def find_family(family: str, folders: Iterable[Path]) -> tuple[FontFile, ...]:
    """The faces of this family in the folders and below, each once, in the order of Face."""
    found: dict[Face, FontFile] = {}
    for folder in folders:
        for path in sorted(folder.rglob("*")) if folder.is_dir() else ():
            if path.suffix.lower() in _SUFFIXES:
                font = read_font(path)
                if font is not None and font.family.casefold() == family.casefold():
                    found.setdefault(font.face, font)
    return tuple(found[face] for face in Face if face in found)


def read_font(path: Path) -> FontFile | None:
    """What a font file says of itself; None for one that is no single font or cannot be read."""
    try:
        if path.stat().st_size > _LARGEST:
            return None
        content = path.read_bytes()
        tables = tables_of(content)
        names = dict(_names(content, *tables[b"name"]))
        (fs_type,) = struct.unpack_from(">H", content, tables[b"OS/2"][0] + 8)
        return FontFile(path, names[_FAMILY], Face(names.get(_STYLE, "Regular")), _allows(fs_type))
    except (OSError, struct.error, KeyError, ValueError):
        return None


def tables_of(content: bytes) -> dict[bytes, tuple[int, int]]:
    """Where each table of a font begins, and how long it is. Raises ValueError for no font."""
    if content[:4] not in _KINDS:
        raise ValueError("not a font")
    (count,) = struct.unpack_from(">H", content, 4)
    records = (struct.unpack_from(">4s4xII", content, 12 + 16 * each) for each in range(count))
    return {tag: (start, length) for tag, start, length in records}


def _names(content: bytes, start: int, length: int) -> Iterator[tuple[int, str]]:
    """The family and style names meant for Windows, English last, so that it counts."""
    _, count, texts = struct.unpack_from(">HHH", content, start)
    records = [
        struct.unpack_from(">HHHHHH", content, start + 6 + 12 * number) for number in range(count)
    ]
    for platform, _, _, name, size, place in sorted(records, key=_english_last):
        if platform == _WINDOWS and name in (_FAMILY, _STYLE) and place + size <= length:
            begin = start + texts + place
            yield name, content[begin : begin + size].decode("utf-16-be")


def _english_last(record: tuple[int, ...]) -> bool:
    return record[2] == 0x0409


def _allows(fs_type: int) -> bool:
    if fs_type & _BITMAPS_ONLY:
        return False
    return bool(fs_type & _FOR_EDITING) or not fs_type & _LIMITS
