"""The menu of places and columns."""

from briefpack.gui.action_spec import LINE, ActionSpec, Needs
from briefpack.gui.translations import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("actions", "มุมมอง")

SPECS = (
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
        "show_history",
        QT_TRANSLATE_NOOP("actions", "ไปที่ประวัติ"),
        ("Ctrl+4",),
        "history",
        Needs.DOSSIER,
    ),
    ActionSpec(
        "step_back",
        QT_TRANSLATE_NOOP("actions", "กลับไปที่รายการ"),
        ("Esc",),
        needs=Needs.DOSSIER,
    ),
    LINE,
    ActionSpec(
        "show_pack_list",
        QT_TRANSLATE_NOOP("actions", "ชุดข้อมูลเป็นรายการ"),
        ("F5",),
        needs=Needs.DOSSIER,
    ),
    ActionSpec(
        "show_pages",
        QT_TRANSLATE_NOOP("actions", "ชุดข้อมูลเป็นหน้า Word"),
        ("F6",),
        needs=Needs.DOSSIER,
    ),
    ActionSpec(
        "show_grid",
        QT_TRANSLATE_NOOP("actions", "ชุดข้อมูลเป็นตาราง"),
        ("F7",),
        needs=Needs.DOSSIER,
    ),
    LINE,
    ActionSpec(
        "show_outcomes",
        QT_TRANSLATE_NOOP("actions", "แสดงคอลัมน์ผลการประชุม"),
        ("Ctrl+Shift+L",),
        "panel-left",
        Needs.DOSSIER,
        checkable=True,
    ),
    ActionSpec(
        "show_pack_column",
        QT_TRANSLATE_NOOP("actions", "แสดงคอลัมน์ชุดข้อมูล"),
        ("Ctrl+Shift+B",),
        needs=Needs.DOSSIER,
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
)
