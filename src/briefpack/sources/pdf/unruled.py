"""Tables without rules: found only under a row of headings that are known.

Lines that stand side by side are no evidence; a layout of columns, or a list with tabs, has them
too. Here three known headings stand on one line, and each line below begins under one of them,
ends before the next, and all cells of a row begin on one line. What breaks this ends the table.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from briefpack.sources.pdf.grids import Grid
from briefpack.sources.pdf.page_letters import Letter
from briefpack.sources.table_words import Column, column_of

_GAP = 10.0  # points; Word keeps more free between two columns
_LEAST_COLUMNS = 3
_LEAST_ROWS = 3  # with that of the headings
_NEAR = 2.0  # points
_PADDING = 5.4  # what Word keeps free on both sides of a cell
_HALF_A_LINE = 8.0


@dataclass(slots=True)
class _Run:
    """Letters of one line that stand together, from the letter with that number on."""

    number: int
    left: float
    right: float
    baseline: float
    text: str = ""


@dataclass(slots=True)
class _Row:
    top: float
    runs: list[tuple[int, _Run]] = field(default_factory=list)

    @property
    def low(self) -> float:
        return min(run.baseline for _, run in self.runs)

    @property
    def columns(self) -> set[int]:
        return {column for column, _ in self.runs}


def unruled(letters: Sequence[Letter], width: float, before: Grid | None) -> Grid | None:
    """The table of a page that draws none, if its headings show it or it goes on from `before`."""
    if found := _head(list(_runs(letters, ()))):
        head, lefts = found
        right = max(width - lefts[0] - _PADDING, lefts[-1] + _PADDING)
        runs = [run for run in _runs(letters, lefts) if run.number >= head]
        xs = (*(x - _PADDING for x in lefts), right)
        goes_on = before is not None and before.xs == xs
        return _grid(_rows(runs, lefts), xs, least_rows=1 if goes_on else _LEAST_ROWS)
    if before:
        lefts = [x + _PADDING for x in before.xs[:-1]]
        return _grid(_rows(list(_runs(letters, lefts)), lefts), before.xs, least_rows=1)
    return None


def _runs(letters: Sequence[Letter], lefts: Sequence[float]) -> Iterator[_Run]:
    """The runs of a page: they end at wide gaps, and before a column where there is any gap."""
    run: _Run | None = None
    gap = False
    for number, letter in enumerate(letters):
        if letter.character in "\r\n":
            if run:
                yield run
            run = None
        if not letter.is_written or letter.character.isspace():
            gap = True
            continue
        if run and gap and (letter.left - run.right > _GAP or _is_at(letter.left, lefts)):
            yield run
            run = None
        run = run or _Run(number, letter.left, letter.right, letter.baseline)
        run.text += f" {letter.character}" if gap and run.text else letter.character
        run.right = max(run.right, letter.right)
        gap = False
    if run:
        yield run


def _is_at(left: float, lefts: Sequence[float]) -> bool:
    return any(abs(left - each) <= _NEAR for each in lefts)


def _head(runs: Sequence[_Run]) -> tuple[int, list[float]] | None:
    """With which letter a row of known headings begins, and where its columns do."""
    for start, first in enumerate(runs):
        roles: list[Column] = []
        lefts: list[float] = []
        for run in runs[start:]:
            role = column_of(run.text)
            is_beside = not lefts or run.left > lefts[-1]
            if role is None or not is_beside or abs(run.baseline - first.baseline) > _NEAR:
                break
            roles.append(role)
            lefts.append(run.left)
        if len(lefts) >= _LEAST_COLUMNS and len(set(roles)) == len(roles):
            return first.number, lefts
    return None


def _rows(runs: Sequence[_Run], lefts: Sequence[float]) -> list[_Row]:
    """The rows from the first run on, as far as all runs keep to their columns."""
    rows: list[_Row] = []
    last = len(lefts)
    for run in runs:
        column = next((c for c, left in enumerate(lefts) if abs(run.left - left) <= _NEAR), None)
        if column is None or (column + 1 < len(lefts) and run.right > lefts[column + 1]):
            break
        if column < last and rows and run.baseline >= rows[-1].low:
            break
        if not rows or column < last:
            rows.append(_Row(run.baseline))
        elif column > last and abs(run.baseline - rows[-1].top) > _NEAR:
            break
        rows[-1].runs.append((column, run))
        last = column
    while rows and rows[-1].columns == {0}:  # text below, as narrow as a cell
        rows.pop()
    return rows


def _grid(
    rows: Sequence[_Row], xs: tuple[float, ...], least_rows: int = _LEAST_ROWS
) -> Grid | None:
    if len(rows) < least_rows:
        return None
    above = [rows[0].top + _HALF_A_LINE, *(row.low - _HALF_A_LINE / 2 for row in rows)]
    places = {(row, column) for row in range(len(rows)) for column in range(len(xs) - 1)}
    return Grid(xs, tuple(above), {place: place for place in places})
