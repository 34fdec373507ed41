"""The menu of the guide, and of what the program is."""

from briefpack.gui.action_spec import LINE, ActionSpec
from briefpack.gui.translations import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("actions", "ช่วยเหลือ")

SPECS = (
    ActionSpec("show_guide", QT_TRANSLATE_NOOP("actions", "คู่มือ"), ("F1",), "book-open"),
    ActionSpec(
        "what_is_this",
        QT_TRANSLATE_NOOP("actions", "นี่คืออะไร"),
        ("Shift+F1",),
        "message-circle-question-mark",
    ),
    LINE,
    ActionSpec("about", QT_TRANSLATE_NOOP("actions", "เกี่ยวกับ briefpack…"), ("Ctrl+F1",), "info"),
)
