"""How each kind of value is kept in columns, and read back. Reading raises ValueError on nonsense.

Dates and times are ISO text (CE), amounts are decimal text, lists are canonical JSON text.
"""

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from functools import lru_cache
from itertools import chain
from typing import Any

Sql = str | int | bytes | None

_LARGEST_EXPONENT = 100  # an amount of a billion digits would be written out in full


@dataclass(frozen=True, slots=True)
class Kept:
    """An attribute in columns: what their names end in, the way there, and the way back."""

    endings: tuple[str, ...]
    to_sql: Callable[[Any], tuple[Sql, ...]]
    from_sql: Callable[..., Any]


def scalar(to_sql: Callable[[Any], Sql], from_sql: Callable[[Any], Any]) -> Kept:
    """One column, named after its attribute."""
    return Kept(("",), lambda value: (to_sql(value),), from_sql)


def optional(kept: Kept) -> Kept:
    """The same, or NULL in every column for None."""
    nothing = (None,) * len(kept.endings)

    def to_sql(value: Any) -> tuple[Sql, ...]:
        return nothing if value is None else kept.to_sql(value)

    def from_sql(*columns: Sql) -> Any:
        return None if columns == nothing else kept.from_sql(*columns)

    return Kept(kept.endings, to_sql, from_sql)


def composite(made_by: Callable[..., Any], **parts: Kept) -> Kept:
    """A value inside a row: one group of columns for each of its attributes."""
    endings = tuple(f"_{name}{end}" for name, part in parts.items() for end in part.endings)
    groups = groups_of(parts)

    def to_sql(value: Any) -> tuple[Sql, ...]:
        return tuple(chain(*(part.to_sql(getattr(value, name)) for name, part in parts.items())))

    def from_sql(*columns: Sql) -> Any:
        return made_by(**{name: read(*columns[a:b]) for name, read, a, b in groups})

    return Kept(endings, to_sql, from_sql)


def groups_of(
    parts: dict[str, Kept], first: int = 0
) -> tuple[tuple[str, Callable[..., Any], int, int], ...]:
    """For each attribute, how it is read and the slice of columns it is read from."""
    groups = []
    for name, part in parts.items():
        end = first + len(part.endings)
        groups.append((name, part.from_sql, first, end))
        first = end
    return tuple(groups)


def choice(kind: type[Enum]) -> Kept:
    """A member of an enumeration, by its value."""
    return scalar(lambda member: member.value, kind)


def texts(collect: Callable[[Iterable[str]], Any]) -> Kept:
    """Several texts as a JSON list; sets are sorted, so that equal values are equal text."""
    return scalar(_json, lambda text: collect(_listed(text)))


def choices(kind: type[Enum]) -> Kept:
    """A set of members of an enumeration, by their values."""
    return scalar(
        lambda members: _json(frozenset(member.value for member in members)),
        lambda text: frozenset(map(kind, _listed(text))),
    )


def _same(value: Any) -> Any:
    return value


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


TEXT = scalar(_same, _same)
INTEGER = scalar(_same, _same)
CONTENT = scalar(_same, _same)
TRUTH = scalar(int, _truth)
DATE = scalar(date.isoformat, date.fromisoformat)
MOMENT = scalar(datetime.isoformat, datetime.fromisoformat)
AMOUNT = scalar(lambda amount: str(_amount(amount)), _amount)
