"""Takes pictures of a window and of what it asks."""

from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QScrollArea, QWidget

from briefpack.gui.main_window import MainWindow


class Tour:
    """Goes through one window and takes pictures on the way."""

    def __init__(self, window: MainWindow, folder: Path, suffix: str, wanted: Namespace) -> None:
        self.window = window
        self._folder = folder
        self._suffix = suffix
        self._wanted = wanted

    def take(self, name: str) -> None:
        """The window in every size."""
        if not self._is_wanted(name):
            return
        for size in self._wanted.sizes:
            self.window.resize(size)
            self.settle()
            self._save(self.window, f"{name}-{self._suffix}-{size.width()}")
        self.window.resize(self._wanted.sizes[0])
        self.settle()

    def take_widget(self, name: str, widget: QWidget) -> None:
        """A window of its own."""
        if self._is_wanted(name):
            widget.show()
            self.settle()
            self._save(widget, f"{name}-{self._suffix}")
        widget.close()

    def take_dialog(self, name: str, ask: Callable[[], object]) -> None:
        """What an action asks; it is dismissed then."""

        def look() -> None:
            dialog = QApplication.activeModalWidget() or QApplication.activePopupWidget()
            if dialog is None:
                raise SystemExit(f"{name}: nothing was asked")
            self.settle()
            self._save(dialog, f"{name}-{self._suffix}")
            dialog.reject() if isinstance(dialog, QDialog) else dialog.close()

        if self._is_wanted(name):
            QTimer.singleShot(100, look)
            ask()
            QTest.qWait(200)  # for what shows itself without waiting for an answer

    def trigger(self, name: str, action: str) -> None:
        """What an action of the menus asks."""
        self.take_dialog(name, self.window.actions_[action].trigger)

    def settle(self) -> None:
        """Wait until all is drawn."""
        for _ in range(6):
            QApplication.processEvents()
        while self.window.tasks.is_busy:
            QApplication.processEvents()
        QApplication.processEvents()

    def wait_until(self, ready: Callable[[], bool]) -> None:
        """Wait for what is made behind the window."""
        while not ready():
            QTest.qWait(20)
        self.settle()

    def scroll_to(self, widget: QWidget) -> None:
        """Scroll what it lies in until it is seen."""
        parent = widget.parentWidget()
        while parent is not None and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        if parent is not None:
            parent.ensureWidgetVisible(widget)
        self.settle()

    def _is_wanted(self, name: str) -> bool:
        only = self._wanted.only
        return not only or any(name.startswith(each) for each in only)

    def _save(self, widget: QWidget, name: str) -> None:
        path = self._folder / f"{name}.png"
        if not widget.grab().save(str(path)):
            raise SystemExit(f"{path} could not be written")
        print(path)
