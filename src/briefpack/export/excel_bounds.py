"""A look at a workbook's sheets before openpyxl reads them: one far cell or merge can hang it."""

import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from briefpack.export.findings import Finding
from briefpack.files.cell_places import area_of, place_of, size_of
from briefpack.files.office_zip import OfficeZip
from briefpack.files.walk_xml import DocumentType, XmlFault, walk_xml

MOST_ROWS = 200_000
MOST_COLUMNS = 256
MOST_CELLS = 4_000_000
MOST_MERGED = 100_000
LARGEST_SHEET = 120_000_000

_SHEET = re.compile(r"xl/worksheets/[^/]+\.xml", re.IGNORECASE)
_ADVICE = "ลบแถวและคอลัมน์ที่ว่างแล้วบันทึกใหม่"


def too_far(package: OfficeZip) -> Iterator[Finding]:
    """What makes the sheets unsafe to read; nothing where they are of the size of real ones.

    Raises OfficeFileError for a sheet that is damaged or too large to be looked at.
    """
    for name in package.names:
        if _SHEET.fullmatch(name):
            content = package.read(name, LARGEST_SHEET)
            look = _Look(name)
            try:
                walk_xml(
                    io.BytesIO(content),
                    {"c": look.at_cell, "row": look.at_row, "mergeCell": look.at_merged},
                )
            except _Unsafe as unsafe:
                yield unsafe.finding
            except DocumentType:
                yield Finding(name, "มีคำสั่ง XML ที่แฟ้ม Excel ไม่ใช้ จึงไม่อ่านต่อ อย่าเปิดแฟ้มนี้")
                return
            except XmlFault:
                yield Finding(name, "แผ่นงานเสียหาย ขอแฟ้มใหม่จากผู้ส่ง")


class _Unsafe(Exception):  # noqa: N818  # ends the walk, and is answered where it began
    """The first thing that is too far."""

    def __init__(self, place: str, message: str) -> None:
        super().__init__(message)
        self.finding = Finding(place, message)


@dataclass(slots=True)
class _Look:
    """What is looked at in one sheet."""

    name: str
    cells: int = 0

    def at_cell(self, attributes: Mapping[str, str]) -> None:
        """A cell begins."""
        self.cells += 1
        place = attributes.get("r", "")
        if self.cells > MOST_CELLS or _is_far(place):
            raise _Unsafe(f"{self.name} {place}", f"มีช่องไกลเกินไป {_ADVICE}")

    def at_row(self, attributes: Mapping[str, str]) -> None:
        """A row begins."""
        number = attributes.get("r", "")
        if number.isascii() and number.isdigit() and int(number[:9]) > MOST_ROWS:
            raise _Unsafe(f"{self.name} แถว {number}", f"มีแถวไกลเกินไป {_ADVICE}")

    def at_merged(self, attributes: Mapping[str, str]) -> None:
        """A merged area."""
        ref = attributes.get("ref", "")
        area = area_of(ref)
        if area is not None and size_of(area) > MOST_MERGED:
            raise _Unsafe(f"{self.name} {ref}", "ผสานช่องกว้างเกินไป ยกเลิกการผสานแล้วบันทึกใหม่")


def _is_far(place: str) -> bool:
    found = place_of(place)
    if found is None:
        return bool(place)
    return found[0] > MOST_ROWS or found[1] > MOST_COLUMNS
