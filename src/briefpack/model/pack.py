"""A pack: the outcomes chosen for one occasion, in the officer's order."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from operator import attrgetter

from briefpack.model.classification import Classification
from briefpack.model.wording import Wording

EVERYTHING = "ทั้งหมด"
"""What a pack of all outcomes is called until an officer renames it."""


class SectionKind(StrEnum):
    """The parts a brief can have."""

    COVER = "cover"
    CONTENTS = "contents"
    CHANGES = "changes"
    PROGRAMME = "programme"
    OBJECTIVES = "objectives"
    TALKING_POINTS = "talking_points"
    POSITIONS = "positions"
    OUTCOMES = "outcomes"
    BACKGROUND = "background"
    ANNEXES = "annexes"
    OWN = "own"

    @property
    def wording(self) -> Wording:
        """The title it has until an officer renames it."""
        return _TITLES[self]


_TITLES = {
    SectionKind.COVER: Wording("ปก", "Cover"),
    SectionKind.CONTENTS: Wording("สารบัญ", "Contents"),
    SectionKind.CHANGES: Wording("สิ่งที่เปลี่ยนจากฉบับก่อน", "Changes since the last brief"),
    SectionKind.PROGRAMME: Wording("กำหนดการ", "Programme"),
    SectionKind.OBJECTIVES: Wording("วัตถุประสงค์", "Objectives"),
    SectionKind.TALKING_POINTS: Wording("ประเด็นสนทนา", "Talking points"),
    SectionKind.POSITIONS: Wording("ท่าที", "Positions"),
    SectionKind.OUTCOMES: Wording("ผลการประชุมและสถานะล่าสุด", "Outcomes and their present state"),
    SectionKind.BACKGROUND: Wording("ภูมิหลัง", "Background"),
    SectionKind.ANNEXES: Wording("ภาคผนวก", "Annexes"),
    SectionKind.OWN: Wording("ส่วนเพิ่มเติม", "Further section"),
}


@dataclass(frozen=True, slots=True)
class Section:
    """One part of the brief, in its place; `title` is empty where the usual one serves.

    `text` is light text (`model/light_text.py`). A kind stands at most once in a pack, but for
    OWN: the sections an officer adds have an `id` that tells them apart.
    """

    kind: SectionKind
    included: bool = True
    title: Wording = Wording()
    text: str = ""
    id: str = ""

    @property
    def key(self) -> str:
        """What tells it from the pack's other sections."""
        return self.id or self.kind.value

    @property
    def shown_title(self) -> Wording:
        """The officer's title, or the usual one."""
        return self.title or self.kind.wording


USUAL_SECTIONS = tuple(
    Section(kind) for kind in (SectionKind.COVER, SectionKind.BACKGROUND, SectionKind.OUTCOMES)
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One outcome in a pack; `group` is the officer's own heading for it, empty for its pillar."""

    outcome_id: str
    group: str = ""


@dataclass(frozen=True, slots=True)
class Pack:
    """A named, ordered selection of outcomes for one occasion."""

    id: str
    name: str
    entries: tuple[Entry, ...] = ()
    occasion: str = ""
    occasion_date: date | None = None
    addressee: str = ""
    classification: Classification = Classification.NONE
    sections: tuple[Section, ...] = USUAL_SECTIONS

    @property
    def outcome_ids(self) -> tuple[str, ...]:
        """The chosen outcomes in the pack's order."""
        return tuple(map(attrgetter("outcome_id"), self.entries))

    def including(self, outcome_ids: Iterable[str]) -> "Pack":
        """The pack with these outcomes added at its end; those it has keep their place."""
        present = set(self.outcome_ids)
        new = tuple(Entry(id_) for id_ in dict.fromkeys(outcome_ids) if id_ not in present)
        return replace(self, entries=self.entries + new) if new else self

    def without(self, outcome_ids: Iterable[str]) -> "Pack":
        """The pack without these outcomes."""
        gone = set(outcome_ids)
        return replace(self, entries=tuple(e for e in self.entries if e.outcome_id not in gone))

    def moved(self, outcome_ids: Iterable[str], to: int) -> "Pack":
        """The pack with these outcomes, in their present order, before today's place `to`."""
        chosen = set(outcome_ids)
        before = [e for e in self.entries[:to] if e.outcome_id not in chosen]
        after = [e for e in self.entries[to:] if e.outcome_id not in chosen]
        moving = [e for e in self.entries if e.outcome_id in chosen]
        return replace(self, entries=tuple(before + moving + after))
