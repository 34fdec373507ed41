"""The place for follow-up: the meeting at a glance, the rounds, and what came back."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefpack.gui.dashboard_page import DashboardPage
from briefpack.gui.explanations import explain
from briefpack.gui.follow_up_rounds import RoundsPage
from briefpack.gui.labels import heading
from briefpack.gui.returns_page import ReturnsPage
from briefpack.gui.session import Session
from briefpack.gui.theme import COLUMN_HEAD, M, S

_ALL_MEETINGS = ""


class FollowUpPage(QWidget):
    """Three pages under one head. It looks at the dossier again only while it is seen."""

    outcome_requested = Signal(str)
    send_requested = Signal()
    import_requested = Signal()
    take_requested = Signal()
    said = Signal(str)

    def __init__(self, session: Session, today: Callable[[], date] = date.today) -> None:
        super().__init__()
        self.setObjectName("side_column")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._today = today
        self._is_stale = True
        self.meetings = QComboBox()
        self.meetings.setAccessibleName(self.tr("การประชุม"))
        self.dashboard = DashboardPage(session)
        self.rounds = RoundsPage(session)
        self.returns = ReturnsPage(session)
        self.pages = QStackedWidget()
        self.switches: list[QToolButton] = []
        self._group = QButtonGroup(self)
        self.take = QPushButton(self.tr("รับตารางที่ส่งกลับ…"))
        self.send = QPushButton(self.tr("ส่งตารางติดตามผล…"))
        self._ways: tuple[tuple[QPushButton, QAction], ...] = ()
        self._lay_out()
        self._connect()

    def follow(self, send: QAction, take: QAction, why_not: Callable[[str], str]) -> None:
        """The buttons can be pressed when the actions they stand for can be taken, else they say
        why not.
        """
        self._ways = ((self.send, send), (self.take, take))
        self._why_not = why_not
        for _, action in self._ways:
            action.enabledChanged.connect(self._show_ways)
        self._show_ways()

    def _show_ways(self) -> None:
        for button, action in self._ways:
            why_not = self._why_not(action.objectName())
            button.setEnabled(action.isEnabled())
            button.setToolTip(why_not)
            button.setWhatsThis(why_not)
            explain(button)

    def show_page(self, page: QWidget) -> None:
        """Switch to one of the three pages."""
        self.pages.setCurrentWidget(page)
        self.switches[self.pages.currentIndex()].setChecked(True)
        self._refresh_shown()

    def show_day(self, today: date) -> None:
        """Show how everything stands on another day than today."""
        self._today = lambda: today
        self._refresh()

    def step_back(self) -> None:
        """From a list of the dashboard to the overview, else to the head."""
        if self.pages.currentWidget() is not self.dashboard or not self.dashboard.step_back():
            self.switches[self.pages.currentIndex()].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._refresh()

    def _note_change(self) -> None:
        if self.isVisible():
            self._refresh()
        else:
            self._is_stale = True

    def _refresh(self) -> None:
        self._is_stale = False
        self._list_meetings()
        self.returns.refresh()
        self._refresh_shown()

    def _refresh_shown(self) -> None:
        shown, today = self.pages.currentWidget(), self._today()
        if shown is self.dashboard:
            self.dashboard.refresh(self.meetings.currentData() or _ALL_MEETINGS, today)
        elif shown is self.rounds:
            self.rounds.refresh(today)

    def _list_meetings(self) -> None:
        meetings = self._session.dossier.meetings
        chosen = self.meetings.currentData()
        self.meetings.clear()
        if len(meetings) > 1:
            self.meetings.addItem(self.tr("ทุกการประชุม"), _ALL_MEETINGS)
        for meeting in meetings:
            self.meetings.addItem(meeting.id, meeting.id)
        # the newest meeting is what an officer follows up
        last = len(meetings) if len(meetings) > 1 else 0
        at = self.meetings.findData(chosen) if chosen is not None else last
        self.meetings.setCurrentIndex(at if at >= 0 else last)
        self.meetings.setVisible(len(meetings) > 1)

    def _say_returned(self) -> None:
        """The switch says how much waits for the officer."""
        review = self.returns.review
        words = self.returns.words.title
        if review is not None and review.returned.changes:
            words += f" ({len(review.returned.changes)})"
        self.switches[2].setText(words)

    def _copy(self, names: str) -> None:
        QGuiApplication.clipboard().setText(names)
        self.said.emit(self.tr("คัดลอกรายชื่อหน่วยงานแล้ว"))

    def _connect(self) -> None:
        self._session.dossier_changed.connect(self._note_change)
        self.dashboard.outcome_requested.connect(self.outcome_requested)
        self.dashboard.rounds_requested.connect(lambda: self.show_page(self.rounds))
        self.dashboard.send_requested.connect(self.send_requested)
        self.dashboard.import_requested.connect(self.import_requested)
        self.meetings.activated.connect(self._refresh_shown)
        self.returns.changed.connect(self._say_returned)
        self.returns.outcome_requested.connect(self.outcome_requested)
        self.returns.said.connect(self.said)
        self.returns.take_requested.connect(self.take_requested)
        self.rounds.copied.connect(self._copy)
        self.rounds.send_requested.connect(self.send_requested)
        self.send.clicked.connect(self.send_requested)
        self.take.clicked.connect(self.take_requested)

    def _lay_out(self) -> None:
        head = QWidget()
        head.setObjectName("column")
        head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        head.setFixedHeight(COLUMN_HEAD)
        row = QHBoxLayout(head)
        row.setContentsMargins(M, 0, M, 0)
        row.setSpacing(S)
        row.addWidget(heading(self.tr("ติดตามผล")))
        row.addWidget(self.meetings)
        row.addSpacing(M)
        for page, words in (
            (self.dashboard, self.tr("ภาพรวม")),
            (self.rounds, self.tr("รอบการติดตาม")),
            (self.returns, self.returns.words.title),
        ):
            self.pages.addWidget(page)
            row.addWidget(self._switch(page, words))
        row.addStretch()
        row.addWidget(self.send)
        row.addWidget(self.take)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(head)
        layout.addWidget(self.pages, 1)

    def _switch(self, page: QWidget, words: str) -> QToolButton:
        button = QToolButton()
        button.setText(words)
        button.setProperty("role", "switch")
        button.setCheckable(True)
        button.setChecked(not self.switches)
        button.clicked.connect(lambda: self.show_page(page))
        self._group.addButton(button)
        self.switches.append(button)
        return button
