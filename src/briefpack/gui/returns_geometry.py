"""Where the parts of a review's row stand, and how high it is."""

from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontMetricsF

from briefpack.gui.painted_text import Hit, line_height, lines_needed
from briefpack.gui.returns_model import ReviewRow, Text
from briefpack.gui.returns_rows import HEADINGS, Kind
from briefpack.gui.theme import SMALL_POINTS, XS, L, M, S, font

BOX = 16
MOST_LINES = 12
HEADING_LINES = 2
_FIELD_SHARE = 0.18
_FIELD_LEAST = 150.0
_WIDEST = 14  # pixels of a character at most: a text this short surely fits its line


@dataclass(frozen=True, slots=True)
class Columns:
    """The left edges and the common width of the columns of a change."""

    field: float
    field_width: float
    sent: float
    current: float
    returned: float
    width: float


def columns_at(width: float) -> Columns:
    """The columns in a list this wide."""
    left = M + BOX + S
    field_width = max(_FIELD_LEAST, width * _FIELD_SHARE)
    first = left + field_width + M
    each = max((width - first - 3 * M) / 3, 60.0)
    step = each + M
    return Columns(left, field_width, first, first + step, first + 2 * step, each)


class Heights:
    """How high rows are at a width; lines are counted once for each text."""

    def __init__(self) -> None:
        self.body, self.strong, self.small = font(), font(strong=True), font(SMALL_POINTS)
        self.line, self.low = line_height(self.body), line_height(self.small)
        self._lines: dict[tuple[str, int, tuple[Hit, ...]], int] = {}

    def of(self, row: ReviewRow, width: int) -> int:
        """The height of a row."""
        columns = columns_at(width)
        if row.kind in HEADINGS:
            return round(self.heading_lines(row, width) * self.line) + 2 * S
        field = self.line * self.lines(row.title, columns.field_width, self.body, 2)
        field += self.low * self.lines(row.where, columns.field_width, self.small, 2)
        if row.kind is Kind.CHANGE:
            if row.is_conflict:
                field += self.low
            inner = columns.width - (BOX + XS if row.is_conflict else 0)
            values = max(
                self._lines_of(row.sent, columns.width),
                self._lines_of(row.current, inner),
                self._lines_of(row.returned, inner),
            )
        else:
            values = max(
                self.lines(row.sent.text, columns.width, self.body),
                self.lines(row.message, 2 * columns.width + M, self.body),
            )
        return round(max(field, values * self.line)) + 2 * S

    def heading_lines(self, row: ReviewRow, width: float) -> int:
        """How many lines a heading has."""
        room = self.heading_width(row, width)
        return self.lines(heading_text(row), room, self.strong, HEADING_LINES)

    def heading_width(self, row: ReviewRow, width: float) -> float:
        """The room for a heading's text beside its badge."""
        badge = QFontMetricsF(self.small).horizontalAdvance(row.badge)
        return width - M - BOX - S - M - badge - 2 - L

    def _lines_of(self, value: Text, width: float) -> int:
        return self.lines(value.text, width, self.body, hits=value.marks)

    def lines(
        self,
        text: str,
        width: float,
        face: QFont,
        most: int = MOST_LINES,
        hits: tuple[Hit, ...] = (),
    ) -> int:
        """How many lines a text takes."""
        if len(text) * _WIDEST <= width and "\u2028" not in text:
            return 1
        key = (f"{face.pointSizeF()}\n{text}", round(width), hits)
        known = self._lines.get(key)
        if known is None:
            known = self._lines[key] = lines_needed(text, face, width, most, hits)
        return known


def heading_text(row: ReviewRow) -> str:
    """A heading's number and title."""
    return f"{row.number}  {row.title}" if row.number else row.title
