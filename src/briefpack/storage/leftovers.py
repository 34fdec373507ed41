"""Working copies that a crash, a power cut or a kill left behind."""

import logging
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from briefpack.storage.working_copy import DATABASE, WorkingCopy, folder_of_all

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Leftover:
    """A working copy without an owner. `modified` is when it was last changed; `path` is None for
    a dossier that was never saved.
    """

    folder: Path
    dossier_id: str
    title: str
    path: Path | None
    modified: datetime

    @property
    def name(self) -> str:
        """What to call it in a sentence."""
        return self.path.name if self.path else self.title


def leftovers(state_folder: Path) -> tuple[Leftover, ...]:
    """The working copies that no living process holds, the latest first. Those that were never
    finished hold no acknowledged work and are passed over, as are unreadable ones, with a log line.
    """
    return leftovers_in(folder_of_all(state_folder))


def leftovers_in(place: Path) -> tuple[Leftover, ...]:
    """The same, of the working copies in any folder."""
    folders = [each for each in place.glob("*") if each.is_dir()]
    found = [left for left in map(_leftover, folders) if left is not None]
    return tuple(sorted(found, key=lambda left: left.modified, reverse=True))


@contextmanager
def looked_into(folder: Path) -> Iterator[WorkingCopy | None]:
    """The working copy for a moment, None where a living process has it. What SQLite tidies up
    meanwhile is no change: the time of the last one stays. Raises OSError and sqlite3.Error.
    """
    changed, listed = _modified(folder), folder.stat().st_mtime
    copy = WorkingCopy.take_over(folder)
    try:
        yield copy
    finally:
        if copy is not None:
            copy.release()
            os.utime(folder / DATABASE, (changed, changed))
            os.utime(folder, (listed, listed))


def _leftover(folder: Path) -> Leftover | None:
    try:
        when = datetime.fromtimestamp(_modified(folder), UTC)
        with looked_into(folder) as copy:
            if copy is None:
                return None
            dossier_id, title = copy.heading()
            return Leftover(folder, dossier_id, title, copy.path, when)
    except (OSError, sqlite3.Error, ValueError, TypeError) as error:
        log.warning("Working copy %s is not usable: %s", folder.name, type(error).__name__)
        return None


def _modified(folder: Path) -> float:
    """When the database was last written, in its file or in its log."""
    return max(file.stat().st_mtime for file in folder.glob(f"{DATABASE}*"))
