"""How each phase is marked: a colour, a pattern and a shape, so that none of them stands alone."""

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from briefpack.gui import icons
from briefpack.gui.palette import Colours
from briefpack.gui.theme import theme
from briefpack.model.standing import Phase

_SHAPE = 16
_HATCH = 6  # pixels between two lines of a pattern


@dataclass(frozen=True, slots=True)
class Mark:
    """The look of a phase. `fill` is empty for what is only outlined; `slope` draws hatching."""

    icon: str
    icon_colour: str
    fill: str
    text: str
    slope: int = 0


MARKS = {
    Phase.DONE: Mark("circle-check", "success", "chart_done", "on_accent"),
    Phase.ONGOING: Mark("circle-dot", "accent", "chart_ongoing", "on_accent"),
    Phase.LATE: Mark("triangle-alert", "warning", "chart_late", "on_accent", slope=1),
    Phase.NOT_STARTED: Mark("circle", "secondary", "chart_waiting", "text"),
    Phase.STOPPED: Mark("circle-pause", "secondary", "chart_stopped", "on_accent", slope=-1),
    Phase.UNREPORTED: Mark("circle-dashed", "secondary", "", "text"),
}


def paint_part(painter: QPainter, box: QRectF, phase: Phase, colours: Colours) -> None:
    """Fill one part of a bar with the colour and pattern of its phase."""
    mark = MARKS[phase]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if mark.fill:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(getattr(colours, mark.fill)))
        painter.drawRoundedRect(box, 2, 2)
    else:
        painter.setPen(QPen(QColor(colours.secondary), 1, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
    if mark.slope:
        _hatch(painter, box, mark, colours)
    painter.restore()


def paint_icon(painter: QPainter, box: QRectF, phase: Phase, colours: Colours) -> None:
    """Draw the shape of a phase in a square."""
    mark = MARKS[phase]
    ratio = painter.device().devicePixelRatio()
    colour = getattr(colours, mark.icon_colour)
    drawing = icons.pixmap(mark.icon, colour, round(box.width()), ratio)
    painter.drawPixmap(box.topLeft(), drawing)


class Shape(QWidget):
    """A small icon beside words, in the colours of the present theme."""

    def __init__(self, name: str, colour: str) -> None:
        super().__init__()
        self._name, self._colour = name, colour
        self.setFixedSize(_SHAPE, _SHAPE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colour = getattr(theme().colours, self._colour)
        drawing = icons.pixmap(self._name, colour, _SHAPE, self.devicePixelRatio())
        QPainter(self).drawPixmap(0, 0, drawing)


def _hatch(painter: QPainter, box: QRectF, mark: Mark, colours: Colours) -> None:
    colour = QColor(getattr(colours, mark.text))
    colour.setAlphaF(0.28)
    painter.setClipRect(box)
    painter.setPen(QPen(colour, 1.4))
    height, at = box.height(), box.left() - box.height()
    while at < box.right():
        low, high = (box.bottom(), box.top()) if mark.slope > 0 else (box.top(), box.bottom())
        painter.drawLine(QLineF(at, low, at + height, high))
        at += _HATCH
