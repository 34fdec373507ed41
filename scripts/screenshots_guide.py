"""Pictures of the real window for the guide. Usage: screenshots_guide.py [FOLDER]

Writes them into docs/images, or into a folder. Those of importing and of follow-up have scripts of
their own; every picture of the docs is made small here.
"""

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QApplication, QWidget
from screenshots import jc22_at_work
from small_pictures import save_small

from briefpack.app import make_application
from briefpack.gui import file_dialogs
from briefpack.gui.export_dialog import ExportDialog
from briefpack.gui.main_window import MainWindow
from briefpack.gui.palette import LIGHT
from briefpack.gui.settings import AUTHOR, EXPORT_FOLDER, Settings
from briefpack.gui.theme import theme
from briefpack.model import edits, note_edits
from briefpack.storage.open_dossier import read_dossier
from briefpack.storage.publish import write_dossier

ROOT = Path(__file__).parents[1]
SIZE = QSize(1280, 720)


def main() -> None:
    """Make the pictures."""
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "images"
    target.mkdir(parents=True, exist_ok=True)
    app = make_application(["screenshots"])
    theme().apply(LIGHT)
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(Path(folder) / "settings.ini")
        settings.set(AUTHOR, "สมหญิง")
        settings.set(EXPORT_FOLDER, folder)
        window = MainWindow(settings, Path(folder))
        window.resize(SIZE)
        window.show()
        for name, shown in _pictures(app, window, Path(folder)):
            save_small(shown, target / f"guide-{name}.png")
        if window.files.session is not None:
            window.files.session.document.close()
    if target == ROOT / "docs" / "images":
        for path in target.glob("*.png"):
            if QImage(str(path)).format() != QImage.Format.Format_Indexed8:  # not small yet
                save_small(QPixmap(str(path)), path)


def _pictures(app: QApplication, window: MainWindow, folder: Path) -> Iterator[tuple[str, QPixmap]]:
    def seen(widget: QWidget = window) -> QPixmap:
        _until(app, lambda: not window.tasks.is_busy)
        return widget.grab()

    yield "welcome", seen()
    workspace = jc22_at_work(window)
    yield "work", seen()
    yield "notes", seen(workspace.detail.notes)
    workspace.pack.show_face(workspace.preview)
    _until(app, lambda: bool(workspace.preview.pages))
    yield "pages", seen()
    yield "export", _export_dialog(app, window)
    workspace.pack.show_list()
    yield from _merge(app, window, folder / "ลาว.briefpack", seen)


def _export_dialog(app: QApplication, window: MainWindow) -> QPixmap:
    taken: list[QPixmap] = []

    def look() -> None:
        dialog = app.activeModalWidget()
        if isinstance(dialog, ExportDialog):
            dialog.path.setText("เยือน สปป. ลาว.docx")
            dialog.day.edit.setText("30 พ.ค. 2565")
            app.processEvents()
            taken.append(dialog.grab())
            dialog.reject()

    QTimer.singleShot(100, look)
    window.actions_["export_word"].trigger()
    return taken[0]


def _merge(
    app: QApplication, window: MainWindow, path: Path, seen: Callable[[], QPixmap]
) -> Iterator[tuple[str, QPixmap]]:
    """Another officer changes the same note and saves it."""
    session = window.files.session
    if session is None:
        return
    session.publish(path, overwrite=False)
    theirs = read_dossier(path)
    note = theirs.annotations[0]
    for_them = "ไทยยินดีที่การค้าเติบโต และเสนอให้ตั้งคณะทำงานด้านการค้าชายแดน"
    for_us = "ไทยพร้อมร่วมมือให้ถึงเป้าหมายโดยเร็ว"
    changed = note_edits.rewritten(note, for_them, "สมชาย", datetime.now(UTC))
    write_dossier(path, edits.annotate(theirs, changed))
    ours = note_edits.rewritten(note, for_us, "สมหญิง", datetime.now(UTC))
    session.edit("แก้บันทึก", lambda dossier: edits.annotate(dossier, ours))
    file_dialogs.ask_to_merge = lambda *_: path
    window.actions_["merge_file"].trigger()
    _until(app, lambda: not window.tasks.is_busy)
    yield "merge", seen()


def _until(app: QApplication, is_done: Callable[[], bool]) -> None:
    """Give the window its events until something holds, and a few more for what it draws."""
    while not is_done():
        app.processEvents()
    for _ in range(20):
        app.processEvents()


if __name__ == "__main__":
    main()
