"""Merge dossiers that are files."""

from collections.abc import Callable, Sequence
from pathlib import Path

from briefpack.bilingual import Bilingual
from briefpack.errors import DossierError, RequestError
from briefpack.model.dossier import Dossier
from briefpack.model.merge import merge
from briefpack.model.merge_found import Merged
from briefpack.storage.left_out import left_out
from briefpack.storage.open_dossier import read_content, sound_from
from briefpack.storage.publish import write_dossier
from briefpack.storage.write_lock import locked_to_write
from briefpack.workflows.targets import require_target


def merge_files(
    mine: Path,
    theirs: Path,
    base: Path,
    output: Path,
    state_folder: Path | None = None,
    *,
    officer: str = "",
    tell: Callable[[Sequence[str]], object] = lambda _: None,
) -> Merged:
    """The merge of three files; `output` holds it, with conflicts as mine has them.

    Nothing is written over but `mine`, where `output` names it, and only as it was when it was
    read; it keeps its versions. An output that somebody has open is refused: `state_folder` tells
    whether this user still does. `officer` is who merges, and `tell` is told what of a file could
    not be used. Raises RequestError, DossierError.
    """
    require_target(output, ".briefpack", theirs, base)
    is_mine = output.exists() and mine.exists() and output.samefile(mine)
    if output.exists() and not is_mine:
        raise RequestError(
            Bilingual(
                f"มีแฟ้ม {output} อยู่แล้ว — ใช้ชื่ออื่น หรือย้ายแฟ้มเดิมก่อน",
                f"There already is a file {output} — use another name, or move that file first",
            )
        )
    with locked_to_write(output, state_folder, officer):
        content = read_content(mine)

        def taken(path: Path, found: bytes) -> Dossier:
            opened = sound_from(found, path)
            tell(left_out(opened, path))
            return opened.dossier

        merged = merged_of(
            base=taken(base, read_content(base)),
            mine=taken(mine, content),
            theirs=taken(theirs, read_content(theirs)),
            name=theirs.name,
        )
        if is_mine:
            write_dossier(output, merged.dossier, instead_of=content, officer=officer)
        else:
            write_dossier(output, merged.dossier, is_new=True)
    return merged


def merged_of(base: Dossier | None, mine: Dossier, theirs: Dossier, name: str) -> Merged:
    """The merge of dossiers that grew from one. Raises DossierError where one did not; `name` is
    what the other's file is called.
    """
    if mine.id != theirs.id or (base is not None and base.id != mine.id):
        raise DossierError(
            Bilingual(
                f"รวมกับ {name} ไม่ได้: ไม่ใช่สำเนาของแฟ้มเดียวกัน (รหัสแฟ้มต่างกัน) "
                "โปรดเลือกแฟ้มที่คัดลอกจากแฟ้มเดียวกัน",
                f"Could not merge with {name}: it is no copy of the same file (their "
                "ids differ); please choose a file that was copied from it",
            )
        )
    return merge(base, mine, theirs)
