"""Two orders of one list as one.

What neither side moved is the skeleton and keeps its order. All else stands in the gap of the
skeleton into which the side that moved or added it put it. Where both put something into one gap,
each side's run stays together, and the run whose first id (or moment) is smaller stands first:
the result does not depend on which side is called mine. What both sides moved to different places
is a clash, and stands where mine has it.
"""

from bisect import bisect_left
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Any

from briefpack.model.same import same_at_both_ends

Ids = Sequence[str]
_START = ""


@dataclass(frozen=True, slots=True)
class MergedOrder:
    """The members in their order, and those that both sides moved to different places."""

    ids: tuple[str, ...]
    clashing: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Sorting:
    """What decides where both sides put something into one gap."""

    key: Callable[[str], Any] = lambda each: each
    is_history: bool = False  # then item by item, not run by run


def merged_order(
    base: Ids, mine: Ids, theirs: Ids, members: Collection[str], by: Sorting = Sorting()
) -> MergedOrder:
    """The order of `members`, each of which is in mine or in theirs."""
    m = [each for each in mine if each in members]
    t = [each for each in theirs if each in members]
    in_mine, in_theirs, in_base = set(m), set(t), set(base)
    common = in_mine & in_theirs & in_base
    b = [each for each in base if each in common]
    moved_m = moved_members(b, [each for each in m if each in common])
    moved_t = moved_members(b, [each for each in t if each in common])
    skeleton = common - moved_m - moved_t
    put_m = _placed(m, skeleton, lambda x: x in moved_m or x not in common)
    put_t = _placed(t, skeleton, lambda x: x in moved_t or x not in common)
    gap_m = {each: gap for gap, run in put_m.items() for each in run}
    gap_t = {each: gap for gap, run in put_t.items() for each in run}
    elsewhere = {each for each in gap_m.keys() & gap_t.keys() if gap_m[each] != gap_t[each]}
    ids: list[str] = []
    clashing = set(elsewhere)
    for gap in (_START, *(each for each in b if each in skeleton)):
        ids += [gap] if gap != _START else []
        if gap not in put_m and gap not in put_t:
            continue
        run_m = put_m.get(gap, [])
        run_t = [each for each in put_t.get(gap, []) if each not in elsewhere]
        shared_m = [each for each in run_m if gap_t.get(each) == gap]
        shared_t = [each for each in run_t if gap_m.get(each) == gap]
        if shared_m != shared_t:
            clashing |= {x for x, y in zip(shared_m, shared_t, strict=True) if x != y}
            run_t = [each for each in run_t if each not in shared_t]
            shared_m = []
        ids += _together(run_m, run_t, shared_m, by)
    return MergedOrder(tuple(ids), frozenset(clashing))


def _placed(
    side: Ids, skeleton: Collection[str], is_ours: Callable[[str], bool]
) -> dict[str, list[str]]:
    """What this side moved or added, by the member of the skeleton that it stands behind."""
    gap, placed = _START, dict[str, list[str]]()
    for each in side:
        if each in skeleton:
            gap = each
        elif is_ours(each):
            placed.setdefault(gap, []).append(each)
    return placed


def _together(mine: list[str], theirs: list[str], shared: list[str], by: Sorting) -> list[str]:
    """Both sides' runs in one gap; what they share divides them."""
    ids: list[str] = []
    for each in shared:
        at_m, at_t = mine.index(each), theirs.index(each)
        ids += [*_side_by_side(mine[:at_m], theirs[:at_t], by), each]
        mine, theirs = mine[at_m + 1 :], theirs[at_t + 1 :]
    return ids + _side_by_side(mine, theirs, by)


def _side_by_side(mine: list[str], theirs: list[str], by: Sorting) -> list[str]:
    ids: list[str] = []
    m, t = list(reversed(mine)), list(reversed(theirs))
    while m and t:
        first = m if by.key(m[-1]) < by.key(t[-1]) else t
        if not by.is_history:
            ids += [*reversed(first), *reversed(t if first is m else m)]
            return ids
        ids.append(first.pop())
    return [*ids, *reversed(m), *reversed(t)]


def moved_members(before: Ids, after: Ids) -> frozenset[str]:
    """The fewest members whose move makes `after` of `before`."""
    if before == after:
        return frozenset()
    first, spare = same_at_both_ends(tuple(before), tuple(after))  # these need not move
    before, after = before[first : len(before) - spare], after[first : len(after) - spare]
    place = {each: at for at, each in enumerate(before)}
    ends: list[int] = []  # of the rising rows of each length, the smallest last place
    back: dict[str, str] = {}
    last: list[str] = []
    for each in after:
        at = bisect_left(ends, place[each])
        ends[at : at + 1] = [place[each]]
        last[at : at + 1] = [each]
        if at:
            back[each] = last[at - 1]
    stayed, each = set[str](), last[-1]
    while each not in stayed:
        stayed.add(each)
        each = back.get(each, each)
    return frozenset(after) - stayed
