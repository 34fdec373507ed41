"""The list of all outcomes: the places of its rows are sums, so that a search costs little."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import QItemSelection, QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QCursor, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from briefpack.gui.rows import Level
from briefpack.gui.rows_model import Index, RowsModel
from briefpack.gui.rows_view import RowsView

Hint = QAbstractItemView.ScrollHint
Move = QAbstractItemView.CursorAction
State = QStyle.StateFlag

_FORWARD = (Move.MoveDown, Move.MoveNext, Move.MoveRight)
_STATES_OF_ROWS = State.State_Selected | State.State_MouseOver | State.State_HasFocus


class LongRowsView(RowsView):
    """A table to screen readers; where its rows stand is not asked of the table's header.

    A header is told the height of each row by itself, which for thousands of headings takes longer
    than all the rest of a search.
    """

    _tops: Sequence[int] = (0,)  # where each row begins, and where the last one ends

    def __init__(self, model: RowsModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        for corner in self.findChildren(QAbstractButton):
            corner.hide()  # between two headers, which only the table's own layout puts away

    def visualRect(self, index: Index) -> QRect:
        at = index.row()
        if not 0 <= at < len(self._tops) - 1:
            return QRect()
        top = self._tops[at]
        height = self._tops[at + 1] - top
        return QRect(0, top - self.verticalOffset(), self.viewport().width(), height)

    def indexAt(self, pos: QPoint) -> QModelIndex:
        return self.rows.index(self._row_at(pos.y() + self.verticalOffset()), 0)

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def scrollTo(self, index: Index, hint: Hint = Hint.EnsureVisible) -> None:
        place, bar, page = (
            self.visualRect(index),
            self.verticalScrollBar(),
            self.viewport().height(),
        )
        below = place.top() + place.height() - page
        if hint == Hint.PositionAtTop or (hint == Hint.EnsureVisible and place.top() < 0):
            bar.setValue(bar.value() + place.top())
        elif hint == Hint.PositionAtCenter:
            bar.setValue(bar.value() + place.top() - (page - place.height()) // 2)
        elif hint == Hint.PositionAtBottom or below > 0:
            bar.setValue(bar.value() + min(below, place.top()))

    def updateGeometries(self) -> None:
        QAbstractItemView.updateGeometries(self)  # the table's own would ask the header
        page, bar = self.viewport().height(), self.verticalScrollBar()
        bar.setPageStep(page)
        bar.setRange(0, max(0, self._tops[-1] - page))

    def moveCursor(self, action: Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        last = self.rows.rowCount() - 1
        at = self.currentIndex().row()
        if last < 0:
            return QModelIndex()
        if at < 0:
            return self.rows.index(0, 0)
        row = self._moved(action, at, last)
        return self.rows.index(max(0, min(row, last)), 0)

    def _moved(self, action: Move, at: int, last: int) -> int:
        page = self.viewport().height()
        if action in (Move.MoveHome, Move.MoveEnd):
            return 0 if action == Move.MoveHome else last
        if action == Move.MovePageUp:
            return min(self._row_at(max(0, self._tops[at + 1] - page)), at - 1)
        if action == Move.MovePageDown:
            return max(self._row_near(self._tops[at] + page), at + 1)
        return at + (1 if action in _FORWARD else -1)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        return QRegion(self.viewport().rect())  # a dozen rows at most: cheaper than to find out

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        super().dataChanged(first, last, roles)
        self.viewport().update()  # the table's own asks the header where the rows stand

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        plain = option.state & ~(
            State.State_Selected | State.State_MouseOver | State.State_HasFocus
        )
        under_mouse = self.indexAt(self.viewport().mapFromGlobal(QCursor.pos()))
        hovered = under_mouse.row() if self.viewport().underMouse() else -1
        offset = self.verticalOffset()
        first = self._row_at(event.rect().top() + offset)
        last = self._row_near(event.rect().bottom() + offset)
        for row in range(max(first, 0), last + 1):
            index = self.rows.index(row, 0)
            option.rect = self.visualRect(index)
            option.state = plain
            if self.selectionModel().isSelected(index):
                option.state |= State.State_Selected
            if row == hovered:
                option.state |= State.State_MouseOver
            self.delegate.paint(painter, option, index)
        painter.end()

    def _size_rows(self) -> None:
        heights = {level: self.delegate.height_of(level) for level in Level}
        self._tops = [0, *accumulate(map(heights.__getitem__, self.rows.levels()))]
        self.updateGeometries()

    def _row_at(self, y: int) -> int:
        """The row at this distance from the top of all rows; -1 above and below them."""
        return bisect_right(self._tops, y) - 1 if 0 <= y < self._tops[-1] else -1

    def _row_near(self, y: int) -> int:
        """The row at this distance, or the last one before it."""
        return self._row_at(min(y, self._tops[-1] - 1))
