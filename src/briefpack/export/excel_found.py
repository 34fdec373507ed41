"""A written workbook, read again: what its sheets hold, and where its table is."""

import io
import re
import warnings
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from lxml import etree
from openpyxl import Workbook
from openpyxl.reader.excel import ExcelReader
from openpyxl.styles.numbers import BUILTIN_FORMATS, BUILTIN_FORMATS_MAX_SIZE
from openpyxl.utils import get_column_letter
from openpyxl.utils.exceptions import InvalidFileException
from openpyxl.worksheet.worksheet import Worksheet

from briefpack.bilingual import Bilingual
from briefpack.errors import ExportError
from briefpack.export.excel_bounds import LARGEST_SHEET, skeletons
from briefpack.export.excel_cells import CellRow, FormulaFound, FoundValue, Lookups, cell_rows
from briefpack.export.matrix import Formula, Value
from briefpack.export.watch import WATCHED_ROWS, Watch, unwatched
from briefpack.files.office_zip import look_into
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

_DIMENSION = re.compile(rb'<(?:[\w.-]+:)?dimension\s+ref="([^"]*)"')


@dataclass(frozen=True, slots=True)
class FoundSheet:
    """One sheet: what openpyxl knows of it, and its rows."""

    sheet: Worksheet
    rows: tuple[CellRow, ...]
    dimension: str = ""

    @property
    def extent(self) -> str:
        """The range that its cells take; empty where it has none."""
        if not self.rows:
            return ""
        last = get_column_letter(max(len(row.values) for row in self.rows))
        return f"A{self.rows[0].number}:{last}{self.rows[-1].number}"

    @property
    def title(self) -> str:
        """The name on its tab."""
        return self.sheet.title

    def value(self, row: int, column: int) -> FoundValue:
        """What one cell holds, counted from 1."""
        values = next((each.values for each in self.rows if each.number == row), ())
        return values[column - 1] if column <= len(values) else None


@dataclass(frozen=True, slots=True)
class FoundBook:
    """A workbook: everything around the cells as openpyxl reads it, and the cells."""

    workbook: Workbook
    sheets: dict[str, FoundSheet]

    @property
    def styles(self) -> int:
        """How many styles its cells may have."""
        book: Any = self.workbook
        return len(book._cell_styles)

    def is_locked(self, style: int) -> bool:
        """Whether cells of a style are locked once their sheet is protected."""
        book: Any = self.workbook
        return bool(book._protections[book._cell_styles[style].protectionId].locked)

    def number_format(self, style: int) -> str:
        """How cells of a style show their numbers."""
        book: Any = self.workbook
        number = book._cell_styles[style].numFmtId
        if number < BUILTIN_FORMATS_MAX_SIZE:
            return str(BUILTIN_FORMATS.get(number, "General"))
        return str(book._number_formats[number - BUILTIN_FORMATS_MAX_SIZE])


@dataclass(frozen=True, slots=True)
class FoundTable:
    """The table of a workbook: its sheet, the row of its headings, its columns by heading."""

    form: Output
    sheet: FoundSheet
    header_row: int
    columns: dict[str, int]

    def rows(self) -> "Iterator[FoundRow]":
        """The rows below the headings that hold anything."""
        for row in self.sheet.rows:
            below = row.number > self.header_row
            if below and any(value is not None for value in row.values):
                yield FoundRow(row.number, self, row.values)


@dataclass(frozen=True, slots=True)
class FoundRow:
    """One row of a found table; `number` is the sheet's."""

    number: int
    table: FoundTable
    values: tuple[FoundValue, ...]

    def value(self, heading: str) -> FoundValue:
        """What stands under a heading; None under one that is missing."""
        column = self.table.columns.get(heading, 0)
        return self.values[column - 1] if 0 < column <= len(self.values) else None


def read_workbook(path: Path, watch: Watch = unwatched) -> FoundBook:
    """The workbook. `watch` hears how many rows were read, and may end the work.

    Raises UnsafeSheetError for a sheet that should not be read on, ExportError for a workbook that
    cannot be read, and OfficeFileError for what is none.
    """
    package = look_into(path)
    parts = skeletons(package)
    reader = _reader(path, parts)
    book: Any = reader.wb
    lookups = Lookups(
        reader.shared_strings, len(book._cell_styles), frozenset(book._date_formats), book.epoch
    )
    done = 0
    sheets: dict[str, FoundSheet] = {}
    for name, sheet in _sheets(path, reader).items():
        rows: list[CellRow] = []
        for row in cell_rows(name, package.read(name, LARGEST_SHEET), lookups):
            if not done % WATCHED_ROWS:
                watch(done)
            done += 1
            rows.append(row)
        dimension = _DIMENSION.search(parts.get(name, b""))
        said = dimension[1].decode("ascii", "replace") if dimension else ""
        sheets[sheet.title] = FoundSheet(sheet, tuple(rows), said)
    return FoundBook(book, sheets)


def _reader(path: Path, parts: dict[str, bytes]) -> Any:
    """openpyxl's reader after it has read everything but the cells."""
    skeleton = io.BytesIO()
    with zipfile.ZipFile(skeleton, "w", zipfile.ZIP_STORED) as package:
        for name, content in parts.items():
            package.writestr(name, content)

    def read() -> Any:
        reader = ExcelReader(skeleton)
        reader.read()
        return reader

    return _or_damaged(path, read)


def _sheets(path: Path, reader: Any) -> dict[str, Worksheet]:
    """The worksheets by the part they stand in, in their order."""

    def named() -> dict[str, Worksheet]:
        book: Workbook = reader.wb
        by_title = {sheet.title: sheet for sheet in book.worksheets}
        found = reader.parser.find_sheets()
        return {rel.target: by_title[each.name] for each, rel in found if each.name in by_title}

    sheets: dict[str, Worksheet] = _or_damaged(path, named)
    return sheets


def _or_damaged(path: Path, read: Callable[[], Any]) -> Any:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about features that openpyxl would drop on saving
            return read()
    except _UNREADABLE as error:
        raise ExportError(
            Bilingual(
                f"{path.name} เป็นแฟ้ม Excel ที่เสียหาย — เปิดด้วย Excel แล้วบันทึกใหม่ จากนั้นลองอีกครั้ง",
                f"{path.name} is a damaged Excel file — open it with Excel, save it again, "
                "and try once more",
            )
        ) from error


def find_table(book: FoundBook) -> FoundTable | None:
    """The first table that has all the headings of one of our forms on one row."""
    for sheet in book.sheets.values():
        for row in sheet.rows[:100]:
            columns = {str(value): at for at, value in enumerate(row.values, 1) if value}
            for form, headings in _HEADINGS.items():
                if columns.keys() >= set(headings):
                    return FoundTable(form, sheet, row.number, columns)
    return None


def same(found: FoundValue, composed: Value | Formula) -> bool:
    """Whether a cell holds what was composed: the same value of the same kind."""
    if composed is None or composed == "":
        return found is None
    if isinstance(composed, Formula):
        return found == FormulaFound(composed.text, composed.value)
    kind = next(each for each in (date, str, int) if isinstance(composed, each))
    return type(found) is kind and found == composed
