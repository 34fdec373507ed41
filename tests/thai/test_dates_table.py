"""The tables of docs/dates.md say what the program prints."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import get_args

import pytest

from briefpack.thai.dates import DoubtKind, Form, Style, format_interval
from briefpack.thai.periods import format_quarter, format_year_range

DOCUMENT = (Path(__file__).parents[2] / "docs" / "dates.md").read_text("utf-8")


def days(start: str, end: str, style: Style) -> Callable[[Form], str]:
    first, last = date.fromisoformat(start), date.fromisoformat(end)
    return lambda form: format_interval(first, last, style, form=form)


ROWS: dict[str, Callable[[Form], str]] = {
    "days of one month, full": days("2021-11-03", "2021-11-04", "full"),
    "days of one month, long": days("2021-11-03", "2021-11-04", "long"),
    "days of one year, long": days("2021-11-30", "2021-12-02", "long"),
    "days of two years, long": days("2021-12-30", "2022-01-02", "long"),
    "days of one month, medium": days("2021-11-03", "2021-11-04", "medium"),
    "days of one month, short": days("2021-11-03", "2021-11-04", "short"),
    "days of one year, short": days("2021-11-30", "2021-12-02", "short"),
    "range of years": lambda form: format_year_range(2020, 2022, form=form),
    "quarter": lambda form: format_quarter(date(2022, 4, 1), form=form),
}


def table(heading: str) -> list[list[str]]:
    lines = DOCUMENT[DOCUMENT.index(heading) :].split("\n\n")[0].splitlines()[2:]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def test_the_table_has_a_row_for_each_difference() -> None:
    assert [row[0] for row in table("| what | office")] == list(ROWS)


@pytest.mark.parametrize("row", table("| what | office"), ids=lambda row: row[0])
def test_office_writing_and_cldr_are_as_the_table_says(row: list[str]) -> None:
    name, office, cldr = row

    assert ROWS[name]("office") == office
    assert ROWS[name]("cldr") == cldr
    assert office != cldr


def test_every_doubt_is_explained() -> None:
    assert {row[0].strip("`") for row in table("| doubt | when")} == set(get_args(DoubtKind))
