"""The order of a pack: its entries and the officer's own groups of them.

Each function takes a pack and returns the next one; what it does not touch stays the same object.
No entry is ever lost or doubled. The entries of a group stand together, as they will under one
heading in the brief: whatever is put elsewhere is put before or behind them, not in between.
"""

from bisect import bisect
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from briefpack.model.pack import Entry, Pack


def placed(pack: Pack, outcome_ids: Iterable[str], to: int, group: str = "") -> Pack:
    """These outcomes together and in the order given, before today's place `to`, in `group`.

    Those that are not in the pack yet are added. An empty `group` is the outcome's own pillar.
    """
    wanted = tuple(dict.fromkeys(outcome_ids))
    moving = tuple(Entry(id_, group) for id_ in wanted)
    rest, at = _without(pack, wanted, to)
    return _put(pack, rest, moving, _home(rest, group, at))


def brought_in(pack: Pack, outcome_ids: Iterable[str], headings: Mapping[str, str]) -> Pack:
    """Outcomes that are not in the pack yet, each where it belongs; what is there keeps its order.

    `headings` has the pillar of every outcome, in the order of the meetings. An outcome comes under
    its pillar: behind the nearest one before it in that order, else before the nearest after it. A
    pillar that the pack has nothing of comes where the order has it as long as the pack keeps to
    the order, else last. Groups are the officer's own: nothing is added to them.
    """
    places = _Places(pack, headings)
    present = set(pack.outcome_ids)
    before: dict[int, list[str]] = {}
    found = {id_: places.place_for(id_) for id_ in {*outcome_ids} - present}
    # What goes with the entry before a place comes before what goes with the one after it.
    for id_ in sorted(found, key=lambda each: (found[each], places.rank_of(each))):
        before.setdefault(found[id_][0], []).append(id_)
    entries: list[Entry] = []
    for at in range(len(pack.entries) + 1):
        entries += map(Entry, before.get(at, ()))
        entries += pack.entries[at : at + 1]
    return replace(pack, entries=tuple(entries)) if before else pack


class _Places:
    """Where outcomes that come into a pack belong."""

    def __init__(self, pack: Pack, headings: Mapping[str, str]) -> None:
        self._headings = headings
        self._ranks = {id_: rank for rank, id_ in enumerate(headings)}
        self._end = len(pack.entries)
        free = [
            (self.rank_of(entry.outcome_id), at, headings.get(entry.outcome_id, ""))
            for at, entry in enumerate(pack.entries)
            if not entry.group
        ]
        self._keeps_order = free == sorted(free)
        self._all = sorted(free)
        self._under: dict[str, list[tuple[int, int, str]]] = {}
        for each in self._all:
            self._under.setdefault(each[-1], []).append(each)

    def rank_of(self, outcome_id: str) -> int:
        """How far behind the first outcome of the first meeting it is."""
        return self._ranks.get(outcome_id, len(self._ranks))

    def place_for(self, outcome_id: str) -> tuple[int, bool]:
        """The place of the pack, as it is today, before which the outcome comes; and whether it
        goes with what stands at that place, and not with what stands before it.
        """
        own = self._under.get(self._headings.get(outcome_id, ""), [])
        beside = own or (self._all if self._keeps_order else [])
        if not beside:
            return self._end, True
        nearest = bisect(beside, (self.rank_of(outcome_id),))
        return (beside[nearest - 1][1] + 1, False) if nearest else (beside[0][1], True)


def moved_as_one(pack: Pack, outcome_ids: Iterable[str], to: int) -> Pack:
    """These outcomes in their present order before today's place `to`, each in its own group.

    Meant for whole groups: of a group that is taken in part, what stays behind keeps the name, and
    what was moved comes back to it.
    """
    wanted = set(outcome_ids)
    moving = tuple(entry for entry in pack.entries if entry.outcome_id in wanted)
    rest, at = _without(pack, wanted, to)
    left = {entry.group for entry in rest if entry.group}
    if any(entry.group in left for entry in moving):
        return pack
    return _put(pack, rest, moving, _out_of(rest, at))


def grouped(pack: Pack, outcome_ids: Iterable[str], group: str) -> Pack:
    """These outcomes under a heading of the officer's own, where the first of them stands.

    A group of this name that is there already takes them in at its end.
    """
    wanted = set(outcome_ids)
    ids = [id_ for id_ in pack.outcome_ids if id_ in wanted]
    if not ids:
        return pack
    others = [at for at, e in enumerate(pack.entries) if _is_in(e, group, wanted)]
    to = others[-1] + 1 if group and others else pack.outcome_ids.index(ids[0])
    return placed(pack, ids, to, group)


def group_renamed(pack: Pack, group: str, name: str) -> Pack:
    """The group has this name; if another has it already, they become one."""
    if name == group or not group:
        return pack
    if any(entry.group == name for entry in pack.entries):
        return grouped(pack, members(pack, group), name)
    return _regrouped(pack, group, name)


def group_dissolved(pack: Pack, group: str) -> Pack:
    """Its entries stand where they are, under their own pillars again."""
    return _regrouped(pack, group, "") if group else pack


def members(pack: Pack, group: str) -> tuple[str, ...]:
    """The outcomes in a group, in order."""
    return tuple(entry.outcome_id for entry in pack.entries if entry.group == group)


def in_order(pack: Pack, outcome_ids: Iterable[str]) -> Pack:
    """The entries in the order of these outcomes; a group stands where the first of its own does.

    Entries that are not among them come last, as they stand.
    """
    rank = {id_: at for at, id_ in enumerate(outcome_ids)}
    own = [rank.get(entry.outcome_id, len(rank)) for entry in pack.entries]
    first: dict[str, int] = {}
    for entry, place in zip(pack.entries, own, strict=True):
        first[entry.group] = min(place, first.get(entry.group, place))
    keys = [
        (first[entry.group] if entry.group else place, place, at)
        for at, (entry, place) in enumerate(zip(pack.entries, own, strict=True))
    ]
    entries = tuple(pack.entries[key[-1]] for key in sorted(keys))
    return pack if entries == pack.entries else replace(pack, entries=entries)


def _without(pack: Pack, outcome_ids: Iterable[str], to: int) -> tuple[tuple[Entry, ...], int]:
    """The entries that stay, and today's place `to` among them."""
    gone = set(outcome_ids)
    to = min(max(to, 0), len(pack.entries))
    staying = tuple(entry for entry in pack.entries if entry.outcome_id not in gone)
    return staying, sum(entry.outcome_id not in gone for entry in pack.entries[:to])


def _put(pack: Pack, rest: tuple[Entry, ...], moving: tuple[Entry, ...], at: int) -> Pack:
    entries = rest[:at] + moving + rest[at:]
    return pack if entries == pack.entries else replace(pack, entries=entries)


def _home(rest: Sequence[Entry], group: str, at: int) -> int:
    """The place nearest to `at` where an entry of `group` may stand."""
    own = [place for place, entry in enumerate(rest) if group and entry.group == group]
    return min(max(at, own[0]), own[-1] + 1) if own else _out_of(rest, at)


def _out_of(rest: Sequence[Entry], at: int) -> int:
    """The place `at`, or the end of the group that it is in the middle of."""
    while 0 < at < len(rest) and rest[at].group and rest[at].group == rest[at - 1].group:
        at += 1
    return at


def _regrouped(pack: Pack, group: str, name: str) -> Pack:
    if all(entry.group != group for entry in pack.entries):
        return pack
    entries = tuple(
        replace(entry, group=name) if entry.group == group else entry for entry in pack.entries
    )
    return replace(pack, entries=entries)


def _is_in(entry: Entry, group: str, besides: set[str]) -> bool:
    return entry.group == group and entry.outcome_id not in besides


def stepped(pack: Pack, outcome_ids: Iterable[str], step: int) -> Pack:
    """These outcomes one place up (-1) or down (+1), gathered where the outermost of them stands.

    Within a group, or outside of all, that is past the next entry. At the edge of a group it is
    past the heading: into the group that is next, or out of this one.
    """
    wanted = set(outcome_ids)
    at = [place for place, entry in enumerate(pack.entries) if entry.outcome_id in wanted]
    if not at:
        return pack
    ids = [pack.entries[place].outcome_id for place in at]
    edge = at[0] if step < 0 else at[-1]
    beyond = edge + (-1 if step < 0 else 1)
    own = pack.entries[edge].group
    there = pack.entries[beyond].group if 0 <= beyond < len(pack.entries) else ""
    stay = edge if step < 0 else edge + 1
    if not 0 <= beyond < len(pack.entries):
        return placed(pack, ids, stay) if own else pack
    if there != own:
        return placed(pack, ids, stay, there)
    return placed(pack, ids, beyond if step < 0 else beyond + 1, own)
