"""What one cell holds, from how its file stores it."""

import math
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TypeAlias

from briefpack.returns.excel_texts import plain_text
from briefpack.returns.grid import CellValue, Doubt
from briefpack.returns.number_formats import shows_a_day

Value: TypeAlias = tuple[CellValue, Doubt | None]

_NUMBER = re.compile(r"[+-]?(?:[0-9]{1,400}\.?[0-9]{0,400}|\.[0-9]{1,400})(?:[eE][+-]?[0-9]{1,4})?")
_EXACT = 2**53  # beyond it a float no longer tells one whole number from the next
_FIRST_DAY_1904 = datetime(1904, 1, 1)  # noqa: DTZ001  # a cell knows no time zone
_FIRST_DAY = datetime(1899, 12, 31)  # noqa: DTZ001
_NO_SUCH_DAY = 60  # Excel's 29 February 1900
_BEYOND = 2_958_466  # 1 January 10000


@dataclass(frozen=True, slots=True)
class Stored:
    """A cell as its file has it. `formula` is None where there is none; `value` likewise."""

    kind: str
    value: str | None
    formula: str | None = None
    number_format: str = "General"


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads the cells of one workbook."""

    shared_texts: Sequence[str] = ()
    from_1904: bool = False

    def read(self, stored: Stored) -> Value | None:
        """The value, and why it may not be what was meant; None for an empty cell."""
        if stored.formula is not None and _lacks_value(stored):
            return f"={plain_text(stored.formula)}", Doubt.FORMULA_WITHOUT_VALUE
        if stored.value is None:
            return None
        found = _READERS.get(stored.kind, _number)(self, stored.value, stored.number_format)
        if stored.formula is not None:
            return found[0], found[1] or Doubt.FORMULA
        return None if found[0] == "" else found


def _lacks_value(stored: Stored) -> bool:
    """A formula that gave an empty text has a value; a writer that never calculated left none."""
    return stored.value is None or (stored.value == "" and stored.kind != "str")


def _shared(reader: Reader, raw: str, _: str) -> Value:
    number = raw.strip()
    if number.isascii() and number.isdigit() and len(number) < 10:
        at = int(number)
        if at < len(reader.shared_texts):
            return reader.shared_texts[at], None
    return plain_text(raw), Doubt.ERROR


def _text(_: Reader, raw: str, __: str) -> Value:
    return plain_text(raw), None


def _inline(_: Reader, raw: str, __: str) -> Value:
    return raw, None  # its pieces were made plain already


def _truth(_: Reader, raw: str, __: str) -> Value:
    truth = _TRUTHS.get(raw.strip().casefold())
    return (plain_text(raw), Doubt.ERROR) if truth is None else (truth, None)


def _error(_: Reader, raw: str, __: str) -> Value:
    return plain_text(raw), Doubt.ERROR


def _iso_day(_: Reader, raw: str, __: str) -> Value:
    try:
        moment = datetime.fromisoformat(raw.strip()).replace(tzinfo=None)
    except ValueError:
        return plain_text(raw), Doubt.IMPOSSIBLE_DATE
    return _day_or_moment(moment), None


def _number(reader: Reader, raw: str, number_format: str) -> Value:
    text = raw.strip()
    if not text:
        return "", None
    if _NUMBER.fullmatch(text) is None or not math.isfinite(float(text)):
        return plain_text(raw), Doubt.ERROR
    exact = float(text)
    number = int(exact) if exact.is_integer() and abs(exact) <= _EXACT else exact
    if not shows_a_day(number_format):
        return number, None
    moment = _moment(number, reader.from_1904)
    return (number, Doubt.IMPOSSIBLE_DATE) if moment is None else (_day_or_moment(moment), None)


def _moment(serial: float, from_1904: bool) -> datetime | None:
    """The moment that Excel shows for a number, to the second; None where it shows no real one."""
    if from_1904:
        if not 0 <= serial < _BEYOND - 1462:
            return None
        return _rounded(_FIRST_DAY_1904, serial)
    if not 1 <= serial < _BEYOND or int(serial) == _NO_SUCH_DAY:
        return None
    return _rounded(_FIRST_DAY, serial if serial < _NO_SUCH_DAY else serial - 1)


def _rounded(first: datetime, days: float) -> datetime | None:
    try:
        return first + timedelta(seconds=round(days * 86_400))
    except OverflowError:  # the last half second of the year 9999
        return None


def _day_or_moment(moment: datetime) -> date | datetime:
    return moment if moment.time() != datetime.min.time() else moment.date()


_TRUTHS: Mapping[str, bool] = {"1": True, "true": True, "0": False, "false": False}
_READERS: Mapping[str, Callable[[Reader, str, str], Value]] = {
    "s": _shared,
    "str": _text,
    "inlineStr": _inline,
    "b": _truth,
    "e": _error,
    "d": _iso_day,
    "n": _number,
}
