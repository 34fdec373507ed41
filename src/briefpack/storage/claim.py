"""Which process a working copy belongs to. The system lets go of a claim when its process ends."""

import contextlib
import os
import sys
from dataclasses import dataclass
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    def _try_lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _try_lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


@dataclass(slots=True)
class Claim:
    """A file that this process holds locked; no other, nor a second claim in this one, can."""

    path: Path
    _handle: int

    @classmethod
    def on(cls, path: Path) -> "Claim | None":
        """The claim, or None where a living process has it. Raises OSError."""
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _try_lock(handle)
        except OSError:
            os.close(handle)
            return None
        return cls(path, handle)

    def release(self) -> None:
        """The claim is given up; a second time does nothing."""
        handle, self._handle = self._handle, -1
        if handle >= 0:
            with contextlib.suppress(OSError):
                os.close(handle)
