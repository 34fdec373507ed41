"""The guide is whole in both languages, opens where the officer is, and loads nothing else."""

import re
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QKeySequence, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWhatsThis, QWidget
from pytestqt.qtbot import QtBot

from briefpack import paths
from briefpack.gui import help_flow
from briefpack.gui.guide import CONTENTS, Guide
from briefpack.gui.guide_view import GuideView
from briefpack.gui.guide_window import GuideWindow
from briefpack.gui.main_window import MainWindow
from briefpack.gui.menus import ACTIONS
from briefpack.gui.name_dialog import NameDialog
from briefpack.model.wording import Language

LANGUAGES: tuple[Language, ...] = ("th", "en")
PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)]*)\)")
LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)]*)\)")
IMAGE = QTextDocument.ResourceType.ImageResource


@pytest.fixture(params=LANGUAGES)
def guide(request: pytest.FixtureRequest) -> Guide:
    return Guide(paths.GUIDE, request.param)


@pytest.fixture
def view(qtbot: QtBot, dressed: QApplication) -> GuideView:
    made = GuideView(Guide(paths.GUIDE, "th"))
    qtbot.addWidget(made)
    return made


def opened(window: MainWindow) -> GuideWindow:
    window.actions_["show_guide"].trigger()
    made = window.findChild(GuideWindow)
    assert made is not None
    return made


def test_every_chapter_is_in_the_contents_of_both_languages() -> None:
    thai, english = (Guide(paths.GUIDE, language) for language in LANGUAGES)
    files = {path.name for path in paths.GUIDE.glob("user-guide*.md")}

    assert thai.chapters == english.chapters
    assert files == {g.file_name(c) for g in (thai, english) for c in (CONTENTS, *g.chapters)}


def test_links_lead_to_chapters_and_pictures_are_there_and_described(guide: Guide) -> None:
    for chapter in (CONTENTS, *guide.chapters):
        text = guide.text(chapter)

        assert text.startswith("# ")
        assert all(guide.chapter_of(target) for target in LINK.findall(text)), chapter
        for description, target in PICTURE.findall(text):
            assert description
            assert (guide.folder / target).is_file()


def test_both_languages_have_the_same_sections_and_pictures() -> None:
    thai, english = (Guide(paths.GUIDE, language) for language in LANGUAGES)

    for chapter in (CONTENTS, *thai.chapters):
        texts = [guide.text(chapter) for guide in (thai, english)]
        levels = [re.findall("^#+ ", text, re.MULTILINE) for text in texts]
        pictures = [[target for _, target in PICTURE.findall(text)] for text in texts]

        assert levels[0] == levels[1], chapter
        assert pictures[0] == pictures[1], chapter


def test_the_pictures_of_the_guide_are_small() -> None:
    assert sum(path.stat().st_size for path in (paths.GUIDE / "images").iterdir()) < 2_000_000


def test_the_keys_the_guide_names_are_those_of_the_menus() -> None:
    """A key in bold in the chapter of packs, of export, or of first steps is a command's."""
    guide = Guide(paths.GUIDE, "th")
    known = {key for spec in ACTIONS for key in spec.keys}
    known |= {"Ctrl+=", "Ctrl+-", "Ctrl+0", "Alt+↑", "Alt+↓", "Space", "Esc", "↑ ↓", "↓", "Enter"}
    known |= {"Ctrl+Enter", "Alt+2", "Alt+8", "Ctrl+B"}

    for chapter in ("first-steps", "notes", "export"):
        bold = re.findall(r"\*\*((?:Ctrl|Alt|Shift|F\d)[^* ]*)\*\*", guide.text(chapter))
        assert bold
        assert set(bold) <= known


def test_words_are_found_however_they_are_typed_and_all_of_them() -> None:
    guide = Guide(paths.GUIDE, "th")

    found = guide.find("บันทึกภายใน")
    assert {hit.chapter for hit in found} >= {"notes", "safety"}
    assert all("บันทึกภายใน" in hit.excerpt for hit in found)
    assert guide.find("น้ำ") == guide.find("นํ้า") != ()
    assert {hit.chapter for hit in guide.find("กู้คืน ไฟดับ")} <= {"safety"}
    assert guide.find("ctrl+e") == guide.find("CTRL+E") != ()
    assert guide.find("ไม่มีคำนี้แน่นอน") == () == guide.find("  ")


def test_a_search_shows_the_section_with_its_words_marked(qtbot: QtBot, window: MainWindow) -> None:
    guide = opened(window)
    guide.search.setFocus()
    qtbot.waitUntil(guide.search.hasFocus)

    QTest.keyClicks(guide.search, "Ctrl+Shift+M")
    QTest.keyClick(guide.search, Qt.Key.Key_Return)

    assert guide.chapter == "safety"
    assert guide.view.extraSelections()
    assert "รวมแฟ้มสองฉบับ" in guide.view.textCursor().block().text()

    QTest.keyClick(guide.search, Qt.Key.Key_Escape)
    assert guide.search.text() == ""
    assert guide.list.count() == len(Guide(paths.GUIDE, "th").chapters)
    QTest.keyClick(guide.search, Qt.Key.Key_Escape)
    assert not guide.isVisible()


def test_f1_opens_the_chapter_for_the_place_at_hand(qtbot: QtBot, window: MainWindow) -> None:
    assert opened(window).chapter == "first-steps"
    window.files.start_jc22()
    for place, chapter in (("packs", "notes"), ("sources", "import"), ("follow_up", "follow-up")):
        window.show_place(place)
        window.activateWindow()
        current = window.places.currentWidget() if window.places else None
        assert current is not None
        current.setFocus()

        assert opened(window).chapter == chapter


def test_the_parts_that_have_a_chapter_are_parts_of_the_window() -> None:
    source = "\n".join(p.read_text("utf-8") for p in Path(help_flow.__file__).parent.glob("*.py"))
    guide = Guide(paths.GUIDE, "th")

    for part, chapter in help_flow.CHAPTERS.items():
        assert chapter in (CONTENTS, *guide.chapters)
        assert part.startswith("Q") or f"class {part}(" in source


def test_a_dialog_has_the_keys_of_help_and_a_guide_of_its_own(
    qtbot: QtBot, window: MainWindow
) -> None:
    dialog = NameDialog(window, "ชุดข้อมูลใหม่", "", "")
    dialog.setModal(True)
    dialog.show()
    qtbot.waitExposed(dialog)
    dialog.name.setFocus()
    QApplication.processEvents()

    names = {action.objectName() for action in dialog.actions()}
    assert {"show_guide", "what_is_this"} <= names
    window.actions_["show_guide"].trigger()

    assert window.findChild(GuideWindow) is not None
    guide = dialog.findChild(GuideWindow)
    assert guide is not None
    assert guide.chapter == "packs"
    dialog.close()


def test_back_returns_the_way_that_was_come(window: MainWindow) -> None:
    guide = opened(window)
    guide.view.anchorClicked.emit(QUrl("user-guide-import.th.md"))
    guide.contents.click()

    guide.back.click()
    assert guide.chapter == "import"
    guide.back.click()
    assert guide.chapter == "first-steps"
    assert not guide.back.isEnabled()


@pytest.mark.parametrize(
    "target",
    [
        "https://example.org/",
        "file:///etc/passwd",
        "//host/share/user-guide.th.md",
        "../README.md",
        "user-guide-packs.en.md",
    ],
)
def test_a_link_that_leads_elsewhere_does_nothing(view: GuideView, target: str) -> None:
    asked: list[str] = []
    view.chapter_requested.connect(asked.append)
    view.show_chapter("packs")
    before = view.toPlainText()

    view.anchorClicked.emit(QUrl(target))

    assert asked == []
    assert view.toPlainText() == before


@pytest.mark.parametrize(
    "name",
    [
        "https://example.org/images/guide-work.png",
        "file:///etc/passwd",
        "//host/images/guide-work.png",
        "images/../images/guide-work.png",
        "images/../../data/README.md",
        "images/%2e%2e/user-guide.th.md",
        "guide-work.png",
        "images/",
        "images/none.png",
    ],
)
def test_nothing_is_loaded_but_the_guides_own_pictures(view: GuideView, name: str) -> None:
    assert view.loadResource(IMAGE.value, QUrl(name)) is None


def test_a_picture_of_the_guide_is_shown_no_wider_than_the_page(view: GuideView) -> None:
    image = view.loadResource(IMAGE.value, QUrl("images/guide-work.png"))

    assert 0 < image.width() / image.devicePixelRatio() <= 720


def test_a_picture_that_points_out_of_the_folder_is_not_loaded(
    qtbot: QtBot, dressed: QApplication, tmp_path: Path
) -> None:
    (tmp_path / "images").mkdir()
    shutil.copy(paths.GUIDE / "images" / "guide-work.png", tmp_path / "out.png")
    (tmp_path / "images" / "in.png").symlink_to(tmp_path / "out.png")
    view = GuideView(Guide(tmp_path, "th"))
    qtbot.addWidget(view)

    assert view.loadResource(IMAGE.value, QUrl("images/in.png")) is None


def test_html_in_the_guide_is_text(qtbot: QtBot, dressed: QApplication, tmp_path: Path) -> None:
    (tmp_path / "user-guide.th.md").write_text("# บท\n\n<img src='x.png'><b>ตัว</b>\n", "utf-8")
    view = GuideView(Guide(tmp_path, "th"))
    qtbot.addWidget(view)

    view.show_chapter(CONTENTS)

    assert "<img src='x.png'>" in view.toPlainText()


def test_shift_f1_says_what_the_control_at_hand_is(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QWhatsThis, "showText", lambda _at, text, _widget: said.append(text))
    monkeypatch.setattr(QWhatsThis, "enterWhatsThisMode", lambda: said.append("point"))
    window.files.start_jc22()
    window.activateWindow()
    window.top_bar.search.setFocus()

    window.actions_["what_is_this"].trigger()
    focused = QApplication.focusWidget()
    assert isinstance(focused, QWidget)
    focused.clearFocus()
    window.actions_["what_is_this"].trigger()

    assert said == [window.top_bar.search.whatsThis(), "point"]
    assert said[0]


def test_about_tells_versions_and_licences_and_copies_them(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    from briefpack import __version__
    from briefpack.gui.about_dialog import AboutDialog

    seen: list[AboutDialog] = []
    monkeypatch.setattr(AboutDialog, "exec", lambda self: seen.append(self))
    monkeypatch.setattr(AboutDialog, "deleteLater", lambda self: None)

    window.actions_["about"].trigger()
    (dialog,) = seen
    dialog.copy.click()

    assert f"briefpack: {__version__}" in QApplication.clipboard().text()
    assert "Sarabun — OFL-1.1" in dialog.licences.toPlainText()
    dialog.close()


def test_the_guide_travels_with_the_program() -> None:
    root = Path(__file__).parents[2]

    assert 'docs = "briefpack/docs"' in (root / "pyproject.toml").read_text("utf-8")
    spec = (root / "briefpack.spec").read_text("utf-8")
    assert '("docs/user-guide*.md", "docs")' in spec
    assert '("docs/images", "docs/images")' in spec
    assert QKeySequence("F1") in [QKeySequence(k) for s in ACTIONS for k in s.keys]
