"""Outcomes and headings written by hand: added, renamed, moved and taken away.

Ids are given once: what an officer adds has a random one, and nothing is renumbered for it. What
names an outcome goes with it when it is taken away, in the same edit; rounds and briefings are
history, and stay.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from briefpack.model import edits, pack_edits
from briefpack.model.dossier import Dossier
from briefpack.model.ids import new_id
from briefpack.model.index import Place
from briefpack.model.meeting import Meeting, Outcome, Pillar, Topic
from briefpack.model.merge_tidy import tree_ids
from briefpack.model.pack import EVERYTHING, Pack
from briefpack.model.wording import Wording

_LAST_NUMBER = re.compile(r"(\d+)(\D*)$", re.ASCII)


@dataclass(frozen=True, slots=True)
class TakenAlong:
    """How much goes with outcomes that are taken away."""

    notes: int
    reports: int


def new_outcome(meeting: Meeting, pillar: Pillar, topic: Topic, id_: str = "") -> Outcome:
    """An outcome without words for the topic, under a new id and the next number."""
    return Outcome(id_ or new_id(meeting.id), _next_number(meeting, pillar, topic), Wording())


def begin_by_hand(dossier: Dossier, outcome_id: str, meeting_id: str, heading: Wording) -> Dossier:
    """A first outcome without words in a dossier that has none, and in a pack if there is any.

    A meeting, a pillar of this heading and a topic without a name are made as far as they lack.
    """
    if not dossier.meetings:
        meeting = Meeting(meeting_id, Wording(dossier.title))
        dossier = replace(dossier, meetings=(meeting,))
    meeting = dossier.meetings[-1]
    topic = next((topic for pillar in meeting.pillars for topic in pillar.topics), None)
    if topic is None:
        pillar = new_pillar(meeting, heading, outcome_id)
        grown = add_pillar(dossier, pillar, meeting.id)
    else:
        pillar = next(each for each in meeting.pillars if topic in each.topics)
        outcome = new_outcome(meeting, pillar, topic, outcome_id)
        grown = add_outcome(dossier, outcome, topic.id)
    if not grown.packs:
        return grown.with_pack(Pack(new_id("pack"), EVERYTHING).including([outcome_id]))
    return grown


def add_outcome(dossier: Dossier, outcome: Outcome, topic_id: str, after: str = "") -> Dossier:
    """The outcome stands in the topic: behind the one with the id `after`, else last.

    Nothing changes where the topic is gone, or the id is given already.
    """
    if _has(dossier, outcome.id):
        return dossier
    return _with_topic(dossier, topic_id, lambda topic: _with_outcome(topic, outcome, after))


def put_in_pack_behind(dossier: Dossier, pack_id: str, outcome_id: str, neighbour: str) -> Dossier:
    """The outcome is in the pack too, behind its neighbour, where the pack has that."""
    pack = next((each for each in dossier.packs if each.id == pack_id), None)
    if pack is None or not _has(dossier, outcome_id):
        return dossier
    at = next((n for n, e in enumerate(pack.entries) if e.outcome_id == neighbour), None)
    if at is None:
        return dossier
    group = pack.entries[at].group
    return dossier.with_pack(pack_edits.placed(pack, [outcome_id], at + 1, group))


def add_pillar(dossier: Dossier, pillar: Pillar, meeting_id: str) -> Dossier:
    """The pillar is the meeting's last; its ids must be new."""
    meetings = tuple(
        replace(each, pillars=(*each.pillars, pillar)) if each.id == meeting_id else each
        for each in dossier.meetings
    )
    return replace(dossier, meetings=meetings)


def new_pillar(meeting: Meeting, title: Wording, outcome_id: str = "") -> Pillar:
    """A pillar behind all others, with one topic without a name and one outcome without words."""
    number = max((each.number for each in meeting.pillars), default=0) + 1
    outcome = Outcome(outcome_id or new_id(meeting.id), f"{number}.1.1", Wording())
    topic = Topic(new_id(meeting.id), Wording(), (outcome,))
    return Pillar(new_id(meeting.id), number, title, (topic,))


def new_topic(beside: Place, title: Wording) -> Topic:
    """A topic for the pillar of another, with one outcome without words."""
    number = f"{beside.pillar.number}.{len(beside.pillar.topics) + 1}.1"
    meeting_id = beside.meeting.id
    return Topic(new_id(meeting_id), title, (Outcome(new_id(meeting_id), number, Wording()),))


def add_topic(dossier: Dossier, topic: Topic, after: str) -> Dossier:
    """The topic stands behind the one with the id `after`; nothing changes where that is gone."""

    def with_topic(pillar: Pillar) -> Pillar:
        at = next((n for n, each in enumerate(pillar.topics) if each.id == after), None)
        if at is None:
            return pillar
        return replace(pillar, topics=(*pillar.topics[: at + 1], topic, *pillar.topics[at + 1 :]))

    return _with_pillars(dossier, with_topic)


def set_number(dossier: Dossier, outcome_id: str, number: str) -> Dossier:
    """People see the outcome by this number; its id stays."""
    return edits.change_outcome(dossier, outcome_id, lambda each: replace(each, number=number))


def retitle(dossier: Dossier, heading_id: str, title: Wording) -> Dossier:
    """The pillar or topic has this title."""

    def topic(each: Topic) -> Topic:
        return replace(each, title=title) if each.id == heading_id else each

    def pillar(each: Pillar) -> Pillar:
        if each.id == heading_id:
            return replace(each, title=title)
        return _with_topics(each, topic)

    return _with_pillars(dossier, pillar)


def taken_along(dossier: Dossier, outcome_ids: Iterable[str]) -> TakenAlong:
    """What `remove_outcomes` takes away beside the outcomes."""
    gone = frozenset(outcome_ids)
    return TakenAlong(
        sum(note.outcome_id in gone for note in dossier.annotations),
        sum(report.outcome_id in gone for report in dossier.progress),
    )


def remove_outcomes(dossier: Dossier, outcome_ids: Iterable[str]) -> Dossier:
    """The outcomes are gone, and with them their notes, reports and places in packs.

    Headings stay without outcomes: another officer may have added to them. Rounds, briefings and
    the files that came back are history, and stay.
    """
    gone = frozenset(outcome_ids).intersection(
        outcome.id for meeting in dossier.meetings for outcome in meeting.outcomes()
    )
    if not gone:
        return dossier
    without = _with_topics_of_all(
        dossier,
        lambda topic: (
            replace(topic, outcomes=tuple(each for each in topic.outcomes if each.id not in gone))
            if any(each.id in gone for each in topic.outcomes)
            else topic
        ),
    )
    packs = tuple(
        pack.without(gone) if gone.intersection(pack.outcome_ids) else pack
        for pack in dossier.packs
    )
    notes = tuple(each for each in dossier.annotations if each.outcome_id not in gone)
    progress = tuple(each for each in dossier.progress if each.outcome_id not in gone)
    return replace(
        without,
        packs=packs,
        annotations=notes if len(notes) < len(dossier.annotations) else dossier.annotations,
        progress=progress if len(progress) < len(dossier.progress) else dossier.progress,
    )


def _next_number(meeting: Meeting, pillar: Pillar, topic: Topic) -> str:
    """One more than the highest last number in the topic, as far as the meeting has it free."""
    taken = {outcome.number for outcome in meeting.outcomes()}
    place = [each.id for each in pillar.topics].index(topic.id) + 1
    stem, highest, tail = f"{pillar.number}.{place}.", 0, ""
    for outcome in topic.outcomes:
        found = _LAST_NUMBER.search(outcome.number)
        if found is not None and int(found[1]) >= highest:
            stem, highest, tail = outcome.number[: found.start()], int(found[1]), found[2]
    number = highest + 1
    while f"{stem}{number}{tail}" in taken:
        number += 1
    return f"{stem}{number}{tail}"


def _has(dossier: Dossier, id_: str) -> bool:
    return any(id_ in tree_ids(meeting.pillars) for meeting in dossier.meetings)


def _with_outcome(topic: Topic, outcome: Outcome, after: str) -> Topic:
    ids = [each.id for each in topic.outcomes]
    at = ids.index(after) + 1 if after in ids else len(ids)
    return replace(topic, outcomes=(*topic.outcomes[:at], outcome, *topic.outcomes[at:]))


def _with_topic(dossier: Dossier, topic_id: str, change: Callable[[Topic], Topic]) -> Dossier:
    return _with_topics_of_all(
        dossier, lambda topic: change(topic) if topic.id == topic_id else topic
    )


def _with_topics_of_all(dossier: Dossier, change: Callable[[Topic], Topic]) -> Dossier:
    return _with_pillars(dossier, lambda pillar: _with_topics(pillar, change))


def _with_topics(pillar: Pillar, change: Callable[[Topic], Topic]) -> Pillar:
    topics = tuple(map(change, pillar.topics))
    return pillar if _same(topics, pillar.topics) else replace(pillar, topics=topics)


def _with_pillars(dossier: Dossier, change: Callable[[Pillar], Pillar]) -> Dossier:
    """What `change` leaves alone stays the same object, up to the dossier."""
    meetings = []
    for meeting in dossier.meetings:
        pillars = tuple(map(change, meeting.pillars))
        is_same = _same(pillars, meeting.pillars)
        meetings.append(meeting if is_same else replace(meeting, pillars=pillars))
    if _same(meetings, dossier.meetings):
        return dossier
    return replace(dossier, meetings=tuple(meetings))


def _same(one: Iterable[object], other: Iterable[object]) -> bool:
    return all(a is b for a, b in zip(one, other, strict=True))
