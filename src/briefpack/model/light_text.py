"""Light text: what an officer may write in a note or a section, and no more.

Paragraphs, one a line. A line that begins with `- ` or `• ` is a point; one that begins with a
number and a full stop (`1. `, `๑. `) or a bracket (`1) `) is a numbered point; `**…**` is bold. All
else is what it looks like. The text stays readable where nothing draws it: on the clipboard, in a
merge, in a search.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

_POINT = re.compile(r"[ \t]*[-•] +")
_NUMBERED = re.compile(r"[ \t]*([0-9๐-๙]{1,3}[.)]) +")
BOLD = re.compile(r"\*\*(?=[^\s*])(.+?)(?<=[^\s*])\*\*")
POINT_MARK = "- "
_THAI_DIGITS = str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙")


class Shape(StrEnum):
    """What a line is."""

    PARAGRAPH = "paragraph"
    POINT = "point"
    NUMBERED = "numbered"


@dataclass(frozen=True, slots=True)
class Run:
    """Letters that are bold together, or not."""

    text: str
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph; `number` is the number of a numbered point as it was typed (`๑.`)."""

    runs: tuple[Run, ...]
    shape: Shape = Shape.PARAGRAPH
    number: str = ""

    @property
    def text(self) -> str:
        """The letters without their looks."""
        return "".join(run.text for run in self.runs)


def lines_of(text: str) -> tuple[Line, ...]:
    """The paragraphs of a light text; empty lines only separate."""
    return tuple(_line(each) for each in text.splitlines() if each.strip())


def shape_of(line: str) -> Shape:
    """What a line is, by how it begins."""
    if _NUMBERED.match(line):
        return Shape.NUMBERED
    return Shape.POINT if _POINT.match(line) else Shape.PARAGRAPH


def unmarked(line: str) -> str:
    """The line without the mark that makes it a point."""
    found = _NUMBERED.match(line) or _POINT.match(line)
    return line[found.end() :] if found else line


def continued(line: str) -> str:
    """The mark of the point after this one: the same, or the next number in the same digits."""
    if found := _NUMBERED.match(line):
        digits, end = found[1][:-1], found[1][-1]
        number = str(int(digits) + 1)
        if "๐" <= digits[0] <= "๙":
            number = number.translate(_THAI_DIGITS)
        return f"{number}{end} "
    return line[: len(line) - len(unmarked(line))]


def plain(text: str) -> str:
    """The light text without its bold marks, for outputs that have no bold; lines stay."""
    return BOLD.sub(r"\1", text)


def _line(text: str) -> Line:
    if found := _NUMBERED.match(text):
        return Line(_runs(text[found.end() :]), Shape.NUMBERED, found[1])
    if found := _POINT.match(text):
        return Line(_runs(text[found.end() :]), Shape.POINT)
    return Line(_runs(text))


def _runs(text: str) -> tuple[Run, ...]:
    if "**" not in text:
        return (Run(text),) if text else ()
    runs, at = [], 0
    for found in BOLD.finditer(text):
        runs += [Run(text[at : found.start()]), Run(found[1], bold=True)]
        at = found.end()
    runs.append(Run(text[at:]))
    return tuple(run for run in runs if run.text)
