"""Replacing a file in one step: the target is the old file or the new one, never half of it."""

import contextlib
import errno
import os
import secrets
import stat
import time
from collections.abc import Callable
from pathlib import Path

from briefpack.bilingual import Bilingual
from briefpack.errors import BriefpackError
from briefpack.files.os_errors import sentence

_ON_WINDOWS = os.name == "nt"
_WAITS = (0.05, 0.1, 0.2, 0.4, 0.8, 1.6)  # seconds; a scanner or Excel lets go within about three


def replace_file(path: Path, write: Callable[[Path], None]) -> None:
    """The file at `path` is what `write` wrote, on the disk, or is untouched if anything failed.

    `write` is given an empty draft beside the target, with the target's suffix. It may check the
    draft and raise: then the target stays as it was. A link is followed; the permissions of an
    existing target are kept. Raises BriefpackError, in Thai, for all the system may refuse.
    """
    draft = path
    try:
        # "." and "/" have no name of their own to put a draft beside; made absolute, most do.
        target = path.resolve() if path.is_symlink() or not path.name else path
        if target.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(target))
        draft = target.with_name(f".briefpack-{secrets.token_hex(6)}{target.suffix}")
        _write_and_swap(draft, target, write)
    except OSError as error:
        raise BriefpackError(
            sentence(error, _culprit(error, draft, path), Bilingual("บันทึก", "save"))
        ) from error


def sync_folder(folder: Path) -> None:
    """The names in `folder` survive a power cut. Windows cannot sync a folder and need not."""
    if _ON_WINDOWS:
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _write_and_swap(draft: Path, target: Path, write: Callable[[Path], None]) -> None:
    mode = _mode_of_writable(target)
    try:
        _create(draft, mode)
        write(draft)
        if mode is not None:
            draft.chmod(mode)
        _sync(draft)
        _swap(draft, target)
    except BaseException:
        with contextlib.suppress(OSError):  # what went wrong before is what is to be said
            draft.unlink(missing_ok=True)
        raise
    sync_folder(target.parent)


def _mode_of_writable(target: Path) -> int | None:
    """The permissions of an existing target that may be written; None where there is no target.

    `os.replace` needs no right to the file it replaces, so a read-only one is refused here.
    """
    try:
        mode = target.stat().st_mode
    except FileNotFoundError:
        return None
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, "is a folder", str(target))
    writable_by_someone = mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH)
    if not writable_by_someone or not os.access(target, os.W_OK):
        raise BriefpackError(
            Bilingual(
                f"บันทึก {target.name} ไม่ได้: แฟ้มนี้ตั้งไว้ให้อ่านได้อย่างเดียว "
                f"โปรดบันทึกเป็นชื่ออื่นหรือปลดการป้องกันก่อน ({target})",
                f"Could not save {target.name}: the file is set to be read only; please "
                f"save under another name, or take the protection off first ({target})",
            )
        )
    return stat.S_IMODE(mode)


def _create(draft: Path, mode: int | None) -> None:
    flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY
    os.close(os.open(draft, flags, 0o666 if mode is None else mode))


def _sync(draft: Path) -> None:
    with draft.open("r+b") as file:  # Windows syncs only what is open for writing
        os.fsync(file.fileno())


def _swap(draft: Path, target: Path) -> None:
    """On Windows a target that another program holds is tried again for a while."""
    for wait in _WAITS if _ON_WINDOWS else ():
        try:
            draft.replace(target)
            return
        except PermissionError:
            time.sleep(wait)
    draft.replace(target)


def _culprit(error: OSError, draft: Path, path: Path) -> Path:
    """The file to name: the officer knows the target, not the draft or the folder to be synced."""
    named = error.filename
    ours = {str(draft), str(draft.parent), str(path)}
    return path if named is None or str(named) in ours else Path(str(named))
