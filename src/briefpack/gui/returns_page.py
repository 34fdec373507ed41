"""The review of returned sheets and briefs: nothing is applied before the officer says so."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QStyle, QVBoxLayout, QWidget

from briefpack.gui.empty_state import EmptyState
from briefpack.gui.follow_up_words import day_words
from briefpack.gui.labels import label
from briefpack.gui.language import counted
from briefpack.gui.returned_files import ReturnedWords, words_about
from briefpack.gui.returns_applied import AppliedReview
from briefpack.gui.returns_bar import ColumnHeads, ReturnsBar
from briefpack.gui.returns_model import ReturnsModel
from briefpack.gui.returns_review import Decision, Review
from briefpack.gui.returns_rows import Filter, Kind, counts_of, needs_a_person
from briefpack.gui.returns_view import ReturnsView
from briefpack.gui.session import Session
from briefpack.gui.theme import XS, M
from briefpack.model.dossier import Dossier
from briefpack.model.evidence import Evidence
from briefpack.model.returned import Returned


class ReturnsPage(QStackedWidget):
    """A review at a time. It follows the dossier: what changes under it turns into a conflict."""

    take_requested = Signal()
    apply_requested = Signal(object)  # the Review
    outcome_requested = Signal(str)
    said = Signal(str)
    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.review: Review | None = None
        self._applied: list[AppliedReview] = []
        self._filter = Filter.ALL
        self.model = ReturnsModel(self)
        self.view = ReturnsView(self.model)
        self.bar = ReturnsBar()
        self._lists = QStackedWidget()
        self.source = label(role="secondary", wraps=True)
        self.again = label(role="warning", wraps=True)
        self._unchanged = EmptyState(
            "circle-check", self.tr("ไม่มีสิ่งใดเปลี่ยนจากที่ส่งไป"), self.words.kept
        )
        self.hint = label(role="secondary", wraps=True)
        self._lay_out()
        self._connect()
        self._show()

    def show_returned(self, returned: Returned) -> None:
        """Start the review of what came back."""
        self.show_review(Review.of(returned))

    def show_review(self, review: Review) -> None:
        """Go on with a review, in the place of any other."""
        self._forget_undone()  # a redo would put away the review that is shown now
        self.review = review.against(self._session.index)
        self._filter = Filter.ALL
        self.bar.filters[Filter.ALL].setChecked(True)
        self._say_source(review.returned.evidence)
        self._show()
        self.view.setFocus()

    def refresh(self) -> None:
        """Compare the review with the dossier as it is now.

        Undo brings an applied review back, and redo puts it away again.
        """
        dossier, before = self._session.dossier, self.review
        for applied in reversed(self._applied):
            if not applied.is_undone and not applied.is_in(dossier):
                self.review = applied.swap(self.review)
        for applied in self._applied:
            if applied.is_undone and applied.is_in(dossier):
                self.review = applied.swap(self.review)
        if self.review is not None:
            if self.review is not before:
                self._say_source(self.review.returned.evidence)
            self.review = self.review.against(self._session.index)
        self._show()

    def applied(self, review: Review, before: Dossier) -> None:
        """The accepted changes of a review are in the dossier, which was `before`."""
        self._forget_undone()
        added = AppliedReview.of(review, before, self._session.dossier)
        if added is not None:
            self._applied.append(added)
        left = review.left_over().against(self._session.index)
        returned = left.returned
        is_done = not (returned.changes or returned.problems or returned.unmatched)
        self.review = None if is_done else left
        self._show()

    def _forget_undone(self) -> None:
        self._applied = [each for each in self._applied if not each.is_undone]

    def next_to_decide(self) -> None:
        """Go to the next conflict or problem, from the end to the first again."""
        if self.review is None:
            return
        keys, here = self.model.keys, self.view.currentIndex().row()
        for step in range(1, len(keys) + 1):
            at = (here + step) % len(keys)
            if needs_a_person(self.review, keys[at]):
                self.view.go_to(at)
                return

    @property
    def words(self) -> ReturnedWords:
        """What the files that are reviewed are called."""
        return words_about(self.review.returned if self.review else Returned(""))

    def _say_whose(self) -> None:
        words = self.words
        self.view.setAccessibleName(words.title)
        self._heads.say_whose(words.theirs)
        self._unchanged.say(self.tr("ไม่มีสิ่งใดเปลี่ยนจากที่ส่งไป"), words.kept)
        self.hint.setText(
            self.tr(
                "Space รับหรือไม่รับ · A ทั้งกลุ่ม · Shift+A ทั้งหมด · ← ของเรา → {0} · "
                "F8 รายการถัดไปที่ต้องตัดสิน · Enter เปิดผลการประชุม"
            ).format(words.theirs)
        )

    def _show(self) -> None:
        self.setCurrentIndex(0 if self.review else 1)
        self._say_whose()
        if self.review is not None:
            counts = counts_of(self.review)
            if self._filter is not Filter.ALL and not counts[self._filter]:
                self._filter = Filter.ALL
                self.bar.filters[Filter.ALL].setChecked(True)
            self.model.show_review(self.review, self._session.index, self._filter)
            self._lists.setCurrentIndex(0 if counts[Filter.ALL] else 1)
            known = {each.id for each in self._session.dossier.evidence}
            has_new = any(each.id not in known for each in self.review.returned.evidence)
            accepted = len(self.review.accepted)
            self.bar.show_counts(counts, accepted, self._filter, keeps_files=has_new)
        self.changed.emit()

    def _decide(self, review: Review) -> None:
        self.review = review
        self._show()

    def _toggle(self, row: int) -> None:
        """Accept or refuse a row; a heading stands for what it shows, a conflict changes sides."""
        if self.review is None or not 0 <= row < len(self.model.keys):
            return
        key = self.model.keys[row]
        if key.kind is Kind.OUTCOME:
            self._toggle_all(self.model.changes_under(key.outcome_id))
        elif key.kind is Kind.CHANGE:
            theirs = self.review.decisions[key.at] is not Decision.ACCEPTED
            if self.review.returned.changes[key.at].is_conflict:
                self._choose_side(row, theirs=theirs)
            else:
                self._decide(self.review.accepting((key.at,), accept=theirs))

    def _choose_side(self, row: int, *, theirs: bool) -> None:
        if self.review is None or not 0 <= row < len(self.model.keys):
            return
        key = self.model.keys[row]
        if key.kind is Kind.CHANGE and self.review.returned.changes[key.at].is_conflict:
            decision = Decision.ACCEPTED if theirs else Decision.REJECTED
            self._decide(self.review.deciding({key.at: decision}))

    def _toggle_group(self, row: int) -> None:
        if 0 <= row < len(self.model.keys) and self.model.keys[row].outcome_id:
            self._toggle_all(self.model.changes_under(self.model.keys[row].outcome_id))

    def _toggle_everything(self) -> None:
        self._toggle_all(self._shown_changes())

    def _shown_changes(self) -> list[int]:
        return [key.at for key in self.model.keys if key.kind is Kind.CHANGE]

    def _toggle_all(self, places: list[int]) -> None:
        """Accept all of these that are no conflict; when all are accepted already, refuse them."""
        review = self.review
        if review is not None:
            plain = [at for at in places if not review.returned.changes[at].is_conflict]
            accept = any(review.decisions[at] is not Decision.ACCEPTED for at in plain)
            self._decide(review.accepting(plain, accept=accept))

    def _decide_all(self, accept: bool) -> None:
        if self.review is not None:
            self._decide(self.review.accepting(self._shown_changes(), accept=accept))

    def _set_filter(self, shown: Filter) -> None:
        self._filter = shown
        self._show()
        self.view.setFocus()

    def _open(self, row: int) -> None:
        if not 0 <= row < len(self.model.keys):
            return
        key = self.model.keys[row]
        if key.outcome_id in self._session.index.places:
            self.outcome_requested.emit(key.outcome_id)
        elif key.kind not in (Kind.PROBLEMS, Kind.UNMATCHED_ROWS):
            where = self.model.row(row).where
            self.said.emit(self.tr("ไม่มีผลการประชุมให้เปิด โปรดดูที่ {0}").format(where))

    def _apply(self) -> None:
        if self.review is not None:
            self.apply_requested.emit(self.review)

    def _say_source(self, files: tuple[Evidence, ...]) -> None:
        """Which files are reviewed, and which of them were taken in before."""
        known = {each.id: each for each in self._session.dossier.evidence}
        names = ", ".join(each.name for each in files)
        said = (
            [counted(self.tr("จาก {0} แฟ้ม: {1}"), len(files), len(files), names)] if files else []
        )
        self.source.setText(" · ".join(said))
        self.source.setVisible(bool(said))
        again = [
            self.tr("{0} (รับเมื่อ {1})").format(each.name, day_words(known[each.id].received.date()))
            for each in files
            if each.id in known
        ]
        self.again.setText(self.tr("เคยรับเข้าแล้ว: {0}").format(", ".join(again)))
        self.again.setVisible(bool(again))

    def _connect(self) -> None:
        self.bar.all_decided.connect(self._decide_all)
        self.bar.apply_requested.connect(self._apply)
        self.bar.filtered.connect(self._set_filter)
        self.view.all_toggled.connect(self._toggle_everything)
        self.view.group_toggled.connect(self._toggle_group)
        self.view.opened.connect(self._open)
        self.view.side_chosen.connect(lambda row, theirs: self._choose_side(row, theirs=theirs))
        self.view.toggled.connect(self._toggle)
        QShortcut("F8", self, self.next_to_decide)

    def _lay_out(self) -> None:
        reviewing = QWidget()
        reviewing.setObjectName("column")
        reviewing.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout = QVBoxLayout(reviewing)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        for text in (self.source, self.again):
            row = QHBoxLayout()
            row.setContentsMargins(M, 0, M, XS)
            row.addWidget(text)
            layout.addLayout(row)
        bar_width = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        self._heads = ColumnHeads(bar_width)
        layout.addWidget(self._heads)
        self._lists.addWidget(self.view)
        self._lists.addWidget(self._unchanged)
        layout.addWidget(self._lists, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(M, XS, M, XS)
        foot.addWidget(self.hint)
        layout.addLayout(foot)
        self.addWidget(reviewing)
        self.addWidget(
            EmptyState(
                "inbox",
                self.tr("ยังไม่มีตารางที่ส่งกลับให้ตรวจ"),
                self.tr(
                    "เลือกแฟ้ม Excel ที่หน่วยงานกรอกแล้ว หรือบรีฟที่ผู้บังคับบัญชาแก้ใน Word "
                    "หรือลากมาวางที่หน้าต่างนี้ ระบบจะเทียบกับที่ส่งไป "
                    "และกับข้อมูลปัจจุบัน ก่อนให้เลือกว่าจะใช้รายการใด"
                ),
                self.tr("รับตารางที่ส่งกลับ…"),
                self.take_requested.emit,
            )
        )
