"""Time frames out of what people type: ปีงบ 66, ไตรมาส 2 ปี 2565, ๒๕๖๓ - ๒๕๖๕, 3-4 พ.ย. 64."""

import re
from collections.abc import Callable
from datetime import date
from functools import cache

from briefpack.thai import period as periods
from briefpack.thai.date_words import ERA, common_year, named, time_key
from briefpack.thai.period import Period, last_of_month
from briefpack.thai.read_days import DayText, read_day_text

_JOINT = re.compile(r" *(?:-|ถึง|\bto\b) *")
_YEAR = rf"(?:ปี *)?(?:(?P<era>{ERA}) *)?(?P<year>\d{{2,4}})(?: *(?P<era_after>{ERA}))?"
_FISCAL = "(?:ประจำ)?(?:ปี *)?งบ(?:ประมาณ)?|fiscal years?|fy"
_QUARTER = r"(?:ไตรมาส(?:ที่)? *|q)(?P<quarter>[1-4])|(?P<nth>[1-4])(?:st|nd|rd|th) quarter"
_OF = "[ ,/]*(?:ของ|of)? *"


def parse_period(text: str) -> Period:
    """The stretch of time that a text names; ValueError (Thai, naming the text) if it names none.

    A quarter is of the calendar year unless ปีงบประมาณ is said. A fiscal year is named by the
    year in which it ends: 2566 is 1 October 2022 – 30 September 2023.
    """
    try:
        period = read_period(text)
    except ValueError as error:
        raise ValueError(f"อ่านช่วงเวลา {named(text)} ไม่ได้: {error}") from None
    if period is None:
        raise ValueError(f"อ่านช่วงเวลา {named(text)} ไม่ได้: ไม่ใช่วัน เดือน ไตรมาส ปี หรือช่วงเวลา")
    return period


def read_period(text: str) -> Period | None:
    """As `parse_period`, but None for a text that is written like no time frame."""
    key = time_key(text)
    whole = _read_one(key)
    if whole is not None:
        return whole
    for joint in _JOINT.finditer(key):
        period = _read_range(key[: joint.start()], key[joint.end() :])
        if period is not None:
            return period
    return None


def _read_one(key: str) -> Period | None:
    day = read_day_text(key)
    if day is not None:
        return _day_or_month(day)
    for pattern, build in _named():
        if found := pattern.fullmatch(key):
            return build(found)
    return None


def _day_or_month(text: DayText) -> Period:
    if text.day is None and text.month is not None and text.year is not None:
        return periods.month(text.year, text.month)
    return periods.day(text.to_date())


@cache
def _named() -> tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Period]], ...]:
    """Years, quarters and months in figures."""
    table: tuple[tuple[str, Callable[[re.Match[str]], Period]], ...] = (
        (rf"(?=\D|\d{{4}}){_YEAR}", lambda said: periods.calendar_year(_year(said))),
        (rf"(?:{_FISCAL}) *{_YEAR}", lambda said: periods.fiscal_year(_year(said))),
        (
            rf"(?:{_QUARTER}){_OF}(?:{_FISCAL}) *{_YEAR}",
            lambda said: periods.fiscal_quarter(_year(said), _quarter(said)),
        ),
        (
            rf"(?:{_QUARTER}){_OF}{_YEAR}",
            lambda said: periods.quarter(_year(said), _quarter(said)),
        ),
        (
            r"(?P<year>\d{4})[-/](?P<month>0?[1-9]|1[0-2])",
            lambda said: periods.month(common_year(said["year"]), int(said["month"])),
        ),
        (
            r"(?P<month>0?[1-9]|1[0-2])[-/](?P<year>\d{4})",
            lambda said: periods.month(common_year(said["year"]), int(said["month"])),
        ),
    )
    return tuple((re.compile(pattern), build) for pattern, build in table)


def _year(said: re.Match[str]) -> int:
    return common_year(said["year"], said["era"] or said["era_after"] or "")


def _quarter(said: re.Match[str]) -> int:
    return int(said["quarter"] or said["nth"])


def _read_range(left: str, right: str) -> Period | None:
    years = _read_years(left, right)
    if years is not None:
        return years
    first, last = read_day_text(left), read_day_text(right)
    if first is None or last is None:
        return None
    last = last.with_missing_from(first) if last.month is None else last
    first = first.with_missing_from(last)
    if (first.day is None) != (last.day is None):
        return None
    if first.day is None:
        start, end = _day_or_month(first).start, _day_or_month(last).end
    else:
        start, end = first.to_date(), last.to_date()
    return periods.day(start) if start == end else _range(start, end)


def _read_years(left: str, right: str) -> Period | None:
    """Calendar or fiscal years: the last may leave out its century, its era and its ปีงบประมาณ."""
    first = re.fullmatch(rf"(?P<fiscal>{_FISCAL})? *(?=\D|\d{{4}}|(?<=\D)\d){_YEAR}", left)
    last = re.fullmatch(rf"(?:{_FISCAL})? *{_YEAR}", right)
    if first is None or last is None:
        return None
    era = first["era"] or first["era_after"] or last["era"] or last["era_after"] or ""
    digits = last["year"]
    if len(digits) == 2:
        digits = first["year"][:-2] + digits
    start = common_year(first["year"], era)
    end = common_year(digits, last["era"] or last["era_after"] or era)
    if first["fiscal"]:
        return _range(periods.fiscal_year(start).start, periods.fiscal_year(end).end)
    return _range(date(start, 1, 1), last_of_month(end, 12))


def _range(start: date, end: date) -> Period:
    if end < start:
        raise ValueError("สิ้นสุดก่อนเริ่มต้น")
    return Period("range", start, end)
