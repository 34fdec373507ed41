"""The lock beside a document: who has it open, for everyone who opens the same folder to see.

`.~lock.NAME#` stands in the document's folder while somebody edits the document. It is made in one
step that only one can win, it is the owner's as long as the owner's token stands in it, and the
owner writes it again every minute. It guards against forgetting, not against malice: what is saved
is guarded by the document's content as well.
"""

import contextlib
import errno
import hashlib
import os
import secrets
import stat
import time
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum, auto
from pathlib import Path
from threading import RLock

from briefpack.storage import lock_life
from briefpack.storage.lock_note import LARGEST, LockNote, read, written

_LONGEST_NAME = 200  # bytes; file systems end at 255, and Thai letters take three each
_GUARD_SILENCE = 60.0  # seconds; taking a lock over takes far less than one
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}
_PLAIN = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


class Standing(Enum):
    """How a document is locked, as seen from here."""

    FREE = auto()
    """Nobody has it."""
    OURS = auto()
    HELD = auto()
    """Another has it open."""
    LEFT_BEHIND = auto()
    """Another had it open and did not close it."""
    FORBIDDEN = auto()
    """Nothing can be written in its folder."""
    NO_LOCK = auto()
    """This place takes no lock; nobody has it as far as can be seen."""


OTHERS = frozenset({Standing.HELD, Standing.LEFT_BEHIND})


@dataclass(frozen=True, slots=True)
class _Seen:
    content: bytes
    modified: float

    @property
    def note(self) -> LockNote:
        return read(self.content)


_UNREADABLE = _Seen(b"", float("inf"))


def lock_path(document: Path) -> Path:
    """Where the lock of a document stands: one place, whatever link leads to the document."""
    target = document.resolve()
    name = f".~lock.{target.name}#"
    if len(os.fsencode(name)) > _LONGEST_NAME:
        plain = unicodedata.normalize("NFC", target.name).casefold()
        name = f".~lock.{hashlib.sha256(os.fsencode(plain)).hexdigest()[:32]}#"
    return target.with_name(name)


class LockFile:
    """One document's lock as seen by one owner, known by its token. Safe to use from two threads.

    No method raises: a lock that cannot be had is a standing, and never in the way of reading.
    """

    def __init__(
        self,
        document: Path,
        token: str,
        officer: str = "",
        state_folder: Path | None = None,
        stopwatch: Callable[[], float] = time.monotonic,
    ) -> None:
        self.path = lock_path(document)
        self.standing = Standing.FREE
        self.holder = LockNote()
        self._own = LockNote(
            token, officer, lock_life.host(), lock_life.machine(), os.getpid(), _now()
        )
        self._state_folder = state_folder
        self._stopwatch = stopwatch
        self._watched: tuple[bytes, float] | None = None
        self._has_seen_it_change = False
        self._is_given_up = False
        self._turn = RLock()

    def take(self) -> Standing:
        """The lock is ours, if nobody has it; never again after its release, so that a heartbeat
        on its way in another thread leaves no lock without an owner.
        """
        with self._turn:
            if self._is_given_up:
                return self.standing
            try:
                handle = os.open(self.path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | _PLAIN, 0o666)
            except FileExistsError:
                return self._beat_or_look()
            except OSError as error:
                return self._stand(
                    Standing.FORBIDDEN if error.errno in _FORBIDDEN else Standing.NO_LOCK
                )
            note = written(self._next())
            try:
                with os.fdopen(handle, "wb", buffering=0) as file:
                    is_whole = file.write(note) == len(note)
            except OSError:
                is_whole = False
            if is_whole:
                return self._stand(Standing.OURS)
            with contextlib.suppress(OSError):  # on a full disk: half a note names nobody
                self.path.unlink()
            return self._stand(Standing.NO_LOCK)

    def beat(self) -> Standing:
        """The owner lives, and says so. A lock that is gone is taken again; one that another has
        taken over is not touched.
        """
        return self.take()

    def look(self) -> Standing:
        """How it stands, without taking it."""
        with self._turn:
            seen = self._seen()
            return self._stand(Standing.FREE) if seen is None else self._judge(seen)

    def take_over(self) -> Standing:
        """The lock that another left behind is ours, if it is still just as it was judged.

        Of two who do this at once one wins. An owner who turns out to live keeps it.
        """
        with self._turn:
            judged = self._watched
            if self.look() is not Standing.LEFT_BEHIND or judged is None or not self._guard():
                return self.take() if self.standing is Standing.FREE else self.standing
            draft = self.path.with_name(f".briefpack-{secrets.token_hex(6)}")
            try:
                seen = self._seen()
                if seen is None or seen.content != judged[0]:
                    return self.look()
                draft.write_bytes(written(self._next()))
                draft.replace(self.path)
            except OSError:
                return self.standing
            finally:
                for mine in (self._guard_path, draft):
                    with contextlib.suppress(OSError):  # the folder may be read only by now
                        mine.unlink(missing_ok=True)
            return self._beat_or_look()

    def release(self) -> None:
        """Nobody has the document, as far as we are concerned; another's lock stays."""
        with self._turn, contextlib.suppress(OSError):
            self._is_given_up = True
            seen = self._seen()
            if seen is not None and seen.note.token == self._own.token:
                self.path.unlink()
            self._stand(Standing.FREE)

    def _beat_or_look(self) -> Standing:
        try:
            handle = os.open(self.path, os.O_RDWR | _PLAIN)
        except FileNotFoundError:
            return self._stand(Standing.FREE)
        except OSError:
            return self.look()
        with os.fdopen(handle, "r+b", buffering=0) as file:
            # Read and written through one handle: a lock put in its place meanwhile stays whole.
            if read(_bounded(file.fileno())).token == self._own.token:
                with contextlib.suppress(OSError):
                    file.seek(0)
                    file.write(written(self._next()))
                return self._stand(Standing.OURS)
        return self.look()

    def _judge(self, seen: _Seen) -> Standing:
        note = seen.note
        if note.token == self._own.token:
            return self._stand(Standing.OURS)
        now = self._stopwatch()
        if self._watched is None or self._watched[0] != seen.content:
            self._has_seen_it_change = (
                self._watched is not None and read(self._watched[0]).token == note.token
            )
            self._watched = (seen.content, now)
        lives = lock_life.known_life(note, self._state_folder)
        if lives is None:
            lives = not self._is_silent(seen, now - self._watched[1])
        return self._stand(Standing.HELD if lives else Standing.LEFT_BEHIND, note)

    def _is_silent(self, seen: _Seen, watched_for: float) -> bool:
        if seen is _UNREADABLE:
            return False
        if watched_for >= lock_life.SILENCE:
            return True
        if self._has_seen_it_change:
            return False
        age = lock_life.age(seen.modified, self.path.parent)
        return age is not None and age >= lock_life.SILENCE

    def _seen(self) -> _Seen | None:
        """The lock as it is; what is there and cannot be read is somebody's all the same."""
        try:
            handle = os.open(self.path, os.O_RDONLY | _PLAIN)
        except FileNotFoundError:
            return None
        except OSError:
            return _UNREADABLE
        try:
            return _Seen(_bounded(handle), os.fstat(handle).st_mtime)
        except OSError:
            return _UNREADABLE
        finally:
            os.close(handle)

    @property
    def _guard_path(self) -> Path:
        return self.path.with_name(f"{self.path.name}.takeover")

    def _guard(self) -> bool:
        """Whether we alone are taking the lock over; one who died at it is not in the way."""
        for _ in range(2):
            with contextlib.suppress(OSError):
                os.close(os.open(self._guard_path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
                return True
            with contextlib.suppress(OSError):
                age = lock_life.age(self._guard_path.stat().st_mtime, self.path.parent)
                if age is None or age < _GUARD_SILENCE:
                    return False
                self._guard_path.unlink()
        return False

    def _next(self) -> LockNote:
        self._own = replace(self._own, beats=self._own.beats + 1, heartbeat=_now())
        return self._own

    def _stand(self, standing: Standing, holder: LockNote | None = None) -> Standing:
        self.standing, self.holder = standing, holder or LockNote()
        return standing


def _bounded(handle: int) -> bytes:
    """The first bytes of a plain file; nothing of a pipe or a device."""
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        return b""
    os.lseek(handle, 0, os.SEEK_SET)
    return os.read(handle, LARGEST)


def _now() -> str:
    return datetime.now().astimezone().isoformat(timespec="seconds")
