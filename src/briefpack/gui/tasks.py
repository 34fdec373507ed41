"""Background work: plain values in, a value out, the answer on the window's thread."""

import logging
import threading
import time
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from briefpack.errors import Cancelled
from briefpack.workflows.steps import Step

log = logging.getLogger(__name__)

_SHOW_EVERY = 0.04  # seconds between two reports that reach the window

_Answer = TypeVar("_Answer")


class Tasks(QObject):
    """The jobs that run while the window stays usable. The main window owns it and ends it."""

    started = Signal(str)
    progressed = Signal(str, int, int)
    ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._running: list[_Job] = []

    @property
    def is_busy(self) -> bool:
        """Whether a job is running or waits."""
        return bool(self._running)

    def run(
        self,
        label: str,
        work: Callable[[Step], _Answer],
        done: Callable[[_Answer], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Do `work` in a thread; `done` or `failed` is called here, and nothing after a cancel."""
        job = _Job(work)
        job.news.progressed.connect(self.progressed)
        job.news.finished.connect(lambda answer: self._finish(job, lambda: done(answer)))
        job.news.failed.connect(lambda error: self._finish(job, lambda: _fail(error, failed)))
        self._running.append(job)
        self.started.emit(label)
        self._pool.start(job)

    def cancel(self) -> None:
        """Ask every job to stop at its next step."""
        for job in self._running:
            job.stop.set()

    def finish(self) -> None:
        """Cancel and wait: a worker must not outlive the window."""
        self.cancel()
        self._pool.waitForDone()

    def _finish(self, job: "_Job", answer: Callable[[], None]) -> None:
        self._running.remove(job)
        job.let_go()
        if not self._running:
            self.ended.emit()
        answer()


def _nothing(_step: Step) -> None:
    """What is left of a job that is done."""


def _fail(error: Exception, failed: Callable[[Exception], None]) -> None:
    if not isinstance(error, Cancelled):
        failed(error)


class _News(QObject):
    progressed = Signal(str, int, int)
    finished = Signal(object)
    failed = Signal(object)


class _Job(QRunnable):
    """One piece of work with the signals that carry its news to the window's thread."""

    def __init__(self, work: Callable[[Step], Any]) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self.news = _News()
        self.stop = threading.Event()
        self._work = work
        self._last_shown = 0.0

    @Slot()
    def run(self) -> None:
        try:
            answer = self._work(self._step)
        except Exception as error:
            if not isinstance(error, Cancelled):
                log.warning("A job failed", exc_info=True)
            self.news.failed.emit(error)
        else:
            self.news.finished.emit(answer)

    def let_go(self) -> None:
        """The pool remembers its jobs for good; what the job was about need not stay with it."""
        self._work = _nothing
        self.news.deleteLater()

    def _step(self, label: str, done: int, total: int) -> None:
        if self.stop.is_set():
            raise Cancelled
        now = time.monotonic()
        if now - self._last_shown >= _SHOW_EVERY or done == total:
            self._last_shown = now
            self.news.progressed.emit(label, done, total)
