"""The menu of the program itself: its commands, its keys, its settings."""

from briefpack.gui.action_spec import ActionSpec
from briefpack.gui.translations import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("actions", "เครื่องมือ")

SPECS = (
    ActionSpec("find_command", QT_TRANSLATE_NOOP("actions", "ค้นหาคำสั่ง…"), ("Ctrl+K",), "command"),
    ActionSpec(
        "show_shortcuts", QT_TRANSLATE_NOOP("actions", "แป้นลัดทั้งหมด"), ("Ctrl+/",), "keyboard"
    ),
    ActionSpec("show_settings", QT_TRANSLATE_NOOP("actions", "การตั้งค่า…"), ("Ctrl+,",), "settings"),
)
