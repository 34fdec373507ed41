"""What looks like a mark at a line's start but is the middle of a text: `ไทย | - ลาว`, `ข้อ | ๕.`"""

import re
from collections import Counter
from collections.abc import Sequence

from briefpack.sources.read_lines import Line
from briefpack.sources.seams import is_unfinished

_DASHES = "-–—"
_HANGING = 1.5  # columns
_LONGEST_BRACKET = 3  # lines; a bracket that stays open longer was never closed
_ANNOUNCES_NUMBER = (
    *("ครั้งที่", "ข้อ", "ข้อที่", "แห่งที่", "ฉบับที่", "ระยะที่", "ลำดับที่", "มาตรา", "จำนวน"),
    *("No.", "no."),
)
_DASHED = re.compile(r"(\S{1,4}) ?[-–—] ?(?=(\S{1,4}))")
_DASHED_CHAIN = re.compile(r"[^\s\d] [-–—] [^\s\d)]{2,20}$")  # อิรวดี - เจ้าพระยา


class TornMarks:
    """Asked line by line, in order, about marks behind lines that were full."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self._dashed = {
            _pair(found[1], found[2]) for line in lines for found in _DASHED.finditer(line.text)
        }
        self._hanging = Counter(round(line.indent) for line in lines if not line.marker)
        self._marked = Counter(_place(line) for line in lines if line.marker)
        self._counted: set[tuple[str, tuple[int, ...]]] = set()

    def count(self, line: Line) -> None:
        """Remember that this line's mark is one."""
        if line.marker:
            self._counted.add((line.marker.style, line.marker.value))

    def is_torn(self, group: Sequence[Line], line: Line) -> bool:
        """Whether the line goes on with the lines of `group`, its mark being no mark."""
        before = group[-1].whole
        if line.marker is None or before.endswith(":"):
            return False
        if line.after_blank and not is_unfinished(before):
            return False
        if line.marker.is_number:
            return self._is_uncounted(line) or before.endswith(_ANNOUNCES_NUMBER)
        if line.marker.text not in _DASHES:
            return False
        return (
            _closes_bracket(group, line)
            or _pair(before, line.text) in self._dashed
            or (before[-1:].isdigit() and line.text[:1].isdigit())
            or _DASHED_CHAIN.search(before) is not None
            or self._hangs(group[0], line)
        )

    def closes_bracket(self, group: Sequence[Line], line: Line) -> bool:
        """Whether a dash that hangs behind the item's mark stands in a bracket opened above it."""
        dash = line.marker is not None and line.marker.text in _DASHES
        hangs = group[0].marker is not None and line.indent - group[0].indent >= _HANGING
        return dash and hangs and not line.is_drawn and _closes_bracket(group, line)

    def _hangs(self, first: Line, line: Line) -> bool:
        """Whether the only such mark at its depth stands where the lines without a mark go on."""
        deeper = line.indent - first.indent >= _HANGING and first.marker is not None
        return deeper and self._marked[_place(line)] == 1 and self._hanging[round(line.indent)] > 1

    def _is_uncounted(self, line: Line) -> bool:
        """Whether a number above 1 has no predecessor."""
        if line.marker is None or line.marker.value[-1] == 1:
            return False
        *above, last = line.marker.value
        return (line.marker.style, (*above, last - 1)) not in self._counted


def _place(line: Line) -> tuple[str, int]:
    return (line.marker.style if line.marker else "", round(line.indent))


def _closes_bracket(group: Sequence[Line], line: Line) -> bool:
    if ")" not in line.whole:
        return False
    near = group[-_LONGEST_BRACKET:]
    return sum(each.whole.count("(") - each.whole.count(")") for each in near) > 0


def _pair(before: str, after: str) -> str:
    """The ends of the words around a dash: `ทย-ลาว` of ไทย - ลาว."""
    return f"{before.rstrip()[-3:]}-{after.lstrip()[:3]}"
