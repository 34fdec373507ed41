"""The menu of packs, their sections and their entries."""

from briefpack.gui.action_spec import LINE, ActionSpec, Needs
from briefpack.gui.translations import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("actions", "ชุดข้อมูล")

OF_PACKS = (
    ActionSpec(
        "new_pack",
        QT_TRANSLATE_NOOP("actions", "ชุดข้อมูลใหม่…"),
        ("Ctrl+Shift+N",),
        "plus",
        Needs.DOSSIER,
    ),
    ActionSpec(
        "duplicate_pack",
        QT_TRANSLATE_NOOP("actions", "ทำสำเนาชุดข้อมูล…"),
        ("Ctrl+Shift+D",),
        "copy",
        Needs.PACK,
    ),
    ActionSpec(
        "rename_pack",
        QT_TRANSLATE_NOOP("actions", "ข้อมูลของชุด…"),
        ("F2",),
        "info",
        Needs.PACK,
    ),
    ActionSpec(
        "compare_packs",
        QT_TRANSLATE_NOOP("actions", "เปรียบเทียบชุดข้อมูล…"),
        ("Ctrl+Shift+K",),
        icon="columns-2",
        needs=Needs.PACK,
    ),
    ActionSpec(
        "pack_earlier",
        QT_TRANSLATE_NOOP("actions", "เลื่อนชุดนี้ขึ้นก่อน"),
        ("Ctrl+Shift+PgUp",),
        needs=Needs.PACK,
    ),
    ActionSpec(
        "pack_later",
        QT_TRANSLATE_NOOP("actions", "เลื่อนชุดนี้ไปหลัง"),
        ("Ctrl+Shift+PgDown",),
        needs=Needs.PACK,
    ),
    ActionSpec(
        "remove_pack",
        QT_TRANSLATE_NOOP("actions", "ลบชุดข้อมูล"),
        ("Ctrl+Shift+Delete",),
        icon="trash-2",
        needs=Needs.PACK,
    ),
)
ADD_SECTION = ActionSpec(
    "add_section",
    QT_TRANSLATE_NOOP("actions", "เพิ่มส่วนของเอกสาร…"),
    ("Ctrl+Shift+A",),
    "list-plus",
    Needs.PACK,
)
OF_ROWS = (
    ActionSpec(
        "switch_section",
        QT_TRANSLATE_NOOP("actions", "เปิดหรือปิดส่วน"),
        ("Ctrl+Shift+H",),
        icon="eye",
        needs=Needs.PACK,
    ),
    ActionSpec(
        "rename_row",
        QT_TRANSLATE_NOOP("actions", "เปลี่ยนชื่อส่วนหรือหัวข้อ…"),
        ("Shift+F2",),
        icon="pencil",
        needs=Needs.PACK,
    ),
)
OF_ENTRIES = (
    ActionSpec(
        "group_entries",
        QT_TRANSLATE_NOOP("actions", "จัดไว้ใต้หัวข้อใหม่…"),
        ("Ctrl+G",),
        "group",
        Needs.PACK,
    ),
    ActionSpec(
        "ungroup_entries",
        QT_TRANSLATE_NOOP("actions", "นำออกจากหัวข้อ"),
        ("Ctrl+Shift+G",),
        "ungroup",
        Needs.PACK,
    ),
    ActionSpec(
        "sort_entries",
        QT_TRANSLATE_NOOP("actions", "เรียงตามลำดับการประชุม"),
        ("Ctrl+Shift+O",),
        icon="arrow-down-0-1",
        needs=Needs.PACK,
    ),
    LINE,
    ActionSpec(
        "move_up",
        QT_TRANSLATE_NOOP("actions", "เลื่อนขึ้น"),
        ("Alt+Up",),
        "arrow-up",
        Needs.PACK,
    ),
    ActionSpec(
        "move_down",
        QT_TRANSLATE_NOOP("actions", "เลื่อนลง"),
        ("Alt+Down",),
        "arrow-down",
        Needs.PACK,
    ),
    ActionSpec(
        "take_out",
        QT_TRANSLATE_NOOP("actions", "นำออกจากชุด"),
        ("Delete",),
        "x",
        Needs.PACK,
        in_list=True,
    ),
)

SPECS = (*OF_PACKS, LINE, ADD_SECTION, *OF_ROWS, LINE, *OF_ENTRIES)
ROW_ACTIONS = tuple(s.name for s in (*OF_ROWS, *OF_ENTRIES) if s is not LINE)
"""What can be done with a row, for its own menu."""
