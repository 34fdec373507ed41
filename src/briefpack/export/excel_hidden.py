"""The two hidden sheets of a follow-up workbook: the words of its lists, and what was sent."""

from itertools import zip_longest

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.workbook.defined_name import DefinedName

from briefpack.export.excel_package import SheetRows
from briefpack.export.excel_rows import RowWriter
from briefpack.export.excel_styles import BODY_SIZE, LINE_HEIGHT, Styles
from briefpack.export.matrix import Matrix
from briefpack.model.sheet_meta import META_HEADER, META_SHEET

LIST_SHEET = "รายการ"

_HEIGHT = BODY_SIZE * LINE_HEIGHT


def add_lists(workbook: Workbook, matrix: Matrix, styles: Styles) -> SheetRows:
    """The word lists side by side on a sheet of their own, each under its name; rows returned."""
    sheet = workbook.create_sheet(LIST_SHEET)
    sheet.sheet_state = "hidden"
    for number, each in enumerate(matrix.lists, start=1):
        letter = get_column_letter(number)
        last = f":${letter}${len(each.words)}" if len(each.words) > 1 else ""
        place = f"'{LIST_SHEET}'!${letter}$1{last}"
        workbook.defined_names[each.name] = DefinedName(each.name, attr_text=place)
    return _plain_rows(list_rows(matrix), len(matrix.lists), styles)


def list_rows(matrix: Matrix) -> list[tuple[str, ...]]:
    """The list sheet, row by row."""
    return list(zip_longest(*(each.words for each in matrix.lists), fillvalue=""))


def meta_rows(matrix: Matrix) -> list[tuple[str, ...]]:
    """The meta sheet, row by row."""
    return [*((fact.name, fact.value) for fact in matrix.meta), *matrix.sheet_values]


def add_meta_sheet(workbook: Workbook, matrix: Matrix, styles: Styles) -> SheetRows:
    """A very hidden sheet that says which round this is and what was sent; its rows are returned.

    With it, a sheet that comes back can be merged even when the dossier was not saved.
    """
    sheet = workbook.create_sheet(META_SHEET)
    sheet.sheet_state = "veryHidden"
    return _plain_rows(meta_rows(matrix), len(META_HEADER), styles)


def _plain_rows(lines: list[tuple[str, ...]], columns: int, styles: Styles) -> SheetRows:
    writer = RowWriter((styles.plain(),) * columns)
    rows = (
        writer.row(number, line, _HEIGHT, about=META_SHEET)
        for number, line in enumerate(lines, start=1)
    )
    return SheetRows(rows, columns, len(lines))
