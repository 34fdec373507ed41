"""What holds between the parts of a dossier, made to hold again after a merge."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from typing import TypeVar

from briefpack.model.annotation import Annotation
from briefpack.model.dossier import Dossier
from briefpack.model.follow_up import Progress
from briefpack.model.meeting import Pillar

_Item = TypeVar("_Item", Annotation, Progress)


def tree_ids(pillars: Iterable[Pillar]) -> list[str]:
    """The ids in the tree of a meeting, pillars, topics and outcomes, as often as they stand."""
    ids = []
    for pillar in pillars:
        ids.append(pillar.id)
        for topic in pillar.topics:
            ids += [topic.id, *(outcome.id for outcome in topic.outcomes)]
    return ids


def tidied(merged: Dossier, base: Dossier | None, mine: Dossier, theirs: Dossier) -> Dossier:
    """The merged dossier in which no pack holds an outcome that was removed, one that stays has
    what its removal took along, and every file that a report names is kept.
    """
    sides = [each for each in (base, mine, theirs) if each is not None]
    whole = merged
    if base is not None:
        whole = _with_what_stays(whole, base, without=mine, other=theirs)
        whole = _with_what_stays(whole, base, without=theirs, other=mine)
    return _with_named_files(_without_gone_outcomes(whole, sides), mine, theirs)


def _with_what_stays(
    merged: Dossier, base: Dossier, *, without: Dossier, other: Dossier
) -> Dossier:
    """One side removed an outcome, and with it notes and reports that the other did not change; it
    stays all the same, since the other side made use of it: so do they. Entries are asked about.
    """
    if without.meetings == base.meetings:  # to look at each outcome would cost more
        return merged
    stays = (_outcome_ids(base) - _outcome_ids(without)) & _outcome_ids(merged)
    if not stays:
        return merged
    return replace(
        merged,
        annotations=_put_back(merged.annotations, base.annotations, other.annotations, stays),
        progress=_put_back(merged.progress, base.progress, other.progress, stays),
    )


def _put_back(
    merged: tuple[_Item, ...],
    base: tuple[_Item, ...],
    other: tuple[_Item, ...],
    about: Collection[str],
) -> tuple[_Item, ...]:
    """With what is the same in both others and about these outcomes, behind its neighbour there."""
    had = {each.id: each for each in base}
    there = {each.id for each in merged}
    made = list(merged)
    before = ""
    for each in other:
        if each.id not in there:
            if each.outcome_id not in about or had.get(each.id) != each:
                continue
            at = next((n for n, one in enumerate(made, 1) if one.id == before), 0)
            made.insert(at, each)
        before = each.id
    return tuple(made) if len(made) > len(merged) else merged


def _outcome_ids(dossier: Dossier) -> frozenset[str]:
    return frozenset(o.id for meeting in dossier.meetings for o in meeting.outcomes())


def _without_gone_outcomes(merged: Dossier, sides: Iterable[Dossier]) -> Dossier:
    """Without entries of outcomes that any side had."""
    others = [each.meetings for each in sides if each.meetings != merged.meetings]
    if not others:
        return merged
    before = {o.id for meetings in others for meeting in meetings for o in meeting.outcomes()}
    gone = before - {o.id for meeting in merged.meetings for o in meeting.outcomes()}
    if not gone:
        return merged
    return replace(merged, packs=tuple(pack.without(gone) for pack in merged.packs))


def _with_named_files(merged: Dossier, mine: Dossier, theirs: Dossier) -> Dossier:
    kept = {each.id for each in merged.evidence}
    named = {each.evidence for each in merged.progress} - kept
    missing = {
        each.id: each for side in (theirs, mine) for each in side.evidence if each.id in named
    }
    if not missing:
        return merged
    return replace(merged, evidence=(*merged.evidence, *missing.values()))
