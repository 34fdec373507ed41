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
from briefpack.export.excel_styles import LINE_HEIGHT, SIZES, Styles
from briefpack.export.matrix import Formula, Holds, Look, Matrix, MatrixColumn, Summary
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


def summary_values(summary: Summary) -> list[tuple[str | Formula | None, ...]]:
    """The summary sheet, row by row."""
    rest = (None,) * (len(summary.headings) - 1)
    return [
        (summary.title, *rest),
        (summary.note, *rest),
        (None, *rest),
        summary.headings,
        *((row.label, *(row.counts or rest)) for row in summary.rows),
    ]


def _columns(summary: Summary) -> tuple[MatrixColumn, ...]:
    return tuple(
        MatrixColumn(heading, _COUNT if at else _LABEL)
        for at, heading in enumerate(summary.headings)
    )


def _rows(summary: Summary, columns: tuple[MatrixColumn, ...], styles: Styles) -> Iterator[str]:
    about, nothing = summary.sheet_title, styles.nothing()
    others = columns[1:]
    title, note, blank, headings, *counted = summary_values(summary)
    for number, (values, look) in enumerate(((title, Look.TITLE), (note, Look.HINT)), start=1):
        looks = (styles.head(look, Holds.TEXT), *(nothing,) * len(others))
        yield RowWriter(looks).row(number, values, SIZES[look] * LINE_HEIGHT, about)
    yield RowWriter((nothing,) * len(columns)).row(_CHART_ROW, blank, CHART_ROW_HEIGHT, about)
    height = row_height(summary.headings, columns)
    writer = RowWriter((styles.count_heading(),) * len(columns))
    yield writer.row(HEADINGS_ROW, headings, height, about)
    group = RowWriter((styles.group(),) * len(columns))
    lines = {
        bold: RowWriter((styles.label(bold=bold), *(styles.count(bold=bold),) * len(others)))
        for bold in (True, False)
    }
    for number, (row, values) in enumerate(
        zip(summary.rows, counted, strict=True), start=HEADINGS_ROW + 1
    ):
        is_first = number == HEADINGS_ROW + 1
        writer = lines[is_first] if row.counts else group
        yield writer.row(number, values, row_height((row.label,), columns[:1]), about)
