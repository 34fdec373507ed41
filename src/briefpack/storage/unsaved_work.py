"""What leftovers hold that no file has: said before an officer takes it up or throws it away."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from briefpack.errors import BriefpackError
from briefpack.model.dossier import Dossier
from briefpack.storage.difference import difference
from briefpack.storage.kept_work import Heading, headings
from briefpack.storage.leftovers import Leftover, leftovers, looked_into
from briefpack.storage.open_dossier import NOT_A_VALUE, dossier_from
from briefpack.storage.tables import DOSSIER
from briefpack.storage.working_copy import DATABASE, WorkingCopy

log = logging.getLogger(__name__)

_COMPARED = 8 * 1024 * 1024  # bytes; a larger one would keep the officer waiting
_TABLES = ("outcome", "annotation", "pack")


@dataclass(frozen=True, slots=True)
class Changes:
    """How many of one kind are in the working copy and not, or not so, in the saved file."""

    added: int = 0
    changed: int = 0
    removed: int = 0


@dataclass(frozen=True, slots=True)
class UnsavedWork:
    """A leftover, how much it holds, and by table what differs from the file as last saved: None
    where it was never saved or would take long to find out.
    """

    leftover: Leftover
    outcomes: int
    notes: int
    packs: int
    changes: Mapping[str, Changes] | None = None
    kept: tuple[Heading, ...] = ()
    """What was under way and had changed nothing yet, such as half a review."""

    @property
    def is_saved(self) -> bool:
        """Whether the saved file has all that was edited."""
        path = self.leftover.path
        return self.changes == {} and path is not None and path.is_file()


def unsaved_work(state_folder: Path) -> tuple[UnsavedWork, ...]:
    """What the leftovers hold, the latest first. One without any work that its file lacks goes."""
    found = []
    for left in leftovers(state_folder):
        work = _work(left)
        if work is None:
            continue
        if work.is_saved and not work.kept:
            _remove(left)
        else:
            found.append(work)
    return tuple(found)


def unsaved_work_of(path: Path, state_folder: Path) -> UnsavedWork | None:
    """The latest unsaved work on the document at `path`."""
    mine = path.absolute()
    return next((w for w in unsaved_work(state_folder) if w.leftover.path == mine), None)


def _work(left: Leftover) -> UnsavedWork | None:
    try:
        with looked_into(left.folder) as copy:
            if copy is None:
                return None
            outcomes, notes, packs = map(copy.count, _TABLES)
            kept = headings(left.folder)
            return UnsavedWork(left, outcomes, notes, packs, _changes(copy, left), kept)
    except (OSError, *NOT_A_VALUE) as error:
        log.warning("Working copy %s: %s", left.folder.name, type(error).__name__)
        return UnsavedWork(left, 0, 0, 0)  # recovering it says what is wrong


def _remove(left: Leftover) -> None:
    try:
        copy = WorkingCopy.take_over(left.folder)
        if copy is not None:
            copy.remove()
    except (OSError, *NOT_A_VALUE) as error:
        log.warning("Working copy %s stays: %s", left.folder.name, type(error).__name__)


def _changes(copy: WorkingCopy, left: Leftover) -> dict[str, Changes] | None:
    content = copy.published
    if content is None or left.path is None or _size(left.folder) > _COMPARED:
        return None
    try:
        saved = dossier_from(content, left.path)
    except BriefpackError:
        return None
    return changes(saved, copy.read())


def changes(before: Dossier, after: Dossier) -> dict[str, Changes]:
    """How many values of each table were added, changed or removed; without those of none."""
    if before.id != after.id:
        return {DOSSIER.name: Changes(changed=1)}
    found = difference(before, after)
    names = {*found.inserted, *found.updated, *found.moved, *found.deleted}
    return {
        name: Changes(
            len(found.inserted.get(name, ())),
            len(found.updated.get(name, ())) + len(found.moved.get(name, ())),
            len(found.deleted.get(name, ())),
        )
        for name in sorted(names)
    }


def _size(folder: Path) -> int:
    return sum(file.stat().st_size for file in folder.glob(f"{DATABASE}*"))
