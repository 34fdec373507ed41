"""How far two tuples are the same, found at the speed at which they are compared."""

from typing import Any, TypeVar

_STEPS = (1024, 64, 8, 1)

_Item = TypeVar("_Item")
_Items = tuple[Any, ...]
_Found = tuple[_Items, _Items, tuple[int, int]]

_LONG = 256  # to remember shorter ones saves nothing

# What was found or made last. An edit makes a tuple of ten thousand, and storage, index and undo
# each ask where it differs from the one before. It is replaced whole: another thread finds the one
# answer or the other, and never half of it.
_last: _Found = ((), (), (0, 0))


def same_at_both_ends(before: _Items, after: _Items) -> tuple[int, int]:
    """How many items are equal from the start and, behind those, from the end.

    Pieces are compared, ever smaller ones: what is one object in both costs next to nothing.
    """
    global _last
    one, other, ends = _last
    if (one is before and other is after) or (one is after and other is before):
        return ends
    ends = _compared(before, after)
    if len(before) >= _LONG:
        _last = (before, after, ends)
    return ends


def with_item(items: tuple[_Item, ...], place: int, item: _Item) -> tuple[_Item, ...]:
    """The items with another one at that place."""
    global _last
    made = [*items]
    made[place] = item
    after = tuple(made)
    if len(items) >= _LONG and item != items[place]:
        _last = (items, after, (place, len(items) - place - 1))
    return after


def _compared(before: _Items, after: _Items) -> tuple[int, int]:
    length = min(len(before), len(after))
    first = 0
    for step in _STEPS:
        while (
            first + step <= length and before[first : first + step] == after[first : first + step]
        ):
            first += step
    spare, most = 0, length - first
    for step in _STEPS:
        while spare + step <= most and _piece(before, spare, step) == _piece(after, spare, step):
            spare += step
    return first, spare


def _piece(items: _Items, spare: int, step: int) -> _Items:
    """The last `step` items before the `spare` ones at the end."""
    end = len(items) - spare
    return items[end - step : end]
