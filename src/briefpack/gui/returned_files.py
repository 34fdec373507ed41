"""What files that come back are called: sheets of agencies, briefs that were edited, or both."""

from collections.abc import Iterable
from dataclasses import dataclass, fields

from PySide6.QtCore import QCoreApplication

from briefpack.gui.file_dialogs import BRIEF_SUFFIX
from briefpack.gui.translations import QT_TRANSLATE_NOOP
from briefpack.model.returned import Returned


@dataclass(frozen=True, slots=True)
class ReturnedWords:
    """What is said of files of one kind."""

    title: str
    take: str
    read: str
    found: str
    nothing: str
    unreadable: str
    theirs: str
    kept: str


_SHEETS = ReturnedWords(
    QT_TRANSLATE_NOOP("returned", "ตารางที่ส่งกลับ"),
    QT_TRANSLATE_NOOP("returned", "รับตารางที่ส่งกลับ"),
    QT_TRANSLATE_NOOP("returned", "อ่านตารางที่ส่งกลับ"),
    QT_TRANSLATE_NOOP("returned", "อ่านตารางที่ส่งกลับแล้ว พบ {0} รายการให้ตรวจ"),
    QT_TRANSLATE_NOOP("returned", "อ่านตารางที่ส่งกลับแล้ว ไม่มีสิ่งใดเปลี่ยนจากที่ส่งไป"),
    QT_TRANSLATE_NOOP("returned", "อ่านตารางที่ส่งกลับไม่ได้"),
    QT_TRANSLATE_NOOP("returned", "ของหน่วยงาน"),
    QT_TRANSLATE_NOOP("returned", "เก็บแฟ้มไว้เป็นหลักฐานว่าหน่วยงานส่งกลับแล้วได้"),
)
_BRIEFS = ReturnedWords(
    QT_TRANSLATE_NOOP("returned", "บรีฟที่ส่งกลับ"),
    QT_TRANSLATE_NOOP("returned", "รับบรีฟที่แก้ใน Word"),
    QT_TRANSLATE_NOOP("returned", "อ่านบรีฟที่แก้ใน Word"),
    QT_TRANSLATE_NOOP("returned", "อ่านบรีฟที่แก้ใน Word แล้ว พบ {0} รายการให้ตรวจ"),
    QT_TRANSLATE_NOOP("returned", "อ่านบรีฟที่แก้ใน Word แล้ว ไม่มีสิ่งใดเปลี่ยนจากที่ส่งไป"),
    QT_TRANSLATE_NOOP("returned", "อ่านบรีฟที่แก้ใน Word ไม่ได้"),
    QT_TRANSLATE_NOOP("returned", "ของผู้แก้"),
    QT_TRANSLATE_NOOP("returned", "เก็บแฟ้มไว้เป็นหลักฐานว่าได้ตรวจบรีฟแล้วได้"),
)
_BOTH = ReturnedWords(
    QT_TRANSLATE_NOOP("returned", "แฟ้มที่ส่งกลับ"),
    QT_TRANSLATE_NOOP("returned", "รับตารางและบรีฟที่ส่งกลับ"),
    QT_TRANSLATE_NOOP("returned", "อ่านตารางและบรีฟที่ส่งกลับ"),
    QT_TRANSLATE_NOOP("returned", "อ่านตารางและบรีฟที่ส่งกลับแล้ว พบ {0} รายการให้ตรวจ"),
    QT_TRANSLATE_NOOP("returned", "อ่านตารางและบรีฟที่ส่งกลับแล้ว ไม่มีสิ่งใดเปลี่ยนจากที่ส่งไป"),
    QT_TRANSLATE_NOOP("returned", "อ่านตารางและบรีฟที่ส่งกลับไม่ได้"),
    QT_TRANSLATE_NOOP("returned", "ของผู้ส่งกลับ"),
    QT_TRANSLATE_NOOP("returned", "เก็บแฟ้มไว้เป็นหลักฐานว่าส่งกลับแล้วได้"),
)


def words_for(names: Iterable[str]) -> ReturnedWords:
    """What to say of files of these names; of none, what is said of sheets."""
    are_briefs = {name.lower().endswith(BRIEF_SUFFIX) for name in names}
    words = _BOTH if len(are_briefs) > 1 else _BRIEFS if True in are_briefs else _SHEETS
    said = (getattr(words, each.name) for each in fields(words))
    return ReturnedWords(*(QCoreApplication.translate("returned", each) for each in said))


def words_about(returned: Returned) -> ReturnedWords:
    """What to say of what came back, of which the files may be taken in already."""
    files = {each.name for each in returned.evidence}
    files |= {each.at.file for each in returned.changes}
    files |= {each.at.file for each in returned.problems}
    return words_for(files)
