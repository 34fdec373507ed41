"""The heartbeat of the open document's lock, away from the window's thread."""

from contextlib import suppress
from functools import partial

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal, Slot

from briefpack.storage.document import Document
from briefpack.storage.lock_life import BEAT_EVERY


class LockWatch(QObject):
    """Beats while a document is open, and tells when who may edit it has changed."""

    changed = Signal()
    _beaten = Signal(object)  # in the heart's thread, and heard in ours

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._document: Document | None = None
        self._last: object = None
        self._is_beating = False
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._beaten.connect(self._tell)
        self._timer = QTimer(self)
        self._timer.setInterval(round(BEAT_EVERY * 1000))
        self._timer.timeout.connect(self.beat)

    def watch(self, document: Document) -> None:
        """This document is open now."""
        self._document = document
        self._last = _access(document)
        self._timer.start()

    def stop(self) -> None:
        """Nothing is open; a heartbeat on its way has ended on return."""
        self._document = None
        self._timer.stop()
        self._pool.waitForDone()

    @Slot()
    def beat(self) -> None:
        """One heartbeat, unless the last one still waits for the network."""
        if self._document is not None and not self._is_beating:
            self._is_beating = True
            self._pool.start(partial(self._beat_of, self._document))

    def _beat_of(self, document: Document) -> None:
        document.beat()
        with suppress(RuntimeError):  # the window is gone, and whoever would have been told
            self._beaten.emit(document)

    @Slot(object)
    def _tell(self, document: Document) -> None:
        self._is_beating = False
        if document is self._document and _access(document) != self._last:
            self._last = _access(document)
            self.changed.emit()


def _access(document: Document) -> object:
    lost_to = document.taken_over
    why = document.read_only
    return (lost_to and lost_to.token), why and (why.reason, why.holder.token)
