"""The menu of rounds and returned sheets."""

from briefpack.gui.action_spec import ActionSpec, Needs
from briefpack.gui.translations import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("actions", "ติดตามผล")

SPECS = (
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
        Needs.OUTCOMES,
    ),
)
