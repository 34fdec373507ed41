"""Working copies that a crash, a power cut or a kill left behind."""

import logging
import sqlite3
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
    folders = [each for each in folder_of_all(state_folder).glob("*") if each.is_dir()]
    found = [left for left in map(_leftover, folders) if left is not None]
    return tuple(sorted(found, key=lambda left: left.modified, reverse=True))


def _leftover(folder: Path) -> Leftover | None:
    try:
        modified = max(file.stat().st_mtime for file in folder.glob(f"{DATABASE}*"))
        copy = WorkingCopy.take_over(folder)
        if copy is None:
            return None
        try:
            dossier_id, title = copy.heading()
            when = datetime.fromtimestamp(modified, UTC)
            return Leftover(folder, dossier_id, title, copy.path, when)
        finally:
            copy.release()
    except (OSError, sqlite3.Error, ValueError, TypeError) as error:
        log.warning("Working copy %s is not usable: %s", folder.name, type(error).__name__)
        return None
