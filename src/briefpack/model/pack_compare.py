"""Two packs side by side: what only one of them has, and what stands in both but not alike."""

from bisect import bisect_left
from dataclasses import dataclass

from briefpack.model.annotation import Annotation
from briefpack.model.index import Index
from briefpack.model.pack import Entry, Pack


@dataclass(frozen=True, slots=True)
class Shared:
    """An outcome that both packs have, and in what its entries differ.

    Places count from 1 and are those in each pack; `moved` is false where only what stands before
    it was added or taken out. The notes are those that serve one of the packs alone.
    """

    outcome_id: str
    place_in_a: int
    place_in_b: int
    group_in_a: str
    group_in_b: str
    moved: bool
    notes_of_a: tuple[Annotation, ...] = ()
    notes_of_b: tuple[Annotation, ...] = ()

    @property
    def differs(self) -> bool:
        """Whether the reader of both would see a difference."""
        is_elsewhere = self.moved or self.group_in_a != self.group_in_b
        return is_elsewhere or bool(self.notes_of_a or self.notes_of_b)


@dataclass(frozen=True, slots=True)
class Comparison:
    """Outcomes by id, each list in the order of its pack; `differing` in the order of the first."""

    only_in_a: tuple[str, ...]
    only_in_b: tuple[str, ...]
    differing: tuple[Shared, ...]
    alike: int


def compared(index: Index, a: Pack, b: Pack) -> Comparison:
    """How two packs of one dossier differ."""
    in_a, in_b = set(a.outcome_ids), set(b.outcome_ids)
    common_a = [id_ for id_ in a.outcome_ids if id_ in in_b]
    common_b = [id_ for id_ in b.outcome_ids if id_ in in_a]
    stayed = _longest_common_order(common_a, common_b)
    entries_b = {entry.outcome_id: (at, entry) for at, entry in enumerate(b.entries, 1)}
    shared = [
        _shared(index, (a, b), at, entry, entries_b[entry.outcome_id], stayed)
        for at, entry in enumerate(a.entries, 1)
        if entry.outcome_id in in_b
    ]
    differing = tuple(each for each in shared if each.differs)
    return Comparison(
        only_in_a=tuple(id_ for id_ in a.outcome_ids if id_ not in in_b),
        only_in_b=tuple(id_ for id_ in b.outcome_ids if id_ not in in_a),
        differing=differing,
        alike=len(shared) - len(differing),
    )


def _shared(
    index: Index,
    packs: tuple[Pack, Pack],
    place_in_a: int,
    entry: Entry,
    in_b: tuple[int, Entry],
    stayed: frozenset[str],
) -> Shared:
    a, b = packs
    notes = index.annotations.get(entry.outcome_id, ())
    return Shared(
        outcome_id=entry.outcome_id,
        place_in_a=place_in_a,
        place_in_b=in_b[0],
        group_in_a=entry.group,
        group_in_b=in_b[1].group,
        moved=entry.outcome_id not in stayed,
        notes_of_a=tuple(n for n in notes if a.id in n.packs and b.id not in n.packs),
        notes_of_b=tuple(n for n in notes if b.id in n.packs and a.id not in n.packs),
    )


def _longest_common_order(first: list[str], second: list[str]) -> frozenset[str]:
    """The most outcomes that stand in the same order in both: all others were moved.

    Both lists hold the same ids, so this is a longest rising run of places, kept by patience.
    """
    place = {id_: at for at, id_ in enumerate(second)}
    tops: list[int] = []
    last_of: list[str] = []
    before: dict[str, str] = {}
    for id_ in first:
        at = bisect_left(tops, place[id_])
        tops[at : at + 1] = [place[id_]]
        last_of[at : at + 1] = [id_]
        if at:
            before[id_] = last_of[at - 1]
    kept: list[str] = []
    here = last_of[-1] if last_of else ""
    while here:
        kept.append(here)
        here = before.get(here, "")
    return frozenset(kept)
