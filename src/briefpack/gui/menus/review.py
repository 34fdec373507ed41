"""The menu of reviewing a document that is taken in."""

from briefpack.gui.action_spec import LINE, ActionSpec, Needs
from briefpack.gui.translations import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("actions", "ตรวจเอกสาร")

SPECS = (
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
    LINE,
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
    LINE,
    ActionSpec(
        "finish_import",
        QT_TRANSLATE_NOOP("actions", "นำเข้าเข้าแฟ้ม"),
        ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"),
        "check",
        Needs.REVIEW,
    ),
)
