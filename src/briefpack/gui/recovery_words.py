"""What unsaved work holds, in words."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from briefpack.gui.language import counted
from briefpack.gui.moments import long_ago
from briefpack.gui.translations import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from briefpack.storage.kept_work import Heading
    from briefpack.storage.unsaved_work import Changes, UnsavedWork

# The kinds an officer thinks in, by table; what else changed is one more thing.
_KINDS = {
    "outcome": QT_TRANSLATE_NOOP("recovery", "ผลการประชุม"),
    "annotation": QT_TRANSLATE_NOOP("recovery", "บันทึก"),
    "pack": QT_TRANSLATE_NOOP("recovery", "ชุดข้อมูล"),
    "entry": QT_TRANSLATE_NOOP("recovery", "ผลในชุด"),
    "progress": QT_TRANSLATE_NOOP("recovery", "รายงานความคืบหน้า"),
    "round": QT_TRANSLATE_NOOP("recovery", "รอบติดตาม"),
}
_DECIDED = QT_TRANSLATE_NOOP("recovery", "ตัดสินใจแล้ว {0} รายการ")
_NEVER = datetime.min.replace(tzinfo=UTC)
# Kept work by kind: what it is, and how far.
_UNDER_WAY = {
    "import": (
        QT_TRANSLATE_NOOP("recovery", "งานนำเข้าที่ค้างอยู่: {0}"),
        QT_TRANSLATE_NOOP("recovery", "แก้แล้ว {0} ขั้น"),
    ),
    "returns": (QT_TRANSLATE_NOOP("recovery", "ตารางที่ส่งกลับที่ตรวจค้างอยู่: {0}"), _DECIDED),
    "merge": (QT_TRANSLATE_NOOP("recovery", "การรวมแฟ้มที่ค้างอยู่: {0}"), _DECIDED),
    "typing": (
        QT_TRANSLATE_NOOP("recovery", "ข้อความที่พิมพ์ค้างไว้"),
        QT_TRANSLATE_NOOP("recovery", "{0} ช่อง"),
    ),
}
# Rows that come with what contains them are no change of their own.
_COMES_WITH = {"section": "pack", "sent_row": "round", "quantity": "outcome"}


def describe(work: "UnsavedWork") -> str:
    """All of it, for a question."""
    return f"{contents(work)}\n{unsaved(work)}"


def contents(work: "UnsavedWork") -> str:
    """When it was last edited and how much there is."""
    last = max(work.leftover.modified, *(each.modified for each in work.kept), _NEVER)
    return " · ".join(
        (
            _tr("แก้ไขล่าสุด {0}").format(long_ago(last, datetime.now(UTC))),
            counted(_tr("{0} ผลการประชุม"), work.outcomes),
            counted(_tr("{0} บันทึก"), work.notes),
            counted(_tr("{0} ชุดข้อมูล"), work.packs),
        )
    )


def unsaved(work: "UnsavedWork") -> str:
    """What no file has, and what was under way in none."""
    said = [] if work.is_saved else [_unsaved(work)]
    return " · ".join((*map(under_way, work.kept), *said))


def under_way(heading: "Heading") -> str:
    """Kept work by what it is, with how far it is."""
    kind, far = _UNDER_WAY[heading.kind]
    said = _tr(kind).format(heading.name)
    return f"{said} {counted(_tr(far), heading.count)}" if heading.count else said


def _unsaved(work: "UnsavedWork") -> str:
    if work.leftover.path is None:
        return _tr("ยังไม่เคยบันทึกเป็นแฟ้ม")
    if work.changes is None:
        return _tr("มีการแก้ไขที่ยังไม่ได้บันทึก")
    if not work.changes:
        return _tr("ไม่พบแฟ้มที่บันทึกไว้")
    return _tr("ยังไม่ได้บันทึก: {0}").format(" · ".join(_differences(dict(work.changes))))


def _differences(changes: "dict[str, Changes]") -> Iterator[str]:
    from briefpack.storage.unsaved_work import Changes

    for part, whole in _COMES_WITH.items():
        if changes.get(whole, Changes()).added and not changes.get(part, Changes(1)).changed:
            changes.pop(part, None)
    for table, kind in _KINDS.items():
        found, name = changes.pop(table, Changes()), _tr(kind)
        if found.added:
            yield _tr("เพิ่ม{0} {1}").format(name, found.added)
        if found.changed:
            yield _tr("แก้{0} {1}").format(name, found.changed)
        if found.removed:
            yield _tr("ลบ{0} {1}").format(name, found.removed)
    if changes:
        yield _tr("แก้ส่วนอื่น")


def _tr(text: str) -> str:
    return QCoreApplication.translate("recovery", text)
