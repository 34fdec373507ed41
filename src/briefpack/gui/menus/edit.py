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
        "add_note",
        QT_TRANSLATE_NOOP("actions", "เพิ่มประเด็นสนทนา"),
        ("Ctrl+Return", "Ctrl+Enter"),
        "message-square-text",
        Needs.OUTCOME,
    ),
)
