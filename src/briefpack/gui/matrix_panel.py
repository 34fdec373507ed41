"""The follow-up matrix of the pack at hand as a grid, following every change."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
)

from briefpack.errors import BriefpackError
from briefpack.export.letter_widths import DIGIT
from briefpack.export.matrix_options import MatrixOptions
from briefpack.gui.labels import label
from briefpack.gui.language import counted, said, spoken
from briefpack.gui.live_panel import LivePanel
from briefpack.gui.matrix_delegate import ROOM, MatrixDelegate
from briefpack.gui.matrix_model import Index, MatrixModel
from briefpack.gui.newest import Newest
from briefpack.gui.painted_text import line_height
from briefpack.gui.round_habits import name_of_next
from briefpack.gui.search_keys import needle_of
from briefpack.gui.selection import Selection
from briefpack.gui.session import Session
from briefpack.gui.settings import AUTHOR, DIGITS_IN_MATRIX, PREVIEW_FORM, Settings
from briefpack.gui.theme import SMALL_POINTS, XS, M, S, font
from briefpack.model.annotation import Output
from briefpack.model.dossier import Dossier

if TYPE_CHECKING:
    from briefpack.workflows.preview_matrix import MatrixPreview


class MatrixPanel(LivePanel):
    """Shows the rows and what they leave out."""

    def __init__(
        self,
        session: Session,
        selection: Selection,
        settings: Settings,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(session, selection, settings, today)
        self._is_following = False
        self._newest = Newest(self._show, self._fail, self)
        self.model = MatrixModel(self)
        self.view = QTableView()
        self._delegate = MatrixDelegate(self.view)
        self.forms = QComboBox()
        self.count = label(role="secondary")
        self._set_up()
        self._lay_out()
        self._connect()
        self._mark()

    @property
    def is_complete(self) -> bool:
        """Whether what is shown is what the dossier holds now."""
        return self._newest.is_idle and not self._is_stale

    def finish(self) -> None:
        """Nothing is made any more: the dossier is being left."""
        self._newest.finish()

    def _refresh(self) -> None:
        pack = self._selection.pack
        if pack is None:
            self.model.show_matrix(None)
            return
        dossier, id_ = self._session.dossier, pack.id
        digits = self._settings.get(DIGITS_IN_MATRIX)
        options = MatrixOptions(
            self._today(),
            Output(self.forms.currentData()),  # Qt gives a plain text back
            "thai" if digits == "thai" else "arabic",
            author=self._settings.get(AUTHOR),
            round_name=name_of_next(dossier, self._today(), self._settings),
        )
        if not self.model.rows:
            self._say(self.tr("กำลังเรียบเรียง…"))
        self._newest.want(lambda: _made(dossier, id_, options))

    def _show(self, made: "MatrixPreview") -> None:
        before = self.model.columns
        self.model.show_matrix(made.matrix)
        self.count.setText(counted(self.tr("{0} แถว"), len(made.matrix.outcome_ids)))
        if before != self.model.columns:
            digit = DIGIT * QFontInfo(font(SMALL_POINTS)).pixelSize()
            for at, column in enumerate(self.model.columns):
                self.view.setColumnWidth(at, round(column.width * digit) + ROOM)
        self._size_rows(made.lines)
        self._span_headings()
        self._say_notes(map(spoken, made.notes))
        self._follow()

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, BriefpackError):
            raise error
        self.model.show_matrix(None)
        self._say(said(error), "error")

    def _size_rows(self, lines: tuple[int, ...]) -> None:
        """As high as their texts; only rows that change cost."""
        header, step = self.view.verticalHeader(), line_height(font(SMALL_POINTS))
        header.blockSignals(True)
        for row, count in enumerate(lines):
            height = round(count * step) + S
            if header.sectionSize(row) != height:
                header.resizeSection(row, height)
        header.blockSignals(False)
        self.view.updateGeometries()

    def _span_headings(self) -> None:
        self.view.clearSpans()
        columns = self.model.columnCount()
        for at, row in enumerate(self.model.rows):
            if row.is_heading and columns > 1:
                self.view.setSpan(at, 0, 1, columns)

    def _follow(self) -> None:
        """The row of the outcome that is shown everywhere is the current one."""
        at = self.model.row_of(self._selection.outcome_id)
        if at is None or at == self.view.currentIndex().row():
            return
        self._is_following = True
        self.view.selectRow(at)
        self.view.scrollTo(self.model.index(at, self.view.columnAt(0)))
        self._is_following = False

    def _lead(self, current: Index) -> None:
        rows = self.model.rows
        if not self._is_following and current.isValid() and current.row() < len(rows):
            outcome_id = rows[current.row()].outcome_id
            if outcome_id:
                self._selection.show_outcome(outcome_id)

    def _mark(self) -> None:
        self._delegate.needle = needle_of(self._selection.needle)
        self.view.viewport().update()

    def _choose_form(self) -> None:
        self._settings.set(PREVIEW_FORM, str(Output(self.forms.currentData()).value))
        self._refresh()

    def _connect(self) -> None:
        self.forms.activated.connect(self._choose_form)
        self.view.selectionModel().currentChanged.connect(self._lead)
        self._selection.needle_changed.connect(self._mark)
        self._selection.outcome_changed.connect(self._follow)

    def _set_up(self) -> None:
        self.view.setObjectName("grid")
        self.view.setModel(self.model)
        self.view.setItemDelegate(self._delegate)
        self.view.setAccessibleName(self.tr("ตารางติดตามผล"))
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setWordWrap(True)
        self.view.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setTabKeyNavigation(False)
        self.view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.verticalHeader().hide()
        self.view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.view.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setFont(font(SMALL_POINTS, strong=True))
        self.forms.setProperty("flat", True)
        self.forms.setAccessibleName(self.tr("แบบตารางที่แสดง"))
        for words, form in _forms():
            self.forms.addItem(words, form)
        self.forms.setCurrentIndex(self.forms.findData(Output(self._settings.get(PREVIEW_FORM))))

    def _lay_out(self) -> None:
        self.setFocusProxy(self.view)
        row = QHBoxLayout()
        row.setContentsMargins(XS, XS, M, XS)
        row.setSpacing(S)
        row.addWidget(self.forms, 1)
        row.addWidget(self.count)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(row)
        layout.addWidget(self.said)
        layout.addWidget(self.view, 1)


def _made(dossier: Dossier, pack_id: str, options: MatrixOptions) -> "MatrixPreview":
    # What writes sheets is slow to import: only here, beside the window.
    from briefpack.workflows.preview_matrix import preview_matrix

    return preview_matrix(dossier, pack_id, options)


def _forms() -> tuple[tuple[str, Output], ...]:
    """The forms by the names that the export gives them."""

    def named(text: str) -> str:
        return QCoreApplication.translate("ExportDialog", text)

    return (
        (named("ตารางติดตามผล ส่งหน่วยงาน"), Output.TRACKING),
        (named("ตารางรายงานคณะรัฐมนตรี"), Output.CABINET),
    )
