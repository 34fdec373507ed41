"""Where in a returned workbook the follow-up table stands."""

from collections import Counter
from dataclasses import dataclass

from briefpack.model.sheet_meta import META_SHEET
from briefpack.returns.grid import GridBook, GridCell, GridSheet
from briefpack.returns.headings import FEWEST, HEADINGS, Columns, Heading, columns_in

_LAST_HEADER_ROW = 60  # beyond it, only a row with our very words: a sort may have moved it there
_MOST_FAR = 20
_WORDS = frozenset(map(str, HEADINGS))


@dataclass(frozen=True, slots=True)
class FollowUpTable:
    """A sheet and its columns."""

    sheet: GridSheet
    columns: Columns

    def cell(self, row: int, heading: Heading) -> GridCell | None:
        """The cell under a heading; None where the column or the value is not there."""
        column = self.columns.at.get(heading)
        return None if column is None else self.sheet.cells.get((row, column))


def find_tables(book: GridBook) -> tuple[FollowUpTable, ...]:
    """Every sheet that holds a follow-up table, the one with the most of our columns first."""
    found = [
        FollowUpTable(sheet, columns)
        for sheet in book.sheets
        if sheet.name != META_SHEET and (columns := _columns(sheet)) is not None
    ]
    return tuple(sorted(found, key=lambda table: (-len(table.columns.at), table.sheet.is_hidden)))


def _columns(sheet: GridSheet) -> Columns | None:
    rows: dict[int, dict[int, str]] = {}
    far = _far_headings(sheet)
    for (row, column), cell in sheet.cells.items():
        if (row <= _LAST_HEADER_ROW or row in far) and isinstance(cell.value, str):
            rows.setdefault(row, {})[column] = cell.value
    candidates = [columns_in(row, rows[row]) for row in sorted(rows)]
    return max(filter(None, candidates), key=lambda columns: len(columns.at), default=None)


def _far_headings(sheet: GridSheet) -> frozenset[int]:
    found = Counter(
        row
        for (row, _), cell in sheet.cells.items()
        if row > _LAST_HEADER_ROW and isinstance(cell.value, str) and cell.value in _WORDS
    )
    return frozenset(row for row, words in found.most_common(_MOST_FAR) if words >= FEWEST)
