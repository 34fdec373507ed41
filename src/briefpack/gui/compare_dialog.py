"""Two packs side by side, and what of one the other is to have."""

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from briefpack.gui import icons
from briefpack.gui.compare_model import CompareModel
from briefpack.gui.empty_state import EmptyState
from briefpack.gui.labels import heading, label
from briefpack.gui.language import counted
from briefpack.gui.rows_view import RowsView
from briefpack.gui.session import Session
from briefpack.gui.theme import XS, L, M, S, theme
from briefpack.model import packs


class CompareDialog(QDialog):
    """Differences under three headings; those chosen are taken over in one step."""

    def __init__(self, parent: QWidget | None, session: Session, pack_id: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("เปรียบเทียบชุดข้อมูล"))
        self._session = session
        self.a, self.b = QComboBox(), QComboBox()
        self.model = CompareModel(session, self)
        self.view = RowsView(self.model)
        self.view.setAccessibleName(self.tr("ความต่างของสองชุด"))
        self.said = label(role="secondary")
        self.to_a, self.to_b = QPushButton(), QPushButton()
        self.undo = QPushButton(self.tr("เลิกทำ"))
        self.undo.setProperty("role", "link")
        self.undo.setAutoDefault(False)
        self._step = -1
        self._pages = QStackedWidget()
        for combo, name in ((self.a, self.tr("ชุดแรก")), (self.b, self.tr("ชุดที่สอง"))):
            combo.setAccessibleName(name)
            combo.setMinimumContentsLength(16)
            combo.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            for pack in session.dossier.packs:
                combo.addItem(pack.name, pack.id)
        self.a.setCurrentIndex(self.a.findData(pack_id))
        self.b.setCurrentIndex(0 if self.a.currentIndex() else 1)
        self._lay_out()
        self.a.activated.connect(lambda: self._show(self.a, self.b))
        self.b.activated.connect(lambda: self._show(self.b, self.a))
        self.to_a.clicked.connect(lambda: self._take_over(self.b, self.a))
        self.to_b.clicked.connect(lambda: self._take_over(self.a, self.b))
        self.undo.clicked.connect(self._undo)
        self.view.space_pressed.connect(lambda: self.model.toggle(self.view.selected_ids()))
        self.view.delegate.check_clicked.connect(lambda id_: self.model.toggle((id_,)))
        self.model.modelReset.connect(self._say)
        self.model.dataChanged.connect(self._say)
        self._show(self.a, self.b)

    def _show(self, changed: QComboBox, other: QComboBox) -> None:
        """Compare the packs chosen: never one with itself."""
        if changed.currentIndex() == other.currentIndex():
            other.setCurrentIndex((changed.currentIndex() + 1) % changed.count())
        self.model.compare(self.a.currentData(), self.b.currentData())
        self._say()

    def _take_over(self, source: QComboBox, target: QComboBox) -> None:
        chosen = self.model.chosen_in(source.currentData())
        ids = (source.currentData(), target.currentData())
        if not self._session.edit(
            self.tr("นำรายการมาจากอีกชุด"),
            lambda dossier: packs.take_over(dossier, *ids, chosen),
        ):
            return
        self.model.compare(self.a.currentData(), self.b.currentData())
        self._say()
        self.said.setText(counted(self.tr("นำไปไว้แล้ว {0} รายการ"), len(chosen)))
        self._step = self._session.history.index()
        self.undo.show()

    def _undo(self) -> None:
        """Take back what was taken over last, while nothing was done since."""
        if self._session.history.index() == self._step:
            self._session.history.undo()
        self._show(self.a, self.b)

    def _say(self) -> None:
        for button, source, target in (
            (self.to_a, self.b, self.a),
            (self.to_b, self.a, self.b),
        ):
            count = len(self.model.chosen_in(source.currentData()))
            words = self.tr("ให้ “{0}” มีด้วย ({1})") if count else self.tr("ให้ “{0}” มีด้วย")
            name = target.currentText()
            short = name if len(name) <= _NAME else name[: _NAME - 1] + "…"
            button.setText(words.format(short, count))
            button.setEnabled(bool(count))
        self.undo.hide()
        self.said.setText(counted(self.tr("เหมือนกัน {0} รายการ"), self.model.alike))
        self._pages.setCurrentIndex(0 if self.model.rowCount() else 1)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(L)
        for column, (name, combo) in enumerate(
            ((self.tr("ชุดแรก"), self.a), (self.tr("ชุดที่สอง"), self.b))
        ):
            grid.addWidget(label(name, role="secondary"), 0, column)
            grid.addWidget(combo, 1, column)
            grid.setColumnStretch(column, 1)
        self._pages.addWidget(self.view)
        self._pages.addWidget(
            EmptyState(
                "check-check",
                self.tr("สองชุดนี้เหมือนกัน"),
                self.tr("รายการ ลำดับ หัวข้อ และบันทึกตรงกันทุกข้อ"),
            )
        )
        close = QPushButton(self.tr("ปิด"))
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setSpacing(S)
        foot.addWidget(self.said)
        foot.addWidget(self.undo)
        foot.addStretch()
        for button in (self.to_a, self.to_b):
            icons.dress(button, "copy", theme().colours)
            button.setAutoDefault(False)
            foot.addWidget(button)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(L, L, L, L)
        layout.setSpacing(M)
        layout.addWidget(heading(self.tr("เปรียบเทียบชุดข้อมูล")))
        layout.addLayout(grid)
        layout.addWidget(self._pages, 1)
        layout.addSpacing(XS)
        layout.addLayout(foot)
        self.resize(760, 600)


_NAME = 24  # letters of a pack's name on a button
