"""The left column: every outcome, to be read, searched and chosen."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from briefpack.gui.empty_state import EmptyState
from briefpack.gui.filter_bar import FilterBar
from briefpack.gui.labels import heading, label
from briefpack.gui.language import counted
from briefpack.gui.long_rows_view import LongRowsView
from briefpack.gui.outcomes_model import OutcomesModel
from briefpack.gui.selection import Selection
from briefpack.gui.session import Session
from briefpack.gui.theme import COLUMN_HEAD, L, M


class OutcomesPanel(QWidget):
    """Outcomes with check boxes for the pack at hand, and what the search leaves of them."""

    clear_requested = Signal()
    import_requested = Signal()
    write_requested = Signal()
    open_requested = Signal()

    def __init__(self, session: Session, selection: Selection) -> None:
        super().__init__()
        self.setObjectName("column")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._selection = selection
        self.model = OutcomesModel(session, selection, self)
        self.view = LongRowsView(self.model)
        self.view.setAccessibleName(self.tr("ผลการประชุม"))
        self.filters = FilterBar(selection, self.model.scene)
        self.view.setDragEnabled(True)
        self.view.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.count = label(role="secondary")
        self._no_hit = EmptyState(
            "search",
            "",
            self.tr("ลองคำที่สั้นลง หรือค้นด้วยเลขข้อ ชื่อหน่วยงาน หรือคำในบันทึก"),
            self.tr("ล้างการค้นหา"),
            self.clear_requested.emit,
        )
        self._none_passes = EmptyState(
            "list-filter",
            "",
            self.tr("ไม่มีผลการประชุมที่ตรงกับตัวกรองทั้งหมด ลองเอาบางตัวออก"),
            self.tr("ล้างตัวกรอง"),
            self.filters.clear,
        )
        self._nothing = EmptyState(
            "layers",
            self.tr("แฟ้มนี้ยังไม่มีผลการประชุม"),
            self.tr("นำเข้าจากเอกสารของการประชุม แล้วตรวจก่อนนำมาไว้ในแฟ้มนี้ หรือเขียนเองทีละข้อ"),
            self.tr("นำเข้าผลการประชุม…"),
            self.import_requested.emit,
            (self.tr("เขียนเอง"), self.write_requested.emit),
        )
        self._pages = QStackedWidget()
        self._leads = False  # whether the outcome shown follows this list
        self._follows = False  # whether this list follows the outcome shown
        self._lay_out()
        self.view.current_changed.connect(self._show_outcome)
        self.view.opened.connect(self.open_requested)
        self.view.space_pressed.connect(lambda: self.model.toggle(self.view.selected_ids()))
        self.view.delegate.check_clicked.connect(lambda id_: self.model.toggle((id_,)))
        self.model.modelReset.connect(self._say_count)
        self.model.dataChanged.connect(self._say_count)
        selection.outcome_changed.connect(self._follow)
        selection.needle_changed.connect(self._say_count)
        selection.filters_changed.connect(self._say_count)
        self._say_count()

    def go_to_hits(self) -> None:
        """Into the list, to the outcome shown if it was found, else to the first that was."""
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        ids = self.model.shown_ids
        if ids and not self.view.selected_ids():
            wanted = self._selection.outcome_id
            self.view.show_id(wanted if wanted in ids else ids[0])

    def go_on(self, step: int) -> None:
        """Show the next outcome that search and filters leave, or the one before; in a ring."""
        ids = self.model.shown_ids
        if ids:
            here = self._selection.outcome_id
            at = ids.index(here) + step if here in ids else min(step, 0)
            self._selection.show_outcome(ids[at % len(ids)])

    def set_read_only(self, on: bool) -> None:
        """The outcomes can be looked at, and not chosen."""
        self.view.set_read_only(on)
        self._nothing.allow(not on, self.tr("แฟ้มนี้เปิดไว้อ่านอย่างเดียว") if on else "")

    @property
    def heading_at_hand(self) -> str:
        """The heading that is selected over the outcome shown, or empty."""
        id_ = self.view.current_id()
        if id_ in self._session.index.places:
            return ""
        return id_ if self._selection.outcome_id in self.model.outcomes_of(id_) else ""

    @property
    def at_hand(self) -> str:
        """The outcome shown; where its heading is selected, the last one shown under that."""
        heading_id = self.heading_at_hand
        return self.model.outcomes_of(heading_id)[-1] if heading_id else self._selection.outcome_id

    @property
    def chosen(self) -> tuple[str, ...]:
        """The outcomes selected, those under a selected heading too; else the one shown alone."""
        ids = [id_ for row in self.view.selected_ids() for id_ in self.model.outcomes_of(row)]
        shown = self._selection.outcome_id
        if shown in ids or not shown:
            return tuple(dict.fromkeys(id_ for id_ in ids if id_ in self._session.index.places))
        return (shown,)

    def following(self, gone: Collection[str]) -> str:
        """The outcome that stands where these did once they are gone, or empty."""
        ids = self.model.shown_ids
        places = [at for at, id_ in enumerate(ids) if id_ in gone]
        behind = ids[places[-1] + 1 :] if places else ()
        before = ids[: places[0]] if places else ()
        return next(iter((*behind[:1], *before[-1:])), "")

    def show_new(self, outcome_id: str) -> None:
        """Show an outcome that was just made; what would hide it in the list is taken away."""
        if self.model.row_of(outcome_id) is None:
            self.clear_requested.emit()
            self.filters.clear()
        self._selection.show_outcome(outcome_id)

    def offer(self, actions: Sequence[QAction]) -> None:
        """What can be done with an outcome, for the list's own menu."""
        menu = QMenu(self)
        why_not = QAction(self.tr("แฟ้มนี้เปิดไว้อ่านอย่างเดียว"), menu)
        why_not.setEnabled(False)

        def show(at: QPoint) -> None:
            menu.clear()
            if not self._session.may_edit:
                menu.addAction(why_not)
                menu.addSeparator()
            menu.addActions([*actions])
            menu.popup(at)

        self.view.menu_requested.connect(show)

    def step_back(self) -> bool:
        """Take the search away, then the filters; False where neither hides anything."""
        if self._selection.needle:
            self.clear_requested.emit()
        elif self._selection.filters:
            self.filters.clear()
        else:
            return False
        return True

    def _lay_out(self) -> None:
        header = QWidget()
        header.setFixedHeight(COLUMN_HEAD)
        head = QHBoxLayout(header)
        head.setContentsMargins(M, 0, M, 0)
        head.addWidget(heading(self.tr("ผลการประชุม")))
        head.addStretch()
        head.addWidget(self.count)
        for page in (self.view, self._no_hit, self._none_passes, self._nothing):
            self._pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(header)
        layout.addWidget(self.filters)
        layout.addWidget(self._pages)
        self.setMinimumWidth(240 + L)

    def _show_outcome(self, id_: str) -> None:
        """Show an outcome, or under a heading the first one: never one from another heading."""
        under = self.model.outcomes_of(id_)
        # A list that gets the focus goes to its first row, which is a heading.
        if self._selection.section_key and id_ not in self._session.index.places:
            return
        if self._follows or self._selection.outcome_id in under:
            return
        if under and under[0] in self._session.index.places:
            self._leads = True
            self._selection.show_outcome(under[0])
            self._leads = False

    def _follow(self) -> None:
        if not self._leads:
            self._follows = True
            self.view.show_id(self._selection.outcome_id)
            self._follows = False

    def _say_count(self) -> None:
        whole, passing = len(self._session.index.places), self.model.passing_count
        shown, needle = self.model.shown_count, self._selection.needle
        pack = self._selection.pack
        text = counted(self.tr("{0} ผล · เลือก {1}"), whole, whole, len(pack.entries) if pack else 0)
        if needle:
            text = counted(self.tr("พบ {0} จาก {1} ผล"), passing, shown, passing)
        self.count.setText(text)
        self.filters.say(passing, whole)
        self.filters.setVisible(bool(whole))
        among = self.tr("ไม่พบ “{0}” ใน {1} ผลที่กรองไว้") if passing < whole else self.tr("ไม่พบ “{0}”")
        self._no_hit.say(counted(among, passing, needle, passing))
        self._none_passes.say(counted(self.tr("ตัวกรองซ่อนทั้ง {0} ผล"), whole))
        self._pages.setCurrentWidget(self._page(shown, passing))

    def _page(self, shown: int, passing: int) -> QWidget:
        if shown:
            return self.view
        if not self._session.index.places:
            return self._nothing
        return self._no_hit if passing else self._none_passes
