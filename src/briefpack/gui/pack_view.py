"""The list of a pack: what is dropped shows before where it will stand."""

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QWidget

from briefpack.gui import outcome_mime
from briefpack.gui.pack_delegate import PackDelegate
from briefpack.gui.pack_model import PackModel
from briefpack.gui.pack_outline import Target
from briefpack.gui.rows_view import RowsView
from briefpack.gui.theme import XL, XS, M, theme


class PackView(RowsView):
    """Rows to be put in order with the mouse or the keys.

    F2 names a section or heading again; everywhere else it is the window's.
    """

    rename_requested = Signal()
    dropped = Signal(tuple)

    def __init__(self, model: PackModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent, PackDelegate())
        self.delegate.setParent(self)
        self._model = model
        self._target: Target | None = None
        self._is_indented = False
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDragDropOverwriteMode(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(False)  # ours is where it will stand, not where the mouse is

    def announce(self, words: str) -> None:
        """Have a screen reader say what happened."""
        event = QAccessibleAnnouncementEvent(self, words)
        QAccessible.updateAccessibility(event)

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_F2
            and self._can_be_named()
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2 and self._can_be_named():
            self.rename_requested.emit()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        super().dragEnterEvent(event)
        self._aim(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)  # scrolls at the edges
        self._aim(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._forget_aim()

    def dropEvent(self, event: QDropEvent) -> None:
        target = self._target
        self._forget_aim()
        self.stopAutoScroll()
        self.setState(QAbstractItemView.State.NoState)
        if target is None or not outcome_mime.kind_of(event.mimeData()):
            event.ignore()
            return
        row, ids = target.row, outcome_mime.unpacked(event.mimeData())
        # Copied, so that the list it comes from removes nothing.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        nowhere = self._model.index(-1, -1)
        self._model.dropMimeData(event.mimeData(), event.dropAction(), row, 0, nowhere)
        self.dropped.emit(ids)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._target is None:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = QColor(theme().colours.accent)
        y = min(max(self._top_of(self._target.row), 2), self.viewport().height() - 2)
        left = XL if self._is_indented else M
        painter.fillRect(QRect(left, y - 1, self.viewport().width() - left - M, 2), colour)
        painter.setBrush(colour)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(QPoint(left, y), XS, XS)

    def row_above_which(self, y: int) -> int:
        """The row above which something dropped at this height stands."""
        at = self.rowAt(y)
        if at < 0:
            return self._model.rowCount()
        place = self.visualRect(self._model.index(at, 0))
        return at if y < place.center().y() else at + 1

    def _aim(self, event: QDragMoveEvent) -> None:
        kind = outcome_mime.kind_of(event.mimeData())
        if not kind or not self._model.canDropMimeData(
            event.mimeData(), event.dropAction(), -1, -1, self._model.index(-1, -1)
        ):
            self._forget_aim()
            event.ignore()
            return
        self._target = self._model.target(kind, self.row_above_which(round(event.position().y())))
        self._is_indented = kind == outcome_mime.OUTCOMES
        event.accept()
        self.viewport().update()

    def _forget_aim(self) -> None:
        self._target = None
        self.viewport().update()

    def _top_of(self, row: int) -> int:
        """Where a row begins; below the last one, where it ends."""
        if row < self._model.rowCount():
            return self.visualRect(self._model.index(row, 0)).top()
        if not row:
            return 0
        last = self.visualRect(self._model.index(row - 1, 0))
        return last.top() + last.height()

    def _can_be_named(self) -> bool:
        id_ = self.current_id()
        return id_ in self._model.outline.sections or id_ in self._model.outline.blocks
