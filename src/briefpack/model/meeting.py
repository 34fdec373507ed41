"""A meeting and the tree of its results: pillars, topics, outcomes."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from briefpack.model.agency import Responsibility
from briefpack.model.time_frame import TimeFrame
from briefpack.model.wording import Wording


class CommitmentKind(StrEnum):
    """What sort of promise an outcome is."""

    JOINT_ACTION = "joint_action"
    CONTINUATION = "continuation"
    TARGET = "target"
    CONSULTATION = "consultation"
    CONSIDERATION = "consideration"
    THAI_SUPPORT = "thai_support"
    ACKNOWLEDGEMENT = "acknowledgement"
    COMPLETED = "completed"

    @property
    def wording(self) -> Wording:
        """The word shown for it."""
        return _KIND_WORDING[self]


_KIND_WORDING = {
    CommitmentKind.JOINT_ACTION: Wording("ดำเนินการร่วมกัน", "Joint action"),
    CommitmentKind.CONTINUATION: Wording("สานต่อ", "Continuation"),
    CommitmentKind.TARGET: Wording("เป้าหมาย", "Target"),
    CommitmentKind.CONSULTATION: Wording("หารือ", "Consultation"),
    CommitmentKind.CONSIDERATION: Wording("พิจารณา", "Consideration"),
    CommitmentKind.THAI_SUPPORT: Wording("ไทยสนับสนุน", "Thai support"),
    CommitmentKind.ACKNOWLEDGEMENT: Wording("ยินดี/รับทราบ", "Acknowledgement"),
    CommitmentKind.COMPLETED: Wording("ดำเนินการแล้ว", "Completed"),
}


@dataclass(frozen=True, slots=True)
class SourceSpan:
    """Lines of the source document, counted from 1, both ends included."""

    start_line: int
    end_line: int


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number the text states: 11,000 million US dollars; 30 scholarships per year."""

    amount: Decimal
    unit: Wording
    per: str = ""
    what: Wording = Wording()


@dataclass(frozen=True, slots=True)
class Outcome:
    """One result of a meeting: the unit that is selected, annotated and followed up.

    `id` (JC22-2.1.3) is stable and never reused; `number` is what people see and may change.
    `carried_from` is the id of the outcome of an earlier meeting that this one goes on with.
    """

    id: str
    number: str
    text: Wording
    source: SourceSpan | None = None
    kind: CommitmentKind | None = None
    time_frame: TimeFrame = TimeFrame()
    quantities: tuple[Quantity, ...] = ()
    responsibility: Responsibility = Responsibility()
    carried_from: str = ""


@dataclass(frozen=True, slots=True)
class Topic:
    """A heading under a pillar, with its outcomes in order. `id` is stable: JC22-2.1."""

    id: str
    title: Wording
    outcomes: tuple[Outcome, ...] = ()
    source: SourceSpan | None = None
    responsibility: Responsibility = Responsibility()


@dataclass(frozen=True, slots=True)
class Pillar:
    """One of the main areas of a meeting. `id` is stable: JC22-2."""

    id: str
    number: int
    title: Wording
    topics: tuple[Topic, ...] = ()
    source: SourceSpan | None = None
    responsibility: Responsibility = Responsibility()


@dataclass(frozen=True, slots=True)
class CoChair:
    """Who presided for one side; `side` is a country code (TH, LA)."""

    side: str
    name: Wording
    position: Wording


@dataclass(frozen=True, slots=True)
class SourceDocument:
    """The document the records came from, kept byte for byte."""

    name: str
    title: Wording = Wording()
    content: bytes = b""


@dataclass(frozen=True, slots=True)
class Meeting:
    """A bilateral meeting with everything it agreed."""

    id: str
    title: Wording
    number: int | None = None
    mechanism: Wording = Wording()
    counterpart: str = ""
    counterpart_name: Wording = Wording()
    place: Wording = Wording()
    start: date | None = None
    end: date | None = None
    dates: Wording = Wording()
    theme: Wording = Wording()
    introduction: Wording = Wording()
    co_chairs: tuple[CoChair, ...] = ()
    translation: str = ""
    source: SourceDocument | None = None
    pillars: tuple[Pillar, ...] = ()

    def outcomes(self) -> Iterator[Outcome]:
        """Every outcome in the meeting's own order."""
        return (o for pillar in self.pillars for topic in pillar.topics for o in topic.outcomes)
