"""What earlier meetings left open, offered to be carried over into a new one."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from briefpack.gui.follow_up_words import frame_words
from briefpack.gui.import_key import LastStepKey
from briefpack.gui.labels import ElidedLabel, label
from briefpack.gui.language import counted, spoken
from briefpack.gui.rows import Level, Row
from briefpack.gui.rows_model import RowsModel
from briefpack.gui.rows_view import RowsView
from briefpack.gui.theme import COLUMN_HEAD, HEADING_POINTS, M, S, font
from briefpack.model.meeting import Meeting
from briefpack.workflows.carry_over import OpenOutcome

_WIDTH = 900


class CarryModel(RowsModel):
    """The open outcomes under their meetings and pillars; each can be chosen."""

    def __init__(self, found: Sequence[OpenOutcome], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.found = {each.place.outcome.id: each for each in found}
        self.chosen: set[str] = set()
        self._under: dict[str, list[str]] = {}
        ids: list[str] = []
        levels: list[Level] = []
        for id_, each in self.found.items():
            pillar = each.place.pillar.id
            if pillar not in self._under:
                self._under[pillar] = []
                ids.append(pillar)
                levels.append(Level.PILLAR)
            self._under[pillar].append(id_)
            ids.append(id_)
            levels.append(Level.OUTCOME)
        self.show_rows(ids, levels)

    def toggle(self, ids: Iterable[str]) -> None:
        """Choose these; when all are chosen already, none of them."""
        wanted = {o for id_ in ids for o in self._under.get(id_, [id_])}
        self.chosen = self.chosen - wanted if wanted <= self.chosen else self.chosen | wanted
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, 0))

    def row(self, at: int) -> Row:
        id_ = self._ids[at]
        if self._levels[at] is Level.PILLAR:
            under = self._under[id_]
            place = self.found[under[0]].place
            count = len(self.chosen.intersection(under))
            return Row(
                id_,
                Level.PILLAR,
                f"{place.meeting.id} · {place.pillar.title.in_language('th')}",
                checked=_state(count, len(under)),
                badge=f"{count}/{len(under)}",
            )
        each = self.found[id_]
        outcome = each.place.outcome
        return Row(
            id_,
            Level.OUTCOME,
            outcome.text.in_language("th"),
            number=outcome.number,
            checked=_state(int(id_ in self.chosen), 1),
            badge=self._badge(each),
            found_in=self._time(each),
        )

    def _badge(self, each: OpenOutcome) -> str:
        words = spoken(each.status.wording) if each.status else self.tr("ยังไม่มีรายงาน")
        return f"{words} · {self.tr('เลยกำหนด')}" if each.is_slipped else words

    def _time(self, each: OpenOutcome) -> str:
        frame = frame_words(each.place.outcome.time_frame)
        if not frame:
            return ""
        words = (
            self.tr("กรอบเวลา {0} · เลยกำหนดแล้ว") if each.is_slipped else self.tr("กรอบเวลา {0}")
        )
        return words.format(frame)


class CarryPage(QWidget):
    """The last step before the import; nothing is chosen that the officer did not choose."""

    left = Signal()
    chosen = Signal()

    def __init__(self, found: Sequence[OpenOutcome], meeting: Meeting) -> None:
        super().__init__()
        self.setObjectName("column")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = CarryModel(found, self)
        self.view = RowsView(self.model, self)
        self.view.setAccessibleName(self.tr("เรื่องที่ยังค้างจากการประชุมก่อน"))
        self.title = ElidedLabel()
        self.title.setFont(font(HEADING_POINTS, strong=True))
        self.title.setText(self.tr("เรื่องสืบเนื่องสำหรับ {0}").format(meeting.id))
        slipped = sum(each.is_slipped for each in found)
        words = counted(self.tr("การประชุมก่อนกับประเทศเดียวกันยังมี {0} ข้อที่ไม่แล้วเสร็จ"), len(found))
        if slipped:
            words += self.tr(" เลยกำหนดแล้ว {0} ข้อ").format(slipped)
        self.words = label(
            words + self.tr(" เลือกข้อที่จะยกมาไว้ท้ายการประชุมใหม่ หน่วยงานและกรอบเวลาเดิมจะตามมาด้วย"),
            role="secondary",
            wraps=True,
        )
        self.everything = QPushButton(self.tr("เลือกทั้งหมด"))
        self.back = QPushButton(self.tr("กลับไปตรวจ"))
        self.finish = QPushButton()
        self.finish.setProperty("role", "primary")
        LastStepKey(self, self.finish)
        self._lay_out()
        self.back.clicked.connect(self.left)
        self.everything.clicked.connect(lambda: self.model.toggle(list(self.model.found)))
        self.finish.clicked.connect(self.chosen)
        self.model.dataChanged.connect(self._say)
        self.view.delegate.check_clicked.connect(lambda id_: self.model.toggle([id_]))
        self.view.space_pressed.connect(lambda: self.model.toggle(self.view.selected_ids()))
        self._say()

    def _say(self) -> None:
        count = len(self.model.chosen)
        self.finish.setText(
            self.tr("นำเข้าพร้อมเรื่องสืบเนื่อง {0} ข้อ").format(count)
            if count
            else self.tr("นำเข้าโดยไม่ยกเรื่องเดิมมา")
        )
        is_all = count == len(self.model.found)
        self.everything.setText(self.tr("ไม่เลือกเลย") if is_all else self.tr("เลือกทั้งหมด"))

    def _lay_out(self) -> None:
        head = QWidget()
        head.setFixedHeight(COLUMN_HEAD)
        row = QHBoxLayout(head)
        row.setContentsMargins(M, 0, M, 0)
        row.setSpacing(S)
        row.addWidget(self.title, 1)
        for button in (self.everything, self.back, self.finish):
            row.addWidget(button)
        below = QHBoxLayout()
        below.setContentsMargins(M, 0, M, S)
        below.addWidget(self.words)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(head)
        layout.addLayout(below)
        column = QHBoxLayout()  # lines that run across a whole screen are hard to read
        column.addStretch(1)
        column.addWidget(self.view, 100)
        column.addStretch(1)
        layout.addLayout(column, 1)
        self.view.setMaximumWidth(_WIDTH)


def _state(count: int, whole: int) -> Qt.CheckState:
    if count == 0:
        return Qt.CheckState.Unchecked
    return Qt.CheckState.Checked if count == whole else Qt.CheckState.PartiallyChecked
