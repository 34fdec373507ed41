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
_BOLD = re.compile(r"\*\*(?=[^\s*])(.+?)(?<=[^\s*])\*\*")


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


def plain(text: str) -> str:
    """The light text without its bold marks, for outputs that have no bold; lines stay."""
    return _BOLD.sub(r"\1", text)


def _line(text: str) -> Line:
    if found := _NUMBERED.match(text):
        return Line(_runs(text[found.end() :]), Shape.NUMBERED, found[1])
    if found := _POINT.match(text):
        return Line(_runs(text[found.end() :]), Shape.POINT)
    return Line(_runs(text))


def _runs(text: str) -> tuple[Run, ...]:
    runs, at = [], 0
    for found in _BOLD.finditer(text):
        runs += [Run(text[at : found.start()]), Run(found[1], bold=True)]
        at = found.end()
    runs.append(Run(text[at:]))
    return tuple(run for run in runs if run.text)
