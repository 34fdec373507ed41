"""Paints the rows of both lists of outcomes."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from briefpack.gui.painted_text import Layouts, line_height, paint_text
from briefpack.gui.palette import Colours
from briefpack.gui.rows import ROW_ROLE, Level, Row
from briefpack.gui.search_keys import Found, passage
from briefpack.gui.theme import SMALL_POINTS, XS, M, S, font, theme

Index = QModelIndex | QPersistentModelIndex

_TEXT_LINES = 3
_HEADING_LINES = 2
_BOX = 16
_NUMBER_SAMPLES = {True: "88", False: "8.8.88"}  # whether it is an entry of a pack


class RowDelegate(QStyledItemDelegate):
    """Pillars as headings, topics as quiet headings, outcomes in three lines.

    A click on a check box asks for it with `check_clicked`; the delegate changes nothing itself.
    """

    check_clicked = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_read_only = False
        self._body = font()
        self._strong = font(strong=True)
        self._small = font(SMALL_POINTS)
        self._line = line_height(self._body)
        self._small_line = line_height(self._small)
        self._layouts = Layouts()

    def height_of(self, level: Level) -> int:
        """The fixed height of a row of this level, in pixels."""
        if level is Level.OUTCOME:
            return round(_TEXT_LINES * self._line) + 2 * S
        if level is Level.TOPIC:
            return round(self._small_line) + S + XS
        return round(_HEADING_LINES * self._line) + M

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: Row | None = index.data(ROW_ROLE)
        return QSize(120, self.height_of(row.level)) if row else super().sizeHint(option, index)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row | None = index.data(ROW_ROLE)
        if row is None:
            return
        colours = theme().colours
        painter.save()
        self._paint_ground(painter, option, row, colours)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(M, 0, -M, 0)
        if row.checked is not None:
            looks = _faded(colours) if self.is_read_only else colours
            paint_check(painter, self._check_box(option.rect, row), row.checked, looks)
        if not row.is_movable:
            box.setLeft(box.left() + _BOX + S)
        paint = self._paint_outcome if row.level is Level.OUTCOME else self._paint_heading
        paint(painter, box, row, colours)
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        row: Row | None = index.data(ROW_ROLE)
        if row is None or row.checked is None or not isinstance(event, QMouseEvent):
            return False
        if self.is_read_only:
            return False
        near = self._check_box(option.rect, row).adjusted(-S, -S, XS, S)
        is_left = event.button() == Qt.MouseButton.LeftButton
        if not is_left or not near.contains(event.position().toPoint()):
            return False
        if event.type() == QEvent.Type.MouseButtonRelease:
            self.check_clicked.emit(row.id)
        return True

    def _check_box(self, place: QRect, row: Row) -> QRect:
        line = self._line if row.level is not Level.TOPIC else self._small_line
        top = (
            place.top() + S + (line - _BOX) / 2
            if row.level is Level.OUTCOME
            else place.top() + (place.height() - _BOX) / 2
        )
        return QRect(place.left() + M, round(top), _BOX, _BOX)

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, row: Row, colours: Colours
    ) -> None:
        """In whole pixels, as the table paints its own: that would shine through soft edges."""
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            active = state & QStyle.StateFlag.State_Active
            ground = colours.accent_soft if active else colours.selected_idle
            painter.fillRect(option.rect, QColor(ground))
            bar = QRect(option.rect.topLeft(), QSize(3, option.rect.height()))
            painter.fillRect(bar, QColor(colours.accent))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, QColor(colours.hover))
        elif row.level is Level.PILLAR:
            painter.fillRect(option.rect, QColor(colours.window))

    def _paint_heading(self, painter: QPainter, box: QRectF, row: Row, colours: Colours) -> None:
        is_pillar = row.level is Level.PILLAR
        face = self._strong if is_pillar else self._small
        step = self._line if is_pillar else self._small_line
        middle = box.center().y()
        badge = self._paint_badge(painter, box, middle - self._small_line / 2, row, colours)
        text = f"{row.number}  {row.text}" if row.number else row.text
        shift = len(text) - len(row.text)
        width = box.width() - badge
        fits_one = self._layouts.of(text, face, width, 1).text == text
        lines = 1 if fits_one or not is_pillar else _HEADING_LINES
        paint_text(
            painter,
            QRectF(box.left(), middle - lines * step / 2, width, lines * step),
            text,
            face,
            QColor(colours.text if is_pillar else colours.secondary),
            lines=lines,
            hits=tuple((start + shift, end + shift) for start, end in row.hits),
            hit_colour=QColor(colours.hit),
            layouts=self._layouts,
        )

    def _paint_outcome(self, painter: QPainter, box: QRectF, row: Row, colours: Colours) -> None:
        top = box.top() + S
        if row.is_movable:
            self._paint_grip(painter, box, colours)
            box.setLeft(box.left() + S)
        number = QRectF(box.left(), top, self._gutter(row), self._line)
        quiet = QColor(colours.secondary)
        paint_text(painter, number, row.number, self._small, quiet, layouts=self._layouts)
        box.setLeft(box.left() + self._gutter(row))
        badge = self._paint_badge(painter, box, top, row, colours)
        found = Found(row.found_in, row.found_hits)
        lines = _TEXT_LINES - bool(found.text)
        width = box.width() - badge
        if row.hits and not found.text:
            shown = self._layouts.of(row.text, self._body, width, lines)
            if row.hits[0][1] >= len(shown.text):  # only where the row leaves off
                found, lines = passage(row.text, row.hits), lines - 1
        paint_text(
            painter,
            QRectF(box.left(), top, width, lines * self._line),
            row.text,
            self._body,
            QColor(colours.text),
            lines=lines,
            hits=row.hits,
            hit_colour=QColor(colours.hit),
            layouts=self._layouts,
        )
        if found.text:
            paint_text(
                painter,
                QRectF(box.left(), top + lines * self._line, box.width(), self._line),
                found.text,
                self._small,
                QColor(colours.secondary),
                hits=found.hits,
                hit_colour=QColor(colours.hit),
                layouts=self._layouts,
            )

    def _gutter(self, row: Row) -> int:
        """The width that a row's number has, with the space after it."""
        sample = _NUMBER_SAMPLES[row.is_movable]
        return QFontMetrics(self._small).horizontalAdvance(sample) + S

    def _paint_badge(
        self, painter: QPainter, box: QRectF, top: float, row: Row, colours: Colours
    ) -> float:
        """Paint the badge at the right and return the width it took."""
        if not row.badge:
            return 0.0
        painter.setFont(self._small)
        width = painter.fontMetrics().horizontalAdvance(row.badge)
        place = QRectF(box.right() - width, top, width, self._small_line)
        place.adjust(-1, 0, 1, 0)
        quiet = QColor(colours.secondary)
        paint_text(painter, place, row.badge, self._small, quiet, layouts=self._layouts)
        return float(width + S)

    def _paint_grip(self, painter: QPainter, box: QRectF, colours: Colours) -> None:
        if self.is_read_only:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.control_line))
        middle = box.center().y()
        for x in (box.left() - XS, box.left() + 1):
            for y in (middle - 6, middle, middle + 6):
                painter.drawEllipse(QPointF(x, y), 1.4, 1.4)


def _faded(colours: Colours) -> Colours:
    """The colours of a box that cannot be ticked."""
    return colours._replace(accent=colours.disabled, secondary=colours.line)


def paint_check(painter: QPainter, box: QRect, checked: Qt.CheckState, colours: Colours) -> None:
    """Draw a check box with its state."""
    frame = QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5)
    if checked is Qt.CheckState.Unchecked:
        painter.setPen(QPen(QColor(colours.secondary), 1.2))
        painter.setBrush(QColor(colours.surface))
        painter.drawRoundedRect(frame, 3, 3)
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.accent))
    painter.drawRoundedRect(frame, 3, 3)
    painter.setPen(
        QPen(QColor(colours.on_accent), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    )
    x, y = box.left(), box.top()
    if checked is Qt.CheckState.PartiallyChecked:
        painter.drawLine(QPointF(x + 4.5, y + 8), QPointF(x + 11.5, y + 8))
    else:
        painter.drawPolyline(
            QPolygonF([QPointF(x + 4, y + 8.3), QPointF(x + 7, y + 11.2), QPointF(x + 12, y + 5.2)])
        )
