"""The two hidden sheets of a follow-up workbook: the words of the drop-down, and what was sent."""

from openpyxl import Workbook
from openpyxl.workbook.defined_name import DefinedName

from briefpack.export.excel_inputs import STATUS_LIST
from briefpack.export.excel_package import SheetRows
from briefpack.export.excel_rows import row_xml
from briefpack.export.excel_styles import BODY_SIZE, LINE_HEIGHT, Styles
from briefpack.export.matrix import Matrix
from briefpack.model.sheet_meta import META_HEADER, META_SHEET

LIST_SHEET = "รายการ"

_HEIGHT = BODY_SIZE * LINE_HEIGHT


def add_status_list(workbook: Workbook, matrix: Matrix) -> None:
    """The status words on a sheet of their own, under a name that the drop-down refers to."""
    sheet = workbook.create_sheet(LIST_SHEET)
    sheet.sheet_state = "hidden"
    for row, word in enumerate(matrix.status_words, start=1):
        sheet.cell(row, 1, word)
    place = f"'{LIST_SHEET}'!$A$1:$A${len(matrix.status_words)}"
    workbook.defined_names[STATUS_LIST] = DefinedName(STATUS_LIST, attr_text=place)


def add_meta_sheet(workbook: Workbook, matrix: Matrix, styles: Styles) -> SheetRows:
    """A very hidden sheet that says which round this is and what was sent; its rows are returned.

    With it, a sheet that comes back can be merged even when the dossier was not saved.
    """
    sheet = workbook.create_sheet(META_SHEET)
    sheet.sheet_state = "veryHidden"
    lines = [*((fact.name, fact.value) for fact in matrix.meta), *matrix.sheet_values]
    looks = (styles.plain(),) * len(META_HEADER)
    rows = (
        row_xml(number, line, looks, _HEIGHT, about=META_SHEET)
        for number, line in enumerate(lines, start=1)
    )
    return SheetRows(tuple(rows), len(META_HEADER))
