"""Looks over three dossiers at once: what a side makes use of, and what is odd about them."""

from collections.abc import Iterator
from itertools import chain
from typing import TypeVar

from briefpack.model.annotation import Annotation
from briefpack.model.dossier import Dossier
from briefpack.model.follow_up import Progress, Round
from briefpack.model.merge_found import Path, Problem, ProblemKind
from briefpack.model.merge_tidy import tree_ids

_Item = TypeVar("_Item", Annotation, Progress, Round)


def in_use(base: Dossier, side: Dossier) -> frozenset[str]:
    """The ids that something names which this side added or changed: such a thing is not to be
    removed from under it unasked.
    """
    return frozenset(_named(base, side))


def removed_in_use(base: Dossier, side: Dossier, other: Dossier) -> frozenset[str]:
    """The ids of what this side removed though the other side made use of it."""
    before, now = list(_nameable(base)), list(_nameable(side))
    if before == now:  # sets of them would cost more than all the rest
        return frozenset()
    removed = frozenset(before) - frozenset(now)
    return removed & in_use(base, other) if removed else frozenset()


def problems_of(base: Dossier, mine: Dossier, theirs: Dossier) -> tuple[Problem, ...]:
    """What is odd about the three dossiers."""
    return (*_later_base(base, mine, theirs), *_same_number(base, mine, theirs))


def _nameable(dossier: Dossier) -> Iterator[str]:
    return chain(
        (each.code for each in dossier.agencies),
        (each.id for each in dossier.evidence),
        (each.id for each in dossier.meetings),
        (each.id for each in dossier.packs),
        (each.id for each in dossier.rounds),
        chain.from_iterable(tree_ids(each.pillars) for each in dossier.meetings),
    )


def _named(base: Dossier, side: Dossier) -> Iterator[str]:
    for note in _new_or_changed(base.annotations, side.annotations):
        yield from (note.outcome_id, *note.packs)
    for report in _new_or_changed(base.progress, side.progress):
        yield from (report.outcome_id, report.agency, report.round_id, report.evidence)
    for round_ in _new_or_changed(base.rounds, side.rounds):
        yield round_.pack_id
        for row in round_.rows:
            yield from (row.outcome_id, row.agency)
    entries = {(pack.id, entry) for pack in base.packs for entry in pack.entries}
    for pack in side.packs:
        for entry in pack.entries:
            if (pack.id, entry) not in entries:
                yield entry.outcome_id


def _new_or_changed(before: tuple[_Item, ...], after: tuple[_Item, ...]) -> list[_Item]:
    """By their ids: to hash whole values would cost more than the merge itself."""
    had = {item.id: item for item in before}
    return [item for item in after if had.get(item.id) != item]


def _later_base(base: Dossier, mine: Dossier, theirs: Dossier) -> Iterator[Problem]:
    """A round is never removed, and a note's time only goes on: where both sides are behind the
    base, it is no ancestor of theirs.
    """
    rounds = {each.id for side in (mine, theirs) for each in side.rounds}
    for round_ in base.rounds:
        if round_.id not in rounds:
            yield Problem(ProblemKind.BASE_IS_LATER, ("rounds", round_.id))
    here = {each.id: each.modified for each in mine.annotations}
    there = {each.id: each.modified for each in theirs.annotations}
    for note in base.annotations:
        latest = [side[note.id] for side in (here, there) if note.id in side]
        if len(latest) == 2 and max(latest) < note.modified:
            yield Problem(ProblemKind.BASE_IS_LATER, ("annotations", note.id))


def _same_number(base: Dossier, mine: Dossier, theirs: Dossier) -> Iterator[Problem]:
    known = {each.id for each in base.rounds}
    opened = {each.number: each.id for each in mine.rounds if each.id not in known}
    for round_ in theirs.rounds:
        other = opened.get(round_.number)
        if round_.id not in known and other not in (None, round_.id):
            path: Path = ("rounds", round_.id)
            yield Problem(ProblemKind.SAME_ROUND_NUMBER, path)
