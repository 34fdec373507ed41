"""What is to be done once a window has been seen."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

_AT_THE_LATEST = 1000  # milliseconds: a window that starts minimised is never painted


class FirstPaint(QObject):
    """Calls once, after a window was painted for the first time."""

    def __init__(self, window: QWidget, then: Callable[[], object]) -> None:
        super().__init__(window)
        self._window = window
        self._then = then
        self._is_seen = False
        window.installEventFilter(self)
        QTimer.singleShot(_AT_THE_LATEST, self, self._seen)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self, self._seen)  # the children are painted after their window
        return False

    def _seen(self) -> None:
        if not self._is_seen:
            self._is_seen = True
            self._then()
