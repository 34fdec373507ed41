"""A laid-out page, painted: on the screen with marks, on a printer and in a PDF without."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from briefpack.export.laid_out import Dots, LaidLine, LaidPage, Placed, Run
from briefpack.gui.page_fonts import fitted_font, page_font
from briefpack.gui.palette import LIGHT
from briefpack.gui.search_keys import hits_in
from briefpack.thai.glue import WORD_JOINER

_MARK_EDGE = 6.0  # points that the mark of an outcome reaches beyond the text
_BAR = 2.5


@dataclass(frozen=True, slots=True)
class Marks:
    """What is marked on the screen: the outcome shown, and what is searched for, folded."""

    outcome_id: str = ""
    needle: str = ""


NO_MARKS = Marks()


def paint_page(
    painter: QPainter, page: LaidPage, origin: QPointF, scale: float, marks: Marks = NO_MARKS
) -> None:
    """Paint what stands on a page whose corner is `origin`; a point of it is `scale` pixels."""
    if marks.outcome_id:
        _mark_outcome(painter, page, origin, scale, marks.outcome_id)
    for placed in (*page.strips, *page.body):
        y = placed.y
        for line in placed.lines:
            corner = QPointF(origin.x() + page.left * scale, origin.y() + y * scale)
            _paint_line(painter, line, placed, corner, scale, marks)
            y += line.height


def _paint_line(
    painter: QPainter, line: LaidLine, placed: Placed, corner: QPointF, scale: float, marks: Marks
) -> None:
    baseline = corner.y() + line.baseline * scale
    for dots in line.dots:
        _paint_dots(painter, dots, corner.x(), baseline, scale)
    hits = hits_of(marks.needle, placed.paragraph.text) if marks.needle else ()
    for run in line.runs:
        _paint_run(painter, run, hits, corner, baseline, line.height, scale)


def _paint_run(
    painter: QPainter,
    run: Run,
    hits: tuple[tuple[int, int], ...],
    corner: QPointF,
    baseline: float,
    height: float,
    scale: float,
) -> None:
    device = painter.device()
    shown = run.text.replace(WORD_JOINER, "")
    font = page_font(run.letters, shown, scale, device)
    font = fitted_font(font, shown, run.width * scale, device)
    x = corner.x() + run.x * scale
    for start, end in _hits_within(run, hits):
        metrics = QFontMetricsF(font, device)
        left = metrics.horizontalAdvance(run.text[:start].replace(WORD_JOINER, ""))
        right = metrics.horizontalAdvance(run.text[:end].replace(WORD_JOINER, ""))
        box = QRectF(x + left, corner.y(), right - left, height * scale)
        painter.fillRect(box, QColor(LIGHT.hit))
    painter.setFont(font)
    painter.setPen(QColor(f"#{run.letters.colour}"))
    painter.drawText(QPointF(x, baseline), shown)


def _paint_dots(painter: QPainter, dots: Dots, left: float, baseline: float, scale: float) -> None:
    size = dots.letters.points * scale
    pen = QPen(QColor(f"#{dots.letters.colour}"), max(size / 15, 0.5))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setDashPattern([0.01, 2.4])
    painter.setPen(pen)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    start, end = left + dots.x * scale, left + (dots.x + dots.width) * scale
    painter.drawLine(QPointF(start, baseline), QPointF(end, baseline))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def _mark_outcome(
    painter: QPainter, page: LaidPage, origin: QPointF, scale: float, outcome_id: str
) -> None:
    """A soft ground behind the outcome and all that belongs to it, and a bar at its left."""
    for top, bottom in marked_stretches(page, outcome_id):
        right = page.width - page.right + _MARK_EDGE
        left, y = origin.x() + (page.left - _MARK_EDGE) * scale, origin.y() + top * scale
        width, height = (right - page.left + _MARK_EDGE) * scale, (bottom - top) * scale
        painter.fillRect(QRectF(left, y, width, height), QColor(LIGHT.accent_soft))
        painter.fillRect(QRectF(left - _BAR * scale, y, _BAR * scale, height), QColor(LIGHT.accent))


def marked_stretches(page: LaidPage, outcome_id: str) -> Iterator[tuple[float, float]]:
    """From where to where the paragraphs of an outcome stand; those in a row are one stretch."""
    top = bottom = -1.0
    for placed in page.body:
        if placed.outcome_id == outcome_id:
            top = placed.y if top < 0 else top
            bottom = placed.bottom
        elif top >= 0:
            yield top, bottom
            top = -1.0
    if top >= 0:
        yield top, bottom


@lru_cache(maxsize=2048)
def hits_of(needle: str, text: str) -> tuple[tuple[int, int], ...]:
    """Where a folded needle stands in the text of a paragraph."""
    return hits_in(needle, text)


def _hits_within(run: Run, hits: tuple[tuple[int, int], ...]) -> Iterator[tuple[int, int]]:
    """The parts of hits that are in a run, counted from its first letter."""
    for start, end in hits:
        first, last = max(start - run.start, 0), min(end - run.start, len(run.text))
        if first < last:
            yield first, last
