"""When it is, and how long ago something was, as one says it."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from briefpack.gui.language import day_in_words


def this_second() -> datetime:
    """Now, with the offset from UTC here, to the second: what is written down of an edit."""
    return datetime.now().astimezone().replace(microsecond=0)


def long_ago(moment: datetime, now: datetime) -> str:
    """A time of today or yesterday in words, an earlier one by its day. A clock that was set back
    makes no moment of the future: such a one has just been.
    """
    moment, now = moment.astimezone(), now.astimezone()
    minutes = int((now - moment) / timedelta(minutes=1))
    time = f"{moment:%H.%M}"
    if minutes < 1:
        return _tr("เมื่อครู่นี้")
    if minutes < 60:
        return _tr("{0} นาทีที่แล้ว").format(minutes)
    if moment.date() == now.date():
        return _tr("วันนี้ {0} น.").format(time)
    if moment.date() == now.date() - timedelta(days=1):
        return _tr("เมื่อวาน {0} น.").format(time)
    day = day_in_words(moment.date(), "long", "arabic")
    return _tr("{0} เวลา {1} น.").format(day, time)


def _tr(text: str) -> str:
    return QCoreApplication.translate("moments", text)
