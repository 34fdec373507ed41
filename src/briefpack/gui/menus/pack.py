"""The menu of packs and their entries."""

from briefpack.gui.action_spec import LINE, ActionSpec, Needs
from briefpack.gui.translations import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("actions", "ชุดข้อมูล")

SPECS = (
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
    LINE,
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
)
