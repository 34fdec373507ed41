"""Record text painted in a fixed number of lines, broken between words, hits marked."""

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from briefpack.gui.line_breaks import painted
from briefpack.gui.theme import LINE_HEIGHT
from briefpack.thai.breaking import Breakable

Hit = tuple[int, int]

_ELLIPSIS = "…"


def breakable(text: str) -> Breakable:
    """The copy to paint: what belongs together, such as a date, stays on one line."""
    from briefpack.thai.glue import glue_spaces  # not before the first paint

    return painted(glue_spaces(text))


def line_height(font: QFont) -> float:
    """The distance between two lines: the theme's, and never less than the font itself needs."""
    metrics = QFontMetricsF(font)
    size = font.pointSizeF() * metrics.fontDpi() / 72.0
    return max(round(size * LINE_HEIGHT), metrics.height())


@dataclass(frozen=True, slots=True)
class Shown:
    """As much of a text as fits its lines, laid out."""

    text: str
    copy: Breakable
    layout: QTextLayout


class Layouts:
    """The texts painted last, laid out once: what one painter keeps for itself."""

    def __init__(self, most: int = 256) -> None:
        self._most = most
        self._known: OrderedDict[tuple[object, ...], Shown] = OrderedDict()

    def of(self, text: str, font: QFont, width: float, lines: int) -> Shown:
        """The text as it is shown in so many lines of this width."""
        key = (text, font.key(), width, lines)
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = _shown(text, font, width, lines)
            if len(self._known) > self._most:
                self._known.popitem(last=False)
        else:
            self._known.move_to_end(key)
        return known


def paint_text(
    painter: QPainter,
    box: QRectF,
    text: str,
    font: QFont,
    colour: QColor,
    *,
    lines: int = 1,
    hits: Sequence[Hit] = (),
    hit_colour: QColor | None = None,
    hit_look: QTextCharFormat | None = None,
    layouts: Layouts | None = None,
) -> None:
    """Paint as much of `text` as fits `lines` lines of `box`, an ellipsis after the last word.

    `hits` are (start, end) in `text`; they are marked with `hit_colour`, or look like `hit_look`.
    With `layouts`, what was painted before is not laid out again.
    """
    lay_out = layouts.of if layouts is not None else _shown
    shown = lay_out(text, font, box.width(), lines)
    layout, marks = shown.layout, []
    if hit_look is not None:
        looks = _marked(hits, shown.text, shown.copy, hit_look)
        layout = _laid_out(shown.copy, font, box.width(), lines, looks)
    elif hit_colour is not None:
        mark = QTextCharFormat()
        mark.setBackground(hit_colour)
        marks = _marked(hits, shown.text, shown.copy, mark)
    painter.setPen(colour)
    layout.draw(painter, QPointF(box.x(), box.y()), marks)


def fitted(text: str, font: QFont, width: float, lines: int) -> str:
    """The text, or its beginning with an ellipsis where it needs more lines than there are."""
    return _shown(text, font, width, lines).text


def _shown(text: str, font: QFont, width: float, lines: int) -> Shown:
    text = text.replace("\n", " ")
    copy = breakable(text)
    layout = _laid_out(copy, font, width, lines)
    if layout.lineCount() == 0:
        return Shown(text, copy, layout)
    last = layout.lineAt(layout.lineCount() - 1)
    if last.textStart() + last.textLength() >= len(copy.text):
        return Shown(text, copy, layout)
    start = copy.in_text(last.textStart())
    room = width - QFontMetricsF(font).horizontalAdvance(_ELLIPSIS)
    tail = breakable(text[start:])
    rest = _laid_out(tail, font, room, 1)  # its lines die with it
    kept = tail.in_text(rest.lineAt(0).textLength())
    cut = text[: start + kept].rstrip() + _ELLIPSIS
    copy = breakable(cut)
    return Shown(cut, copy, _laid_out(copy, font, width, lines))


def lines_needed(text: str, font: QFont, width: float, most: int, hits: Sequence[Hit] = ()) -> int:
    """How many lines a text takes, up to `most`. Marks count: a word may be a little wider in two
    parts than in one.
    """
    look = QTextCharFormat()
    look.setFontUnderline(True)
    copy = breakable(text)
    return max(_laid_out(copy, font, width, most, _marked(hits, text, copy, look)).lineCount(), 1)


def _laid_out(
    copy: Breakable,
    font: QFont,
    width: float,
    lines: int,
    looks: Sequence[QTextLayout.FormatRange] = (),
) -> QTextLayout:
    layout = QTextLayout(copy.text, font)
    layout.setFormats(looks)  # before the lines: it clears them
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    step = line_height(font)
    for number in range(lines):
        line: QTextLine = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, number * step + (step - line.height()) / 2))
    layout.endLayout()
    return layout


def _marked(
    hits: Sequence[Hit], text: str, copy: Breakable, look: QTextCharFormat
) -> list[QTextLayout.FormatRange]:
    made = []
    for start, end in hits:
        if start < len(text):
            mark = QTextLayout.FormatRange()
            mark.start = copy.start_in_copy(start)
            mark.length = copy.end_in_copy(min(end, len(text))) - mark.start
            mark.format = look
            made.append(mark)
    return made
