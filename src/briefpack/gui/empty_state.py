"""What an empty place says: what belongs there, and the first step."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSpacerItem, QVBoxLayout, QWidget

from briefpack.gui import icons
from briefpack.gui.labels import label, strong
from briefpack.gui.theme import XL, L, S, theme

_LINE = 0.36  # of the window's height: where the pictures begin


class EmptyState(QWidget):
    """A quiet icon, a title, a sentence and at most one button, with another way under it."""

    def __init__(
        self,
        icon: str,
        title: str,
        text: str,
        button: str = "",
        pressed: Callable[[], object] | None = None,
        otherwise: tuple[str, Callable[[], object]] | None = None,
    ) -> None:
        super().__init__()
        self._room = 0  # pixels above
        self._above = QSpacerItem(0, 0)
        picture = QLabel()
        icons.picture(picture, icon, theme().colours)
        self._buttons: list[QPushButton] = []
        self._sentence = text
        self._title, self._text = strong(title), label(text, role="secondary", balanced=True)
        layout = self._column = QVBoxLayout(self)
        layout.setContentsMargins(XL, XL, XL, XL)
        layout.setSpacing(S)
        layout.addSpacerItem(self._above)
        for widget in (picture, self._title, self._text):
            widget.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(widget)
        if button and pressed is not None:
            layout.addSpacing(L - S)
            self._add_button(layout, button, pressed)
        if otherwise is not None:
            self._add_button(layout, *otherwise).setProperty("role", "link")
        layout.addStretch()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Those of one window stand on one line, wherever their columns begin."""
        super().resizeEvent(event)
        window, least = self.window(), self._column.minimumSize().height() - self._room
        line = int(window.height() * _LINE) - self.mapTo(window, QPoint()).y() - XL
        self._room = max(0, min(line, self.height() - least))
        self._above.changeSize(0, self._room)
        self._column.invalidate()

    def allow(self, may_begin: bool, why_not: str = "") -> None:
        """Whether the first step may be taken; the sentence says why it may not."""
        for each in self._buttons:
            each.setEnabled(may_begin)
        self._text.setText(self._sentence if may_begin else why_not)

    def say(self, title: str, text: str = "") -> None:
        """Change the title, and the text under it if there is another."""
        self._title.setText(title)
        if text:
            self._sentence = text
            self._text.setText(text)

    def _add_button(
        self, layout: QVBoxLayout, words: str, pressed: Callable[[], object]
    ) -> QPushButton:
        button = QPushButton(words)
        button.clicked.connect(pressed)
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._buttons.append(button)
        return button
