"""Whether tables hold a dossier, for who has just written it.

Every row is read by our own SELECTs and every column is turned back as for opening, but the values
themselves are not made: what is there is compared with the attributes of those that should be.
"""

from collections.abc import Sequence
from itertools import chain, repeat
from operator import itemgetter
from sqlite3 import Connection
from typing import Any

from briefpack.model.dossier import Dossier
from briefpack.storage.rows import in_order, without_collection
from briefpack.storage.table import Table
from briefpack.storage.tables import DOSSIER


def holds(connection: Connection, dossier: Dossier) -> bool:
    """Whether the dossier would be read from the tables, and nothing beside it.

    Raises sqlite3.Error, ValueError, TypeError or ArithmeticError where they hold nonsense.
    """
    with without_collection():
        return _holds(connection, DOSSIER, [""], [(dossier,)])


def _holds(
    connection: Connection, table: Table, parents: list[str], contained: list[Sequence[Any]]
) -> bool:
    values = [*chain.from_iterable(contained)]
    rows = in_order(connection, table)
    if len(rows) != len(values):
        return False
    if not rows:
        # What these would contain has no rows either.
        return all(_holds(connection, child.table, [], []) for child in table.children)
    if table.parent:
        within = [*chain.from_iterable(map(repeat, parents, map(len, contained)))]
        if not _are_within(rows, parents, within):
            return False
    return table.agrees(rows, values) and all(
        _holds(
            connection,
            child.table,
            [each.id for each in values] if child.table.parent else [""],
            [child.values(each) for each in values],
        )
        for child in table.children
    )


def _are_within(rows: list[tuple[Any, ...]], parents: list[str], within: list[str]) -> bool:
    """The rows are put in the order of their parents; whether each is where it should be."""
    parent_of = itemgetter(0)
    places = {id_: place for place, id_ in enumerate(parents)}
    if not places.keys() >= set(map(parent_of, rows)):
        return False
    rows.sort(key=lambda row: places[row[0]])  # stable: siblings keep their order
    return [*map(parent_of, rows)] == within
