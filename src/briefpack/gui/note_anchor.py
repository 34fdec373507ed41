"""The passage that a note is about, as a line of its card."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from briefpack.gui import icons
from briefpack.gui.labels import ElidedLabel, label, set_property
from briefpack.gui.theme import SMALL_POINTS, XS, S, font, theme
from briefpack.model.annotation import Anchor


class NoteAnchor(QWidget):
    """Quotes the passage; says so where it is no longer in the text, and how to mend that."""

    show_requested = Signal()
    """The officer wants to see the passage in its text."""
    bind_requested = Signal()
    """The note shall be about what is selected in the text now."""
    free_requested = Signal()
    """The note shall be about the outcome as a whole."""

    def __init__(self) -> None:
        super().__init__()
        self.quote = ElidedLabel()
        self.quote.setFont(font(SMALL_POINTS))
        self.show_button = self._button("quote", self.tr("ไปยังข้อความที่บันทึกนี้อ้างถึง"))
        self.free_button = self._button("unlink-2", self.tr("ไม่ต้องผูกกับข้อความนี้"))
        self.bind_button = QPushButton(self.tr("ผูกกับข้อความที่เลือก"))
        self.bind_button.setProperty("role", "link")
        self.bind_button.setToolTip(self.tr("เลือกข้อความในผลการประชุมด้านบนก่อน"))
        self.mending = QWidget()
        first = QHBoxLayout()
        first.setSpacing(S)
        first.addWidget(self.show_button)
        first.addWidget(self.quote, 1)
        first.addWidget(self.free_button)
        mending = QVBoxLayout(self.mending)
        mending.setContentsMargins(S, 0, 0, 0)
        mending.setSpacing(0)
        mending.addWidget(label(self.tr("ไม่พบข้อความที่อ้างถึงแล้ว"), role="warning"))
        mending.addWidget(self.bind_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(XS, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(first)
        layout.addWidget(self.mending)
        self.show_button.clicked.connect(self.show_requested)
        self.free_button.clicked.connect(self.free_requested)
        self.bind_button.clicked.connect(self.bind_requested)

    def show_anchor(self, anchor: Anchor | None, *, is_found: bool) -> None:
        """Show the passage; hidden for a note about the whole outcome."""
        self.setVisible(anchor is not None)
        if anchor is None:
            return
        words = " ".join(anchor.quote.split())
        self.quote.setText(f"“{words}”")
        set_property(self.quote, "role", "secondary" if is_found else "warning")
        self.show_button.setVisible(is_found)
        self.mending.setVisible(not is_found)

    def set_read_only(self, on: bool) -> None:
        """The passage can be looked at, and the note not bound to another."""
        self.free_button.setVisible(not on)
        self.bind_button.setVisible(not on)

    @staticmethod
    def _button(icon: str, name: str) -> QToolButton:
        button = QToolButton()
        icons.dress(button, icon, theme().colours, colour="secondary")
        button.setIconSize(QSize(16, 16))
        button.setAccessibleName(name)
        button.setToolTip(name)
        return button
