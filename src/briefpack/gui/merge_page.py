"""The merge of two officers' work: what comes in, and each conflict side by side."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from briefpack.gui.empty_state import EmptyState
from briefpack.gui.labels import heading, label
from briefpack.gui.merge_editor import MergeEditor
from briefpack.gui.merge_model import MergeModel
from briefpack.gui.merge_review import MergeReview
from briefpack.gui.returns_bar import ColumnHeads
from briefpack.gui.returns_view import ReturnsView
from briefpack.gui.session import Session
from briefpack.gui.theme import XS, M, S
from briefpack.model.merge_found import Side

_EDIT_KEYS = (Qt.Key.Key_E, 0x0E33)  # the key that types E and ำ


class MergeView(ReturnsView):
    """Left and right choose a side, E writes other words."""

    edit_requested = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _EDIT_KEYS and not event.modifiers():
            self.edit_requested.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)


class MergePage(QStackedWidget):
    """A merge at a time. It follows the dossier, as nothing is merged before all is decided."""

    apply_requested = Signal(object)  # the MergeReview
    base_requested = Signal()
    outcome_requested = Signal(str)
    left = Signal()
    review_changed = Signal(object)  # the MergeReview, or None

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.review: MergeReview | None = None
        self.model = MergeModel(self)
        self.view = MergeView(self.model)
        self.view.setAccessibleName(self.tr("รายการที่รวม"))
        self.editor = MergeEditor()
        self.title, self.counter = heading(), label(role="secondary")
        self.unknown_base = label(
            self.tr("ไม่ทราบฉบับตั้งต้นที่ทั้งสองฝ่ายเริ่มแก้ไข จึงถามทุกจุดที่ต่างกัน และไม่ลบสิ่งใด"),
            role="warning",
            wraps=True,
        )
        self._base_row = QWidget()
        self.choose_base = QPushButton(self.tr("เลือกฉบับตั้งต้น…"))
        self.all_mine = _link(self.tr("ที่เหลือใช้ของเรา"))
        self.all_theirs = _link(self.tr("ที่เหลือใช้ของอีกฝ่าย"))
        self.leave = QPushButton()
        self.apply = QPushButton(self.tr("รวมเข้าแฟ้ม"))
        self.apply.setProperty("role", "primary")
        self.hint = label(
            self.tr(
                "← ของเรา → ของอีกฝ่าย · E เขียนเอง · F8 รายการถัดไปที่ต้องเลือก · Enter เปิดผลการประชุม"
            ),
            role="secondary",
            wraps=True,
        )
        self._lay_out()
        self._connect()
        self._show()

    def show_review(self, review: MergeReview | None) -> None:
        """Show this merge, or that there is none."""
        self.editor.hide()
        self.review = review
        self._show()
        self.view.go_to(0)
        self.next_to_decide()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.view.setFocus()

    def refresh(self) -> None:
        """Compare with the dossier as it is now."""
        if self.review is not None:
            self.review = self.review.against(self._session.dossier)
            self._show()

    def next_to_decide(self) -> None:
        """Go to the next conflict without a decision, from the end to the first again."""
        if self.review is None:
            return
        undecided = {each.id for each in self.review.undecided}
        here, count = self.view.currentIndex().row(), self.model.rowCount()
        for step in range(1, count + 1):
            at = (here + step) % count
            conflict = self.model.conflict(at)
            if conflict is not None and conflict.id in undecided:
                self.view.go_to(at)
                return

    def choose(self, row: int, side: Side) -> None:
        """Decide the conflict in a row for a side."""
        conflict = self.model.conflict(row)
        if conflict is not None:
            self._decide(conflict.id, side)

    def edit(self, row: int) -> None:
        """Write other words for the conflict in a row, where words can stand."""
        conflict = self.model.conflict(row)
        if self.review is None or self.review.is_done or conflict is None:
            return
        if conflict.takes_words:
            chosen = self.review.choices.get(conflict.id, conflict.mine)
            start = conflict.theirs if chosen is Side.THEIRS else conflict.mine
            title = self.tr("ข้อความที่จะใช้: {0}").format(self.model.row(row).title)
            self.editor.edit(title, chosen if isinstance(chosen, str) else start)
            QTimer.singleShot(0, self.view, self._show_current)  # when the list has its new height

    def _show_current(self) -> None:
        self.view.scrollTo(self.view.currentIndex())

    def _decide(self, id_: str, choice: Side | str) -> None:
        if self.review is not None and not self.review.is_done:
            self.review = self.review.deciding({id_: choice})
            self._show()

    def _decide_rest(self, side: Side) -> None:
        if self.review is not None:
            rest = {each.id: side for each in self.review.undecided}
            self.review = self.review.deciding(rest)
            self._show()

    def _take_words(self, words: str) -> None:
        conflict = self.model.conflict(self.view.currentIndex().row())
        if conflict is not None:
            self._decide(conflict.id, words)
        self.view.setFocus()

    def _toggle(self, row: int) -> None:
        conflict = self.model.conflict(row)
        if self.review is not None and conflict is not None:
            is_theirs = self.review.choices.get(conflict.id) is Side.THEIRS
            self._decide(conflict.id, Side.MINE if is_theirs else Side.THEIRS)

    def _open(self, row: int) -> None:
        outcome_id = self.model.outcome_of(row)
        if outcome_id in self._session.index.places:
            self.outcome_requested.emit(outcome_id)

    def _show(self) -> None:
        review = self.review
        self.setCurrentIndex(0 if review else 1)
        self.model.show_merge(review)
        self.review_changed.emit(review)
        if review is None:
            return
        waiting, all_ = len(review.undecided), len(review.merged.conflicts)
        is_open = not review.is_done
        title = self.tr("รวมกับ {0}") if is_open else self.tr("รวมกับ {0} แล้ว")
        self.title.setText(title.format(review.name))
        incoming = self.tr("รับเข้า {0}").format(len(review.merged.incoming))
        decided = self.tr("เลือกแล้ว {0} จาก {1}").format(all_ - waiting, all_)
        self.counter.setText(f"{incoming} · {decided}" if all_ else incoming)
        self._base_row.setVisible(is_open and review.merged.base is None)
        for link in (self.all_mine, self.all_theirs):
            link.setVisible(is_open and all_ > 0)
            link.setEnabled(waiting > 0)
        self.apply.setVisible(is_open)
        self.apply.setEnabled(waiting == 0)
        self.leave.setText(self.tr("ไม่รวม") if is_open else self.tr("ปิด"))

    def _leave(self) -> None:
        self.show_review(None)
        self.left.emit()

    def _connect(self) -> None:
        self._session.dossier_changed.connect(self.refresh)
        self.all_mine.clicked.connect(lambda: self._decide_rest(Side.MINE))
        self.all_theirs.clicked.connect(lambda: self._decide_rest(Side.THEIRS))
        self.apply.clicked.connect(lambda: self.apply_requested.emit(self.review))
        self.choose_base.clicked.connect(self.base_requested)
        self.editor.left.connect(self.view.setFocus)
        self.editor.taken.connect(self._take_words)
        self.leave.clicked.connect(self._leave)
        self.view.edit_requested.connect(self.edit)
        self.view.opened.connect(self._open)
        self.view.side_chosen.connect(
            lambda row, theirs: self.choose(row, Side.THEIRS if theirs else Side.MINE)
        )
        self.view.toggled.connect(self._toggle)
        QShortcut("F8", self, self.next_to_decide)

    def _lay_out(self) -> None:
        merging = QWidget()
        merging.setObjectName("column")
        merging.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout = QVBoxLayout(merging)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        head = _row(self.title, self.counter, None, self.all_mine, self.all_theirs)
        for button in (self.leave, self.apply):
            head.addWidget(button)
        layout.addLayout(head)
        self._base_row.setLayout(_row(self.unknown_base, self.choose_base))
        layout.addWidget(self._base_row)
        bar_width = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        names = (self.tr("ฉบับตั้งต้น"), self.tr("ของเรา"), self.tr("ของอีกฝ่าย"))
        layout.addWidget(ColumnHeads(bar_width, names))
        layout.addWidget(self.view, 1)
        layout.addWidget(self.editor)
        foot = QHBoxLayout()
        foot.setContentsMargins(M, XS, M, XS)
        foot.addWidget(self.hint)
        layout.addLayout(foot)
        self.addWidget(merging)
        self.addWidget(
            EmptyState(
                "combine",
                self.tr("ไม่มีการรวมค้างอยู่"),
                self.tr("เมื่อผู้อื่นแก้แฟ้มเดียวกัน การแก้ไขของทั้งสองฝ่ายรวมกันได้ที่นี่ โดยถามเฉพาะจุดที่แก้ต่างกัน"),
            )
        )


def _link(text: str) -> QPushButton:
    link = QPushButton(text)
    link.setProperty("role", "link")
    link.setCursor(Qt.CursorShape.PointingHandCursor)
    return link


def _row(*widgets: QWidget | None) -> QHBoxLayout:
    """Widgets beside each other; the one that wraps, or a gap where None stands, takes the room
    that is left.
    """
    row = QHBoxLayout()
    row.setContentsMargins(M, S, M, S)
    row.setSpacing(S)
    for widget in widgets:
        if widget is None:
            row.addStretch()
        else:
            row.addWidget(widget, 1 if isinstance(widget, QLabel) and widget.wordWrap() else 0)
    return row
