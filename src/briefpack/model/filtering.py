"""Which outcomes a filter leaves: choices from several facets that combine."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from briefpack.model.index import Index, Place
from briefpack.model.standing import standing_of
from briefpack.model.status import NEVER_OVERDUE
from briefpack.model.time_frame import Grain
from briefpack.model.wording import Wording

SOON, LATER = timedelta(days=30), timedelta(days=90)
NOBODY = ""
"""The choice of outcomes that name no agency, or on which nobody reported."""


class Facet(StrEnum):
    """A side of an outcome that one can filter by."""

    PILLAR = "pillar"
    LEAD = "lead"
    AGENCY = "agency"
    STATUS = "status"
    DUE = "due"
    NOTES = "notes"
    CHOSEN = "chosen"


class Due(StrEnum):
    """How near the end of a time frame is, for what is still owed."""

    OVERDUE = "overdue"
    SOON = "soon"
    LATER = "later"
    CONDITIONAL = "conditional"
    NONE = "none"

    @property
    def wording(self) -> Wording:
        """The words shown for it."""
        return _DUE_WORDING[self]


_DUE_WORDING = {
    Due.OVERDUE: Wording("เกินกำหนด", "Overdue"),
    Due.SOON: Wording("ภายใน 30 วัน", "Within 30 days"),
    Due.LATER: Wording("ภายใน 90 วัน", "Within 90 days"),
    Due.CONDITIONAL: Wording("มีเงื่อนไข", "Conditional"),
    Due.NONE: Wording("ไม่มีกำหนด", "No time frame"),
}


class Noted(StrEnum):
    """Whether there are notes at all; the kinds of notes are choices beside these."""

    ANY = "any"
    NONE = "none"


class InPack(StrEnum):
    """Whether an outcome is in the pack at hand."""

    CHOSEN = "chosen"
    LEFT_OUT = "left_out"


@dataclass(frozen=True, slots=True)
class Scene:
    """What a filter looks at besides the outcome itself."""

    index: Index
    chosen: frozenset[str]
    today: date


@dataclass(frozen=True, slots=True)
class Filters:
    """What is wanted: one of the choices of each facet that has any; nothing hides nothing."""

    wanted: frozenset[tuple[Facet, str]] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.wanted)

    @property
    def facets(self) -> tuple[Facet, ...]:
        """The facets that hide something, in their order."""
        named = {facet for facet, _ in self.wanted}
        return tuple(facet for facet in Facet if facet in named)

    def of(self, facet: Facet) -> frozenset[str]:
        """The choices of one facet."""
        return frozenset(choice for each, choice in self.wanted if each is facet)

    def toggled(self, facet: Facet, choice: str) -> "Filters":
        """With this choice, or without it where it was made already."""
        return Filters(self.wanted ^ {(facet, choice)})

    def without(self, *facets: Facet) -> "Filters":
        """Without the choices of these facets."""
        return Filters(frozenset(each for each in self.wanted if each[0] not in facets))


def passing(filters: Filters, scene: Scene) -> frozenset[str]:
    """The outcomes that a filter leaves."""
    tests = [(CHOICES_OF[facet], filters.of(facet)) for facet in filters.facets]
    return frozenset(
        id_
        for id_, place in scene.index.places.items()
        if all(not wanted.isdisjoint(choices_of(place, scene)) for choices_of, wanted in tests)
    )


def counts(facet: Facet, filters: Filters, scene: Scene) -> Mapping[str, int]:
    """How many outcomes each choice of a facet would leave with what else is filtered.

    Choices in the order in which the outcomes first have them.
    """
    left = passing(filters.without(facet), scene)
    choices_of = CHOICES_OF[facet]
    counted: Counter[str] = Counter()
    for id_, place in scene.index.places.items():
        for choice in choices_of(place, scene):
            counted[choice] += id_ in left
    return counted


def _pillar(place: Place, _: Scene) -> Iterable[str]:
    return (place.pillar.id,)


def _lead(place: Place, _: Scene) -> Iterable[str]:
    return (place.responsibility.lead,)


def _agency(place: Place, _: Scene) -> Iterable[str]:
    who = place.responsibility
    named = dict.fromkeys(code for code in (who.lead, *who.supporting) if code)
    return named or (NOBODY,)


def _status(place: Place, scene: Scene) -> Iterable[str]:
    return (scene.index.report_of_lead(place.outcome.id).status or NOBODY,)


def _due(place: Place, scene: Scene) -> Iterable[str]:
    frame = place.outcome.time_frame
    if frame.end is None:
        return (Due.CONDITIONAL if frame.grain is Grain.CONDITIONAL else Due.NONE,)
    if standing_of(scene.index, place, scene.today).is_overdue:
        return (Due.OVERDUE,)
    status = scene.index.report_of_lead(place.outcome.id).status
    if status in NEVER_OVERDUE or frame.end < scene.today:
        return ()
    ahead = frame.end - scene.today
    return [due for due, most in ((Due.SOON, SOON), (Due.LATER, LATER)) if ahead <= most]


def _notes(place: Place, scene: Scene) -> Iterable[str]:
    notes = scene.index.annotations.get(place.outcome.id, ())
    return {Noted.ANY: None, **{note.kind: None for note in notes}} if notes else (Noted.NONE,)


def _chosen(place: Place, scene: Scene) -> Iterable[str]:
    return (InPack.CHOSEN if place.outcome.id in scene.chosen else InPack.LEFT_OUT,)


CHOICES_OF: Mapping[Facet, Callable[[Place, Scene], Iterable[str]]] = {
    Facet.PILLAR: _pillar,
    Facet.LEAD: _lead,
    Facet.AGENCY: _agency,
    Facet.STATUS: _status,
    Facet.DUE: _due,
    Facet.NOTES: _notes,
    Facet.CHOSEN: _chosen,
}
"""What an outcome offers on each side; a new facet is one more line."""
