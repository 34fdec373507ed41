"""A look at a workbook's sheets before openpyxl reads them: one far cell or merge can hang it.

openpyxl never sees the cells. It is given each sheet as a skeleton, with everything around them;
the cells are read by `excel_cells`, row by row and within bounds.
"""

import re

from lxml import etree
from openpyxl.utils import column_index_from_string

from briefpack.errors import ExportError
from briefpack.export.findings import Finding
from briefpack.export.package_text import parsed
from briefpack.files.office_zip import OfficeZip

MOST_ROWS = 200_000
MOST_COLUMNS = 256
MOST_CELLS = 4_000_000
MOST_MERGED = 100_000
LARGEST_SHEET = 120_000_000

_ADVICE = "ลบแถวและคอลัมน์ที่ว่างแล้วบันทึกใหม่"
_DATA = re.compile(rb"<((?:[\w.-]+:)?sheetData)(?=[\s/>])[^>]*>")
_PLACE = re.compile(r"\$?([A-Za-z]{1,3})\$?([0-9]{1,7})")


class UnsafeSheetError(ExportError):
    """A sheet that no reader should read on; `finding` says which and why."""

    def __init__(self, where: str, message: str) -> None:
        super().__init__(f"{where}: {message}")
        self.finding = Finding(where, message)


def far_cell(where: str) -> UnsafeSheetError:
    """A cell so far out that no table of ours reaches it."""
    return UnsafeSheetError(where, f"มีช่องไกลเกินไป {_ADVICE}")


def far_row(where: str) -> UnsafeSheetError:
    """A row so far down that no table of ours reaches it."""
    return UnsafeSheetError(where, f"มีแถวไกลเกินไป {_ADVICE}")


def damaged(where: str) -> UnsafeSheetError:
    """A sheet that is no sheet."""
    return UnsafeSheetError(where, "แผ่นงานเสียหาย ขอแฟ้มใหม่จากผู้ส่ง")


def skeletons(package: OfficeZip) -> dict[str, bytes]:
    """Each part of the package, sheets without their cells.

    Raises UnsafeSheetError for a sheet that is unsafe to read, OfficeFileError for a part that is
    damaged or too large to be looked at.
    """
    return {name: _skeleton(name, package.read(name, LARGEST_SHEET)) for name in package.names}


def _skeleton(name: str, content: bytes) -> bytes:
    if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
        raise UnsafeSheetError(name, "มีคำสั่ง XML ที่แฟ้ม Excel ไม่ใช้ จึงไม่อ่านต่อ อย่าเปิดแฟ้มนี้")
    if not name.lower().endswith((".xml", ".rels")):
        return content
    if content[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\0" in content[:400]:
        raise UnsafeSheetError(name, "เข้ารหัสตัวอักษรแบบที่แฟ้ม Excel ไม่ใช้ จึงไม่อ่านต่อ")
    data = _DATA.search(content)
    if data is None:
        return content
    if not data[0].endswith(b"/>"):
        tag = data[1]
        end = content.rfind(b"</" + tag)
        rest = content[end:].partition(b">")[2]
        content = content[: data.start()] + b"<" + tag + b"/>" + rest
    _refuse_what_is_left(name, content)
    return content


def _refuse_what_is_left(name: str, skeleton: bytes) -> None:
    """Raises UnsafeSheetError for cells outside the data, and for merges that hang a reader."""
    try:
        root = parsed(skeleton)
    except etree.XMLSyntaxError as error:
        raise damaged(name) from error
    if next(root.iter("{*}row", "{*}c"), None) is not None:
        raise damaged(name)
    for merged in root.iter("{*}mergeCell"):
        place = str(merged.get("ref", ""))
        if _area(place) > MOST_MERGED:
            message = "ผสานช่องกว้างเกินไป ยกเลิกการผสานแล้วบันทึกใหม่"
            raise UnsafeSheetError(f"{name} {place}", message)


def _area(merged: str) -> int:
    ends = [_PLACE.fullmatch(end) for end in merged.split(":")]
    places = [(column_index_from_string(end[1]), int(end[2])) for end in ends if end]
    if len(places) != 2 or len(ends) != 2:
        return 1
    (left, top), (right, bottom) = places
    return (abs(right - left) + 1) * (abs(bottom - top) + 1)
