"""How values of one type are kept: a table, and what values contain in tables of their own."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from briefpack.storage.columns import (
    Column,
    Kept,
    Sql,
    columns_agree,
    columns_to_values,
    values_to_columns,
)
from briefpack.storage.quick_values import maker_of

Row = tuple[Sql, ...]


@dataclass(frozen=True)
class Table:
    """How values of one type are kept.

    `parent` is the column with the id of the value that contains them, empty at the top; `ordered`
    tables have a position. `identity` is the attribute that tells one from its siblings; without
    it, its place does. `key` names the columns that find a row.
    """

    name: str
    of: type
    attributes: dict[str, Kept]
    key: tuple[str, ...]
    parent: str = ""
    ordered: bool = True
    identity: str = ""
    children: tuple["Child", ...] = ()

    @cached_property
    def placing(self) -> tuple[str, ...]:
        """The columns before those of the value itself."""
        return (*filter(None, [self.parent]), *(["position"] if self.ordered else []))

    @cached_property
    def columns(self) -> tuple[str, ...]:
        """Every column, in the order of a row."""
        own = (name + end for name, kept in self.attributes.items() for end in kept.endings)
        return (*self.placing, *own)

    def key_at(self, parent_id: str, position: int, value: Any) -> Row:
        """What finds the row of a value at a place."""
        at: dict[str, Any] = {self.parent: parent_id, "position": position}
        found: list[Any] = [at[name] if name in at else getattr(value, name) for name in self.key]
        return tuple(found)

    def changed(self, before: Any, after: Any) -> tuple[tuple[str, ...], Row]:
        """The columns, and what they hold now, of the attributes that a row has changed."""
        names: list[str] = []
        values: list[Sql] = []
        for name, kept in self.attributes.items():
            was, is_ = getattr(before, name), getattr(after, name)
            if was is not is_ and (columns := kept.to_columns([is_])) != kept.to_columns([was]):
                names += [name + end for end in kept.endings]
                values += [column[0] for column in columns]
        return tuple(names), tuple(values)

    def rows(
        self, parent_ids: Sequence[str], positions: Sequence[int], values: Sequence[Any]
    ) -> list[Row]:
        """The rows of values at their places."""
        placing = [parent_ids] * bool(self.parent) + [positions] * self.ordered
        return [*zip(*placing, *values_to_columns(self.attributes, values), strict=True)]

    def attributes_of(self, columns: Sequence[Column]) -> dict[str, Column]:
        """The values of each attribute, without children, from all columns of some rows. Raises
        ValueError, TypeError, …
        """
        own = columns[len(self.placing) :]
        return dict(zip(self.attributes, columns_to_values(self.attributes, own), strict=True))

    def agrees(self, columns: Sequence[Column], values: Sequence[Any]) -> bool:
        """Whether all columns of as many rows read as these values, children left aside. Raises
        ValueError, TypeError, …
        """
        return columns_agree(self.attributes, values, columns[len(self.placing) :])

    def values_of(self, attributes: dict[str, Column]) -> list[Any]:
        """The values that have these attributes, children among them."""
        return maker_of(self.of, tuple(attributes))(*attributes.values())


@dataclass(frozen=True, slots=True)
class Child:
    """An attribute of a value that is kept in rows of another table: a tuple, or one or None."""

    attribute: str
    table: Table
    single: bool = False

    def values(self, parent: Any) -> tuple[Any, ...]:
        """The contained values, in order."""
        value = getattr(parent, self.attribute)
        if self.single:
            return () if value is None else (value,)
        return tuple(value)

    def collected(self, values: list[Any]) -> Any:
        """The attribute that holds these values."""
        if self.single:
            return values[0] if values else None
        return tuple(values)
