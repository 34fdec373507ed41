"""Asking for files and folders; nothing else opens such a dialog."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from briefpack.gui.settings import LAST_FOLDER, Settings

SUFFIX = ".briefpack"
SHEET_SUFFIX = ".xlsx"
BRIEF_SUFFIX = ".docx"
SOURCE_SUFFIXES = (".docx", ".pdf", ".txt", ".json")


def ask_to_open(parent: QWidget, settings: Settings) -> Path | None:
    """The dossier to open, or None."""
    name, _ = QFileDialog.getOpenFileName(
        parent, _tr("เปิดแฟ้ม"), settings.get(LAST_FOLDER), _filter()
    )
    return Path(name) if name else None


def ask_to_merge(parent: QWidget, settings: Settings) -> Path | None:
    """The dossier to merge with the open one, or None."""
    name, _ = QFileDialog.getOpenFileName(
        parent, _tr("รวมกับแฟ้มของผู้อื่น"), settings.get(LAST_FOLDER), _filter()
    )
    return Path(name) if name else None


def ask_for_base(parent: QWidget, settings: Settings) -> Path | None:
    """The dossier that two others grew from, or None."""
    name, _ = QFileDialog.getOpenFileName(
        parent, _tr("ฉบับตั้งต้นที่ทั้งสองฝ่ายเริ่มแก้ไข"), settings.get(LAST_FOLDER), _filter()
    )
    return Path(name) if name else None


def ask_to_save(parent: QWidget, settings: Settings, name: str) -> Path | None:
    """Where to save a dossier that is called `name` so far, or None."""
    start = Path(settings.get(LAST_FOLDER)) / f"{name}{SUFFIX}"
    return _ask_for_name(parent, _tr("บันทึกเป็น"), start, _filter())


def ask_for_file(parent: QWidget, path: Path, kinds: str) -> Path | None:
    """Where to write an exported file, or None."""
    return _ask_for_name(parent, _tr("ส่งออกเป็น"), path, kinds)


def ask_for_sheets(parent: QWidget, settings: Settings) -> tuple[Path, ...]:
    """The workbooks and briefs that came back; none when dismissed."""
    names, _ = QFileDialog.getOpenFileNames(
        parent,
        _tr("รับตารางหรือบรีฟที่ส่งกลับ"),
        settings.get(LAST_FOLDER),
        f"Excel, Word (*{SHEET_SUFFIX} *{BRIEF_SUFFIX})",
    )
    return tuple(Path(name) for name in names)


def ask_for_source(parent: QWidget, settings: Settings) -> Path | None:
    """The document with the results of a meeting, or None."""
    kinds = " ".join(f"*{suffix}" for suffix in SOURCE_SUFFIXES)
    name, _ = QFileDialog.getOpenFileName(
        parent,
        _tr("นำเข้าผลการประชุม"),
        settings.get(LAST_FOLDER),
        _tr("เอกสารผลการประชุม ({0})").format(kinds),
    )
    return Path(name) if name else None


def ask_for_folder(parent: QWidget, folder: Path) -> Path | None:
    """The folder to write several files into, or None."""
    chosen = QFileDialog.getExistingDirectory(parent, _tr("เลือกโฟลเดอร์"), str(folder))
    return Path(chosen) if chosen else None


def ask_for_template(parent: QWidget, start: Path) -> Path | None:
    """A Word document that briefs take their looks from, or None."""
    name, _ = QFileDialog.getOpenFileName(parent, _tr("เลือกแม่แบบ"), str(start), "Word (*.docx)")
    return Path(name) if name else None


def _ask_for_name(parent: QWidget, title: str, start: Path, kinds: str) -> Path | None:
    """A name with the suffix of `start`, which the dialog adds before it asks about replacing."""
    dialog = QFileDialog(parent, title, str(start.parent), kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(start.suffix.removeprefix("."))
    dialog.selectFile(str(start))
    try:
        while dialog.exec():
            path = Path(dialog.selectedFiles()[0])
            if path.suffix.lower() == start.suffix:
                return path
            # A suffix of another kind was typed: ours goes behind it, and is asked about again.
            path = path.with_name(path.name + start.suffix)
            if not path.exists():
                return path
            dialog.selectFile(str(path))
        return None
    finally:
        dialog.deleteLater()


def _filter() -> str:
    return _tr("แฟ้มข้อมูล (*{0})").format(SUFFIX)


def _tr(text: str) -> str:
    return QCoreApplication.translate("files", text)
