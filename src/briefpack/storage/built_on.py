"""The bytes of a dossier's file, made of those of a former one: what is the same costs nothing."""

import sqlite3
from contextlib import closing

from briefpack.model.dossier import Dossier
from briefpack.storage.difference import difference
from briefpack.storage.known_places import KnownPlaces, are_counted
from briefpack.storage.open_dossier import NOT_A_VALUE
from briefpack.storage.rows import apply, tables, without_collection
from briefpack.storage.schema import FORMAT, format_of
from briefpack.storage.version import Version, read_versions, write_versions

_MOST_FREE = 8  # one free page in so many; with more the pages are packed anew


def built_on(
    former: bytes, was: Dossier, dossier: Dossier, versions: tuple[Version, ...] = ()
) -> bytes | None:
    """The bytes of a file with the dossier and the versions, made of `former`, a file that was
    checked when it was opened and holds `was`. None where they cannot be made of it.

    What went leaves no trace in them: what SQLite frees is overwritten.
    """
    if format_of(former) != FORMAT:
        return None
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        try:
            connection.deserialize(former)
            for pragma in ("secure_delete = ON", "temp_store = MEMORY", "trusted_schema = OFF"):
                connection.execute(f"PRAGMA {pragma}")
            if not are_counted(connection, tables()):
                return None
            with without_collection():
                change = difference(was, dossier, KnownPlaces(connection))
            connection.execute("BEGIN")
            apply(connection, change)
            write_versions(connection, read_versions(connection), versions)
            connection.execute("COMMIT")
            _pack_pages(connection)
            return connection.serialize()
        except (*NOT_A_VALUE, LookupError):  # it holds something else
            return None


def _pack_pages(connection: sqlite3.Connection) -> None:
    (free,) = connection.execute("PRAGMA freelist_count").fetchone()
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    if free * _MOST_FREE > pages:
        connection.execute("VACUUM")
