"""The left column: every outcome, to be read, searched and chosen."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from briefpack.gui.empty_state import EmptyState
from briefpack.gui.labels import heading, label
from briefpack.gui.outcomes_model import OutcomesModel
from briefpack.gui.rows_view import RowsView
from briefpack.gui.selection import Selection
from briefpack.gui.session import Session
from briefpack.gui.theme import COLUMN_HEAD, L, M


class OutcomesPanel(QWidget):
    """Outcomes with check boxes for the pack at hand, and what the search leaves of them."""

    clear_requested = Signal()
    open_requested = Signal()

    def __init__(self, session: Session, selection: Selection) -> None:
        super().__init__()
        self.setObjectName("column")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._selection = selection
        self.model = OutcomesModel(session, selection, self)
        self.view = RowsView(self.model)
        self.view.setAccessibleName(self.tr("ผลการประชุม"))
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
        self._pages = QStackedWidget()
        self._lay_out()
        self.view.current_changed.connect(self._show_outcome)
        self.view.opened.connect(self.open_requested)
        self.view.space_pressed.connect(lambda: self.model.toggle(self.view.selected_ids()))
        self.view.delegate.check_clicked.connect(lambda id_: self.model.toggle((id_,)))
        self.model.modelReset.connect(self._say_count)
        self.model.dataChanged.connect(self._say_count)
        selection.outcome_changed.connect(lambda: self.view.show_id(selection.outcome_id))
        selection.needle_changed.connect(self._say_count)
        self._say_count()

    def _lay_out(self) -> None:
        header = QWidget()
        header.setFixedHeight(COLUMN_HEAD)
        head = QHBoxLayout(header)
        head.setContentsMargins(M, 0, M, 0)
        head.addWidget(heading(self.tr("ผลการประชุม")))
        head.addStretch()
        head.addWidget(self.count)
        nothing = EmptyState(
            "layers",
            self.tr("แฟ้มนี้ยังไม่มีผลการประชุม"),
            self.tr("เริ่มจากผลการประชุม JC22 หรือเปิดแฟ้มที่มีผลการประชุมแล้ว"),
        )
        for page in (self.view, self._no_hit, nothing):
            self._pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(header)
        layout.addWidget(self._pages)
        self.setMinimumWidth(240 + L)

    def _show_outcome(self, id_: str) -> None:
        if id_ in self._session.index.places:
            self._selection.show_outcome(id_)

    def _say_count(self) -> None:
        everything = self._session.index.places
        shown, pack = self.model.shown_ids, self._selection.pack
        chosen = len(pack.entries) if pack else 0
        text = self.tr("{0} ผล · เลือก {1}").format(len(everything), chosen)
        if self._selection.needle:
            text = self.tr("พบ {0} จาก {1} ผล").format(len(shown), len(everything))
        self.count.setText(text)
        self._no_hit.say(self.tr("ไม่พบ “{0}”").format(self._selection.needle))
        self._pages.setCurrentIndex(0 if shown else 1 if everything else 2)
