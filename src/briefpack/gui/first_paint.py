"""What is to be done once a window has been seen."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

_AT_THE_LATEST = 1000  # milliseconds: a window that starts minimised is never painted

_FROM_OFFICER = frozenset(
    (
        QEvent.Type.ShortcutOverride,  # comes before the key itself, and before any shortcut
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.TouchBegin,
        QEvent.Type.InputMethod,
        QEvent.Type.DragEnter,
    )
)


class FirstPaint(QObject):
    """Calls once, after a window was painted for the first time.

    What an officer does the moment the window is there waits for the call, and then does its job.
    """

    def __init__(self, window: QWidget, then: Callable[[], object]) -> None:
        super().__init__(window)
        self._window = window
        self._then = then
        self._is_seen = False
        window.installEventFilter(self)
        QTimer.singleShot(_AT_THE_LATEST, self, self._seen)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.Paint and watched is self._window:
            self._window.removeEventFilter(self)
            self._of_application().installEventFilter(self)
            QTimer.singleShot(0, self, self._seen)  # the children are painted after their window
        elif kind in _FROM_OFFICER:
            self._seen()
        return False

    def _seen(self) -> None:
        if not self._is_seen:
            self._is_seen = True
            self._of_application().removeEventFilter(self)
            self._then()

    @staticmethod
    def _of_application() -> QCoreApplication:
        app = QCoreApplication.instance()
        assert app is not None  # noqa: S101  # a window exists only under one
        return app
