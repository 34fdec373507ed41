"""A reading before it is imported: every piece of text in a list, for a person to put right."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import IntEnum, StrEnum

from briefpack.bilingual import Bilingual
from briefpack.model.agency import Responsibility
from briefpack.model.meeting import CommitmentKind, Meeting, Quantity, SourceSpan
from briefpack.model.records import Confidence, Proposal, Repair
from briefpack.model.time_frame import TimeFrame
from briefpack.model.wording import Language


class DraftLevel(IntEnum):
    """How deep a piece of text stands in the meeting."""

    PILLAR = 1
    TOPIC = 2
    OUTCOME = 3


class Decision(StrEnum):
    """What a person said of a repair. One that nobody has spoken of is made."""

    OPEN = "open"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    EDITED = "edited"


class Aspect(StrEnum):
    """What the words of an outcome may suggest."""

    KIND = "kind"
    TIME_FRAME = "time_frame"
    QUANTITIES = "quantities"
    AGENCIES = "agencies"


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of a record beside its text."""

    kind: CommitmentKind | None = None
    time_frame: TimeFrame = TimeFrame()
    quantities: tuple[Quantity, ...] = ()
    responsibility: Responsibility = Responsibility()
    carried_from: str = ""


@dataclass(frozen=True, slots=True)
class DraftItem:
    """One piece of text: a heading, an outcome, or, where not `is_used`, in no record.

    `key` is its name as long as the draft lives. `other` is the text in the other language, where
    the records came with one. `doubts` are open until the item `is_accepted`. `proposed` is what
    the words suggest, and is taken aspect by aspect into `facts`. `cut_from` is the key of the item
    whose text it was split off, and what stood between the two.
    """

    key: int
    level: DraftLevel
    text: str
    other: str = ""
    span: SourceSpan | None = None
    doubts: tuple[Bilingual, ...] = ()
    is_used: bool = True
    why: str = ""
    is_accepted: bool = False
    number: int | None = None
    facts: Facts = Facts()
    proposed: Proposal | None = None
    cut_from: tuple[int, str] | None = None

    def covers(self, line: int) -> bool:
        """Whether it came from this line of the source."""
        return self.span is not None and self.span.start_line <= line <= self.span.end_line


@dataclass(frozen=True, slots=True)
class DraftRepair:
    """A repair with what was decided of it; `text` is what stands in the place of `before`."""

    made: Repair
    text: str
    decision: Decision = Decision.OPEN

    @property
    def is_open(self) -> bool:
        """Whether a person has yet to look at it."""
        return self.made.certainty is Confidence.CHECK and self.decision is Decision.OPEN


@dataclass(frozen=True, slots=True)
class Counts:
    """How much is certain, how much a person should look at, how much stands in no record."""

    certain: int
    check: int
    left_out: int


@dataclass(frozen=True, slots=True)
class Draft:
    """A document on its way into the dossier. An edit makes the next one.

    `meeting` has everything but pillars; `items` stand in the order of the source; `lines` are the
    source's, for the repairs to be found in. `doubts` concern no item, only the meeting.
    """

    meeting: Meeting
    items: tuple[DraftItem, ...]
    language: Language = "th"
    lines: tuple[str, ...] = ()
    repairs: tuple[DraftRepair, ...] = ()
    doubts: tuple[tuple[int, Bilingual], ...] = ()
    next_key: int = 0

    def at(self, key: int) -> int:
        """Where the item of this key stands. Raises KeyError."""
        for at, item in enumerate(self.items):
            if item.key == key:
                return at
        raise KeyError(key)

    def item(self, key: int) -> DraftItem:
        """The item of this key. Raises KeyError."""
        return self.items[self.at(key)]

    def with_item(self, item: DraftItem) -> "Draft":
        """The draft in which `item` stands in the place of the one with its key."""
        at = self.at(item.key)
        return replace(self, items=(*self.items[:at], item, *self.items[at + 1 :]))

    def repairs_of(self, item: DraftItem) -> Iterator[int]:
        """The places of the repairs on the lines that the item came from."""
        return (at for at, each in enumerate(self.repairs) if item.covers(each.made.line))

    def repairs_of_meeting(self) -> tuple[int, ...]:
        """The places of the repairs on lines that no item came from: the meeting's own."""
        lines: set[int] = set()
        for item in self.items:
            if item.span is not None:
                lines.update(range(item.span.start_line, item.span.end_line + 1))
        return tuple(at for at, each in enumerate(self.repairs) if each.made.line not in lines)

    def open_lines(self) -> frozenset[int]:
        """The lines with a repair that a person has yet to look at."""
        return frozenset(each.made.line for each in self.repairs if each.is_open)

    def counts(self) -> Counts:
        """How far the review is; what is to be checked of the meeting as a whole counts as one."""
        lines = self.open_lines()
        used = [item for item in self.items if item.is_used]
        check = sum(needs_check(item, lines) for item in used)
        whole = int(meeting_needs_check(self))
        return Counts(len(used) - check, check + whole, len(self.items) - len(used))


def needs_check(item: DraftItem, open_lines: frozenset[int]) -> bool:
    """Whether a person should look at the item before it is imported."""
    if item.is_accepted or not item.is_used:
        return False
    if item.doubts:
        return True
    span = item.span
    return span is not None and any(
        line in open_lines for line in range(span.start_line, span.end_line + 1)
    )


def meeting_needs_check(draft: Draft) -> bool:
    """Whether a person should look at what concerns the meeting as a whole."""
    return bool(draft.doubts) or any(draft.repairs[at].is_open for at in draft.repairs_of_meeting())
