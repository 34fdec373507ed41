"""What a date field says: the day in full, and what is doubtful about what was typed."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from briefpack.gui.date_habits import date_habits
from briefpack.gui.language import day_in_words, language, spoken
from briefpack.thai.dates import DateReading, DoubtKind
from briefpack.thai.digits import shape

_ASKED: tuple[DoubtKind, ...] = (
    "be_year_in_date",
    "perhaps_two_digit_be",
    "before_1941",
    "weekday",
    "day_month_order",
    "serial_number",
)
"""A two-digit year is not among them: that it is B.E. 25xx is a rule, which is said."""


def in_short(day: date) -> str:
    """A day as a field shows it and reads it back."""
    return day_in_words(day, "medium", date_habits().digits)


def in_full(day: date) -> str:
    """A day with its weekday; English readers get the common era too."""
    said = day_in_words(day, "full", date_habits().digits)
    return said if language() == "th" else _with_common_year(said, day)


def in_both_eras(day: date) -> str:
    """A day whose year cannot be taken for another one."""
    return _with_common_year(day_in_words(day, "long", date_habits().digits), day)


def candidates(reading: DateReading) -> tuple[date, ...]:
    """The days that may be meant, where a person has to say which; none where that is clear."""
    day, kinds = reading.date, {doubt.kind for doubt in reading.doubts}
    if day is None or kinds.isdisjoint(_ASKED):
        return ()
    others = []
    if "before_1941" in kinds:
        others.append(_date(day.year + 1, day.month, day.day))
    if "day_month_order" in kinds:
        others.append(_date(day.year, day.day, day.month))
    return (day, *(other for other in others if other is not None))


def _with_common_year(said: str, day: date) -> str:
    return _tr("{0} (ค.ศ. {1})").format(said, shape(str(day.year), date_habits().digits))


def doubts_in_words(reading: DateReading) -> str:
    """Why a person should look, a line for each reason."""
    return "\n".join(spoken(doubt.message) for doubt in reading.doubts)


def not_a_time_frame(typed: str, error: ValueError) -> str:
    """Why what was typed is no time frame; the sentence of the error is Thai."""
    if language() == "th":
        return str(error)
    return f"“{typed}” was not understood. Type it as 3/11/2564, 2568 or fiscal year 2566"


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _tr(text: str) -> str:
    return QCoreApplication.translate("dates", text)
