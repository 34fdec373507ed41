"""Bad news in place: what happened, and buttons that mend it."""

from collections.abc import Callable, Sequence

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
        self.others: list[QPushButton] = []
        close = QToolButton()
        icons.dress(close, "x", theme().colours)
        close.setIconSize(QSize(16, 16))
        close.setAccessibleName(self.tr("ปิดข้อความ"))
        close.clicked.connect(self.hide)
        self._layout = layout = QHBoxLayout(self)
        layout.setContentsMargins(M, XS, XS, XS)
        layout.setSpacing(S)
        layout.addWidget(self.message, 1)
        layout.addWidget(self.mend)
        layout.addWidget(close)
        self.mend.clicked.connect(self._mend)
        self.hide()

    def say(
        self,
        text: str,
        button: str = "",
        pressed: Callable[[], object] | None = None,
        others: Sequence[tuple[str, Callable[[], object]]] = (),
    ) -> None:
        """Show what happened; with a button, what mends it, and with others, what does too."""
        self.message.setText(text)
        for each in self.others:
            each.hide()
            each.deleteLater()
        self.others = [self._other(*each) for each in others]
        self.mend.setText(button)
        self.mend.setVisible(bool(button))
        self._pressed = pressed or (lambda: None)
        self.show()

    def _other(self, text: str, pressed: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        self._layout.insertWidget(self._layout.count() - 1, button)  # before the one that closes

        def press() -> None:
            self.hide()
            pressed()

        button.clicked.connect(press)
        button.show()
        return button

    def _mend(self) -> None:
        self.hide()
        self._pressed()
