"""Work of which only the newest matters, done beside the window: a preview of what is typed."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer

from briefpack.gui.tasks import Tasks

WAIT = 40  # milliseconds in which several key strokes become one piece of work

Work = Callable[[], Any]


class Newest(QObject):
    """Does what was asked for last; what was asked for before and has not begun is not done."""

    def __init__(
        self,
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._done = done
        self._failed = failed
        self._wanted: Work | None = None
        self._is_over = False
        self._tasks = Tasks(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT)
        self._timer.timeout.connect(self._begin)

    @property
    def is_idle(self) -> bool:
        """Whether nothing is being done and nothing waits."""
        return self._wanted is None and not self._tasks.is_busy

    def want(self, work: Work) -> None:
        """Do this soon, in a worker."""
        self._wanted = work
        if not self._timer.isActive():
            self._timer.start()

    def go_on(self, work: Work) -> None:
        """Do more of what was just done, unless something newer is wanted."""
        if self._wanted is None and not self._is_over:
            self._run(work)

    def finish(self) -> None:
        """Wait for what is being done; nothing is done or told any more."""
        self._is_over = True
        self._timer.stop()
        self._tasks.finish()

    def _begin(self) -> None:
        if self._wanted is not None and not self._tasks.is_busy and not self._is_over:
            work, self._wanted = self._wanted, None
            self._run(work)

    def _run(self, work: Work) -> None:
        self._tasks.run("", lambda _step: work(), self._tell, self._fail)

    def _tell(self, answer: Any) -> None:
        if not self._is_over:
            self._done(answer)
            self._begin()

    def _fail(self, error: Exception) -> None:
        if not self._is_over:
            self._failed(error)
            self._begin()
