"""The how-to sheet, on one page."""

from collections.abc import Iterator
from dataclasses import replace

from openpyxl import Workbook

from briefpack.export.excel_heights import row_height
from briefpack.export.excel_package import SheetRows
from briefpack.export.excel_page import set_up_paper
from briefpack.export.excel_protection import protect_text
from briefpack.export.excel_rows import RowWriter
from briefpack.export.excel_styles import BODY_SIZE, GUIDE_SIZE, LINE_HEIGHT, SIZES, Styles
from briefpack.export.matrix import Guide, Holds, Look, Matrix, MatrixColumn

_COLUMNS = (MatrixColumn("", 9), MatrixColumn("", 96))
_BETWEEN_LINES = 5


def add_guide(workbook: Workbook, matrix: Matrix, guide: Guide, styles: Styles) -> SheetRows:
    """The how-to sheet; its rows are returned."""
    sheet = workbook.create_sheet(guide.sheet_title)
    for letter, column in zip("AB", _COLUMNS, strict=True):
        sheet.column_dimensions[letter].width = column.width
    set_up_paper(sheet, matrix, landscape=False)
    protect_text(sheet)
    return SheetRows(iter(tuple(_rows(guide, styles))), len(_COLUMNS), 2 + len(guide.lines))


def guide_values(guide: Guide) -> list[tuple[str | None, str | None]]:
    """The how-to sheet, row by row: title, nothing, then its lines."""
    return [(guide.title, None), (None, None), *((line.mark, line.text) for line in guide.lines)]


def _rows(guide: Guide, styles: Styles) -> Iterator[str]:
    title, nothing = styles.head(Look.TITLE, Holds.TEXT), styles.nothing()
    about = guide.sheet_title
    above, blank, *lines = guide_values(guide)
    high = SIZES[Look.TITLE] * LINE_HEIGHT
    yield RowWriter((title, nothing)).row(1, above, high, about)
    yield RowWriter((nothing, nothing)).row(2, blank, GUIDE_SIZE, about)
    # The lines' font is larger than the one that widths count in.
    columns = tuple(_narrowed(column) for column in _COLUMNS)
    step, text = styles.line_number(), styles.running_text()
    for number, (values, line) in enumerate(zip(lines, guide.lines, strict=True), start=3):
        first = styles.sign_shown(line.sign) if line.sign else step
        height = row_height(values, columns, GUIDE_SIZE) + _BETWEEN_LINES
        yield RowWriter((first, text)).row(number, values, height, about)


def _narrowed(column: MatrixColumn) -> MatrixColumn:
    return replace(column, width=column.width * BODY_SIZE / GUIDE_SIZE)
