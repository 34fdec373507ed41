"""Our sheet and an officer's, saved again by other programs."""

from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook

from briefpack.export.write_excel import write_excel
from briefpack.model.dossier import Dossier
from briefpack.returns.grid import CellValue, Doubt, GridBook
from matrices import due_on, matrix_of
from office_programs import PROGRAMS, by_openpyxl
from returned_files import read, values_of

DUE = date(2022, 6, 30)
SUMMARY = "สรุป"


@pytest.fixture(scope="module")
def folder(jc22: Dossier, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sent")
    dossier = due_on(jc22, "JC22-2.1.1", DUE)
    write_excel(matrix_of(dossier), folder / "sent.xlsx")
    _officers().save(folder / "typed.xlsx")
    return folder


def _officers() -> Workbook:
    workbook = Workbook()
    sheet = workbook.active
    assert sheet is not None
    sheet.title = "ตาราง"
    for place, value, code in (
        ("A1", DUE, "[$-107041E]d mmmm yyyy"),
        ("A2", DUE, "d mmm bbbb"),
        ("A3", 0.9, "0%"),
        ("A4", 90, "General"),
        ("A5", "90%", "General"),
        ("A6", True, "General"),
        ("A7", "=A4*2", "General"),
        ("A8", "=1/0", "General"),
        ("A9", "บรรทัด\nสอง", "General"),
    ):
        sheet[place] = value
        sheet[place].number_format = code
    sheet["B1"] = "ผสาน"
    sheet.merge_cells("B1:C2")
    sheet.row_dimensions[4].hidden = True
    return workbook


def _saved_again(by: object, source: Path, tmp_path: Path) -> GridBook:
    assert callable(by)
    by(source, tmp_path / "back.xlsx")
    return read(tmp_path / "back.xlsx")


@pytest.mark.parametrize("by", PROGRAMS)
def test_our_sheet_says_the_same_after_another_program_saved_it(
    by: object, folder: Path, tmp_path: Path
) -> None:
    book = _saved_again(by, folder / "sent.xlsx", tmp_path)

    for before, after in zip(read(folder / "sent.xlsx").sheets, book.sheets, strict=True):
        assert after.name == before.name
        if after.name == SUMMARY:
            continue  # it counts with formulas, and is never taken back
        assert values_of(after) == values_of(before)
        assert not any(cell.doubt for cell in after.cells.values())
    assert DUE in values_of(book.sheets[0]).values()
    assert book.warnings == ()


@pytest.mark.parametrize("by", PROGRAMS)
def test_an_officers_values_are_read_whoever_saved_them(
    by: object, folder: Path, tmp_path: Path
) -> None:
    sheet = _saved_again(by, folder / "typed.xlsx", tmp_path).sheets[0]

    column: dict[int, CellValue] = {
        row: value for (row, place), value in values_of(sheet).items() if place == 1
    }
    assert [column[row] for row in (1, 2, 3, 4, 5, 6, 9)] == [
        DUE, DUE, 0.9, 90, "90%", True, "บรรทัด\nสอง"
    ]  # fmt: skip
    assert type(column[6]) is bool
    assert sheet.cells[3, 1].number_format == "0%"
    assert sheet.merged == ((1, 2, 2, 3),)
    assert sheet.hidden_rows == {4}
    calculated = by is not by_openpyxl
    assert column[7] == (180 if calculated else "=A4*2")
    assert sheet.cells[7, 1].doubt == (Doubt.FORMULA if calculated else Doubt.FORMULA_WITHOUT_VALUE)
    assert sheet.cells[8, 1].doubt == (Doubt.ERROR if calculated else Doubt.FORMULA_WITHOUT_VALUE)
