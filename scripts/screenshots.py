"""Pictures of the real window for the docs, and for looking at. Usage: screenshots.py [FOLDER]

Writes window.png into docs/images, or, given a folder, every state there is in light and dark.
"""

import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from briefpack.app import make_application
from briefpack.gui.main_window import MainWindow
from briefpack.gui.palette import DARK, LIGHT, Colours
from briefpack.gui.settings import AUTHOR, Settings
from briefpack.gui.theme import theme
from briefpack.gui.workspace import Workspace
from briefpack.model.annotation import AnnotationKind

ROOT = Path(__file__).parents[1]
SIZES = (QSize(1366, 768), QSize(1100, 650))
CHOSEN = (
    "JC22-2.1.1",
    "JC22-2.2.1",
    "JC22-2.7.1",
    "JC22-1.1.1",
    "JC22-1.3.1",
    "JC22-3.1.1",
    "JC22-3.2.1",
    "JC22-3.3.1",
)
NOTES = (
    (
        AnnotationKind.TALKING_POINT,
        "ไทยยินดีที่มูลค่าการค้าเติบโตต่อเนื่อง และพร้อมร่วมมือให้ถึงเป้าหมาย ๑๑,๐๐๐ ล้านดอลลาร์สหรัฐ",
    ),
    (AnnotationKind.IF_RAISED, "ฝ่ายลาวอาจขอให้เร่งเปิดจุดผ่านแดนเพิ่ม: อยู่ระหว่างหารือระดับจังหวัด"),
)
MARKS = "ปู่ ญู่ ฎี ปั๊ ผู้ ที่ น้ำ " * 30


def main() -> None:
    """Make the pictures."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    app = make_application(["screenshots"])
    with tempfile.TemporaryDirectory() as state:
        settings = Settings(Path(state) / "settings.ini")
        settings.set(AUTHOR, "สมหญิง")
        window = MainWindow(settings, Path(state))
        window.resize(SIZES[0])
        window.show()
        if folder is None:
            target = ROOT / "docs" / "images"
            target.mkdir(parents=True, exist_ok=True)
            theme().apply(LIGHT)
            _jc22_at_work(window)
            _picture(app, window, target / "window.png")
        else:
            folder.mkdir(parents=True, exist_ok=True)
            for name in _states(window):
                for shade, colours in (("light", LIGHT), ("dark", DARK)):
                    _in_every_size(app, window, colours, folder / f"{name}-{shade}")
        if window.files.session is not None:
            window.files.session.document.close()


def _states(window: MainWindow) -> Iterator[str]:
    yield "welcome"
    window.files.start_jc22()
    yield "new"
    workspace = _jc22_at_work(window)
    yield "work"
    workspace.detail.notes.add_note(AnnotationKind.INTERNAL_NOTE)
    list(workspace.detail.notes.cards.values())[-1].editor.insertPlainText(MARKS)
    yield "long"
    window.top_bar.search.setText("น้ำ")
    yield "search"
    window.top_bar.search.setText("ไม่มีคำนี้")
    yield "nothing"


def _jc22_at_work(window: MainWindow) -> Workspace:
    """A pack for a visit with notes on what will be said."""
    if window.workspace is None:
        window.files.start_jc22()
    workspace = window.workspace
    if workspace is None:
        raise SystemExit("JC22 could not be opened")
    workspace.pack.rename_pack("เยือน สปป. ลาว 30 พ.ค. 2565")
    workspace.outcomes.model.set_chosen(CHOSEN, chosen=True)
    workspace.selection.show_outcome("JC22-2.1.1")
    for kind, text in NOTES:
        workspace.detail.notes.add_note(kind)
        list(workspace.detail.notes.cards.values())[-1].editor.insertPlainText(text)
    workspace.pack.view.setFocus()
    return workspace


def _in_every_size(app: QApplication, window: MainWindow, colours: Colours, stem: Path) -> None:
    theme().apply(colours)
    for size in SIZES:
        window.resize(size)
        _picture(app, window, stem.with_name(f"{stem.name}-{size.width()}.png"))
    window.resize(SIZES[0])


def _picture(app: QApplication, window: MainWindow, path: Path) -> None:
    for _ in range(5):
        app.processEvents()
    if not window.grab().save(str(path)):
        raise SystemExit(f"{path} could not be written")
    print(path)


if __name__ == "__main__":
    main()
