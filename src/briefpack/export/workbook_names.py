"""File names for the agencies' workbooks that every system accepts and no two agencies share."""

import re
from collections.abc import Iterable

from briefpack.export.phrases import NO_AGENCY

COVERING_LIST = "รายการนำส่ง.docx"
"""What went to whom; no workbook, so that whoever takes every .xlsx takes the sheets alone."""

_FORBIDDEN = re.compile(r"[<>:\"/\\|?*\x00-\x1f\x7f]+")
_DEVICES = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)
_LONGEST = 60
_SUFFIX = ".xlsx"


def workbook_names(agencies: Iterable[str]) -> dict[str, str]:
    """The file name for each agency code; "" is ยังไม่กำหนด.xlsx.

    Windows drops dots and spaces at a name's end, refuses some characters and the names of
    devices, and tells no case apart: so พณ. is พณ.xlsx, and names that then clash are numbered.
    """
    names: dict[str, str] = {}
    taken: set[str] = set()
    for agency in agencies:
        stem = _stem(agency)
        name, number = stem, 2
        while name.casefold() in taken:
            name, number = f"{stem}-{number}", number + 1
        taken.add(name.casefold())
        names[agency] = name + _SUFFIX
    return names


def _stem(agency: str) -> str:
    stem = _FORBIDDEN.sub("-", agency)[:_LONGEST].strip(". ")
    if not stem:
        return NO_AGENCY.th
    return f"{stem}-" if _DEVICES.fullmatch(stem) else stem
