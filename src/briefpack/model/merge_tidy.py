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
    sides = [each for each in (base, mine, theirs) if each is not None]
    return _with_named_files(_without_gone_outcomes(merged, sides), mine, theirs)


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
