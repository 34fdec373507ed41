"""The same package, in the same bytes every time it is written."""

import io
import zipfile

_CONTENT_TYPES = "[Content_Types].xml"
_EARLIEST = (1980, 1, 1, 0, 0, 0)
_REGULAR_FILE = 0o600 << 16
_LEVEL = 6


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
        for name in sorted(parts.namelist(), key=lambda name: (name != _CONTENT_TYPES, name)):
            stable.writestr(_entry(name), parts.read(name), zipfile.ZIP_DEFLATED, _LEVEL)
    return rewritten.getvalue()


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, date_time=_EARLIEST)
    entry.create_system = 0
    entry.external_attr = _REGULAR_FILE
    return entry
