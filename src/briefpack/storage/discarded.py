"""Unsaved work that an officer threw away: kept for a while, since it cannot be made again."""

import logging
import os
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

from briefpack.bilingual import Bilingual
from briefpack.errors import DossierError
from briefpack.storage.claim import Claim
from briefpack.storage.leftovers import Leftover, leftovers_in
from briefpack.storage.refused import refused
from briefpack.storage.working_copy import OWNER, folder_of_all

log = logging.getLogger(__name__)

KEPT = timedelta(days=14)


def discard(leftover: Leftover, state_folder: Path) -> None:
    """The leftover is offered no more. It is kept for `KEPT` and can be put back till then.

    Raises DossierError.
    """
    what = Bilingual(
        f"ทิ้งงานที่ยังไม่ได้บันทึกของ {leftover.name} ไม่ได้",
        f"Could not discard the unsaved work on {leftover.name}",
    )
    try:
        claim = Claim.on(leftover.folder / OWNER)
        if claim is None:
            raise DossierError(
                Bilingual(
                    f"{what}: โปรแกรมอีกหน้าต่างหนึ่งเปิดอยู่แล้ว โปรดใช้หน้าต่างนั้น",
                    f"{what.en}: another window of the program has it open; please use that window",
                )
            )
        claim.release()  # Windows moves no folder with an open file in it
        _place(state_folder).mkdir(mode=0o700, exist_ok=True)
        target = leftover.folder.rename(_place(state_folder) / leftover.folder.name)
        os.utime(target)  # its age counts from now
    except OSError as error:
        raise refused(error, what) from error


def discarded(state_folder: Path) -> tuple[Leftover, ...]:
    """What was thrown away and is still there, the latest first."""
    return leftovers_in(_place(state_folder))


def put_back(leftover: Leftover, state_folder: Path) -> None:
    """The discarded work is offered again. Raises DossierError."""
    try:
        leftover.folder.rename(folder_of_all(state_folder) / leftover.folder.name)
    except OSError as error:
        raise refused(
            error,
            Bilingual(
                f"นำงานที่ทิ้งของ {leftover.name} กลับมาไม่ได้",
                f"Could not bring back the discarded work on {leftover.name}",
            ),
        ) from error


def clear_discarded(state_folder: Path, now: datetime | None = None) -> None:
    """What was thrown away longer ago than `KEPT` is gone. A clock that went back keeps it."""
    limit = (now or datetime.now(UTC)) - KEPT
    for folder in _place(state_folder).glob("*"):
        try:
            if datetime.fromtimestamp(folder.stat().st_mtime, UTC) < limit:
                shutil.rmtree(folder)
        except OSError as error:
            log.warning("Discarded work %s stays: %s", folder.name, type(error).__name__)


def _place(state_folder: Path) -> Path:
    return state_folder / "discarded"
