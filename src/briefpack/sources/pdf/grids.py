"""Ruled tables of a page: where their cells stand, merged ones as one."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import reduce
from itertools import pairwise

from briefpack.sources.pdf.page_rules import Rule

_NEAR = 3.0  # points; rules this close stand in one place, or touch
_LEAST_COLUMNS, _LEAST_ROWS = 2, 1
_MOST_PLACES = 5_000  # rows times columns; a drawing on squared paper is no table
_MOST_RULES = 1_000


@dataclass(frozen=True, slots=True)
class Grid:
    """A table of one page: `xs` from left to right, `ys` from top to bottom are its rules.

    `cells` names for each place (row, column) between them the cell it belongs to, which is the
    first place of it.
    """

    xs: tuple[float, ...]
    ys: tuple[float, ...]
    cells: dict[tuple[int, int], tuple[int, int]] = field(hash=False)

    def cell_at(self, x: float, y: float) -> tuple[int, int] | None:
        """The row and column of the cell in which a point lies, if it lies in the table."""
        column = bisect_right(self.xs, x) - 1
        row = bisect_right([-each for each in self.ys], -y) - 1
        return self.cells.get((row, column))

    def covered_by(self, cell: tuple[int, int]) -> tuple[frozenset[int], int]:
        """The rows that a cell covers, and how many columns."""
        row, column = last = cell
        while self.cells.get((last[0] + 1, column)) == cell:
            last = last[0] + 1, column
        while self.cells.get((row, last[1] + 1)) == cell:
            last = last[0], last[1] + 1
        return frozenset(range(row, last[0] + 1)), last[1] - column + 1

    def right_of(self, cell: tuple[int, int]) -> float:
        """The right edge of a cell."""
        row, column = cell
        while self.cells.get((row, column + 1)) == cell:
            column += 1
        return self.xs[column + 1]

    def bottom_of(self, cell: tuple[int, int]) -> float:
        """The lower edge of a cell."""
        row, column = cell
        while self.cells.get((row + 1, column)) == cell:
            row += 1
        return self.ys[row + 1]


def grids(rules: Sequence[Rule]) -> tuple[Grid, ...]:
    """The tables that the rules of a page make, those that hold others first.

    A box around text, or one rule under a heading, is none.
    """
    whole = [*_whole(rules, is_vertical=False), *_whole(rules, is_vertical=True)]
    if len(whole) > _MOST_RULES:
        return ()
    found = [grid for group in _touching(whole) if (grid := _grid(group))]
    return tuple(sorted(found, key=lambda grid: grid.xs[0] - grid.xs[-1]))


def _whole(rules: Iterable[Rule], *, is_vertical: bool) -> list[Rule]:
    """Rules of one direction; what is drawn piece by piece, cell by cell, is one rule."""
    lines: list[list[Rule]] = []
    for rule in sorted((r for r in rules if r.is_vertical == is_vertical), key=lambda r: r.at):
        if lines and rule.at - lines[-1][0].at <= _NEAR:
            lines[-1].append(rule)
        else:
            lines.append([rule])
    return [whole for line in lines for whole in _joined(line)]


def _joined(line: Iterable[Rule]) -> list[Rule]:
    joined: list[Rule] = []
    for rule in sorted(line, key=lambda r: r.start):
        if joined and rule.start <= joined[-1].end + _NEAR:
            last = joined[-1]
            joined[-1] = Rule(last.is_vertical, last.at, last.start, max(last.end, rule.end))
        else:
            joined.append(rule)
    return joined


def _touching(rules: Sequence[Rule]) -> list[list[Rule]]:
    """The rules in groups, each of which hangs together."""
    groups: list[list[Rule]] = []
    for rule in rules:
        near = [group for group in groups if any(_touch(rule, each) for each in group)]
        groups = [group for group in groups if not any(group is each for each in near)]
        groups.append(reduce(list.__add__, near, [rule]))
    return groups


def _touch(one: Rule, other: Rule) -> bool:
    return (
        one.is_vertical != other.is_vertical
        and other.start - _NEAR <= one.at <= other.end + _NEAR
        and one.start - _NEAR <= other.at <= one.end + _NEAR
    )


def _grid(group: Sequence[Rule]) -> Grid | None:
    across = [rule for rule in group if not rule.is_vertical]
    down = [rule for rule in group if rule.is_vertical]
    if not across or not down:
        return None
    # A table may have no rules at its sides: there its other rules end.
    xs = _places([*(r.at for r in down), *(end for r in across for end in (r.start, r.end))])
    ys = _places([*(r.at for r in across), *(end for r in down for end in (r.start, r.end))])[::-1]
    columns, rows = len(xs) - 1, len(ys) - 1
    if columns < _LEAST_COLUMNS or rows < _LEAST_ROWS or columns * rows > _MOST_PLACES:
        return None
    cells = _cells(xs, ys, across, down)
    if len({column for _, column in cells.values()}) < _LEAST_COLUMNS:
        return None
    return Grid(tuple(xs), tuple(ys), cells)


def _places(at: Iterable[float]) -> list[float]:
    places: list[float] = []
    for each in sorted(at):
        if not places or each - places[-1] > _NEAR:
            places.append(each)
    return places


def _cells(
    xs: Sequence[float], ys: Sequence[float], across: Sequence[Rule], down: Sequence[Rule]
) -> dict[tuple[int, int], tuple[int, int]]:
    cells: dict[tuple[int, int], tuple[int, int]] = {}
    for row, (top, bottom) in enumerate(pairwise(ys)):
        for column, (left, right) in enumerate(pairwise(xs)):
            beside = None if _parted(down, left, (top + bottom) / 2) else (row, column - 1)
            above = None if _parted(across, top, (left + right) / 2) else (row - 1, column)
            joins = [cells[each] for each in (above, beside) if each in cells]
            cell = min(joins, default=(row, column))
            cells[row, column] = cell
            for other in set(joins) - {cell}:
                cells |= {place: cell for place, of in cells.items() if of == other}
    return cells


def _parted(rules: Sequence[Rule], at: float, middle: float) -> bool:
    return any(abs(r.at - at) <= _NEAR and r.start <= middle <= r.end for r in rules)
