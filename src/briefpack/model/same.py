"""How far two tuples are the same, found at the speed at which they are compared."""

from typing import Any

_STEPS = (1024, 64, 8, 1)


def same_at_both_ends(before: tuple[Any, ...], after: tuple[Any, ...]) -> tuple[int, int]:
    """How many items are equal from the start and, behind those, from the end.

    Pieces are compared, ever smaller ones: what is one object in both costs next to nothing.
    """
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


def _piece(items: tuple[Any, ...], spare: int, step: int) -> tuple[Any, ...]:
    """The last `step` items before the `spare` ones at the end."""
    end = len(items) - spare
    return items[end - step : end]
