"""The meeting at a glance: numbers, charts, what comes next and what is late."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from briefpack.export.workbook_names import workbook_names
from briefpack.gui.charts import Bar, StackedBars
from briefpack.gui.dashboard_cards import Cards
from briefpack.gui.dashboard_list import StandingsView
from briefpack.gui.dashboard_rows import StandingsModel
from briefpack.gui.dashboard_sections import LastRound, section
from briefpack.gui.dashboard_slice import SlicePage
from briefpack.gui.empty_state import EmptyState
from briefpack.gui.follow_up_words import agency_words
from briefpack.gui.labels import label
from briefpack.gui.language import counted, spoken
from briefpack.gui.session import Session
from briefpack.gui.theme import L, M
from briefpack.model.standing import (
    Phase,
    Standing,
    busiest,
    coming,
    overdue,
    round_standings,
    slips,
    standings,
    tallies,
)

_AGENCIES_SHOWN = 8
_ROWS_SHOWN = 5


@dataclass(frozen=True, slots=True)
class Slice:
    """Some of the outcomes, with the words for which they are."""

    title: str
    holds: Callable[[Standing], bool]
    in_order: Callable[[tuple[Standing, ...]], tuple[Standing, ...]] = tuple


class DashboardPage(QStackedWidget):
    """An overview, and behind every number the outcomes it counts."""

    outcome_requested = Signal(str)
    rounds_requested = Signal()
    send_requested = Signal()
    import_requested = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._all: tuple[Standing, ...] = ()
        self._today = date.min
        self._slice: Slice | None = None
        self.cards = Cards()
        self.by_pillar = StackedBars(self.tr("สถานะตามด้าน"), label_share=0.5, label_lines=3)
        self.by_agency = StackedBars(self.tr("สถานะตามหน่วยงานหลัก"))
        self.coming = StandingsView(StandingsModel(self), most=_ROWS_SHOWN)
        self.overdue = StandingsView(StandingsModel(self), most=_ROWS_SHOWN)
        self.slipped = StandingsView(StandingsModel(self), most=_ROWS_SHOWN)
        self.slipped_none = label(role="secondary", wraps=True)
        self.coming_none = label(role="secondary", wraps=True)
        self.overdue_none = label(role="secondary", wraps=True)
        self.all_coming, self.all_overdue, self.all_slipped, self.others = (
            self._link() for _ in range(4)
        )
        self.last_round = LastRound()
        self.slice_page = SlicePage()
        self._others: tuple[str, ...] = ()
        self._lay_out()
        self._connect()

    def refresh(self, meeting_id: str, today: date) -> None:
        """Show the meeting as it stands on this day."""
        index = self._session.index
        self._all = standings(index, meeting_id, today)
        self._today = today
        self.cards.show_standings(self._all)
        pillars = tallies(self._all, lambda each: each.place.pillar.id)
        titles = {
            pillar.id: f"{pillar.number}  {pillar.title.in_language('th')}"
            for pillar in (each.place.pillar for each in self._all)
        }
        self.by_pillar.show_bars([Bar(tally, titles[tally.key]) for tally in pillars])
        self._show_agencies()
        late, ahead = overdue(self._all), coming(self._all)
        moved = tuple(each for each in self._all if slips(index, each.outcome))
        carried = sum(bool(each.outcome.carried_from) for each in self._all)
        self.coming.standings.show_standings(ahead[:_ROWS_SHOWN], index, today)
        self.overdue.standings.show_standings(late[:_ROWS_SHOWN], index, today)
        self.slipped.standings.show_standings(moved[:_ROWS_SHOWN], index, today)
        self.slipped_none.setText(
            counted(self.tr("ต่อเนื่องจากการประชุมก่อน {0} ผล ไม่มีเป้าหมายที่เลื่อน"), carried)
        )
        self._slipped_section.setVisible(bool(moved or carried))
        self.coming_none.setText(self.tr("ไม่มีผลการประชุมที่มีกรอบเวลาข้างหน้า"))
        self.overdue_none.setText(self.tr("ไม่มีผลการประชุมที่เกินกำหนด"))
        for empty, link, found in (
            (self.coming_none, self.all_coming, ahead),
            (self.overdue_none, self.all_overdue, late),
            (self.slipped_none, self.all_slipped, moved),
        ):
            empty.setVisible(not found)
            link.setVisible(len(found) > _ROWS_SHOWN)
            link.setText(counted(self.tr("ดูทั้งหมด {0} ผล"), len(found)))
        reported = any(each.status for each in self._all)
        rounds = round_standings(self._session.dossier, today, workbook_names)
        self.last_round.show_last(rounds, reported=reported)
        self._show_slice()
        if not self._all:
            self.setCurrentIndex(2)
        elif self.currentIndex() == 2:
            self.setCurrentIndex(0)

    def step_back(self) -> bool:
        """From a list back to the overview; False where there is nothing to leave."""
        if self.currentIndex() != 1:
            return False
        self._slice = None
        self.setCurrentIndex(0)
        self.cards.setFocus()
        return True

    def _show_agencies(self) -> None:
        agencies = self._session.index.agencies
        named, rest = busiest(tallies(self._all, lambda each: each.agency), _AGENCIES_SHOWN)
        bars = [Bar(tally, agency_words(tally.key, agencies)) for tally in named]
        self._others = tuple(tally.key for tally in rest)
        self.by_agency.show_bars(bars)
        # no bar: together they are longer than any other, and would make all of them short
        total = sum(tally.total for tally in rest)
        of_them = counted(self.tr("{0} ผล"), total, f"{total:,}")
        self.others.setText(counted(self.tr("อีก {0} หน่วยงาน {1}"), len(rest), len(rest), of_them))
        self.others.setVisible(bool(rest))

    def _open_slice(self, chosen: Slice) -> None:
        self._slice = chosen
        self._show_slice()
        self.setCurrentIndex(1)
        self.slice_page.view.setFocus()

    def _show_slice(self) -> None:
        if self._slice is not None:
            found = self._slice.in_order(tuple(s for s in self._all if self._slice.holds(s)))
            self.slice_page.show_standings(
                self._slice.title, found, self._session.index, self._today
            )

    def _open_phase(self, phase: Phase | None) -> None:
        title = spoken(phase.wording) if phase else self.tr("ผลการประชุมทั้งหมด")
        self._open_slice(Slice(title, lambda each: phase in (None, each.phase)))

    def _open_pillar(self, pillar_id: str, phase: Phase | None) -> None:
        name = next((bar.label for bar in self.by_pillar.bars if bar.tally.key == pillar_id), "")
        self._open_slice(
            Slice(
                _titled(name, phase),
                lambda s: s.place.pillar.id == pillar_id and phase in (None, s.phase),
            )
        )

    def _open_agency(self, code: str, phase: Phase | None) -> None:
        name = next((bar.label for bar in self.by_agency.bars if bar.tally.key == code), "")
        self._open_slice(
            Slice(_titled(name, phase), lambda s: s.agency == code and phase in (None, s.phase))
        )

    def _open_others(self) -> None:
        codes = self._others
        self._open_slice(Slice(self.others.text(), lambda each: each.agency in codes))

    def _connect(self) -> None:
        self.all_coming.clicked.connect(
            lambda: self._open_slice(
                Slice(self.tr("กำหนดถัดไป"), lambda s: s.owes and not s.is_overdue, coming)
            )
        )
        self.all_overdue.clicked.connect(
            lambda: self._open_slice(Slice(self.tr("เกินกำหนด"), lambda s: s.is_overdue, overdue))
        )
        self.all_slipped.clicked.connect(
            lambda: self._open_slice(
                Slice(
                    self.tr("เป้าหมายที่เลื่อน"),
                    lambda each: bool(slips(self._session.index, each.outcome)),
                )
            )
        )
        self.by_agency.chosen.connect(self._open_agency)
        self.by_pillar.chosen.connect(self._open_pillar)
        self.cards.chosen.connect(self._open_phase)
        self.coming.opened.connect(self.outcome_requested)
        self.others.clicked.connect(self._open_others)
        self.overdue.opened.connect(self.outcome_requested)
        self.slipped.opened.connect(self.outcome_requested)
        self.last_round.rounds_requested.connect(self.rounds_requested)
        self.last_round.send_requested.connect(self.send_requested)
        self.slice_page.back_requested.connect(self.step_back)
        self.slice_page.view.opened.connect(self.outcome_requested)

    def _lay_out(self) -> None:
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(L, M, L, L)
        layout.setSpacing(M)
        layout.addWidget(self.cards)
        layout.addWidget(self.last_round)
        grid = QGridLayout()
        grid.setSpacing(M)
        for column, (chart, words, link) in enumerate(
            (
                (self.by_pillar, self.tr("ตามด้าน"), None),
                (self.by_agency, self.tr("ตามหน่วยงานหลัก"), self.others),
            )
        ):
            grid.addWidget(section(words, link, chart), 0, column)
            grid.setColumnStretch(column, 1)
        for column, (view, words, link, empty) in enumerate(
            (
                (self.coming, self.tr("กำหนดถัดไป"), self.all_coming, self.coming_none),
                (self.overdue, self.tr("เกินกำหนด"), self.all_overdue, self.overdue_none),
            )
        ):
            view.setAccessibleName(words)
            grid.addWidget(section(words, link, empty, view), 1, column)
        words = self.tr("เป้าหมายที่เลื่อน")
        self.slipped.setAccessibleName(words)
        self._slipped_section = section(words, self.all_slipped, self.slipped_none, self.slipped)
        grid.addWidget(self._slipped_section, 2, 0, 1, 2)
        layout.addLayout(grid)
        layout.addStretch()
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        nothing = EmptyState(
            "chart-bar-stacked",
            self.tr("ยังไม่มีผลการประชุมให้ติดตาม"),
            self.tr("นำเข้าจากเอกสารการประชุม (Ctrl+I) หรือเปิดแฟ้มที่มีผลการประชุม (Ctrl+O)"),
            self.tr("นำเข้าผลการประชุม…"),
            self.import_requested.emit,
        )
        for page in (scroll, self.slice_page, nothing):
            self.addWidget(page)

    def _link(self) -> QPushButton:
        link = QPushButton()
        link.setProperty("role", "link")
        return link


def _titled(name: str, phase: Phase | None) -> str:
    return f"{name} · {spoken(phase.wording)}" if phase else name
