from datetime import date, datetime

import pytest

from briefpack.returns.cell_values import Reader, Stored
from briefpack.returns.grid import Doubt
from briefpack.returns.number_formats import BUILT_IN, shows_a_day


@pytest.mark.parametrize(
    "code",
    [
        "d/m/yyyy",
        "[$-107041E]d mmmm yyyy",
        "[$-D07041E]d mmmm yyyy;@",
        "[$-1070000]d/m/yy;@",
        "d mmm bbbb",
        "bbbb",
        "[$-th-TH-u-ca-buddhist]d mmmm yyyy",
        "[$-th-TH-u-ca-buddhist-nu-thai]d mmmm yyyy",
        '"วันที่ "d mmmm "พ.ศ. "yyyy',
        "dd\\-mm\\-yyyy",
        "mmmm",
        "yyyy",
        "d/m/yyyy h:mm AM/PM",
        "yyyy-mm-dd hh:mm:ss.000",
        "[Red]dd/mm/yy",
        "ว ดดดด ปปปป",
        "D MMMM YYYY",
        BUILT_IN[14],
        BUILT_IN[71],
    ],
)
def test_a_format_with_a_day_a_month_or_a_year_is_a_dates(code: str) -> None:
    assert shows_a_day(code)


@pytest.mark.parametrize(
    "code",
    [
        "General",
        "Standard",
        "[$-D00041E]General",
        "0%",
        "#,##0.00",
        "0.00E+00",
        "@",
        "t0",
        "[$-D00041E]0",
        '0 "day"',
        "[Red]0",
        "# ?/?",
        "h:mm",
        "[h]:mm:ss",
        "mm:ss.0",
        "[mm]:ss",
        '"dmy"',
        "0\\d",
        "_d0",
        "0 วัน",
        "[$฿-41E]#,##0.00",
        '"TRUE";"TRUE";"FALSE"',
        "",
        ";;;",
    ],
)
def test_any_other_format_is_a_numbers(code: str) -> None:
    assert not shows_a_day(code)


DAY = "[$-107041E]d mmmm yyyy"


@pytest.mark.parametrize(
    ("serial", "value"),
    [
        ("44742", date(2022, 6, 30)),
        ("44742.5", datetime(2022, 6, 30, 12)),  # noqa: DTZ001
        ("44741.9999999999", date(2022, 6, 30)),
        ("1", date(1900, 1, 1)),
        ("59", date(1900, 2, 28)),
        ("61", date(1900, 3, 1)),
        ("2958465", date(9999, 12, 31)),
        ("243069", date(2565, 6, 30)),
    ],
)
def test_a_number_in_a_dates_format_is_the_day_that_excel_shows(serial: str, value: date) -> None:
    assert Reader().read(Stored("n", serial, None, DAY)) == (value, None)


@pytest.mark.parametrize("serial", ["60", "60.5", "0", "0.5", "-1", "2958466", "1e15"])
def test_a_day_that_does_not_exist_stays_a_number_and_is_doubtful(serial: str) -> None:
    found = Reader().read(Stored("n", serial, None, DAY))

    assert found == (float(serial), Doubt.IMPOSSIBLE_DATE)


def test_the_last_half_second_of_all_days_is_no_day() -> None:
    found = Reader().read(Stored("n", "2958465.9999999", None, DAY))

    assert found == (2958465.9999999, Doubt.IMPOSSIBLE_DATE)
