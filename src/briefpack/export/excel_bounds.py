"""A look at a workbook's sheets before openpyxl reads them: one far cell or merge can hang it."""

import io
import re
from collections.abc import Iterator

from lxml import etree
from openpyxl.utils import column_index_from_string

from briefpack.export.findings import Finding
from briefpack.files.office_zip import OfficeZip

MOST_ROWS = 200_000
MOST_COLUMNS = 256
MOST_CELLS = 4_000_000
MOST_MERGED = 100_000
LARGEST_SHEET = 120_000_000

_SHEET = re.compile(r"xl/worksheets/[^/]+\.xml", re.IGNORECASE)
_PLACE = re.compile(r"\$?([A-Za-z]{1,3})\$?([0-9]{1,7})")
_LOOKED_AT = ("{*}c", "{*}row", "{*}mergeCell")
_ADVICE = "ลบแถวและคอลัมน์ที่ว่างแล้วบันทึกใหม่"


def too_far(package: OfficeZip) -> Iterator[Finding]:
    """What makes the sheets unsafe to read; nothing where they are of the size of real ones.

    Raises OfficeFileError for a sheet that is damaged or too large to be looked at.
    """
    for name in package.names:
        if _SHEET.fullmatch(name):
            content = package.read(name, LARGEST_SHEET)
            if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
                yield Finding(name, "มีคำสั่ง XML ที่แฟ้ม Excel ไม่ใช้ จึงไม่อ่านต่อ อย่าเปิดแฟ้มนี้")
                return
            yield from _in_sheet(name, content)


def _in_sheet(name: str, content: bytes) -> Iterator[Finding]:
    cells = 0
    try:
        events = etree.iterparse(
            io.BytesIO(content), tag=_LOOKED_AT, resolve_entities=False, no_network=True
        )
        for _, element in events:
            kind = element.tag.rpartition("}")[2]
            if kind == "c":
                cells += 1
                if cells > MOST_CELLS or _is_far(element.get("r", "")):
                    yield Finding(f"{name} {element.get('r', '')}", f"มีช่องไกลเกินไป {_ADVICE}")
                    return
            elif kind == "row":
                if _number(element.get("r", "")) > MOST_ROWS:
                    yield Finding(f"{name} แถว {element.get('r')}", f"มีแถวไกลเกินไป {_ADVICE}")
                    return
                element.clear()
            elif kind == "mergeCell" and _area(element.get("ref", "")) > MOST_MERGED:
                yield Finding(
                    f"{name} {element.get('ref')}", "ผสานช่องกว้างเกินไป ยกเลิกการผสานแล้วบันทึกใหม่"
                )
                return
    except etree.XMLSyntaxError:
        yield Finding(name, "แผ่นงานเสียหาย ขอแฟ้มใหม่จากผู้ส่ง")


def _is_far(place: str) -> bool:
    found = _PLACE.fullmatch(place)
    if found is None:
        return bool(place)
    return column_index_from_string(found[1]) > MOST_COLUMNS or int(found[2]) > MOST_ROWS


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() else 0


def _area(merged: str) -> int:
    ends = [_PLACE.fullmatch(end) for end in merged.split(":")]
    places = [(column_index_from_string(end[1]), int(end[2])) for end in ends if end]
    if len(places) != 2 or len(ends) != 2:
        return 1
    (left, top), (right, bottom) = places
    return (abs(right - left) + 1) * (abs(bottom - top) + 1)
