import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st
from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from briefpack.errors import ExportError
from briefpack.export.check_excel import check_excel
from briefpack.export.excel_found import find_table, read_workbook
from briefpack.export.matrix import Matrix
from briefpack.export.write_excel import write_excel
from briefpack.model.annotation import Output
from briefpack.model.classification import Classification
from briefpack.model.dossier import Dossier
from briefpack.model.follow_up import Report
from briefpack.model.headings import TrackingColumn
from briefpack.model.wording import Language
from briefpack.thai.digits import Digits
from briefpack.thai.shown_text import shown
from matrices import ISSUED, OPTIONS, due_on, matrix_of, with_one_outcome, with_report, with_text
from strategies import dossiers, texts

Written = Callable[[Matrix], Path]


@pytest.fixture(scope="session")
def written(tmp_path_factory: pytest.TempPathFactory) -> Written:
    """A matrix as a file; the next one takes its place."""
    path = tmp_path_factory.mktemp("written") / "matrix.xlsx"

    def write(matrix: Matrix) -> Path:
        write_excel(matrix, path)
        return path

    return write


def found(path: Path, heading: str, row: int = 0) -> object:
    """What stands under a heading, rows counted from 0."""
    table = find_table(read_workbook(path))
    assert table is not None
    return list(table.rows())[row].value(heading)


def sheet_of(path: Path) -> Worksheet:
    workbook = openpyxl.load_workbook(path)
    return workbook.worksheets[0]


@given(
    dossiers(), st.sampled_from(["th", "en"]), st.sampled_from(["thai", "arabic"]), st.booleans()
)
def test_any_pack_exports_and_checks_clean(
    written: Written, dossier: Dossier, language: Language, digits: Digits, cabinet: bool
) -> None:
    assume(dossier.packs)
    held = [o.id for meeting in dossier.meetings for o in meeting.outcomes()]
    pack = replace(dossier.packs[0], entries=()).including(held)
    form = Output.CABINET if cabinet else Output.TRACKING
    options = replace(OPTIONS, form=form, language=language, digits=digits, author=dossier.title)
    matrix = matrix_of(dossier.with_pack(pack), options)
    values = [value for row in matrix.rows for value in row.values]
    values += [cell.value for cell in matrix.head]
    assume(all(value > date(1900, 2, 28) for value in values if isinstance(value, date)))

    path = written(matrix)

    assert check_excel(path, matrix) == ()
    if matrix.rows:
        assert check_excel(path) == ()


@given(texts | st.text())
@example("=1+1")
@example("+66 2 203 5000")
@example("-")
@example("@กต.")
@example("\tเยื้อง")
@example("|x|")
@example("%")
@example("#REF!")
@example("_x0041_ไม่ใช่ A")
@example("  เว้นวรรคหัวท้าย  ")
@example("TRUE")
@example("<b>&amp;</b>]]>")
@example("บรรทัดหนึ่ง\r\nบรรทัดสอง")
def test_every_text_comes_back_as_the_same_text(written: Written, jc22: Dossier, text: str) -> None:
    path = written(matrix_of(with_text(with_one_outcome(jc22), "JC22-1.1.1", text)))

    assert found(path, TrackingColumn.OUTCOME) == (shown(text) or None)
    assert check_excel(path) == ()


def test_a_text_that_looks_like_a_formula_is_marked_as_text(
    written: Written, jc22: Dossier
) -> None:
    sheet = sheet_of(written(matrix_of(with_text(jc22, "JC22-1.1.1", "=1+1"))))

    cell = next(cell for row in sheet.iter_rows() for cell in row if cell.value == "=1+1")
    assert (cell.data_type, cell.quotePrefix) == ("s", True)


@given(st.dates(date(1900, 3, 1), date(9999, 12, 31)))
@example(date(2024, 2, 29))
@example(date(1900, 3, 1))
def test_a_day_comes_back_as_the_same_true_date(written: Written, jc22: Dossier, day: date) -> None:
    path = written(matrix_of(due_on(with_one_outcome(jc22), "JC22-1.1.1", day)))

    assert found(path, TrackingColumn.DUE) == day


@pytest.mark.parametrize(
    ("digits", "day", "number"),
    [
        ("arabic", "[$-107041E]d mmmm yyyy", "0"),
        ("thai", "[$-D07041E]d mmmm yyyy", "[$-D00041E]0"),
    ],
)
def test_days_and_numbers_are_true_and_shown_in_the_digits_asked_for(
    written: Written, jc22: Dossier, digits: Digits, day: str, number: str
) -> None:
    sheet = sheet_of(written(matrix_of(jc22, replace(OPTIONS, digits=digits))))

    cells: list[Any] = [c for row in sheet.iter_rows() for c in row if c.value is not None]
    days = {cell.value.date(): cell.number_format for cell in cells if cell.is_date}
    numbers = {cell.number_format for cell in cells if cell.data_type == "n" and not cell.is_date}
    assert days == {date(2021, 11, 3): day, date(2021, 11, 4): day, ISSUED: day}
    assert numbers == {number}


def test_a_text_longer_than_a_cell_is_refused_by_its_outcome(
    written: Written, jc22: Dossier
) -> None:
    longest = with_text(jc22, "JC22-1.1.1", "ก" * 32_767)
    too_long = with_text(jc22, "JC22-1.1.1", "😀" * 16_384)

    assert check_excel(written(matrix_of(longest))) == ()
    with pytest.raises(ExportError, match=r"JC22-1\.1\.1.*32,767"):
        written(matrix_of(too_long))


def test_a_day_before_excels_calendar_is_refused_by_its_outcome(
    written: Written, jc22: Dossier
) -> None:
    with pytest.raises(ExportError, match=r"JC22-1\.1\.1.*1900"):
        written(matrix_of(due_on(jc22, "JC22-1.1.1", date(1899, 5, 1))))


def test_what_the_system_refuses_is_left_to_who_swaps_the_draft_in(
    jc22: Dossier, tmp_path: Path
) -> None:
    with pytest.raises(FileNotFoundError, match=r"matrix\.xlsx"):
        write_excel(matrix_of(jc22), tmp_path / "nowhere" / "matrix.xlsx")


def test_the_same_matrix_gives_the_same_bytes(written: Written, jc22: Dossier) -> None:
    matrix = matrix_of(jc22)

    assert written(matrix).read_bytes() == written(matrix).read_bytes()


def test_thai_is_written_as_utf_8(written: Written, jc22: Dossier) -> None:
    with zipfile.ZipFile(written(matrix_of(jc22))) as package:
        parts = {name: package.read(name) for name in package.namelist()}

    assert all(b"&#" not in part for part in parts.values())
    assert "แล้วเสร็จ".encode() in parts["xl/worksheets/sheet4.xml"]


def test_receivers_get_a_real_table_that_repeats_its_header(
    written: Written, jc22: Dossier
) -> None:
    matrix = matrix_of(jc22)

    sheet = sheet_of(written(matrix))

    (table,) = sheet.tables.values()
    assert table.ref == f"A{matrix.header_row}:R{matrix.header_row + 27}"
    assert [column.name for column in table.tableColumns] == [c.heading for c in matrix.columns]
    assert sheet.print_title_rows == f"${matrix.header_row}:${matrix.header_row}"
    assert sheet.freeze_panes == f"G{matrix.header_row + 1}"
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 8)
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)


def test_an_empty_pack_has_headings_and_no_table(written: Written, jc22: Dossier) -> None:
    matrix = matrix_of(jc22.with_pack(replace(jc22.packs[0], entries=())))

    path = written(matrix)

    assert sheet_of(path).tables == {}
    assert check_excel(path, matrix) == ()


def test_what_agencies_type_is_checked_with_messages_that_fit_excel(
    written: Written, jc22: Dossier
) -> None:
    sheet = sheet_of(written(matrix_of(jc22)))

    every = sheet.data_validations.dataValidation
    rules = {rule.type: rule for rule in every}
    assert (rules["whole"].formula1, rules["whole"].formula2) == ("0", "100")
    assert (rules["date"].formula1, rules["date"].formula2) == ("36526", "109574")
    assert "2565" in str(rules["date"].error)
    for rule in every:
        assert len(rule.errorTitle or "") <= 32
        assert len(rule.error or "") <= 225
        assert len(rule.prompt or "") <= 255


def rule_at(sheet: Worksheet, matrix: Matrix, heading: str) -> Any:
    """The check on the first row's cell under a heading."""
    at = [column.heading for column in matrix.columns].index(heading) + 1
    place = f"{get_column_letter(at)}{matrix.header_row + 1}"
    return next(rule for rule in sheet.data_validations.dataValidation if place in rule.sqref)


def test_status_and_agencies_are_chosen_from_lists_on_a_hidden_sheet(
    written: Written, jc22: Dossier
) -> None:
    matrix = matrix_of(jc22)
    path = written(matrix)
    workbook = openpyxl.load_workbook(path)

    for heading, name, first in (
        (TrackingColumn.STATUS, "status_words", "ยังไม่ดำเนินการ"),
        (TrackingColumn.LEAD, "agency_words", "กก."),
        (TrackingColumn.SUPPORTING, "agency_words", "กก."),
    ):
        rule = rule_at(workbook.worksheets[0], matrix, heading)
        assert (rule.type, rule.formula1) == ("list", name)
        (title, place), *_ = workbook.defined_names[name].destinations
        assert workbook[title][place.replace("$", "")][0][0].value == first
        assert workbook[title].sheet_state == "hidden"


def test_several_supporting_agencies_may_be_typed_after_a_warning(
    written: Written, jc22: Dossier
) -> None:
    matrix = matrix_of(jc22)
    sheet = sheet_of(written(matrix))

    styles = [
        rule_at(sheet, matrix, heading).errorStyle
        for heading in (TrackingColumn.LEAD, TrackingColumn.SUPPORTING)
    ]

    assert styles == ["stop", "warning"]


def test_what_is_ours_lets_nothing_in_and_what_agencies_fill_in_does(
    written: Written, jc22: Dossier
) -> None:
    matrix = matrix_of(jc22)
    sheet = sheet_of(written(matrix))

    guarded = [rule for rule in sheet.data_validations.dataValidation if rule.type == "custom"]

    (rule,) = guarded
    assert rule.formula1 == "FALSE"
    letters = {str(part).partition("5")[0] for part in str(rule.sqref).split()}
    ours = {"A", "B", *"CDEF", "I"}
    assert letters == ours


def test_protection_leaves_receivers_sorting_and_filtering(written: Written, jc22: Dossier) -> None:
    matrix = matrix_of(jc22)
    sheet = sheet_of(written(matrix))

    shield = sheet.protection
    assert (shield.sheet, shield.sort, shield.autoFilter, shield.password) == (
        *(True, False, False),
        None,
    )
    rows = sheet.iter_rows(min_row=matrix.header_row)
    locked = [{cell.protection.locked for cell in row} for row in rows]
    assert locked == [{True}, *[{False}] * len(matrix.rows)]


def test_cells_that_agencies_fill_in_are_seen_to_be(written: Written, jc22: Dossier) -> None:
    matrix = matrix_of(jc22)
    sheet = sheet_of(written(matrix))

    yellow = [
        column.heading
        for cell, column in zip(sheet[matrix.header_row + 1], matrix.columns, strict=True)
        if cell.fill.fgColor.rgb == "FFFFFBE6"
    ]

    assert yellow == list(TrackingColumn)[7:]


def test_days_and_statuses_show_what_they_are_on_the_day_they_are_looked_at(
    written: Written, jc22: Dossier
) -> None:
    sheet: Any = sheet_of(written(matrix_of(jc22)))

    rules = {
        str(place.sqref): [rule.formula[0] for rule in rules]
        for place, rules in sheet.conditional_formatting._cf_rules.items()
    }

    assert rules == {
        "J5:J31": [
            "AND(ISNUMBER($J5),COUNTIF(closed_words,$K5)=0,$J5<TODAY())",
            "AND(ISNUMBER($J5),COUNTIF(closed_words,$K5)=0,$J5>=TODAY(),$J5<=TODAY()+30)",
        ],
        "K5:K31": ["$K5=done_word"],
    }
    formats = [
        rule.dxf.numFmt.formatCode
        for rules in sheet.conditional_formatting._cf_rules.values()
        for rule in rules
        if rule.dxf.numFmt
    ]
    assert formats == ['[$-107041E]"!! "d mmmm yyyy', '[$-107041E]"! "d mmmm yyyy']


def test_the_classification_is_red_on_the_sheet_and_on_every_page(
    written: Written, jc22: Dossier
) -> None:
    secret = replace(jc22.packs[0], classification=Classification.SECRET)

    sheet: Any = sheet_of(written(matrix_of(jc22.with_pack(secret))))

    assert (sheet["C1"].value, sheet["C1"].font.color.rgb) == ("ลับมาก", "FFC00000")
    for part in (sheet.oddHeader.center, sheet.oddFooter.center):
        assert (part.text, part.color) == ("ลับมาก", "C00000")


def test_the_round_and_what_was_sent_travel_with_the_file(written: Written, jc22: Dossier) -> None:
    report = Report(percent=40, remarks="=ด่วน", reported_on=date(2022, 1, 5))

    workbook: Any = openpyxl.load_workbook(
        written(matrix_of(with_report(jc22, "JC22-2.1.1", "พณ.", report)))
    )

    meta = [[cell for cell in row if cell] for row in workbook["_briefpack"].values]
    assert workbook["_briefpack"].sheet_state == "veryHidden"
    assert ["round", "round-1"] in meta
    assert ["JC22-2.1.1", "พณ.", "40", "2022-01-05", "=ด่วน"] in [row[:-1] for row in meta]
    assert {each.name: each.value for each in workbook.custom_doc_props.props}[
        "briefpack.round"
    ] == "round-1"


def test_properties_say_whose_and_of_which_day_it_is(written: Written, jc22: Dossier) -> None:
    matrix = matrix_of(jc22, replace(OPTIONS, author="กรมเอเชียตะวันออก"))

    properties = openpyxl.load_workbook(written(matrix)).properties

    assert (properties.creator, properties.title) == ("กรมเอเชียตะวันออก", "ตารางติดตามผลการดำเนินงาน")
    assert properties.created is not None
    assert properties.modified is not None
    assert properties.created.date() == properties.modified.date() == ISSUED


def test_rows_are_as_high_as_their_longest_text_and_excel_may_fit_them_again(
    written: Written, jc22: Dossier
) -> None:
    matrix = matrix_of(jc22)
    path = written(matrix)

    sheet = sheet_of(path)

    heights = [sheet.row_dimensions[matrix.header_row + row].height for row in (1, 2)]
    assert heights[0] == pytest.approx(5 * 14 * 1.66 + 3, abs=0.1)
    with zipfile.ZipFile(path) as package:
        assert b"customHeight" not in package.read("xl/worksheets/sheet1.xml")


def test_the_normal_style_has_the_font_that_widths_count_in(
    written: Written, jc22: Dossier
) -> None:
    workbook: Workbook = openpyxl.load_workbook(written(matrix_of(jc22)))

    assert workbook.worksheets[0]["A1"].font.name == "TH Sarabun New"
    assert workbook._named_styles["Normal"].font.name == "TH Sarabun New"  # type: ignore[attr-defined]
