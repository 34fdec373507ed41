"""What a process left behind that ended without closing its document, taken over by this one."""

from dataclasses import dataclass
from pathlib import Path

from briefpack.bilingual import Bilingual
from briefpack.errors import DossierError
from briefpack.model.dossier import Dossier
from briefpack.storage.document_parts import sound_rows
from briefpack.storage.leftovers import Leftover
from briefpack.storage.open_dossier import NOT_A_VALUE
from briefpack.storage.refused import refused
from briefpack.storage.version import Version
from briefpack.storage.working_copy import WorkingCopy


@dataclass(frozen=True, slots=True)
class LeftBehind:
    """A working copy that is ours from now on, and what is in it; `content` is the file that it
    grew from.
    """

    copy: WorkingCopy
    dossier: Dossier
    path: Path | None
    content: bytes | None
    versions: tuple[Version, ...]


def left_behind(leftover: Leftover, state_folder: Path) -> LeftBehind:
    """The working copy as it was last acknowledged. Raises DossierError."""
    what = Bilingual(f"กู้คืน {leftover.name} ไม่ได้", f"Could not recover {leftover.name}")
    if not leftover.folder.is_relative_to(state_folder):
        raise DossierError(
            Bilingual(
                f"{what}: สำเนาทำงานไม่ได้อยู่ในที่เก็บของผู้ใช้นี้",
                f"{what.en}: the working copy is not in this user’s own place",
            )
        )
    try:
        copy = WorkingCopy.take_over(leftover.folder)
    except (OSError, *NOT_A_VALUE) as error:
        raise refused(error, what) from error
    if copy is None:
        raise DossierError(
            Bilingual(
                f"{what}: โปรแกรมอีกหน้าต่างหนึ่งเปิดอยู่แล้ว โปรดใช้หน้าต่างนั้น",
                f"{what.en}: another window of the program has it open; please use that window",
            )
        )
    try:
        dossier = sound_rows(copy).dossier
        return LeftBehind(copy, dossier, copy.path, copy.published, copy.read_versions())
    except (OSError, *NOT_A_VALUE) as error:
        copy.release()
        raise refused(error, what) from error
