"""The same package, in the same bytes every time it is written."""

import io
import zipfile
from collections.abc import Iterable

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
