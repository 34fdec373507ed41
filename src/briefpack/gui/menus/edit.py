"""The menu of undoing, finding, annotating."""

from briefpack.gui.action_spec import LINE, ActionSpec, Needs
from briefpack.gui.translations import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("actions", "แก้ไข")

SPECS = (
    ActionSpec("undo", QT_TRANSLATE_NOOP("actions", "เลิกทำ"), ("Ctrl+Z",), "undo-2"),
    ActionSpec("redo", QT_TRANSLATE_NOOP("actions", "ทำซ้ำ"), ("Ctrl+Shift+Z", "Ctrl+Y"), "redo-2"),
    LINE,
    ActionSpec("find", QT_TRANSLATE_NOOP("actions", "ค้นหา"), ("Ctrl+F",), "search", Needs.DOSSIER),
    ActionSpec(
        "find_next",
        QT_TRANSLATE_NOOP("actions", "ผลที่พบถัดไป"),
        ("F3",),
        "arrow-down",
        Needs.DOSSIER,
    ),
    ActionSpec(
        "find_previous",
        QT_TRANSLATE_NOOP("actions", "ผลที่พบก่อนหน้า"),
        ("Shift+F3",),
        "arrow-up",
        Needs.DOSSIER,
    ),
    ActionSpec(
        "show_filters",
        QT_TRANSLATE_NOOP("actions", "กรองผลการประชุม…"),
        ("Ctrl+Shift+F",),
        "list-filter",
        Needs.DOSSIER,
    ),
    LINE,
    ActionSpec(
        "edit_outcome",
        QT_TRANSLATE_NOOP("actions", "แก้ข้อความของผลการประชุม"),
        ("F4",),
        "pencil",
        Needs.OUTCOME,
    ),
    ActionSpec(
        "add_outcome",
        QT_TRANSLATE_NOOP("actions", "เพิ่มผลการประชุม"),
        ("Ctrl+Alt+N",),
        "plus",
        Needs.DOSSIER,
    ),
    ActionSpec(
        "add_topic",
        QT_TRANSLATE_NOOP("actions", "เพิ่มหัวข้อ…"),
        ("Ctrl+Alt+H",),
        needs=Needs.OUTCOME,
    ),
    ActionSpec(
        "add_pillar",
        QT_TRANSLATE_NOOP("actions", "เพิ่มด้าน…"),
        ("Ctrl+Alt+P",),
        needs=Needs.OUTCOME,
    ),
    ActionSpec(
        "rename_heading",
        QT_TRANSLATE_NOOP("actions", "แก้ชื่อด้านหรือหัวข้อ…"),
        ("Shift+F4",),
        needs=Needs.OUTCOME,
    ),
    ActionSpec(
        "remove_outcome",
        QT_TRANSLATE_NOOP("actions", "ลบผลการประชุม"),
        ("Ctrl+Delete",),
        "trash-2",
        Needs.OUTCOME,
        in_list=True,
    ),
    LINE,
    ActionSpec(
        "add_note",
        QT_TRANSLATE_NOOP("actions", "เพิ่มประเด็นสนทนา"),
        ("Ctrl+Return", "Ctrl+Enter", "Alt+1"),
        "message-square-text",
        Needs.OUTCOME,
    ),
    ActionSpec(
        "add_our_position",
        QT_TRANSLATE_NOOP("actions", "เพิ่มท่าทีไทย"),
        ("Alt+2",),
        needs=Needs.OUTCOME,
    ),
    ActionSpec(
        "add_expected_position",
        QT_TRANSLATE_NOOP("actions", "เพิ่มท่าทีที่คาดของอีกฝ่าย"),
        ("Alt+3",),
        needs=Needs.OUTCOME,
    ),
    ActionSpec(
        "add_if_raised",
        QT_TRANSLATE_NOOP("actions", "เพิ่มข้อความใช้เมื่อถูกถาม"),
        ("Alt+4",),
        needs=Needs.OUTCOME,
    ),
    ActionSpec(
        "add_press_line",
        QT_TRANSLATE_NOOP("actions", "เพิ่มประเด็นข่าว"),
        ("Alt+5",),
        needs=Needs.OUTCOME,
    ),
    ActionSpec(
        "add_background",
        QT_TRANSLATE_NOOP("actions", "เพิ่มภูมิหลัง"),
        ("Alt+6",),
        needs=Needs.OUTCOME,
    ),
    ActionSpec(
        "add_caution",
        QT_TRANSLATE_NOOP("actions", "เพิ่มข้อควรระวัง"),
        ("Alt+7",),
        needs=Needs.OUTCOME,
    ),
    ActionSpec(
        "add_internal_note",
        QT_TRANSLATE_NOOP("actions", "เพิ่มบันทึกภายใน"),
        ("Alt+8",),
        needs=Needs.OUTCOME,
    ),
)
OF_OUTCOMES = (
    *("edit_outcome", "add_outcome", "add_topic", "add_pillar", "rename_heading"),
    "remove_outcome",
)
"""What can be done with an outcome and its headings, for the menu of their list."""
