"""The positions that siblings have in the tables, asked for when they are needed first."""

from collections.abc import Iterable, Sequence
from itertools import chain
from operator import lt
from sqlite3 import Connection

from briefpack.storage.places import evenly
from briefpack.storage.table import Table

Siblings = tuple[str, str]  # the name of their table, and the id of the value that contains them

_FARTHEST = 1 << 48  # a position beyond leaves no room to count on from it


class KnownPlaces:
    """Those of the rows behind a connection; without one, of rows all written for the first time.

    A document from elsewhere may have any positions in it, even the same twice.
    """

    def __init__(self, connection: Connection | None = None) -> None:
        self._connection = connection
        self._known: dict[Siblings, Sequence[int]] = {}

    def of(self, table: Table, parent: str, count: int) -> Sequence[int]:
        """The positions of `count` siblings in their order."""
        if not count:
            return ()
        siblings = (table.name, parent)
        known = self._known.get(siblings)
        if known is None:
            known = self._known[siblings] = self._read(table, parent, count)
        return known

    def learn(self, places: dict[Siblings, Sequence[int]]) -> None:
        """The rows have these positions now."""
        self._known |= places

    @property
    def knows_any(self) -> bool:
        """Whether there may be some that a new row makes untrue."""
        return bool(self._known)

    def __contains__(self, siblings: Siblings) -> bool:
        return siblings in self._known

    def _read(self, table: Table, parent: str, count: int) -> Sequence[int]:
        if self._connection is None or not table.ordered:
            return first_positions(table, count)
        where, given = (f'WHERE "{table.parent}" = ?', (parent,)) if table.parent else ("", ())
        rows = self._connection.execute(
            f"SELECT position FROM {table.name} {where}",  # noqa: S608  # names of our own
            given,
        )
        return sorted(chain.from_iterable(rows))


def first_positions(table: Table, count: int) -> range:
    """The positions of siblings that are all written for the first time."""
    return evenly(count) if table.identity else range(count)


def are_orderly(positions: Sequence[int]) -> bool:
    """Whether they rise, with room to both sides."""
    if not positions or isinstance(positions, range):
        return True
    near = positions[0] > -_FARTHEST and positions[-1] < _FARTHEST
    return near and all(map(lt, positions, positions[1:]))


def are_counted(connection: Connection, tables: Iterable[Table]) -> bool:
    """Whether siblings that only their place tells apart are counted from 0, as we write them."""
    return not any(
        connection.execute(
            f"SELECT 1 FROM {table.name} GROUP BY "  # noqa: S608  # names of our own
            f'"{table.parent}" HAVING min(position) <> 0 OR max(position) <> count(*) - 1'
        ).fetchone()
        for table in tables
        if table.ordered and not table.identity
    )
