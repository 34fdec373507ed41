"""Pictures of the real window for the docs, and for looking at. Usage: screenshots.py [FOLDER]

Writes the pictures of the docs into docs/images, or, given a folder, every state there is in light
and dark.
"""

import os
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from follow_up_data import TODAY, came_back, followed_up
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

from briefpack import paths
from briefpack.app import make_application
from briefpack.gui.follow_up_page import FollowUpPage
from briefpack.gui.main_window import MainWindow
from briefpack.gui.palette import DARK, LIGHT, Colours
from briefpack.gui.settings import AUTHOR, Settings
from briefpack.gui.theme import theme
from briefpack.gui.workspace import Workspace
from briefpack.model.annotation import AnnotationKind
from briefpack.model.standing import Phase
from briefpack.storage.publish import write_dossier
from briefpack.workflows.new_dossier import dossier_from

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
            jc22_at_work(window)
            save_picture(app, window, target / "window.png")
            for name in _follow_up(window, Path(state)):
                save_picture(app, window, target / f"{name}.png")
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
    workspace = jc22_at_work(window)
    yield "work"
    workspace.detail.notes.add_note(AnnotationKind.INTERNAL_NOTE)
    list(workspace.detail.notes.cards.values())[-1].editor.insertPlainText(MARKS)
    yield "long"
    window.top_bar.search.setText("น้ำ")
    yield "search"
    window.top_bar.search.setText("ไม่มีคำนี้")
    yield "nothing"
    window.top_bar.search.clear()
    window.show_place("follow_up")
    yield "follow-up-empty"
    yield from _follow_up(window, Path(tempfile.mkdtemp()))


def _follow_up(window: MainWindow, folder: Path) -> Iterator[str]:
    """The follow-up place with three rounds behind it, and what came back from the last one."""
    path = folder / "JC22 ไทย–ลาว.briefpack"
    dossier = followed_up(dossier_from(paths.JC22_RECORDS, paths.AGENCIES))
    write_dossier(path, dossier)
    if window.files.session is not None:
        window.files.session.publish(folder / "before.briefpack", overwrite=True)
    window.files.open(path)
    window.show_place("follow_up")
    page = window.places.page("follow_up") if window.places else None
    if not isinstance(page, FollowUpPage):
        raise SystemExit("the follow-up page could not be opened")
    page.show_day(TODAY)
    yield "follow-up"
    page.dashboard.cards.cards[Phase.LATE].click()
    yield "follow-up-list"
    page.dashboard.step_back()
    page.show_page(page.rounds)
    yield "follow-up-rounds"
    page.show_page(page.returns)
    page.returns.show_returned(came_back(dossier))
    page.returns.next_to_decide()
    yield "follow-up-review"
    window.show_place("packs")
    if window.workspace is not None:
        window.workspace.selection.show_outcome("JC22-2.2.1")
        for _ in range(5):
            QApplication.processEvents()  # the scroll area has its size only then
        window.workspace.detail.show_history()
    yield "follow-up-history"


def jc22_at_work(window: MainWindow) -> Workspace:
    """A pack for a visit with notes on what will be said."""
    if window.workspace is None:
        window.files.start_jc22()
    workspace = window.workspace
    if workspace is None:
        raise SystemExit("JC22 could not be opened")
    facts = workspace.session.dossier.pack(workspace.selection.pack_id)
    workspace.packs.set_facts(replace(facts, name="เยือน สปป. ลาว 30 พ.ค. 2565"))
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
        save_picture(app, window, stem.with_name(f"{stem.name}-{size.width()}.png"))
    window.resize(SIZES[0])


def save_picture(app: QApplication, shown: QWidget, path: Path) -> None:
    """What is shown once it is drawn, as a picture."""
    for _ in range(5):
        app.processEvents()
    if not shown.grab().save(str(path)):
        raise SystemExit(f"{path} could not be written")
    print(path)


if __name__ == "__main__":
    main()
