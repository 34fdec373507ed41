"""The record that is looked at: its text to be edited, its doubts, repairs and suggestions."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from briefpack.gui.import_proposals import ProposalsBox
from briefpack.gui.import_repairs import RepairsBox
from briefpack.gui.import_review import Review
from briefpack.gui.import_rows import Mark, mark_of, numbers_of
from briefpack.gui.import_text import RecordEdit
from briefpack.gui.labels import label, set_property, strong
from briefpack.gui.language import spoken
from briefpack.gui.theme import M, S, theme
from briefpack.gui.translations import QT_TRANSLATE_NOOP
from briefpack.model.draft import DraftItem, DraftLevel
from briefpack.model.draft_edits import edit_text


class Inspector(QScrollArea):
    """Follows the review. What is typed between gaining and losing the focus is one step."""

    def __init__(self, review: Review) -> None:
        super().__init__()
        self._review = review
        self._typing = 0
        self._inside = QWidget()
        self.title = strong()
        self.state = label(role="secondary")
        self.text = RecordEdit()
        self.doubts = label(role="warning", wraps=True)
        self.why = label(role="secondary", wraps=True)
        self.repairs = RepairsBox(review, self._places)
        self.proposals = ProposalsBox(review)
        self._lay_out()
        self.text.edited.connect(self._type)
        self.text.focused.connect(self._begin_typing)
        review.changed.connect(self.refresh)
        review.current_changed.connect(self._show_another)
        theme().changed.connect(self.refresh)
        self.refresh()

    def focus_text(self) -> None:
        """Go to the text, the caret at its end."""
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def refresh(self) -> None:
        """Show the item as it is now."""
        item = self._review.current
        self._inside.setVisible(item is not None)
        if item is None:
            return
        draft = self._review.draft
        number = numbers_of(draft).get(item.key, "") if item.is_used else ""
        self.title.setText(f"{self._level(item)} {number}".strip())
        mark = mark_of(item, draft.open_lines())
        set_property(self.state, "role", "warning" if mark is Mark.CHECK else "secondary")
        self.state.setText(f"{mark.word} · {self._lines(item)}")
        if not (self.text.hasFocus() and not self.text.toPlainText().strip()):
            self.text.show_text(item.text)
        self.text.mark(
            tuple(
                draft.repairs[at].text for at in draft.repairs_of(item) if draft.repairs[at].is_open
            )
        )
        self.doubts.setText("" if item.is_accepted else "\n".join(map(spoken, item.doubts)))
        self.doubts.setVisible(bool(self.doubts.text()))
        self.why.setText(self.tr("ไม่ได้อยู่ในรายการใด: {0}").format(reason_words(item.why)))
        self.why.setVisible(not item.is_used)
        self.repairs.refresh()
        self.proposals.refresh()

    def _places(self) -> list[int]:
        item = self._review.current
        return list(self._review.draft.repairs_of(item)) if item is not None else []

    def _show_another(self) -> None:
        self.verticalScrollBar().setValue(0)
        self.refresh()

    def _level(self, item: DraftItem) -> str:
        if not item.is_used:
            return self.tr("ข้อความที่ไม่ได้ใช้")
        return {
            DraftLevel.PILLAR: self.tr("ด้าน"),
            DraftLevel.TOPIC: self.tr("หัวข้อ"),
            DraftLevel.OUTCOME: self.tr("ผลการประชุม"),
        }[item.level]

    def _lines(self, item: DraftItem) -> str:
        span = item.span
        if span is None:
            return self.tr("ไม่ทราบบรรทัด")
        if span.start_line == span.end_line:
            return self.tr("บรรทัด {0}").format(span.start_line)
        return self.tr("บรรทัด {0}–{1}").format(span.start_line, span.end_line)

    def _begin_typing(self) -> None:
        self._typing += 1

    def _type(self, text: str) -> None:
        item = self._review.current
        if item is not None:
            key = item.key
            merge_key = f"text-{key}-{self._typing}"
            self._review.edit(
                self.tr("แก้ข้อความ"), lambda draft: edit_text(draft, key, text), merge_key
            )

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.text.setFocus(event.reason())

    def _lay_out(self) -> None:
        inner = QVBoxLayout(self._inside)
        inner.setContentsMargins(M, S, M, M)
        inner.setSpacing(S)
        head = QHBoxLayout()
        head.setSpacing(S)
        head.addWidget(self.title)
        head.addStretch()
        head.addWidget(self.state)
        inner.addLayout(head)
        for widget in (self.text, self.why, self.doubts, self.repairs, self.proposals):
            inner.addWidget(widget)
        inner.addStretch()
        self.setWidget(self._inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(120)


_REASONS = {
    "ornament": QT_TRANSLATE_NOOP("reasons", "เครื่องหมายคั่น"),
    "document kind": QT_TRANSLATE_NOOP("reasons", "คำบอกประเภทเอกสาร"),
    "label": QT_TRANSLATE_NOOP("reasons", "คำนำหน้า"),
    "heading of a part": QT_TRANSLATE_NOOP("reasons", "หัวเรื่องของส่วน"),
    "mark without text": QT_TRANSLATE_NOOP("reasons", "เครื่องหมายที่ไม่มีข้อความ"),
    "agencies of nothing": QT_TRANSLATE_NOOP("reasons", "หน่วยงานที่ไม่อยู่ใต้ข้อใด"),
    "agencies, now of a record": QT_TRANSLATE_NOOP("reasons", "หน่วยงาน ซึ่งอยู่กับรายการแล้ว"),
    "column that has no place in a record": QT_TRANSLATE_NOOP("reasons", "คอลัมน์ที่ไม่มีที่ในรายการ"),
    "footnote": QT_TRANSLATE_NOOP("reasons", "เชิงอรรถ"),
    "not placed": QT_TRANSLATE_NOOP("reasons", "จัดเข้าข้อใดไม่ได้"),
    "number of a row": QT_TRANSLATE_NOOP("reasons", "เลขแถว"),
    "page number": QT_TRANSLATE_NOOP("reasons", "เลขหน้า"),
    "quotation mark around the theme": QT_TRANSLATE_NOOP("reasons", "เครื่องหมายคำพูดรอบแนวคิดหลัก"),
    "running title": QT_TRANSLATE_NOOP("reasons", "หัวกระดาษ"),
    "table heading": QT_TRANSLATE_NOOP("reasons", "หัวตาราง"),
}


def reason_words(why: str) -> str:
    """Why a text stands in no record, in the window's language where we have words for it."""
    return QCoreApplication.translate("reasons", _REASONS.get(why, why))
