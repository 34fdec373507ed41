"""Bad news in place: what happened, and a button that mends it."""

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton

from briefpack.gui import icons
from briefpack.gui.labels import label
from briefpack.gui.theme import XS, M, S, theme


class Banner(QFrame):
    """Hidden until there is something to say; the officer closes it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("banner")
        self.message = label(wraps=True)
        self.mend = QPushButton()
        self._pressed: Callable[[], object] = lambda: None
        close = QToolButton()
        icons.dress(close, "x", theme().colours)
        close.setIconSize(QSize(16, 16))
        close.setAccessibleName(self.tr("ปิดข้อความ"))
        close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(M, XS, XS, XS)
        layout.setSpacing(S)
        layout.addWidget(self.message, 1)
        layout.addWidget(self.mend)
        layout.addWidget(close)
        self.mend.clicked.connect(self._mend)
        self.hide()

    def say(self, text: str, button: str = "", pressed: Callable[[], object] | None = None) -> None:
        """Show what happened; with a button, what mends it."""
        self.message.setText(text)
        self.mend.setText(button)
        self.mend.setVisible(bool(button))
        self._pressed = pressed or (lambda: None)
        self.show()

    def _mend(self) -> None:
        self.hide()
        self._pressed()
