"""What stands in the place of the proposed records where there are none."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QWidget

from briefpack.gui.empty_state import EmptyState
from briefpack.gui.import_review import Review
from briefpack.model.draft_introduction import use_introduction, use_title


def nothing_read(review: Review) -> QWidget:
    """Nothing was read as a record: what the meeting is said to be may be its outcome."""
    meeting = review.draft.meeting
    words, change = "", use_introduction
    if meeting.introduction:
        words = _tr("ใช้บทนำเป็นผลการประชุม")
    elif meeting.title:
        words, change = _tr("ใช้ชื่อเรื่องเป็นผลการประชุม"), use_title
    state = EmptyState(
        "file-text",
        _tr("ยังไม่มีผลการประชุม"),
        _tr("อ่านเอกสารนี้แล้ว แต่ไม่พบข้อความที่เป็นข้อ ๆ"),
        words,
        lambda: review.edit(words, change),
    )
    button = state.findChild(QPushButton)
    if button is not None:
        state.setFocusProxy(button)
    return state


def nothing_shown() -> QWidget:
    """No record has the mark that was asked for."""
    return EmptyState("check", _tr("ไม่มีรายการในกลุ่มนี้"), _tr("กด Esc เพื่อแสดงทั้งหมด"))


def _tr(words: str) -> str:
    return QCoreApplication.translate("import_empty", words)
