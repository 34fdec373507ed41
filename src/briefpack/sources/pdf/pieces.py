"""The part of a table that stands on one page, and what shows whether the next page's goes on."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from briefpack.sources.pdf.grids import Grid
from briefpack.sources.pdf.page_lines import PageLine

_LINES = 2.2  # a cell with less room than so many lines below its last is full to the bottom
_MOST_FREE = 15.0  # points between a border and its text; more is an indentation
_USUAL_PITCH = 18.0
_USUAL_BLANK = 3.5
_JUST_FITS = 1.0
_MARK = re.compile(r"\s*(?:[-–—•*▪●○◦\uf000-\uf0ff]|\(?[0-9๐-๙]{1,3}(?:\.[0-9๐-๙]+)*[.)])")


@dataclass(frozen=True, slots=True)
class Page:
    """What stands on a page: its lines in the order of its content, and the tables it rules."""

    lines: Sequence[PageLine]
    grids: Sequence[Grid] = ()


@dataclass(slots=True)
class Piece:
    """A table's rows on one page, of each its cells by column, of each its lines."""

    page: int
    grid: Grid
    rows: dict[int, dict[int, list[PageLine]]] = field(default_factory=dict)

    def texts(self, row: int) -> list[tuple[int, str]]:
        """What a row says, to compare it with another."""
        cells = sorted(self.rows[row].items())
        return [(column, "".join(line.with_gaps for line in lines)) for column, lines in cells]

    def edge(self, row: int, column: int) -> float:
        """How far the lines of a cell go: up to its border, less what is kept free before it.

        As much is kept free at the left, where the first letter of its column stands.
        """
        column_lines = [line for cells in self.rows.values() for line in cells.get(column, [])]
        free = min(line.left for line in column_lines) - self.grid.xs[column]
        edge = self.grid.right_of((row, column)) - min(max(0.0, free), _MOST_FREE)
        return max(edge, *(line.right for line in self.rows[row][column]), 0.0)

    def has_room(self, row: int, column: int, line: PageLine, following: PageLine) -> bool:
        """Whether the first word of the next line would have fitted behind a line of a cell."""
        room = self.edge(row, column) - line.right
        return room > following.first_word + (line.blank or _USUAL_BLANK) + _JUST_FITS

    def is_full(self, row: int, column: int) -> bool:
        """Whether a cell is written down to its lower border."""
        lines = self.rows[row].get(column)
        if not lines:
            return False
        return lines[-1].baseline - self.grid.bottom_of((row, column)) < _LINES * self._pitch()

    def _pitch(self) -> float:
        cells = [lines for cells in self.rows.values() for lines in cells.values()]
        steps = sorted(a.baseline - b.baseline for lines in cells for a, b in pairwise(lines))
        return max(0.0, steps[len(steps) // 2]) if steps else _USUAL_PITCH


def pieces(page: int, content: Page) -> dict[int, Piece]:
    """The page's tables that hold text, each by its number there, from top to bottom."""
    found: dict[int, Piece] = {}
    for line in content.lines:
        if line.place:
            table, row, column = line.place
            piece = found.setdefault(table, Piece(page, content.grids[table]))
            piece.rows.setdefault(row, {}).setdefault(column, []).append(line)
    return dict(sorted(found.items(), key=lambda each: -each[1].grid.ys[0]))


def row_goes_on(before: Piece, after: Piece, row: int) -> bool:
    """Whether a row at the top of a page is the rest of the last one on the page before.

    What goes on was written down to the border. A row of one cell without a name has no other
    sense; of several cells, or with a name in the first, one must break off inside its text.
    """
    last = max(before.rows)
    cells = after.rows[row]
    if not all(before.is_full(last, column) for column in cells):
        return False
    first = min(min(cells) for cells in (*before.rows.values(), *after.rows.values()))
    if first in cells:
        return _breaks_off(before, last, first, cells[first][0])
    return len(cells) == 1 or any(
        _breaks_off(before, last, column, lines[0]) for column, lines in cells.items()
    )


def _breaks_off(before: Piece, row: int, column: int, following: PageLine) -> bool:
    line = before.rows[row][column][-1]
    is_marked = _MARK.match(following.with_gaps) is not None
    return not is_marked and not before.has_room(row, column, line, following)
