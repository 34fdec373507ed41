"""What is said about a section in the outline and beside its text."""

from PySide6.QtCore import QCoreApplication

from briefpack.gui.language import spoken
from briefpack.gui.translations import QT_TRANSLATE_NOOP
from briefpack.model.light_text import lines_of
from briefpack.model.pack import Section, SectionKind
from briefpack.model.pack_templates import is_unfinished

_BY_ITSELF = {
    SectionKind.COVER: QT_TRANSLATE_NOOP("sections", "ชื่อชุด โอกาส วัน และผู้รับ"),
    SectionKind.CONTENTS: QT_TRANSLATE_NOOP("sections", "หัวข้อทั้งหมดพร้อมเลขหน้า"),
    SectionKind.CHANGES: QT_TRANSLATE_NOOP("sections", "สิ่งที่เปลี่ยนตั้งแต่เอกสารฉบับก่อน"),
    SectionKind.TALKING_POINTS: QT_TRANSLATE_NOOP("sections", "รวมประเด็นสนทนาจากบันทึกของทุกรายการ"),
    SectionKind.POSITIONS: QT_TRANSLATE_NOOP("sections", "รวมท่าทีจากบันทึกของทุกรายการ"),
    SectionKind.OUTCOMES: QT_TRANSLATE_NOOP("sections", "รายการที่เลือก เรียงตามลำดับนี้"),
    SectionKind.BACKGROUND: QT_TRANSLATE_NOOP("sections", "ความเป็นมาของการประชุม"),
}
_UNFINISHED = QT_TRANSLATE_NOOP("sections", "ยังมีช่องให้เติม")
_NO_TEXT = QT_TRANSLATE_NOOP("sections", "ยังไม่มีข้อความ จึงยังไม่ขึ้นในเอกสาร")


def section_title(section: Section) -> str:
    """The officer's title, or the usual one in the window's language."""
    return section.title.in_language("th") or spoken(section.kind.wording)


def own_title(section: Section, typed: str) -> str:
    """What is typed as a title; a usual one, in either language, is no title of its own."""
    usual = section.kind.wording
    return "" if typed.strip() in ("", usual.th, usual.en) else typed


def said_by_itself(section: Section) -> str:
    """What the program puts into it; empty where that is nothing."""
    text = _BY_ITSELF.get(section.kind, "")
    return QCoreApplication.translate("sections", text) if text else ""


def section_state(section: Section) -> str:
    """One line: how its text begins, what it is filled with, or that it has nothing."""
    said = next((line.text for line in lines_of(section.text)), "")
    return said or said_by_itself(section) or QCoreApplication.translate("sections", _NO_TEXT)


def section_alert(section: Section) -> str:
    """What must be done before it can be sent; empty where it can."""
    is_shown = section.included and is_unfinished(section)
    return QCoreApplication.translate("sections", _UNFINISHED) if is_shown else ""
