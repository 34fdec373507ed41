"""The rounds of follow-up: what was sent to whom, who answered, who has to be reminded."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from briefpack.export.workbook_names import workbook_names
from briefpack.gui.charts_marks import Shape
from briefpack.gui.empty_state import EmptyState
from briefpack.gui.follow_up_words import agency_words, day_words, distance_words
from briefpack.gui.labels import heading, label
from briefpack.gui.language import counted
from briefpack.gui.round_habits import shown_round
from briefpack.gui.session import Session
from briefpack.gui.theme import XS, L, M, S
from briefpack.model.standing import Answer, RoundStanding, round_standings

_SHOWN = 20  # rounds before older ones are asked for; more than a year's, and each is a card


class RoundsPage(QStackedWidget):
    """One card for each round, the newest first; agencies that owe an answer stand first."""

    send_requested = Signal()
    copied = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._shown: tuple[tuple[RoundStanding, ...], tuple[str, ...]] | None = None
        self._shows_older = False
        self._inside = QWidget()
        self._cards = QVBoxLayout(self._inside)
        self._cards.setContentsMargins(L, M, L, L)
        self._cards.setSpacing(M)
        scroll = QScrollArea()
        scroll.setWidget(self._inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.addWidget(scroll)
        self.addWidget(
            EmptyState(
                "send",
                self.tr("ยังไม่มีรอบการติดตาม"),
                self.tr("เมื่อส่งตารางติดตามผลให้หน่วยงาน จะเห็นที่นี่ว่าส่งถึงใคร เมื่อใด และใครยังไม่ตอบ"),
                self.tr("ส่งตารางติดตามผล…"),
                self.send_requested.emit,
            )
        )

    def refresh(self, today: date) -> None:
        """Show the rounds as they stand on this day."""
        rounds = round_standings(self._session.dossier, today, workbook_names)
        self.setCurrentIndex(0 if rounds else 1)
        names = tuple(shown_round(each.round, self._session.dossier.rounds) for each in rounds)
        if (rounds, names) == self._shown:
            return
        self._shown = rounds, names
        while self._cards.count():
            item = self._cards.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        first = len(rounds) if self._shows_older else _SHOWN
        seen: set[str] = set()
        for standing in rounds[:first]:
            is_open = standing.round.pack_id not in seen  # an older one is history
            seen.add(standing.round.pack_id)
            self._cards.addWidget(self._card(standing, today, is_open=is_open))
        if rounds[first:]:
            more = self._more(len(rounds[first:]), today)
            self._cards.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        self._cards.addStretch()

    def _more(self, count: int, today: date) -> QPushButton:
        """What says how many older rounds there are, and shows them from then on."""
        more = QPushButton(counted(self.tr("อีก {0} รอบก่อนหน้า"), count))
        more.setProperty("role", "link")

        def show_older() -> None:
            self._shows_older, self._shown = True, None
            self.refresh(today)

        more.clicked.connect(show_older)
        return more

    def _card(self, standing: RoundStanding, today: date, *, is_open: bool) -> QWidget:
        card = QFrame()
        card.setObjectName("card")
        layout = QVBoxLayout(card)
        layout.setContentsMargins(L, M, L, M)
        layout.setSpacing(XS)
        round_ = standing.round
        head = QHBoxLayout()
        head.addWidget(
            heading(self.tr("รอบที่ {0}").format(shown_round(round_, self._session.dossier.rounds)))
        )
        head.addSpacing(M)
        head.addWidget(label(self._sent_words(standing), role="secondary"))
        head.addStretch()
        layout.addLayout(head)
        if round_.due is not None and is_open:
            is_late = standing.is_past_due and bool(standing.owed_by)
            due = self.tr("กำหนดตอบ {0} ({1})").format(
                day_words(round_.due), distance_words(round_.due, today)
            )
            layout.addWidget(label(due, role="warning" if is_late else "secondary"))
        if not is_open:
            layout.addLayout(self._past(standing, layout))
            return card
        if standing.owed_by:
            layout.addSpacing(XS)
            layout.addLayout(self._reminder(standing))
        layout.addSpacing(S)
        layout.addLayout(self._answers(standing))
        return card

    def _past(self, standing: RoundStanding, card: QVBoxLayout) -> QHBoxLayout:
        """An earlier round in one line; its agencies on request."""
        said = self.tr("ตอบครบทุกหน่วยงาน")
        if standing.owed_by:
            said = self.tr("ไม่ได้ตอบ: {0}").format(", ".join(standing.owed_by))
        more = QPushButton(self.tr("ดูทุกหน่วยงาน"))
        more.setProperty("role", "link")

        def show_agencies() -> None:
            more.hide()
            card.addLayout(self._answers(standing))

        more.clicked.connect(show_agencies)
        row = QHBoxLayout()
        row.addWidget(label(said, role="secondary", wraps=True), 1)
        row.addWidget(more)
        return row

    def _sent_words(self, standing: RoundStanding) -> str:
        pack = next(
            (p.name for p in self._session.dossier.packs if p.id == standing.round.pack_id), ""
        )
        asked = [each for each in standing.answers if each.agency]
        words = [self.tr("ส่งเมื่อ {0}").format(day_words(standing.round.issued))]
        if pack:
            words.append(pack)
        words.append(counted(self.tr("{0} ผล"), len({r.outcome_id for r in standing.round.rows})))
        answered = len(asked) - len(standing.owed_by)
        words.append(counted(self.tr("ตอบแล้ว {0} จาก {1} หน่วยงาน"), answered, answered, len(asked)))
        if standing.files:
            words.append(counted(self.tr("รับกลับแล้ว {0} แฟ้ม"), standing.files))
        return " · ".join(words)

    def _reminder(self, standing: RoundStanding) -> QHBoxLayout:
        """Who has to be reminded, to be copied into a letter or a chat."""
        names = ", ".join(standing.owed_by)
        said = label(self.tr("ควรทวงถาม: {0}").format(names), wraps=True)
        copy = QPushButton(self.tr("คัดลอกรายชื่อ"))
        copy.setProperty("role", "link")
        agencies = self._session.index.agencies
        listed = "\n".join(agency_words(code, agencies) for code in standing.owed_by)
        copy.clicked.connect(lambda: self.copied.emit(listed))
        row = QHBoxLayout()
        row.addWidget(said, 1)
        row.addWidget(copy, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _answers(self, standing: RoundStanding) -> QGridLayout:
        """Two columns of agencies, each with its shape and words."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(L)
        grid.setVerticalSpacing(0)
        ordered = sorted(standing.answers, key=lambda each: not each.is_owed)
        half = (len(ordered) + 1) // 2
        for at, answer in enumerate(ordered):
            grid.addWidget(self._answer(answer), at % half, at // half)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        return grid

    def _answer(self, answer: Answer) -> QWidget:
        name, colour = ("clock", "warning") if answer.is_owed else ("circle-check", "success")
        picture = Shape(name, colour)
        if answer.is_owed:
            words = counted(self.tr("ยังไม่ตอบ ({0} ผล)"), answer.sent)
        elif answer.reported:
            words = counted(
                self.tr("รายงาน {0} จาก {1} ผล"), answer.sent, answer.reported, answer.sent
            )
        else:
            words = counted(self.tr("ส่งตารางกลับแล้ว ยังไม่มีรายงาน ({0} ผล)"), answer.sent)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S)
        row.addWidget(picture)
        row.addWidget(label(agency_words(answer.agency, self._session.index.agencies)), 1)
        row.addWidget(label(words, role="secondary"))
        made = QWidget()
        made.setLayout(row)
        return made
