"""Publishing: the dossier as a fresh, compact database, swapped in whole."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from briefpack.errors import DossierError
from briefpack.files.replace import replace_file
from briefpack.model.dossier import Dossier
from briefpack.storage.next_versions import saved_over
from briefpack.storage.open_dossier import NOT_A_VALUE, Opened, opened_from, read_content
from briefpack.storage.rows import write_dossier_rows
from briefpack.storage.schema import create_tables
from briefpack.storage.version import Version, write_versions


def write_dossier(
    path: Path, dossier: Dossier, *, instead_of: bytes | None = None, is_new: bool = False
) -> None:
    """The file at `path` holds the dossier, on the disk and read back. Raises BriefpackError.

    With `is_new`, only where there is no file: one that came meanwhile stays.
    With `instead_of`, only in the place of a file with just these bytes: what someone else saved
    meanwhile stays, and DossierError says so. The file then keeps the versions that it had, and
    what it was becomes one.
    """

    def last_look() -> None:
        if is_new and path.exists():
            raise DossierError(f"มีแฟ้ม {path} อยู่แล้ว — ใช้ชื่ออื่น หรือย้ายแฟ้มเดิมก่อน")
        if instead_of is not None and read_content(path) != instead_of:
            raise DossierError(
                f"บันทึก {path.name} ไม่ได้: มีผู้อื่นบันทึกแฟ้มนี้ระหว่างที่ทำงาน แฟ้มของผู้นั้นยังอยู่ครบ"
                f" โปรดสั่งใหม่อีกครั้ง ({path})"
            )

    versions: tuple[Version, ...] = ()
    if instead_of is not None:
        former = opened_from(instead_of, path)
        versions = saved_over(former.versions, former.dossier, dossier)
    publish(path, Opened(dossier, versions), database_of(dossier, path, versions), last_look)


def publish(
    path: Path,
    written: Opened,
    content: bytes,
    last_look: Callable[[], None] = lambda: None,
) -> None:
    """The file at `path` is `content`, which was read back as the dossier and its versions before
    the swap.

    SQLite touches neither the target nor its folder, which may be a network share. `last_look`
    runs just before the swap and may raise: then the target stays as it was.
    """

    def write(draft: Path) -> None:
        draft.write_bytes(content)
        if not _reads_back(draft, written):
            raise DossierError(
                f"บันทึก {path.name} ไม่ได้: อ่านกลับแล้วไม่ตรงกับที่เขียน แฟ้มเดิมยังอยู่ครบ "
                f"โปรดบันทึกอีกครั้งหรือเลือกที่อื่น ({path})"
            )
        last_look()

    replace_file(path, write)


def _reads_back(draft: Path, written: Opened) -> bool:
    try:
        return opened_from(read_content(draft), draft) == written
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


def unstorable(path: Path) -> str:
    """Why values that the tables cannot hold are refused."""
    return (
        f"บันทึก {path.name} ไม่ได้: มีรหัสซ้ำกันหรือมีอักขระที่เก็บไม่ได้ โปรดย้อนการแก้ไขล่าสุดแล้วลองอีกครั้ง ({path})"
    )
