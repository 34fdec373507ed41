"""What has to change in the rows so that they hold the next dossier instead of this one.

Parts that are the same object in both are not looked into: an edit makes new only what it touches,
so one note among thousands costs one row.
"""

from collections import defaultdict
from dataclasses import dataclass, field
from operator import is_
from typing import Any

from briefpack.model.dossier import Dossier
from briefpack.storage.tables import DOSSIER, Row, Table


@dataclass(slots=True)
class Difference:
    """Rows by the name of their table. Deleting comes first: a row that moves to another parent is
    deleted there and inserted here.
    """

    deleted: dict[str, list[Row]] = field(default_factory=lambda: defaultdict(list))
    moved: dict[str, list[Row]] = field(default_factory=lambda: defaultdict(list))
    updated: dict[str, list[Row]] = field(default_factory=lambda: defaultdict(list))
    inserted: dict[str, list[Row]] = field(default_factory=lambda: defaultdict(list))

    def __bool__(self) -> bool:
        return any((self.deleted, self.moved, self.updated, self.inserted))


def difference(before: Dossier | None, after: Dossier) -> Difference:
    """The change of rows from `before`, or from an empty database, to `after`."""
    found = Difference()
    _compare(found, DOSSIER, "", () if before is None else (before,), (after,))
    return found


def _compare(
    found: Difference, table: Table, parent: str, before: tuple[Any, ...], after: tuple[Any, ...]
) -> None:
    """Siblings that left, came, changed their place or changed themselves."""
    first, spare = _same_at_both_ends(before, after)
    old = _by_identity(table, before, first, len(before) - spare)
    new = _by_identity(table, after, first, len(after) - spare)
    for identity, (place, value) in old.items():
        if identity not in new:
            _delete(found, table, parent, place, value)
    for identity, (place, value) in new.items():
        if identity not in old:
            _insert(found, table, parent, place, value)
        else:
            _change(found, table, parent, old[identity], (place, value))


def _change(
    found: Difference, table: Table, parent: str, old: tuple[int, Any], new: tuple[int, Any]
) -> None:
    (old_place, before), (place, after) = old, new
    row = None
    if before is not after:
        row = table.row(parent, place, after)
        changed = row != table.row(parent, place, before)
        if changed:
            found.updated[table.name].append(row)
        for child in table.children:
            if getattr(before, child.attribute) is not getattr(after, child.attribute):
                _compare(found, child.table, after.id, child.values(before), child.values(after))
        if changed:
            return
    if place != old_place:
        row = row or table.row(parent, place, after)
        found.moved[table.name].append((place, *table.key_of(row)))


def _insert(found: Difference, table: Table, parent: str, place: int, value: Any) -> None:
    found.inserted[table.name].append(table.row(parent, place, value))
    for child in table.children:
        for position, contained in enumerate(child.values(value)):
            _insert(found, child.table, value.id, position, contained)


def _delete(found: Difference, table: Table, parent: str, place: int, value: Any) -> None:
    found.deleted[table.name].append(table.key_of(table.row(parent, place, value)))
    for child in table.children:
        for position, contained in enumerate(child.values(value)):
            _delete(found, child.table, value.id, position, contained)


def _same_at_both_ends(before: tuple[Any, ...], after: tuple[Any, ...]) -> tuple[int, int]:
    """How many siblings are the same objects in the same places, from the start and to the end."""
    same = list(map(is_, before, after))
    first = same.index(False) if False in same else len(same)
    if len(before) != len(after):
        return first, 0  # behind a gap every place differs
    same.reverse()
    return first, 0 if first == len(same) else same.index(False)


def _by_identity(
    table: Table, values: tuple[Any, ...], first: int, end: int
) -> dict[Any, tuple[int, Any]]:
    places = enumerate(values[first:end], first)
    if not table.identity:
        return {place: (place, value) for place, value in places}
    return {getattr(value, table.identity): (place, value) for place, value in places}
