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
        "add_note",
        QT_TRANSLATE_NOOP("actions", "เพิ่มประเด็นสนทนา"),
        ("Ctrl+Return", "Ctrl+Enter"),
        "message-square-text",
        Needs.OUTCOME,
    ),
)
