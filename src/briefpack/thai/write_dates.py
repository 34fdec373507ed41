"""Dates and intervals in the Buddhist era, as text.

The four styles are CLDR's, as ICU prints them. Intervals follow Thai office writing, or CLDR on
request. `docs/dates.md` shows where the two differ.
"""

from datetime import date
from functools import lru_cache
from typing import Literal, TypeAlias

from briefpack.thai.cldr import Lang, write
from briefpack.thai.digits import Digits, shape

Style: TypeAlias = Literal["full", "long", "medium", "short"]
Form: TypeAlias = Literal["office", "cldr"]

OWN_DIGITS: dict[Lang, Digits] = {"th": "thai", "en": "arabic"}

_DATES: dict[tuple[Lang, Style], str] = {
    ("th", "full"): "EEEEที่ d MMMM 'พ.ศ. {y}'",
    ("th", "long"): "d MMMM '{y}'",
    ("th", "medium"): "d MMM '{y}'",
    ("th", "short"): "d/M/'{yy}'",
    ("en", "full"): "EEEE, MMMM d, '{y} BE'",
    ("en", "long"): "MMMM d, '{y} BE'",
    ("en", "medium"): "MMM d, '{y} BE'",
    ("en", "short"): "M/d/'{y} BE'",
}

# For each style: the first day, what joins, the last day; when they share the month, only the
# year, nothing.
_Fold: TypeAlias = tuple[str, str, str]
_Folds: TypeAlias = tuple[_Fold, _Fold, _Fold]
_OFFICE: dict[Style, _Folds] = {
    "full": (
        ("EEEEที่ d", " - ", "EEEEที่ d MMMM 'พ.ศ. {y}'"),
        ("EEEEที่ d MMMM", " - ", "EEEEที่ d MMMM 'พ.ศ. {y}'"),
        ("EEEEที่ d MMMM 'พ.ศ. {y}'", " - ", "EEEEที่ d MMMM 'พ.ศ. {y}'"),
    ),
    "long": (
        ("d", " - ", "d MMMM '{y}'"),
        ("d MMMM", " - ", "d MMMM '{y}'"),
        ("d MMMM '{y}'", " - ", "d MMMM '{y}'"),
    ),
    "medium": (
        ("d", " - ", "d MMM '{y}'"),
        ("d MMM", " - ", "d MMM '{y}'"),
        ("d MMM '{y}'", " - ", "d MMM '{y}'"),
    ),
    "short": (
        ("d", " - ", "d/M/'{yy}'"),
        ("d/M/'{yy}'", " - ", "d/M/'{yy}'"),
        ("d/M/'{yy}'", " - ", "d/M/'{yy}'"),
    ),
}
_CLDR: dict[Style, _Folds] = {
    "full": (
        ("EEEEที่ d", " – ", "EEEEที่ d MMMM '{y}'"),
        ("EEEEที่ d MMMM", " – ", "EEEEที่ d MMMM '{y}'"),
        ("EEEEที่ d MMMM '{y}'", " – ", "EEEEที่ d MMMM '{y}'"),
    ),
    "long": (
        ("d", "–", "d MMMM '{y}'"),
        ("d MMMM", " – ", "d MMMM '{y}'"),
        ("d MMMM '{y}'", " – ", "d MMMM '{y}'"),
    ),
    "medium": (
        ("d", "–", "d MMM '{y}'"),
        ("d MMM", " – ", "d MMM '{y}'"),
        ("d MMM '{y}'", " – ", "d MMM '{y}'"),
    ),
    "short": (
        ("d", "–", "d/M/'{y}'"),
        ("d/M/'{y}'", " – ", "d/M/'{y}'"),
        ("d/M/'{y}'", " – ", "d/M/'{y}'"),
    ),
}
# There is no Thai office rule for English: both forms are CLDR's.
_ENGLISH: dict[Style, _Folds] = {
    "full": (
        ("EEEE, MMMM d", " – ", "EEEE, MMMM d, '{y} BE'"),
        ("EEEE, MMMM d", " – ", "EEEE, MMMM d, '{y} BE'"),
        ("EEEE, MMMM d, '{y}'", " – ", "EEEE, MMMM d, '{y} BE'"),
    ),
    "long": (
        ("MMMM d", " – ", "d, '{y} BE'"),
        ("MMMM d", " – ", "MMMM d, '{y} BE'"),
        ("MMMM d, '{y}'", " – ", "MMMM d, '{y} BE'"),
    ),
    "medium": (
        ("MMM d", " – ", "d, '{y} BE'"),
        ("MMM d", " – ", "MMM d, '{y} BE'"),
        ("MMM d, '{y}'", " – ", "MMM d, '{y} BE'"),
    ),
    # The era on both ends: it is what tells month-first figures from Thai ones.
    "short": (("M/d/'{y} BE'", " – ", "M/d/'{y} BE'"),) * 3,
}
_INTERVALS: dict[tuple[Lang, Form], dict[Style, _Folds]] = {
    ("th", "office"): _OFFICE,
    ("th", "cldr"): _CLDR,
    ("en", "office"): _ENGLISH,
    ("en", "cldr"): _ENGLISH,
}


def format_date(
    date: date, style: Style = "long", digits: Digits | None = None, lang: Lang = "th"
) -> str:
    """A date with its B.E. year; digits are the language's own (Thai in Thai) unless asked."""
    return _written(_DATES[lang, style], date, digits or OWN_DIGITS[lang], lang)


@lru_cache(maxsize=1024)
def _written(pattern: str, date: date, digits: Digits, lang: Lang) -> str:
    """A document says the same days again and again."""
    return shape(write(pattern, date, lang), digits)


def format_interval(
    start: date,
    end: date,
    style: Style = "long",
    digits: Digits | None = None,
    lang: Lang = "th",
    form: Form = "office",
) -> str:
    """Two days and what lies between, their common parts written once: ๓ - ๔ พฤศจิกายน ๒๕๖๔.

    ValueError if the end is before the start. A whole month or year is written as its days.
    """
    if end < start:
        raise ValueError(f"interval ends before it starts: {start} to {end}")
    if start == end:
        return format_date(start, style, digits, lang)
    same_month, same_year, apart = _INTERVALS[lang, form][style]
    if start.year != end.year:
        first, joint, last = apart
    else:
        first, joint, last = same_month if start.month == end.month else same_year
    text = write(first, start, lang) + joint + write(last, end, lang)
    return shape(text, digits or OWN_DIGITS[lang])
