"""Asking for files and folders; nothing else opens such a dialog."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from briefpack.gui.settings import LAST_FOLDER, Settings

SUFFIX = ".briefpack"


def ask_to_open(parent: QWidget, settings: Settings) -> Path | None:
    """The dossier to open, or None."""
    name, _ = QFileDialog.getOpenFileName(
        parent, _tr("เปิดแฟ้ม"), settings.get(LAST_FOLDER), _filter()
    )
    return Path(name) if name else None


def ask_to_save(parent: QWidget, settings: Settings, name: str) -> Path | None:
    """Where to save a dossier that is called `name` so far, or None."""
    start = Path(settings.get(LAST_FOLDER)) / f"{name}{SUFFIX}"
    chosen, _ = QFileDialog.getSaveFileName(parent, _tr("บันทึกเป็น"), str(start), _filter())
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)


def ask_for_file(parent: QWidget, path: Path, kinds: str) -> Path | None:
    """Where to write an exported file, or None."""
    chosen, _ = QFileDialog.getSaveFileName(parent, _tr("ส่งออกเป็น"), str(path), kinds)
    if not chosen:
        return None
    picked = Path(chosen)
    return (
        picked
        if picked.suffix.lower() == path.suffix
        else picked.with_name(picked.name + path.suffix)
    )


def ask_for_folder(parent: QWidget, folder: Path) -> Path | None:
    """The folder to write several files into, or None."""
    chosen = QFileDialog.getExistingDirectory(parent, _tr("เลือกโฟลเดอร์"), str(folder))
    return Path(chosen) if chosen else None


def _filter() -> str:
    return _tr("แฟ้มข้อมูล (*{0})").format(SUFFIX)


def _tr(text: str) -> str:
    return QCoreApplication.translate("files", text)
