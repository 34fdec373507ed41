"""Words of the officer's own, instead of both sides' words."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout

from briefpack.gui.labels import label, strong
from briefpack.gui.plain_edit import PlainEdit
from briefpack.gui.theme import M, S


class _Words(PlainEdit):
    """Takes the two keys that are the window's elsewhere."""

    taken = Signal()
    left = Signal()

    def event(self, event: QEvent) -> bool:
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and (_takes(event) or _leaves(event)):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _takes(event):
            self.taken.emit()
        elif _leaves(event):
            self.left.emit()
        else:
            super().keyPressEvent(event)


class MergeEditor(QFrame):
    """Hidden until it is needed. Esc leaves it, Ctrl+Enter takes the words."""

    taken = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("side_column")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = strong()
        self.text = _Words(lines=3)
        self.text.setAccessibleName(self.tr("ข้อความที่จะใช้"))
        self.use = QPushButton(self.tr("ใช้ข้อความนี้"))
        self.use.setProperty("role", "primary")
        leave = QPushButton(self.tr("ไม่แก้"))
        scroll = QScrollArea()
        scroll.setWidget(self.text)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFixedHeight(96)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(M, S, M, S)
        layout.setSpacing(S)
        layout.addWidget(self.title)
        layout.addWidget(scroll)
        row = QHBoxLayout()
        row.addWidget(label(self.tr("Ctrl+Enter ใช้ข้อความนี้ · Esc ไม่แก้"), role="secondary"))
        row.addStretch()
        row.addWidget(leave)
        row.addWidget(self.use)
        layout.addLayout(row)
        self.text.taken.connect(self._take)
        self.text.left.connect(self._leave)
        self.use.clicked.connect(self._take)
        leave.clicked.connect(self._leave)
        self.hide()

    def edit(self, title: str, text: str) -> None:
        """Start from these words."""
        self.title.setText(title)
        self.text.show_text(text)
        self.show()
        self.text.setFocus()
        self.text.selectAll()

    def _take(self) -> None:
        self.hide()
        self.taken.emit(self.text.toPlainText())

    def _leave(self) -> None:
        self.hide()
        self.left.emit()


def _takes(event: QKeyEvent) -> bool:
    is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return is_enter and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)


def _leaves(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Escape
