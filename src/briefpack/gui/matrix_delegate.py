"""A cell of the matrix: its text between words and with its hits marked, as in the lists."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from briefpack.gui.matrix_model import Index
from briefpack.gui.painted_text import line_height, paint_text
from briefpack.gui.search_keys import hits_in
from briefpack.gui.theme import SMALL_POINTS, XS, S, font, theme

ROOM = 2 * S
"""What is left beside the text of a cell; half of it above and below."""


class MatrixDelegate(QStyledItemDelegate):
    """Paints cells; `needle` is what is searched for, folded."""

    needle = ""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = theme().colours
        box = QRectF(option.rect)
        ground = index.data(Qt.ItemDataRole.BackgroundRole)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, QColor(colours.accent_soft))
        elif isinstance(ground, QColor):
            painter.fillRect(box, ground)
        text = index.data() or ""
        ink = index.data(Qt.ItemDataRole.ForegroundRole) or QColor(colours.text)
        letters = index.data(Qt.ItemDataRole.FontRole) or font(SMALL_POINTS)
        inner = box.adjusted(S, XS, -S, -XS)
        lines = max(int((inner.height() + 1) / line_height(letters)), 1)
        painter.save()
        painter.setClipRect(box)
        paint_text(
            painter,
            inner,
            text,
            letters,
            ink,
            lines=lines,
            hits=hits_in(self.needle, text),
            hit_colour=QColor(colours.hit),
        )
        painter.restore()
