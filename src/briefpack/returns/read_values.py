"""What a cell that an agency filled in says: a value, nothing, "clear it", or a question."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache

from briefpack.bilingual import Bilingual
from briefpack.model.returned import ReportValue
from briefpack.model.status import Status
from briefpack.model.status_words import STATUS_WORDS
from briefpack.model.time_frame import Grain, TimeFrame
from briefpack.model.wording import Wording
from briefpack.returns.grid import Doubt, GridCell
from briefpack.returns.typed import typed
from briefpack.thai.clean import printable
from briefpack.thai.digits import to_arabic
from briefpack.thai.read_dates import DateReading, read_date
from briefpack.thai.search import fold

CLEAR = "ลบ"
"""The word that empties a cell; a cell left blank changes nothing."""

_EARLIEST, _LATEST = date(2000, 1, 1), date(2199, 12, 31)
_YEAR_ALONE = range(2400, 2700)  # as a count of days: someone typed a B.E. year into a date cell
_DAY_ZERO = date(1899, 12, 30)
_PERCENT = re.compile(r"(?:ร้อยละ)?\s*(\d{1,3})(?:\.0+)?\s*(?:%|เปอร์เซ็นต์)?")
_ASK_AGAIN = Bilingual(
    "โปรดสอบถามหน่วยงาน แล้วพิมพ์ค่าที่ถูกต้อง", "please ask the agency, then type the right value"
)


class Questionable(Exception):  # noqa: N818  # a question for a person, in an officer's words
    """A cell's value that may not be taken as it is; `said` is why, and what to do."""

    def __init__(self, said: Bilingual) -> None:
        super().__init__(said)
        self.said = said


@dataclass(frozen=True, slots=True)
class Said:
    """What a cell says for its field. `value` counts only where `is_given`."""

    is_given: bool = False
    value: ReportValue = None


def read_value(field: str, cell: GridCell | None, today: date) -> Said:
    """What the cell says. Raises Questionable for what no one may guess."""
    if cell is None or (isinstance(cell.value, str) and not cell.value.strip()):
        return Said()
    if isinstance(cell.value, str) and printable(cell.value).strip() == CLEAR:
        return Said(True, "" if field in _TEXTS else None)
    if cell.doubt in _REFUSED:
        raise Questionable(_REFUSED[cell.doubt])
    if cell.doubt is Doubt.FORMULA and field in _DAYS:
        raise Questionable(
            Bilingual(
                f"ช่องนี้เป็นสูตร ซึ่งอาจได้วันอื่นเมื่อเปิดอีกครั้ง (ขณะนี้ {typed(cell)}) โปรดยืนยันกับหน่วยงาน",
                "This cell is a formula, which may give another day when it is opened "
                f"again (now {typed(cell)}); please confirm with the agency",
            )
        )
    if isinstance(cell.value, bool):
        raise Questionable(
            Bilingual(
                f"ช่องนี้เป็นค่าจริง/เท็จของ Excel {_ASK_AGAIN}",
                f"This cell is an Excel true/false value; {_ASK_AGAIN.en}",
            )
        )
    return Said(True, _READERS[field](cell, today))


_REFUSED = {
    Doubt.FORMULA_WITHOUT_VALUE: Bilingual(
        f"ช่องนี้เป็นสูตรที่ไม่มีผลลัพธ์ {_ASK_AGAIN}",
        f"This cell is a formula without a result; {_ASK_AGAIN.en}",
    ),
    Doubt.ERROR: Bilingual(
        f"ช่องนี้เป็นค่าผิดพลาดของ Excel {_ASK_AGAIN}",
        f"This cell is an Excel error value; {_ASK_AGAIN.en}",
    ),
    Doubt.IMPOSSIBLE_DATE: Bilingual(
        f"วันที่ในช่องนี้ไม่มีอยู่จริง {_ASK_AGAIN}", f"The date in this cell does not exist; {_ASK_AGAIN.en}"
    ),
}


def _text(cell: GridCell, _today: date) -> str:
    if isinstance(cell.value, date):
        raise Questionable(
            Bilingual(
                "Excel เปลี่ยนข้อความในช่องนี้เป็นวันที่ จึงไม่รู้ว่าพิมพ์ไว้อย่างไร โปรดสอบถามหน่วยงาน",
                "Excel turned the text in this cell into a date, so nobody knows what "
                "was typed; please ask the agency",
            )
        )
    return printable(typed(cell)).strip()


def _status(cell: GridCell, _today: date) -> Status:
    status = _statuses().get(_status_key(typed(cell)))
    if status is None:
        thai = ", ".join(each.wording.th for each in Status)
        english = ", ".join(each.wording.en for each in Status)
        raise Questionable(
            Bilingual(f"ไม่มีสถานะนี้ ใช้ได้: {thai}", f"There is no such status; there are: {english}")
        )
    return status


@cache
def _statuses() -> dict[str, Status]:
    words = {status: (*STATUS_WORDS[status], *_wordings(status)) for status in Status}
    return {_status_key(word): status for status, texts in words.items() for word in texts}


def _wordings(status: Status) -> tuple[str, ...]:
    return status.wording.th, status.wording.en, status.value


def _status_key(text: str) -> str:
    """Without blanks, full stops and the like: แล้ว เสร็จ. is แล้วเสร็จ."""
    return re.sub(r"[\s.\-_–/()\[\]]", "", fold(text))


def _percent(cell: GridCell, _today: date) -> int:
    number = _share(cell)
    if number is None or not 0 <= number <= 100 or number != round(number):
        raise Questionable(
            Bilingual(
                "ร้อยละต้องเป็นจำนวนเต็ม 0 ถึง 100 โปรดสอบถามหน่วยงาน",
                "The per cent must be a whole number from 0 to 100; please ask the agency",
            )
        )
    return round(number)


def _share(cell: GridCell) -> float | None:
    """Of a hundred; None where the cell is no number."""
    if isinstance(cell.value, int | float):
        if "%" in cell.number_format:
            return round(cell.value * 100, 6)
        if 0 < cell.value < 1:
            raise Questionable(
                Bilingual(
                    f"{cell.value:g} อาจหมายถึงร้อยละ {cell.value * 100:g} หรือไม่ถึงร้อยละ 1"
                    " โปรดสอบถามหน่วยงาน",
                    f"{cell.value:g} may mean {cell.value * 100:g} per cent, or less than 1 "
                    "per cent; please ask the agency",
                )
            )
        return float(cell.value)
    found = _PERCENT.fullmatch(to_arabic(str(cell.value)).strip())
    return float(found[1]) if found else None


def _due(cell: GridCell, _today: date) -> TimeFrame:
    reading = _date_reading(cell)
    if reading.date is not None:
        return TimeFrame.on(_in_bounds(reading.date))
    period = reading.period
    if period is None or {doubt.kind for doubt in reading.doubts} != {"not_a_day"}:
        raise Questionable(_asked(reading))
    _in_bounds(period.start)
    _in_bounds(period.end)
    return TimeFrame(Grain(period.grain), period.start, period.end, Wording(typed(cell).strip()))


def _reported_on(cell: GridCell, today: date) -> date:
    reading = _date_reading(cell)
    if reading.date is None:
        raise Questionable(_asked(reading))
    if reading.date > today:
        raise Questionable(
            Bilingual(
                "วันที่รายงานอยู่ในอนาคต โปรดตรวจปีกับหน่วยงาน",
                "The day of the report is in the future; please check the year with the agency",
            )
        )
    return _in_bounds(reading.date)


def _date_reading(cell: GridCell) -> DateReading:
    """A day or a period that is certain but for not being a day. Raises Questionable."""
    if isinstance(cell.value, date):
        days = (date(cell.value.year, cell.value.month, cell.value.day) - _DAY_ZERO).days
        if days in _YEAR_ALONE:
            raise Questionable(
                Bilingual(
                    f"อาจพิมพ์เพียงปี {days} ลงในช่องวันที่ Excel จึงเก็บเป็น {typed(cell)} โปรดสอบถามหน่วยงาน",
                    f"Perhaps only the year {days} was typed into a date cell, and Excel kept "
                    f"it as {typed(cell)}; please ask the agency",
                )
            )
    reading = read_date(cell.value)
    if reading.date is not None and reading.doubts:
        raise Questionable(_asked(reading))
    return reading


def _asked(reading: DateReading) -> Bilingual:
    if not reading.doubts:
        return Bilingual(f"อ่านวันที่ไม่ได้ {_ASK_AGAIN}", f"The date cannot be read; {_ASK_AGAIN.en}")
    thai = "; ".join(doubt.message for doubt in reading.doubts)
    english = "; ".join(doubt.message.en for doubt in reading.doubts)
    return Bilingual(f"{thai} โปรดยืนยันกับหน่วยงาน", f"{english}; please confirm with the agency")


def _in_bounds(day: date) -> date:
    if not _EARLIEST <= day <= _LATEST:
        raise Questionable(
            Bilingual(
                f"วันที่ {day.day}/{day.month}/{day.year + 543} (พ.ศ.) ผิดปกติ โปรดตรวจปีกับหน่วยงาน",
                f"The date {day.day}/{day.month}/{day.year + 543} (B.E.) is unusual; please "
                "check the year with the agency",
            )
        )
    return day


_DAYS = frozenset({"due", "reported_on"})
_TEXTS = frozenset({"progress", "obstacles", "next_step", "reporter", "remarks"})
_READERS: Mapping[str, Callable[[GridCell, date], ReportValue]] = {
    "status": _status,
    "percent": _percent,
    "due": _due,
    "reported_on": _reported_on,
    **dict.fromkeys(_TEXTS, _text),
}
