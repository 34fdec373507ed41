"""Which values of a report count as equal: what a spreadsheet does to a text is no change."""

from briefpack.model.returned import ReportValue
from briefpack.model.time_frame import TimeFrame
from briefpack.thai.shown_text import shown


def same_value(one: ReportValue, other: ReportValue) -> bool:
    """Whether two values mean the same: ends of lines and blanks around them do not matter."""
    return _key(one) == _key(other)


def normalised(text: str) -> str:
    """A text as it is compared: as a sheet shows it, without blanks at the ends of its lines."""
    return "\n".join(line.rstrip() for line in shown(text).strip().split("\n"))


def _key(value: ReportValue) -> object:
    if isinstance(value, TimeFrame):
        return value.grain, value.start, value.end
    if isinstance(value, str):
        return normalised(value)  # a status too: it is a text
    return "" if value is None else value
