"""What differs between two states of a dossier, by id and in the parts people speak of."""

from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import Any

from briefpack.model.dossier import Dossier
from briefpack.model.meeting import Meeting
from briefpack.model.pack import Pack
from briefpack.model.wording import Wording


class Part(Enum):
    """What a difference is about, in the order it is told."""

    DOSSIER = auto()
    MEETING = auto()
    HEADING = auto()
    """A pillar or a topic."""
    OUTCOME = auto()
    TIME_FRAME = auto()
    RESPONSIBILITY = auto()
    PACK = auto()
    ENTRIES = auto()
    ORDER = auto()
    """The order of a pack."""
    NOTE = auto()
    AGENCY = auto()
    ROUND = auto()
    PROGRESS = auto()
    EVIDENCE = auto()
    BRIEFING = auto()


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing: added where `before` is None, gone where `after` is, else changed.

    `about` is the id of what holds it: the outcome of a note, the pack of entries.
    """

    part: Part
    about: str
    before: Any
    after: Any


def differences(before: Dossier, after: Dossier) -> tuple[Difference, ...]:
    """Everything that is not the same, part by part, each in the order of the dossier."""
    if before == after:
        return ()
    found = [
        *_of_dossier(before, after),
        *_of_meetings(before.meetings, after.meetings),
        *_of_packs(before.packs, after.packs),
        *_paired(Part.NOTE, before.annotations, after.annotations, "id", "outcome_id"),
        *_paired(Part.AGENCY, before.agencies, after.agencies, "code", "code"),
        *_paired(Part.ROUND, before.rounds, after.rounds, "id", "pack_id"),
        *_paired(Part.PROGRESS, before.progress, after.progress, "id", "outcome_id"),
        *_paired(Part.EVIDENCE, before.evidence, after.evidence, "id", "about"),
        *_paired(Part.BRIEFING, before.briefings, after.briefings, "id", "pack_id"),
    ]
    return tuple(sorted(found, key=lambda each: each.part.value))


def _of_dossier(before: Dossier, after: Dossier) -> Iterator[Difference]:
    if before.title != after.title:
        yield Difference(Part.DOSSIER, after.id, before.title, after.title)


def _paired(
    part: Part, before: Iterable[Any], after: Iterable[Any], identity: str, about: str
) -> Iterator[Difference]:
    """What is only in one of them or not the same in both, found by its identity."""
    old = {getattr(each, identity): each for each in before}
    new = {getattr(each, identity): each for each in after}
    for id_ in dict.fromkeys((*new, *old)):
        one, other = old.get(id_), new.get(id_)
        if one is not other and one != other:
            yield Difference(part, getattr(other or one, about), one, other)


def _of_meetings(before: tuple[Meeting, ...], after: tuple[Meeting, ...]) -> Iterator[Difference]:
    if before == after:
        return
    old, new = ([replace(each, pillars=()) for each in side] for side in (before, after))
    yield from _paired(Part.MEETING, old, new, "id", "id")
    for part, look in _LOOKS:
        yield from _looked_at(part, look(before), look(after))


def _looked_at(
    part: Part, old: dict[str, Hashable], new: dict[str, Hashable]
) -> Iterator[Difference]:
    for id_ in dict.fromkeys((*new, *old)):
        one, other = old.get(id_), new.get(id_)
        if one != other and (part in _THAT_COME_AND_GO or None not in (one, other)):
            yield Difference(part, id_, one, other)


def _headings(meetings: tuple[Meeting, ...]) -> dict[str, Any]:
    pillars = [pillar for meeting in meetings for pillar in meeting.pillars]
    topics = [topic for pillar in pillars for topic in pillar.topics]
    return {each.id: each.title for each in pillars} | {each.id: each.title for each in topics}


def _texts(meetings: tuple[Meeting, ...]) -> dict[str, Any]:
    return {o.id: Said(o.number, o.text) for meeting in meetings for o in meeting.outcomes()}


def _time_frames(meetings: tuple[Meeting, ...]) -> dict[str, Any]:
    return {o.id: o.time_frame for meeting in meetings for o in meeting.outcomes()}


def _responsibilities(meetings: tuple[Meeting, ...]) -> dict[str, Any]:
    pillars = [pillar for meeting in meetings for pillar in meeting.pillars]
    topics = [topic for pillar in pillars for topic in pillar.topics]
    outcomes = [outcome for topic in topics for outcome in topic.outcomes]
    return (
        {each.id: each.responsibility for each in pillars}
        | {each.id: each.responsibility for each in topics}
        | {each.id: each.responsibility for each in outcomes}
    )


@dataclass(frozen=True, slots=True)
class Said:
    """An outcome as it reads."""

    number: str
    text: Wording


_LOOKS: tuple[tuple[Part, Callable[[tuple[Meeting, ...]], dict[str, Any]]], ...] = (
    (Part.HEADING, _headings),
    (Part.OUTCOME, _texts),
    (Part.TIME_FRAME, _time_frames),
    (Part.RESPONSIBILITY, _responsibilities),
)
_THAT_COME_AND_GO = frozenset({Part.HEADING, Part.OUTCOME})
"""What an added outcome brings along is not told apart from it."""


def _of_packs(before: tuple[Pack, ...], after: tuple[Pack, ...]) -> Iterator[Difference]:
    bare_before, bare_after = (
        [replace(each, entries=()) for each in side] for side in (before, after)
    )
    yield from _paired(Part.PACK, bare_before, bare_after, "id", "id")
    old = {pack.id: pack.outcome_ids for pack in before}
    for pack in after:
        had, has = old.get(pack.id, ()), pack.outcome_ids
        if had == has:
            continue
        gone = tuple(id_ for id_ in had if id_ not in set(has))
        new = tuple(id_ for id_ in has if id_ not in set(had))
        if gone or new:
            yield Difference(Part.ENTRIES, pack.id, gone or None, new or None)
        stayed = [id_ for id_ in has if id_ in set(had)]
        if stayed != [id_ for id_ in had if id_ in set(has)]:
            yield Difference(Part.ORDER, pack.id, had, has)
