"""Months, quarters, years and time frames in the Buddhist era, as text.

Years are given as CE and written as B.E. The office form is Thai office writing: a bare year takes
พ.ศ., parts are joined by a hyphen between spaces. The CLDR form is what ICU prints.
"""

from datetime import date
from functools import lru_cache
from typing import Literal

from briefpack.thai.cldr import BE_OFFSET, Lang, quarter_names, write
from briefpack.thai.digits import Digits, shape
from briefpack.thai.period import Grain, last_of_month
from briefpack.thai.write_dates import OWN_DIGITS, Form, format_date, format_interval

MonthStyle = Literal["long", "medium"]


def format_year(
    year: int, digits: Digits | None = None, lang: Lang = "th", *, after_pi: bool = False
) -> str:
    """พ.ศ. ๒๕๖๘, or with `after_pi` ปี ๒๕๖๘ (the word ปี takes no พ.ศ. after it)."""
    be = year + BE_OFFSET
    if lang == "en":
        return _shaped(f"{be} BE", digits, lang)
    return _shaped(f"ปี {be}" if after_pi else f"พ.ศ. {be}", digits, lang)


def format_year_range(
    first: int,
    last: int,
    digits: Digits | None = None,
    lang: Lang = "th",
    *,
    after_pi: bool = False,
    form: Form = "office",
) -> str:
    """พ.ศ. ๒๕๖๓ - ๒๕๖๕; a range of one year is that year."""
    if last < first:
        raise ValueError(f"range of years ends before it starts: {first} to {last}")
    if first == last:
        return format_year(first, digits, lang, after_pi=after_pi)
    return _shaped(
        format_year(first, "arabic", lang, after_pi=after_pi).removesuffix(" BE")
        + _joint(lang, form, tight=True)
        + f"{last + BE_OFFSET}{' BE' if lang == 'en' else ''}",
        digits,
        lang,
    )


def format_fiscal_year(year: int, digits: Digits | None = None, lang: Lang = "th") -> str:
    """ปีงบประมาณ พ.ศ. ๒๕๖๖: the Thai fiscal year that ends in September of this CE year."""
    return _fiscal_years(year, year, digits, lang)


def format_month(
    month: date, style: MonthStyle = "long", digits: Digits | None = None, lang: Lang = "th"
) -> str:
    """The month in which a date lies: พฤศจิกายน ๒๕๖๔; CLDR and office writing agree."""
    return _shaped(write(_MONTHS[lang, style] + _YEAR[lang], month, lang), digits, lang)


def format_quarter(
    start: date, digits: Digits | None = None, lang: Lang = "th", form: Form = "office"
) -> str:
    """The calendar quarter in which a date lies: ไตรมาสที่ ๒ ปี ๒๕๖๕."""
    number, year = (start.month + 2) // 3, start.year + BE_OFFSET
    name = quarter_names(lang)[number - 1]
    if lang == "en":
        return _shaped(f"{name} {year} BE", digits, lang)
    if form == "cldr":  # the digit belongs to CLDR's name of the quarter and keeps its shape
        return f"{name} {_shaped(str(year), digits, lang)}"
    return _shaped(f"ไตรมาสที่ {number} ปี {year}", digits, lang)


@lru_cache(maxsize=1024)
def format_period(
    grain: Grain, start: date, end: date, digits: Digits | None = None, lang: Lang = "th"
) -> str:
    """A time frame in words, as vague as its grain; `parse_period` reads it back.

    A range of whole fiscal years, calendar years or months is written as these.
    """
    match grain:
        case "day":
            return format_date(start, "long", digits, lang)
        case "month":
            return format_month(start, "long", digits, lang)
        case "quarter":
            return format_quarter(start, digits, lang)
        case "calendar_year":
            return format_year(start.year, digits, lang)
        case "fiscal_year":
            return format_fiscal_year(end.year, digits, lang)
        case "range":
            return _range(start, end, digits, lang)


_MONTHS: dict[tuple[Lang, MonthStyle], str] = {
    ("th", "long"): "LLLL",
    ("th", "medium"): "LLL",
    ("en", "long"): "LLLL",
    ("en", "medium"): "LLL",
}
_YEAR: dict[Lang, str] = {"th": " '{y}'", "en": " '{y} BE'"}


def _range(start: date, end: date, digits: Digits | None, lang: Lang) -> str:
    if (start.day, end) != (1, last_of_month(end.year, end.month)):
        return format_interval(start, end, "long", digits, lang)
    years = start.year != end.year
    if years and (start.month, end.month) == (1, 12):
        return format_year_range(start.year, end.year, digits, lang)
    if end.year - start.year > 1 and (start.month, end.month) == (10, 9):
        return _fiscal_years(start.year + 1, end.year, digits, lang)
    if (start.year, start.month) == (end.year, end.month):
        return format_interval(start, end, "long", digits, lang)
    first = write(_MONTHS[lang, "long"] + (" '{y}'" if years else ""), start, lang)
    last = format_month(end, "long", "arabic", lang)
    return _shaped(first + _joint(lang, "office") + last, digits, lang)


def _fiscal_years(first: int, last: int, digits: Digits | None, lang: Lang) -> str:
    years = format_year_range(first, last, "arabic", lang)
    words = "ปีงบประมาณ" if lang == "th" else "fiscal year" if first == last else "fiscal years"
    return _shaped(f"{words} {years}", digits, lang)


def _joint(lang: Lang, form: Form, *, tight: bool = False) -> str:
    if lang == "th" and form == "office":
        return " - "
    return "–" if lang == "th" and tight else " – "


def _shaped(text: str, digits: Digits | None, lang: Lang) -> str:
    return shape(text, digits or OWN_DIGITS[lang])
