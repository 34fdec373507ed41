"""The how-to sheet, on one page."""

from collections.abc import Iterator
from dataclasses import replace

from openpyxl import Workbook

from briefpack.export.excel_heights import row_height
from briefpack.export.excel_package import SheetRows
from briefpack.export.excel_page import set_up_paper
from briefpack.export.excel_protection import protect_text
from briefpack.export.excel_rows import RowWriter
from briefpack.export.excel_styles import BODY_SIZE, GUIDE_SIZE, LINE_HEIGHT, SIZES, Style, Styles
from briefpack.export.matrix import Guide, Holds, Look, Matrix, MatrixColumn, Sign
from briefpack.thai.digits import shape

_COLUMNS = (MatrixColumn("", 12), MatrixColumn("", 96))
_SIGNS = {Sign.OVERDUE: "!!", Sign.DUE_SOON: "!", Sign.DONE: "✓"}
_BETWEEN_LINES = 5


def add_guide(workbook: Workbook, matrix: Matrix, guide: Guide, styles: Styles) -> SheetRows:
    """The how-to sheet; its rows are returned."""
    sheet = workbook.create_sheet(guide.sheet_title)
    for letter, column in zip("AB", _COLUMNS, strict=True):
        sheet.column_dimensions[letter].width = column.width
    set_up_paper(sheet, matrix, landscape=False)
    protect_text(sheet)
    return SheetRows(iter(tuple(_rows(matrix, guide, styles))), len(_COLUMNS), 2 + len(guide.lines))


def _rows(matrix: Matrix, guide: Guide, styles: Styles) -> Iterator[str]:
    title = styles.head(Look.TITLE, Holds.TEXT)
    nothing = styles.nothing()
    about = guide.sheet_title
    high = SIZES[Look.TITLE] * LINE_HEIGHT
    yield RowWriter((title, nothing)).row(1, (guide.title, None), high, about)
    yield RowWriter((nothing, nothing)).row(2, (None, None), GUIDE_SIZE, about)
    count = 0
    for number, line in enumerate(guide.lines, start=3):
        first: Style
        if line.sign is None:
            count += 1
            mark, first = shape(f"{count}.", matrix.digits), styles.line_number()
        else:
            mark, first = _SIGNS[line.sign], styles.sign_shown(line.sign)
        # The line's font is larger than the one that widths count in.
        wider = tuple(_narrowed(column) for column in _COLUMNS)
        height = row_height(("", line.text), wider, GUIDE_SIZE) + _BETWEEN_LINES
        values = (mark, line.text)
        yield RowWriter((first, styles.running_text())).row(number, values, height, about)


def _narrowed(column: MatrixColumn) -> MatrixColumn:
    return replace(column, width=column.width * BODY_SIZE / GUIDE_SIZE)
