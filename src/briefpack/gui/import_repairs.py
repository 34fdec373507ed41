"""Repairs on the lines of a record, each to be accepted, taken back or made otherwise."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefpack.gui import icons
from briefpack.gui.import_review import Review
from briefpack.gui.labels import label
from briefpack.gui.language import counted
from briefpack.gui.theme import S, theme
from briefpack.model.draft import Decision, DraftRepair
from briefpack.model.draft_repairs import decide
from briefpack.model.records import Confidence


class RepairsBox(QWidget):
    """Those to be checked are always shown; the certain ones on request."""

    def __init__(self, review: Review, places: Callable[[], Sequence[int]]) -> None:
        super().__init__()
        self._review = review
        self._places = places
        self.rows: dict[int, RepairRow] = {}
        self.more = QPushButton()
        self.more.setProperty("role", "link")
        self.more.setProperty("edge", "left")
        self.more.setCheckable(True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(S // 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S // 2)
        layout.addLayout(self._rows)
        layout.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.more.toggled.connect(self.refresh)

    def refresh(self) -> None:
        """Show the repairs at these places of the draft as they are decided."""
        draft, places = self._review.draft, self._places()
        first = [at for at in places if draft.repairs[at].made.certainty is Confidence.CHECK]
        rest = [at for at in places if at not in first]
        self.more.setVisible(bool(rest))
        self.more.setText(
            self.tr("ซ่อนที่ซ่อมแน่นอน")
            if self.more.isChecked()
            else counted(self.tr("ซ่อมแน่นอนแล้วอีก {0} แห่ง"), len(rest))
        )
        shown = first + rest if self.more.isChecked() else first
        if list(self.rows) != shown:
            self._rebuild(shown)
        for at, row in self.rows.items():
            row.show_repair(draft.repairs[at])
        self.setVisible(bool(places))

    def _rebuild(self, shown: list[int]) -> None:
        for row in self.rows.values():
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = {}
        for at in shown:
            row = RepairRow()
            row.decided.connect(lambda decision, text, at=at: self._decide(at, decision, text))
            self._rows.addWidget(row)
            self.rows[at] = row
        self._put_in_order()

    def _put_in_order(self) -> None:
        """Tab goes through the rows as they stand: Qt puts what is made later at the end."""
        before: QWidget = self.more.previousInFocusChain() or self
        while before is not self.more and before.focusPolicy() is Qt.FocusPolicy.NoFocus:
            before = before.previousInFocusChain() or self.more  # Qt puts nothing behind such
        for row in self.rows.values():
            for field in (row.now, row.accept, row.reject):
                self.setTabOrder(before, field)
                before = field

    def _decide(self, at: int, decision: Decision, text: str) -> None:
        made = self._review.draft.repairs[at].made
        label_ = {
            Decision.ACCEPTED: self.tr("ยอมรับการซ่อม {0}"),
            Decision.REJECTED: self.tr("คงของเดิม {0}"),
        }.get(decision, self.tr("แก้การซ่อม {0}")).format(made.before)
        key = f"repair-{at}" if decision is Decision.EDITED else ""
        self._review.edit(label_, lambda draft: decide(draft, at, decision, text), key)


class RepairRow(QWidget):
    """What stood there, what stands there now, and the two answers."""

    decided = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self.place = label(role="secondary")
        self.before = label()
        self.now = QLineEdit()
        self.now.setMinimumWidth(90)
        self.now.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.now.setAccessibleName(self.tr("ซ่อมเป็น"))
        self.accept = self._button("check", self.tr("ยอมรับ"))
        self.reject = self._button("undo-2", self.tr("คงของเดิม"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S)
        row.addWidget(self.place)
        row.addWidget(self.before)
        row.addWidget(label("→", role="secondary"))
        row.addWidget(self.now, 1)
        row.addWidget(self.accept)
        row.addWidget(self.reject)
        self.accept.clicked.connect(lambda: self.decided.emit(Decision.ACCEPTED, ""))
        self.reject.clicked.connect(lambda: self.decided.emit(Decision.REJECTED, ""))
        self.now.textEdited.connect(self._edit)

    def show_repair(self, repair: DraftRepair) -> None:
        """Show a repair as it is decided."""
        self.place.setText(self.tr("บรรทัด {0}").format(repair.made.line))
        self.before.setText(repair.made.before)
        if self.now.text() != repair.text and not self.now.hasFocus():
            self.now.setText(repair.text)
        self.accept.setChecked(repair.decision in (Decision.ACCEPTED, Decision.EDITED))
        self.reject.setChecked(repair.decision is Decision.REJECTED)

    def _edit(self, text: str) -> None:
        if text.strip():
            self.decided.emit(Decision.EDITED, text)

    @staticmethod
    def _button(icon: str, words: str) -> QToolButton:
        button = QToolButton()
        button.setText(words)
        button.setCheckable(True)
        button.setAutoRaise(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        icons.dress(button, icon, theme().colours)
        return button
