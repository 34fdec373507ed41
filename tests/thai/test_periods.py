from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefpack.thai import period as periods
from briefpack.thai.cldr import Lang
from briefpack.thai.dates import Form, Style, format_interval
from briefpack.thai.digits import Digits
from briefpack.thai.periods import (
    Period,
    format_fiscal_year,
    format_month,
    format_period,
    format_quarter,
    format_year,
    format_year_range,
    parse_period,
)

DIGITS = st.sampled_from(("thai", "arabic"))
LANGS = st.sampled_from(("th", "en"))
YEARS = st.integers(1941, 2200)
DAYS = st.dates(date(1941, 1, 1), date(2200, 12, 31))
MONTHS = st.builds(periods.month, YEARS, st.integers(1, 12))


def a_range(one: Period, other: Period) -> Period:
    start, end = min(one.start, other.start), max(one.end, other.end)
    return Period("range", start, end if start < end else end + timedelta(days=1))


def ranges_of(unit: st.SearchStrategy[Period]) -> st.SearchStrategy[Period]:
    return st.builds(a_range, unit, unit)


PERIODS = st.one_of(
    st.builds(periods.day, DAYS),
    MONTHS,
    st.builds(periods.quarter, YEARS, st.integers(1, 4)),
    st.builds(periods.calendar_year, YEARS),
    st.builds(periods.fiscal_year, YEARS),
    ranges_of(st.builds(periods.day, DAYS)),
    ranges_of(MONTHS),
    ranges_of(st.builds(periods.calendar_year, YEARS)),
    ranges_of(st.builds(periods.fiscal_year, YEARS)),
)


@given(PERIODS, DIGITS, LANGS)
def test_a_time_frame_that_is_written_is_read_back(
    period: Period, digits: Digits, lang: Lang
) -> None:
    text = format_period(period.grain, period.start, period.end, digits, lang)

    assert parse_period(text) == period


@given(
    DAYS,
    st.integers(1, 800),
    st.sampled_from(("full", "long", "medium")),
    DIGITS,
    LANGS,
    st.sampled_from(("office", "cldr")),
)
def test_an_interval_that_is_written_is_read_back(
    start: date, days: int, style: Style, digits: Digits, lang: Lang, form: Form
) -> None:
    end = start + timedelta(days=days)

    text = format_interval(start, end, style, digits, lang, form)

    assert parse_period(text) == Period("range", start, end)


@pytest.mark.parametrize(
    ("typed", "period"),
    [
        ("ปีงบ 66", periods.fiscal_year(2023)),
        ("ปีงบประมาณ ๒๕๖๖", periods.fiscal_year(2023)),
        ("ประจำปีงบประมาณ พ.ศ. 2566", periods.fiscal_year(2023)),
        ("FY2023", periods.fiscal_year(2023)),
        ("ไตรมาส 2 ปี 2565", periods.quarter(2022, 2)),
        ("ไตรมาสที่ ๒/๒๕๖๕", periods.quarter(2022, 2)),
        ("ไตรมาส 1 ปีงบ 66", periods.quarter(2022, 4)),
        ("ไตรมาส 2 ปีงบประมาณ 2566", periods.quarter(2023, 1)),
        ("พ.ค. 65", periods.month(2022, 5)),
        ("เดือนพฤษภาคม 2565", periods.month(2022, 5)),
        ("5/2565", periods.month(2022, 5)),
        ("2022-05", periods.month(2022, 5)),
        ("ปี ๒๕๖๘", periods.calendar_year(2025)),
        ("ภายในปี 2568", periods.calendar_year(2025)),
        ("พ.ศ. ๒๕๖๘", periods.calendar_year(2025)),
        ("2025", periods.calendar_year(2025)),
        ("ภายใน 30 มิ.ย. 65", periods.day(date(2022, 6, 30))),
    ],
)
def test_time_frames_that_officers_type_are_read(typed: str, period: Period) -> None:
    assert parse_period(typed) == period


@pytest.mark.parametrize(
    ("typed", "start", "end"),
    [
        ("๒๕๖๓ - ๒๕๖๕", "2020-01-01", "2022-12-31"),
        ("พ.ศ. ๒๕๖๓–๒๕๖๕", "2020-01-01", "2022-12-31"),
        ("ปี 2563-65", "2020-01-01", "2022-12-31"),
        ("ค.ศ. 2020 - 2022", "2020-01-01", "2022-12-31"),
        ("ปีงบ 66-68", "2022-10-01", "2025-09-30"),
        ("3-4 พ.ย. 64", "2021-11-03", "2021-11-04"),
        ("ระหว่างวันที่ 3 - 4 พฤศจิกายน 2564", "2021-11-03", "2021-11-04"),
        ("30 ธ.ค. 64 ถึง 2 ม.ค. 65", "2021-12-30", "2022-01-02"),
        ("30/11-2/12/64", "2021-11-30", "2021-12-02"),
        ("3/11/64 - 4/11/64", "2021-11-03", "2021-11-04"),
        ("ม.ค.-มี.ค. 65", "2022-01-01", "2022-03-31"),
        ("ต.ค. 65 - ก.ย. 66", "2022-10-01", "2023-09-30"),
        ("3 to 4 November 2021", "2021-11-03", "2021-11-04"),
    ],
)
def test_ranges_that_officers_type_are_read(typed: str, start: str, end: str) -> None:
    expected = Period("range", date.fromisoformat(start), date.fromisoformat(end))

    assert parse_period(typed) == expected


@pytest.mark.parametrize(
    "text",
    ["โดยเร็ว", "65", "Nov 21", "ปลายปี 2565", "4-3 พ.ย. 64", "29/2/2564", "ไตรมาส 5 ปี 65", ""],
)
def test_what_names_no_stretch_of_time_is_refused_by_name(text: str) -> None:
    with pytest.raises(ValueError, match="อ่านช่วงเวลา") as refusal:
        parse_period(text)

    assert f"“{text}”" in str(refusal.value)


def test_years_months_and_quarters_follow_office_writing() -> None:
    assert format_year(2025) == "พ.ศ. ๒๕๖๘"
    assert format_year(2025, after_pi=True) == "ปี ๒๕๖๘"
    assert format_year(2025, lang="en") == "2568 BE"
    assert format_year_range(2020, 2022) == "พ.ศ. ๒๕๖๓ - ๒๕๖๕"
    assert format_year_range(2020, 2022, after_pi=True) == "ปี ๒๕๖๓ - ๒๕๖๕"
    assert format_year_range(2020, 2022, lang="en") == "2563 – 2565 BE"
    assert format_fiscal_year(2023) == "ปีงบประมาณ พ.ศ. ๒๕๖๖"
    assert format_month(date(2021, 11, 3)) == "พฤศจิกายน ๒๕๖๔"
    assert format_quarter(date(2022, 4, 1)) == "ไตรมาสที่ ๒ ปี ๒๕๖๕"


def test_a_range_of_whole_years_stays_as_vague_as_years() -> None:
    years = format_period("range", date(2020, 1, 1), date(2022, 12, 31))
    fiscal_years = format_period("range", date(2022, 10, 1), date(2025, 9, 30))
    months = format_period("range", date(2022, 1, 1), date(2022, 3, 31))

    assert years == "พ.ศ. ๒๕๖๓ - ๒๕๖๕"
    assert fiscal_years == "ปีงบประมาณ พ.ศ. ๒๕๖๖ - ๒๕๖๘"
    assert months == "มกราคม - มีนาคม ๒๕๖๕"


def test_a_period_that_ends_before_it_starts_cannot_be_made() -> None:
    with pytest.raises(ValueError, match="ends before it starts"):
        Period("range", date(2021, 11, 4), date(2021, 11, 3))
