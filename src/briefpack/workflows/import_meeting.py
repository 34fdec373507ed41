"""A reviewed reading taken into a dossier, its source and carried matters with it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime

from briefpack.model.dossier import Dossier
from briefpack.model.evidence import Evidence, EvidenceKind
from briefpack.model.ids import new_id
from briefpack.model.meeting import Meeting, Outcome, Pillar, Topic
from briefpack.model.new_meeting import add_meeting, with_free_ids
from briefpack.model.pack import EVERYTHING, Pack
from briefpack.model.wording import Wording
from briefpack.workflows.carry_over import OpenOutcome, carry_over, open_outcomes
from briefpack.workflows.review_source import Reading


@dataclass(frozen=True, slots=True)
class By:
    """Who imports, and when."""

    author: str
    now: datetime

    @property
    def day(self) -> date:
        """The day it is."""
        return self.now.date()


def meeting_to_import(dossier: Dossier, meeting: Meeting) -> Meeting:
    """The meeting with ids that are free in the dossier, its source titled as it is."""
    if meeting.source is not None:
        meeting = replace(meeting, source=replace(meeting.source, title=meeting.title))
    return with_free_ids(dossier, meeting)


def carryable(dossier: Dossier, meeting: Meeting, as_of: date) -> tuple[OpenOutcome, ...]:
    """What earlier meetings with the same country left open, once this meeting is there."""
    return open_outcomes(add_meeting(dossier, meeting), meeting.id, as_of)


def import_meeting(dossier: Dossier, meeting: Meeting, carried: Iterable[str], by: By) -> Dossier:
    """The dossier with the meeting, the chosen open outcomes carried over into it.

    A dossier without a pack gets one of everything.
    """
    grown = add_meeting(dossier, meeting)
    grown = carry_over(grown, meeting.id, carried, as_of=by.day, author=by.author, now=by.now)
    if not grown.packs:
        ids = [outcome.id for each in grown.meetings for outcome in each.outcomes()]
        grown = grown.with_pack(Pack(new_id("pack"), EVERYTHING).including(ids))
    return grown


def keep_second_source(dossier: Dossier, meeting_id: str, reading: Reading, by: By) -> Dossier:
    """The dossier with one more document about a meeting, once."""
    kept = Evidence.of(reading.name, EvidenceKind.SOURCE, meeting_id, by.now, reading.content)
    if any(each.id == kept.id for each in dossier.evidence):
        return dossier
    return replace(dossier, evidence=(*dossier.evidence, kept))


def take_second(
    dossier: Dossier, meeting_id: str, other: Meeting, outcome_ids: Iterable[str], name: str
) -> Dossier:
    """The chosen outcomes of another document stand in the meeting too; nothing else changes.

    They stand under a pillar of their own at its end, under their own topics: the numbers and ids
    of what is there stay.
    """
    wanted = frozenset(outcome_ids)
    topics = [
        (topic.title or pillar.title, outcome)
        for pillar in other.pillars
        for topic in pillar.topics
        for outcome in topic.outcomes
        if outcome.id in wanted
    ]
    if not topics:
        return dossier
    return replace(
        dossier,
        meetings=tuple(
            _with_added(each, topics, name) if each.id == meeting_id else each
            for each in dossier.meetings
        ),
    )


def _with_added(meeting: Meeting, added: list[tuple[Wording, Outcome]], name: str) -> Meeting:
    number = max((pillar.number for pillar in meeting.pillars), default=0) + 1
    topics: list[Topic] = []
    for title, outcome in added:
        if not topics or topics[-1].title != title:
            topics.append(Topic(new_id(meeting.id), title))
        shown = f"{number}.{len(topics)}.{len(topics[-1].outcomes) + 1}"
        new = replace(outcome, id=new_id(meeting.id), number=shown, source=None)
        topics[-1] = replace(topics[-1], outcomes=(*topics[-1].outcomes, new))
    title = Wording(f"เพิ่มเติมจาก {name}", f"Added from {name}")
    pillar = Pillar(new_id(meeting.id), number, title, tuple(topics))
    return replace(meeting, pillars=(*meeting.pillars, pillar))
