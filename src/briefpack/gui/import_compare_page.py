"""A second document about a meeting beside what the dossier has. Nothing is overwritten."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSplitter,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefpack.gui.import_compare_rows import CompareDelegate, CompareModel, Group, look_of, said
from briefpack.gui.import_key import LastStepKey
from briefpack.gui.labels import ElidedLabel, label
from briefpack.gui.painted_text import Hit
from briefpack.gui.plain_edit import PlainEdit
from briefpack.gui.rows_view import RowsView
from briefpack.gui.source_marks import units
from briefpack.gui.theme import COLUMN_HEAD, HEADING_POINTS, L, M, S, font, theme
from briefpack.model.meeting import Meeting
from briefpack.workflows.compare_records import Comparison
from briefpack.workflows.word_marks import WordMarks

_BOX_AND_GAP = 16 + S


class ComparePage(QWidget):
    """Says which new outcomes were chosen, with the wish to keep the document."""

    left = Signal()
    kept = Signal()
    imported_apart = Signal()

    def __init__(self, comparison: Comparison, ours: Meeting, name: str) -> None:
        super().__init__()
        self.setObjectName("column")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = CompareModel(comparison, self)
        self.view = RowsView(self.model, self, CompareDelegate(self))
        self.view.setAccessibleName(self.tr("ผลการเปรียบเทียบ"))
        self.title = ElidedLabel()
        self.title.setFont(font(HEADING_POINTS, strong=True))
        self.title.setText(self.tr("เทียบ {0} กับ {1} ในแฟ้ม").format(name, ours.id))
        self.back = QPushButton(self.tr("กลับไปตรวจ"))
        self.apart = QPushButton(self.tr("นำเข้าแยกต่างหาก"))
        self.keep = QPushButton()
        self.keep.setProperty("role", "primary")
        LastStepKey(self, self.keep)
        self.switches: dict[Group | None, QToolButton] = {}
        self.ours, self.theirs = (PlainEdit(read_only=True) for _ in range(2))
        self.ours.setAccessibleName(self.tr("ข้อความในแฟ้ม"))
        self.theirs.setAccessibleName(self.tr("ข้อความในเอกสารใหม่"))
        self._names = (
            self.tr("ในแฟ้ม: {0}").format(ours.source.name if ours.source else ours.id),
            self.tr("ในเอกสารใหม่: {0}").format(name),
        )
        self._lay_out()
        self._connect()
        self._say()
        first = next(iter(self.model.sides), "")
        if first:
            self.view.show_id(first)

    def _connect(self) -> None:
        self.apart.clicked.connect(self.imported_apart)
        self.back.clicked.connect(self.left)
        self.keep.clicked.connect(self.kept)
        self.model.dataChanged.connect(self._say)
        self.view.current_changed.connect(self._show)
        self.view.delegate.check_clicked.connect(lambda id_: self.model.toggle([id_]))
        self.view.space_pressed.connect(lambda: self.model.toggle(self.view.selected_ids()))
        theme().changed.connect(self._show_again)  # a lambda would outlive the page

    def _say(self) -> None:
        """The button says what it will do."""
        count = len(self.model.chosen)
        self.keep.setText(
            self.tr("เพิ่ม {0} ข้อที่เลือก และเก็บเอกสาร").format(count)
            if count
            else self.tr("เก็บเอกสารไว้ในแฟ้ม")
        )

    def _show_again(self) -> None:
        self._show(self._current)

    def _show(self, id_: str) -> None:
        self._current = id_
        sides = self.model.sides.get(id_)
        marks = self.model.marks_of(id_) if sides is not None else WordMarks()
        look = look_of(marks.are_shared)
        for edit, outcome, places in (
            (self.ours, sides.ours if sides else None, marks.ours),
            (self.theirs, sides.theirs if sides else None, marks.theirs),
        ):
            edit.show_text(said(outcome) or "—")
            edit.setExtraSelections(_marks(edit, places, look))

    def _lay_out(self) -> None:
        self._current = ""
        head = QWidget()
        head.setFixedHeight(COLUMN_HEAD)
        row = QHBoxLayout(head)
        row.setContentsMargins(M, 0, M, 0)
        row.setSpacing(S)
        row.addWidget(self.title, 1)
        for button in (self.back, self.apart, self.keep):
            row.addWidget(button)
        below = QSplitter(Qt.Orientation.Vertical)
        below.setHandleWidth(1)
        below.setChildrenCollapsible(False)
        below.addWidget(self.view)
        below.addWidget(self._texts())
        below.setSizes([400, 170])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(head)
        layout.addWidget(self._groups())
        heads = self._heads()
        layout.addWidget(heads)
        layout.addWidget(below, 1)
        bar = self.view.verticalScrollBar()
        rows = (heads, self._inside)
        bar.rangeChanged.connect(lambda _, most: _in_line(rows, bar.width() if most else 0))

    def _groups(self) -> QWidget:
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(M, 0, M, S)
        row.setSpacing(0)
        group = QButtonGroup(bar)
        for each in (None, *Group):
            button = QToolButton()
            words = each.words if each else self.tr("ทั้งหมด")
            count = self.model.count(each) if each else len(self.model.sides)
            button.setText(f"{words} {count}")
            button.setCheckable(True)
            button.setChecked(each is None)
            button.setProperty("role", "switch")
            button.clicked.connect(
                lambda _, each=each: self.model.show_groups((each,) if each else tuple(Group))
            )
            group.addButton(button)
            row.addWidget(button)
            self.switches[each] = button
        row.addStretch()
        row.addWidget(
            label(self.tr("แถบสี: คำที่ต่าง · ตัวจาง: คำที่ตรงกัน · Space เลือกข้อใหม่"), role="secondary")
        )
        return bar

    def _heads(self) -> QWidget:
        heads = QWidget()
        heads.setObjectName("side_column")
        heads.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(heads)
        row.setContentsMargins(M + _BOX_AND_GAP, S // 2, M, S // 2)
        row.setSpacing(L)
        for name in self._names:
            said_ = ElidedLabel()
            said_.setText(name)
            said_.setProperty("role", "secondary")
            row.addWidget(said_, 1)
        return heads

    def _texts(self) -> QWidget:
        self._inside = QWidget()
        row = QHBoxLayout(self._inside)
        row.setContentsMargins(M + _BOX_AND_GAP, M, M, M)
        row.setSpacing(L)
        for edit in (self.ours, self.theirs):
            row.addWidget(edit, 1, Qt.AlignmentFlag.AlignTop)
        scroll = QScrollArea()
        scroll.setWidget(self._inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return scroll


def _in_line(rows: tuple[QWidget, ...], bar_width: int) -> None:
    """Heads and texts begin where the columns of the list do, beside its scroll bar or without."""
    for each in rows:
        row = each.layout()
        if row is not None:
            margins = row.contentsMargins()
            margins.setRight(M + bar_width)
            row.setContentsMargins(margins)


def _marks(
    edit: PlainEdit, hits: tuple[Hit, ...], look: QTextCharFormat
) -> list[QTextEdit.ExtraSelection]:
    text, marks = edit.toPlainText(), []
    for start, end in hits:
        mark = QTextEdit.ExtraSelection()
        cursor = QTextCursor(edit.document())
        cursor.setPosition(units(text, start))
        cursor.setPosition(units(text, end), QTextCursor.MoveMode.KeepAnchor)
        mark.cursor = cursor
        mark.format = look
        marks.append(mark)
    return marks
