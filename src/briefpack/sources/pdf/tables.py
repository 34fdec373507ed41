"""Tables put together from their parts: a table, and a row of it, may go on on the next page."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from briefpack.sources.pdf.page_lines import PageLine
from briefpack.sources.pdf.pieces import Page, Piece, pieces, row_goes_on
from briefpack.sources.source_text import TableCell

_SAME = 4.0  # points; between the columns of two pages' parts of a table
_EDGE_LINES = 3  # at the edge of a page: a running title, a page number
_NUMBERS = re.compile("[0-9๐-๙]+")
_NO_WORD = re.compile(
    r"\W*(?:(?:หน้า(?:ที่)?|page|p\.)\W*)?0?\W*(?:(?:จาก|of)\W*0\W*)?", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Placed:
    """A line with its page and, in a table, its cell, up to whose `edge` it may go.

    `has_room` tells whether the next line's first word would have fitted behind it; None where
    that does not show.
    """

    line: PageLine
    page: int
    cell: TableCell | None = None
    indent: float = 0.0
    edge: float = 0.0
    has_room: bool | None = None


def placed(pages: Mapping[int, Page]) -> Iterator[Placed]:
    """All lines in reading order; a table cell by cell, at the place of its first line.

    Rows that stand again on top of each page are given once.
    """
    tables = _tables(pages)
    tables_of = {part: which for which, table in enumerate(tables) for part in table}
    given: set[int] = set()
    for number, page in pages.items():
        for line in page.lines:
            if line.place is None:
                yield Placed(line, number)
                continue
            which = tables_of[number, line.place[0]]
            if which not in given:
                given.add(which)
                yield from _cells(list(tables[which].values()), which)


_Table = dict[tuple[int, int], Piece]


def _tables(pages: Mapping[int, Page]) -> list[_Table]:
    """The parts of each table by their page and their number there."""
    tables: list[_Table] = []
    last: Piece | None = None
    repeated = Counter(key for page in pages.values() for key in set(map(_key, _texts(page))))
    for number, page in pages.items():
        found = pieces(number, page)
        for at, (which, piece) in enumerate(found.items()):
            if at == 0 and last and _goes_on(last, piece, pages, repeated):
                tables[-1][number, which] = piece
            else:
                tables.append({(number, which): piece})
            last = piece
    return tables


def _goes_on(
    before: Piece, after: Piece, pages: Mapping[int, Page], repeated: Mapping[str, int]
) -> bool:
    xs = list(zip_longest(before.grid.xs, after.grid.xs, fillvalue=-1.0))
    if after.page != before.page + 1 or any(abs(a - b) > _SAME for a, b in xs):
        return False
    below = [line for line in _texts(pages[before.page]) if line.baseline < before.grid.ys[-1]]
    above = [line for line in _texts(pages[after.page]) if line.baseline > after.grid.ys[0]]
    return all(
        len(lines) <= _EDGE_LINES
        and all(_NO_WORD.fullmatch(key) or repeated[key] > 1 for key in map(_key, lines))
        for lines in (below, above)
    )


def _texts(page: Page) -> list[PageLine]:
    return [line for line in page.lines if line.place is None and line.letters]


def _key(line: PageLine) -> str:
    return _NUMBERS.sub("0", line.without_gaps.strip())


def _cells(parts: Sequence[Piece], table: int) -> Iterator[Placed]:
    rows: list[list[tuple[Piece, int]]] = []
    first, before = parts[0], None
    for piece in parts:
        own = sorted(piece.rows)
        if before:
            own = own[_repeated(first, piece) :]
        for row in own:
            if before and row == own[0] and row_goes_on(before, piece, row):
                rows[-1].append((piece, row))
            else:
                rows.append([(piece, row)])
        before = piece if own else before
    for number, row_parts in enumerate(rows):
        columns = sorted({column for piece, row in row_parts for column in piece.rows[row]})
        for column in columns:
            piece, row = next(part for part in row_parts if column in part[0].rows[part[1]])
            covered, width = piece.grid.covered_by((row, column))
            height = len(covered & piece.rows.keys())
            place = TableCell(table, number, column, max(width, 1), max(height, 1))
            yield from _lines(row_parts, place)


def _repeated(first: Piece, piece: Piece) -> int:
    """How many rows at the top of a page are those at the top of the table."""
    count = 0
    for one, other in zip(sorted(first.rows), sorted(piece.rows), strict=False):
        if first.texts(one) != piece.texts(other):
            break
        count += 1
    return count


def _lines(parts: Sequence[tuple[Piece, int]], cell: TableCell) -> Iterator[Placed]:
    """The lines of one cell."""
    column = cell.column
    lines = [(piece, row, line) for piece, row in parts for line in piece.rows[row].get(column, [])]
    margin = min(line.left for _, _, line in lines)
    for (piece, row, line), after in zip_longest(lines, lines[1:]):
        has_room = piece.has_room(row, column, line, after[2]) if after else None
        edge = piece.edge(row, column)
        yield Placed(line, piece.page, cell, round(line.left - margin, 1), edge, has_room)
