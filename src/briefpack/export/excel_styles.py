"""How a matrix looks: every font, colour, size and number format in one place."""

from dataclasses import dataclass

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.styles.numbers import NumberFormat
from openpyxl.utils.indexed_list import IndexedList

from briefpack.export.matrix import Holds, Look, MatrixColumn, Sign
from briefpack.thai.digits import Digits

# openpyxl writes a font's parts in an order that the schema of the format does not allow.
Font.__elements__ = (
    *("b", "i", "strike", "condense", "extend", "outline", "shadow", "u", "vertAlign"),
    *("sz", "color", "name", "family", "charset", "scheme"),
)

FONT = "TH Sarabun New"
BODY_SIZE = 14
GUIDE_SIZE = 16
# Marks are stacked two high. TH Sarabun New's lines are 1.5 times its size, those of the font that
# stands in for it on Linux 1.66 times.
LINE_HEIGHT = 1.66

_INK = "FF000000"
_QUIET = "FF4A5460"
CLASSIFICATION_COLOUR = "C00000"
_RED = f"FF{CLASSIFICATION_COLOUR}"
_LINE = "FF9AA5B1"
_HEADING_FILL = "FFDCE6F1"
_INPUT_HEADING_FILL = "FFFFE08A"
_INPUT_FILL = "FFFFFBE6"
_GROUP_FILL = "FFF0F3F7"
# Told apart in grey as well: by the sign before the day, by weight, by lightness.
_SIGN_COLOURS = {
    Sign.OVERDUE: ("FF9C1C1C", "FFF9D7D3"),
    Sign.DUE_SOON: ("FF6B3F00", "FFFFE3B3"),
    Sign.DONE: ("FF1E5B34", "FFDDEFE2"),
}
_SIGN_PREFIX = {Sign.OVERDUE: '"!! "', Sign.DUE_SOON: '"! "'}
CHART_COLOUR = "4A7BA6"

# Buddhist-era years on true dates, Thai month names; the first byte chooses the digits.
DATE_FORMAT: dict[Digits, str] = {
    "arabic": "[$-107041E]d mmmm yyyy",
    "thai": "[$-D07041E]d mmmm yyyy",
}
# Conditional formats bring their number formats along, under numbers that no cell's format has.
_SIGN_FORMATS = {Sign.OVERDUE: 190, Sign.DUE_SOON: 191}
NUMBER_FORMAT: dict[Digits, str] = {"arabic": "0", "thai": "[$-D00041E]0"}
_TEXT_FORMAT = "General"

SIZES = {
    Look.CLASSIFICATION: 16,
    Look.TITLE: 20,
    Look.MEETING: 16,
    Look.LABEL: 12,
    Look.FACT: BODY_SIZE,
    Look.HINT: 12,
}
PAGE_SIZES = {"classification": 18, "page": 12}
_HEAD_FONTS = {
    Look.CLASSIFICATION: Font(name=FONT, sz=SIZES[Look.CLASSIFICATION], b=True, color=_RED),
    Look.TITLE: Font(name=FONT, sz=SIZES[Look.TITLE], b=True, color=_INK),
    Look.MEETING: Font(name=FONT, sz=SIZES[Look.MEETING], b=True, color=_INK),
    Look.LABEL: Font(name=FONT, sz=SIZES[Look.LABEL], color=_QUIET),
    Look.FACT: Font(name=FONT, sz=SIZES[Look.FACT], color=_INK),
    Look.HINT: Font(name=FONT, sz=SIZES[Look.HINT], i=True, color=_QUIET),
}
_GUIDE = Font(name=FONT, sz=GUIDE_SIZE, color=_INK)
_BODY = Font(name=FONT, sz=BODY_SIZE, color=_INK)
_BODY_BOLD = Font(name=FONT, sz=BODY_SIZE, b=True, color=_INK)
_SIDE = Side("thin", _LINE)
_GRID = Border(left=_SIDE, right=_SIDE, top=_SIDE, bottom=_SIDE)
_RULES = Border(top=_SIDE, bottom=_SIDE)


@dataclass(frozen=True, slots=True)
class Style:
    """A cell's look as the number that stands in the sheet; `quoted` shows the text as it is."""

    plain: int
    quoted: int


class Styles:
    """The styles of one workbook. Each look is registered once."""

    def __init__(self, workbook: Workbook, digits: Digits) -> None:
        # Column widths count digits of the Normal style's font, and cells without a style use it.
        workbook._fonts = IndexedList([_BODY])  # type: ignore[attr-defined]
        workbook._named_styles["Normal"].font = _BODY  # type: ignore[attr-defined]
        self._scratch = workbook.worksheets[0]
        self._digits: Digits = digits

    def sign(self, sign: Sign) -> DifferentialStyle:
        """What a day or a status is shown to be; it stays readable in black and white."""
        ink, fill = _SIGN_COLOURS[sign]
        number_format = None
        if sign in _SIGN_PREFIX:
            # Behind the locale: elsewhere LibreOffice shows hashes.
            locale, end, day = DATE_FORMAT[self._digits].partition("]")
            number_format = f"{locale}{end}{_SIGN_PREFIX[sign]}{day}"
        return DifferentialStyle(
            font=Font(b=True, color=ink),
            fill=PatternFill(bgColor=fill),
            numFmt=NumberFormat(_SIGN_FORMATS[sign], number_format) if number_format else None,
        )

    def sign_shown(self, sign: Sign) -> Style:
        """The same look in a cell of its own, for the how-to sheet."""
        ink, fill = _SIGN_COLOURS[sign]
        font = Font(name=FONT, sz=BODY_SIZE, b=True, color=ink)
        alignment = Alignment(horizontal="center", vertical="top")
        return self._style(font, alignment, fill, _GRID)

    def running_text(self) -> Style:
        """A line of the how-to sheet."""
        alignment = Alignment(horizontal="left", vertical="top", wrap_text=True, indent=1)
        return self._style(_GUIDE, alignment)

    def line_number(self) -> Style:
        """The number of such a line."""
        alignment = Alignment(horizontal="right", vertical="top")
        return self._style(_GUIDE, alignment, number_format=NUMBER_FORMAT[self._digits])

    def count_heading(self) -> Style:
        """The heading of a count on the summary sheet."""
        alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
        return self._style(_BODY_BOLD, alignment, _HEADING_FILL, _GRID)

    def label(self, *, bold: bool = False) -> Style:
        """What is counted."""
        font, fill = (_BODY_BOLD, _GROUP_FILL) if bold else (_BODY, None)
        alignment = Alignment(horizontal="left", vertical="center", wrap_text=True)
        return self._style(font, alignment, fill, _GRID)

    def count(self, *, bold: bool = False) -> Style:
        """A count; a zero is shown as a dash, so that what is there stands out."""
        font, fill = (_BODY_BOLD, _GROUP_FILL) if bold else (_BODY, None)
        number_format = f'{NUMBER_FORMAT[self._digits]};;"–"'
        alignment = Alignment(horizontal="center", vertical="center")
        return self._style(font, alignment, fill, _GRID, number_format)

    def head(self, look: Look, holds: Holds) -> Style:
        """A cell above the table."""
        # Bottom, so that a label stands close to its fact; left, where a number would go right.
        alignment = Alignment(
            horizontal="left", vertical="bottom" if look is Look.LABEL else "center"
        )
        return self._style(_HEAD_FONTS[look], alignment, number_format=self._format(holds))

    def heading(self, column: MatrixColumn) -> Style:
        """A column's heading."""
        fill = _INPUT_HEADING_FILL if column.filled_in else _HEADING_FILL
        alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
        return self._style(_BODY_BOLD, alignment, fill, _GRID)

    def body(self, column: MatrixColumn) -> Style:
        """A cell of the table; those that agencies fill in are yellow.

        None is locked: on a protected sheet nobody can sort a range with a locked cell in it.
        """
        return self._style(
            _BODY,
            Alignment(
                horizontal="center" if column.centred else "left", vertical="top", wrap_text=True
            ),
            _INPUT_FILL if column.filled_in else None,
            _GRID,
            self._format(column.holds),
            locked=False,
        )

    def group(self) -> Style:
        """A group's heading between the rows; its text runs over the row's empty cells."""
        alignment = Alignment(horizontal="left", vertical="center")
        return self._style(_BODY_BOLD, alignment, _GROUP_FILL, _RULES)

    def nothing(self) -> Style:
        """A cell that says nothing."""
        return Style(0, 0)

    def plain(self) -> Style:
        """A text on a hidden sheet."""
        return self._style(_BODY, Alignment(vertical="top"))

    def _format(self, holds: Holds) -> str:
        if holds is Holds.DATE:
            return DATE_FORMAT[self._digits]
        if holds in (Holds.NUMBER, Holds.PERCENT):
            return NUMBER_FORMAT[self._digits]
        return _TEXT_FORMAT

    def _style(
        self,
        font: Font,
        alignment: Alignment,
        fill: str | None = None,
        border: Border | None = None,
        number_format: str = _TEXT_FORMAT,
        *,
        locked: bool = True,
    ) -> Style:
        cell = Cell(self._scratch, 1, 1)  # stands in no row: it only turns a look into its number
        cell.font = font
        cell.alignment = alignment
        cell.number_format = number_format
        if fill:
            cell.fill = PatternFill("solid", fgColor=fill)
        if border:
            cell.border = border
        if not locked:
            cell.protection = Protection(locked=False)
        plain = cell.style_id
        cell.quotePrefix = True
        return Style(plain, cell.style_id)
