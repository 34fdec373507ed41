from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefpack.thai.cldr import Lang
from briefpack.thai.dates import Style, format_date, format_interval, parse_date, read_date
from briefpack.thai.digits import Digits

DAYS = st.dates(date(1941, 1, 1), date(2200, 12, 31))
SHORT_YEARS = st.dates(date(1957, 1, 1), date(2056, 12, 31))
DIGITS = st.sampled_from(("thai", "arabic"))
LANGS = st.sampled_from(("th", "en"))
THIRD = date(2021, 11, 3)


TYPED = """3/11/64|๓/๑๑/๖๔|03/11/2564|3-11-64|3.11.2564|3 พ.ย. 64|๓ พ.ย. ๒๕๖๔|3 พย 64|3พ.ย.64
    3 พ ย 64|3 พ.ย 2564|3 พฤศจิกา 64|3 พฤศจิกายน 2564|๓ พฤศจิกายน พ.ศ. ๒๕๖๔|3 พ.ย. ค.ศ. 2021
    วันพุธที่ 3 พฤศจิกายน พ.ศ. 2564|วันที่ 3 เดือนพฤศจิกายน พ.ศ. 2564|ที่ ๓ พฤศจิกายน ๒๕๖๔
    พุธ 3 พ.ย. 64|พ. 3 พ.ย. 64|พุธที่ 3/11/64|3 พฤศจิกายน พุทธศักราช 2564|3 พ.ย. 2021|3/11/2021
    2021-11-03|2564-11-03|2021/11/03|2021-11-03T00:00:00|2021-11-03 00:00:00
    3 November 2021|3 Nov 2021|3rd November 2021|Nov 3, 2021|November 3, 2564 BE|3-Nov-2021
    ภายใน 3 พ.ย. 64|ภายในวันที่ 3 พฤศจิกายน 2564
    Wednesday, November 3, 2564 BE|Wed 3 Nov 2021|11/3/2564 BE|3 NOVEMBER 2021| 3  พ.ย.  2564"""


@pytest.mark.parametrize("typed", TYPED.replace("\n", "|").split("|"))
def test_whatever_officers_type_is_read(typed: str) -> None:
    assert parse_date(typed) == THIRD


@pytest.mark.parametrize("month", range(1, 13))
def test_every_month_is_read_with_and_without_its_dots(month: int) -> None:
    day = date(2021, month, 2)
    medium = format_date(day, "medium", "arabic")

    assert parse_date(medium) == day
    assert parse_date(medium.replace(".", "")) == day
    assert parse_date(medium.replace(" ", "")) == day


@given(DAYS, st.sampled_from(("full", "long", "medium")), DIGITS, LANGS)
def test_what_is_written_is_read_back(day: date, style: Style, digits: Digits, lang: Lang) -> None:
    text = format_date(day, style, digits, lang)

    reading = read_date(text)

    assert parse_date(text) == day
    assert reading.date == day
    assert reading.is_certain


@given(SHORT_YEARS, DIGITS, LANGS)
def test_short_dates_are_read_back_within_their_century(
    day: date, digits: Digits, lang: Lang
) -> None:
    assert parse_date(format_date(day, "short", digits, lang)) == day


def test_the_29th_of_february_is_right_in_both_directions() -> None:
    assert parse_date("29/2/2567") == date(2024, 2, 29)
    with pytest.raises(ValueError, match=r"29/2/2564.*ไม่มีวันที่ 29"):
        parse_date("29/2/2564")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("3-4 พ.ย. 64", "เป็นช่วงเวลา"),
        ("พ.ย. 64", "ระบุเพียงเดือน"),
        ("ปี ๒๕๖๘", "ระบุเพียงปี"),
        ("ปีงบ 66", "ปีงบประมาณ"),
        ("3-3 พ.ย. 64", "เป็นช่วงเวลา"),
        ("3 พ.ย.", "ไม่มีปี"),
        ("11/25/2021", "ไม่มีเดือนที่ 25"),
        ("3/11/2321", "ปี 2321"),
        ("3/11/2350", "ปี 2350"),
        ("3/11/064", "ปี 064"),
        ("3 พ.ย. ค.ศ. 2564", "ปี ค.ศ. 2564"),
        ("3 พ.ย. ค.ศ. 64", "ปี ค.ศ. 64"),
        ("0/1/2564", "ไม่มีวันที่ 0"),
        ("โดยเร็ว", "ไม่ใช่รูปแบบวันที่"),
        ("", "ไม่ใช่รูปแบบวันที่"),
    ],
)
def test_a_refusal_names_the_text_and_the_reason(text: str, why: str) -> None:
    with pytest.raises(ValueError, match=why) as refusal:
        parse_date(text)

    assert f"“{text}”" in str(refusal.value)


@given(DAYS, DAYS, st.sampled_from(("full", "long", "medium")), DIGITS, LANGS)
def test_an_interval_is_no_day(
    one: date, other: date, style: Style, digits: Digits, lang: Lang
) -> None:
    start, end = sorted((one, other))
    text = format_interval(start, end + timedelta(days=1), style, digits, lang)

    with pytest.raises(ValueError, match="เป็นช่วงเวลา"):
        parse_date(text)


@pytest.mark.parametrize(
    ("value", "day", "doubts"),
    [
        (date(2021, 11, 3), THIRD, []),
        (datetime.fromisoformat("2021-11-03 09:30"), THIRD, []),
        ("3 พ.ย. 2564", THIRD, []),
        ("3/11/64", THIRD, ["two_digit_year"]),
        ("วันจันทร์ที่ 3 พ.ย. 2564", THIRD, ["weekday"]),
        ("11/3/2564 BE", THIRD, ["day_month_order"]),
        (date(2564, 11, 3), THIRD, ["be_year_in_date"]),
        (date(2568, 2, 29), None, ["be_year_in_date"]),
        (datetime.fromisoformat("1965-06-30"), date(1965, 6, 30), ["perhaps_two_digit_be"]),
        ("1/2/2480", date(1937, 2, 1), ["before_1941"]),
        ("1/2/1937", date(1937, 2, 1), []),
        ("1/4/2480", date(1937, 4, 1), []),
        (44503, THIRD, ["serial_number"]),
        ("โดยเร็ว", None, ["unreadable"]),
        ("29/2/2564", None, ["unreadable"]),
        (3.5, None, ["unreadable"]),
        (float("inf"), None, ["unreadable"]),
        (10**400, None, ["unreadable"]),
        (True, None, ["unreadable"]),
        (None, None, []),
        (" ", None, []),
        ("\u200b", None, []),
    ],
)
def test_a_reading_says_what_is_doubtful(
    value: object, day: date | None, doubts: list[str]
) -> None:
    reading = read_date(value)

    assert reading.date == day
    assert [doubt.kind for doubt in reading.doubts] == doubts
    assert reading.period is None
    assert [doubt.message.en for doubt in reading.doubts if doubt.message.en == doubt.message] == []


def test_a_doubt_is_said_in_english_with_the_common_era() -> None:
    (excel,) = read_date(44503).doubts
    (weekday,) = read_date("วันจันทร์ที่ 3 พ.ย. 2564").doubts
    (unread,) = read_date(float("inf")).doubts

    assert (
        excel.message.en == "44503 may be a day number of Excel: November 3, 2564 BE (2021\u00a0CE)"
    )
    assert weekday.message.en.endswith("date: Wednesday, November 3, 2564 BE (2021\u00a0CE)")
    assert unread.message.en == "“a number” is not a date; type it as 3/11/2564 or 3 Nov 2564"


@pytest.mark.parametrize(
    ("value", "grain", "doubts"),
    [
        ("พ.ย. 2564", "month", ["not_a_day"]),
        ("ปีงบ 66", "fiscal_year", ["not_a_day", "two_digit_year"]),
        ("ไตรมาส 2 ปี 2565", "quarter", ["not_a_day", "quarter"]),
        (2565, "calendar_year", ["not_a_day"]),
        ("3-4 พ.ย. 2564", "range", ["not_a_day"]),
    ],
)
def test_a_longer_time_stays_as_vague_as_it_was_typed(
    value: object, grain: str, doubts: list[str]
) -> None:
    reading = read_date(value)

    assert reading.date is None
    assert reading.period is not None
    assert reading.period.grain == grain
    assert [doubt.kind for doubt in reading.doubts] == doubts


@given(st.one_of(st.text(), st.text("0123456789๐๑/-. พยคศ.ปีงบ"), st.floats(), st.dates()))
def test_no_value_breaks_the_reader(value: object) -> None:
    reading = read_date(value)

    assert reading.date is None or reading.period is None


def test_a_page_of_text_is_refused_at_once_and_not_repeated() -> None:
    page = "3" + "./ -," * 20_000 + "x"

    reading = read_date(page)

    assert [doubt.kind for doubt in reading.doubts] == ["unreadable"]
    assert len(reading.doubts[0].message) < 200
    with pytest.raises(ValueError, match="ยาวเกิน"):
        parse_date(page)


def test_a_year_below_2400_is_buddhist_only_when_it_says_so() -> None:
    assert parse_date("3 พ.ย. พ.ศ. 2350") == date(1807, 11, 3)
