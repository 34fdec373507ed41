"""A dossier from rows, and rows from a dossier."""

import gc
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from itertools import groupby
from operator import itemgetter
from sqlite3 import Connection
from typing import Any

from briefpack.model.dossier import Dossier
from briefpack.storage.difference import Difference, difference
from briefpack.storage.table import Table
from briefpack.storage.tables import DOSSIER

_AT_ONCE = 1_000  # rows


def tables(root: Table = DOSSIER) -> Iterator[Table]:
    """Every table, containing ones before contained ones."""
    yield root
    for child in root.children:
        yield from tables(child.table)


def read_dossier_rows(connection: Connection) -> Dossier:
    """The dossier in the tables, read by our own SELECTs.

    Raises sqlite3.Error, ValueError, TypeError or ArithmeticError where they hold something else,
    such as values that are contained in nothing.
    """
    with without_collection():
        found = _values(connection, DOSSIER).get("", [])
    if len(found) != 1:
        raise ValueError(f"{len(found)} dossiers in one file")
    dossier: Dossier = found[0]
    return dossier


def write_dossier_rows(connection: Connection, dossier: Dossier) -> None:
    """The empty tables hold the dossier."""
    with without_collection():
        apply(connection, difference(None, dossier))


def apply(connection: Connection, change: Difference) -> None:
    """The rows are changed, within the transaction that the caller began."""
    for name, keys in change.deleted.items():
        connection.executemany(_DELETE[name], keys)
    for name, places in change.moved.items():
        connection.executemany(_MOVE[name], places)
    for name, updates in change.updated.items():
        for columns, alike in groupby(updates, key=itemgetter(0)):
            connection.executemany(_update(name, columns), map(itemgetter(1), alike))
    for name, rows in change.inserted.items():
        connection.executemany(_INSERT[name], rows)


def read_columns(connection: Connection, table: Table) -> list[list[Any]]:
    """Everything in a table, by columns; of siblings only `in_order` knows the order.

    A thousand rows at a time: they are taken apart while they are near, and give way to the next.
    """
    columns: list[list[Any]] = [[] for _ in table.columns]
    rows = connection.execute(_SELECT[table.name])
    while some := rows.fetchmany(_AT_ONCE):
        for column, more in zip(columns, zip(*some, strict=True), strict=True):
            column.extend(more)
    return columns


def in_order(table: Table, columns: list[list[Any]]) -> Sequence[int]:
    """Which row comes first, and so on, so that siblings are in their order."""
    rows = range(len(columns[0]))
    if not table.ordered:
        return rows
    positions = columns[len(table.placing) - 1]
    if positions == sorted(positions):  # nearly always
        return rows
    return sorted(rows, key=positions.__getitem__)


def _values(connection: Connection, table: Table) -> dict[str, list[Any]]:
    """The values of a table in their order, by the id of what contains them ("" at the top)."""
    contained = [(child, _values(connection, child.table)) for child in table.children]
    columns = read_columns(connection, table)
    values: dict[str, list[Any]] = defaultdict(list)
    if columns[0]:
        attributes = table.attributes_of(columns)
        for child, of_parents in contained:
            ids = attributes["id"] if child.table.parent else [""] * len(columns[0])
            attributes[child.attribute] = [child.collected(of_parents.pop(id_, [])) for id_ in ids]
        made, order = table.values_of(attributes), in_order(table, columns)
        if table.parent:
            parents = columns[0]
            for row in order:
                values[parents[row]].append(made[row])
        else:
            values[""] = [made[row] for row in order]
    if any(of_parents for _, of_parents in contained):
        raise ValueError(f"contained in no {table.name}")
    return values


@contextmanager
def without_collection() -> Iterator[None]:
    """While many values are made at once, the collector would look at all of them again and again.
    They are frozen and hold each other in no circle.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


@cache
def _update(name: str, columns: tuple[str, ...]) -> str:
    """To set a key, even to itself, would have SQLite mend its indexes; it is not among them."""
    return f"UPDATE {name} SET {_quoted(columns, after=' = ?')} WHERE {_WHERE[name]}"  # noqa: S608


def _quoted(names: tuple[str, ...], joined: str = ", ", after: str = "") -> str:
    return joined.join(f'"{name}"{after}' for name in names)


# The names put into these statements are those of the specification in `tables`, nobody's input.
_TABLES = {table.name: table for table in tables()}
_WHERE = {name: _quoted(table.key, " AND ", " = ?") for name, table in _TABLES.items()}
_SELECT = {
    name: f"SELECT {_quoted(table.columns)} FROM {name}"  # noqa: S608
    for name, table in _TABLES.items()
}
_INSERT = {
    name: f"INSERT INTO {name} ({_quoted(table.columns)}) "  # noqa: S608
    f"VALUES ({', '.join('?' * len(table.columns))})"
    for name, table in _TABLES.items()
}
_DELETE = {name: f"DELETE FROM {name} WHERE {_WHERE[name]}" for name in _TABLES}  # noqa: S608
_MOVE = {
    name: f"UPDATE {name} SET position = ? WHERE {_WHERE[name]}"  # noqa: S608
    for name, table in _TABLES.items()
    if table.ordered
}
