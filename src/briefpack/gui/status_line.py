"""The line at the bottom: good news with what to do next, and how far long work is."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton

from briefpack.gui.labels import label
from briefpack.gui.language import spoken
from briefpack.gui.theme import XS, M, S

Button = tuple[str, Callable[[], object]]


class StatusLine(QFrame):
    """One message with its buttons, or the work in hand; at the right, the counts."""

    cancel_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("status_bar")
        self.message = label()
        self.counts = label(role="secondary")
        self.classification = label(role="classification")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(160)
        self.bar.setAccessibleName(self.tr("ความคืบหน้าของงาน"))
        self.cancel = QPushButton(self.tr("ยกเลิก"))
        self.cancel.setProperty("role", "link")
        self._buttons: list[QPushButton] = []
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(M, XS, M, XS)
        self._layout.setSpacing(S)
        for widget in (self.message, self.bar, self.cancel):
            self._layout.addWidget(widget)
        self._layout.addStretch()
        self._layout.addWidget(self.counts)
        self._layout.addWidget(self.classification)
        self.setFixedHeight(40)
        self.cancel.clicked.connect(self.cancel_requested)
        self.bar.hide()
        self.cancel.hide()

    def say(self, message: str, *buttons: Button) -> None:
        """Show a message with what can be done next; it stays until the next one."""
        self.message.setText(message)
        for old in self._buttons:
            self._layout.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._buttons = [self._button(text, pressed) for text, pressed in buttons]
        for at, button in enumerate(self._buttons):
            self._layout.insertWidget(1 + at, button)

    def begin(self, doing: str) -> None:
        """Work has begun; `doing` says what it is, in the window's language."""
        self.show_progress(doing, 0, 0)

    def show_step(self, step: str, done: int, total: int) -> None:
        """A step of the work, which the core says in both languages."""
        self.show_progress(spoken(step), done, total)

    def show_progress(self, doing: str, done: int, total: int) -> None:
        """Show work that runs, with its count where there is one."""
        count = f" {done}/{total}" if total > 0 else ""
        self.say(f"{doing}{count}")
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.bar.show()
        self.cancel.show()

    def hide_progress(self) -> None:
        """The work has ended; its message goes with it."""
        self.bar.hide()
        self.cancel.hide()
        self.say("")

    def show_counts(self, counts: str, classification: str) -> None:
        """How many outcomes there are, and how secret the pack is."""
        self.counts.setText(counts)
        self.classification.setText(classification)

    @staticmethod
    def _button(text: str, pressed: Callable[[], object]) -> QPushButton:
        from PySide6.QtCore import Qt  # not at the top: see qt_words

        button = QPushButton(text)
        button.setProperty("role", "link")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda: pressed())
        return button
