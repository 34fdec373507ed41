"""Publishing: the dossier as a compact database, read back and swapped in whole."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from briefpack.bilingual import Bilingual
from briefpack.errors import DossierError
from briefpack.files.replace import replace_file
from briefpack.model.dossier import Dossier
from briefpack.storage.built_on import built_on
from briefpack.storage.known_file import KnownFile
from briefpack.storage.next_versions import saved_over
from briefpack.storage.open_dossier import (
    NOT_A_VALUE,
    Opened,
    holds_just,
    opened_from,
    read_content,
)
from briefpack.storage.rows import write_dossier_rows
from briefpack.storage.schema import create_tables
from briefpack.storage.version import Version, write_versions


def write_dossier(
    path: Path,
    dossier: Dossier,
    *,
    instead_of: bytes | None = None,
    is_new: bool = False,
    officer: str = "",
) -> None:
    """The file at `path` holds the dossier, on the disk and read back. Raises BriefpackError.

    With `is_new`, only where there is no file: one that came meanwhile stays.
    With `instead_of`, only in the place of a file with just these bytes: what someone else saved
    meanwhile stays, and DossierError says so. The file then keeps the versions that it had, and
    what it was becomes one; `officer` is who saved the new state.
    """

    def last_look(_: bytes) -> None:
        if is_new and path.exists():
            raise DossierError(
                Bilingual(
                    f"มีแฟ้ม {path} อยู่แล้ว — ใช้ชื่ออื่น หรือย้ายแฟ้มเดิมก่อน",
                    f"There already is a file {path} — use another name, or move that file first",
                )
            )
        if instead_of is not None and read_content(path) != instead_of:
            raise DossierError(
                Bilingual(
                    f"บันทึก {path.name} ไม่ได้: มีผู้อื่นบันทึกแฟ้มนี้ระหว่างที่ทำงาน แฟ้มของผู้นั้นยังอยู่ครบ"
                    f" โปรดสั่งใหม่อีกครั้ง ({path})",
                    f"Could not save {path.name}: somebody else saved it meanwhile; that file "
                    f"is still complete; please try again ({path})",
                )
            )

    former, written = KnownFile(None, None), Opened(dossier)
    if instead_of is not None:
        opened = opened_from(instead_of, path)
        former = KnownFile(opened.dossier, instead_of)
        written = Opened(dossier, saved_over(opened.versions, former, dossier, officer))
    publish(path, written, former, last_look)


def publish(
    path: Path,
    written: Opened,
    former: KnownFile,
    last_look: Callable[[bytes], None] = lambda _: None,
) -> bytes:
    """The file at `path` is these bytes, which were read back as the dossier and its versions
    before the swap. They are made of those of the `former` file; where that cannot be, or reads
    back otherwise, anew.

    SQLite touches neither the target nor its folder, which may be a network share. `last_look`
    runs just before the swap, is given the bytes, and may raise: then the target stays as it was.
    """
    content = b""

    def write(draft: Path) -> None:
        nonlocal content
        for content in _contents(path, written, former):
            draft.write_bytes(content)
            if _reads_back(draft, written, content):
                last_look(content)
                return
        raise DossierError(
            Bilingual(
                f"บันทึก {path.name} ไม่ได้: อ่านกลับแล้วไม่ตรงกับที่เขียน แฟ้มเดิมยังอยู่ครบ "
                f"โปรดบันทึกอีกครั้งหรือเลือกที่อื่น ({path})",
                f"Could not save {path.name}: what was read back is not what was written; "
                "the former file is still complete; please save again or choose another "
                f"place ({path})",
            )
        )

    replace_file(path, write)
    return content


def _contents(path: Path, written: Opened, former: KnownFile) -> Iterator[bytes]:
    """The bytes to try, each made when it is asked for."""
    if former.content is not None and former.dossier is not None:
        content = built_on(former.content, former.dossier, written.dossier, written.versions)
        if content is not None:
            yield content
    yield database_of(written.dossier, path, written.versions)


def _reads_back(draft: Path, written: Opened, content: bytes) -> bool:
    """Whether the draft has these bytes, and they give what was written."""
    try:
        return read_content(draft) == content and holds_just(content, draft, written)
    except DossierError:
        return False


def database_of(dossier: Dossier, path: Path, versions: tuple[Version, ...] = ()) -> bytes:
    """The bytes of the dossier's file: the same for equal dossiers and the same SQLite."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        try:
            create_tables(connection)
            connection.execute("BEGIN")
            write_dossier_rows(connection, dossier)
            write_versions(connection, (), versions)
            connection.execute("COMMIT")
        except NOT_A_VALUE as error:
            raise DossierError(unstorable(path)) from error
        return connection.serialize()


def unstorable(path: Path) -> Bilingual:
    """Why values that the tables cannot hold are refused."""
    return Bilingual(
        f"บันทึก {path.name} ไม่ได้: มีรหัสซ้ำกันหรือมีอักขระที่เก็บไม่ได้ โปรดย้อนการแก้ไขล่าสุดแล้วลองอีกครั้ง ({path})",
        f"Could not save {path.name}: it has the same id twice or characters that "
        f"cannot be kept; please undo the latest change and try again ({path})",
    )
