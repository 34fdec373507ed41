import io
import re
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from briefpack.export.check_excel import check_excel
from briefpack.export.excel_hidden import LIST_SHEET
from briefpack.export.matrix import Matrix
from briefpack.export.write_excel import write_excel
from briefpack.model.annotation import Output
from briefpack.model.classification import Classification
from briefpack.model.dossier import Dossier
from briefpack.model.follow_up import Report
from briefpack.model.headings import RowKey, TrackingColumn
from briefpack.model.sheet_meta import META_SHEET
from briefpack.model.status import Status
from matrices import OPTIONS, due_on, matrix_of, with_note, with_report

Change = Callable[[Workbook], object]
SHEET = "xl/worksheets/sheet1.xml"


@pytest.fixture
def matrix(jc22: Dossier) -> Matrix:
    secret = replace(jc22.packs[0], classification=Classification.SECRET)
    dossier = with_note(jc22.with_pack(secret), "อย่าบอกใครนอกสำนักงานนี้")
    dossier = due_on(dossier, "JC22-1.1.1", date(2022, 6, 30))
    return matrix_of(with_report(dossier, "JC22-1.1.1", "กห.", Report(Status.IN_PROGRESS, 40)))


@pytest.fixture
def path(matrix: Matrix, tmp_path: Path) -> Path:
    path = tmp_path / "matrix.xlsx"
    write_excel(matrix, path)
    return path


def under(workbook: Workbook, heading: str, row: int) -> Any:
    """The cell under a heading, rows counted from 1."""
    sheet = workbook.worksheets[0]
    cell = next(c for line in sheet.iter_rows(max_row=9) for c in line if c.value == heading)
    return sheet.cell(cell.row + row, cell.column)


def put(heading: str, value: object, row: int = 1) -> Change:
    """A change of the cell under a heading, rows counted from 1."""

    def change(workbook: Workbook) -> None:
        under(workbook, heading, row).value = value

    return change


def rename_first_heading(workbook: Workbook) -> None:
    cell = next(c for r in workbook.worksheets[0].iter_rows() for c in r if c.value == "ลำดับ")
    cell.value = "เลขที่"


def show_ids(workbook: Workbook) -> None:
    for dimension in workbook.worksheets[0].column_dimensions.values():
        dimension.hidden = False


def unset_classification(workbook: Workbook) -> None:
    workbook.worksheets[0].oddFooter.center.text = None  # type: ignore[union-attr]


def other_format(workbook: Workbook) -> None:
    for row in workbook.worksheets[0].iter_rows():
        for cell in row:
            if getattr(cell, "is_date", False):
                cell.number_format = "yyyy-mm-dd"


def forget_round(workbook: Workbook) -> None:
    workbook[META_SHEET]["B2"] = "round-2"


def drop_rounds(workbook: Workbook) -> None:
    del workbook.custom_doc_props["briefpack.round"]  # type: ignore[attr-defined]
    workbook[META_SHEET]["B2"] = None


def rename_table_column(workbook: Workbook) -> None:
    (table,) = workbook.worksheets[0].tables.values()
    table.tableColumns[3].name = "เสา"


def drop_table(workbook: Workbook) -> None:
    del workbook.worksheets[0].tables["FollowUp"]


@pytest.mark.parametrize(
    ("change", "where", "message"),
    [
        (put(TrackingColumn.REMARKS, "=1+1"), "R6", "มีสูตร"),
        (put(TrackingColumn.REMARKS, "#REF!"), "R6", "ค่าผิดพลาด"),
        (put(TrackingColumn.REMARKS, "ก\uf70aข"), "R6", "อักขระส่วนตัว"),
        (put(TrackingColumn.REMARKS, "ก\x85ข"), "R6", "อักขระควบคุม"),
        (put(TrackingColumn.DUE, "30 มิ.ย. 65"), "J6", "ไม่ใช่วันที่แท้"),
        (put(TrackingColumn.REPORTED_ON, datetime(2022, 1, 1, 8, 30)), "Q6", "ไม่ใช่วันที่แท้"),  # noqa: DTZ001
        (put(TrackingColumn.PERCENT, 0.4), "L6", "จำนวนเต็ม 0–100"),
        (put(TrackingColumn.PERCENT, 101), "L6", "จำนวนเต็ม 0–100"),
        (put(TrackingColumn.STATUS, "ใกล้เสร็จ"), "K6", "ไม่ใช่สถานะ"),
        (put(RowKey.OUTCOME_ID, None), "แถว 6", "ไม่มีรหัส"),
        (put(RowKey.OUTCOME_ID, "JC22-1.1.1", row=2), "แถว 7", "ซ้ำ"),
        (rename_first_heading, "matrix.xlsx", "ไม่พบหัวตาราง"),
        (show_ids, "ติดตามผล", "ต้องซ่อนไว้"),
        (lambda workbook: workbook.remove(workbook[LIST_SHEET]), LIST_SHEET, "ไม่มีแผ่นรายการสถานะ"),
        (lambda workbook: workbook.defined_names.clear(), LIST_SHEET, "ไม่มีชื่อช่วง"),
        (forget_round, META_SHEET, "รหัสรอบไม่ตรงกัน"),
        (drop_rounds, META_SHEET, "ไม่มีรหัสรอบ"),
        (drop_rounds, "docProps/custom.xml", "ไม่มีรหัสรอบ"),
        (rename_table_column, "ติดตามผล", "ชื่อคอลัมน์ของตาราง"),
        (drop_table, "ติดตามผล", "ไม่ได้ทำเป็นตาราง"),
    ],
)
def test_a_workbook_tells_its_own_faults(
    path: Path, change: Change, where: str, message: str
) -> None:
    assert check_excel(path) == ()
    workbook = openpyxl.load_workbook(path)
    change(workbook)
    workbook.save(path)

    findings = check_excel(path)

    assert any(where in each.where and message in each.message for each in findings), findings


@pytest.mark.parametrize(
    ("change", "where", "message"),
    [
        (put(TrackingColumn.OUTCOME, "อื่น"), "F6", "ไม่ตรงกับที่เรียบเรียง"),
        (put(TrackingColumn.DUE, date(2022, 7, 1)), "J6", "ไม่ตรงกับที่เรียบเรียง"),
        (put(TrackingColumn.NUMBER, "1"), "C6", "ไม่ตรงกับที่เรียบเรียง"),
        (put(TrackingColumn.REMARKS, "เกินมา", row=29), "R34", "ไม่ตรงกับที่เรียบเรียง"),
        (other_format, "J6", "ไม่ได้แสดงเป็นปี พ.ศ."),
        (unset_classification, "ท้ายกระดาษ", "ชั้นความลับ"),
        (lambda workbook: workbook.remove(workbook[META_SHEET]), META_SHEET, "ไม่มีแผ่นงานนี้"),
        (forget_round, f"{META_SHEET} แถว 2", "ไม่ตรงกับที่เรียบเรียง"),
        (
            lambda workbook: setattr(workbook[META_SHEET], "sheet_state", "visible"),
            META_SHEET,
            "ต้องซ่อนไว้",
        ),
        (
            lambda workbook: setattr(workbook.properties, "title", "อื่น"),
            "docProps/core.xml",
            "คุณสมบัติ",
        ),
        (
            lambda workbook: setattr(workbook.worksheets[0], "title", "Sheet"),
            "ติดตามผล",
            "ไม่มีแผ่นงานนี้",
        ),
        (
            lambda workbook: setattr(workbook.properties, "keywords", "อย่าบอกใครนอกสำนักงานนี้"),
            "docProps/core.xml",
            "แสดงไม่ได้",
        ),
    ],
)
def test_a_workbook_that_says_something_else_is_found_out(
    matrix: Matrix, path: Path, change: Change, where: str, message: str
) -> None:
    assert check_excel(path, matrix) == ()
    workbook = openpyxl.load_workbook(path)
    change(workbook)
    workbook.save(path)

    findings = check_excel(path, matrix)

    assert any(where in each.where and message in each.message for each in findings), findings


def edited(path: Path, part: str, change: Callable[[bytes], bytes]) -> None:
    """Changes one part of the package as it stands."""
    with zipfile.ZipFile(path) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    assert change(parts[part]) != parts[part]
    parts[part] = change(parts[part])
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda part: part.replace(b'r="R6"', b'r="XFD6"'), "ช่องไกลเกินไป"),
        (lambda part: part.replace(b'r="R6"', b'r="R1048576"'), "ช่องไกลเกินไป"),
        (lambda part: part.replace(b'<row r="6"', b'<row r="1048576"'), "แถวไกลเกินไป"),
        (
            lambda part: part.replace(
                b"</sheetData>",
                b'</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
            ),
            "ผสานช่องกว้างเกินไป",
        ),
        (lambda part: part[:-40], "แผ่นงานเสียหาย"),
        (
            lambda part: part.replace(b"</sheetData>", b"</sheetData><row r='1'><c r='A1'/></row>"),
            "แผ่นงานเสียหาย",
        ),
        (lambda part: part.decode().encode("utf-16"), "เข้ารหัสตัวอักษร"),
        (
            lambda part: re.sub(rb'dimension ref="[^"]*"', b'dimension ref="A1:A1"', part),
            "แผ่นงานบอกขอบเขต A1:A1",
        ),
        (
            lambda part: part.replace(b"<worksheet", b"<!DOCTYPE a [<!ENTITY b 'c'>]><worksheet"),
            "คำสั่ง XML",
        ),
        (lambda part: re.sub(rb"<worksheet.*</worksheet>", b"<a/>", part, flags=re.S), "หัวตาราง"),
        (lambda part: part.replace(b' s="', b' s="9'), "เสียหาย"),
    ],
)
def test_a_sheet_that_would_hang_or_break_a_reader_is_answered(
    path: Path, change: Callable[[bytes], bytes], message: str
) -> None:
    edited(path, SHEET, change)

    findings = check_excel(path)

    assert any(message in each.message for each in findings), findings


@given(data=st.data())
def test_no_damage_brings_more_than_findings(
    data: st.DataObject, jc22: Dossier, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.getbasetemp() / "damaged.xlsx"
    write_excel(matrix_of(jc22, agency="พณ."), path)
    with zipfile.ZipFile(path) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    name = data.draw(st.sampled_from(sorted(parts)))
    at = data.draw(st.integers(0, len(parts[name])))
    length = data.draw(st.integers(0, 60))
    new = data.draw(st.binary(max_size=8))
    parts[name] = parts[name][:at] + new + parts[name][at + length :]
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as package:
        for each, content in parts.items():
            package.writestr(each, content)
    path.write_bytes(written.getvalue())

    check_excel(path)


def test_what_is_no_workbook_is_answered_in_words(tmp_path: Path) -> None:
    path = tmp_path / "บันทึก.xlsx"
    path.write_text("ไม่ใช่ตาราง", "utf-8")

    (finding,) = check_excel(path)

    assert "บันทึก.xlsx ไม่ใช่แฟ้ม Office" in finding.message


def test_the_cabinet_form_needs_no_round(jc22: Dossier, tmp_path: Path) -> None:
    matrix = matrix_of(jc22, replace(OPTIONS, form=Output.CABINET))
    write_excel(matrix, tmp_path / "cabinet.xlsx")

    assert check_excel(tmp_path / "cabinet.xlsx", matrix) == ()
    assert check_excel(tmp_path / "cabinet.xlsx") == ()


def test_a_text_that_an_outcome_quotes_is_no_leak(jc22: Dossier, tmp_path: Path) -> None:
    quoted = next(jc22.meetings[0].outcomes()).text.th
    matrix = matrix_of(with_note(jc22, quoted))
    write_excel(matrix, tmp_path / "matrix.xlsx")

    assert check_excel(tmp_path / "matrix.xlsx", matrix) == ()
