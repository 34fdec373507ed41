"""Keeps what was decided and is in no dossier yet: on the disk before the next key is taken."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from briefpack.storage.kept_work import KeptLog, Kind

_TRY_AGAIN_EVERY = 5_000  # milliseconds


@dataclass(frozen=True, slots=True)
class Whole:
    """All of the work as it is now, in plain values, and the bytes it is about."""

    name: str
    begun: object
    count: int = 0
    contents: Mapping[str, bytes] = field(default_factory=dict)


class KeptReview(QObject):
    """One log at a time. Where the disk refuses, the work goes on in memory: that is told once, and
    all of it is written as soon as there is room.
    """

    failed = Signal(object)
    mended = Signal()

    def __init__(
        self, folder: Path, kind: Kind, whole: Callable[[], Whole | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self.kind = kind
        self.name = ""
        self.count = 0
        """How many decisions there are."""
        self._log = KeptLog(folder, kind)
        self._whole = whole
        self._is_going = False
        self._has_left = False
        self._again = QTimer(self, interval=_TRY_AGAIN_EVERY)
        self._again.timeout.connect(self.begin)

    @property
    def is_going(self) -> bool:
        """Whether there is anything to keep."""
        return self._is_going

    def is_safe(self) -> bool:
        """Whether all of it is on the disk; what was refused is tried once more."""
        if self._again.isActive():
            self.begin()
        return not self._again.isActive()

    def leave(self) -> None:
        """The dossier is closed: what is on the disk stays."""
        self._again.stop()
        self._is_going, self._has_left = False, True
        self._log.close()

    def begin(self) -> None:
        """Keep all of it as it is now, in the place of what was kept before."""
        if self._has_left:
            return
        whole = self._whole()
        if whole is None:
            self.end()
            return
        self._is_going = True
        self.name, self.count = whole.name, whole.count
        try:
            self._log.begin(whole.name, whole.begun, whole.contents, whole.count)
        except OSError as error:
            self._tell(error)
        else:
            self._tell(None)

    def add(self, step: object, count: int) -> None:
        """Keep one more step."""
        self.count = count
        if not self._is_going or self._log.is_long:
            self.begin()
            return
        if not self._log.is_begun:
            return  # all of it is written when there is room
        try:
            self._log.add(step, count)
        except OSError as error:
            self._tell(error)

    def end(self) -> None:
        """It is finished, or was given up: nothing is kept any more."""
        self._again.stop()
        if not self._is_going:
            return
        self._is_going = False
        try:
            self._log.remove()
        except OSError as error:
            self.failed.emit(error)

    def _tell(self, error: OSError | None) -> None:
        was_waiting = self._again.isActive()
        if error is None:
            self._again.stop()
            if was_waiting:
                self.mended.emit()
        elif not was_waiting:
            self._again.start()
            self.failed.emit(error)
