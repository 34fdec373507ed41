"""Workbooks as real programs write them."""

import string
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook
from openpyxl.cell.cell import TYPE_STRING

from briefpack.errors import Cancelled
from briefpack.export.write_excel import write_excel
from briefpack.model.dossier import Dossier
from briefpack.model.sheet_meta import META_HEADER
from briefpack.returns.grid import CellValue, Doubt, GridCell
from briefpack.returns.read_grid import read_grid
from matrices import matrix_of
from returned_files import read, values_of


@pytest.fixture(scope="module")
def sent(jc22: Dossier, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sent") / "กต.xlsx"
    write_excel(matrix_of(jc22), path)
    return path


def test_a_sheet_that_comes_back_untouched_says_what_was_sent(jc22: Dossier, sent: Path) -> None:
    matrix = matrix_of(jc22)

    book = read_grid(sent)

    table = values_of(book.sheets[0])
    for at, row in enumerate(matrix.rows, start=matrix.header_row + 1):
        there = [table.get((at, column)) for column in range(1, len(row.values) + 1)]
        assert there == [None if value == "" else value for value in row.values]
    headings = [column.heading for column in matrix.columns]
    assert [table[matrix.header_row, at + 1] for at in range(len(headings))] == headings


def test_the_round_is_found_in_the_properties_and_on_the_hidden_sheet(sent: Path) -> None:
    book = read_grid(sent)

    hidden = {sheet.name: sheet for sheet in book.sheets if sheet.is_hidden}
    assert book.properties["briefpack.round"] == "round-1"
    assert META_HEADER[0] in values_of(hidden["_briefpack"]).values()
    assert book.name == "กต.xlsx"
    assert book.warnings == ()
    assert not book.sheets[0].is_hidden


def test_the_process_of_its_own_changes_nothing(sent: Path) -> None:
    assert read_grid(sent) == read(sent)


def test_reading_can_be_stopped(sent: Path) -> None:
    with pytest.raises(Cancelled):
        read_grid(sent, is_cancelled=lambda: True)


def test_what_an_officer_does_to_a_sheet_is_seen(tmp_path: Path) -> None:
    workbook = Workbook()
    sheet = workbook.active
    assert sheet is not None
    sheet.title = "เปลี่ยนชื่อแล้ว"
    sheet["B2"] = "หัว"
    sheet.merge_cells("B2:D3")
    sheet["A5"] = True
    sheet["A6"] = "=1+1"
    sheet["A7"] = "#REF!"
    sheet["A8"] = 0.9
    sheet["A8"].number_format = "0%"
    sheet["A9"] = "90%"
    sheet["A10"] = datetime(2022, 6, 30, 13, 45)  # noqa: DTZ001
    sheet.row_dimensions[6].hidden = True
    workbook.create_sheet("ซ่อน").sheet_state = "hidden"
    workbook.save(tmp_path / "a.xlsx")

    book = read(tmp_path / "a.xlsx")

    first, second = book.sheets
    assert first.name == "เปลี่ยนชื่อแล้ว"
    assert first.merged == ((2, 2, 3, 4),)
    assert first.hidden_rows == {6}
    assert second.is_hidden
    assert first.cells == {
        (2, 2): GridCell("หัว"),
        (5, 1): GridCell(True),
        (6, 1): GridCell("=1+1", doubt=Doubt.FORMULA_WITHOUT_VALUE),
        (7, 1): GridCell("#REF!", doubt=Doubt.ERROR),
        (8, 1): GridCell(0.9, "0%"),
        (9, 1): GridCell("90%"),
        (10, 1): GridCell(datetime(2022, 6, 30, 13, 45), "yyyy-mm-dd h:mm:ss"),  # noqa: DTZ001
    }


THAI = "กขคำเแโใไ่้๊๋ิีุูัํ๐๑๙ฯ"
values = st.one_of(
    st.text(string.printable[:95] + THAI + "\n\t😀_x", min_size=1, max_size=20),
    st.integers(-(10**15), 10**15),
    st.floats(-1e12, 1e12).map(lambda number: float(f"{number:.15g}")),  # as many as Excel has
    st.booleans(),
    st.dates(date(1900, 3, 1), date(9999, 12, 30)),
    st.datetimes(datetime(1900, 3, 1), datetime(9999, 1, 1)).map(  # noqa: DTZ001
        lambda moment: moment.replace(microsecond=0)
    ),
)
grids = st.dictionaries(st.tuples(st.integers(1, 60), st.integers(1, 40)), values, max_size=12)


@settings(max_examples=40)
@given(grid=grids)
def test_any_grid_comes_back_as_openpyxl_wrote_it(
    grid: dict[tuple[int, int], CellValue], tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("grid") / "a.xlsx"
    workbook = Workbook()
    sheet = workbook.active
    assert sheet is not None
    for (row, column), value in grid.items():
        cell = sheet.cell(row, column, value)
        if isinstance(value, str):
            cell.data_type = TYPE_STRING
    workbook.save(path)

    back = values_of(read(path).sheets[0])

    assert back == {place: _as_a_cell_says_it(value) for place, value in grid.items()}
    assert all(type(back[place]) is type(_as_a_cell_says_it(grid[place])) for place in grid)


def _as_a_cell_says_it(value: CellValue) -> CellValue:
    """A midnight is a day, 2.0 is 2; openpyxl escapes no `_x0041_` of its own."""
    if isinstance(value, datetime) and value == datetime(value.year, value.month, value.day):  # noqa: DTZ001
        return value.date()
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value
