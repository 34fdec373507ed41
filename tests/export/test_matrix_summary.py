from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl

from briefpack.export.check_excel import check_excel
from briefpack.export.excel_found import read_workbook
from briefpack.export.matrix import Matrix, Summary
from briefpack.export.write_excel import write_excel
from briefpack.model import edits
from briefpack.model.agency import Responsibility
from briefpack.model.dossier import Dossier
from briefpack.model.follow_up import Report
from briefpack.model.status import Status
from briefpack.model.time_frame import TimeFrame
from matrices import ISSUED, OPTIONS, due_on, matrix_of, with_report

YESTERDAY, TOMORROW = date(2022, 1, 9), date(2022, 1, 11)


def summary_of(matrix: Matrix) -> Summary:
    assert matrix.summary is not None
    return matrix.summary


def counts(matrix: Matrix, label: str) -> dict[str, int]:
    """A row's counts that are not nought, by their headings."""
    summary = summary_of(matrix)
    row = next(row for row in summary.rows if row.label == label)
    values = zip(summary.headings[1:], row.counts, strict=True)
    return {heading: count.value for heading, count in values if count.value}


def reported(dossier: Dossier) -> Dossier:
    late = Report(Status.IN_PROGRESS, 40, due=TimeFrame.on(YESTERDAY))
    done = Report(Status.DONE, 100, due=TimeFrame.on(YESTERDAY))
    dossier = with_report(dossier, "JC22-1.1.1", "กห.", late)
    return with_report(dossier, "JC22-2.1.1", "พณ.", done)


def test_everything_is_counted_by_status(jc22: Dossier) -> None:
    assert counts(matrix_of(reported(jc22)), "ทั้งหมด") == {
        "รวม": 27,
        "อยู่ระหว่างดำเนินการ": 1,
        "แล้วเสร็จ": 1,
        "ยังไม่รายงาน": 25,
        "เกินกำหนด": 1,
    }


def test_pillars_and_lead_agencies_have_a_row_each(jc22: Dossier) -> None:
    matrix = matrix_of(reported(jc22))

    pillar = jc22.meetings[0].pillars[0].title.th
    assert counts(matrix, pillar)["รวม"] == 6
    assert counts(matrix, "กห. (เสนอ)") == {"รวม": 1, "อยู่ระหว่างดำเนินการ": 1, "เกินกำหนด": 1}


def test_outcomes_without_a_lead_are_counted_under_no_agency(jc22: Dossier) -> None:
    nobody = edits.make_responsible(jc22, "JC22-1.1.1", Responsibility())

    assert counts(matrix_of(nobody), "ยังไม่กำหนด")["รวม"] == 1


def test_a_day_without_a_report_is_overdue_the_day_after_it(jc22: Dossier) -> None:
    for day, overdue in ((YESTERDAY, 1), (ISSUED, 0), (TOMORROW, 0)):
        matrix = matrix_of(due_on(jc22, "JC22-1.1.1", day))

        assert counts(matrix, "ทั้งหมด").get("เกินกำหนด", 0) == overdue


def test_an_empty_pack_has_no_summary(jc22: Dossier) -> None:
    empty = jc22.with_pack(replace(jc22.packs[0], entries=()))

    assert matrix_of(empty).summary is None


def test_counts_are_formulas_with_the_values_that_previews_show(
    jc22: Dossier, tmp_path: Path
) -> None:
    path = tmp_path / "matrix.xlsx"
    matrix = matrix_of(reported(jc22))
    write_excel(matrix, path)

    live = openpyxl.load_workbook(path)
    shown = openpyxl.load_workbook(path, data_only=True)

    assert live["สรุป"]["B5"].value == "=SUMPRODUCT(1*('ติดตามผล'!$C$5:$C$31<>\"\"))"
    assert shown["สรุป"]["B5"].value == 27
    assert live.calculation.fullCalcOnLoad
    formulas = [
        sheet.title
        for sheet in live.worksheets
        for row in sheet.iter_rows()
        for cell in row
        if cell.data_type == "f"
    ]
    assert set(formulas) == {"สรุป"}


def test_the_chart_shows_its_axes_from_nought_in_our_font(jc22: Dossier, tmp_path: Path) -> None:
    path = tmp_path / "matrix.xlsx"
    write_excel(matrix_of(reported(jc22)), path)

    workbook: Any = openpyxl.load_workbook(path)
    (chart,) = workbook["สรุป"]._charts

    assert not chart.x_axis.delete
    assert not chart.y_axis.delete
    assert chart.y_axis.scaling.min == 0
    values = [point.v for point in chart.series[0].val.numRef.numCache.pt]
    assert values == [0, 1, 0, 0, 1, 0, 0, 0, 25]
    look = chart.title.tx.rich.p[0].r[0].rPr
    assert (look.latin.typeface, look.cs.typeface) == ("TH Sarabun New", "TH Sarabun New")


def test_a_count_that_is_not_as_composed_is_found_out(jc22: Dossier, tmp_path: Path) -> None:
    path = tmp_path / "matrix.xlsx"
    matrix = matrix_of(jc22)
    write_excel(matrix, path)
    assert check_excel(path, matrix) == ()
    summary = summary_of(matrix)
    total = replace(summary.rows[0].counts[0], value=26)
    first = replace(summary.rows[0], counts=(total, *summary.rows[0].counts[1:]))
    other = replace(matrix, summary=replace(summary, rows=(first, *summary.rows[1:])))

    findings = check_excel(path, other)

    assert [str(each) for each in findings] == ["สรุป แถว 5: ค่าไม่ตรงกับที่เรียบเรียงไว้"]


def test_a_pillar_with_signs_of_a_search_is_compared_not_searched(
    jc22: Dossier, tmp_path: Path
) -> None:
    path = tmp_path / "matrix.xlsx"
    write_excel(matrix_of(jc22, OPTIONS), path)

    rows = read_workbook(path).sheets["สรุป"].rows

    formulas = [value.text for row in rows for value in row.values if hasattr(value, "text")]
    assert formulas
    assert not any("COUNTIF" in text for text in formulas)
