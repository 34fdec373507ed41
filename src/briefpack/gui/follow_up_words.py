"""The words the follow-up place has for days, time frames, agencies and reports."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from briefpack.export.phrases import time_frame_words
from briefpack.gui.language import counted, day_in_words, language, spoken
from briefpack.gui.translations import QT_TRANSLATE_NOOP
from briefpack.model.agency import Agency
from briefpack.model.returned import ReportValue
from briefpack.model.standing import Slip, Standing
from briefpack.model.status import Status
from briefpack.model.time_frame import TimeFrame


def day_words(day: date) -> str:
    """3 พ.ย. 2564."""
    return day_in_words(day, "medium", "arabic")


def frame_words(time_frame: TimeFrame) -> str:
    """The time frame, as vague as it is; empty for none."""
    return time_frame_words(time_frame, "arabic", language())


def agency_words(code: str, agencies: Mapping[str, Agency]) -> str:
    """The abbreviation with the name: พณ. กระทรวงพาณิชย์."""
    if not code:
        return _tr("ยังไม่กำหนดหน่วยงานหลัก")
    name = spoken(agencies[code].name) if code in agencies else ""
    return f"{code} {name}" if name and name != code else code


def status_words(standing: Standing) -> str:
    """What was reported, with the per cent and with what is computed."""
    words = spoken(standing.status.wording) if standing.status else _tr("ยังไม่มีรายงาน")
    if standing.percent is not None and standing.status not in (None, Status.DONE):
        words += f" {standing.percent}%"
    return _tr("เกินกำหนด · {0}").format(words) if standing.is_overdue else words


def distance_words(day: date, today: date) -> str:
    """How far a day is: วันนี้, อีก 5 วัน, เกินมา 2 เดือน."""
    days = (day - today).days
    if days == 0:
        return _tr("วันนี้")
    pattern = _tr("อีก {0}") if days > 0 else _tr("เกินมา {0}")
    return pattern.format(_span(abs(days)))


def slip_words(slip: Slip) -> str:
    """A target that moved, from and to."""
    pattern = (
        _tr("หน่วยงานเสนอเลื่อน: {0} → {1}") if slip.is_proposed else _tr("เลื่อนเป้าหมาย: {0} → {1}")
    )
    return pattern.format(frame_words(slip.before), frame_words(slip.after))


def value_words(value: ReportValue) -> str:
    """One value of a report; empty for a cell left empty."""
    if isinstance(value, Status):
        return spoken(value.wording)
    if isinstance(value, TimeFrame):
        return frame_words(value)
    if isinstance(value, date):
        return day_words(value)
    if isinstance(value, int):
        return f"{value}%"
    return value or ""


def field_words(field: str) -> str:
    """A field of a report, by the heading that agencies know."""
    return QCoreApplication.translate("report", _FIELDS.get(field, field))


_FIELDS = {
    "status": QT_TRANSLATE_NOOP("report", "สถานะ"),
    "percent": QT_TRANSLATE_NOOP("report", "ร้อยละ"),
    "progress": QT_TRANSLATE_NOOP("report", "ผลการดำเนินงาน"),
    "obstacles": QT_TRANSLATE_NOOP("report", "ปัญหาและอุปสรรค"),
    "next_step": QT_TRANSLATE_NOOP("report", "การดำเนินการต่อไป"),
    "due": QT_TRANSLATE_NOOP("report", "กำหนดแล้วเสร็จ"),
    "reporter": QT_TRANSLATE_NOOP("report", "ผู้รายงาน"),
    "reported_on": QT_TRANSLATE_NOOP("report", "วันที่รายงาน"),
    "remarks": QT_TRANSLATE_NOOP("report", "หมายเหตุ"),
}


def _span(days: int) -> str:
    if days < 60:
        return counted(_tr("{0} วัน"), days)
    if days < 730:
        return counted(_tr("{0} เดือน"), days // 30)
    return counted(_tr("{0} ปี"), days // 365)


def _tr(text: str) -> str:
    return QCoreApplication.translate("follow_up", text)
