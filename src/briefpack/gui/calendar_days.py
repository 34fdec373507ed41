"""The days of a month as a calendar shows them, and the steps between days."""

import calendar
from datetime import date, timedelta

MONDAY, SUNDAY = 0, 6
WEEKS, DAYS = 6, 7


def days_shown(month: date, first_weekday: int) -> tuple[date | None, ...]:
    """Six weeks that hold the whole month of a day; None before the first day there is."""
    first = month.replace(day=1)
    back = (first.weekday() - first_weekday) % DAYS
    return tuple(moved(first, days) for days in range(-back, WEEKS * DAYS - back))


def weekdays(first_weekday: int) -> tuple[int, ...]:
    """The weekdays in the order of the columns, Monday as 0."""
    return tuple((first_weekday + column) % DAYS for column in range(DAYS))


def moved(day: date, days: int) -> date | None:
    """The day so many days later; None where there is none."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None


def in_other_month(day: date, months: int) -> date | None:
    """The same day so many months later, or the last one of a shorter month; None for none."""
    count = day.year * 12 + day.month - 1 + months
    year, month = divmod(count, 12)
    if not date.min.year <= year <= date.max.year:
        return None
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))
