"""Readings of a document as plain values, to compare and to look at."""

from collections.abc import Callable
from typing import Any

from briefpack.model.meeting import Meeting
from briefpack.model.records import Records

Read = Callable[[str], Records]
Shape = list[tuple[int, str, list[tuple[str, list[tuple[str, str]]]]]]


def shape(meeting: Meeting, language: str = "th") -> Shape:
    """Pillars, topics and outcomes with numbers, ids and words, without lines."""
    return [
        (
            pillar.number,
            getattr(pillar.title, language),
            [
                (
                    getattr(topic.title, language),
                    [(outcome.id, getattr(outcome.text, language)) for outcome in topic.outcomes],
                )
                for topic in pillar.topics
            ],
        )
        for pillar in meeting.pillars
    ]


def outline(meeting: Meeting, language: str = "th") -> list[Any]:
    """The same without ids, as short as a test can write it."""
    return [
        [title, *([topic, *(text for _, text in outcomes)] for topic, outcomes in topics)]
        for _, title, topics in shape(meeting, language)
    ]


def fields(meeting: Meeting) -> dict[str, Any]:
    """The meeting's own fields as a Thai document gives them."""
    return {
        "id": meeting.id,
        "number": meeting.number,
        "counterpart": meeting.counterpart,
        "days": (meeting.start, meeting.end),
        "title": meeting.title.th,
        "mechanism": meeting.mechanism.th,
        "place": meeting.place.th,
        "dates": meeting.dates.th,
        "theme": meeting.theme.th,
        "introduction": meeting.introduction.th,
        "chairs": [(chair.side, chair.name.th, chair.position.th) for chair in meeting.co_chairs],
    }
