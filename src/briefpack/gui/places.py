"""The pages of one open dossier, one for each place on the rail."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget


class Places(QStackedWidget):
    """Shows one page at a time; each is made when it is first asked for, and keeps its state."""

    shown = Signal(str)

    def __init__(self, makers: Mapping[str, Callable[[], QWidget]]) -> None:
        super().__init__()
        self._makers = makers
        self._pages: dict[str, QWidget] = {}
        self.name = ""

    def page(self, name: str) -> QWidget:
        """The page of a place. Raises KeyError for a place that has none."""
        if name not in self._pages:
            self._pages[name] = self._makers[name]()
            self.addWidget(self._pages[name])
        return self._pages[name]

    def made(self, name: str) -> QWidget | None:
        """The page of a place if it was asked for before."""
        return self._pages.get(name)

    def go(self, name: str) -> QWidget:
        """Show the page of a place, and return it."""
        page = self.page(name)
        self.name = name
        self.setCurrentWidget(page)
        self.shown.emit(name)
        return page
