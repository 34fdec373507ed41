"""One day out of what people type, or the part of it that stands at one end of an interval."""

import re
from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from briefpack.thai.cldr import BE_OFFSET
from briefpack.thai.date_words import (
    ERA,
    common_year,
    is_buddhist,
    month_number,
    month_pattern,
    weekday_number,
    weekday_pattern,
)


@dataclass(frozen=True, slots=True)
class DayText:
    """What a text says of a day: numbers as they stand, the year already CE. None: not said."""

    day: int | None = None
    month: int | None = None
    year: int | None = None
    weekday: int | None = None
    two_digit_year: bool = False
    buddhist_year: bool = False
    month_first: bool = False

    def with_missing_from(self, other: "DayText") -> "DayText":
        """The month and year that the other end of an interval says for both."""
        return replace(
            self,
            month=self.month if self.month is not None else other.month,
            year=self.year if self.year is not None else other.year,
            two_digit_year=self.two_digit_year or (self.year is None and other.two_digit_year),
            buddhist_year=self.buddhist_year or (self.year is None and other.buddhist_year),
        )

    def to_date(self) -> date:
        """The day in the calendar; ValueError (Thai) if there is none or a part is missing."""
        if self.day is None or self.month is None or self.year is None:
            missing = [word for word, part in self._parts() if part is None]
            raise ValueError(f"ไม่มี{' '.join(missing)}")
        if not 1 <= self.month <= 12:
            raise ValueError(f"ไม่มีเดือนที่ {self.month} (เรียงวัน/เดือน/ปี)")
        last = monthrange(self.year, self.month)[1]
        if not 1 <= self.day <= last:
            year = f"พ.ศ. {self.year + BE_OFFSET} (ค.ศ. {self.year})"
            raise ValueError(f"เดือน {self.month} {year} มีวันที่ 1–{last} ไม่มีวันที่ {self.day}")
        return date(self.year, self.month, self.day)

    def _parts(self) -> tuple[tuple[str, int | None], ...]:
        return ("วันที่", self.day), ("เดือน", self.month), ("ปี", self.year)


def read_day_text(key: str) -> DayText | None:
    """The parts of a day in a folded, stripped text; None if it is written like no day.

    UnreadYear if it is, but with a year that cannot be placed.
    """
    for pattern in _patterns():
        if found := pattern.fullmatch(key):
            return _day_text(found.groupdict())
    return None


def _day_text(parts: dict[str, str | None]) -> DayText:
    year, era = parts.get("year"), parts.get("era") or parts.get("era_after") or ""
    month, name, weekday = parts.get("month"), parts.get("name"), parts.get("weekday")
    day = parts.get("day")
    common = common_year(year, era) if year else None
    return DayText(
        day=int(day) if day else None,
        month=month_number(name) if name else int(month) if month else None,
        year=common,
        weekday=weekday_number(weekday) if weekday else None,
        two_digit_year=year is not None and len(year) == 2,
        buddhist_year=year is not None and (is_buddhist(era) if era else int(year) != common),
        month_first="month_first" in parts,
    )


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    """The ways of writing a day or a part of it; the first that fits is meant."""
    weekday = f"(?:(?P<weekday>{weekday_pattern()})[ ,]*)?(?:(?:วัน)?ที่ *)?"
    day = r"(?P<day>(?<!\d)\d{1,2}(?!\d))(?:st|nd|rd|th)?"
    name = f"(?:เดือน *)?(?P<name>{month_pattern()})"
    year = rf"(?:ปี *)?(?:(?P<era>{ERA}) *)?(?P<year>(?<!\d)\d{{2,4}})(?: *(?P<era_after>{ERA}))?"
    gap, mark = "[ ,./-]*", r"(?P<mark>[/.-])"
    month = r"(?P<month>\d{1,2})"
    clock = r"(?:[t ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?z?)?"
    return tuple(
        re.compile(pattern)
        for pattern in (
            rf"(?P<year>\d{{4}}) ?{mark} ?{month} ?(?P=mark) ?(?P<day>\d{{1,2}}){clock}",
            # Only CLDR's English short style writes an English era behind figures: month first.
            r"(?P<month_first>(?P<month>\d{1,2}))/(?P<day>\d{1,2})/(?P<year>\d{4}) (?P<era>be)",
            rf"{weekday}(?P<day>\d{{1,2}}) ?{mark} ?{month} ?(?P=mark) ?{year}",
            rf"{weekday}(?P<day>\d{{1,2}})/{month}",
            rf"{weekday}{day}{gap}{name}{gap}{year}",
            rf"{weekday}{name}{gap}{day}(?: *, *| +){year}",
            rf"{weekday}{day}{gap}{name}",
            rf"{weekday}(?=[a-z]){name}{gap}(?P<day>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?",
            rf"{name}{gap}{year}",
            rf"{weekday}{day} *, *{year}",
            name,
            rf"{weekday}{day}",
        )
    )
