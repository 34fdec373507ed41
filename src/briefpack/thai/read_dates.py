"""A date out of what a person typed or a cell holds, and what is doubtful about it."""

import datetime
import re
from dataclasses import dataclass
from typing import Literal, TypeAlias

from briefpack.bilingual import Bilingual, in_english
from briefpack.thai.cldr import BE_OFFSET
from briefpack.thai.date_words import common_year, named, time_key
from briefpack.thai.period import Grain, Period, calendar_year
from briefpack.thai.read_days import DayText, read_day_text
from briefpack.thai.read_periods import read_period
from briefpack.thai.write_dates import Style, format_date

DoubtKind: TypeAlias = Literal[
    "unreadable",  # nothing can be made of it
    "two_digit_year",  # taken for B.E. 25xx
    "be_year_in_date",  # a true date in a year from 2400: B.E. typed into a Gregorian cell
    "perhaps_two_digit_be",  # a true date 1930–1999: often a two-digit B.E. year
    "before_1941",  # January–March before B.E. 2484: the Thai year began in April
    "weekday",  # the weekday said is not the date's
    "day_month_order",  # month first, as English short dates are written
    "serial_number",  # a number that may be Excel's count of days
    "not_a_day",  # a month, a quarter, a year or an interval
    "quarter",  # of the calendar year or of the fiscal year
]


@dataclass(frozen=True, slots=True)
class Doubt:
    """One reason to ask a person, with the sentence to ask with."""

    kind: DoubtKind
    message: Bilingual


@dataclass(frozen=True, slots=True)
class DateReading:
    """The best reading of a value: a day, or a longer period, or neither; and the doubts about it.

    A blank value has no date, no period and no doubts.
    """

    date: datetime.date | None = None
    period: Period | None = None
    doubts: tuple[Doubt, ...] = ()

    @property
    def is_certain(self) -> bool:
        """Whether this is a day that needs nobody's confirmation."""
        return self.date is not None and not self.doubts


def parse_date(text: str) -> datetime.date:
    """The day that a text means, B.E. or CE; ValueError (Thai, naming the text) if none."""
    try:
        day = read_day_text(time_key(text))
        if day is not None and day.day is not None:
            return day.to_date()
        period = read_period(text)
    except ValueError as error:
        raise ValueError(f"อ่านวันที่ {named(text)} ไม่ได้: {error}") from None
    raise ValueError(f"อ่านวันที่ {named(text)} ไม่ได้: {_not_a_day(period)}")


def read_date(value: object) -> DateReading:
    """The same for people and cells: text, true dates and numbers; it raises nothing."""
    if value is None:
        return DateReading()
    if isinstance(value, datetime.datetime):
        return _true_date(value.date())
    if isinstance(value, datetime.date):
        return _true_date(value)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _number(value)
    return _text(str(value))


def _text(text: str) -> DateReading:
    try:
        key = time_key(text)
        if not key:
            return DateReading()
        day = read_day_text(key)
        if day is not None and day.day is not None:
            return DateReading(day.to_date(), doubts=_text_doubts(day, day.to_date()))
        period = read_period(text)
    except ValueError as error:
        return _unreadable(text, str(error))
    if period is None:
        return _unreadable(text, _not_a_day(None))
    return _period(period, key)


def _period(period: Period, key: str) -> DateReading:
    not_a_day = Bilingual(f"“{key}” {_not_a_day(period)}", f"“{key}” is not one day")
    doubts = [Doubt("not_a_day", not_a_day)]
    if not re.search(r"\d{4}", key):
        message = Bilingual(
            f"“{key}” ปีมีสองหลัก อ่านเป็น พ.ศ. 25xx",
            f"The year of “{key}” has two digits; read as 25xx BE",
        )
        doubts.append(Doubt("two_digit_year", message))
    if period.grain == "quarter" and "งบ" not in key:
        message = Bilingual(
            f"“{key}” อ่านเป็นไตรมาสของปีปฏิทิน ไม่ใช่ปีงบประมาณ",
            f"“{key}” is read as a quarter of the calendar year, not of the fiscal year",
        )
        doubts.append(Doubt("quarter", message))
    return DateReading(period=period, doubts=tuple(doubts))


def _text_doubts(text: DayText, day: datetime.date) -> tuple[Doubt, ...]:
    shown = _shown(day, "full")
    doubts = []
    if text.two_digit_year:
        message = Bilingual("ปีมีสองหลัก อ่านเป็น {}", "The year has two digits; read as {}")
        doubts.append(Doubt("two_digit_year", message.filled(shown)))
    if text.buddhist_year and day.year < 1941 and day.month < 4:
        message = Bilingual(
            f"ก่อน พ.ศ. 2484 ปีไทยเริ่มเดือนเมษายน อ่านเป็น ค.ศ. {day.year} แต่อาจเป็น ค.ศ. {day.year + 1}",
            f"Before 2484 BE the Thai year began in April; read as {day.year} CE, "
            f"which may be {day.year + 1} CE",
        )
        doubts.append(Doubt("before_1941", message))
    if text.weekday is not None and text.weekday != day.weekday():
        message = Bilingual(
            "วันในสัปดาห์ไม่ตรงกับวันที่: {}", "The weekday does not agree with the date: {}"
        )
        doubts.append(Doubt("weekday", message.filled(shown)))
    if text.month_first and day.day <= 12 and day.day != day.month:
        message = Bilingual(
            "อ่านเดือนก่อนวันตามแบบอังกฤษ เป็น {}", "Read with the month first, as in English: {}"
        )
        doubts.append(Doubt("day_month_order", message.filled(shown)))
    return tuple(doubts)


def _true_date(day: datetime.date) -> DateReading:
    if day.year >= 2400:
        return _be_date(day)
    if 1930 <= day.year <= 1999:
        other = f"{day.day}/{day.month}/25{day.year % 100:02}"
        message = Bilingual(
            f"ค.ศ. {day.year} อาจมาจากปี พ.ศ. สองหลัก ({other}) โปรดยืนยัน",
            f"{day.year} CE may be a Buddhist year of two digits ({other}); please confirm",
        )
        return DateReading(day, doubts=(Doubt("perhaps_two_digit_be", message),))
    return DateReading(day)


def _be_date(day: datetime.date) -> DateReading:
    typed = f"{day.day}/{day.month}/{day.year}"
    try:
        meant = day.replace(year=day.year - BE_OFFSET)
    except ValueError:
        message = Bilingual(
            f"{typed}: ไม่มีวันที่ 29 กุมภาพันธ์ พ.ศ. {day.year}",
            f"{typed}: there is no 29 February {day.year} BE",
        )
        return DateReading(doubts=(Doubt("be_year_in_date", message),))
    message = Bilingual(
        "{} เป็นปี พ.ศ. ในช่องวันที่แบบ ค.ศ. อ่านเป็น {}",
        "The year of {} is of the Buddhist era; read as {}",
    ).filled(typed, _shown(meant, "long"))
    return DateReading(meant, doubts=(Doubt("be_year_in_date", message),))


def _number(number: float) -> DateReading:
    if not 0 < number < 1_000_000:  # infinity and not-a-number too
        return _unreadable(_A_NUMBER, _not_a_day(None))
    if number == int(number) and len(str(int(number))) == 4:
        try:
            return _period(calendar_year(common_year(str(int(number)))), str(int(number)))
        except ValueError as error:
            return _unreadable(str(number), str(error))
    if 20_000 <= number <= 80_000:  # the years 1954 to 2119
        day = datetime.date(1899, 12, 30) + datetime.timedelta(days=int(number))
        message = Bilingual(
            "{} อาจเป็นเลขลำดับวันของ Excel คือ {}", "{} may be a day number of Excel: {}"
        ).filled(number, _shown(day, "long"))
        return DateReading(day, doubts=(Doubt("serial_number", message),))
    return _unreadable(str(number), _not_a_day(None))


_A_NUMBER = Bilingual("ตัวเลข", "a number")


def _unreadable(text: str, why: str) -> DateReading:
    message = Bilingual(
        f"อ่านวันที่ {named(text)} ไม่ได้: {why}",
        f"{named(in_english(text))} is not a date; type it as 3/11/2564 or 3 Nov 2564",
    )
    return DateReading(doubts=(Doubt("unreadable", message),))


def _shown(day: datetime.date, style: Style) -> Bilingual:
    """A day as it was read; English has the common era too."""
    english = f"{format_date(day, style, lang='en')} ({day.year}\u00a0CE)"
    return Bilingual(format_date(day, style, "arabic"), english)


_GRAINS: dict[Grain, str] = {
    "month": "ระบุเพียงเดือน",
    "quarter": "เป็นไตรมาส",
    "calendar_year": "ระบุเพียงปี",
    "fiscal_year": "เป็นปีงบประมาณ",
    "range": "เป็นช่วงเวลา",
    "day": "เป็นช่วงเวลา",  # an interval from a day to itself
}


def _not_a_day(period: Period | None) -> str:
    if period is None:
        return "ไม่ใช่รูปแบบวันที่ที่รู้จัก (เช่น 3/11/2564 หรือ 3 พ.ย. 2564)"
    return f"{_GRAINS[period.grain]} ไม่ใช่วันเดียว"
