"""The days a meeting lasted, found in running text."""

import re
from datetime import date
from functools import cache

from briefpack.thai.date_words import ERA, month_pattern
from briefpack.thai.read_periods import read_period
from briefpack.thai.search import fold


def days_in(text: str) -> tuple[date, date] | None:
    """The first interval or day with a year that a text names; None if there is none."""
    key = fold(text)
    for found in _written().finditer(key):
        words = re.sub(r"\b(?:and)\b|และ", "-", found[0])
        try:
            period = read_period(words)
        except ValueError:
            continue
        if period is not None and period.grain in ("day", "range"):
            return period.start, period.end
    return None


@cache
def _written() -> re.Pattern[str]:
    day, month = r"(?<!\d)\d{1,2}(?:st|nd|rd|th)?", f"(?:{month_pattern()})"
    year = rf"(?:(?:{ERA}) *)?\d{{4}}"
    joint = " *(?:-|ถึง|to|and|และ) *"
    return re.compile(
        rf"{day}(?: *{month}(?: *{year})?)?{joint}{day} *{month} *,? *{year}"
        rf"|{day} *{month} *,? *{year}"
        rf"|{month} *{day}(?:{joint}(?:{month} *)?{day})? *, *{year}"
    )
