"""Whether the process that wrote a lock still lives.

Three witnesses, the surest first. No clock of ours is compared with a clock of another machine:

1. A working copy with the lock's token in this user's own state folder: the system itself knows
   whether its owner lives, and lets go of the claim when it ends.
2. The process number, when the lock was written on this very machine and no such process is left.
   (A number that is taken proves nothing: another program may have been given it since.)
3. The heartbeat. An owner writes its lock again every minute. A lock that we have seen change is
   alive, and one that we have watched unchanged for `SILENCE` by our own stopwatch is not. On the
   first look its age is taken between two times of the same clock, the file server's: that of the
   lock, and that of a file we write beside it. A lock from the future, after that clock was set
   back, is young.
"""

import contextlib
import hashlib
import os
import platform
import secrets
import sys
import uuid
from functools import cache
from pathlib import Path

from briefpack.storage.claim import Claim
from briefpack.storage.lock_note import LockNote
from briefpack.storage.working_copy import claim_file

BEAT_EVERY = 60.0  # seconds
SILENCE = 10 * 60.0  # seconds without a heartbeat, after which an owner counts as gone

if sys.platform == "win32":
    import ctypes

    _MAY_ASK, _ACCESS_DENIED, _STILL_RUNNING = 0x1000, 5, 259

    def is_running(process: int) -> bool:
        """Whether there is such a process. (`os.kill` would end it: there are no signals here.)"""
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        handle = kernel.OpenProcess(_MAY_ASK, False, process)
        if not handle:
            return ctypes.get_last_error() == _ACCESS_DENIED
        code = ctypes.c_ulong()
        asked = kernel.GetExitCodeProcess(handle, ctypes.byref(code))
        kernel.CloseHandle(handle)
        return not asked or code.value == _STILL_RUNNING
else:

    def is_running(process: int) -> bool:
        """Whether there is such a process."""
        try:
            os.kill(process, 0)
        except ProcessLookupError:
            return False
        except OSError:
            return True
        return True


def host() -> str:
    """What people call this machine."""
    return platform.node()


@cache
def machine() -> str:
    """This machine, also among others of its name."""
    return hashlib.sha256(f"{host()} {uuid.getnode()}".encode()).hexdigest()[:16]


def known_life(note: LockNote, state_folder: Path | None) -> bool | None:
    """Whether its owner lives, where this machine can tell for certain."""
    own = claim_file(state_folder, note.token) if state_folder and note.token else None
    if own is not None and own.is_file():
        with contextlib.suppress(OSError):
            claim = Claim.on(own)
            if claim is None:
                return True
            claim.release()
            return False
    if note.machine == machine() and note.process > 0 and not is_running(note.process):
        return False
    return None


def age(modified: float, folder: Path) -> float | None:
    """How many seconds ago, by the clock of the folder's own server, a file in it was written; None
    where nothing can be written there to ask it.
    """
    probe = folder / f".briefpack-{secrets.token_hex(6)}"
    try:
        handle = os.open(probe, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        try:
            return os.fstat(handle).st_mtime - modified
        finally:
            os.close(handle)
            probe.unlink(missing_ok=True)
    except OSError:
        return None
