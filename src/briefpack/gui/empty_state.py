"""What an empty place says: what belongs there, and the first step."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from briefpack.gui import icons
from briefpack.gui.labels import label, strong
from briefpack.gui.theme import XL, L, S, theme


class EmptyState(QWidget):
    """A quiet icon, a title, a sentence and at most one button."""

    def __init__(
        self,
        icon: str,
        title: str,
        text: str,
        button: str = "",
        pressed: Callable[[], object] | None = None,
    ) -> None:
        super().__init__()
        picture = QLabel()
        icons.picture(picture, icon, theme().colours)
        self._title, self._text = strong(title), label(text, role="secondary", balanced=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(XL, XL, XL, XL)
        layout.setSpacing(S)
        layout.addStretch(2)
        for widget in (picture, self._title, self._text):
            widget.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(widget)
        if button and pressed is not None:
            layout.addSpacing(L - S)
            press = QPushButton(button)
            press.clicked.connect(pressed)
            layout.addWidget(press, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)

    def say(self, title: str, text: str = "") -> None:
        """Change the title, and the text under it if there is another."""
        self._title.setText(title)
        if text:
            self._text.setText(text)
