"""What has to change in the rows so that they hold the next dossier instead of this one.

Parts that are the same object in both are not looked into: an edit makes new only what it touches,
so one note among thousands costs one row.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import chain, repeat
from typing import Any

from briefpack.model.dossier import Dossier
from briefpack.model.same import same_at_both_ends
from briefpack.storage.known_places import KnownPlaces, Siblings, are_orderly, first_positions
from briefpack.storage.places import fitted
from briefpack.storage.table import Row, Table
from briefpack.storage.tables import DOSSIER

Update = tuple[
    tuple[str, ...], Row
]  # columns; what they are set to, with the key that finds the row


def _rows() -> dict[str, list[Row]]:
    return defaultdict(list)


@dataclass(slots=True)
class Difference:
    """Rows by the name of their table. Deleting comes first: a row that moves to another parent is
    deleted there and inserted here. Of an updated row, only the columns that change are here.
    `places` has the positions of siblings that changed theirs.
    """

    deleted: dict[str, list[Row]] = field(default_factory=_rows)
    moved: dict[str, list[Row]] = field(default_factory=_rows)
    updated: dict[str, list[Update]] = field(default_factory=lambda: defaultdict(list))
    inserted: dict[str, list[Row]] = field(default_factory=_rows)
    places: dict[Siblings, Sequence[int]] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return any((self.deleted, self.moved, self.updated, self.inserted))


def difference(
    before: Dossier | None, after: Dossier, places: KnownPlaces | None = None
) -> Difference:
    """The change of rows from `before` (None: empty tables) to `after`.

    `places` are the positions that the rows of `before` have. Raises ValueError for values that no
    row can hold, and where siblings have the same id.
    """
    comparison = _Comparison(places or KnownPlaces(), Difference())
    comparison.compare(DOSSIER, "", () if before is None else (before,), (after,))
    return comparison.found


@dataclass(frozen=True, slots=True)
class _Comparison:
    places: KnownPlaces
    found: Difference

    def compare(
        self, table: Table, parent: str, before: tuple[Any, ...], after: tuple[Any, ...]
    ) -> None:
        """Siblings that left, came, changed their place or changed themselves."""
        # Two alone need not be equal to be paired: that would compare all that they contain.
        alone = len(before) == len(after) == 1
        first, spare = (0, 0) if alone else same_at_both_ends(before, after)
        old = _indexes(table, before, first, spare)
        new = _indexes(table, after, first, spare)
        siblings = (table.name, parent)
        old_at = self.places.of(table, parent, len(before))
        new_at = _refitted(table, old_at, first, spare, old, new)
        if new_at is None:  # no room between two neighbours
            new_at = first_positions(table, len(after))
            old, new = _indexes(table, before, 0, 0), _indexes(table, after, 0, 0)
        if new_at is not old_at:
            self.found.places[siblings] = new_at
        for identity, index in old.items():
            if identity not in new:
                self._delete(table, parent, old_at[index], before[index])
        came = [index for identity, index in new.items() if identity not in old]
        if came:
            at = [new_at[index] for index in came]
            self._insert(table, [parent] * len(came), at, [after[index] for index in came])
        for identity, index in new.items():
            was = old.get(identity)
            if was is not None:
                self._change(
                    table, parent, (old_at[was], before[was]), (new_at[index], after[index])
                )

    def _insert(
        self, table: Table, parents: list[str], positions: Sequence[int], values: Sequence[Any]
    ) -> None:
        """Values with all that they contain, one table after the other."""
        self.found.inserted[table.name] += table.rows(parents, positions, values)
        for child in table.children:
            contained = [*map(child.values, values)]
            if any(contained) or self.places.knows_any:
                ids = [value.id for value in values]
                counts = [*map(len, contained)]
                places = [first_positions(child.table, count) for count in counts]
                for id_, place in zip(ids, places, strict=True):
                    if (siblings := (child.table.name, id_)) in self.places:
                        self.found.places[siblings] = place
                if any(counts):
                    within = [*chain.from_iterable(map(repeat, ids, counts))]
                    self._insert(child.table, within, _flat(places), _flat(contained))

    def _change(
        self, table: Table, parent: str, old: tuple[int, Any], new: tuple[int, Any]
    ) -> None:
        (was_at, before), (is_at, after) = old, new
        names: tuple[str, ...] = ()
        values: Row = ()
        if before is not after:
            for child in table.children:
                if getattr(before, child.attribute) is not getattr(after, child.attribute):
                    self.compare(child.table, after.id, child.values(before), child.values(after))
            names, values = table.changed(before, after)
        if names:
            moved = ("position",) * (is_at != was_at)
            place = (is_at,) * (is_at != was_at)
            update = ((*moved, *names), (*place, *values, *table.key_at(parent, is_at, after)))
            self.found.updated[table.name].append(update)
        elif is_at != was_at:
            self.found.moved[table.name].append((is_at, *table.key_at(parent, is_at, after)))

    def _delete(self, table: Table, parent: str, position: int, value: Any) -> None:
        self.found.deleted[table.name].append(table.key_at(parent, position, value))
        for child in table.children:
            for index, each in enumerate(child.values(value)):
                self._delete(child.table, value.id, index, each)


def _flat(lists: Iterable[Iterable[Any]]) -> list[Any]:
    return [*chain.from_iterable(lists)]


def _indexes(table: Table, values: tuple[Any, ...], first: int, spare: int) -> dict[Any, int]:
    """Where the siblings between the ends are, by what tells them apart. Raises ValueError."""
    between = range(first, len(values) - spare)
    if not table.identity:
        return {index: index for index in between}
    indexes = {getattr(values[index], table.identity): index for index in between}
    if len(indexes) != len(between):
        raise ValueError(f"two of one {table.identity} in {table.name}")
    return indexes


def _refitted(
    table: Table,
    old_at: Sequence[int],
    first: int,
    spare: int,
    old: dict[Any, int],
    new: dict[Any, int],
) -> Sequence[int] | None:
    """The siblings' new positions; the very same list where their order did not change."""
    if list(old) == list(new):
        return old_at
    if not table.identity or not are_orderly(old_at):
        return None
    low = old_at[first - 1] if first else None
    rest = old_at[len(old_at) - spare :]
    former = [old_at[old[identity]] if identity in old else None for identity in new]
    between = fitted(former, low, rest[0] if rest else None)
    return None if between is None else [*old_at[:first], *between, *rest]
