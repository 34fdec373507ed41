"""The middle column: the pack at hand, as its reader will meet it."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QMenu,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefpack.gui import icons
from briefpack.gui.elided_combo import ElidedCombo
from briefpack.gui.empty_state import EmptyState
from briefpack.gui.labels import label
from briefpack.gui.language import spoken
from briefpack.gui.pack_commands import PackCommands
from briefpack.gui.pack_editor import PackEditor
from briefpack.gui.pack_model import PackModel
from briefpack.gui.pack_view import PackView
from briefpack.gui.selection import Selection
from briefpack.gui.session import Session
from briefpack.gui.switch_row import SwitchRow
from briefpack.gui.theme import COLUMN_HEAD, HEADING_POINTS, XS, M, S, font, theme
from briefpack.model.serving import classification_of


class PackPanel(QWidget):
    """The pack's entries, to be put in order and taken out, and the choice of pack."""

    open_requested = Signal()
    new_pack_requested = Signal()

    def __init__(
        self, session: Session, selection: Selection, pack_actions: tuple[QAction, ...] = ()
    ) -> None:
        super().__init__()
        self.setObjectName("column")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._selection = selection
        self.editor = PackEditor(session, selection, self)
        self.model = PackModel(session, selection, self.editor, self)
        self.view = PackView(self.model)
        self.commands = PackCommands(self.view, self.model, self.editor, selection)
        self.packs = ElidedCombo()
        self.classification = label(role="classification")
        self.add_button = QToolButton()
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
        for one, following in pairwise((self._menu_button, *self._switches.switches)):
            self.setTabOrder(one, following)  # they are above the faces, and made after them

    def show_face(self, face: QWidget) -> None:
        """Look at the pack in this way."""
        self._switches.bring(face)

    @property
    def face_at(self) -> int:
        """Which of the faces is shown."""
        return self._faces.currentIndex()

    def show_face_at(self, at: int) -> None:
        """Show the pack in the face at this place."""
        face = self._faces.widget(at)
        if face is not None:
            self._switches.bring(face)

    def show_list(self) -> None:
        """Look at the pack as a list."""
        self._switches.bring(self._pages)

    def offer(self, actions: Sequence[QAction]) -> None:
        """What can be done with a row, of which its own menu shows what makes sense."""
        menu = QMenu(self)

        def show(at: QPoint) -> None:
            offered = self.commands.offered()
            menu.clear()
            menu.addActions([each for each in actions if each.objectName() in offered])
            if not menu.isEmpty():
                menu.popup(at)

        self.view.menu_requested.connect(show)

    def _set_up(self, pack_actions: tuple[QAction, ...]) -> None:
        self.view.setAccessibleName(self.tr("รายการในชุดข้อมูล"))
        self.packs.setAccessibleName(self.tr("ชุดข้อมูลที่กำลังทำ"))
        self.packs.setProperty("flat", True)
        policy = self.packs.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # without a pack, the buttons stay where they are
        self.packs.setSizePolicy(policy)
        self.packs.setFont(font(HEADING_POINTS, strong=True))
        self.packs.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.packs.setMinimumContentsLength(10)
        self._dress_add_button()
        icons.dress(self._menu_button, "ellipsis", theme().colours, colour="secondary")
        self._menu_button.setIconSize(QSize(18, 18))
        self._menu_button.setAccessibleName(self.tr("คำสั่งของชุดข้อมูล"))
        self._menu_button.setToolTip(self.tr("คำสั่งของชุดข้อมูล"))
        self._menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        menu.addActions(pack_actions)
        self._menu_button.setMenu(menu)

    def _dress_add_button(self) -> None:
        icons.dress(self.add_button, "list-plus", theme().colours, colour="secondary")
        self.add_button.setIconSize(QSize(18, 18))
        self.add_button.setAccessibleName(self.tr("เพิ่มส่วนของเอกสาร"))
        self.add_button.setToolTip(self.tr("เพิ่มส่วนของเอกสาร"))
        self.add_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        menu.aboutToShow.connect(lambda: self.commands.fill_section_menu(menu))
        self.add_button.setMenu(menu)

    def _lay_out(self) -> None:
        header = QWidget()
        header.setFixedHeight(COLUMN_HEAD)
        head = QHBoxLayout(header)
        head.setContentsMargins(XS, 0, S, 0)
        head.addWidget(self.packs, 1)
        head.addWidget(self.classification)
        head.addWidget(self.add_button)
        head.addWidget(self._menu_button)
        empty = EmptyState(
            "list-plus",
            self.tr("แฟ้มนี้ยังไม่มีชุดข้อมูล"),
            self.tr("สร้างชุดข้อมูลสำหรับการเยือน การเยี่ยมคารวะ หรือการประชุม แล้วเลือกผลการประชุมทางซ้าย"),
            self.tr("ชุดข้อมูลใหม่…"),
            self.new_pack_requested.emit,
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

    def set_read_only(self, on: bool) -> None:
        """The pack can be looked at, and not changed."""
        self.view.set_read_only(on)
        self._refresh()

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
        self.packs.setVisible(bool(packs))
        self.add_button.setEnabled(bool(packs) and not self.model.is_read_only)
        pack = self._selection.pack
        if pack is not None:
            secret = classification_of(self._session.index, pack)
            self.classification.setText(spoken(secret.wording))
        self._pages.setCurrentIndex(0 if pack else 1)

    def _show_outcome(self, id_: str) -> None:
        if id_ in self._session.index.places:
            self._selection.show_outcome(id_)
        elif section := self.model.outline.sections.get(id_):
            self._selection.show_section(section.key)
