"""What the dashboard is built of: sections with a heading, and the strip of the last round."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from briefpack.gui.follow_up_words import day_words
from briefpack.gui.labels import label, strong
from briefpack.gui.language import counted
from briefpack.gui.round_habits import shown_round
from briefpack.gui.theme import XS, M, S
from briefpack.model.follow_up import Round
from briefpack.model.standing import RoundStanding

_HEAD = 32
_NAMED = 8  # agencies that owe an answer


class LastRound(QFrame):
    """Where the last round is: who owes an answer, or the first step."""

    rounds_requested = Signal()
    send_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self._has_round = False
        self.words = label(wraps=True)
        self.button = QPushButton()
        row = QHBoxLayout(self)
        row.setContentsMargins(M, S, S, S)
        row.addWidget(self.words, 1)
        row.addWidget(self.button)
        self.button.clicked.connect(self._press)

    def show_last(self, rounds: Sequence[RoundStanding], *, reported: bool) -> None:
        """Show the first of these; `reported` says whether any agency ever did."""
        self._has_round = bool(rounds)
        if rounds:
            self.words.setText(self._said_of(rounds[0], [each.round for each in rounds]))
            self.button.setText(self.tr("ดูรอบการติดตาม"))
            return
        self.words.setText(
            self.tr("ยังไม่เคยส่งตารางติดตามผลให้หน่วยงาน")
            if reported
            else self.tr("ยังไม่มีหน่วยงานใดรายงาน เริ่มด้วยการส่งตารางติดตามผลให้หน่วยงาน")
        )
        self.button.setText(self.tr("ส่งตารางติดตามผล…"))

    def _said_of(self, last: RoundStanding, rounds: Sequence[Round]) -> str:
        asked = [each for each in last.answers if each.agency]
        owed = last.owed_by
        said = [
            self.tr("รอบที่ {0} ส่งเมื่อ {1}").format(
                shown_round(last.round, rounds), day_words(last.round.issued)
            )
        ]
        if last.round.due:
            said.append(self.tr("กำหนดตอบ {0}").format(day_words(last.round.due)))
        answered = len(asked) - len(owed)
        said.append(counted(self.tr("ตอบแล้ว {0} จาก {1} หน่วยงาน"), answered, answered, len(asked)))
        if owed:
            names = ", ".join(owed[:_NAMED]) + (" …" if len(owed) > _NAMED else "")
            said.append(self.tr("ยังไม่ตอบ: {0}").format(names))
        return " · ".join(said)

    def _press(self) -> None:
        (self.rounds_requested if self._has_round else self.send_requested).emit()


def section(words: str, link: QWidget | None, *content: QWidget) -> QWidget:
    """A surface with a heading, a link beside it, and what it holds."""
    card = QFrame()
    card.setObjectName("card")
    title = strong(words)
    title.setFixedHeight(_HEAD)  # as high with a link beside it as without
    head = QHBoxLayout()
    head.addWidget(title)
    head.addStretch()
    if link is not None:
        head.addWidget(link)
    layout = QVBoxLayout(card)
    layout.setContentsMargins(M, S, M, M)
    layout.setSpacing(XS)
    layout.addLayout(head)
    for widget in content:
        layout.addWidget(widget)
    layout.addStretch()
    return card
