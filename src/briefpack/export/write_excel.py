"""Write a composed matrix as an Excel workbook."""

from collections.abc import Iterator
from datetime import date, datetime, time
from itertools import chain
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.packaging.custom import StringProperty
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.table import Table, TableStyleInfo
from openpyxl.worksheet.worksheet import Worksheet

from briefpack.export.excel_conditions import show_signs
from briefpack.export.excel_guide import add_guide
from briefpack.export.excel_heights import row_height
from briefpack.export.excel_hidden import LIST_SHEET, add_lists, add_meta_sheet
from briefpack.export.excel_inputs import validations
from briefpack.export.excel_package import SheetRows, write_package
from briefpack.export.excel_page import set_up_table_page
from briefpack.export.excel_protection import protect_table
from briefpack.export.excel_rows import RowWriter, row_xml
from briefpack.export.excel_styles import BODY_SIZE, LINE_HEIGHT, SIZES, Styles
from briefpack.export.excel_summary import add_summary
from briefpack.export.matrix import Holds, Matrix, Value
from briefpack.export.properties import APPLICATION
from briefpack.export.watch import WATCHED_ROWS, Watch, unwatched
from briefpack.model.sheet_meta import EXPORT_PROPERTY, META_SHEET, ROUND_PROPERTY

TABLE = "FollowUp"

_LOCALES = {"th": "th-TH", "en": "en-GB"}
_LINE = BODY_SIZE * LINE_HEIGHT + 3


def write_excel(matrix: Matrix, draft: Path, watch: Watch = unwatched) -> None:
    """Write the matrix to `draft`; equal matrices give equal bytes.

    `watch` hears how many of the table's rows are written; what it raises ends the work. Raises
    ExportError where a value fits into no cell (naming its outcome), OSError as the system does.
    No text becomes a formula, dates are true dates, and the table is a real one.
    """
    write_package(*_workbook(matrix, watch), draft)


def _workbook(matrix: Matrix, watch: Watch) -> tuple[Workbook, dict[str, SheetRows]]:
    workbook = Workbook()
    sheet = workbook.worksheets[0]
    sheet.title = matrix.sheet_title
    styles = Styles(workbook, matrix.digits)
    count = matrix.header_row + len(matrix.rows)
    rows = {matrix.sheet_title: SheetRows(_rows(matrix, styles, watch), len(matrix.columns), count)}
    _lay_out_columns(sheet, matrix)
    if matrix.rows and matrix.meta:  # a table needs a row; one with group headings is none
        sheet.add_table(_table(matrix))
    for check in validations(matrix):
        sheet.add_data_validation(check)
    show_signs(sheet, matrix, styles)
    set_up_table_page(sheet, matrix)
    if matrix.meta:
        protect_table(sheet)
    if matrix.guide is not None:
        rows[matrix.guide.sheet_title] = add_guide(workbook, matrix, matrix.guide, styles)
    if matrix.summary is not None:
        rows[matrix.summary.sheet_title] = add_summary(workbook, matrix, matrix.summary, styles)
    if matrix.lists:
        rows[LIST_SHEET] = add_lists(workbook, matrix, styles)
    if matrix.meta:
        rows[META_SHEET] = add_meta_sheet(workbook, matrix, styles)
    _describe(workbook, matrix)
    return workbook, rows


def _rows(matrix: Matrix, styles: Styles, watch: Watch) -> Iterator[str]:
    """Every row of the sheet: the head, the headings, then the table, which is composed last.

    All looks are registered here and now: openpyxl writes them before the first row is asked for.
    """
    above = [_head_row(number, matrix, styles) for number in range(1, matrix.header_row)]
    headings = tuple(column.heading for column in matrix.columns)
    looks = tuple(styles.heading(column) for column in matrix.columns)
    height = row_height(headings, matrix.columns)
    above.append(row_xml(matrix.header_row, headings, looks, height, about=matrix.sheet_title))
    body = RowWriter(styles.body(column) for column in matrix.columns)
    groups = RowWriter((styles.group(),) * len(matrix.columns))
    return chain(above, _table_rows(matrix, body, groups, watch))


def _table_rows(matrix: Matrix, body: RowWriter, groups: RowWriter, watch: Watch) -> Iterator[str]:
    for done, row in enumerate(matrix.rows):
        if not done % WATCHED_ROWS:
            watch(done)
        number = matrix.header_row + 1 + done
        if row.is_heading:
            yield groups.row(number, row.values, _LINE, about=str(row.values[0]))
        else:
            height = row_height(row.values, matrix.columns)
            yield body.row(number, row.values, height, about=row.outcome_id)


def _head_row(number: int, matrix: Matrix, styles: Styles) -> str:
    values: list[Value] = [None] * len(matrix.columns)
    looks = [styles.nothing()] * len(matrix.columns)
    size = BODY_SIZE
    for cell in matrix.head:
        if cell.row == number:
            values[cell.column - 1] = cell.value
            looks[cell.column - 1] = styles.head(cell.look, _holds(cell.value))
            size = max(size, SIZES[cell.look])
    return row_xml(number, values, looks, size * LINE_HEIGHT, about=matrix.sheet_title)


def _holds(value: Value) -> Holds:
    if isinstance(value, date):
        return Holds.DATE
    return Holds.NUMBER if isinstance(value, int) else Holds.TEXT


def _lay_out_columns(sheet: Worksheet, matrix: Matrix) -> None:
    for number, column in enumerate(matrix.columns, start=1):
        dimension = sheet.column_dimensions[get_column_letter(number)]
        dimension.width = column.width
        dimension.hidden = column.hidden


def _table(matrix: Matrix) -> Table:
    """A real table: it sorts, filters and grows. Its look is the cells' own, so no banding."""
    last = f"{get_column_letter(len(matrix.columns))}{matrix.header_row + len(matrix.rows)}"
    table = Table(displayName=TABLE, ref=f"A{matrix.header_row}:{last}")
    table._initialise_columns()  # type: ignore[attr-defined]
    for column, cell in zip(table.tableColumns, matrix.columns, strict=True):
        column.name = cell.heading
    table.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=False)
    return table


def _describe(workbook: Workbook, matrix: Matrix) -> None:
    own, about = workbook.properties, matrix.properties
    own.title = about.title
    own.creator = own.lastModifiedBy = about.author or APPLICATION
    own.subject = about.pack
    own.identifier = about.export_id
    own.language = _LOCALES[about.language]
    own.created = own.modified = datetime.combine(about.date, time())
    custom: Any = workbook.custom_doc_props  # type: ignore[attr-defined]
    facts = ((EXPORT_PROPERTY, about.export_id), (ROUND_PROPERTY, matrix.round_id))
    for name, value in facts:
        if value:
            custom.append(StringProperty(name=name, value=value))
