"""When a document gets its lock: as it is opened, and as it is saved somewhere else."""

from pathlib import Path

from briefpack.storage.lock_file import OTHERS, LockFile, Standing
from briefpack.storage.read_only import OF_STANDING, ReadOnly
from briefpack.storage.write_lock import in_use


def locked(lock: LockFile, *, take_over: bool) -> ReadOnly | None:
    """The document is ours to edit, or why it is not. A place that takes no lock is in nobody's
    way: what is saved is compared with what was opened all the same.
    """
    standing = lock.take()
    if standing is Standing.LEFT_BEHIND and take_over:
        standing = lock.take_over()
    reason = OF_STANDING.get(standing)
    return None if reason is None else ReadOnly(reason, lock.holder)


def lock_to_write(target: Path, token: str, officer: str) -> LockFile:
    """The lock of a file that becomes a document's own; the officer was asked about replacing what
    another left behind. Raises InUse where somebody has it open.
    """
    lock = LockFile(target, token, officer)
    if lock.take() is Standing.LEFT_BEHIND:
        lock.take_over()
    if lock.standing in OTHERS:
        raise in_use(target, lock)
    return lock


def is_same_file(target: Path, own: Path | None) -> bool:
    """Whether both paths lead to the document's own file, perhaps in different words."""
    if own is None or target == own:
        return target == own
    try:
        return target.samefile(own)
    except OSError:  # one of them is not there
        return False
