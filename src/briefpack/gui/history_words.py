"""What versions are called."""

from PySide6.QtCore import QCoreApplication

from briefpack.gui.language import day_in_words
from briefpack.storage.version import Version


def moment_words(version: Version) -> str:
    """25 พ.ย. 2569 เวลา 08:14 น., in the officer's own time."""
    moment = version.saved.astimezone()
    day = day_in_words(moment.date(), "medium", "arabic")
    return _tr("{0} เวลา {1} น.").format(day, f"{moment:%H:%M}")


def version_title(version: Version) -> str:
    """The name that an officer gave it, or when it was saved."""
    return f"“{version.name}”" if version.name else moment_words(version)


def version_lines(version: Version) -> str:
    """Two lines for a list: what it is, and when and by whom."""
    title = version.name or _tr("บันทึกอัตโนมัติ")
    if version.is_present:
        title = _tr("ที่บันทึกล่าสุด") + (f" · {version.name}" if version.name else "")
    return title + "\n" + " · ".join(filter(None, (moment_words(version), version.author)))


def _tr(text: str) -> str:
    return QCoreApplication.translate("history", text)
