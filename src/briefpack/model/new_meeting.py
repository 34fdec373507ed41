"""A further meeting in a dossier: its ids are its own, and nothing that is there is overwritten."""

import re
from collections.abc import Iterator
from dataclasses import replace

from briefpack.model.dossier import Dossier
from briefpack.model.meeting import Meeting, Pillar, Topic


def add_meeting(dossier: Dossier, meeting: Meeting) -> Dossier:
    """The dossier with the meeting last; ids that are taken already carry the counterpart."""
    return replace(dossier, meetings=(*dossier.meetings, with_free_ids(dossier, meeting)))


def with_free_ids(dossier: Dossier, meeting: Meeting) -> Meeting:
    """The meeting under ids that nothing in the dossier has: JC10, else JC10-ID, else JC10-ID-2."""
    taken = _taken(dossier)
    for candidate in _candidates(meeting):
        renamed = with_id(meeting, candidate)
        if candidate not in taken and taken.isdisjoint(o.id for o in renamed.outcomes()):
            return renamed
    raise AssertionError("the candidates never end")


def same_meeting(dossier: Dossier, meeting: Meeting) -> Meeting | None:
    """The meeting of the dossier that this seems to be again: mechanism, number and counterpart."""
    for each in dossier.meetings:
        numbered = each.number is not None and each.number == meeting.number
        if numbered and each.counterpart == meeting.counterpart and _stem(each) == _stem(meeting):
            return each
    return None


def with_id(meeting: Meeting, new_id: str) -> Meeting:
    """The meeting under another id, which its pillars, topics and outcomes begin with."""
    if new_id == meeting.id:
        return meeting
    old = meeting.id

    def renamed(part: str) -> str:
        return new_id + part.removeprefix(old) if part.startswith(f"{old}-") else part

    def topic(each: Topic) -> Topic:
        outcomes = tuple(replace(o, id=renamed(o.id)) for o in each.outcomes)
        return replace(each, id=renamed(each.id), outcomes=outcomes)

    def pillar(each: Pillar) -> Pillar:
        return replace(each, id=renamed(each.id), topics=tuple(topic(t) for t in each.topics))

    return replace(meeting, id=new_id, pillars=tuple(pillar(each) for each in meeting.pillars))


def _candidates(meeting: Meeting) -> Iterator[str]:
    yield meeting.id
    tail = f"-{meeting.counterpart}"
    stem = meeting.id
    if meeting.counterpart and not meeting.id.endswith(tail):
        stem += tail
        yield stem
    number = 2
    while True:
        yield f"{stem}-{number}"
        number += 1


def _taken(dossier: Dossier) -> frozenset[str]:
    """Every id of a meeting or an outcome that is or was in use: ids are never given again."""
    outcomes = [outcome for meeting in dossier.meetings for outcome in meeting.outcomes()]
    return frozenset(
        [
            *(meeting.id for meeting in dossier.meetings),
            *(outcome.id for outcome in outcomes),
            *(outcome.carried_from for outcome in outcomes),
            *(annotation.outcome_id for annotation in dossier.annotations),
            *(progress.outcome_id for progress in dossier.progress),
            *(row.outcome_id for round_ in dossier.rounds for row in round_.rows),
        ]
    )


def _stem(meeting: Meeting) -> str:
    """The mechanism's abbreviation, as the id has it."""
    return re.split(r"[0-9-]", meeting.id, maxsplit=1)[0]
