"""The summary sheet: counts as formulas with the values they had when sent, and a chart."""

from collections.abc import Iterator

from openpyxl import Workbook
from openpyxl.utils import get_column_letter

from briefpack.export.excel_chart import CHART_ROW_HEIGHT, status_chart
from briefpack.export.excel_heights import row_height
from briefpack.export.excel_package import SheetRows
from briefpack.export.excel_page import set_up_paper
from briefpack.export.excel_protection import protect_text
from briefpack.export.excel_rows import RowWriter
from briefpack.export.excel_styles import BODY_SIZE, LINE_HEIGHT, SIZES, Styles
from briefpack.export.matrix import Holds, Look, Matrix, MatrixColumn, Summary
from briefpack.export.matrix_summary import HEADINGS_ROW

_LABEL, _COUNT = 40, 13
_CHART_ROW = 3


def add_summary(workbook: Workbook, matrix: Matrix, summary: Summary, styles: Styles) -> SheetRows:
    """The summary sheet with its chart; its rows are returned."""
    sheet = workbook.create_sheet(summary.sheet_title)
    columns = _columns(summary)
    for number, column in enumerate(columns, start=1):
        sheet.column_dimensions[get_column_letter(number)].width = column.width
    sheet.freeze_panes = f"B{HEADINGS_ROW + 1}" if len(summary.rows) > 40 else None
    sheet.print_title_rows = f"{HEADINGS_ROW}:{HEADINGS_ROW}"
    sheet.add_chart(status_chart(sheet, summary, row=_CHART_ROW))
    set_up_paper(sheet, matrix)
    protect_text(sheet)
    return SheetRows(
        iter(tuple(_rows(summary, columns, styles))), len(columns), HEADINGS_ROW + len(summary.rows)
    )


def _columns(summary: Summary) -> tuple[MatrixColumn, ...]:
    return tuple(
        MatrixColumn(heading, _COUNT if at else _LABEL)
        for at, heading in enumerate(summary.headings)
    )


def _rows(summary: Summary, columns: tuple[MatrixColumn, ...], styles: Styles) -> Iterator[str]:
    rest = (None,) * (len(columns) - 1)
    about, nothing = summary.sheet_title, styles.nothing()
    above = ((summary.title, Look.TITLE), (summary.note, Look.HINT))
    for number, (text, look) in enumerate(above, start=1):
        looks = (styles.head(look, Holds.TEXT), *(nothing for _ in rest))
        yield RowWriter(looks).row(number, (text, *rest), SIZES[look] * LINE_HEIGHT, about)
    blank = RowWriter(nothing for _ in columns)
    yield blank.row(_CHART_ROW, (None, *rest), CHART_ROW_HEIGHT, about)
    headings = RowWriter(styles.count_heading() for _ in columns)
    height = row_height(summary.headings, columns)
    yield headings.row(HEADINGS_ROW, summary.headings, height, about)
    group = RowWriter(styles.group() for _ in columns)
    lines = {
        bold: RowWriter((styles.label(bold=bold), *(styles.count(bold=bold) for _ in rest)))
        for bold in (True, False)
    }
    for number, row in enumerate(summary.rows, start=HEADINGS_ROW + 1):
        if not row.counts:
            yield group.row(number, (row.label, *rest), BODY_SIZE * LINE_HEIGHT + 3, about)
            continue
        height = row_height((row.label,), columns[:1])
        yield lines[number == HEADINGS_ROW + 1].row(number, (row.label, *row.counts), height, about)
