"""The menu of opening, taking in, saving, exporting."""

from briefpack.gui.action_spec import LINE, ActionSpec, Needs
from briefpack.gui.translations import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("actions", "แฟ้ม")

SPECS = (
    ActionSpec(
        "start_jc22",
        QT_TRANSLATE_NOOP("actions", "เริ่มจากผลการประชุม JC22"),
        ("Ctrl+N",),
        "file-plus-2",
    ),
    ActionSpec(
        "start_from_document",
        QT_TRANSLATE_NOOP("actions", "เริ่มจากเอกสาร…"),
        ("Ctrl+Shift+I",),
        "file-input",
    ),
    ActionSpec("open", QT_TRANSLATE_NOOP("actions", "เปิดแฟ้ม…"), ("Ctrl+O",), "folder-open"),
    LINE,
    ActionSpec(
        "import_source",
        QT_TRANSLATE_NOOP("actions", "นำเข้าผลการประชุม…"),
        ("Ctrl+I",),
        "file-input",
        Needs.DOSSIER,
    ),
    ActionSpec(
        "paste_source",
        QT_TRANSLATE_NOOP("actions", "นำเข้าจากข้อความที่คัดลอก"),
        ("Ctrl+Shift+V",),
        "clipboard-paste",
        Needs.DOSSIER,
    ),
    LINE,
    ActionSpec("save", QT_TRANSLATE_NOOP("actions", "บันทึก"), ("Ctrl+S",), "save", Needs.DOSSIER),
    ActionSpec(
        "save_as",
        QT_TRANSLATE_NOOP("actions", "บันทึกเป็น…"),
        ("Ctrl+Shift+S",),
        needs=Needs.DOSSIER,
    ),
    ActionSpec(
        "keep_version",
        QT_TRANSLATE_NOOP("actions", "เก็บฉบับนี้ไว้…"),
        ("Ctrl+Alt+S",),
        "history",
        Needs.DOSSIER,
    ),
    ActionSpec(
        "share_copy",
        QT_TRANSLATE_NOOP("actions", "ทำสำเนาสำหรับส่งต่อ…"),
        ("Ctrl+Alt+E",),
        "send",
        Needs.DOSSIER,
    ),
    ActionSpec(
        "merge_file",
        QT_TRANSLATE_NOOP("actions", "รวมกับแฟ้มของผู้อื่น…"),
        ("Ctrl+Shift+M",),
        "combine",
        Needs.DOSSIER,
    ),
    LINE,
    ActionSpec(
        "export_word",
        QT_TRANSLATE_NOOP("actions", "ส่งออกเป็น Word…"),
        ("Ctrl+E",),
        "file-text",
        Needs.PACK,
    ),
    ActionSpec(
        "export_excel",
        QT_TRANSLATE_NOOP("actions", "ส่งออกเป็น Excel…"),
        ("Ctrl+Shift+E",),
        "sheet",
        Needs.PACK,
    ),
    ActionSpec(
        "export_pdf",
        QT_TRANSLATE_NOOP("actions", "ส่งออกเป็น PDF…"),
        ("Ctrl+Shift+P",),
        needs=Needs.PACK,
    ),
    ActionSpec("print", QT_TRANSLATE_NOOP("actions", "พิมพ์…"), ("Ctrl+P",), needs=Needs.PACK),
    LINE,
    ActionSpec("close", QT_TRANSLATE_NOOP("actions", "ปิดแฟ้ม"), ("Ctrl+W",), needs=Needs.DOSSIER),
    ActionSpec("quit", QT_TRANSLATE_NOOP("actions", "ออกจากโปรแกรม"), ("Ctrl+Q",)),
)
