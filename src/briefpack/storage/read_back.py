"""Whether tables hold a dossier, for who has just written it.

Every row is read by our own SELECTs and every column is turned back as for opening, but the values
themselves are not made: what is there is compared with the attributes of those that should be.
"""

from collections.abc import Sequence
from itertools import chain, repeat
from sqlite3 import Connection
from typing import Any

from briefpack.model.dossier import Dossier
from briefpack.storage.rows import in_order, read_columns, without_collection
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
    columns = read_columns(connection, table)
    if len(columns[0]) != len(values):
        return False
    if not values:
        # What these would contain has no rows either.
        return all(_holds(connection, child.table, [], []) for child in table.children)
    order: Sequence[int] | None = in_order(table, columns)
    if table.parent:
        within = [*chain.from_iterable(map(repeat, parents, map(len, contained)))]
        order = _order_within(columns[0], in_order(table, columns), parents, within)
    return (
        order is not None
        and table.agrees(columns, _by_rows(values, order))
        and all(
            _holds(
                connection,
                child.table,
                [each.id for each in values] if child.table.parent else [""],
                [child.values(each) for each in values],
            )
            for child in table.children
        )
    )


def _order_within(
    parent_of: list[str], order: Sequence[int], parents: list[str], within: list[str]
) -> Sequence[int] | None:
    """The rows in the order of their parents; None unless each is where it should be."""
    places = {id_: place for place, id_ in enumerate(parents)}
    if not places.keys() >= set(parent_of):
        return None
    place_of = [*map(places.__getitem__, parent_of)]
    by_parent = sorted(order, key=place_of.__getitem__)  # stable: siblings keep their order
    return by_parent if [*map(parent_of.__getitem__, by_parent)] == within else None


def _by_rows(values: list[Any], order: Sequence[int]) -> list[Any]:
    """The values, given in order, as the rows stand."""
    placed: list[Any] = [None] * len(values)
    for row, value in zip(order, values, strict=True):
        placed[row] = value
    return placed
