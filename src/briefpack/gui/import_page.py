"""The import assistant: the source on the left, the proposed records on the right."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefpack.gui.actions import Actions
from briefpack.gui.empty_state import EmptyState
from briefpack.gui.import_empty import nothing_read, nothing_shown
from briefpack.gui.import_fields import MeetingFields
from briefpack.gui.import_head import ImportHead
from briefpack.gui.import_inspector import Inspector
from briefpack.gui.import_review import Review
from briefpack.gui.import_rows import DraftDelegate, DraftModel, Mark
from briefpack.gui.rows_view import RowsView
from briefpack.gui.source_marks import Marks, marks_of
from briefpack.gui.source_view import SourceView
from briefpack.gui.theme import XS, S
from briefpack.model.draft import Draft, DraftRepair
from briefpack.model.draft_edits import (
    accept,
    bring_back,
    demote,
    join_next,
    leave_out,
    promote,
    split,
)
from briefpack.model.draft_introduction import lines_of_meeting

TOOLS = (
    *("accept_item", "promote", "demote", "split_item", "join_item", "leave_out_item"),
    "edit_item",
)
IN_LIST = ("accept_item", "edit_item", "leave_out_item")
_LOOKS = ("previous_check", "next_check")


class ImportPage(QWidget):
    """What is selected on one side is shown on the other."""

    left = Signal()
    finished = Signal()
    review_changed = Signal()  # the review outlives its page, and what listens to this does not

    def __init__(self, review: Review, actions: Actions) -> None:
        super().__init__()
        self.review = review
        self.head = ImportHead(review, tuple(actions[name] for name in _LOOKS))
        self.fields = MeetingFields(review)
        self.source = SourceView()
        self.model = DraftModel(review, self)
        self.view = RowsView(self.model, self, DraftDelegate(self))
        self.view.setAccessibleName(self.tr("รายการที่อ่านได้"))
        self.nothing = nothing_read(review)
        self.none_here = nothing_shown()
        self.list = QStackedWidget()
        for page in (self.view, self.nothing, self.none_here):
            self.list.addWidget(page)
        self.inspector = Inspector(review)
        self._marked: tuple[DraftRepair, ...] | None = None
        self._marks: Marks = {}
        self.source.show_lines(review.draft.lines)
        self._lay_out(actions)
        for name in IN_LIST:
            self.view.addAction(actions[name])
        self._connect()
        self._show_marks()
        self._follow()

    def accept(self) -> None:
        """Accept the selected items, or put them in doubt again where all were accepted."""
        keys = self._keys()
        items = [self.review.draft.item(key) for key in keys]
        accepted = not all(item.is_accepted for item in items)
        words = self.tr("ยอมรับ") if accepted else self.tr("กลับไปตรวจ")
        self.review.edit(words, lambda draft: accept(draft, keys, accepted=accepted))
        if self.model.only is Mark.CHECK:
            self.review.next_to_check()  # what is accepted is not in the list any more

    def promote(self) -> None:
        """One level higher."""
        keys = self._keys()
        self.review.edit(self.tr("เลื่อนขึ้น"), lambda draft: promote(draft, keys))

    def demote(self) -> None:
        """One level deeper."""
        keys = self._keys()
        self.review.edit(self.tr("เลื่อนลง"), lambda draft: demote(draft, keys))

    def split(self) -> None:
        """Split the item where the caret stands in its text."""
        item = self.review.current
        if item is not None:
            key, place = item.key, self.inspector.text.caret
            before = self.review.draft
            self.review.edit(self.tr("แยกรายการ"), lambda draft: split(draft, key, place))
            if self.review.draft is before:
                self.inspector.focus_text()  # to put the caret where it is to be split

    def join(self) -> None:
        """Join the item with the next one, the caret at the seam."""
        item = self.review.current
        if item is not None:
            key, seam = item.key, len(item.text)
            self.review.edit(self.tr("รวมรายการ"), lambda draft: join_next(draft, key))
            self.inspector.text.put_caret(seam)

    def leave_out(self) -> None:
        """Use the selected items no more, or use them again where none was."""
        keys = self._keys()
        if any(self.review.draft.item(key).is_used for key in keys):
            why = self.tr("เจ้าหน้าที่ไม่ใช้")
            self.review.edit(self.tr("ไม่ใช้"), lambda draft: leave_out(draft, keys, why))
        else:
            self.review.edit(self.tr("นำกลับ"), lambda draft: bring_back(draft, keys))

    def edit(self) -> None:
        """Go to the text of the item."""
        self.inspector.focus_text()

    def look_for_check(self, step: int) -> None:
        """Go to the next item that needs an eye, or to what the meeting as a whole needs."""
        self.review.next_to_check(step)
        if self.review.is_at_meeting:
            self.fields.settled.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif self.fields.settled.hasFocus():
            self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def step_back(self) -> None:
        """From the text to the list; from the list, show all again."""
        is_at_list = self.view.hasFocus() or not self.view.isVisible()
        if is_at_list and self.model.only is not None:
            self._filter(None)
        self.focus_list()

    def focus_list(self) -> None:
        """Go to the list, or to what stands in its place."""
        shown = self.list.currentWidget() or self.view
        shown.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._keep_in_view)  # when the list has its new height

    def _keep_in_view(self) -> None:
        self.view.scrollTo(self.view.currentIndex())

    def _keys(self) -> tuple[int, ...]:
        """The selected items, or the one that is looked at."""
        chosen = tuple(int(id_) for id_ in self.view.selected_ids())
        current = self.review.current
        if current is not None and current.key not in chosen:
            return (current.key,)
        return chosen

    def _connect(self) -> None:
        self.head.filtered.connect(self._filter)
        self.head.finish.clicked.connect(self.finished)
        self.head.left.connect(self.left)
        self.review.changed.connect(self.review_changed)
        self.review.changed.connect(self._show_marks)
        self.review.changed.connect(self._follow)
        self.review.current_changed.connect(self._follow)
        self.source.line_chosen.connect(self.review.look_at_line)
        self.view.current_changed.connect(lambda id_: self.review.look_at(int(id_)))

    def _filter(self, mark: Mark | None) -> None:
        self.model.show_only(mark)
        for each, button in self.head.counts.items():
            button.setChecked(each is mark)
        self._follow()

    def _show_list(self) -> None:
        """The records, or why there are none to be seen."""
        before = self.list.currentWidget()
        had_focus = before is not None and before.isAncestorOf(self.focusWidget() or self)
        shown: QWidget = self.view
        if not self.review.draft.items:
            shown = self.nothing
        elif not self.model.rowCount():
            shown = self.none_here
        self.list.setCurrentWidget(shown)
        self.inspector.setVisible(shown is not self.nothing)
        if had_focus and shown is not before:
            self.focus_list()

    def _follow(self) -> None:
        self._show_list()
        item = self.review.current
        if item is None:
            return
        self.view.show_id(str(item.key))
        self.source.show_span(item.span)

    def _show_marks(self) -> None:
        draft = self.review.draft
        if draft.repairs is not self._marked:
            self._marked = draft.repairs
            self._marks = marks_of(draft)
        self.source.show_marks(self._marks, _unused_lines(draft))

    def _lay_out(self, actions: Actions) -> None:
        right = QWidget()
        right.setObjectName("column")
        right.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        below = QSplitter(Qt.Orientation.Vertical)
        below.setHandleWidth(1)
        below.addWidget(self.list)
        below.addWidget(self.inspector)
        below.setStretchFactor(0, 3)
        below.setStretchFactor(1, 2)
        below.setSizes([340, 240])
        below.setChildrenCollapsible(False)
        inner = QVBoxLayout(right)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addWidget(self._tools(actions))
        inner.addWidget(below, 1)
        columns = QSplitter(Qt.Orientation.Horizontal)
        columns.setHandleWidth(1)
        self.source.setObjectName("column")
        if self.review.draft.lines:
            columns.addWidget(self.source)
        else:
            columns.addWidget(
                EmptyState(
                    "file-text",
                    self.tr("ไม่มีต้นฉบับให้เทียบ"),
                    self.tr("แฟ้มนี้เป็นรายการที่แยกไว้แล้ว ไม่ใช่เอกสาร"),
                )
            )
        columns.addWidget(right)
        columns.setStretchFactor(0, 1)
        columns.setStretchFactor(1, 1)
        columns.setSizes([560, 734])
        columns.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(self.fields)
        layout.addWidget(columns, 1)

    def _tools(self, actions: Actions) -> QWidget:
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(S, XS, S, XS)
        row.setSpacing(0)
        words = {
            "accept_item": self.tr("ยอมรับ"),
            "promote": self.tr("ขึ้น"),
            "demote": self.tr("ลง"),
            "split_item": self.tr("แยก"),
            "join_item": self.tr("รวม"),
            "leave_out_item": self.tr("ไม่ใช้"),
            "edit_item": self.tr("แก้"),
        }
        for name in TOOLS:
            button = QToolButton()
            actions[name].setIconText(f" {words[name]}")  # the short word; Qt leaves no gap
            button.setDefaultAction(actions[name])
            button.setIconSize(QSize(16, 16))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the caret stays where it splits
            row.addWidget(button)
        row.addStretch()
        return bar


def _unused_lines(draft: Draft) -> frozenset[int]:
    """The lines of which nothing stands in a record or in the meeting's own fields."""
    used: set[int] = set()
    left: set[int] = set()
    for item in draft.items:
        if item.span is not None:
            (used if item.is_used else left).update(
                range(item.span.start_line, item.span.end_line + 1)
            )
    return frozenset(left - used) - lines_of_meeting(draft)
