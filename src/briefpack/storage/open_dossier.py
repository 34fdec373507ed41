"""Opening a dossier file that may come from anybody.

The file's bytes are read first and never opened in place: SQLite sees a copy in memory, which no
lock on a network share and no trigger can reach out of. Format and schema are compared before any
of its tables is asked, and only values come out. Of a newer format, only what today's holds too.
"""

import os
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path

from briefpack.bilingual import Bilingual
from briefpack.errors import DossierError
from briefpack.files.os_errors import sentence
from briefpack.model.dossier import Dossier
from briefpack.model.sound import Dropped, sound
from briefpack.storage.dossier_header import damaged, format_of, refused_file, too_new
from briefpack.storage.known_places import are_counted
from briefpack.storage.known_schema import holds_ours
from briefpack.storage.migrations import MIGRATIONS, Step, migrate
from briefpack.storage.read_back import holds
from briefpack.storage.rows import read_dossier_rows, tables
from briefpack.storage.schema import FORMAT, STATEMENTS
from briefpack.storage.version import Version, read_versions

LARGEST_FILE = 512 * 1024 * 1024  # bytes
_LIMITS = {
    sqlite3.SQLITE_LIMIT_LENGTH: LARGEST_FILE,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 100_000,
    sqlite3.SQLITE_LIMIT_COLUMN: 200,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 0,
}
_PRAGMAS = ("trusted_schema = OFF", "cell_size_check = ON", "foreign_keys = OFF")

NOT_A_VALUE = (sqlite3.Error, ValueError, TypeError, ArithmeticError, RecursionError)


def read_dossier(path: Path) -> Dossier:
    """The dossier just as the file has it. Raises DossierError."""
    return dossier_from(read_content(path), path)


def read_opened(path: Path) -> "Opened":
    """What the file gives to who only reads it, also one of a newer program where that can be; the
    file stays as it is. Raises DossierError.
    """
    return opened_from(read_content(path), path).sound()


def sound_from(content: bytes, path: Path) -> "Opened":
    """What the bytes give to who works with it; refused of a newer program. Raises DossierError."""
    return Opened(dossier_from(content, path)).sound()


def read_content(path: Path) -> bytes:
    """The bytes of a true file of bearable size. Raises DossierError."""
    try:
        if path.exists() and not (path.is_file() or path.is_dir()):  # a pipe would never end
            raise refused_file(
                path,
                Bilingual(
                    "ไม่ใช่แฟ้มเอกสาร โปรดเลือกแฟ้มอื่น", "it is no document; please choose another file"
                ),
            )
        with path.open("rb") as file:
            # Not just the bound: room for so much would be made, and given back, each time.
            size = os.fstat(file.fileno()).st_size
            content = file.read(min(size, LARGEST_FILE) + 1)
    except OSError as error:
        raise DossierError(sentence(error, path, Bilingual("เปิด", "open"))) from error
    if len(content) > LARGEST_FILE:
        raise refused_file(
            path,
            Bilingual(
                "แฟ้มใหญ่เกิน 512 เมกะไบต์ โปรดตรวจว่าเป็นแฟ้มที่ถูกต้อง",
                "it is larger than 512 megabytes; please check that it is the right file",
            ),
        )
    return content


@dataclass(frozen=True, slots=True)
class Opened:
    """What a file gave; of one that a newer program wrote, what this one knows.

    It is as the file has it, until `sound` leaves out what the rest of the program cannot use.
    """

    dossier: Dossier
    versions: tuple[Version, ...] = ()
    is_newer: bool = False
    dropped: tuple[Dropped, ...] = ()
    is_as_we_write: bool = field(default=False, compare=False)
    """Whether one can go on from the rows in the file: they are such as we write today."""

    def sound(self) -> "Opened":
        """The same with a dossier that holds together, and what was left out for that."""
        found = sound(self.dossier)
        return replace(self, dossier=found.dossier, dropped=found.dropped)


def opened_from(content: bytes, path: Path, *, today: int = FORMAT) -> Opened:
    """The dossier in the bytes of a file of any format that can be read. Raises DossierError."""
    found = format_of(content, path)
    if found <= today:
        return _opened(content, path, today, STATEMENTS, MIGRATIONS)
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        try:
            _load(connection, content)
            if holds_ours(connection, STATEMENTS):
                _check_content(connection, path)
                connection.execute("PRAGMA query_only = ON")
                dossier = read_dossier_rows(connection)
                return Opened(dossier, read_versions(connection), is_newer=True)
        except NOT_A_VALUE as error:
            raise too_new(path, found, today) from error
    raise too_new(path, found, today)


def dossier_from(
    content: bytes,
    path: Path,
    *,
    today: int = FORMAT,
    schema: tuple[str, ...] = STATEMENTS,
    steps: Mapping[int, Step] = MIGRATIONS,
) -> Dossier:
    """The dossier in the bytes of a file; `path` only names it. Raises DossierError."""
    return _opened(content, path, today, schema, steps).dossier


def holds_just(content: bytes, path: Path, written: Opened) -> bool:
    """Whether the bytes are a sound file of today's format that gives what was written."""
    try:
        with _checked(content, path, FORMAT, STATEMENTS, MIGRATIONS) as connection:
            return (
                holds(connection, written.dossier) and read_versions(connection) == written.versions
            )
    except DossierError:
        return False


def _opened(
    content: bytes, path: Path, today: int, schema: tuple[str, ...], steps: Mapping[int, Step]
) -> Opened:
    with _checked(content, path, today, schema, steps) as connection:
        dossier, versions = read_dossier_rows(connection), read_versions(connection)
        is_ours = format_of(content, path) == FORMAT and are_counted(connection, tables())
        return Opened(dossier, versions, is_as_we_write=is_ours)


@contextmanager
def _checked(
    content: bytes, path: Path, today: int, schema: tuple[str, ...], steps: Mapping[int, Step]
) -> Iterator[sqlite3.Connection]:
    """The tables in the bytes, sound and of today's format. What cannot be read inside damages."""
    found = format_of(content, path)
    if found > today:
        raise too_new(path, found, today)
    if found < today and found not in steps:
        raise refused_file(
            path,
            Bilingual(
                f"ไม่รู้จักรูปแบบ {found} ของแฟ้มนี้ โปรดขอแฟ้มใหม่จากผู้ส่ง",
                f"this file has the unknown format {found}; please ask the sender for a new file",
            ),
        )
    expected = schema if found == today else steps[found].former_schema
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        try:
            _load(connection, content)
            _check_schema(connection, expected, path)
            _check_content(connection, path)
            migrate(connection, found, today, steps)
            connection.execute("PRAGMA query_only = ON")
            yield connection
        except NOT_A_VALUE as error:
            raise damaged(path) from error


def _load(connection: sqlite3.Connection, content: bytes) -> None:
    for limit, value in _LIMITS.items():
        connection.setlimit(limit, value)
    connection.deserialize(content)
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def _check_schema(connection: sqlite3.Connection, statements: tuple[str, ...], path: Path) -> None:
    """The file has exactly our tables and indexes: no trigger, no view, nothing else."""
    if _schema(connection) != _schema_of(statements):
        raise refused_file(
            path,
            Bilingual(
                "โครงสร้างภายในไม่ใช่ของแฟ้ม briefpack จึงไม่เปิดเพื่อความปลอดภัย โปรดขอแฟ้มใหม่จากผู้ส่ง",
                "what is inside is not what a briefpack file has, so for safety it "
                "was not opened; please ask the sender for a new file",
            ),
        )


@cache
def _schema_of(statements: tuple[str, ...]) -> set[tuple[str, str, str, str | None]]:
    with closing(sqlite3.connect(":memory:")) as ours:
        for statement in statements:
            ours.execute(statement)
        return _schema(ours)


def _schema(connection: sqlite3.Connection) -> set[tuple[str, str, str, str | None]]:
    return set(connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema"))


def _check_content(connection: sqlite3.Connection, path: Path) -> None:
    """Pages, types and containment are sound."""
    if connection.execute("PRAGMA quick_check(1)").fetchall() != [("ok",)]:
        raise damaged(path)
    if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
        raise damaged(path)
