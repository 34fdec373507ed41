from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.styles import Protection
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation

from briefpack.export.check_excel import check_excel
from briefpack.export.write_excel import write_excel
from briefpack.model.dossier import Dossier
from matrices import OPTIONS, matrix_of

Change = Callable[[Any], object]


@pytest.fixture
def path(jc22: Dossier, tmp_path: Path) -> Path:
    path = tmp_path / "matrix.xlsx"
    write_excel(matrix_of(jc22, replace(OPTIONS)), path)
    return path


def offer(formula: str) -> Change:
    """A drop-down of its own on a cell of the table."""

    def change(workbook: Any) -> None:
        rule = DataValidation(type="list", formula1=formula)
        rule.add("R6")
        workbook.worksheets[0].add_data_validation(rule)

    return change


def name(text: str) -> Change:
    return lambda workbook: workbook.defined_names.add(DefinedName("other", attr_text=text))


def lock(workbook: Any) -> None:
    workbook.worksheets[0]["D7"].protection = Protection(locked=True)


def count_elsewhere(workbook: Any) -> None:
    workbook["วิธีกรอก"]["B3"] = "=SUMPRODUCT(1*(A1=1))"


def other_formula(workbook: Any) -> None:
    workbook["สรุป"]["B5"] = '=HYPERLINK("http://a.th")'


@pytest.mark.parametrize(
    ("change", "where", "message"),
    [
        (offer(f'"{"ก" * 256}"'), "ติดตามผล!R6", "ยาวเกิน 255"),
        (offer("no_such_name"), "ติดตามผล!R6", "no_such_name"),
        (name("'ไม่มี'!$A$1"), "other", "ซึ่งไม่มี"),
        (name("#REF!"), "other", "ซึ่งไม่มี"),
        (lock, "ติดตามผล แถว 7", "เรียงลำดับ"),
        (count_elsewhere, "วิธีกรอก!B3", "มีสูตร"),
        (other_formula, "สรุป!B5", "มีสูตร"),
    ],
)
def test_what_excel_would_repair_or_receivers_would_miss_is_found(
    path: Path, change: Change, where: str, message: str
) -> None:
    workbook = openpyxl.load_workbook(path)
    change(workbook)
    workbook.save(path)

    findings = check_excel(path)

    assert any(where in each.where and message in each.message for each in findings), findings


def test_a_list_of_255_letters_is_held(path: Path) -> None:
    workbook = openpyxl.load_workbook(path)
    offer(f'"{"ก" * 255}"')(workbook)
    workbook.save(path)

    assert not any("ยาวเกิน" in each.message for each in check_excel(path))


def test_counts_without_their_values_are_found(path: Path) -> None:
    openpyxl.load_workbook(path).save(path)  # openpyxl keeps formulas and drops their values

    findings = check_excel(path)

    assert findings
    assert {each.message for each in findings} == {"สูตรไม่มีค่าที่คำนวณไว้ โปรแกรมดูตัวอย่างจะแสดงเป็นช่องว่าง"}
