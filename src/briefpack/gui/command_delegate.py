"""Paints a command: its name, where it is or why it cannot be done, and its key."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from briefpack.gui.command_search import Command
from briefpack.gui.painted_text import line_height, paint_text
from briefpack.gui.theme import SMALL_POINTS, XS, M, font, theme

COMMAND_ROLE = Qt.ItemDataRole.UserRole
ROW_HEIGHT = 36
_LEAST = 40  # pixels, below which a few letters and an ellipsis say nothing


class CommandDelegate(QStyledItemDelegate):
    """One line for each; grey where it cannot be done now."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        command: Command = index.data(COMMAND_ROLE)
        colours = theme().colours
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent_soft))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(XS, 1, -XS, -1), 6, 6)
        body, small = font(), font(SMALL_POINTS)
        quiet = QColor(colours.secondary)
        box = QRectF(option.rect).adjusted(M, 0, -M, 0)
        width = QFontMetricsF(small).horizontalAdvance(command.keys)
        _paint_line(painter, box.adjusted(box.width() - width, 0, 0, 0), command.keys, small, quiet)
        box.setRight(box.right() - width - M)
        colour = quiet if command.why_not else QColor(colours.text)
        _paint_line(painter, box, command.shown, body, colour)
        box.setLeft(box.left() + QFontMetricsF(body).horizontalAdvance(command.shown) + M)
        if box.width() > _LEAST:
            _paint_line(painter, box, command.why_not or command.menu, small, quiet)
        painter.restore()


def _paint_line(painter: QPainter, box: QRectF, text: str, font: QFont, colour: QColor) -> None:
    step = line_height(font)
    line = QRectF(box.left(), box.center().y() - step / 2, box.width() + 1, step)
    paint_text(painter, line, text, font, colour)
