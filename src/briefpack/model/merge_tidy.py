"""What holds between the parts of a dossier, made to hold again after a merge."""

from collections.abc import Iterable
from dataclasses import replace

from briefpack.model.dossier import Dossier
from briefpack.model.meeting import Pillar


def tree_ids(pillars: Iterable[Pillar]) -> list[str]:
    """The ids in the tree of a meeting, pillars, topics and outcomes, as often as they stand."""
    ids = []
    for pillar in pillars:
        ids.append(pillar.id)
        for topic in pillar.topics:
            ids += [topic.id, *(outcome.id for outcome in topic.outcomes)]
    return ids


def tidied(merged: Dossier, base: Dossier | None, mine: Dossier, theirs: Dossier) -> Dossier:
    """The merged dossier in which no pack holds an outcome that was removed, and every file that a
    report names is kept.
    """
    return _with_named_files(_without_gone_outcomes(merged, base), mine, theirs)


def _without_gone_outcomes(merged: Dossier, base: Dossier | None) -> Dossier:
    if base is None or merged.meetings == base.meetings:
        return merged
    there = {outcome.id for meeting in merged.meetings for outcome in meeting.outcomes()}
    before = {outcome.id for meeting in base.meetings for outcome in meeting.outcomes()}
    gone = before - there
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
