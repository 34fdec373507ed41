"""A row of switches, one for each page of a stack."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QToolButton, QWidget

from briefpack.gui.theme import XS, S


class SwitchRow(QWidget):
    """Shows which page is in front, and brings another there."""

    def __init__(self, pages: QStackedWidget) -> None:
        super().__init__()
        self._pages = pages
        self._group = QButtonGroup(self)
        self.switches: list[QToolButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(S, 0, S, XS)
        self._row.setSpacing(XS)
        self._row.addStretch()

    def add(self, words: str, page: QWidget) -> None:
        """Another page with its switch; the first is in front."""
        self._pages.addWidget(page)
        button = QToolButton()
        button.setText(words)
        button.setProperty("role", "switch")
        button.setCheckable(True)
        button.setChecked(not self.switches)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.bring(page))
        self._group.addButton(button)
        self.switches.append(button)
        self._row.insertWidget(len(self.switches) - 1, button)

    def bring(self, page: QWidget) -> None:
        """Bring a page to the front."""
        self._pages.setCurrentWidget(page)
        self.switches[self._pages.indexOf(page)].setChecked(True)
