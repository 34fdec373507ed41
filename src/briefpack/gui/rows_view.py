"""The list both columns of outcomes are shown in: one column of rows with fixed heights."""

from collections.abc import Iterable

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from briefpack.gui.row_delegate import RowDelegate
from briefpack.gui.rows import ID_ROLE, Level
from briefpack.gui.rows_model import Index, RowsModel


class RowsView(QTableView):
    """A table of one column: it lays out only what is seen, which a tree or a list does not.

    After a reset the rows that were selected are selected again, by id.
    """

    current_changed = Signal(str)
    opened = Signal(str)
    space_pressed = Signal()
    menu_requested = Signal(QPoint)

    def __init__(
        self,
        model: RowsModel,
        parent: QWidget | None = None,
        delegate: RowDelegate | None = None,
    ) -> None:
        super().__init__(parent)
        self.rows = model
        self.delegate = delegate or RowDelegate(self)
        self._kept: tuple[tuple[str, ...], str] = ((), "")
        self._sized: list[Level] = []
        self.setItemDelegate(self.delegate)
        self._set_up_look()
        model.modelAboutToBeReset.connect(self._keep)
        self.setModel(model)
        model.modelReset.connect(self._restore)  # after the table's own, which forgets the heights
        self._size_rows()

    def selected_ids(self) -> tuple[str, ...]:
        """The ids of the selected rows, headings among them, from the top."""
        chosen = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(self.rows.id_at(row) for row in chosen)

    def current_id(self) -> str:
        """The id of the current row while it is selected, or empty."""
        current = self.currentIndex()
        is_selected = current.isValid() and self.selectionModel().isSelected(current)
        return str(current.data(ID_ROLE)) if is_selected else ""

    def select_ids(self, ids: Iterable[str], current: str = "") -> None:
        """Select these rows and no others, as far as they are shown."""
        chosen = QItemSelection()
        for id_ in ids:
            row = self.rows.row_of(id_)
            if row is not None:
                index = self.rows.index(row, 0)
                chosen.select(index, index)
        flags = QItemSelectionModel.SelectionFlag
        at = self.rows.row_of(current) if current else None
        if at is not None:
            index = self.rows.index(at, 0)
            self.selectionModel().setCurrentIndex(index, flags.NoUpdate)
            self.scrollTo(index)
        self.selectionModel().select(chosen, flags.ClearAndSelect)

    def show_id(self, id_: str) -> None:
        """Make the row of this id the current one, if it is shown and another is."""
        if id_ in self.selected_ids() or self.rows.row_of(id_) is None:
            return
        self.select_ids((id_,), current=id_)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        id_ = current.data(ID_ROLE)
        if id_ and not self.rows.is_resetting:
            self.current_changed.emit(id_)

    def set_read_only(self, on: bool) -> None:
        """What is shown can be looked at, and neither ticked nor dragged."""
        self.rows.is_read_only = self.delegate.is_read_only = on
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.space_pressed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.opened.emit(self.currentIndex().data(ID_ROLE) or "")
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_requested.emit(event.globalPos())

    def _set_up_look(self) -> None:
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.delegate.height_of(Level.OUTCOME))
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(28)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def _keep(self) -> None:
        self._kept = (self.selected_ids(), self.currentIndex().data(ID_ROLE) or "")

    def _restore(self) -> None:
        self._size_rows()
        ids, current = self._kept
        self.select_ids(ids, current)

    def _size_rows(self) -> None:
        """Give every row the height of its level; only those that change it, since each costs.

        A header keeps its rows' heights through a reset, and gives new ones the default.
        """
        header = self.verticalHeader()
        levels = self.rows.levels()
        before = self._sized[: len(levels)]
        before += [Level.OUTCOME] * (len(levels) - len(before))
        heights = {level: self.delegate.height_of(level) for level in Level}
        header.blockSignals(True)
        for row, (old, new) in enumerate(zip(before, levels, strict=True)):
            if old is not new:
                header.resizeSection(row, heights[new])
        header.blockSignals(False)
        self._sized = list(levels)
        self.updateGeometries()
