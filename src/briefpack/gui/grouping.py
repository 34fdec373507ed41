"""Outcomes in order under the headings they belong to."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from briefpack.gui.rows import Level
from briefpack.model.index import Place

Headings = Mapping[str, tuple[str, str]]


@dataclass(slots=True)
class Grouped:
    """Rows as ids with their levels, and the outcomes under each heading."""

    ids: list[str] = field(default_factory=list)
    levels: list[Level] = field(default_factory=list)
    under: dict[str, list[str]] = field(default_factory=dict)


def headings_of(places: Mapping[str, Place]) -> Headings:
    """The ids of the pillar and topic of each outcome; a topic without a title is no heading."""
    return {
        id_: (place.pillar.id, place.topic.id if place.topic.title else "")
        for id_, place in places.items()
    }


def grouped(outcome_ids: Iterable[str], headings: Headings) -> Grouped:
    """These outcomes, each pillar and topic standing before the first of its own."""
    made = Grouped()
    ids, levels, under = made.ids, made.levels, made.under
    last_pillar = last_topic = ""
    of_pillar: list[str] = []
    of_topic: list[str] = []
    for id_ in outcome_ids:
        pillar, topic = headings[id_]
        if pillar != last_pillar:
            last_pillar, last_topic = pillar, ""
            of_pillar = under.setdefault(pillar, [])
            of_topic = []
            ids.append(pillar)
            levels.append(Level.PILLAR)
        if topic != last_topic:
            last_topic = topic
            of_topic = under.setdefault(topic, []) if topic else []
            if topic:
                ids.append(topic)
                levels.append(Level.TOPIC)
        of_pillar.append(id_)
        of_topic.append(id_)
        ids.append(id_)
        levels.append(Level.OUTCOME)
    return made
