"""How much a page holds, measured line by line with the figures of a template."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import ceil

from briefpack.export.letter_widths import text_width
from briefpack.export.line_breaks import cut_short, line_count
from briefpack.export.lines import Line, Span, StyleName

# Our words and Word's are not always the same: lines are taken to be this much shorter.
_SAFE = 0.98


@dataclass(frozen=True, slots=True)
class Figures:
    """What of a style decides how much room its paragraphs take: points, all of them.

    A negative `first_line` hangs to the left of the other lines.
    """

    size: float
    line: float
    before: float = 0.0
    after: float = 0.0
    left: float = 0.0
    right: float = 0.0
    first_line: float = 0.0
    is_bold: bool = False
    is_narrow: bool = True
    keeps_next: bool = False
    keeps_lines: bool = False


@dataclass(frozen=True, slots=True)
class Room:
    """The text area of one page, in points, and the styles it is filled with."""

    width: float
    height: float
    figures: Mapping[StyleName, Figures]

    def height_of(self, lines: Iterable[Line]) -> float:
        """The height the paragraphs take one below the other."""
        return sum(self._height(line) for line in lines)

    def lines_in(self, line: Line) -> int:
        """How many lines on paper a paragraph takes."""
        look = self.figures[line.style]
        wide = (self.width - look.left - look.right) * _SAFE
        text, first = line.text, wide - max(look.first_line, 0.0)
        if look.first_line < 0:  # number and tab stand in the hanging part
            text = text.partition("\t")[2] if "\t" in text else text
            first = wide
        return line_count(text, lambda words: self.width_of(line.style, words), first, wide)

    def about_lines_in(self, line: Line) -> int:
        """The same without looking at words: quick, and right to a line in ten."""
        look = self.figures[line.style]
        wide = (self.width - look.left - look.right) * _SAFE
        width = self.width_of(line.style, line.text) + max(look.first_line, 0.0)
        return max(1, ceil(width / wide))

    def most_lines(self, style: StyleName) -> int:
        """More lines of a style than this never fit on the page."""
        return int(self.height // self.figures[style].line)

    def width_of(self, style: StyleName, text: str) -> float:
        """How wide a text is in a style."""
        look = self.figures[style]
        return text_width(text, look.size, is_narrow=look.is_narrow, is_bold=look.is_bold)

    def shortened(self, style: StyleName, text: str, lines: int) -> str:
        """The text, cut between words where it takes more than so many lines."""
        return cut_short(text, lambda kept: self.lines_in(_plain(style, kept)) <= lines)

    def on_one_line(self, style: StyleName, text: str, beside: str) -> str:
        """The text, cut between words so that it and what stands beside it share a line."""
        look = self.figures[style]
        wide = (self.width - look.left - look.right) * _SAFE
        if beside:
            wide -= self.width_of(style, beside) + look.size
        return cut_short(text, lambda kept: self.width_of(style, kept) <= wide)

    def _height(self, line: Line) -> float:
        look = self.figures[line.style]
        return look.before + self.lines_in(line) * look.line + look.after


def _plain(style: StyleName, text: str) -> Line:
    return Line(style, (Span(text),))
