"""A stretch of time, as vague as it was said."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeAlias

Grain: TypeAlias = Literal["day", "month", "quarter", "calendar_year", "fiscal_year", "range"]


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch from its first to its last day, and the grain it was named with."""

    grain: Grain
    start: date
    end: date

    def __post_init__(self) -> None:
        if self.end < self.start:
            raise ValueError(f"period ends before it starts: {self.start} to {self.end}")


def day(date: date) -> Period:
    """One day."""
    return Period("day", date, date)


def month(year: int, month: int) -> Period:
    """A month of a CE year."""
    return Period("month", date(year, month, 1), last_of_month(year, month))


def quarter(year: int, number: int) -> Period:
    """A quarter, 1 to 4, of a CE calendar year."""
    last = 3 * number
    return Period("quarter", date(year, last - 2, 1), last_of_month(year, last))


def fiscal_quarter(year: int, number: int) -> Period:
    """A quarter of the Thai fiscal year that ends in a CE year; the first begins in October."""
    return quarter(year - 1, 4) if number == 1 else quarter(year, number - 1)


def calendar_year(year: int) -> Period:
    """A CE calendar year."""
    return Period("calendar_year", date(year, 1, 1), date(year, 12, 31))


def fiscal_year(year: int) -> Period:
    """The Thai fiscal year that ends in a CE year: 1 October of the year before to 30 September."""
    return Period("fiscal_year", date(year - 1, 10, 1), date(year, 9, 30))


def last_of_month(year: int, month: int) -> date:
    """The last day of a month of a CE year."""
    return date(year, month, monthrange(year, month)[1])
