"""Two officers work on one file, and their work comes together in the window."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefpack.gui import file_dialogs
from briefpack.gui.main_window import MainWindow
from briefpack.gui.merge_page import MergePage
from briefpack.gui.session import Session
from briefpack.model import edits
from briefpack.model.dossier import Dossier
from briefpack.storage.open_dossier import read_dossier
from briefpack.storage.publish import write_dossier
from merges import note


@pytest.fixture
def path(tmp_path: Path, dossier: Dossier) -> Path:
    """A dossier with one note, on a shared drive."""
    path = tmp_path / "ลาว.briefpack"
    write_dossier(path, edits.annotate(dossier, note()))
    return path


def opened(window: MainWindow, path: Path) -> Session:
    window.files.open(path)
    session = window.files.session
    assert session is not None
    return session


def other_officer(path: Path, *notes: object) -> None:
    """Another saves these notes into the file."""
    dossier = read_dossier(path)
    for each in notes:
        dossier = edits.annotate(dossier, each)  # type: ignore[arg-type]
    write_dossier(path, dossier)


def texts(dossier: Dossier) -> list[str]:
    return [each.text for each in dossier.annotations]


def write(session: Session, text: str, id_: str = "note-1") -> None:
    session.edit("แก้บันทึก", lambda dossier: edits.annotate(dossier, note(id_, text=text)))


def save(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.tasks.ended, timeout=20_000):
        window.actions_["save"].trigger()


def save_and_merge(qtbot: QtBot, window: MainWindow) -> None:
    save(qtbot, window)
    assert window.banner.isVisible()
    with qtbot.waitSignal(window.tasks.ended, timeout=20_000):
        window.banner.mend.click()


def merge_page(window: MainWindow) -> MergePage:
    assert window.places is not None
    assert window.places.name == "merge"
    page = window.places.page("merge")
    assert isinstance(page, MergePage)
    return page


def test_what_two_officers_did_apart_is_merged_without_a_question(
    qtbot: QtBot, window: MainWindow, path: Path
) -> None:
    session = opened(window, path)
    write(session, "ของเรา")
    other_officer(path, note("note-2", text="ของเขา"))

    save_and_merge(qtbot, window)

    assert texts(session.dossier) == ["ของเรา", "ของเขา"]
    assert not window.banner.isVisible()
    assert window.places is not None
    assert window.places.name == "packs"
    save(qtbot, window)
    assert texts(read_dossier(path)) == ["ของเรา", "ของเขา"]
    assert not session.document.is_dirty


def test_what_both_changed_is_asked_and_undo_gives_the_former_back(
    qtbot: QtBot, window: MainWindow, path: Path
) -> None:
    session = opened(window, path)
    write(session, "ของเรา")
    former = session.dossier
    other_officer(path, note(text="ของเขา"), note("note-2", text="ใหม่"))

    save_and_merge(qtbot, window)
    page = merge_page(window)
    assert texts(session.dossier) == ["ของเรา"]
    assert not page.apply.isEnabled()
    page.next_to_decide()
    QTest.keyClick(page.view, Qt.Key.Key_Right)
    assert page.apply.isEnabled()
    page.apply.click()

    assert texts(session.dossier) == ["ของเขา", "ใหม่"]
    assert window.places is not None
    assert window.places.name == "packs"
    window.actions_["undo"].trigger()
    assert session.dossier == former
    save(qtbot, window)
    assert window.banner.isVisible()  # without the merge, their work is unknown again
    window.actions_["redo"].trigger()
    save(qtbot, window)
    assert texts(read_dossier(path)) == ["ของเขา", "ใหม่"]


def test_words_of_ones_own_stand_instead_of_both(
    qtbot: QtBot, window: MainWindow, path: Path
) -> None:
    session = opened(window, path)
    write(session, "ของเรา")
    other_officer(path, note(text="ของเขา"))
    save_and_merge(qtbot, window)
    page = merge_page(window)
    page.next_to_decide()

    QTest.keyClick(page.view, Qt.Key.Key_E)
    assert page.editor.text.toPlainText() == "ของเรา"
    page.editor.text.setPlainText("ของทั้งสองฝ่าย")
    QTest.keyClick(page.editor.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    page.apply.click()

    assert texts(session.dossier) == ["ของทั้งสองฝ่าย"]


def test_a_merge_given_up_changes_nothing_and_saving_asks_again(
    qtbot: QtBot, window: MainWindow, path: Path
) -> None:
    session = opened(window, path)
    write(session, "ของเรา")
    other_officer(path, note(text="ของเขา"))
    save_and_merge(qtbot, window)

    merge_page(window).leave.click()
    save(qtbot, window)

    assert texts(session.dossier) == ["ของเรา"]
    assert window.banner.isVisible()
    assert texts(read_dossier(path)) == ["ของเขา"]


def test_what_is_changed_while_the_merge_waits_is_merged_too(
    qtbot: QtBot, window: MainWindow, path: Path
) -> None:
    session = opened(window, path)
    write(session, "ของเรา")
    other_officer(path, note(text="ของเขา"))
    save_and_merge(qtbot, window)
    page = merge_page(window)

    write(session, "ใหม่ของเรา", "note-3")
    page.next_to_decide()
    QTest.keyClick(page.view, Qt.Key.Key_Left)
    page.apply.click()

    assert texts(session.dossier) == ["ของเรา", "ใหม่ของเรา"]


def test_a_colleagues_copy_asks_about_every_difference_until_the_base_is_known(
    qtbot: QtBot,
    window: MainWindow,
    path: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    base, copy = tmp_path / "base.briefpack", tmp_path / "ของเขา.briefpack"
    for each in (base, copy):
        each.write_bytes(path.read_bytes())
    other_officer(copy, note(text="ของเขา"))
    session = opened(window, path)
    write(session, "เพิ่ม", "note-3")
    monkeypatch.setattr(file_dialogs, "ask_to_merge", lambda *_: copy)
    monkeypatch.setattr(file_dialogs, "ask_for_base", lambda *_: base)

    with qtbot.waitSignal(window.tasks.ended, timeout=20_000):
        window.actions_["merge_file"].trigger()
    page = merge_page(window)
    assert page.unknown_base.isVisible()
    assert page.review is not None
    assert len(page.review.undecided) == 1
    page.choose_base.click()
    assert not page.review.undecided
    page.apply.click()

    assert texts(session.dossier) == ["ของเขา", "เพิ่ม"]
    save(qtbot, window)
    assert not session.document.is_dirty


def test_a_file_of_another_dossier_is_refused(
    qtbot: QtBot,
    window: MainWindow,
    path: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    other = tmp_path / "อื่น.briefpack"
    write_dossier(other, replace(read_dossier(path), id="another"))
    opened(window, path)
    monkeypatch.setattr(file_dialogs, "ask_to_merge", lambda *_: other)

    with qtbot.waitSignal(window.tasks.ended, timeout=20_000):
        window.actions_["merge_file"].trigger()

    assert "ไม่ใช่สำเนาของแฟ้มเดียวกัน" in window.banner.message.text()
