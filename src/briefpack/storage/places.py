"""The numbers by which siblings stand in order in their table. They only have to rise.

A new sibling takes a number in the gap where it belongs, so that putting one among ten thousand,
or moving or removing it, changes one row. Without a gap all are numbered anew, once.
"""

from bisect import bisect_left
from collections.abc import Sequence

STRIDE = 1 << 16


def evenly(count: int) -> range:
    """The numbers of siblings that are all written for the first time."""
    return range(0, count * STRIDE, STRIDE)


def fitted(former: Sequence[int | None], low: int | None, high: int | None) -> list[int] | None:
    """Rising numbers between `low` and `high` (None: open end) for neighbours in their new order,
    given the number each had (None: new). As many as can keep theirs; None without enough room.
    """
    staying = _longest_rise(former)
    numbers: list[int] = []
    waiting = 0
    for index, number in enumerate(former):
        if number is None or index not in staying:
            waiting += 1
            continue
        if not _fill(numbers, waiting, low, number):
            return None
        numbers.append(number)
        low, waiting = number, 0
    return numbers if _fill(numbers, waiting, low, high) else None


def _fill(numbers: list[int], waiting: int, low: int | None, high: int | None) -> bool:
    """The waiting siblings are spread between `low` and `high`, if there is room."""
    whole = STRIDE * (waiting + 1)
    if low is None:
        low = -STRIDE if high is None else high - whole
    step = STRIDE if high is None else (high - low) // (waiting + 1)
    numbers.extend(low + step * k for k in range(1, waiting + 1))
    return step > 0


def _longest_rise(numbers: Sequence[int | None]) -> set[int]:
    """The indexes of a longest rising subsequence (patience sorting; n log n)."""
    tops: list[int] = []
    top_indexes: list[int] = []
    before: dict[int, int] = {}
    for index, number in enumerate(numbers):
        if number is None:
            continue
        pile = bisect_left(tops, number)
        if pile:
            before[index] = top_indexes[pile - 1]
        tops[pile : pile + 1] = [number]
        top_indexes[pile : pile + 1] = [index]
    rise: set[int] = set()
    next_index = top_indexes[-1] if top_indexes else None
    while next_index is not None:
        rise.add(next_index)
        next_index = before.get(next_index)
    return rise
