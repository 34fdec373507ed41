"""Pictures of the import assistant for the docs, and for looking at.

Usage: screenshots_import.py [FOLDER [SOURCE…]]

Writes the pictures of the docs into docs/images, or, given a folder, every state there is in light
and dark. Of each further document it shows the review and what follows on it; without any, of a
second one about JC22 and one of the meeting after it.
"""

import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from screenshots import save_picture

from briefpack import paths
from briefpack.app import make_application
from briefpack.gui.import_compare_page import ComparePage
from briefpack.gui.import_place import ImportPlace
from briefpack.gui.main_window import MainWindow
from briefpack.gui.palette import DARK, LIGHT
from briefpack.gui.settings import AUTHOR, Settings
from briefpack.gui.theme import theme

ROOT = Path(__file__).parents[1]
FACTSHEET = paths.JC22_RECORDS.parent / "factsheet.txt"
SIZES = (QSize(1366, 768), QSize(1100, 650))
IN_DOCS = {
    "home": "sources",
    "review-repair": "import-review",
    "source": "source-view",
    "different-0": "import-compare",
    "next-1": "import-carry-over",
}
SECOND = """ผลการประชุมคณะกรรมาธิการร่วมว่าด้วยความร่วมมือทวิภาคีไทย-ลาว ครั้งที่ ๒๒ ณ กรุงเทพฯ
ระหว่างวันที่ ๓ - ๔ พฤศจิกายน ๒๕๖๔

๑. ด้านเศรษฐกิจ
- การค้า การลงทุน : คงเป้าหมายการค้าร่วมกันที่ ๑๑,๐๐๐ ล้านดอลลาร์สหรัฐ ภายในปี ๒๕๖๘
- พลังงาน : สานต่อความร่วมมือด้านพลังงาน โดยเฉพาะการรับซื้อไฟฟ้าจากโครงการไฟฟ้าพลังน้ำเพิ่มเติม
- การท่องเที่ยว : จัดทำเส้นทางท่องเที่ยวร่วมตามแนวรถไฟ และอำนวยความสะดวกแก่รถนำเที่ยวข้ามพรมแดน
๒. ด้านความมั่นคง
- ชายแดน : ยกระดับความเข้มงวดการลาดตระเวนตามแนวชายแดนเพื่อป้องกันและแก้ไขปัญหายาเสพติด
"""
NEXT = """ผลการประชุมคณะกรรมาธิการร่วมว่าด้วยความร่วมมือทวิภาคีไทย-ลาว ครั้งที่ ๒๓ ณ นครหลวงเวียงจันทน์
ระหว่างวันที่ ๑๐ - ๑๑ กุมภาพันธ์ ๒๕๖๙

๑. ความร่วมมือด้านเศรษฐกิจ
- การค้า : เพิ่มเป้าหมายการค้าร่วมกันเป็น ๑๕,๐๐๐ ล้านดอลลาร์สหรัฐ ภายในปี ๒๕๗๒
- พลังงาน : สานต่อความร่วมมือด้านพลังงานสะอาด และให้หน่วยงานที่เกี่ยวข้องหารือแผนงานร่วมกันโดยเร็ว
"""


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
        theme().apply(LIGHT)
        target = folder or ROOT / "docs" / "images"
        target.mkdir(parents=True, exist_ok=True)
        others = [Path(each) for each in sys.argv[2:]] or _further(Path(state))
        for name in _states(window, others):
            if folder is None:
                if name in IN_DOCS:
                    save_picture(app, window, target / f"{IN_DOCS[name]}.png")
                continue
            for shade, colours in (("light", LIGHT), ("dark", DARK)):
                theme().apply(colours)
                for size in SIZES:
                    window.resize(size)
                    save_picture(app, window, target / f"{name}-{shade}-{size.width()}.png")
            theme().apply(LIGHT)
            window.resize(SIZES[0])
        if window.files.session is not None:
            window.files.session.document.close()


def _states(window: MainWindow, others: list[Path]) -> Iterator[str]:
    yield "welcome"
    window.files.start_empty("ลาว")
    window.show_place("sources")
    yield "empty"
    _read(window, FACTSHEET)
    yield "review"
    window.actions_["next_check"].trigger()
    yield "review-check"
    page = _place(window).assistant
    assert page is not None and window.workspace is not None
    page.fields.change.setChecked(True)
    yield "review-fields"
    page.fields.change.setChecked(False)
    item = next(i for i in page.review.draft.items if i.covers(75))
    page.review.look_at(item.key)
    yield "review-repair"
    window.actions_["finish_import"].trigger()
    yield "imported"
    window.workspace.selection.show_outcome("JC22-2.1.1")
    window.workspace.detail.head.source_button.click()
    _wait(window)
    yield "source"
    window.show_place("sources")
    _place(window).leave()
    yield "home"
    for at, path in enumerate(others):
        _read(window, path)
        yield f"other-{at}"
        window.actions_["finish_import"].trigger()
        _wait(window)
        yield f"next-{at}"
        shown = _place(window).currentWidget()
        if isinstance(shown, ComparePage):
            shown.view.show_id(next(k for k, s in shown.model.sides.items() if s.ours and s.theirs))
            shown.view.scrollTo(shown.view.currentIndex(), shown.view.ScrollHint.PositionAtTop)
            yield f"different-{at}"
        _place(window).end_review()
        window.show_place("sources")
        _place(window).leave()


def _further(folder: Path) -> list[Path]:
    paths = [folder / "ผลการประชุม ครม.txt", folder / "JC23.txt"]
    for path, text in zip(paths, (SECOND, NEXT), strict=True):
        path.write_text(text, "utf-8")
    return paths


def _place(window: MainWindow) -> ImportPlace:
    assert window.imports.place is not None
    return window.imports.place


def _read(window: MainWindow, path: Path) -> None:
    window.imports.read(path)
    _wait(window)


def _wait(window: MainWindow) -> None:
    while window.tasks.is_busy:
        QApplication.processEvents()
    QApplication.processEvents()


if __name__ == "__main__":
    main()
