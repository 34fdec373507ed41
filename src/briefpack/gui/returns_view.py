"""The list of the review: rows as high as their texts, moved through by keyboard."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QToolTip

from briefpack.gui.labels import as_plain_tip
from briefpack.gui.returns_delegate import ReturnsDelegate
from briefpack.gui.returns_model import ReturnsModel, ReviewRow
from briefpack.gui.returns_rows import Kind
from briefpack.gui.rows import ROW_ROLE
from briefpack.gui.steady_bar import show_only_to_scroll

_GROUP_KEYS = (Qt.Key.Key_A, 0x0E1F, 0x0E24)  # the key that types A, ฟ and, with Shift, ฤ


class ReturnsView(QTableView):
    """Space decides a row, A its group, Shift+A all; left and right choose a conflict's side."""

    toggled = Signal(int)
    group_toggled = Signal(int)
    all_toggled = Signal()
    side_chosen = Signal(int, bool)
    opened = Signal(int)

    def __init__(self, model: ReturnsModel) -> None:
        super().__init__()
        self.review = model
        self.delegate = ReturnsDelegate(self)
        self._sized_for = -1
        self.setItemDelegate(self.delegate)
        self._set_up_look()
        self.setModel(model)
        model.modelReset.connect(self._start_over)
        self.delegate.check_clicked.connect(self.toggled)
        self.delegate.side_clicked.connect(self.side_chosen)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))

    def go_to(self, row: int) -> None:
        """Make a row the current one, with its heading in sight."""
        if 0 <= row < self.review.rowCount():
            self.setCurrentIndex(self.review.index(row, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.viewport().width() != self._sized_for:
            self._size_rows()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().row()
        key = event.key()
        modifiers = event.modifiers()
        if key == Qt.Key.Key_Space and not modifiers:
            self.toggled.emit(row)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not modifiers:
            self.opened.emit(row)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and not modifiers:
            self.side_chosen.emit(row, key == Qt.Key.Key_Right)
        elif key in _GROUP_KEYS and not modifiers & ~Qt.KeyboardModifier.ShiftModifier:
            if modifiers & Qt.KeyboardModifier.ShiftModifier:
                self.all_toggled.emit()
            else:
                self.group_toggled.emit(row)
        else:
            super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """A text that is cut is whole in its tool tip."""
        if isinstance(event, QHelpEvent):
            row: ReviewRow | None = self.indexAt(event.pos()).data(ROW_ROLE)
            words = ""
            if row is not None and row.kind is Kind.CHANGE:
                words = row.returned.text
            elif row is not None:
                words = row.message or row.title
            QToolTip.showText(event.globalPos(), as_plain_tip(words), self)
            return True
        return super().viewportEvent(event)

    def _start_over(self) -> None:
        self._size_rows()
        if self.review.rowCount() and not self.currentIndex().isValid():
            self.go_to(1 if self.review.rowCount() > 1 else 0)

    def _size_rows(self) -> None:
        """Give every row the height of its texts at the present width."""
        width = self._sized_for = self.viewport().width()
        header = self.verticalHeader()
        header.blockSignals(True)
        for at in range(self.review.rowCount()):
            height = self.delegate.heights.of(self.review.row(at), width)
            if header.sectionSize(at) != height:
                header.resizeSection(at, height)
        header.blockSignals(False)
        self.updateGeometries()
        self.viewport().update()

    def _set_up_look(self) -> None:
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # always there: a bar that comes and goes would change the width and so every height
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        show_only_to_scroll(self.verticalScrollBar())
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(28)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
