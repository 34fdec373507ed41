"""Kept work goes to another place: to the next opening of its document, or aside."""

import os
from pathlib import Path

from briefpack.bilingual import Bilingual
from briefpack.files.replace import sync_folder
from briefpack.storage.kept_work import Kind
from briefpack.storage.lock_file import lock_path
from briefpack.storage.open_dossier import NOT_A_VALUE
from briefpack.storage.refused import refused
from briefpack.storage.unsaved_work import UnsavedWork
from briefpack.storage.working_copy import WorkingCopy


def waits_for_opening(work: UnsavedWork) -> bool:
    """Whether all that was left behind is kept work, of a document that was closed in peace."""
    path = work.leftover.path
    return work.is_saved and path is not None and not lock_path(path).exists()


def take_in(left: Path, folder: Path) -> None:
    """What a closed document's working copy keeps is kept by the one in `folder` from now on.

    Copied and synced before anything is removed: a crash in between leaves it twice. Raises
    DossierError; then it stays where it was.
    """
    try:
        _take_in(left, folder)
    except (OSError, *NOT_A_VALUE) as error:
        what = Bilingual("ทำงานที่ค้างไว้ต่อไม่ได้", "Could not go on with the work under way")
        raise refused(error, what) from error


def _take_in(left: Path, folder: Path) -> None:
    copy = WorkingCopy.take_over(left)
    if copy is None:
        return  # another window was quicker
    try:
        logs, contents = sorted(left.glob("kept-*.log")), sorted(left.glob("kept-*.bin"))
        for file in (*contents, *logs):  # a log names its contents, which are there before it
            _copy(file, folder / file.name)
        sync_folder(folder)
    except BaseException:
        copy.release()
        raise
    copy.remove()


def set_aside(folder: Path, kind: Kind) -> Path | None:
    """Kept work that cannot be gone on with is offered no more and stays, in a folder of its own
    beside the working copies; None where there is none. Raises OSError.
    """
    files = [*folder.glob(f"kept-{kind}.log"), *folder.glob(f"kept-{kind}-*.bin")]
    if not files:
        return None
    place = folder.parent.with_name("unusable")
    place.mkdir(mode=0o700, exist_ok=True)
    number = 1
    while (target := place / f"{folder.name}-{kind}-{number}").exists():
        number += 1
    target.mkdir(mode=0o700)
    for file in files:  # the log first: without it nothing is offered
        file.replace(target / file.name)
    sync_folder(target)
    sync_folder(folder)
    return target


def _copy(file: Path, target: Path) -> None:
    with file.open("rb") as source:
        handle = os.open(
            target, os.O_CREAT | os.O_TRUNC | os.O_WRONLY | getattr(os, "O_BINARY", 0), 0o600
        )
        with os.fdopen(handle, "wb") as written:
            while part := source.read(1 << 20):
                written.write(part)
            written.flush()
            os.fsync(written.fileno())
