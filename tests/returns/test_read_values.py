"""What a cell that an agency filled in says."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefpack.model.headings import REPORT_COLUMNS
from briefpack.model.returned import ReportValue
from briefpack.model.status import Status
from briefpack.model.status_words import STATUS_WORDS
from briefpack.model.time_frame import Grain, TimeFrame
from briefpack.returns.grid import CellValue, Doubt, GridCell
from briefpack.returns.read_values import Questionable, Said, read_value

TODAY = date(2022, 6, 1)
TEXTS = ("progress", "obstacles", "next_step", "reporter", "remarks")
OTHERS = ("status", "percent", "due", "reported_on")


def said(field: str, value: CellValue, number_format: str = "General") -> ReportValue:
    found = read_value(field, GridCell(value, number_format), TODAY)
    assert found.is_given
    return found.value


def asked(field: str, cell: GridCell) -> str:
    with pytest.raises(Questionable) as question:
        read_value(field, cell, TODAY)
    return str(question.value)


def test_a_question_is_asked_in_english_too() -> None:
    with pytest.raises(Questionable) as status:
        read_value("status", GridCell("ใกล้เสร็จ"), TODAY)
    with pytest.raises(Questionable) as due:
        read_value("due", GridCell("31 ก.พ. 2565"), TODAY)

    assert "there are: Not started, In progress, " in status.value.said.en
    assert due.value.said.en == (
        "“31 ก.พ. 2565” is not a date; type it as 3/11/2564 or 3 Nov 2564; "
        "please confirm with the agency"
    )


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("แล้วเสร็จ", Status.DONE),
        ("ดำเนินการแล้วเสร็จ", Status.DONE),
        ("อยู่ระหว่างดำเนินการ", Status.IN_PROGRESS),
        ("อยู่ระหว่างการพิจารณา", Status.UNDER_REVIEW),
        ("ดำเนินการต่อเนื่อง", Status.CONTINUOUS),
        ("ดำเนินการอย่างต่อเนื่อง", Status.CONTINUOUS),
        ("ดำเนินการ(อย่าง)ต่อเนื่อง", Status.CONTINUOUS),
        ("ล่าช้ากว่าแผน", Status.DELAYED),
        ("ล่าช้า", Status.DELAYED),
        ("ยังไม่ดำเนินการ", Status.NOT_STARTED),
        ("ยังไม่ได้ดำเนินการ", Status.NOT_STARTED),
        ("ยังไม่(ได้)ดำเนินการ", Status.NOT_STARTED),
        ("ยกเลิก", Status.CANCELLED),
        ("ชะลอ", Status.ON_HOLD),
        ("แล้ว เสร็จ.", Status.DONE),
        ("\u200bแล้วเสร็จ\u00a0", Status.DONE),
        ("อยู่ระหว่าง\nดำเนินการ", Status.IN_PROGRESS),
        ("เเล้วเสร็จ", Status.DONE),
        ("IN PROGRESS", Status.IN_PROGRESS),
        ("in_progress", Status.IN_PROGRESS),
        ("not-started", Status.NOT_STARTED),
        ("Cancelled", Status.CANCELLED),
    ],
)
def test_every_word_for_a_status_is_known(typed: str, meant: Status) -> None:
    assert said("status", typed) is meant


@pytest.mark.parametrize("status", Status)
def test_the_forms_own_words_are_known_and_no_word_means_two_things(status: Status) -> None:
    for word in (*STATUS_WORDS[status], status.wording.th, status.wording.en, status.value):
        assert said("status", word) is status


@pytest.mark.parametrize("typed", ["-", "เกือบเสร็จ", "แล้วเสร็จ/ล่าช้า", "ไม่แล้วเสร็จ", 3, "?"])
def test_a_word_that_is_no_status_is_asked_about_with_those_that_are(typed: CellValue) -> None:
    assert "ยังไม่ดำเนินการ, อยู่ระหว่างดำเนินการ" in asked("status", GridCell(typed))


@pytest.mark.parametrize(
    ("value", "number_format", "meant"),
    [
        (90, "General", 90),
        (90.0, "0", 90),
        ("90", "General", 90),
        ("๙๐", "@", 90),
        ("90%", "General", 90),
        ("90 %", "General", 90),
        ("90.0", "General", 90),
        ("ร้อยละ ๙๐", "General", 90),
        ("90 เปอร์เซ็นต์", "General", 90),
        (0.9, "0%", 90),
        (0.07, "0%", 7),
        (0.29, "0.00%", 29),
        (1, "0%", 100),
        (1, "General", 1),
        (0, "General", 0),
        (100, "General", 100),
    ],
)
def test_a_share_is_of_a_hundred_however_it_was_typed(
    value: CellValue, number_format: str, meant: int
) -> None:
    found = said("percent", value, number_format)

    assert found == meant
    assert type(found) is int


@pytest.mark.parametrize(
    ("value", "number_format"),
    [
        (0.9, "General"),
        (90, "0%"),
        (101, "General"),
        (-1, "General"),
        (33.3, "General"),
        (0.333, "0%"),
        ("0.9", "General"),
        ("80-90", "General"),
        ("ประมาณ 90", "General"),
        ("1000", "General"),
        (float("nan"), "General"),
        (float("inf"), "General"),
        (date(1900, 3, 30), "General"),
    ],
)
def test_what_is_no_whole_share_is_asked_about(value: CellValue, number_format: str) -> None:
    assert "ร้อยละ" in asked("percent", GridCell(value, number_format))


@pytest.mark.parametrize("field", ["due", "reported_on"])
@pytest.mark.parametrize(
    "value",
    [
        date(2022, 5, 30),
        datetime(2022, 5, 30, 9, 15),  # noqa: DTZ001
        "30/5/2565",
        "๓๐/๕/๒๕๖๕",
        "30 พฤษภาคม 2565",
        "๓๐ พ.ค. ๒๕๖๕",
        "30 พ.ค. พ.ศ. 2565",
        "2022-05-30",
        "30 May 2022",
    ],
)
def test_a_day_is_known_however_it_was_typed(field: str, value: CellValue) -> None:
    day = date(2022, 5, 30)
    assert said(field, value) == (TimeFrame.on(day) if field == "due" else day)


@pytest.mark.parametrize("field", ["due", "reported_on"])
@pytest.mark.parametrize(
    "value",
    [
        date(2565, 5, 30),
        date(1965, 5, 30),
        date(1907, 1, 8),
        "30/5/65",
        "30/5/1850",
        "31/2/2565",
        "สิ้นเดือน",
        "-",
        44_711,
        44_711.5,
        True,
    ],
)
def test_a_doubtful_day_is_asked_about(field: str, value: CellValue) -> None:
    assert "โปรด" in asked(field, GridCell(value))


@pytest.mark.parametrize(
    ("value", "grain", "start", "end"),
    [
        ("มิถุนายน 2565", Grain.MONTH, date(2022, 6, 1), date(2022, 6, 30)),
        ("มิ.ย. ๒๕๖๕", Grain.MONTH, date(2022, 6, 1), date(2022, 6, 30)),
        ("ไตรมาส 3 ปีงบประมาณ 2565", Grain.QUARTER, date(2022, 4, 1), date(2022, 6, 30)),
        ("ปีงบประมาณ ๒๕๖๕", Grain.FISCAL_YEAR, date(2021, 10, 1), date(2022, 9, 30)),
        ("ปี 2565", Grain.CALENDAR_YEAR, date(2022, 1, 1), date(2022, 12, 31)),
        ("1 - 15 มิถุนายน 2565", Grain.RANGE, date(2022, 6, 1), date(2022, 6, 15)),
    ],
)
def test_a_period_stays_as_vague_as_it_was_typed_and_keeps_its_words(
    value: str, grain: Grain, start: date, end: date
) -> None:
    due = said("due", value)

    assert isinstance(due, TimeFrame)
    assert (due.grain, due.start, due.end, due.words.th) == (grain, start, end, value)
    assert asked("reported_on", GridCell(value))


def test_nobody_reports_from_the_future() -> None:
    assert said("reported_on", TODAY) == TODAY
    assert "อนาคต" in asked("reported_on", GridCell(date(2022, 6, 2)))


@pytest.mark.parametrize("field", TEXTS)
def test_a_text_is_kept_as_typed_without_what_a_spreadsheet_adds(field: str) -> None:
    assert said(field, " ก\r\nข \x07") == "ก\nข"
    assert said(field, 12) == "12"
    assert said(field, 0.5, "0%") == "50%"
    assert said(field, "-") == "-"
    assert "เป็นวันที่" in asked(field, GridCell(date(2022, 1, 2)))


@pytest.mark.parametrize("field", REPORT_COLUMNS)
@pytest.mark.parametrize("blank", [None, GridCell(""), GridCell(" \n\t"), GridCell("\u00a0")])
def test_a_blank_cell_says_nothing(field: str, blank: GridCell | None) -> None:
    assert read_value(field, blank, TODAY) == Said()


@pytest.mark.parametrize("field", REPORT_COLUMNS)
def test_the_word_for_it_clears_any_cell_and_stands_alone(field: str) -> None:
    assert said(field, " ลบ\n") == ("" if field in TEXTS else None)
    if field in TEXTS:
        assert said(field, "ลบแล้ว") == "ลบแล้ว"


@pytest.mark.parametrize("field", REPORT_COLUMNS)
@pytest.mark.parametrize(
    "cell",
    [
        GridCell("=A1+1", doubt=Doubt.FORMULA_WITHOUT_VALUE),
        GridCell("#REF!", doubt=Doubt.ERROR),
        GridCell(60, doubt=Doubt.IMPOSSIBLE_DATE),
        GridCell(True),
    ],
)
def test_what_a_spreadsheet_could_not_say_is_asked_about(field: str, cell: GridCell) -> None:
    assert "โปรดสอบถามหน่วยงาน" in asked(field, cell)


def test_the_value_that_a_formula_shows_counts() -> None:
    found = read_value("percent", GridCell(40, doubt=Doubt.FORMULA), TODAY)

    assert found == Said(True, 40)


@given(
    st.sampled_from(sorted(REPORT_COLUMNS)),
    st.one_of(
        st.text(),
        st.integers(),
        st.floats(),
        st.booleans(),
        st.dates(),
        st.datetimes(),
        st.from_regex(r"[\d๐-๙/. \-]{1,12}", fullmatch=True),
    ),
    st.sampled_from(["General", "0%", "0", "@", "[$-D07041E]d mmmm yyyy", "%"]),
    st.sampled_from([None, *Doubt]),
)
def test_any_cell_is_a_value_of_its_field_or_a_question(
    field: str, value: CellValue, number_format: str, doubt: Doubt | None
) -> None:
    kinds = {"status": Status, "percent": int, "due": TimeFrame, "reported_on": date}
    try:
        found = read_value(field, GridCell(value, number_format, doubt), TODAY)
    except Questionable as question:
        assert str(question).strip()
    else:
        assert found.is_given or found.value is None
        assert found.value is None or isinstance(found.value, kinds.get(field, str))
