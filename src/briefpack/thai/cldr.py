"""Names of days and months from CLDR, through Babel, with a Buddhist-era year that is ours.

Babel knows no Buddhist calendar, and a date moved by 543 years has other weekdays and other
29ths of February. So the true date is formatted, with a pattern in which the year stands as a
quoted literal. Babel is imported at first use: it costs a start of the program 40 ms.
"""

from datetime import date
from functools import cache
from typing import Literal

Lang = Literal["th", "en"]
Width = Literal["wide", "abbreviated"]

BE_OFFSET = 543


def write(pattern: str, day: date, lang: Lang) -> str:
    """A date by a CLDR pattern, in Arabic digits; `{y}` and `{yy}` in quotes are its B.E. year."""
    from babel.dates import format_date

    year = day.year + BE_OFFSET
    with_year = pattern.replace("{yy}", f"{year % 100:02}").replace("{y}", str(year))
    return format_date(day, with_year, locale=lang)


@cache
def month_names(lang: Lang, width: Width) -> tuple[str, ...]:
    """January to December."""
    from babel import Locale

    names = Locale.parse(lang).months["format"][width]
    return tuple(names[month] for month in range(1, 13))


@cache
def day_names(lang: Lang, width: Width) -> tuple[str, ...]:
    """Monday to Sunday, numbered from 0 as `date.weekday` does."""
    from babel import Locale

    names = Locale.parse(lang).days["format"][width]
    return tuple(names[day] for day in range(7))


@cache
def quarter_names(lang: Lang) -> tuple[str, ...]:
    """First to fourth quarter, in words."""
    from babel import Locale

    names = Locale.parse(lang).quarters["format"]["wide"]
    return tuple(names[quarter] for quarter in range(1, 5))
