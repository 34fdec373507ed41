"""How each kind of value is kept in columns, and read back. Reading raises ValueError on nonsense.

Dates and times are ISO text (CE), amounts are decimal text, lists are canonical JSON text. Values
go there and back many at a time, a column after the other: a hundred thousand rows then pass
through loops of the interpreter's own.
"""

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from functools import lru_cache
from itertools import compress, count
from operator import attrgetter
from typing import Any

from briefpack.storage.quick_values import maker_of

Sql = str | int | bytes | None
Column = Sequence[Any]

_LARGEST_EXPONENT = 100  # an amount of a billion digits would be written out in full


@dataclass(frozen=True, slots=True)
class Kept:
    """An attribute in columns: what their names end in, the way there, and the way back.

    `agrees` tells whether columns, read back, are these values, and makes none that are composed.
    """

    endings: tuple[str, ...]
    to_columns: Callable[[Column], tuple[Column, ...]]
    from_columns: Callable[..., Column]
    agrees: Callable[..., bool]


def scalar(to_sql: Callable[[Any], Sql], from_sql: Callable[[Any], Any]) -> Kept:
    """One column, named after its attribute."""
    return Kept(
        ("",),
        lambda values: ([*map(to_sql, values)],),
        lambda column: [*map(from_sql, column)],
        lambda values, column: [*map(from_sql, column)] == values,
    )


def as_it_is() -> Kept:
    """One column of what SQLite keeps without further ado."""
    return Kept(
        ("",),
        lambda values: (values,),
        lambda column: column,
        lambda values, column: [*column] == values,
    )


def optional(kept: Kept) -> Kept:
    """The same, or NULL in every column for None."""
    nothing = (None,) * len(kept.endings)

    def to_columns(values: Column) -> tuple[Column, ...]:
        there = [value is not None for value in values]
        if all(there):
            return kept.to_columns(values)
        found = kept.to_columns([*compress(values, there)])
        return tuple(_spread(column, there) for column in found)

    def found_in(columns: tuple[Column, ...]) -> tuple[list[bool], tuple[Column, ...]]:
        nones = [column.count(None) for column in columns]
        if min(nones) == len(columns[0]):
            return [False] * len(columns[0]), ((),) * len(columns)
        if not min(nones):  # one of them is always there
            return [True] * len(columns[0]), columns
        there = [row != nothing for row in zip(*columns, strict=True)]
        if all(there):
            return there, columns
        return there, tuple([*compress(column, there)] for column in columns)

    def from_columns(*columns: Column) -> Column:
        there, present = found_in(columns)
        found = kept.from_columns(*present)
        return found if all(there) else _spread(found, there)

    def agrees(values: Column, *columns: Column) -> bool:
        there, present = found_in(columns)
        is_right = [value is not None for value in values] == there
        return is_right and kept.agrees([*compress(values, there)], *present)

    return Kept(kept.endings, to_columns, from_columns, agrees)


def _spread(found: Column, there: list[bool]) -> Column:
    """What was found in the places where it was, None in the others."""
    following = iter(found)
    return [next(following) if is_there else None for is_there in there]


def composite(made_by: type, *, shared: bool = False, **parts: Kept) -> Kept:
    """A value inside a row: one group of columns for each of its attributes. Equal ones are one
    object where they are `shared`: for kinds of which a dossier has few different values.
    """
    endings = tuple(f"_{name}{end}" for name, part in parts.items() for end in part.endings)
    make_all = maker_of(made_by, tuple(parts))

    def from_columns(*columns: Column) -> Column:
        return make_all(*columns_to_values(parts, columns))

    def from_few(*columns: Column) -> Column:
        rows = [*zip(*columns, strict=True)]
        if not rows:
            return []
        places: dict[tuple[Sql, ...], int] = defaultdict(count().__next__)
        place_of = [*map(places.__getitem__, rows)]  # each row is hashed once
        made = from_columns(*zip(*places, strict=True))
        return [*map(made.__getitem__, place_of)]

    def few_agree(values: Column, *columns: Column) -> bool:
        pairs = {*zip(map(id, values), *columns, strict=True)}
        by_id = {id(value): value for value in values}
        few = [by_id[each[0]] for each in pairs]
        return columns_agree(parts, few, [*zip(*pairs, strict=True)][1:]) if few else True

    return Kept(
        endings,
        lambda values: values_to_columns(parts, values),
        from_few if shared else from_columns,
        few_agree if shared else lambda values, *columns: columns_agree(parts, values, columns),
    )


def values_to_columns(parts: dict[str, Kept], values: Column) -> tuple[Column, ...]:
    """The columns of all attributes of the values, in order."""
    columns: list[Column] = []
    for name, part in parts.items():
        columns += part.to_columns([*map(attrgetter(name), values)])
    return tuple(columns)


def columns_agree(parts: dict[str, Kept], values: Column, columns: Sequence[Column]) -> bool:
    """Whether the columns of all attributes read as those of the values."""
    start = 0
    for name, part in parts.items():
        end = start + len(part.endings)
        if not part.agrees([*map(attrgetter(name), values)], *columns[start:end]):
            return False
        start = end
    return True


def columns_to_values(parts: dict[str, Kept], columns: Sequence[Column]) -> list[Column]:
    """For each attribute, its values."""
    found, start = [], 0
    for part in parts.values():
        end = start + len(part.endings)
        found.append(part.from_columns(*columns[start:end]))
        start = end
    return found


def choice(kind: type[Enum]) -> Kept:
    """A member of an enumeration, by its value."""
    return scalar(attrgetter("_value_"), _Members(kind).__getitem__)


class _Members(dict[Any, Enum]):
    """An enumeration's members by their values; faster than to call it."""

    def __init__(self, kind: type[Enum]) -> None:
        super().__init__((member.value, member) for member in kind)

    def __missing__(self, value: object) -> Enum:
        raise ValueError(f"{value!r} is no member")


def texts(collect: Callable[[Iterable[str]], Any]) -> Kept:
    """Several texts as a JSON list; sets are sorted, so that equal values are equal text."""
    return scalar(_json, lru_cache(maxsize=4096)(lambda text: collect(_listed(text))))


def choices(kind: type[Enum]) -> Kept:
    """A set of members of an enumeration, by their values."""
    cached = lru_cache(maxsize=4096)
    return scalar(
        cached(lambda members: _json(frozenset(member.value for member in members))),
        cached(lambda text: frozenset(map(kind, _listed(text)))),
    )


@lru_cache(maxsize=4096)
def _json(values: tuple[str, ...] | frozenset[str]) -> str:
    """Codes and ids, of which a dossier has few different lists."""
    in_order = sorted(values) if isinstance(values, frozenset) else values
    return json.dumps(in_order, ensure_ascii=False, separators=(",", ":"))


@lru_cache(maxsize=4096)
def _listed(text: str) -> tuple[str, ...]:
    values = json.loads(text)
    if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
        raise ValueError("not a list of texts")
    return tuple(values)


def _amount(value: Decimal | str) -> Decimal:
    amount = Decimal(value)
    if not amount.is_finite() or abs(amount.adjusted()) > _LARGEST_EXPONENT:
        raise ValueError("not an amount")
    return amount


def _truth(value: int) -> bool:
    if value not in (0, 1):
        raise ValueError("neither true nor false")
    return bool(value)


TEXT = INTEGER = CONTENT = as_it_is()
TRUTH = scalar(int, _truth)
DATE = scalar(date.isoformat, date.fromisoformat)
MOMENT = scalar(datetime.isoformat, datetime.fromisoformat)
AMOUNT = scalar(lambda amount: str(_amount(amount)), _amount)
