"""Whether a file of a newer format still holds everything that ours does."""

import sqlite3
from contextlib import closing

_ORDINARY = 0  # of a column: neither hidden nor computed by the file


def holds_ours(connection: sqlite3.Connection, statements: tuple[str, ...]) -> bool:
    """Whether it has our tables with our columns, beside whatever else.

    Nothing in it may run when we read: only plain tables and indexes, and no computed column among
    ours.
    """
    objects = connection.execute("SELECT type, name, sql FROM sqlite_schema").fetchall()
    for kind, _name, sql in objects:
        virtual = kind == "table" and str(sql).split()[1:2] == ["VIRTUAL"]
        if kind not in ("table", "index") or virtual:
            return False
    tables = {name for kind, name, _sql in objects if kind == "table"}
    with closing(sqlite3.connect(":memory:")) as ours:
        for statement in statements:
            ours.execute(statement)
        return all(
            name in tables and _columns(ours, name) <= _columns(connection, name)
            for (name,) in ours.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
        )


def _columns(connection: sqlite3.Connection, table: str) -> set[tuple[str, str]]:
    """The ordinary columns of a table, with their types."""
    rows = connection.execute("SELECT name, type, hidden FROM pragma_table_xinfo(?)", (table,))
    return {(name, kind) for name, kind, hidden in rows if hidden == _ORDINARY}
