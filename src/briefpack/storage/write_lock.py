"""The lock around a single write, for a program that has no document open."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from briefpack.bilingual import Bilingual
from briefpack.errors import DossierError
from briefpack.storage.lock_file import OTHERS, LockFile, Standing
from briefpack.storage.working_copy import new_name


class InUse(DossierError):  # noqa: N818  # nothing is wrong with the file
    """Another has the document open."""


@contextmanager
def locked_to_write(
    path: Path, state_folder: Path | None = None, officer: str = ""
) -> Iterator[None]:
    """Within it nobody else has the document open, and nobody opens it to edit.

    A lock that another left behind is taken over. Raises InUse where somebody has the document.
    """
    lock = LockFile(path, new_name(), officer, state_folder)
    if lock.take() is Standing.LEFT_BEHIND:
        lock.take_over()
    if lock.standing in OTHERS:
        raise in_use(path, lock)
    try:
        yield
    finally:
        lock.release()


def in_use(path: Path, lock: LockFile) -> InUse:
    """That another has the document open, and who."""
    return InUse(
        Bilingual(
            f"เขียน {path.name} ไม่ได้: {lock.holder.holder} เปิดแฟ้มนี้แก้ไขอยู่ "
            f"โปรดให้ผู้นั้นปิดแฟ้มก่อน หรือใช้ชื่ออื่น ({path})",
            f"Could not write {path.name}: {lock.holder.holder.en} has it open for "
            f"editing; please have it closed first, or use another name ({path})",
        )
    )
