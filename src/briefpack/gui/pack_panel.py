"""The middle column: the pack at hand, as its reader will meet it."""

from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QMenu,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefpack.gui import icons
from briefpack.gui.empty_state import EmptyState
from briefpack.gui.labels import label
from briefpack.gui.pack_model import PackModel
from briefpack.gui.rows_view import RowsView
from briefpack.gui.selection import Selection
from briefpack.gui.session import Session
from briefpack.gui.switch_row import SwitchRow
from briefpack.gui.theme import COLUMN_HEAD, HEADING_POINTS, XS, M, S, font, theme
from briefpack.model.ids import new_id
from briefpack.model.pack import Pack
from briefpack.model.serving import classification_of


class PackPanel(QWidget):
    """The pack's entries, to be put in order and taken out, and the choice of pack."""

    open_requested = Signal()

    def __init__(
        self, session: Session, selection: Selection, pack_actions: tuple[QAction, ...] = ()
    ) -> None:
        super().__init__()
        self.setObjectName("column")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._selection = selection
        self.model = PackModel(session, selection, self)
        self.view = RowsView(self.model)
        self.packs = QComboBox()
        self.classification = label(role="classification")
        self._menu_button = QToolButton()
        self._pages = QStackedWidget()
        self._faces = QStackedWidget()
        self._switches = SwitchRow(self._faces)
        self._set_up(pack_actions)
        self._lay_out()
        self.packs.activated.connect(lambda at: selection.show_pack(self.packs.itemData(at)))
        self.view.current_changed.connect(self._show_outcome)
        self.view.opened.connect(self.open_requested)
        session.dossier_changed.connect(self._refresh)
        selection.pack_changed.connect(self._refresh)
        selection.outcome_changed.connect(lambda: self.view.show_id(selection.outcome_id))
        self._refresh()

    def add_face(self, name: str, face: QWidget) -> None:
        """Another way to look at the pack, under a switch of this name."""
        self._switches.add(name, face)

    def show_face(self, face: QWidget) -> None:
        """Look at the pack in this way."""
        self._switches.bring(face)

    def show_list(self) -> None:
        """Look at the pack as a list."""
        self._switches.bring(self._pages)

    def add_pack(self, name: str) -> None:
        """An empty pack of this name, which becomes the one at hand."""
        pack = Pack(new_id("pack"), name)
        self._session.edit(self.tr("สร้างชุดข้อมูล"), lambda dossier: dossier.with_pack(pack))
        self._selection.show_pack(pack.id)

    def rename_pack(self, name: str) -> None:
        """The pack at hand has this name."""
        pack_id = self._selection.pack_id
        self._session.edit(
            self.tr("เปลี่ยนชื่อชุดข้อมูล"),
            lambda dossier: dossier.with_pack(replace(dossier.pack(pack_id), name=name)),
        )

    def take_out(self) -> None:
        """Take the selected entries out and go to the one that follows."""
        ids = self.model.entries_in(self.view.selected_ids())
        if not ids:
            return
        after = self.model.row_of(ids[-1])
        self.model.take_out(ids)
        rows = self.model.rowCount()
        if after is not None and rows:
            following = [self.model.id_at(at) for at in range(rows)]
            entries = self.model.entries_in(following)
            place = min(max(after - len(ids), 0), rows - 1)
            nearest = min(entries, key=lambda id_: abs((self.model.row_of(id_) or 0) - place))
            self.view.select_ids((nearest,), nearest)

    def move_by(self, step: int) -> None:
        """Move the selected entries one place up or down."""
        ids = self.model.entries_in(self.view.selected_ids())
        if ids:
            self.model.move_by(ids, step)

    def _set_up(self, pack_actions: tuple[QAction, ...]) -> None:
        self.view.setAccessibleName(self.tr("รายการในชุดข้อมูล"))
        self.view.setDragEnabled(True)
        self.view.setAcceptDrops(True)
        self.view.setDragDropOverwriteMode(False)
        self.view.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.view.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.packs.setAccessibleName(self.tr("ชุดข้อมูลที่กำลังทำ"))
        self.packs.setProperty("flat", True)
        self.packs.setFont(font(HEADING_POINTS, strong=True))
        self.packs.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.packs.setMinimumContentsLength(10)
        icons.dress(self._menu_button, "ellipsis", theme().colours, colour="secondary")
        self._menu_button.setIconSize(QSize(18, 18))
        self._menu_button.setAccessibleName(self.tr("คำสั่งของชุดข้อมูล"))
        self._menu_button.setToolTip(self.tr("คำสั่งของชุดข้อมูล"))
        self._menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        menu.addActions(pack_actions)
        self._menu_button.setMenu(menu)

    def _lay_out(self) -> None:
        header = QWidget()
        header.setFixedHeight(COLUMN_HEAD)
        head = QHBoxLayout(header)
        head.setContentsMargins(XS, 0, S, 0)
        head.addWidget(self.packs, 1)
        head.addWidget(self.classification)
        head.addWidget(self._menu_button)
        empty = EmptyState(
            "list-plus",
            self.tr("ชุดข้อมูลนี้ยังว่าง"),
            self.tr("เลือกผลการประชุมทางซ้าย แล้วรายการจะเรียงอยู่ที่นี่ตามลำดับที่จะอยู่ในเอกสาร"),
        )
        self._pages.addWidget(self.view)
        self._pages.addWidget(empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(header)
        layout.addWidget(self._switches)
        layout.addWidget(self._faces, 1)
        self.add_face(self.tr("รายการ"), self._pages)
        self.setMinimumWidth(260 + M)

    def _refresh(self) -> None:
        packs = self._session.dossier.packs
        shown = [
            (self.packs.itemData(at), self.packs.itemText(at)) for at in range(self.packs.count())
        ]
        wanted = [(pack.id, pack.name) for pack in packs]
        if shown != wanted:
            self.packs.clear()
            for id_, name in wanted:
                self.packs.addItem(name, id_)
        self.packs.setCurrentIndex(self.packs.findData(self._selection.pack_id))
        self.packs.setEnabled(bool(packs))
        pack = self._selection.pack
        if pack is not None:
            secret = classification_of(self._session.index, pack)
            self.classification.setText(secret.wording.th)
        self._pages.setCurrentIndex(0 if pack and pack.entries else 1)

    def _show_outcome(self, id_: str) -> None:
        if id_ in self._session.index.places:
            self._selection.show_outcome(id_)
