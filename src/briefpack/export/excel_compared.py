"""Whether a written workbook says what was composed: every cell, every fact, nothing more."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import zip_longest
from typing import TypeAlias

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from briefpack.bilingual import Bilingual
from briefpack.export.excel_cells import CellRow
from briefpack.export.excel_found import FoundBook, FoundSheet, same
from briefpack.export.excel_guide import guide_values
from briefpack.export.excel_hidden import LIST_SHEET, list_rows, meta_rows
from briefpack.export.excel_styles import DATE_FORMAT
from briefpack.export.excel_summary import summary_values
from briefpack.export.findings import Finding, row_of
from briefpack.export.matrix import Formula, Matrix, Value
from briefpack.export.properties import APPLICATION
from briefpack.model.sheet_meta import META_SHEET

_NO_SHEET = Bilingual("ไม่มีแผ่นงานนี้", "this sheet is not there")
_OTHER_VALUE = Bilingual("ค่าไม่ตรงกับที่เรียบเรียงไว้", "the value is not the one composed")

_Lines: TypeAlias = Sequence[Sequence[Value | Formula]]


def differences(book: FoundBook, matrix: Matrix) -> Iterator[Finding]:
    """Every place where the workbook differs from what was composed."""
    if matrix.sheet_title not in book.sheets:
        yield Finding(matrix.sheet_title, _NO_SHEET)
        return
    sheet = book.sheets[matrix.sheet_title]
    yield from _grid(book, sheet, _composed(matrix), matrix)
    yield from _classification(sheet.sheet, matrix)
    for title, lines, is_hidden in _other_sheets(matrix):
        yield from _other_sheet(book, title, lines, matrix, is_hidden=is_hidden)
    properties = book.workbook.properties
    for found, composed in (
        (properties.title, matrix.properties.title),
        (properties.identifier, matrix.properties.export_id),
        (properties.creator, matrix.properties.author or APPLICATION),
        (properties.subject, matrix.properties.pack),
    ):
        if (found or "") != composed:
            yield Finding(
                "docProps/core.xml",
                Bilingual(
                    f"คุณสมบัติของแฟ้มเป็น “{found}” แทน “{composed}”",
                    f"a property of the file is “{found}”, not “{composed}”",
                ),
            )


def _other_sheets(matrix: Matrix) -> Iterator[tuple[str, _Lines, bool]]:
    """The sheets beside the table's, what stands in them, and whether they are hidden."""
    if matrix.guide is not None:
        yield matrix.guide.sheet_title, guide_values(matrix.guide), False
    if matrix.summary is not None:
        yield matrix.summary.sheet_title, summary_values(matrix.summary), False
    if matrix.lists:
        yield LIST_SHEET, list_rows(matrix), True
    if matrix.meta:
        yield META_SHEET, meta_rows(matrix), True


def _composed(matrix: Matrix) -> list[tuple[Value, ...]]:
    width = len(matrix.columns)
    head: list[list[Value]] = [[None] * width for _ in range(matrix.header_row - 1)]
    for cell in matrix.head:
        head[cell.row - 1][cell.column - 1] = cell.value
    headings: tuple[Value, ...] = tuple(column.heading for column in matrix.columns)
    return [*(tuple(row) for row in head), headings, *(row.values for row in matrix.rows)]


def _grid(book: FoundBook, sheet: FoundSheet, lines: _Lines, matrix: Matrix) -> Iterator[Finding]:
    days = frozenset(_styles_of(book, DATE_FORMAT[matrix.digits]))
    for number, row, line in _side_by_side(sheet, lines):
        if row is not None and _is_row(row, line, days):
            continue
        pairs = zip_longest(row.values if row else (), row.styles if row else (), line)
        for column, (found, style, composed) in enumerate(pairs, start=1):
            where = f"{sheet.title}!{get_column_letter(column)}{number}"
            if not same(found, composed):
                yield Finding(where, _OTHER_VALUE)
            elif isinstance(composed, date) and style not in days:
                yield Finding(
                    where,
                    Bilingual("วันที่ไม่ได้แสดงเป็นปี พ.ศ.", "the date is not shown in the Buddhist era"),
                )


def _is_row(row: CellRow, line: Sequence[Value | Formula], days: frozenset[int]) -> bool:
    """Whether all is as composed; most rows are, so most rows are not looked at cell by cell."""
    composed = tuple(None if value == "" else value for value in line)
    return (
        row.values == composed
        and tuple(map(type, row.values)) == tuple(map(type, composed))
        and all(
            style in days
            for value, style in zip(composed, row.styles, strict=True)
            if isinstance(value, date)
        )
    )


def _styles_of(book: FoundBook, number_format: str) -> Iterator[int]:
    for style in range(book.styles):
        if book.number_format(style) == number_format:
            yield style


def _side_by_side(
    sheet: FoundSheet, lines: _Lines
) -> Iterator[tuple[int, CellRow | None, Sequence[Value | Formula]]]:
    """Number, row and composed line, wherever there is either."""
    found = {row.number: row for row in sheet.rows}
    last = max(len(lines), max(found, default=0))
    for number in range(1, last + 1):
        yield number, found.get(number), lines[number - 1] if number <= len(lines) else ()


def _other_sheet(
    book: FoundBook, title: str, lines: _Lines, matrix: Matrix, *, is_hidden: bool
) -> Iterator[Finding]:
    if title not in book.sheets:
        yield Finding(title, _NO_SHEET)
        return
    sheet = book.sheets[title]
    if is_hidden and sheet.sheet.sheet_state == "visible":
        yield Finding(title, Bilingual("แผ่นงานนี้ต้องซ่อนไว้", "this sheet has to be hidden"))
    for number, row, line in _side_by_side(sheet, lines):
        pairs = zip_longest(row.values if row else (), line)
        if not all(same(found, composed) for found, composed in pairs):
            yield Finding(
                row_of(title, number),
                _OTHER_VALUE,
            )
    if not is_hidden:
        yield from _classification(sheet.sheet, matrix)


def _classification(sheet: Worksheet, matrix: Matrix) -> Iterator[Finding]:
    secret = matrix.classification.wording.in_language(matrix.language)
    for place, part in (("หัวกระดาษ", sheet.oddHeader), ("ท้ายกระดาษ", sheet.oddFooter)):
        said = getattr(getattr(part, "center", None), "text", None) or ""
        if said != secret:
            yield Finding(
                f"{sheet.title} {place}",
                Bilingual(
                    f"ชั้นความลับเป็น “{said}” แทน “{secret}”",
                    f"the classification is “{said}”, not “{secret}”",
                ),
            )
