"""Edits: each takes the dossier as it is now and returns the next one."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from operator import attrgetter, indexOf

from briefpack.model import pack_edits
from briefpack.model.agency import Responsibility
from briefpack.model.annotation import Annotation
from briefpack.model.dossier import Dossier
from briefpack.model.follow_up import Progress, Round
from briefpack.model.meeting import Meeting, Outcome
from briefpack.model.same import with_item
from briefpack.model.time_frame import TimeFrame


def choose(dossier: Dossier, pack_id: str, outcome_ids: Iterable[str]) -> Dossier:
    """The outcomes are in the pack, new ones at its end."""
    return dossier.with_pack(dossier.pack(pack_id).including(outcome_ids))


def bring_in(dossier: Dossier, pack_id: str, outcome_ids: Iterable[str]) -> Dossier:
    """The outcomes are in the pack, new ones under their pillars, in the order of the meetings."""
    headings = {
        outcome.id: pillar.id
        for meeting in dossier.meetings
        for pillar in meeting.pillars
        for topic in pillar.topics
        for outcome in topic.outcomes
    }
    pack = pack_edits.brought_in(dossier.pack(pack_id), outcome_ids, headings)
    return dossier.with_pack(pack)


def leave_out(dossier: Dossier, pack_id: str, outcome_ids: Iterable[str]) -> Dossier:
    """The outcomes are not in the pack; their notes stay in the dossier."""
    return dossier.with_pack(dossier.pack(pack_id).without(outcome_ids))


def move(dossier: Dossier, pack_id: str, outcome_ids: Iterable[str], to: int) -> Dossier:
    """The outcomes stand together before today's place `to` of the pack."""
    return dossier.with_pack(dossier.pack(pack_id).moved(outcome_ids, to))


def annotate(dossier: Dossier, annotation: Annotation) -> Dossier:
    """The annotation stands in the place of the one with its id, or last."""
    place = _place_of(annotation.id, dossier.annotations)
    if place is None:
        return replace(dossier, annotations=(*dossier.annotations, annotation))
    return replace(dossier, annotations=with_item(dossier.annotations, place, annotation))


def remove_annotation(dossier: Dossier, annotation_id: str) -> Dossier:
    """The annotation is gone; undo brings it back."""
    place = _place_of(annotation_id, dossier.annotations)
    if place is None:
        return dossier
    notes = dossier.annotations
    return replace(dossier, annotations=(*notes[:place], *notes[place + 1 :]))


def make_responsible(dossier: Dossier, outcome_id: str, who: Responsibility) -> Dossier:
    """The outcome has these agencies of its own, or inherits where `who` is empty."""
    return change_outcome(dossier, outcome_id, lambda old: replace(old, responsibility=who))


def set_time_frame(dossier: Dossier, outcome_id: str, time_frame: TimeFrame) -> Dossier:
    """The outcome has this agreed time frame."""
    return change_outcome(dossier, outcome_id, lambda old: replace(old, time_frame=time_frame))


def record_progress(dossier: Dossier, progress: Progress) -> Dossier:
    """The progress is added to the history."""
    return replace(dossier, progress=(*dossier.progress, progress))


def open_round(dossier: Dossier, round_: Round) -> Dossier:
    """The round is added to the history."""
    return replace(dossier, rounds=(*dossier.rounds, round_))


def change_outcome(
    dossier: Dossier, outcome_id: str, change: Callable[[Outcome], Outcome]
) -> Dossier:
    """The outcome is what `change` makes of it; all around it stays the same objects."""
    meetings = tuple(_meeting_with(meeting, outcome_id, change) for meeting in dossier.meetings)
    return replace(dossier, meetings=meetings)


def _meeting_with(
    meeting: Meeting, outcome_id: str, change: Callable[[Outcome], Outcome]
) -> Meeting:
    """The meeting with one outcome changed; every part without it stays the same object."""
    for p, pillar in enumerate(meeting.pillars):
        for t, topic in enumerate(pillar.topics):
            for o, outcome in enumerate(topic.outcomes):
                if outcome.id == outcome_id:
                    new_topic = replace(
                        topic, outcomes=with_item(topic.outcomes, o, change(outcome))
                    )
                    new_pillar = replace(pillar, topics=with_item(pillar.topics, t, new_topic))
                    return replace(meeting, pillars=with_item(meeting.pillars, p, new_pillar))
    return meeting


def _place_of(annotation_id: str, notes: tuple[Annotation, ...]) -> int | None:
    """Looked for from the end: what is edited was most often written lately."""
    try:
        return len(notes) - 1 - indexOf(map(attrgetter("id"), reversed(notes)), annotation_id)
    except ValueError:
        return None
