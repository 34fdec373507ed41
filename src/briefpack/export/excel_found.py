"""A written workbook, read again: where its table is and what its cells hold."""

import re
import warnings
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path

import openpyxl
from lxml import etree
from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.utils.exceptions import InvalidFileException
from openpyxl.worksheet.worksheet import Worksheet

from briefpack.errors import ExportError
from briefpack.export.matrix import Value
from briefpack.model.annotation import Output
from briefpack.model.headings import CabinetColumn, TrackingColumn

_HEADINGS: dict[Output, tuple[str, ...]] = {
    Output.TRACKING: tuple(TrackingColumn),
    Output.CABINET: tuple(CabinetColumn),
}
# openpyxl has no error of its own for a damaged part: whatever its parsing meets flies out.
_UNREADABLE = (
    *(InvalidFileException, zipfile.BadZipFile, zlib.error, etree.XMLSyntaxError, OSError),
    *(LookupError, ValueError, TypeError, AttributeError, ArithmeticError, AssertionError),
    *(NotImplementedError, RecursionError, EOFError, ImportError, SyntaxError),
)
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")


@dataclass(frozen=True, slots=True)
class FoundTable:
    """The table of a workbook: its sheet, the row of its headings, its columns by heading."""

    form: Output
    sheet: Worksheet
    header_row: int
    columns: dict[str, int]

    def rows(self) -> "Iterator[FoundRow]":
        """The rows below the headings that hold anything."""
        # One pass: looking cells up one by one makes openpyxl measure the sheet each time.
        below = self.sheet.iter_rows(min_row=self.header_row + 1)
        for number, cells in enumerate(below, start=self.header_row + 1):
            values = tuple(value_of(cell) for cell in cells)
            if any(value is not None for value in values):
                yield FoundRow(number, self, values)


@dataclass(frozen=True, slots=True)
class FoundRow:
    """One row of a found table; `number` is the sheet's."""

    number: int
    table: FoundTable
    values: tuple[object, ...]

    def value(self, heading: str) -> object:
        """What stands under a heading; None under one that is missing."""
        column = self.table.columns.get(heading, 0)
        return self.values[column - 1] if 0 < column <= len(self.values) else None


def read_workbook(path: Path) -> Workbook:
    """The workbook, as openpyxl reads it. Raises ExportError for one it cannot read."""
    try:
        with path.open("rb") as file, warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about features that openpyxl would drop on saving
            return openpyxl.load_workbook(file)
    except _UNREADABLE as error:
        raise ExportError(
            f"{path.name} เป็นแฟ้ม Excel ที่เสียหาย — เปิดด้วย Excel แล้วบันทึกใหม่ จากนั้นลองอีกครั้ง"
        ) from error


def find_table(workbook: Workbook) -> FoundTable | None:
    """The first table that has all the headings of one of our forms on one row."""
    for sheet in workbook.worksheets:
        for row, cells in enumerate(sheet.iter_rows(max_row=min(sheet.max_row, 100)), start=1):
            columns = {str(cell.value): at for at, cell in enumerate(cells, 1) if cell.value}
            for form, headings in _HEADINGS.items():
                if columns.keys() >= set(headings):
                    return FoundTable(form, sheet, row, columns)
    return None


def cells_of(workbook: Workbook) -> Iterator[Cell]:
    """Every cell of every sheet that holds something."""
    for sheet in workbook.worksheets:
        for row in sheet.iter_rows():
            yield from (cell for cell in row if isinstance(cell, Cell) and cell.value is not None)


def value_of(cell: object) -> object:
    """A cell's value as it was composed: a day without a time of day, a text unescaped."""
    value = getattr(cell, "value", None)
    if isinstance(value, datetime) and value.time() == time():
        return value.date()
    if isinstance(value, str):
        return _ESCAPED.sub(lambda code: chr(int(code[1], 16)), value) or None
    return value


def same(found: object, composed: Value) -> bool:
    """Whether a cell holds what was composed: the same value of the same kind."""
    if composed is None or composed == "":
        return found is None
    kind = next(each for each in (date, str, int) if isinstance(composed, each))
    return type(found) is kind and found == composed
