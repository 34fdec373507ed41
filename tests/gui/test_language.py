"""The window speaks Thai or English, and changes over while it is open."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from briefpack.bilingual import Bilingual
from briefpack.gui import language, messages
from briefpack.gui.calendar_popup import CalendarPopup
from briefpack.gui.command_list import commands
from briefpack.gui.command_palette import CommandPalette
from briefpack.gui.export_choice import Choice, Kind, Offer
from briefpack.gui.export_dialog import ExportDialog
from briefpack.gui.first_start import FirstStart
from briefpack.gui.follow_up_page import FollowUpPage
from briefpack.gui.follow_up_words import field_words
from briefpack.gui.main_window import MainWindow
from briefpack.gui.merge_page import MergePage
from briefpack.gui.program import Program, chosen_language
from briefpack.gui.settings import LANGUAGE, Settings
from briefpack.gui.settings_dialog import SettingsDialog
from briefpack.gui.shortcut_page import groups
from briefpack.gui.shortcut_sheet import ShortcutSheet
from briefpack.gui.workspace import Workspace
from briefpack.model import edits
from briefpack.model.annotation import AnnotationKind
from briefpack.model.dossier import Dossier
from briefpack.model.headings import REPORT_COLUMNS
from briefpack.storage.open_dossier import read_dossier
from briefpack.storage.publish import write_dossier
from follow_ups import SECOND, TODAY, returned, sent, with_current
from imports import FIRST as FIRST_DOCUMENT
from imports import review
from merges import note
from scenes import SCENES, Scene, Stage
from shown_texts import record_texts, shown_texts

OFFICERS_OWN = (
    "เยือนลาว",
    "ลาว",
    "ชุดข้อมูลใหม่",
    "เช่น เยือนลาว",
    "ชุดข้อมูล",
    "ของเขา",
    "ของเรา",
    "แก้บันทึก",
    "น้ำ",
)
"""What the scenes name things by, and the guide looks for."""

THAI = re.compile("[\u0e01-\u0e5b]")


@pytest.fixture(autouse=True)
def thai_again(dressed: QApplication) -> Iterator[None]:
    yield
    language.speak("th")


@pytest.fixture
def start(
    qtbot: QtBot, dressed: QApplication, settings: Settings, tmp_path: Path
) -> Iterator[Callable[[str], Program]]:
    """Starts the program in a language; what is open at the end is closed without a question."""
    made: list[Program] = []

    def begin(spoken: str) -> Program:
        settings.set(LANGUAGE, spoken)
        made.append(Program(settings, tmp_path / "state"))
        made[-1].complete()
        made[-1].window.show()
        return made[-1]

    yield begin
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(messages, "_ask", lambda *_: messages.Answer.DISCARD)
        patch.setattr(messages, "_ask_to_go_on", lambda *_: True)
        for program in made:
            program.window.close()
            program.window.deleteLater()


def workspace_of(window: MainWindow) -> Workspace:
    assert window.workspace is not None
    return window.workspace


def thai_left(widget: QWidget, records: frozenset[str] = frozenset()) -> set[str]:
    """The texts with Thai letters that are not the records'."""
    known = sorted((each for each in records if THAI.search(each)), key=len, reverse=True)
    left = set()
    for text in shown_texts(widget):
        rest = "" if text == "ไทย" else text.replace("๑๒๓", "")  # the name of the language
        for record in known:
            if THAI.search(rest):
                rest = rest.replace(record, "")
        if THAI.search(rest):
            left.add(text)
    return left


def test_the_window_is_english_on_every_page(start: Callable[[str], Program]) -> None:
    window = start("en").window

    assert thai_left(window) == set()

    window.files.start_jc22()
    workspace = workspace_of(window)
    records = frozenset(record_texts(workspace.session.dossier))
    assert workspace.pack.view.model() is not None
    for place in ("packs", "follow_up", "sources"):
        window.show_place(place)
        QApplication.processEvents()
        assert thai_left(window, records) == set(), place

    window.show_place("packs")
    workspace.outcomes.model.set_chosen(("JC22-1.1.1",), chosen=True)
    workspace.selection.show_outcome("JC22-1.1.1")
    workspace.detail.notes.add_note(AnnotationKind.CAUTION)
    workspace.detail.follow_up.time_frame.edit.setText("3/11/64")
    workspace.detail.follow_up.time_frame.take()
    assert thai_left(window, records) == set()
    window.top_bar.search.setText("no such word")
    assert thai_left(window, records) == set()


def test_follow_up_and_reviews_are_english(
    qtbot: QtBot, start: Callable[[str], Program], tmp_path: Path
) -> None:
    window = start("en").window
    window.files.start_jc22()
    session = workspace_of(window).session
    session.edit("report", lambda dossier: sent(with_current(dossier), 1, TODAY, (SECOND, "พณ.")))
    records = frozenset(record_texts((session.dossier, returned())))
    page = window.places.page("follow_up") if window.places else None
    assert isinstance(page, FollowUpPage)
    window.show_place("follow_up")
    page.returns.show_returned(returned())
    for each in (page.dashboard, page.rounds, page.returns):
        page.show_page(each)
        assert thai_left(page, records) == set(), type(each).__name__

    workspace_of(window).selection.show_outcome(SECOND)
    workspace_of(window).detail.show_history()
    assert thai_left(workspace_of(window), records) == set()

    review(qtbot, window, tmp_path, FIRST_DOCUMENT, "jc24.txt")
    assert window.imports.place is not None and window.imports.place.assistant is not None
    reading = window.imports.place.assistant.review.reading
    records |= frozenset(record_texts((reading, FIRST_DOCUMENT.splitlines(), FIRST_DOCUMENT)))
    assert thai_left(window.imports.place, records) == set()


def test_a_merge_is_english_and_goes_along(
    qtbot: QtBot,
    start: Callable[[str], Program],
    settings: Settings,
    tmp_path: Path,
    dossier: Dossier,
) -> None:
    path = tmp_path / "lao.briefpack"
    write_dossier(path, edits.annotate(dossier, note()))
    program = start("en")
    window = program.window
    window.files.open(path)
    session = workspace_of(window).session
    session.edit("note", lambda dossier: edits.annotate(dossier, note(text="ours")))
    write_dossier(path, edits.annotate(read_dossier(path), note(text="theirs")))
    with qtbot.waitSignal(window.tasks.ended, timeout=20_000):
        window.merges.start(session)
    qtbot.waitUntil(lambda: window.places is not None and window.places.name == "merge")
    assert window.places is not None

    known = (session.dossier, read_dossier(path), note())
    records = frozenset(record_texts(known))
    assert thai_left(window.places.page("merge"), records) == set()

    settings.set(LANGUAGE, "th")
    program.speak_as_set()

    assert program.window.places is not None and program.window.places.name == "merge"
    page = program.window.places.page("merge")
    assert isinstance(page, MergePage) and page.review is not None


def test_reviews_under_way_go_along(
    qtbot: QtBot, start: Callable[[str], Program], settings: Settings, tmp_path: Path
) -> None:
    program = start("th")
    program.window.files.start_jc22()
    page = program.window.places.page("follow_up") if program.window.places else None
    assert isinstance(page, FollowUpPage)
    page.returns.show_returned(returned())
    asked = review(qtbot, program.window, tmp_path, FIRST_DOCUMENT, "jc24.txt").review

    settings.set(LANGUAGE, "en")
    program.speak_as_set()

    place, places = program.window.imports.place, program.window.places
    assert place is not None and place.is_reviewing and places is not None
    assert place.assistant is not None and place.assistant.review is asked
    now = places.page("follow_up")
    assert isinstance(now, FollowUpPage) and now.returns.review is not None
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    place.assistant.leave_out()  # nobody of the former window listens any more
    assert asked.history.count() == 1


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.__name__)
def test_every_place_is_english(
    qtbot: QtBot, dossier: Dossier, start: Callable[[str], Program], tmp_path: Path, scene: Scene
) -> None:
    window = start("en").window

    shown = scene(Stage(qtbot, window, dossier, tmp_path))
    QApplication.processEvents()

    session = window.files.session
    now = (session.dossier, session.name) if session is not None else ()
    assistant = window.imports.place.assistant if window.imports.place is not None else None
    known: list[object] = [
        now,
        dossier,
        FIRST_DOCUMENT,
        FIRST_DOCUMENT.splitlines(),
        OFFICERS_OWN,
        returned(),
    ]
    known += [assistant.review.reading] if assistant is not None else []
    records = frozenset(record_texts((*known, note())))
    assert thai_left(shown, records) == set()


def test_the_dialogs_are_english(
    start: Callable[[str], Program], settings: Settings, tmp_path: Path
) -> None:
    window = start("en").window
    today = date(2021, 11, 3)
    first = Choice(tmp_path / "brief.docx", today, "thai")

    for dialog in (
        SettingsDialog(window, settings),
        FirstStart(window),
        CommandPalette(window, commands(window.actions_)),
        ShortcutSheet(window),
        ExportDialog(window, Offer(Kind.WORD, "pack", "", 3, first)),
        ExportDialog(window, Offer(Kind.EXCEL, "pack", "", 3, replace(first, due=today))),
        CalendarPopup(window, today, today),
    ):
        found = thai_left(dialog)
        assert found == set(), type(dialog).__name__
        dialog.close()


def test_another_language_goes_on_where_the_window_was(
    start: Callable[[str], Program], settings: Settings
) -> None:
    program = start("th")
    old = program.window
    old.files.start_jc22()
    workspace = workspace_of(old)
    session = workspace.session
    workspace.outcomes.model.set_chosen(("JC22-1.1.1", "JC22-2.1.1"), chosen=True)
    workspace.selection.show_outcome("JC22-2.1.1")
    old.top_bar.search.setText("การค้า")
    old.resize(1200, 700)
    workspace.pack.show_face_at(2)
    steps = session.history.count()

    settings.set(LANGUAGE, "en")
    program.speak_as_set()

    window = program.window
    now = workspace_of(window)
    assert window is not old
    assert now.session is session
    assert session.history.count() == steps
    assert now.selection.outcome_id == "JC22-2.1.1"
    assert now.selection.pack_id == workspace.selection.pack_id
    assert window.top_bar.search.text() == "การค้า"
    assert window.size() == old.size()
    assert now.pack.face_at == 2
    assert window.isVisible() and not old.isVisible()
    assert old.files.session is None
    assert window.actions_["open"].text() == "Open…"

    window.actions_["undo"].trigger()
    assert session.history.index() == steps - 1


def test_the_place_on_the_rail_is_kept(start: Callable[[str], Program], settings: Settings) -> None:
    program = start("en")
    program.window.files.start_jc22()
    program.window.show_place("follow_up")

    settings.set(LANGUAGE, "th")
    program.speak_as_set()

    assert program.window.places is not None
    assert program.window.places.name == "follow_up"
    assert program.window.actions_["open"].text() == "เปิดแฟ้ม…"


def test_work_in_hand_is_done_before_the_language_changes(
    qtbot: QtBot, start: Callable[[str], Program], settings: Settings
) -> None:
    program = start("th")
    old = program.window
    old.files.start_jc22()
    old.tasks.run("งาน", work=lambda _: None, done=lambda _: None, failed=lambda _: None)

    settings.set(LANGUAGE, "en")
    program.speak_as_set()

    assert program.window is old
    qtbot.waitUntil(lambda: program.window is not old)
    assert workspace_of(program.window).session is not None


@pytest.mark.parametrize(
    ("system", "spoken"),
    [("th_TH", "th"), ("C", "th"), ("en_US", "en"), ("lo_LA", "en")],
)
def test_the_system_says_which_language_until_one_is_set(
    monkeypatch: pytest.MonkeyPatch, settings: Settings, system: str, spoken: str
) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale(system))

    assert chosen_language(settings) == spoken
    settings.set(LANGUAGE, "en" if spoken == "th" else "th")
    assert chosen_language(settings) != spoken


def test_the_fields_of_a_report_are_called_as_agencies_know_them(dressed: QApplication) -> None:
    assert {field: field_words(field) for field in REPORT_COLUMNS} == dict(REPORT_COLUMNS)


def test_a_text_without_english_is_shown_in_thai(dressed: QApplication) -> None:
    language.speak("en")

    assert QCoreApplication.translate("nowhere", "ไม่มีที่ใด") == "ไม่มีที่ใด"


def test_every_key_of_the_sheet_is_in_the_language(dressed: QApplication) -> None:
    language.speak("en")

    assert not any(THAI.search(text) for group in groups() for _, text in group.keys)


def test_bad_news_begins_in_the_language_and_ends_as_the_core_says_it(
    start: Callable[[str], Program], tmp_path: Path
) -> None:
    window = start("en").window

    window.files.open(tmp_path / "nowhere.briefpack")

    said = window.banner.message.text()
    assert said.startswith("Could not open nowhere.briefpack: ")


def test_steps_of_the_core_are_said_in_english(
    start: Callable[[str], Program],
) -> None:
    window = start("en").window

    window.tasks.progressed.emit(Bilingual("เขียนเอกสาร", "Writing"), 1, 3)

    assert window.status_line.message.text() == "Writing 1/3"


def test_one_is_not_said_as_many(dressed: QApplication) -> None:
    assert language.counted("{0} day|{0} days", 1) == "1 day"
    assert language.counted("{0} day|{0} days", 0) == "0 days"
    assert language.counted("{0}: {1} item|{0}: {1} items", 2, "พณ.", 2) == "พณ.: 2 items"
    assert language.counted("{0} วัน", 1) == "1 วัน"
