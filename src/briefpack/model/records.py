"""What reading a source document gives: a meeting, every repair, and what found no place."""

from dataclasses import dataclass
from enum import StrEnum

from briefpack.bilingual import Bilingual
from briefpack.model.agency import Responsibility
from briefpack.model.meeting import CommitmentKind, Meeting, Quantity
from briefpack.model.time_frame import TimeFrame


class Confidence(StrEnum):
    """Whether what was read or repaired needs a person's eye."""

    CERTAIN = "certain"
    CHECK = "check"


@dataclass(frozen=True, slots=True)
class Repair:
    """One change to damaged text, on a line of the source counted from 1.

    `start` is where `before` begins in that line of the source, counted from 0; None where that
    was not recorded.
    """

    line: int
    before: str
    after: str
    rule: str
    certainty: Confidence = Confidence.CERTAIN
    start: int | None = None


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Text of the source that stands in no record, and why."""

    line: int
    text: str
    why: str


@dataclass(frozen=True, slots=True)
class ReadingProblem:
    """Something in the source that a person must look at."""

    line: int
    message: Bilingual


@dataclass(frozen=True, slots=True)
class Proposal:
    """What the words of an outcome suggest; nothing of it is set until a person accepts it."""

    outcome_id: str
    kind: CommitmentKind | None = None
    time_frame: TimeFrame = TimeFrame()
    quantities: tuple[Quantity, ...] = ()
    responsibility: Responsibility = Responsibility()


@dataclass(frozen=True, slots=True)
class Records:
    """A document as records; no character of it is lost without being listed."""

    meeting: Meeting
    repairs: tuple[Repair, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    problems: tuple[ReadingProblem, ...] = ()
    proposals: tuple[Proposal, ...] = ()
