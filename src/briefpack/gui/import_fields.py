"""What is known of the meeting, to be put right."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from briefpack.gui.date_field import DateField
from briefpack.gui.date_habits import date_habits
from briefpack.gui.import_repairs import RepairsBox
from briefpack.gui.import_review import Review
from briefpack.gui.import_text import CappedEdit
from briefpack.gui.labels import ElidedLabel, label
from briefpack.gui.language import days_in_words, spoken
from briefpack.gui.theme import XS, M, S, font
from briefpack.model.draft_edits import describe_meeting, settle_doubts
from briefpack.model.draft_introduction import use_introduction
from briefpack.model.meeting import Meeting
from briefpack.model.wording import Wording

_MOST_HEIGHT = 250  # the records below stay in view
_WORDINGS = ("title", "mechanism", "counterpart_name", "place", "theme", "introduction")


class MeetingFields(QWidget):
    """One line that says which meeting it is; the fields on request."""

    def __init__(self, review: Review) -> None:
        super().__init__()
        self.setObjectName("side_column")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._review = review
        self._is_showing = False
        self.summary = ElidedLabel()
        self.summary.setFont(font(strong=True))
        self.change = QPushButton(self.tr("ข้อมูลการประชุม"))
        self.change.setProperty("role", "link")
        self.change.setCheckable(True)
        self.doubts = label(role="warning", wraps=True)
        self.settled = QPushButton(self.tr("ตรวจแล้ว"))
        self.settled.setProperty("role", "link")
        self.repairs = RepairsBox(review, lambda: review.draft.repairs_of_meeting())
        self.introduction = CappedEdit()
        self.introduction.setAccessibleName(self.tr("บทนำ"))
        self.use_introduction = QPushButton(self.tr("ใช้บทนำเป็นผลการประชุม"))
        self.use_introduction.setProperty("role", "link")
        self._typing = 0
        self.edits: dict[str, QLineEdit] = {}
        meeting = review.draft.meeting
        self.start = DateField(self.tr("วันเริ่ม"), meeting.start, when_empty=self.tr("ไม่ทราบวัน"))
        self.end = DateField(self.tr("วันสุดท้าย"), meeting.end, when_empty=self.tr("ไม่ทราบวัน"))
        self.form = QWidget()
        self._area = QScrollArea()
        self._lay_out()
        self.change.toggled.connect(self._area.setVisible)
        self.change.toggled.connect(self._offer_introduction)
        self.introduction.edited.connect(self._introduce)
        self.introduction.focused.connect(self._begin_typing)
        self.use_introduction.clicked.connect(self._use_introduction)
        self.settled.clicked.connect(
            lambda: review.edit(self.tr("ตรวจข้อมูลการประชุมแล้ว"), settle_doubts)
        )
        self.start.changed.connect(self._take_days)
        self.end.changed.connect(self._take_days)
        review.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the meeting as it is now; a field that is typed in is left alone."""
        draft = self._review.draft
        self.summary.setText(summary_of(draft.meeting))
        doubts = [message for _, message in draft.doubts] + self._open_repairs()
        self.doubts.setText("\n".join(map(spoken, doubts)))
        self.doubts.setVisible(bool(doubts))
        self.settled.setVisible(bool(doubts))
        self._offer_introduction()
        self.repairs.refresh()
        introduction = _said(draft.meeting.introduction)
        if not (self.introduction.hasFocus() and not self.introduction.toPlainText()):
            self.introduction.show_text(introduction)
        self._is_showing = True
        for name, edit in self.edits.items():
            text = _shown(draft.meeting, name)
            if edit.text() != text and not edit.hasFocus():
                edit.setText(text)
                edit.setCursorPosition(0)
        for field, day in ((self.start, draft.meeting.start), (self.end, draft.meeting.end)):
            if field.day != day and not field.edit.hasFocus():
                field.show_day(day)
        self._is_showing = False

    def _open_repairs(self) -> list[str]:
        draft = self._review.draft
        found = (draft.repairs[at] for at in draft.repairs_of_meeting())
        words = self.tr("ตรวจการซ่อมบรรทัด {0}: {1} → {2}")
        return [
            words.format(each.made.line, each.made.before, each.text)
            for each in found
            if each.is_open
        ]

    def _offer_introduction(self) -> None:
        """Beside the open fields, and at once where nothing else was read as a record."""
        draft = self._review.draft
        is_all = not any(item.is_used for item in draft.items)
        has_one = bool(draft.meeting.introduction)
        self.use_introduction.setVisible(has_one and (is_all or self.change.isChecked()))

    def _use_introduction(self) -> None:
        key = self._review.draft.next_key  # of the first paragraph
        self._review.edit(self.tr("ใช้บทนำเป็นผลการประชุม"), use_introduction)
        self._review.look_at(key)

    def _begin_typing(self) -> None:
        self._typing += 1

    def _introduce(self, text: str) -> None:
        self._review.edit(
            self.tr("แก้บทนำ"),
            lambda draft: describe_meeting(draft, _with(draft.meeting, "introduction", text)),
            f"introduction-{self._typing}",
        )

    def _take(self, name: str, text: str) -> None:
        self._review.edit(
            self.tr("แก้ข้อมูลการประชุม"),
            lambda draft: describe_meeting(draft, _with(draft.meeting, name, text)),
            f"meeting-{name}",
        )

    def _take_days(self) -> None:
        if self._is_showing or not (self.start.is_good and self.end.is_good):
            return
        start, end = self.start.day, self.end.day or self.start.day
        if start is not None and end is not None and end < start:
            return
        self._review.edit(
            self.tr("แก้วันประชุม"),
            lambda draft: (
                describe_meeting(
                    draft, replace(draft.meeting, start=start, end=end, dates=Wording())
                )
                if (draft.meeting.start, draft.meeting.end) != (start, end)
                else draft
            ),
            "meeting-days",
        )

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S)
        row.addWidget(self.summary, 1)
        row.addWidget(self.use_introduction)
        row.addWidget(self.settled)
        row.addWidget(self.change)
        grid = QGridLayout(self.form)
        grid.setContentsMargins(0, 0, 0, S)
        grid.setHorizontalSpacing(S)
        grid.setVerticalSpacing(XS)
        for column in (1, 3, 5, 7):
            grid.setColumnStretch(column, 1)
        names = {
            "id": self.tr("รหัส"),
            "number": self.tr("ครั้งที่"),
            "title": self.tr("ชื่อ"),
            "mechanism": self.tr("กลไก"),
            "counterpart": self.tr("รหัสประเทศ"),
            "counterpart_name": self.tr("คู่เจรจา"),
            "place": self.tr("สถานที่"),
            "theme": self.tr("แนวคิดหลัก"),
        }
        places = {
            "title": (0, 0, 3),
            "mechanism": (0, 4, 3),
            "id": (1, 0, 1),
            "number": (1, 2, 1),
            "counterpart_name": (1, 4, 1),
            "counterpart": (1, 6, 1),
            "place": (2, 0, 1),
            "theme": (2, 2, 1),
        }
        for name, (at, column, span) in places.items():
            edit = QLineEdit()
            edit.setAccessibleName(names[name])
            edit.textEdited.connect(lambda text, name=name: self._take(name, text))
            self.edits[name] = edit
            grid.addWidget(_name(names[name]), at, column, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(edit, at, column + 1, 1, span, Qt.AlignmentFlag.AlignTop)
        for field, name, column in (
            (self.start, self.tr("วันเริ่ม"), 4),
            (self.end, self.tr("วันสุดท้าย"), 6),
        ):
            grid.addWidget(_name(name), 2, column, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(field, 2, column + 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(_name(self.tr("บทนำ")), 3, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.introduction, 3, 1, 1, 7)
        grid.addWidget(self.repairs, 4, 1, 1, 7)
        self._area.setWidget(self.form)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setMinimumHeight(_MOST_HEIGHT // 2)
        self._area.setMaximumHeight(_MOST_HEIGHT)
        self._area.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(M, XS, M, XS)
        layout.setSpacing(XS)
        layout.addLayout(row)
        layout.addWidget(self.doubts)
        layout.addWidget(self._area)


def _name(words: str) -> QWidget:
    """The name of a field, on the line that is typed beside it."""
    made = label(words, role="secondary")
    made.setMinimumHeight(30)
    return made


def summary_of(meeting: Meeting) -> str:
    """Which meeting it is, in one line."""
    parts = [meeting.id, _said(meeting.mechanism) or _said(meeting.title), days_of(meeting)]
    return " · ".join(part for part in (*parts, _said(meeting.place)) if part)


def days_of(meeting: Meeting) -> str:
    """When it was, in the Buddhist era."""
    start, end = meeting.start, meeting.end or meeting.start
    if start is None or end is None:
        return ""
    return days_in_words(min(start, end), max(start, end), "medium", date_habits().digits)


def _said(wording: Wording) -> str:
    return wording.in_language("th")


def _shown(meeting: Meeting, name: str) -> str:
    value = getattr(meeting, name)
    if isinstance(value, Wording):
        return _said(value)
    return "" if value is None else str(value)


def _with(meeting: Meeting, name: str, text: str) -> Meeting:
    """The meeting with one field as it was typed; what cannot be is left as it was."""
    text = text.strip()
    if name in _WORDINGS:
        old: Wording = getattr(meeting, name)
        is_english = not old.th and bool(old.en)
        new = replace(old, en=text) if is_english else replace(old, th=text)
        return replace(meeting, **{name: new})  # type: ignore[arg-type]
    if name == "number":
        return replace(meeting, number=int(text)) if text.isdecimal() else meeting
    if name == "id":
        return replace(meeting, id=text) if text else meeting
    return replace(meeting, counterpart=text.upper())
