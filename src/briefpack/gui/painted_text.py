"""Record text painted in a fixed number of lines, broken between words, hits marked."""

from collections.abc import Sequence

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

from briefpack.gui.line_breaks import shown as breakable
from briefpack.gui.theme import LINE_HEIGHT

Hit = tuple[int, int]

_ELLIPSIS = "…"


def line_height(font: QFont) -> float:
    """The distance between two lines: the theme's, and never less than the font itself needs."""
    metrics = QFontMetricsF(font)
    size = font.pointSizeF() * metrics.fontDpi() / 72.0
    return max(round(size * LINE_HEIGHT), metrics.height())


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
) -> None:
    """Paint as much of `text` as fits `lines` lines of `box`, an ellipsis after the last word.

    `hits` are (start, end) in `text`; they are marked with `hit_colour`, or look like `hit_look`.
    """
    shown = fitted(text, font, box.width(), lines)
    if hit_look is None and hit_colour is not None:
        hit_look = QTextCharFormat()
        hit_look.setBackground(hit_colour)
    marked = _formats(shown, hits, hit_look) if hit_look is not None else []
    layout = _laid_out(shown, font, box.width(), lines, marked)
    painter.setPen(colour)
    layout.draw(painter, QPointF(box.x(), box.y()))


def fitted(text: str, font: QFont, width: float, lines: int) -> str:
    """The text, or its beginning with an ellipsis where it needs more lines than there are."""
    text = " ".join(text.split("\n"))
    layout = _laid_out(text, font, width, lines)
    if layout.lineCount() == 0:
        return text
    last = layout.lineAt(layout.lineCount() - 1)
    copy = breakable(text)
    if last.textStart() + last.textLength() >= len(copy.text):
        return text
    start = copy.in_text(last.textStart())
    room = width - QFontMetricsF(font).horizontalAdvance(_ELLIPSIS)
    rest = _laid_out(text[start:], font, room, 1)  # its lines die with it
    kept = breakable(text[start:]).in_text(rest.lineAt(0).textLength())
    return text[: start + kept].rstrip() + _ELLIPSIS


def lines_needed(text: str, font: QFont, width: float, most: int, hits: Sequence[Hit] = ()) -> int:
    """How many lines a text takes, up to `most`. Marks count: a word may be a little wider in two
    parts than in one.
    """
    look = QTextCharFormat()
    look.setFontUnderline(True)
    marked = _formats(text, hits, look) if hits else ()
    return max(_laid_out(text, font, width, most, marked).lineCount(), 1)


def _laid_out(
    text: str,
    font: QFont,
    width: float,
    lines: int,
    marked: Sequence[QTextLayout.FormatRange] = (),
) -> QTextLayout:
    layout = QTextLayout(breakable(text).text, font)
    layout.setFormats(marked)  # before the lines: it clears them
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


def _formats(
    text: str, hits: Sequence[Hit], look: QTextCharFormat
) -> list[QTextLayout.FormatRange]:
    copy = breakable(text)
    marked = []
    for start, end in hits:
        if start < len(text):
            first = copy.start_in_copy(start)
            marked.append(_marked(first, copy.end_in_copy(min(end, len(text))) - first, look))
    return marked


def _marked(start: int, length: int, look: QTextCharFormat) -> QTextLayout.FormatRange:
    marked = QTextLayout.FormatRange()
    marked.start, marked.length = start, length
    marked.format = look
    return marked
