"""What reading a source document gives: a meeting, every repair, and what found no place."""

from dataclasses import dataclass

from briefpack.model.meeting import Meeting


@dataclass(frozen=True, slots=True)
class Repair:
    """One change to damaged text, on a line of the source counted from 1."""

    line: int
    before: str
    after: str
    rule: str


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
    message: str


@dataclass(frozen=True, slots=True)
class Records:
    """A document as records; no character of it is lost without being listed."""

    meeting: Meeting
    repairs: tuple[Repair, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    problems: tuple[ReadingProblem, ...] = ()
