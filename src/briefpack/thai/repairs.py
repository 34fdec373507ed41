"""Repairs as values: what was changed where, and any choice of them applied to the source."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Certainty(StrEnum):
    """Whether a repair needs a person's eye."""

    CERTAIN = "certain"
    CHECK = "check"


@dataclass(frozen=True, slots=True)
class Repair:
    """One change: on that line of the source (from 1), `before` at `start` (from 0) is `after`."""

    line: int
    before: str
    after: str
    rule: str
    certainty: Certainty
    start: int


@dataclass(frozen=True, slots=True)
class Repaired:
    """A text after its repairs. The repairs stand in the order of the text and do not overlap."""

    text: str
    repairs: tuple[Repair, ...] = ()


def apply_repairs(source: str, repairs: Iterable[Repair]) -> str:
    """The source with these repairs and no others; any subset of a text's repairs will do.

    Raises ValueError for a repair that does not belong to this source.
    """
    lines = source.split("\n")
    by_line: dict[int, list[Repair]] = {}
    for repair in repairs:
        by_line.setdefault(repair.line, []).append(repair)
    for number, of_line in by_line.items():
        if not 1 <= number <= len(lines):
            raise ValueError(f"no line {number} in a text of {len(lines)} lines")
        lines[number - 1] = _applied(lines[number - 1], of_line)
    return "\n".join(lines)


def _applied(line: str, repairs: list[Repair]) -> str:
    pieces, done = [], 0
    for repair in sorted(repairs, key=lambda each: each.start):
        end = repair.start + len(repair.before)
        if repair.start < done or line[repair.start : end] != repair.before:
            raise ValueError(f"“{repair.before}” does not stand at {repair.start} of “{line}”")
        pieces += [line[done : repair.start], repair.after]
        done = end
    return "".join(pieces) + line[done:]
