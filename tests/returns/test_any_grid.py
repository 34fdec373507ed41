"""No sheet, however mangled, stops the comparison; and none invents what nobody typed."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefpack import paths
from briefpack.model.dossier import Dossier
from briefpack.model.index import index_of
from briefpack.model.returned import Returned
from briefpack.model.sheet_meta import META_HEADER, META_SHEET, ROUND_PROPERTY
from briefpack.model.take_in import take_in
from briefpack.returns.compare import compare_book
from briefpack.returns.find_table import find_tables
from briefpack.returns.findings import Findings
from briefpack.returns.grid import Doubt, GridBook, GridCell, GridSheet
from briefpack.returns.headings import HEADINGS
from briefpack.returns.our_columns import Ours
from briefpack.returns.read_grid import read_packed
from briefpack.workflows.describe_returns import described_returned, plain_returned
from briefpack.workflows.new_dossier import dossier_from
from returned_sheets import TODAY, sent

Cells = Mapping[tuple[int, int], GridCell]
NOON = datetime(2022, 6, 1, 12)  # noqa: DTZ001


@cache
def the_sheet() -> tuple[Dossier, GridBook]:
    """JC22 with a round, and the workbook that was sent."""
    with TemporaryDirectory() as folder:
        dossier, _, path = sent(dossier_from(paths.JC22_RECORDS, paths.AGENCIES), Path(folder))
        return dossier, read_packed(path).unpacked()


def words() -> list[str]:
    """What a mangled sheet of ours may hold anywhere."""
    dossier, book = the_sheet()
    ids = [row.outcome_id for row in dossier.rounds[0].rows]
    texts = [cell.value for sheet in book.sheets for cell in sheet.cells.values()]
    return sorted({*ids, *HEADINGS, *META_HEADER, *(each for each in texts if type(each) is str)})


VALUES = st.one_of(
    st.deferred(lambda: st.sampled_from(words())),
    st.text(max_size=8),
    st.integers(-(10**18), 10**18),
    st.floats(),
    st.booleans(),
    st.dates(),
    st.datetimes(),
    st.sampled_from(["ลบ", "แล้วเสร็จ", "90%", "30/6/65", "", "\ud800", "0" * 5000, "(" * 300]),
)
CELLS = st.builds(
    GridCell,
    VALUES,
    st.sampled_from(["General", "0%", "@", "d mmm bbbb"]),
    st.sampled_from([None, None, *Doubt]),
)
PLACES = st.tuples(st.integers(1, 40), st.integers(1, 24))
GRIDS = st.dictionaries(PLACES, CELLS, max_size=60)
AREAS = st.tuples(*[st.integers(1, 40)] * 4)


def compared(book: GridBook) -> Findings:
    dossier, _ = the_sheet()
    return compare_book(book, dossier, index_of(dossier), TODAY, Ours(lambda _: {}))


def usable(found: Findings) -> None:
    """What was found can be shown, told as JSON and taken in."""
    dossier, _ = the_sheet()
    returned = Returned(
        found.round_id, tuple(found.changes), tuple(found.problems), tuple(found.unmatched)
    )
    assert plain_returned(returned)
    assert list(described_returned(returned, dossier))
    take_in(dossier, returned, returned.changes, NOON)
    assert all(problem.message for problem in found.problems)


@given(st.lists(st.tuples(st.text(max_size=6), GRIDS), max_size=3), st.lists(AREAS, max_size=3))
def test_any_cells_on_any_sheets_are_survived(
    sheets: list[tuple[str, Cells]], merged: list[tuple[int, int, int, int]]
) -> None:
    _, book = the_sheet()
    made = tuple(GridSheet(name, cells, merged=tuple(merged)) for name, cells in sheets)
    meta = tuple(sheet for sheet in book.sheets if sheet.name == META_SHEET)

    usable(compared(replace(book, sheets=made)))
    usable(compared(replace(book, sheets=(*made, *meta))))


@settings(max_examples=200)
@given(GRIDS, st.sets(PLACES, max_size=60), st.lists(AREAS, max_size=3), st.integers(0, 3))
def test_any_damage_to_the_sheets_that_were_sent_is_survived(
    cells: Cells,
    gone: set[tuple[int, int]],
    merged: list[tuple[int, int, int, int]],
    which: int,
) -> None:
    _, book = the_sheet()
    sheets = list(book.sheets)
    which %= len(sheets)
    kept = {place: cell for place, cell in sheets[which].cells.items() if place not in gone}
    sheets[which] = replace(sheets[which], cells={**kept, **cells}, merged=tuple(merged))

    found = compared(replace(book, sheets=tuple(sheets)))

    usable(found)
    typed = {cell.value for cell in cells.values()}
    assert typed or not found.changes, "nothing typed, nothing changed"


@given(GRIDS, st.text(max_size=10), st.booleans())
def test_a_meta_sheet_with_nonsense_is_survived(
    cells: Cells, round_id: str, has_header: bool
) -> None:
    dossier, book = the_sheet()
    header = {(6, c): GridCell(text) for c, text in enumerate(META_HEADER, start=1)}
    facts = {(2, 1): GridCell("round"), (2, 2): GridCell(dossier.rounds[0].id)}
    nonsense = GridSheet(META_SHEET, {**facts, **cells, **(header if has_header else {})})
    others = tuple(sheet for sheet in book.sheets if sheet.name != META_SHEET)

    for properties in ({}, {ROUND_PROPERTY: round_id}, book.properties):
        usable(compared(replace(book, sheets=(*others, nonsense), properties=properties)))


def columns_of(make: Callable[[int, int], GridCell | None], rows: int, columns: int) -> Cells:
    cells = {}
    for row in range(1, rows + 1):
        for column in range(1, columns + 1):
            cell = make(row, column)
            if cell is not None:
                cells[row, column] = cell
    return cells


@pytest.mark.parametrize(
    "text",
    [
        lambda row, column: HEADINGS[(row + column) % len(HEADINGS)],
        lambda row, column: f"{HEADINGS[column % len(HEADINGS)]}{row}",
        lambda row, column: "ก" * (row + column),
    ],
)
def test_thousands_of_rows_like_headings_are_survived(text: Callable[[int, int], str]) -> None:
    _, book = the_sheet()
    cells = columns_of(lambda row, column: GridCell(text(row, column)), 3000, 20)

    usable(compared(replace(book, sheets=(GridSheet("x", cells), *book.sheets[-1:]))))


def test_a_date_is_a_date_whatever_its_cell_says() -> None:
    _, book = the_sheet()
    table = find_tables(book)[0]
    cells = {
        place: replace(cell, value=date(2022, 5, 1))
        for place, cell in table.sheet.cells.items()
        if place[0] > table.columns.row
    }
    usable(compared(replace(book, sheets=(replace(table.sheet, cells=cells), *book.sheets[1:]))))
