"""Background work: plain values in, a value out, the answer on the window's thread."""

import logging
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QThreadPool, Signal, Slot

from briefpack.errors import Cancelled
from briefpack.workflows.steps import Step

log = logging.getLogger(__name__)

_SHOW_EVERY = 0.04  # seconds between two reports that reach the window

_Answer = TypeVar("_Answer")


class Tasks(QObject):
    """The jobs that run while the window stays usable, one after the other. The main window owns it
    and ends it.

    The pool is given functions: of PySide's runnables it keeps each that it was ever given.
    """

    started = Signal(str)
    progressed = Signal(object, int, int)  # a plain str would lose its English
    ended = Signal()
    _stepped = Signal(object, int, int)  # in a job's thread, and heard in ours
    _finished = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._running: list[_Job] = []
        self._stepped.connect(self.progressed)
        self._finished.connect(self._finish)  # a method: it hears nothing once this is deleted

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
        job = _Job(work, done, failed, self._stepped.emit, self._finished.emit)
        self._running.append(job)
        self.started.emit(label)
        self._pool.start(job.run)

    def cancel(self) -> None:
        """Ask every job to stop at its next step."""
        for job in self._running:
            job.stop.set()

    def finish(self) -> None:
        """Cancel and wait: a worker must not outlive the window, nor its news reach it after."""
        self.cancel()
        self._pool.waitForDone()
        if self._running:
            self._running = []
            self.ended.emit()

    @Slot(object, object)
    def _finish(self, job: "_Job", tell: Callable[[], None]) -> None:
        if job not in self._running:
            return
        self._running.remove(job)
        if not self._running:
            self.ended.emit()
        tell()


def _nothing(*_: object) -> None:
    """What is left of a job that is done."""


class _Job:
    """One piece of work, and how its news reaches the window's thread."""

    def __init__(
        self,
        work: Callable[[Step], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
        stepped: Callable[[str, int, int], None],
        finished: Callable[["_Job", Callable[[], None]], None],
    ) -> None:
        self.stop = threading.Event()
        self._work = work
        self._done = done
        self._failed = failed
        self._tell_step, self._tell_end = stepped, finished
        self._last_shown = 0.0

    def run(self) -> None:
        try:
            answer = self._work(self._step)
        except Cancelled:
            tell: Callable[[], None] = _nothing
        except Exception as error:
            log.warning("A job failed", exc_info=True)
            tell = partial(self._failed, error)
        else:
            tell = partial(self._done, answer)
        with suppress(RuntimeError):  # the window is gone, and whoever would have been told
            self._tell_end(self, tell)

    def _step(self, label: str, done: int, total: int) -> None:
        if self.stop.is_set():
            raise Cancelled
        now = time.monotonic()
        if now - self._last_shown >= _SHOW_EVERY or done == total:
            self._last_shown = now
            self._tell_step(label, done, total)
