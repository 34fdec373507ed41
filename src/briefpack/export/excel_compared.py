"""Whether a written workbook says what was composed: every cell, every fact, nothing more."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import zip_longest
from typing import Any

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from briefpack.export.excel_found import same, value_of
from briefpack.export.excel_hidden import LIST_SHEET
from briefpack.export.excel_styles import DATE_FORMAT
from briefpack.export.findings import Finding
from briefpack.export.matrix import Matrix, Value
from briefpack.export.properties import APPLICATION
from briefpack.model.sheet_meta import META_SHEET


def differences(workbook: Workbook, matrix: Matrix) -> Iterator[Finding]:
    """Every place where the workbook differs from what was composed."""
    if matrix.sheet_title not in workbook.sheetnames:
        yield Finding(matrix.sheet_title, "ไม่มีแผ่นงานนี้")
        return
    sheet = workbook[matrix.sheet_title]
    yield from _grid(sheet, _composed(matrix), matrix)
    yield from _classification(sheet, matrix)
    yield from _hidden(workbook, LIST_SHEET, [(word,) for word in matrix.status_words])
    facts = ((fact.name, fact.value) for fact in matrix.meta)
    yield from _hidden(workbook, META_SHEET, [*facts, *matrix.sheet_values])
    properties = workbook.properties
    for found, composed in (
        (properties.title, matrix.properties.title),
        (properties.identifier, matrix.properties.export_id),
        (properties.creator, matrix.properties.author or APPLICATION),
        (properties.subject, matrix.properties.pack),
    ):
        if (found or "") != composed:
            yield Finding("docProps/core.xml", f"คุณสมบัติของแฟ้มเป็น “{found}” แทน “{composed}”")


def _composed(matrix: Matrix) -> list[tuple[Value, ...]]:
    width = len(matrix.columns)
    head: list[list[Value]] = [[None] * width for _ in range(matrix.header_row - 1)]
    for cell in matrix.head:
        head[cell.row - 1][cell.column - 1] = cell.value
    headings: tuple[Value, ...] = tuple(column.heading for column in matrix.columns)
    return [*(tuple(row) for row in head), headings, *(row.values for row in matrix.rows)]


def _grid(sheet: Worksheet, rows: list[tuple[Value, ...]], matrix: Matrix) -> Iterator[Finding]:
    for row, column, cell, value in _side_by_side(sheet, rows):
        where = f"{sheet.title}!{get_column_letter(column)}{row}"
        if not same(value_of(cell), value):
            yield Finding(where, "ค่าไม่ตรงกับที่เรียบเรียงไว้")
        elif isinstance(value, date) and cell.number_format != DATE_FORMAT[matrix.digits]:
            yield Finding(where, "วันที่ไม่ได้แสดงเป็นปี พ.ศ.")


def _side_by_side(
    sheet: Worksheet, rows: Iterable[tuple[Value, ...]]
) -> Iterator[tuple[int, int, Any, Value]]:
    """Row, column, cell and composed value, wherever there is either."""
    both = zip_longest(sheet.iter_rows(), rows)
    for row, (cells, values) in enumerate(both, start=1):
        pairs = zip_longest(cells or (), values or ())
        for column, (cell, value) in enumerate(pairs, start=1):
            yield row, column, cell, value


def _classification(sheet: Worksheet, matrix: Matrix) -> Iterator[Finding]:
    secret = matrix.classification.wording.in_language(matrix.language)
    for place, part in (("หัวกระดาษ", sheet.oddHeader), ("ท้ายกระดาษ", sheet.oddFooter)):
        said = getattr(getattr(part, "center", None), "text", None) or ""
        if said != secret:
            yield Finding(f"{sheet.title} {place}", f"ชั้นความลับเป็น “{said}” แทน “{secret}”")


def _hidden(workbook: Workbook, title: str, lines: Sequence[tuple[str, ...]]) -> Iterator[Finding]:
    if not lines:
        return
    if title not in workbook.sheetnames:
        yield Finding(title, "ไม่มีแผ่นงานนี้")
        return
    sheet = workbook[title]
    if sheet.sheet_state == "visible":
        yield Finding(title, "แผ่นงานนี้ต้องซ่อนไว้")
    for row, _, cell, value in _side_by_side(sheet, lines):
        if not same(value_of(cell), value):
            yield Finding(f"{title} แถว {row}", "ค่าไม่ตรงกับที่เรียบเรียงไว้")
