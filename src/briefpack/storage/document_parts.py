"""What a document is made of, and what is written when it is saved."""

from collections.abc import Callable
from pathlib import Path

from briefpack.bilingual import Bilingual
from briefpack.errors import BriefpackError, DossierError
from briefpack.model.dossier import Dossier
from briefpack.storage.expected_file import ExpectedFile
from briefpack.storage.known_file import KnownFile
from briefpack.storage.next_versions import saved_over, with_theirs
from briefpack.storage.open_dossier import NOT_A_VALUE, Opened, opened_from, read_content
from briefpack.storage.publish import unstorable
from briefpack.storage.refused import refused
from briefpack.storage.version import Version
from briefpack.storage.working_copy import WorkingCopy


def new_working_copy(
    state_folder: Path,
    opened: Callable[[], Opened],
    path: Path | None,
    content: bytes | None,
    name: str = "",
) -> WorkingCopy:
    """A working copy of what was opened, asked for when it is needed. Raises DossierError."""
    try:
        copy = WorkingCopy.create(state_folder, opened, path, content, name)
        if opened().dropped:  # it began as the bytes of the file
            try:
                sound_rows(copy)
            except BaseException:
                copy.remove()
                raise
        return copy
    except (OSError, *NOT_A_VALUE) as error:
        shown = path.name if path else opened().dossier.title
        raise refused(
            error,
            Bilingual(
                f"เตรียมสำเนาทำงานของ {shown} ไม่ได้ ({state_folder})",
                f"Could not prepare the working copy of {shown} ({state_folder})",
            ),
        ) from error


def sound_rows(copy: WorkingCopy) -> Opened:
    """The dossier of a working copy that holds together, also in its rows from now on. Raises what
    SQLite raises.
    """
    found = copy.read()
    opened = Opened(found).sound()
    copy.change(found, opened.dossier)
    return opened


def to_be_written(
    dossier: Dossier,
    former: KnownFile,
    versions: tuple[Version, ...],
    officer: str,
    target: Path,
    theirs: Opened | None,
    pack: Callable[[KnownFile, Dossier], bytes],
) -> Opened:
    """What the file is to hold in the place of `former`; `theirs` is what another saved there since
    and the officer wants overwritten: it becomes a version. `pack` makes the content of the version
    that `former` becomes. Raises DossierError.
    """
    try:
        if theirs is not None:
            if theirs.is_newer:
                raise DossierError(
                    Bilingual(
                        f"บันทึกทับ {target.name} ไม่ได้: ผู้อื่นบันทึกแฟ้มนี้ด้วยโปรแกรมรุ่นใหม่กว่าแล้ว "
                        f"โปรดบันทึกเป็นชื่ออื่น ({target})",
                        f"Could not save over {target.name}: somebody has saved it with a newer "
                        f"version of the program; please save under another name ({target})",
                    )
                )
            versions = with_theirs(versions, theirs.versions, theirs.dossier, dossier)
        return Opened(dossier, saved_over(versions, former, dossier, officer, pack))
    except NOT_A_VALUE as error:
        raise DossierError(unstorable(target)) from error


def readable(content: bytes | None, path: Path | None) -> Opened | None:
    """What the bytes hold, or None."""
    if content is None or path is None:
        return None
    try:
        return opened_from(content, path).sound()
    except BriefpackError:
        return None


def another_in(path: Path | None, expected: ExpectedFile) -> Opened | None:
    """What another saved in our file since we looked; None where that cannot be read. Raises
    DossierError where the file cannot.
    """
    if path is None or not expected.is_another(path):
        return None
    return readable(read_content(path), path)
