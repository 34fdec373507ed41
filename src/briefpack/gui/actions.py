"""Every action of the window as one table: menus, keys, buttons and tests read it."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from briefpack.gui import icons
from briefpack.gui.theme import theme
from briefpack.gui.translations import QT_TRANSLATE_NOOP


class Needs(Enum):
    """What must be there for an action to make sense."""

    NOTHING = auto()
    DOSSIER = auto()
    PACK = auto()
    OUTCOME = auto()
    REVIEW = auto()


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action. `keys` are shown in the order given; an empty `text` is a line in the menu.

    With `in_list`, its keys work only where the list it is for has the focus: Delete is a letter's
    end in an editor.
    """

    name: str
    text: str = ""
    keys: tuple[str, ...] = ()
    icon: str = ""
    needs: Needs = Needs.NOTHING
    checkable: bool = False
    in_list: bool = False


_LINE = ActionSpec("")

MENUS: tuple[tuple[str, tuple[ActionSpec, ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("actions", "แฟ้ม"),
        (
            ActionSpec(
                "start_jc22",
                QT_TRANSLATE_NOOP("actions", "เริ่มจากผลการประชุม JC22"),
                ("Ctrl+N",),
                "file-plus-2",
            ),
            ActionSpec(
                "start_from_document",
                QT_TRANSLATE_NOOP("actions", "เริ่มจากเอกสาร…"),
                ("Ctrl+Shift+I",),
                "file-input",
            ),
            ActionSpec("open", QT_TRANSLATE_NOOP("actions", "เปิดแฟ้ม…"), ("Ctrl+O",), "folder-open"),
            _LINE,
            ActionSpec(
                "import_source",
                QT_TRANSLATE_NOOP("actions", "นำเข้าผลการประชุม…"),
                ("Ctrl+I",),
                "file-input",
                Needs.DOSSIER,
            ),
            ActionSpec(
                "paste_source",
                QT_TRANSLATE_NOOP("actions", "นำเข้าจากข้อความที่คัดลอก"),
                ("Ctrl+Shift+V",),
                "clipboard-paste",
                Needs.DOSSIER,
            ),
            _LINE,
            ActionSpec(
                "save", QT_TRANSLATE_NOOP("actions", "บันทึก"), ("Ctrl+S",), "save", Needs.DOSSIER
            ),
            ActionSpec(
                "save_as",
                QT_TRANSLATE_NOOP("actions", "บันทึกเป็น…"),
                ("Ctrl+Shift+S",),
                needs=Needs.DOSSIER,
            ),
            _LINE,
            ActionSpec(
                "export_word",
                QT_TRANSLATE_NOOP("actions", "ส่งออกเป็น Word…"),
                ("Ctrl+E",),
                "file-text",
                Needs.PACK,
            ),
            ActionSpec(
                "export_excel",
                QT_TRANSLATE_NOOP("actions", "ส่งออกเป็น Excel…"),
                ("Ctrl+Shift+E",),
                "sheet",
                Needs.PACK,
            ),
            _LINE,
            ActionSpec(
                "close", QT_TRANSLATE_NOOP("actions", "ปิดแฟ้ม"), ("Ctrl+W",), needs=Needs.DOSSIER
            ),
            ActionSpec("quit", QT_TRANSLATE_NOOP("actions", "ออกจากโปรแกรม"), ("Ctrl+Q",)),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("actions", "แก้ไข"),
        (
            ActionSpec("undo", QT_TRANSLATE_NOOP("actions", "เลิกทำ"), ("Ctrl+Z",), "undo-2"),
            ActionSpec(
                "redo", QT_TRANSLATE_NOOP("actions", "ทำซ้ำ"), ("Ctrl+Shift+Z", "Ctrl+Y"), "redo-2"
            ),
            _LINE,
            ActionSpec(
                "find", QT_TRANSLATE_NOOP("actions", "ค้นหา"), ("Ctrl+F",), "search", Needs.DOSSIER
            ),
            ActionSpec(
                "add_note",
                QT_TRANSLATE_NOOP("actions", "เพิ่มประเด็นสนทนา"),
                ("Ctrl+Return", "Ctrl+Enter"),
                "message-square-text",
                Needs.OUTCOME,
            ),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("actions", "ชุดข้อมูล"),
        (
            ActionSpec(
                "new_pack",
                QT_TRANSLATE_NOOP("actions", "ชุดข้อมูลใหม่…"),
                ("Ctrl+Shift+N",),
                "plus",
                Needs.DOSSIER,
            ),
            ActionSpec(
                "rename_pack",
                QT_TRANSLATE_NOOP("actions", "เปลี่ยนชื่อชุดข้อมูล…"),
                ("F2",),
                "pencil",
                Needs.PACK,
            ),
            _LINE,
            ActionSpec(
                "move_up",
                QT_TRANSLATE_NOOP("actions", "เลื่อนรายการขึ้น"),
                ("Alt+Up",),
                "arrow-up",
                Needs.PACK,
            ),
            ActionSpec(
                "move_down",
                QT_TRANSLATE_NOOP("actions", "เลื่อนรายการลง"),
                ("Alt+Down",),
                "arrow-down",
                Needs.PACK,
            ),
            ActionSpec(
                "take_out",
                QT_TRANSLATE_NOOP("actions", "นำรายการออกจากชุด"),
                ("Delete",),
                "x",
                Needs.PACK,
                in_list=True,
            ),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("actions", "ติดตามผล"),
        (
            ActionSpec(
                "send_round",
                QT_TRANSLATE_NOOP("actions", "ส่งตารางติดตามผล…"),
                ("Ctrl+Shift+T",),
                "send",
                Needs.PACK,
            ),
            ActionSpec(
                "take_returned",
                QT_TRANSLATE_NOOP("actions", "รับตารางที่ส่งกลับ…"),
                ("Ctrl+R",),
                "inbox",
                Needs.DOSSIER,
            ),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("actions", "ตรวจเอกสาร"),
        (
            ActionSpec(
                "next_check",
                QT_TRANSLATE_NOOP("actions", "จุดที่ต้องตรวจถัดไป"),
                ("F8",),
                "arrow-down",
                Needs.REVIEW,
            ),
            ActionSpec(
                "previous_check",
                QT_TRANSLATE_NOOP("actions", "จุดที่ต้องตรวจก่อนหน้า"),
                ("Shift+F8",),
                "arrow-up",
                Needs.REVIEW,
            ),
            ActionSpec(
                "accept_item",
                QT_TRANSLATE_NOOP("actions", "ยอมรับ"),
                ("Space",),
                "check-check",
                Needs.REVIEW,
                in_list=True,
            ),
            _LINE,
            ActionSpec(
                "promote",
                QT_TRANSLATE_NOOP("actions", "เลื่อนขึ้นหนึ่งระดับ"),
                ("Alt+Left",),
                "indent-decrease",
                Needs.REVIEW,
            ),
            ActionSpec(
                "demote",
                QT_TRANSLATE_NOOP("actions", "เลื่อนลงหนึ่งระดับ"),
                ("Alt+Right",),
                "indent-increase",
                Needs.REVIEW,
            ),
            ActionSpec(
                "edit_item",
                QT_TRANSLATE_NOOP("actions", "แก้ข้อความ"),
                ("Return", "Enter"),
                "pencil",
                Needs.REVIEW,
                in_list=True,
            ),
            ActionSpec(
                "split_item",
                QT_TRANSLATE_NOOP("actions", "แยกที่เคอร์เซอร์"),
                ("Ctrl+Return", "Ctrl+Enter"),
                "scissors",
                Needs.REVIEW,
            ),
            ActionSpec(
                "join_item",
                QT_TRANSLATE_NOOP("actions", "รวมกับรายการถัดไป"),
                ("Ctrl+J",),
                "combine",
                Needs.REVIEW,
            ),
            ActionSpec(
                "leave_out_item",
                QT_TRANSLATE_NOOP("actions", "ไม่ใช้ หรือนำกลับ"),
                ("Delete",),
                "eye-off",
                Needs.REVIEW,
                in_list=True,
            ),
            _LINE,
            ActionSpec(
                "finish_import",
                QT_TRANSLATE_NOOP("actions", "นำเข้าเข้าแฟ้ม"),
                ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"),
                "check",
                Needs.REVIEW,
            ),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("actions", "มุมมอง"),
        (
            ActionSpec(
                "show_packs",
                QT_TRANSLATE_NOOP("actions", "ไปที่ชุดข้อมูล"),
                ("Ctrl+1",),
                "layers",
                Needs.DOSSIER,
            ),
            ActionSpec(
                "show_follow_up",
                QT_TRANSLATE_NOOP("actions", "ไปที่ติดตามผล"),
                ("Ctrl+2",),
                "clipboard-list",
                Needs.DOSSIER,
            ),
            ActionSpec(
                "show_sources",
                QT_TRANSLATE_NOOP("actions", "ไปที่แหล่งข้อมูล"),
                ("Ctrl+3",),
                "library",
                Needs.DOSSIER,
            ),
            ActionSpec(
                "step_back",
                QT_TRANSLATE_NOOP("actions", "กลับไปที่รายการ"),
                ("Esc",),
                needs=Needs.DOSSIER,
            ),
            _LINE,
            ActionSpec(
                "show_outcomes",
                QT_TRANSLATE_NOOP("actions", "แสดงคอลัมน์ผลการประชุม"),
                ("Ctrl+Shift+L",),
                "panel-left",
                Needs.DOSSIER,
                checkable=True,
            ),
            ActionSpec(
                "show_detail",
                QT_TRANSLATE_NOOP("actions", "แสดงคอลัมน์รายละเอียด"),
                ("Ctrl+Shift+R",),
                "panel-right",
                Needs.DOSSIER,
                checkable=True,
            ),
        ),
    ),
)

ACTIONS = tuple(spec for _, specs in MENUS for spec in specs if spec is not _LINE)


class Actions(QObject):
    """The actions of one window, made from the table."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._by_name = {spec.name: self._made(spec, window) for spec in ACTIONS}

    def __getitem__(self, name: str) -> QAction:
        return self._by_name[name]

    def connect_to(self, slots: dict[str, Callable[..., object]]) -> None:
        """Connect each action to what it does; every action has a slot, or KeyError."""
        for spec in ACTIONS:
            action = self._by_name[spec.name]
            (action.toggled if spec.checkable else action.triggered).connect(slots[spec.name])

    def fill(self, menu: QMenu) -> None:
        """Put every action in its menu."""
        for title, specs in MENUS:
            submenu = menu.addMenu(QCoreApplication.translate("actions", title))
            for spec in specs:
                if spec is _LINE:
                    submenu.addSeparator()
                else:
                    submenu.addAction(self._by_name[spec.name])

    def enable(self, present: frozenset[Needs]) -> None:
        """Enable what makes sense with what is there; undo and redo follow the history."""
        for spec in ACTIONS:
            if spec.name not in ("undo", "redo"):
                self._by_name[spec.name].setEnabled(
                    spec.needs is Needs.NOTHING or spec.needs in present
                )

    @staticmethod
    def _made(spec: ActionSpec, window: QWidget) -> QAction:
        action = QAction(QCoreApplication.translate("actions", spec.text), window)
        action.setObjectName(spec.name)
        action.setShortcuts([QKeySequence(key) for key in spec.keys])
        action.setCheckable(spec.checkable)
        if spec.in_list:
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        else:
            window.addAction(action)
        if spec.icon:
            icons.dress(action, spec.icon, theme().colours)
        return action
