"""One window for each dossier: a second start shows the window that has it open.

A window claims its dossier with a locked file in the user's local state folder, named after the
dossier's path. Who finds it claimed leaves a request beside it, and the window comes to the front.
The claim is the operating system's: it ends with the process, however that ends.
"""

import contextlib
import hashlib
import os
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal

from briefpack.storage.claim import Claim

_FOLDER = "open"


class OneWindow(QObject):
    """This process's claim on the dossier in its window."""

    asked_for = Signal()
    """Somebody wants to see the dossier that is open here."""

    def __init__(self, state_folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state_folder = state_folder
        self._claim: Claim | None = None
        self._watcher: QFileSystemWatcher | None = None

    def hold(self, path: Path | None) -> None:
        """The window has this dossier now; None for one without a file."""
        wanted = None if path is None else _claim_file(self._state_folder, path)
        if self._claim is not None and self._claim.path == wanted:
            return
        self.release()
        if wanted is None:
            return
        with contextlib.suppress(OSError):  # it is a convenience: the dossier has its own lock
            wanted.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._claim = Claim.on(wanted)
            if self._claim is not None:
                _request(wanted).unlink(missing_ok=True)
                self._watch(wanted.parent)

    def release(self) -> None:
        """The window has no dossier any more."""
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None
        if self._claim is not None:
            with contextlib.suppress(OSError):
                self._claim.path.unlink(missing_ok=True)
            self._claim.release()
            self._claim = None

    def _watch(self, folder: Path) -> None:
        self._watcher = QFileSystemWatcher([str(folder)], self)
        self._watcher.directoryChanged.connect(self._look)

    def _look(self) -> None:
        if self._claim is None:
            return
        request = _request(self._claim.path)
        if request.exists():
            request.unlink(missing_ok=True)
            self.asked_for.emit()


def shown_by_another(state_folder: Path, path: Path) -> bool:
    """Whether another process has a window on the dossier; it has been asked to show it."""
    file = _claim_file(state_folder, path)
    try:
        if not file.exists():
            return False
        claim = Claim.on(file)
        if claim is not None:  # left behind
            claim.release()
            return False
        _request(file).touch(mode=0o600)
    except OSError:
        return False
    return True


def _claim_file(state_folder: Path, path: Path) -> Path:
    name = os.path.normcase(path.resolve())
    return state_folder / _FOLDER / f"{hashlib.sha256(os.fsencode(name)).hexdigest()[:32]}.lock"


def _request(claim_file: Path) -> Path:
    return claim_file.with_suffix(".show")
