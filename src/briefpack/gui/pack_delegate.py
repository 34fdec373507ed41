"""Paints the outline of a pack: sections, headings, and entries with the marks of their notes."""

from dataclasses import replace

from PySide6.QtCore import QAbstractItemModel, QEvent, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from briefpack.gui import icons
from briefpack.gui.painted_text import paint_text
from briefpack.gui.palette import Colours
from briefpack.gui.row_delegate import Index, RowDelegate
from briefpack.gui.rows import ROW_ROLE, Level, Row
from briefpack.gui.theme import XS, M, S, theme

_ICON = 14
_EYE = 16
_LEAST_BELOW = 40  # pixels in which a few words are worth reading
_NUMBER_SAMPLE = "๘.๘.๘๘"
_MOST_MARKS = 3  # one on each line of an entry's text


class PackDelegate(RowDelegate):
    """A click on a section's eye asks with `check_clicked` to show it in the brief, or not."""

    def height_of(self, level: Level) -> int:
        if level is Level.SECTION:
            return round(self._line) + M + XS
        if level is Level.TOPIC:
            return round(self._line) + M
        return super().height_of(level)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row | None = index.data(ROW_ROLE)
        if row is not None and row.level is Level.OUTCOME and not row.is_movable:
            self._paint_hint(painter, option.rect, row)
            return
        if row is None or row.level is not Level.SECTION:
            super().paint(painter, option, index)
            return
        painter.save()
        self._paint_ground(painter, option, row, theme().colours)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_section(painter, option, row, theme().colours)
        painter.restore()

    def _paint_hint(self, painter: QPainter, place: QRect, row: Row) -> None:
        """What belongs where no entry is yet, in a place to drop it."""
        colours = theme().colours
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(place).adjusted(M, S, -M, -S)
        painter.setPen(QPen(QColor(colours.control_line), 1.2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(frame, 8, 8)
        inside = frame.adjusted(M, (frame.height() - self._line) / 2, -M, 0)
        paint_text(painter, inside, row.text, self._body, QColor(colours.secondary))
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, row: Row, colours: Colours
    ) -> None:
        if row.level is Level.TOPIC and row.badge:
            painter.fillRect(option.rect, QColor(colours.window))
        super()._paint_ground(painter, option, row, colours)

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        row: Row | None = index.data(ROW_ROLE)
        if row is None or row.level is not Level.SECTION or not isinstance(event, QMouseEvent):
            return False
        if self.is_read_only:
            return False
        near = _eye(option.rect).adjusted(-S, -S, S, S)
        is_left = event.button() == Qt.MouseButton.LeftButton
        if not is_left or not near.contains(event.position().toPoint()):
            return False
        if event.type() == QEvent.Type.MouseButtonRelease:
            self.check_clicked.emit(row.id)
        return True

    def _paint_section(
        self, painter: QPainter, option: QStyleOptionViewItem, row: Row, colours: Colours
    ) -> None:
        """Title, what is in it, whether it is off, and the eye."""
        place = option.rect
        edge = QRect(place.left() + M, place.top(), place.width() - M, 1)
        painter.fillRect(edge, QColor(colours.line))
        is_on = row.checked is Qt.CheckState.Checked
        self._paint_grip(painter, QRectF(place).adjusted(M, 0, 0, 0), colours)
        near = QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected
        if (option.state & near and not self.is_read_only) or not is_on:
            name = "eye" if is_on else "eye-off"
            icons.icon(name, colours.secondary, colours.disabled).paint(painter, _eye(place))
        top = place.top() + (place.height() - self._line) / 2
        left = place.left() + M + S
        right = _eye(place).left() - S
        if row.badge:
            small_top = place.top() + (place.height() - self._small_line) / 2
            inside = QRectF(left, small_top, right - left, self._small_line)
            right -= round(self._paint_badge(painter, inside, small_top, row, colours))
        title = QRectF(left, top, right - left, self._line)
        text = colours.text if is_on else colours.secondary
        paint_text(painter, title, row.text, self._strong, QColor(text))
        x = left + _width(row.text, self._strong) + M
        middle = title.center().y() + 1
        for words, colour in ((row.alert, colours.warning), (row.below, colours.secondary)):
            if words and right - x >= _LEAST_BELOW:
                beside = QRectF(x, middle - self._small_line / 2, right - x, self._small_line)
                paint_text(painter, beside, words, self._small, QColor(colour))
                x += _width(words, self._small) + S

    def _paint_heading(self, painter: QPainter, box: QRectF, row: Row, colours: Colours) -> None:
        """The officer's own headings look like those of pillars; a meeting's stays quiet."""
        if not row.badge:
            super()._paint_heading(painter, box, row, colours)
            return
        self._paint_grip(painter, box, colours)
        box.setLeft(box.left() + S)
        super()._paint_heading(painter, box, replace(row, level=Level.PILLAR), colours)

    def _gutter(self, row: Row) -> int:
        return _width(_NUMBER_SAMPLE, self._small) + XS

    def _paint_badge(
        self, painter: QPainter, box: QRectF, top: float, row: Row, colours: Colours
    ) -> float:
        """The marks of the notes below each other; else the words."""
        if not row.marks:
            return super()._paint_badge(painter, box, top, row, colours)
        painter.setFont(self._small)
        digits = painter.fontMetrics().horizontalAdvance("88")
        left = box.right() - digits - XS - _ICON
        colour = QColor(colours.secondary)
        shown = row.marks
        if len(row.marks) > _MOST_MARKS:
            shown = row.marks[: _MOST_MARKS - 1]
        for line, (name, count) in enumerate(shown):
            middle = top + line * self._line + self._line / 2
            drawn = icons.icon(name, colours.secondary, colours.disabled)
            drawn.paint(painter, QRect(round(left), round(middle - _ICON / 2), _ICON, _ICON))
            self._paint_count(painter, left + _ICON + XS, middle, str(count), colour)
        if len(shown) < len(row.marks):
            rest = f"+{sum(count for _, count in row.marks[len(shown) :])}"
            middle = top + len(shown) * self._line + self._line / 2
            self._paint_count(painter, left + _ICON + XS, middle, rest, colour)
        return float(_ICON + XS + digits + S)

    def _paint_count(
        self, painter: QPainter, left: float, middle: float, text: str, colour: QColor
    ) -> None:
        width = painter.fontMetrics().horizontalAdvance(text) + 2
        place = QRectF(left, middle - self._small_line / 2, width, self._small_line)
        paint_text(painter, place, text, self._small, colour)


def _eye(place: QRect) -> QRect:
    """Where the eye of a section is."""
    top = place.top() + (place.height() - _EYE) // 2
    return QRect(place.right() - M - _EYE, top, _EYE, _EYE)


def _width(text: str, face: QFont) -> int:
    return QFontMetrics(face).horizontalAdvance(text)
