"""The working copy of an open dossier: every edit is on the disk before it is acknowledged.

A folder of its own under the user's local state folder, for this user only:

    dossier.sqlite       the dossier as it is now (WAL, synchronous=FULL), and where it belongs
    published.briefpack  byte for byte the file as last opened or saved: the base of a merge
    owner.lock           held by the process that works on it; a leftover is one that nobody holds
"""

import os
import secrets
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from briefpack.files.replace import sync_folder
from briefpack.model.dossier import Dossier
from briefpack.storage.claim import Claim
from briefpack.storage.difference import difference
from briefpack.storage.known_places import KnownPlaces
from briefpack.storage.migrations import MIGRATIONS, migrate
from briefpack.storage.open_dossier import Opened
from briefpack.storage.rows import apply, read_dossier_rows, write_dossier_rows
from briefpack.storage.schema import FORMAT, create_tables
from briefpack.storage.version import Version, read_versions, write_versions

DATABASE = "dossier.sqlite"
_PUBLISHED = "published.briefpack"
OWNER = "owner.lock"


def folder_of_all(state_folder: Path) -> Path:
    """Where the working copies are."""
    return state_folder / "working"


def claim_file(state_folder: Path, name: str) -> Path | None:
    """What the owner of the working copy of this name holds; None for what is no name of one."""
    return folder_of_all(state_folder) / name / OWNER if name.isalnum() else None


def new_name() -> str:
    """A name that no other working copy has."""
    return secrets.token_hex(8)


class WorkingCopy:
    """The rows of one dossier, belonging to this process. Not safe to use from two threads at once.

    Its methods raise sqlite3.Error and OSError; the document says them in words.
    """

    def __init__(self, folder: Path, claim: Claim, connection: sqlite3.Connection) -> None:
        self.folder = folder
        self._claim = claim
        self._connection = connection
        self._places = KnownPlaces(connection)

    @classmethod
    def create(
        cls,
        state_folder: Path,
        opened: Callable[[], Opened],
        path: Path | None,
        published: bytes | None,
        name: str = "",
    ) -> "WorkingCopy":
        """A new working copy of what was opened, safely on the disk; `name` is a new one.

        What was opened is asked for when the base is written, whose bytes may be anything; where it
        raises, nothing stays behind. SQLite is shown no bytes before.
        """
        everything = folder_of_all(state_folder)
        everything.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder = everything / (name or new_name())
        folder.mkdir(mode=0o700)
        claim = Claim.on(folder / OWNER)
        if claim is None:
            raise BlockingIOError(f"{folder} was claimed by another process")
        try:
            if published is not None:
                _write_private(folder / _PUBLISHED, published)
            database = _filled(folder / DATABASE, opened(), path, published)
            copy = cls(folder, claim, database)
            sync_folder(folder)
            sync_folder(everything)
        except BaseException:
            claim.release()
            shutil.rmtree(folder, ignore_errors=True)
            raise
        return copy

    @classmethod
    def take_over(cls, folder: Path) -> "WorkingCopy | None":
        """The working copy that a process left behind, or None where a living one has it."""
        claim = Claim.on(folder / OWNER)
        if claim is None:
            return None
        try:
            connection = _durable(folder / DATABASE)
            with _transaction(connection):
                (found,) = connection.execute("PRAGMA user_version").fetchone()
                if found > FORMAT:
                    raise sqlite3.NotSupportedError(f"format {found} is newer than {FORMAT}")
                migrate(connection, found, FORMAT, MIGRATIONS)
        except BaseException:
            claim.release()
            raise
        return cls(folder, claim, connection)

    def read(self) -> Dossier:
        """The dossier as it was last acknowledged."""
        (state,) = self._connection.execute("PRAGMA quick_check(1)").fetchone()
        if state != "ok":
            raise sqlite3.DatabaseError(state)
        return read_dossier_rows(self._connection)

    def heading(self) -> tuple[str, str]:
        """The dossier's id and title."""
        (id_, title) = self._connection.execute("SELECT id, title FROM dossier").fetchone()
        return id_, title

    def count(self, table: str) -> int:
        """How many rows the table has; `table` is the name of one of ours."""
        (count,) = self._connection.execute(f"SELECT count(*) FROM {table}").fetchone()  # noqa: S608
        return int(count)

    def change(self, before: Dossier, after: Dossier) -> None:
        """The rows of `before` become those of `after` in one transaction, on the disk on return,
        or stay as they are.
        """
        change = difference(before, after, self._places)
        if change:
            with _transaction(self._connection):
                apply(self._connection, change)
            self._places.learn(change.places)

    def read_versions(self) -> tuple[Version, ...]:
        """The versions as they were last acknowledged."""
        return read_versions(self._connection)

    def keep_versions(self, before: tuple[Version, ...], after: tuple[Version, ...]) -> None:
        """The versions are `after`, on the disk on return, or stay as they are."""
        with _transaction(self._connection):
            write_versions(self._connection, before, after)

    @property
    def path(self) -> Path | None:
        """The document that this is the working copy of; None before its first save."""
        (path,) = self._connection.execute("SELECT path FROM origin").fetchone()
        return None if path is None else Path(os.fsdecode(path))

    def belongs_to(self, path: Path) -> None:
        """From now on this is the working copy of the document at `path`."""
        with _transaction(self._connection):
            self._connection.execute("UPDATE origin SET path = ?", (os.fsencode(path),))

    @property
    def published_file(self) -> Path:
        """What has them; it need not be there."""
        return self.folder / _PUBLISHED

    @property
    def published(self) -> bytes | None:
        """The bytes of the document as last opened or saved; None before its first save."""
        file = self.published_file
        return file.read_bytes() if file.exists() else None

    @published.setter
    def published(self, content: bytes) -> None:
        draft = self.folder / f"{_PUBLISHED}.draft"
        draft.unlink(missing_ok=True)
        _write_private(draft, content)
        draft.replace(self.published_file)
        sync_folder(self.folder)

    def release(self) -> None:
        """The working copy stays on the disk and belongs to nobody."""
        self._connection.close()
        self._claim.release()

    def remove(self) -> None:
        """Nothing of it stays behind."""
        self._connection.close()
        for file in self.folder.iterdir():
            if file != self._claim.path:
                file.unlink()
        self._claim.release()  # only now: what is claimed by nobody is taken for a leftover
        shutil.rmtree(self.folder)


def _filled(
    file: Path,
    opened: Opened,
    path: Path | None,
    published: bytes | None,
) -> sqlite3.Connection:
    """A database with the dossier in it, synced once: nothing is acknowledged before.

    It begins as the document's own bytes where these are such as we write today: they hold the same
    rows, and opening has found that they hold nothing else.
    """
    ready = published if opened.is_as_we_write else None
    _write_private(file, ready or b"", synced=False)
    connection = sqlite3.connect(file, isolation_level=None)
    try:
        connection.execute("PRAGMA journal_mode = OFF")
        connection.execute("PRAGMA synchronous = OFF")
        with _transaction(connection):
            if ready is None:
                create_tables(connection)
                write_dossier_rows(connection, opened.dossier)
                write_versions(connection, (), opened.versions)
            connection.execute("CREATE TABLE origin (path BLOB) STRICT")
            origin = None if path is None else os.fsencode(path)
            connection.execute("INSERT INTO origin VALUES (?)", (origin,))
    finally:
        connection.close()
    with file.open("r+b") as written:
        os.fsync(written.fileno())
    return _durable(file)


def _durable(file: Path) -> sqlite3.Connection:
    """A connection whose commits survive a power cut. The document's lock keeps threads apart."""
    if not file.stat().st_size:
        raise sqlite3.DatabaseError("the working copy was never finished")
    connection = sqlite3.connect(file, isolation_level=None, check_same_thread=False)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA trusted_schema = OFF")
    except BaseException:
        connection.close()
        raise
    return connection


@contextmanager
def _transaction(connection: sqlite3.Connection) -> Iterator[None]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _write_private(file: Path, content: bytes, *, synced: bool = True) -> None:
    handle = os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(handle, "wb") as opened:
        opened.write(content)
        opened.flush()
        if synced:
            os.fsync(opened.fileno())
