"""The numbers at the top of the dashboard; they are the legend of its charts as well."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from briefpack.gui.charts_marks import paint_icon, paint_part
from briefpack.gui.labels import as_plain_tip
from briefpack.gui.language import counted, spoken
from briefpack.gui.painted_text import line_height, paint_text
from briefpack.gui.theme import SMALL_POINTS, XS, M, S, font, theme
from briefpack.model.standing import Phase, Standing
from briefpack.model.status import Status

_NUMBER_POINTS = 20.0
_STRIPE = 6


class Card(QAbstractButton):
    """A number with its word, and the mark of its phase; `phase` is None for all outcomes."""

    def __init__(self, phase: Phase | None, words: str) -> None:
        super().__init__()
        self.phase = phase
        self._words = words
        self._number = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_number(self, number: int, detail: str) -> None:
        """Show how many outcomes there are, and in the tool tip what they are made of."""
        self.setToolTip(as_plain_tip(f"{self._words} {detail}".strip()))
        self.setAccessibleDescription(detail)
        self._number = f"{number:,}"
        self.setEnabled(number > 0)
        self.setAccessibleName(counted(self.tr("{0} {1} ผล"), number, self._words, number))
        self.update()

    def sizeHint(self) -> QSize:
        number, word = line_height(font(_NUMBER_POINTS)), line_height(font(SMALL_POINTS))
        return QSize(120, round(number + word) + 2 * S + _STRIPE + XS)

    def minimumSizeHint(self) -> QSize:
        return QSize(96, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = theme().colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        edge = colours.accent if self.hasFocus() else colours.line
        painter.setPen(QPen(QColor(edge), 1))
        under = self.underMouse() and self.isEnabled()
        painter.setBrush(QColor(colours.hover if under else colours.surface))
        painter.drawRoundedRect(frame, 8, 8)
        box = QRectF(self.rect()).adjusted(M, S, -M, -S)
        big, small = font(_NUMBER_POINTS, strong=True), font(SMALL_POINTS)
        step, low = line_height(big), line_height(small)
        text = QColor(colours.text if self.isEnabled() else colours.disabled)
        paint_text(
            painter, QRectF(box.left(), box.top(), box.width(), step), self._number, big, text
        )
        if self.phase is not None:
            icon = QRectF(box.right() - 18, box.top() + (step - 18) / 2, 18, 18)
            paint_icon(painter, icon, self.phase, colours)
            stripe = QRectF(box.left(), self.height() - S - _STRIPE, box.width(), _STRIPE)
            paint_part(painter, stripe, self.phase, colours)
        words = QRectF(box.left(), box.top() + step, box.width(), low)
        secondary = QColor(colours.secondary)
        paint_text(painter, words, self._words, small, secondary)


class Cards(QWidget):
    """All outcomes, and those in each phase."""

    chosen = Signal(object)  # a phase, or None for all

    def __init__(self) -> None:
        super().__init__()
        self.cards = {None: Card(None, self.tr("ทั้งหมด"))} | {
            phase: Card(phase, spoken(phase.wording)) for phase in Phase
        }
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S)
        for card in self.cards.values():
            layout.addWidget(card, 1)
            card.clicked.connect(lambda _=False, phase=card.phase: self.chosen.emit(phase))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_standings(self, standings: Sequence[Standing]) -> None:
        """Show how many of these there are in each phase, and with which status."""
        whole = Counter((each.phase, each.status) for each in standings)
        for phase, card in self.cards.items():
            counted: Counter[Status | None] = Counter()
            for (its_phase, status), count in whole.items():
                if phase in (None, its_phase):
                    counted[status] += count
            detail = ", ".join(
                f"{spoken(status.wording) if status else self.tr('ยังไม่มีรายงาน')} {count}"
                for status, count in counted.most_common()
            )
            card.show_number(counted.total(), f"({detail})" if len(counted) > 1 else "")
