"""What is said about a section in the outline and beside its text."""

from PySide6.QtCore import QCoreApplication

from briefpack.gui.translations import QT_TRANSLATE_NOOP
from briefpack.model.light_text import lines_of
from briefpack.model.pack import Section, SectionKind
from briefpack.model.pack_templates import is_unfinished

_BY_ITSELF = {
    SectionKind.COVER: QT_TRANSLATE_NOOP("sections", "ชื่อชุด โอกาส วัน และผู้รับ"),
    SectionKind.TALKING_POINTS: QT_TRANSLATE_NOOP("sections", "รวมประเด็นสนทนาจากบันทึกของทุกรายการ"),
    SectionKind.POSITIONS: QT_TRANSLATE_NOOP("sections", "รวมท่าทีจากบันทึกของทุกรายการ"),
    SectionKind.OUTCOMES: QT_TRANSLATE_NOOP("sections", "รายการที่เลือก เรียงตามลำดับนี้"),
    SectionKind.BACKGROUND: QT_TRANSLATE_NOOP("sections", "ความเป็นมาของการประชุม"),
}
_UNFINISHED = QT_TRANSLATE_NOOP("sections", "ยังมีช่องให้เติม")
_NO_TEXT = QT_TRANSLATE_NOOP("sections", "ยังไม่มีข้อความ จึงยังไม่ขึ้นในเอกสาร")


def fills_itself(section: Section) -> bool:
    """Whether the program has something to say in it before the officer has."""
    return section.kind in _BY_ITSELF


def said_by_itself(section: Section) -> str:
    """What the program puts into it; empty where that is nothing."""
    text = _BY_ITSELF.get(section.kind, "")
    return QCoreApplication.translate("sections", text) if text else ""


def section_state(section: Section) -> str:
    """One line: what is still missing, how its text begins, or what it is filled with."""
    said = next((line.text for line in lines_of(section.text)), "")
    if is_unfinished(section):
        return f"{QCoreApplication.translate('sections', _UNFINISHED)} · {said}"
    return said or said_by_itself(section) or QCoreApplication.translate("sections", _NO_TEXT)
