"""The same package, in the same bytes every time it is written."""

import io
import zipfile
from collections.abc import Iterable, Mapping
from pathlib import Path

_CONTENT_TYPES = "[Content_Types].xml"
_EARLIEST = (1980, 1, 1, 0, 0, 0)
_REGULAR_FILE = 0o600 << 16
LEVEL = 6


def stable_zip(package: bytes) -> bytes:
    """The zip rewritten so that equal parts give equal bytes on every system.

    The list of content types comes first, as readers of packages expect; the other parts follow by
    name. Times, the system of origin and the level of compression are fixed. Raises
    zipfile.BadZipFile if `package` is none.
    """
    rewritten = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(package)) as parts,
        zipfile.ZipFile(rewritten, "w") as stable,
    ):
        for name in in_order(parts.namelist()):
            stable.writestr(entry_of(name), parts.read(name), zipfile.ZIP_DEFLATED, LEVEL)
    return rewritten.getvalue()


def write_stable(
    package: bytes, draft: Path, composed: Mapping[str, Iterable[bytes]], level: int = LEVEL
) -> None:
    """Write the same stable zip to a file, with these parts, piece by piece, for what they were.

    Large parts are packed once and never stand whole in memory. Raises OSError where the file
    cannot be written.
    """
    with (
        zipfile.ZipFile(io.BytesIO(package)) as parts,
        zipfile.ZipFile(draft, "w") as stable,
    ):
        for name in in_order(parts.namelist()):
            entry = entry_of(name)
            # `open` takes the level of an entry from here, and from nowhere else.
            entry._compresslevel = level  # type: ignore[attr-defined]  # public from 3.13 on
            with stable.open(entry, "w") as target:
                for piece in composed.get(name) or (parts.read(name),):
                    target.write(piece)


def in_order(names: Iterable[str]) -> list[str]:
    """The parts in the order of a stable zip."""
    return sorted(names, key=lambda name: (name != _CONTENT_TYPES, name))


def entry_of(name: str) -> zipfile.ZipInfo:
    """A part's entry, the same on every system."""
    entry = zipfile.ZipInfo(name, date_time=_EARLIEST)
    entry.create_system = 0
    entry.external_attr = _REGULAR_FILE
    entry.compress_type = zipfile.ZIP_DEFLATED
    return entry
