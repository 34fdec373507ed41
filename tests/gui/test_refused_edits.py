"""What cannot be kept on the disk stays on the screen, is told, and is tried again."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefpack.bilingual import Bilingual
from briefpack.errors import BriefpackError, DossierError
from briefpack.gui import messages
from briefpack.gui.export_choice import Choice, Kind
from briefpack.gui.export_flow import ExportFlow
from briefpack.gui.main_window import MainWindow
from briefpack.gui.notes_box import NotesBox
from briefpack.gui.plain_edit import PlainEdit
from briefpack.gui.session import Session
from briefpack.model.annotation import Annotation
from briefpack.model.dossier import Dossier
from briefpack.storage.document import Document
from briefpack.storage.publish import write_dossier
from briefpack.storage.read_only import ReadOnly, Reason

FIRST, SECOND = "JC22-1.1.1", "JC22-2.1.1"


class FullDisk:
    """The working copy's disk: SQLite itself says that it is full."""

    def __init__(self, session: Session) -> None:
        self._disk = session.document._working_copy._connection

    def fill(self) -> None:
        self._disk.execute("PRAGMA max_page_count = 1")  # is never less than there are

    def make_room(self) -> None:
        self._disk.execute("PRAGMA max_page_count = 1000000")


@pytest.fixture
def session(window: MainWindow, tmp_path: Path, dossier: Dossier) -> Session:
    """A dossier in the window, with an empty note on FIRST."""
    write_dossier(tmp_path / "ลาว.briefpack", dossier)
    window.open(tmp_path / "ลาว.briefpack")
    assert window.workspace is not None
    window.workspace.selection.show_outcome(FIRST)
    window.workspace.detail.notes.add_note()
    return window.workspace.session


@pytest.fixture
def disk(session: Session) -> FullDisk:
    return FullDisk(session)


LONG = "ก" * 20_000  # more than one page has room for


def notes(window: MainWindow) -> NotesBox:
    assert window.workspace is not None
    return window.workspace.detail.notes


def editor(window: MainWindow) -> PlainEdit:
    (card,) = notes(window).cards.values()
    return card.editor


def note(session: Session) -> Annotation:
    (found,) = session.dossier.annotations
    return found


def type_in(window: MainWindow, text: str) -> None:
    editor(window).insertPlainText(text)


def test_typed_words_stay_on_the_screen_when_the_disk_is_full_and_the_banner_says_so(
    window: MainWindow, session: Session, disk: FullDisk
) -> None:
    disk.fill()

    type_in(window, LONG)

    assert editor(window).text() == LONG
    assert note(session).text == ""
    assert "ยังอยู่บนหน้าจอครบ" in window.banner.message.text()
    assert window.top_bar.state.text() == "ยังเก็บข้อความที่พิมพ์ไม่ได้"


def test_what_waits_is_kept_as_soon_as_there_is_room_and_the_banner_goes(
    window: MainWindow, session: Session, disk: FullDisk
) -> None:
    disk.fill()
    type_in(window, LONG)
    type_in(window, "ต่อ")
    disk.make_room()

    assert session.keep_drafts()

    assert note(session).text == f"{LONG}ต่อ"
    assert not window.banner.isVisible()
    assert editor(window).text() == f"{LONG}ต่อ"


def test_what_waits_is_there_again_after_looking_at_another_outcome(
    window: MainWindow, session: Session, disk: FullDisk
) -> None:
    assert window.workspace is not None
    disk.fill()
    type_in(window, LONG)

    window.workspace.selection.show_outcome(SECOND)
    window.workspace.selection.show_outcome(FIRST)

    assert editor(window).text() == LONG


def test_the_next_thing_done_keeps_first_what_waits(
    window: MainWindow, session: Session, disk: FullDisk
) -> None:
    disk.fill()
    type_in(window, LONG)
    disk.make_room()

    notes(window).add_note()

    texts = [each.text for each in session.dossier.annotations]
    assert texts == [LONG, ""]
    session.history.undo()
    assert note(session).text == LONG


def test_saving_keeps_what_waits(
    qtbot: object, window: MainWindow, session: Session, disk: FullDisk
) -> None:
    disk.fill()
    type_in(window, LONG)
    disk.make_room()

    session.settle()

    assert note(session).text == LONG


def test_words_of_a_section_and_of_an_outcome_stay_too(
    window: MainWindow, session: Session, disk: FullDisk
) -> None:
    assert window.workspace is not None
    head = window.workspace.detail.head
    head.edit(on=True)
    disk.fill()

    head.text.insertPlainText(LONG)
    typed = head.text.text()

    assert LONG in typed
    disk.make_room()
    session.keep_drafts()
    assert session.index.places[FIRST].outcome.text.th == typed


def test_closing_asks_before_words_are_lost_that_could_not_be_kept(
    window: MainWindow, session: Session, disk: FullDisk, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def refuse(_parent: object, title: str, _text: str, _yes: str) -> bool:
        asked.append(title)
        return False

    monkeypatch.setattr(messages, "_ask_to_go_on", refuse)
    disk.fill()
    type_in(window, LONG)

    assert not window.files.leave()

    assert asked == ["ยังเก็บข้อความที่พิมพ์ไม่ได้ 1 แห่ง"]
    assert editor(window).text() == LONG
    disk.make_room()


def test_what_is_chosen_and_cannot_be_kept_shows_again_what_there_is(
    window: MainWindow, session: Session, disk: FullDisk
) -> None:
    type_in(window, "ก")
    before = session.dossier
    disk.fill()
    faults: list[object] = []
    session.failed.connect(lambda _, error: faults.append(error))

    for _ in range(2000):  # until the pages are full
        notes(window).add_note()
        if faults:
            break

    assert faults
    assert window.banner.isVisible()
    assert len(notes(window).cards) == len(session.dossier.annotations) > len(before.annotations)
    disk.make_room()


@pytest.fixture
def long_step(new_session: Callable[[Dossier], Session], dossier: Dossier) -> Session:
    """A session with two steps: a long title, then a short one; there is no room for the long."""
    session = new_session(dossier)
    session.edit("ยาว", lambda d: replace(d, title=LONG))
    session.edit("สั้น", lambda d: replace(d, title="สั้น"))
    return session


def test_an_undo_that_fails_is_no_step(long_step: Session) -> None:
    faults: list[str] = []
    long_step.failed.connect(lambda doing, _: faults.append(doing))
    disk = FullDisk(long_step)
    connection = long_step.document._working_copy._connection
    connection.execute("VACUUM")
    disk.fill()

    long_step.history.undo()
    refused = (long_step.dossier.title, long_step.history.index(), list(faults))
    disk.make_room()
    long_step.history.undo()

    assert refused == ("สั้น", 2, ["เลิกทำหรือทำซ้ำไม่ได้"])
    assert long_step.dossier.title == LONG
    long_step.history.undo()
    assert not long_step.history.canUndo()
    long_step.history.setIndex(2)
    assert long_step.dossier.title == "สั้น"


def test_going_back_many_steps_ends_where_the_dossier_is(
    new_session: Callable[[Dossier], Session], dossier: Dossier
) -> None:
    session = new_session(dossier)
    for title in (LONG, "ก", "ข"):
        session.edit("ตั้งชื่อ", lambda d, title=title: replace(d, title=title))  # type: ignore[misc]
    commit = Document.commit

    def refuses(document: Document, after: Dossier) -> None:
        if after.title in (LONG, dossier.title):
            raise BriefpackError(Bilingual("เต็ม", "full"))
        commit(document, after)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Document, "commit", refuses)
        session.history.setIndex(0)

    assert session.dossier.title == "ก"
    assert session.history.index() == 2
    session.history.setIndex(0)
    assert session.dossier == dossier


def test_keys_in_an_editor_that_is_only_read_change_nothing(window: MainWindow) -> None:
    from briefpack.gui.light_text_edit import LightTextEdit

    made = LightTextEdit(window)
    made.show_text("- ก")
    made.set_read_only(True)
    made.show()

    QTest.keyClick(made, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(made, Qt.Key.Key_Return)

    assert made.text() == "- ก"


def refuse(_: Dossier) -> None:
    raise DossierError(Bilingual("ที่เก็บในเครื่องเต็ม", "the local storage is full"))


def test_a_time_frame_and_an_agency_wait_as_notes_do(window: MainWindow, session: Session) -> None:
    assert window.workspace is not None
    follow_up = window.workspace.detail.follow_up
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(session.document, "commit", refuse)
        follow_up.time_frame.edit.setText("3/11/64")
        follow_up.time_frame.take()
        follow_up.lead.setEditText("กต.")
        follow_up.lead.take()

        assert session.index.places[FIRST].outcome.time_frame.day != date(2021, 11, 3)
        window.workspace.selection.show_outcome(SECOND)
        window.workspace.selection.show_outcome(FIRST)
        assert "๓ พฤศจิกายน พ.ศ. ๒๕๖๔" in follow_up.time_frame.understood.text()
        assert follow_up.lead.currentText().startswith("กต.")
        assert "ยังอยู่บนหน้าจอครบ" in window.banner.message.text()
        assert window.top_bar.state.text() == "ยังเก็บข้อความที่พิมพ์ไม่ได้"

    assert session.keep_drafts()
    place = session.index.places[FIRST]
    assert place.outcome.time_frame.day == date(2021, 11, 3)
    assert place.responsibility.lead == "กต."
    assert not window.banner.isVisible()


@pytest.fixture
def exporting(window: MainWindow, session: Session, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Whatever an export asks is answered; the folder that it writes into."""
    assert window.workspace is not None
    window.workspace.selection.show_pack(session.dossier.packs[0].id)
    folder = session.document.path.parent if session.document.path else Path()

    def ask(*asked: object, **_: object) -> Choice:
        name = "sheet.xlsx" if Kind.EXCEL in asked else "brief.docx"
        return Choice(folder / name, date(2022, 5, 30), "thai")

    monkeypatch.setattr(ExportFlow, "ask", ask)
    return folder


def test_a_brief_that_the_full_disk_could_not_record_is_written_and_that_is_told(
    window: MainWindow, exporting: Path, disk: FullDisk, qtbot: QtBot
) -> None:
    disk.fill()

    window.actions_["export_word"].trigger()
    qtbot.waitUntil(lambda: not window.tasks.is_busy, timeout=30_000)

    assert (exporting / "brief.docx").exists()
    assert "เอกสารส่งออกแล้ว แต่" in window.banner.message.text()
    assert "ที่เก็บในเครื่องเต็ม" in window.banner.message.text()
    disk.make_room()


def test_a_sheet_whose_round_the_full_disk_could_not_record_is_not_written(
    window: MainWindow, session: Session, exporting: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise DossierError(Bilingual("ที่เก็บในเครื่องเต็ม", "the local storage is full"))

    monkeypatch.setattr(session.document, "commit", refuse)

    window.actions_["export_excel"].trigger()

    assert not window.tasks.is_busy
    assert not (exporting / "sheet.xlsx").exists()
    assert session.dossier.rounds == ()
    assert "เปิดรอบการติดตามไม่ได้" in window.banner.message.text()


def test_a_brief_of_a_dossier_that_may_only_be_read_is_written_and_recorded_nowhere(
    window: MainWindow, session: Session, exporting: Path, qtbot: QtBot
) -> None:
    session.document._holding.read_only = ReadOnly(Reason.ASKED)

    window.actions_["export_word"].trigger()
    qtbot.waitUntil(lambda: not window.tasks.is_busy, timeout=30_000)

    assert (exporting / "brief.docx").exists()
    assert session.dossier.briefings == ()
    assert "brief.docx" in window.status_line.message.text()
    assert not window.banner.isVisible()
