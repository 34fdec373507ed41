from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefpack.thai.cldr import day_names
from briefpack.thai.dates import Style, format_date, format_interval
from briefpack.thai.digits import Digits
from briefpack.thai.periods import format_month, format_quarter, format_year, format_year_range

STYLES: tuple[Style, ...] = ("full", "long", "medium", "short")
SKELETONS: dict[str, Style] = {
    "yMMMMEEEEd": "full",
    "yMMMMd": "long",
    "yMMMd": "medium",
    "yMd": "short",
}
DIGITS: dict[str, Digits] = {"thai": "thai", "latn": "arabic"}
ICU = Path(__file__).with_name("expected") / "icu_dates.tsv"


def icu_rows(*styles: str) -> list[list[str]]:
    rows = [line.split("\t") for line in ICU.read_text("utf-8").splitlines()[1:]]
    return [row for row in rows if row[0] in styles]


@pytest.mark.parametrize("style", STYLES)
def test_every_date_is_written_as_icu_writes_it(style: Style) -> None:
    rows = icu_rows(style)

    written = [
        format_date(date.fromisoformat(day), style, DIGITS[numbers], lang)  # type: ignore[arg-type]
        for _, lang, numbers, day, _ in rows
    ]

    assert len(rows) > 200
    assert written == [row[-1] for row in rows]


def test_every_cldr_interval_is_written_as_icu_writes_it() -> None:
    rows = icu_rows(*(f"interval:{skeleton}" for skeleton in SKELETONS))

    written = []
    for name, _, numbers, interval, _ in rows:
        start, end = map(date.fromisoformat, interval.split("/"))
        style = SKELETONS[name.removeprefix("interval:")]
        written.append(format_interval(start, end, style, DIGITS[numbers], form="cldr"))

    assert len(rows) > 150
    assert written == [row[-1] for row in rows]


@pytest.mark.parametrize(
    ("skeleton", "write"),
    [
        ("yMMMM", lambda day, digits: format_month(day, "long", digits)),
        ("yMMM", lambda day, digits: format_month(day, "medium", digits)),
        ("Gy", lambda day, digits: format_year(day.year, digits)),
        ("yQQQ", lambda day, digits: format_quarter(day, digits, form="cldr")),
    ],
)
def test_months_quarters_and_years_are_written_as_icu_writes_them(skeleton, write) -> None:  # type: ignore[no-untyped-def]
    rows = icu_rows(f"skeleton:{skeleton}")

    written = [write(date.fromisoformat(day), DIGITS[numbers]) for _, _, numbers, day, _ in rows]

    assert len(rows) > 200
    assert written == [row[-1] for row in rows]


def test_cldr_ranges_of_years_are_written_as_icu_writes_them() -> None:
    rows = icu_rows("interval:Gy")

    written = []
    for _, _, numbers, interval, _ in rows:
        first, last = (int(day[:4]) for day in interval.split("/"))
        written.append(format_year_range(first, last, DIGITS[numbers], form="cldr"))

    assert written == [row[-1] for row in rows]


@pytest.mark.parametrize(
    ("start", "end", "style", "text"),
    [
        ("2021-11-03", "2021-11-04", "long", "๓ - ๔ พฤศจิกายน ๒๕๖๔"),
        ("2021-11-30", "2021-12-02", "long", "๓๐ พฤศจิกายน - ๒ ธันวาคม ๒๕๖๔"),
        ("2021-12-30", "2022-01-02", "long", "๓๐ ธันวาคม ๒๕๖๔ - ๒ มกราคม ๒๕๖๕"),
        ("2021-11-03", "2021-11-03", "long", "๓ พฤศจิกายน ๒๕๖๔"),
        ("2021-11-01", "2021-11-30", "long", "๑ - ๓๐ พฤศจิกายน ๒๕๖๔"),
        ("2021-11-03", "2021-11-04", "medium", "๓ - ๔ พ.ย. ๒๕๖๔"),
        ("2021-11-03", "2021-11-04", "short", "๓ - ๔/๑๑/๖๔"),
        (
            "2021-11-03",
            "2021-11-04",
            "full",
            "วันพุธที่ ๓ - วันพฤหัสบดีที่ ๔ พฤศจิกายน พ.ศ. ๒๕๖๔",
        ),
    ],
)
def test_office_writing_says_common_parts_once(
    start: str, end: str, style: Style, text: str
) -> None:
    assert format_interval(date.fromisoformat(start), date.fromisoformat(end), style) == text


def test_an_interval_that_ends_before_it_starts_is_refused() -> None:
    with pytest.raises(ValueError, match="ends before it starts"):
        format_interval(date(2021, 11, 4), date(2021, 11, 3))


def test_digits_are_the_languages_own_unless_asked() -> None:
    day = date(2021, 11, 3)

    assert format_date(day) == "๓ พฤศจิกายน ๒๕๖๔"
    assert format_date(day, digits="arabic") == "3 พฤศจิกายน 2564"
    assert format_date(day, lang="en") == "November 3, 2564 BE"
    assert format_date(day, lang="en", digits="thai") == "November ๓, ๒๕๖๔ BE"


@given(st.dates())
def test_the_weekday_is_that_of_the_true_date(day: date) -> None:
    assert format_date(day, "full").startswith(f"{day_names('th', 'wide')[day.weekday()]}ที่ ")


def test_the_29th_of_february_is_that_of_the_true_year() -> None:
    assert format_date(date(2024, 2, 29), digits="arabic") == "29 กุมภาพันธ์ 2567"
