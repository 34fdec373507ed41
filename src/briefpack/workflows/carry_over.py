"""What earlier meetings with the same country left open, and taking it on into a new one."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime

from briefpack.export.phrases import time_frame_words
from briefpack.model.annotation import Annotation, AnnotationKind
from briefpack.model.dossier import Dossier
from briefpack.model.edits import annotate
from briefpack.model.ids import new_id
from briefpack.model.index import Place, index_of
from briefpack.model.meeting import Meeting, Outcome, Pillar, Topic
from briefpack.model.status import Status, is_overdue
from briefpack.model.wording import Wording
from briefpack.thai.dates import format_date

CARRIED_OVER = Wording("เรื่องสืบเนื่องจากการประชุมครั้งก่อน", "Matters carried over")
_CLOSED = frozenset({Status.DONE, Status.CANCELLED})


@dataclass(frozen=True, slots=True)
class OpenOutcome:
    """An outcome of an earlier meeting that is still to be done.

    `status` is the lead agency's last word, None before any. `is_slipped` says that its agreed
    time frame has wholly passed.
    """

    place: Place
    status: Status | None
    is_slipped: bool


def open_outcomes(dossier: Dossier, meeting_id: str, as_of: date) -> tuple[OpenOutcome, ...]:
    """What earlier meetings with the meeting's counterpart left open, in the dossier's order.

    A matter that was carried on already is told by the outcome that carries it. Raises KeyError
    for a meeting that is not in the dossier.
    """
    meeting = _meeting(dossier, meeting_id)
    earlier = {each.id for each in dossier.meetings if _is_earlier(each, meeting)}
    index = index_of(dossier)
    carried = {place.outcome.carried_from for place in index.places.values()}
    found = []
    for place in index.places.values():
        if place.meeting.id not in earlier or place.outcome.id in carried:
            continue
        status = index.report_of_lead(place.outcome.id).status
        if status not in _CLOSED:
            time_frame = place.outcome.time_frame
            slipped = is_overdue(status or Status.NOT_STARTED, time_frame, as_of)
            found.append(OpenOutcome(place, status, slipped))
    return tuple(found)


def carry_over(
    dossier: Dossier,
    meeting_id: str,
    outcome_ids: Iterable[str],
    *,
    as_of: date,
    author: str,
    now: datetime,
) -> Dossier:
    """The chosen open outcomes stand in the meeting too, under a pillar of their own at its end.

    Each keeps its words, agencies and agreed time frame and names the one it goes on with. An
    internal note says which time frame has passed. What is not open, or not known, is left alone.
    """
    wanted = set(outcome_ids)
    chosen = [
        each
        for each in open_outcomes(dossier, meeting_id, as_of)
        if each.place.outcome.id in wanted
    ]
    if not chosen:
        return dossier
    meeting = _meeting(dossier, meeting_id)
    taken_on = [(each, _taken_on(each.place, meeting_id)) for each in chosen]
    grown = _with_pillar(meeting, taken_on)
    meetings = tuple(grown if each.id == meeting_id else each for each in dossier.meetings)
    dossier = replace(dossier, meetings=meetings)
    for each, outcome in taken_on:
        if each.is_slipped:
            text = _slipped(each.place, as_of)
            note = Annotation(
                new_id("note"), outcome.id, AnnotationKind.INTERNAL_NOTE, text, author, now, now
            )
            dossier = annotate(dossier, note)
    return dossier


def _meeting(dossier: Dossier, meeting_id: str) -> Meeting:
    for meeting in dossier.meetings:
        if meeting.id == meeting_id:
            return meeting
    raise KeyError(meeting_id)


def _is_earlier(each: Meeting, meeting: Meeting) -> bool:
    """With the same country, and before; a meeting without a day counts as earlier."""
    if each.id == meeting.id or not meeting.counterpart:
        return False
    if each.counterpart != meeting.counterpart:
        return False
    return each.start is None or meeting.start is None or each.start < meeting.start


def _taken_on(place: Place, meeting_id: str) -> Outcome:
    return replace(
        place.outcome,
        id=new_id(meeting_id),
        source=None,
        responsibility=place.responsibility,
        carried_from=place.outcome.id,
    )


def _with_pillar(meeting: Meeting, taken_on: list[tuple[OpenOutcome, Outcome]]) -> Meeting:
    """The meeting with the outcomes in its pillar of carried matters, under their old topics."""
    pillars = list(meeting.pillars)
    at = next((p for p, each in enumerate(pillars) if each.title == CARRIED_OVER), len(pillars))
    if at == len(pillars):
        number = max((each.number for each in pillars), default=0) + 1
        pillars.append(Pillar(new_id(meeting.id), number, CARRIED_OVER))
    pillar = pillars[at]
    topics = list(pillar.topics)
    for each, outcome in taken_on:
        title = each.place.topic.title or each.place.pillar.title
        t = next((t for t, topic in enumerate(topics) if topic.title == title), len(topics))
        if t == len(topics):
            topics.append(Topic(new_id(meeting.id), title))
        shown = f"{pillar.number}.{t + 1}.{len(topics[t].outcomes) + 1}"
        outcomes = (*topics[t].outcomes, replace(outcome, number=shown))
        topics[t] = replace(topics[t], outcomes=outcomes)
    pillars[at] = replace(pillar, topics=tuple(topics))
    return replace(meeting, pillars=tuple(pillars))


def _slipped(place: Place, as_of: date) -> str:
    words = time_frame_words(place.outcome.time_frame, "thai", "th")
    day = format_date(as_of, "long", "thai", "th")
    return f"กรอบเวลาเดิม “{words}” ({place.outcome.id}) ผ่านไปแล้ว ณ วันที่ {day}"
