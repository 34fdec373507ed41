"""Overdue, due soon and done, shown as they are on the day the sheet is looked at."""

from openpyxl.formatting.rule import Rule
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from briefpack.export.excel_styles import Styles
from briefpack.export.matrix import CLOSED_LIST, DONE_LIST, Holds, Matrix, Sign
from briefpack.export.matrix_guide import DUE_SOON_DAYS
from briefpack.model.headings import TrackingColumn

# {due} and {status} are the first row's cells. Only a true date is due; what is done, cancelled,
# on hold or continuous never is.
_OPEN = f"ISNUMBER({{due}}),COUNTIF({CLOSED_LIST},{{status}})=0"
_RULES: tuple[tuple[Sign, str, str], ...] = (
    (Sign.OVERDUE, TrackingColumn.DUE, f"AND({_OPEN},{{due}}<TODAY())"),
    (
        Sign.DUE_SOON,
        TrackingColumn.DUE,
        f"AND({_OPEN},{{due}}>=TODAY(),{{due}}<=TODAY()+{DUE_SOON_DAYS})",
    ),
    (Sign.DONE, TrackingColumn.STATUS, f"{{status}}={DONE_LIST}"),
)


def show_signs(sheet: Worksheet, matrix: Matrix, styles: Styles) -> None:
    """Conditional formats on the days and the status; none for a table without them or rows."""
    letters = {
        column.heading: get_column_letter(number)
        for number, column in enumerate(matrix.columns, start=1)
    }
    if not matrix.rows or not any(column.holds is Holds.STATUS for column in matrix.columns):
        return
    first, last = matrix.header_row + 1, matrix.header_row + len(matrix.rows)
    due = f"${letters[TrackingColumn.DUE]}{first}"
    status = f"${letters[TrackingColumn.STATUS]}{first}"
    for sign, heading, condition in _RULES:
        rule = Rule(
            type="expression",
            dxf=styles.sign(sign),
            formula=[condition.format(due=due, status=status)],
            stopIfTrue=False,
        )
        sheet.conditional_formatting.add(
            f"{letters[heading]}{first}:{letters[heading]}{last}", rule
        )
