"""Many frozen values at once, of their attributes by columns.

A frozen dataclass sets each attribute through `object.__setattr__`, which takes four times as long
as setting it. Here a twin of the class that is not frozen takes the attributes, and then becomes
the frozen class: with the same slots it is laid out alike, and Python makes sure of that.
"""

from collections.abc import Callable
from dataclasses import MISSING, fields, make_dataclass
from functools import cache
from typing import Any


@cache
def maker_of(kind: type, names: tuple[str, ...]) -> Callable[..., list[Any]]:
    """Makes values of a frozen dataclass with slots, given a column for each attribute named."""
    twin: Any = _twin(kind, names)
    finish = getattr(kind, "__post_init__", None)

    def make_all(*columns: Any) -> list[Any]:
        values = [*map(twin, *columns)]
        for value in values:
            value.__class__ = kind
        if finish is not None:
            for value in values:
                finish(value)
        return values

    return make_all


def _twin(kind: type, names: tuple[str, ...]) -> type:
    """Takes the attributes in the order of their names; the others have their defaults."""
    by_name = {field.name: field for field in fields(kind)}
    others = [name for name in by_name if name not in names]
    unset = [name for name in others if by_name[name].default is MISSING]
    if unset:
        raise TypeError(f"{kind.__name__} without {', '.join(unset)}")
    return make_dataclass(
        kind.__name__,
        [(name, Any) for name in names] + [(name, Any, by_name[name].default) for name in others],
        slots=True,
    )
