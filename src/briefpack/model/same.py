"""How far two tuples are the same, found at the speed at which they are compared."""

from typing import Any

_STEP = 512


def same_at_both_ends(before: tuple[Any, ...], after: tuple[Any, ...]) -> tuple[int, int]:
    """How many items are equal from the start and, behind those, from the end."""
    first = _same_from_start(before, after)
    rest = min(len(before), len(after)) - first
    return first, _same_from_end(before, after, rest)


def _same_from_start(before: tuple[Any, ...], after: tuple[Any, ...]) -> int:
    """Whole pieces are compared first: equal objects that are one object cost next to nothing."""
    length = min(len(before), len(after))
    start = 0
    while start < length and before[start : start + _STEP] == after[start : start + _STEP]:
        start += _STEP
    while start < length and _is_same(before[start], after[start]):
        start += 1
    return min(start, length)


def _same_from_end(before: tuple[Any, ...], after: tuple[Any, ...], most: int) -> int:
    """The same from behind, `most` items at most."""
    count, old, new = 0, len(before), len(after)
    while (
        count + _STEP <= most
        and before[old - count - _STEP : old - count] == after[new - count - _STEP : new - count]
    ):
        count += _STEP
    while count < most and _is_same(before[old - count - 1], after[new - count - 1]):
        count += 1
    return count


def _is_same(one: object, other: object) -> bool:
    return one is other or one == other
