"""Paints the review: what was sent, what is now, what came back, with the words that differ."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPen,
    QTextCharFormat,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from briefpack.gui import icons
from briefpack.gui.painted_text import paint_text
from briefpack.gui.palette import Colours
from briefpack.gui.returns_geometry import (
    BOX,
    MOST_LINES,
    Columns,
    Heights,
    columns_at,
    heading_text,
)
from briefpack.gui.returns_model import ReviewRow, Text
from briefpack.gui.returns_review import Decision
from briefpack.gui.returns_rows import HEADINGS, Kind
from briefpack.gui.row_delegate import paint_check
from briefpack.gui.rows import ROW_ROLE
from briefpack.gui.rows_model import Index
from briefpack.gui.theme import XS, M, S, theme


class ReturnsDelegate(QStyledItemDelegate):
    """A click on a box or on one side of a conflict asks for it; the delegate changes nothing."""

    check_clicked = Signal(int)
    side_clicked = Signal(int, bool)  # the row; whether the agency's side

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.heights = Heights()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: ReviewRow | None = index.data(ROW_ROLE)
        if row is None:
            return
        colours = theme().colours
        painter.save()
        self._paint_ground(painter, option, row, colours)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.checked is not None:
            paint_check(painter, self._box(option.rect), row.checked, colours)
        if row.kind in HEADINGS:
            self._paint_heading(painter, QRectF(option.rect), row, colours)
        else:
            self._paint_row(painter, QRectF(option.rect), row, colours)
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        row: ReviewRow | None = index.data(ROW_ROLE)
        if row is None or not isinstance(event, QMouseEvent):
            return False
        if event.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton):  # or a move
            return False
        is_release = event.type() == QEvent.Type.MouseButtonRelease
        point = event.position()
        if row.is_conflict:
            columns = columns_at(option.rect.width())
            for left, theirs in ((columns.current, False), (columns.returned, True)):
                if left <= point.x() - option.rect.left() < left + columns.width:
                    if is_release:
                        self.side_clicked.emit(index.row(), theirs)
                    return True
            return False
        near = self._box(option.rect).adjusted(-S, -S, XS, S)
        if row.checked is None or not near.contains(point.toPoint()):
            return False
        if is_release:
            self.check_clicked.emit(index.row())
        return True

    def _box(self, place: QRect) -> QRect:
        top = place.top() + S + (self.heights.line - BOX) / 2
        return QRect(place.left() + M, round(top), BOX, BOX)

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, row: ReviewRow, colours: Colours
    ) -> None:
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            active = option.widget.hasFocus()
            ground = colours.accent_soft if active else colours.selected_idle
            painter.fillRect(option.rect, QColor(ground))
            painter.fillRect(
                QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()),
                QColor(colours.accent),
            )
        elif row.kind in HEADINGS:
            painter.fillRect(option.rect, QColor(colours.window))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, QColor(colours.hover))
        if row.kind not in HEADINGS:
            painter.setPen(QPen(QColor(colours.line), 1))
            columns = columns_at(option.rect.width())
            y = option.rect.bottom() + 0.5
            start = option.rect.left() + columns.field
            painter.drawLine(QPointF(start, y), QPointF(option.rect.right() - M, y))

    def _paint_heading(
        self, painter: QPainter, place: QRectF, row: ReviewRow, colours: Colours
    ) -> None:
        heights = self.heights
        box = place.adjusted(M + BOX + S, S, -M, -S)
        width = QFontMetricsF(heights.small).horizontalAdvance(row.badge) + 2
        badge = QRectF(box.right() - width, box.top(), width, heights.line)
        _line(painter, badge, row.badge, heights.small, colours.secondary)
        if row.kind is not Kind.OUTCOME:
            icon = QRectF(place.left() + M, box.top() + (heights.line - BOX) / 2, BOX, BOX)
            _icon(painter, icon, "triangle-alert", colours.warning)
        lines = heights.heading_lines(row, place.width())
        room = QRectF(
            box.left(), box.top(), heights.heading_width(row, place.width()), lines * heights.line
        )
        ink = QColor(colours.text)
        paint_text(painter, room, heading_text(row), heights.strong, ink, lines=lines)

    def _paint_row(
        self, painter: QPainter, place: QRectF, row: ReviewRow, colours: Colours
    ) -> None:
        columns, heights = columns_at(place.width()), self.heights
        top = place.top() + S
        self._paint_field(painter, place, top, row, columns, colours)
        if row.kind is Kind.CHANGE:
            is_ours = row.decision is Decision.REJECTED
            sides = (
                (columns.sent, row.sent, None, _gone_look(colours)),
                (columns.current, row.current, is_ours, _come_look(colours)),
                (
                    columns.returned,
                    row.returned,
                    row.decision is Decision.ACCEPTED,
                    _come_look(colours),
                ),
            )
            for left, text, chosen, look in sides:
                box = QRectF(place.left() + left, top, columns.width, place.height() - 2 * S)
                if row.is_conflict and chosen is not None:
                    self._paint_radio(painter, box, colours, is_on=chosen)
                    box.setLeft(box.left() + BOX + XS)
                self._paint_value(painter, box, text, colours, look)
            return
        box = QRectF(place.left() + columns.sent, top, columns.width, place.height() - 2 * S)
        self._paint_value(painter, box, row.sent, colours, _come_look(colours))
        wide = QRectF(
            place.left() + columns.current, top, 2 * columns.width + M, place.height() - 2 * S
        )
        ink = QColor(colours.text)
        paint_text(painter, wide, row.message, heights.body, ink, lines=MOST_LINES)

    def _paint_field(
        self,
        painter: QPainter,
        place: QRectF,
        top: float,
        row: ReviewRow,
        columns: Columns,
        colours: Colours,
    ) -> None:
        heights = self.heights
        left, width = place.left() + columns.field, columns.field_width
        lines = heights.lines(row.title, width, heights.body, 2)
        box = QRectF(left, top, width, lines * heights.line)
        paint_text(painter, box, row.title, heights.body, QColor(colours.text), lines=lines)
        top = box.bottom()
        if row.is_conflict:
            decided = row.decision is not Decision.UNDECIDED
            icon = QRectF(place.left() + M, place.top() + S + (heights.line - BOX) / 2, BOX, BOX)
            colour = colours.secondary if decided else colours.warning
            _icon(painter, icon, "circle-check" if decided else "triangle-alert", colour)
            said = self.tr("ขัดกัน เลือกแล้ว") if decided else self.tr("ขัดกัน โปรดเลือก")
            _line(painter, QRectF(left, top, width, heights.low), said, heights.small, colour)
            top += heights.low
        lines = heights.lines(row.where, width, heights.small, 2)
        box = QRectF(left, top, width, lines * heights.low)
        secondary = QColor(colours.secondary)
        paint_text(painter, box, row.where, heights.small, secondary, lines=lines)

    def _paint_value(
        self, painter: QPainter, box: QRectF, text: Text, colours: Colours, look: QTextCharFormat
    ) -> None:
        colour = QColor(colours.secondary if text.is_quiet else colours.text)
        paint_text(
            painter,
            box,
            text.text,
            self.heights.body,
            colour,
            lines=MOST_LINES,
            hits=text.marks,
            hit_look=look,
        )

    def _paint_radio(
        self, painter: QPainter, box: QRectF, colours: Colours, *, is_on: bool
    ) -> None:
        middle = QPointF(box.left() + BOX / 2, box.top() + self.heights.line / 2)
        painter.setPen(QPen(QColor(colours.accent if is_on else colours.secondary), 1.4))
        painter.setBrush(QColor(colours.surface))
        painter.drawEllipse(middle, 6.5, 6.5)
        if is_on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent))
            painter.drawEllipse(middle, 3.5, 3.5)


def _gone_look(colours: Colours) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setForeground(QColor(colours.secondary))
    look.setFontStrikeOut(True)
    return look


def _come_look(colours: Colours) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setForeground(QColor(colours.accent))
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    return look


def _line(painter: QPainter, box: QRectF, text: str, face: QFont, colour: str) -> None:
    paint_text(painter, box, text, face, QColor(colour))


def _icon(painter: QPainter, box: QRectF, name: str, colour: str) -> None:
    ratio = painter.device().devicePixelRatio()
    painter.drawPixmap(box.topLeft(), icons.pixmap(name, colour, round(box.width()), ratio))
