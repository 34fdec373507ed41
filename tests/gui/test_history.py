"""The place for history, as the officer goes back in it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefpack.gui import file_dialogs
from briefpack.gui.history_page import HistoryPage
from briefpack.gui.main_window import MainWindow
from briefpack.gui.name_dialog import NameDialog
from briefpack.model.annotation import AnnotationKind
from briefpack.model.dossier import Dossier
from briefpack.storage.open_dossier import opened_from, read_dossier
from briefpack.storage.publish import write_dossier


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow, tmp_path: Path, dossier: Dossier) -> HistoryPage:
    """A dossier saved with one note, then with two; its history is shown."""
    path = tmp_path / "ลาว.briefpack"
    write_dossier(path, dossier)
    window.files.open(path)
    for _ in range(2):
        add_a_note(window)
        with qtbot.waitSignal(window.files.saved):
            window.actions_["save"].trigger()
    window.actions_["show_history"].trigger()
    assert window.places is not None
    shown = window.places.page("history")
    assert isinstance(shown, HistoryPage)
    return shown


def add_a_note(window: MainWindow) -> None:
    assert window.workspace is not None
    window.workspace.selection.show_outcome("JC22-1.1.1")
    window.workspace.detail.notes.add_note(AnnotationKind.BACKGROUND)


def notes(window: MainWindow) -> int:
    assert window.files.session is not None
    return len(window.files.session.dossier.annotations)


def texts(page: HistoryPage) -> Iterator[str]:
    return (page.versions.item(row).text() for row in range(page.versions.count()))


def choose(page: HistoryPage, row: int) -> None:
    page.versions.setFocus()
    while page.versions.currentRow() < row:
        QTest.keyClick(page.versions, Qt.Key.Key_Down)


def named(monkeypatch: pytest.MonkeyPatch, name: str | None) -> None:
    monkeypatch.setattr(NameDialog, "ask", lambda *_: name)


def test_every_save_is_in_the_list_with_its_day(page: HistoryPage) -> None:
    present, one, none = texts(page)

    assert present.startswith("ที่บันทึกล่าสุด\n")
    assert one.startswith("บันทึกอัตโนมัติ\n")
    assert " 25" in none.split("\n")[1]


def compared(qtbot: QtBot, page: HistoryPage) -> str:
    qtbot.waitUntil(lambda: page.compare.is_complete)
    return page.compare.text


def test_a_version_says_what_changed_since(qtbot: QtBot, page: HistoryPage) -> None:
    choose(page, 2)

    assert compared(qtbot, page).count("เพิ่มบันทึกของ 1.1.1 (ภูมิหลัง)") == 2
    page.compare.against.setCurrentIndex(2)
    assert compared(qtbot, page).count("เพิ่มบันทึกของ 1.1.1 (ภูมิหลัง)") == 1


def test_the_window_does_not_wait_for_what_changed(qtbot: QtBot, page: HistoryPage) -> None:
    compared(qtbot, page)
    choose(page, 2)

    assert not page.compare.text
    assert not page.compare.is_complete
    assert "เพิ่มบันทึก" in compared(qtbot, page)


def test_an_officer_who_comes_back_at_once_sees_what_was_there(
    qtbot: QtBot, page: HistoryPage
) -> None:
    before = compared(qtbot, page)
    page.compare.against.setCurrentIndex(1)
    page.compare.against.setCurrentIndex(0)

    assert compared(qtbot, page) == before


def test_a_change_of_the_present_is_compared_again(
    qtbot: QtBot, window: MainWindow, page: HistoryPage
) -> None:
    assert "เหมือนกันทุกประการ" in compared(qtbot, page)
    add_a_note(window)

    assert "เพิ่มบันทึกของ 1.1.1" in compared(qtbot, page)


def test_the_last_saved_version_is_like_the_present(qtbot: QtBot, page: HistoryPage) -> None:
    compared(qtbot, page)
    assert "เหมือนกันทุกประการ" in page.compare.text


def test_going_back_to_a_version_can_be_undone(window: MainWindow, page: HistoryPage) -> None:
    choose(page, 2)

    page.compare.restore.click()
    after = notes(window)
    window.actions_["undo"].trigger()

    assert (after, notes(window)) == (0, 2)
    assert window.status_line.message.text().startswith("กลับไปใช้ฉบับ")


def test_a_step_of_this_sitting_is_gone_to_with_a_click(
    window: MainWindow, page: HistoryPage
) -> None:
    steps = page.steps
    assert steps.count() == 3

    steps.itemClicked.emit(steps.item(2))

    assert notes(window) == 0
    assert steps.item(0).text() == "เพิ่มภูมิหลัง (เลิกทำไว้)"
    assert steps.currentRow() == 2
    steps.itemActivated.emit(steps.item(0))
    assert notes(window) == 2


def test_a_version_is_kept_by_name_and_saved_with_the_dossier(
    qtbot: QtBot,
    window: MainWindow,
    page: HistoryPage,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    named(monkeypatch, "ก่อนส่งปลัด")

    window.actions_["keep_version"].trigger()
    shown = page.compare.title.text(), window.top_bar.state.text()
    with qtbot.waitSignal(window.files.saved):
        window.actions_["save"].trigger()

    assert shown == ("“ก่อนส่งปลัด”", "ยังไม่ได้บันทึก")
    path = tmp_path / "ลาว.briefpack"
    assert "ก่อนส่งปลัด" in [each.name for each in opened_from(path.read_bytes(), path).versions]


def test_a_removed_version_comes_back(window: MainWindow, page: HistoryPage) -> None:
    choose(page, 1)
    before = list(texts(page))

    page.compare.remove.click()
    after = list(texts(page))
    (undo,) = window.status_line._buttons
    undo.click()

    assert after == [before[0], before[2]]
    assert list(texts(page)) == before


def test_a_version_is_named_later(page: HistoryPage, monkeypatch: pytest.MonkeyPatch) -> None:
    choose(page, 2)
    named(monkeypatch, "ฉบับแรก")

    page.compare.rename.click()

    assert list(texts(page))[2].startswith("ฉบับแรก\n")


def test_a_new_dossier_says_what_belongs_here(window: MainWindow) -> None:
    window.files.start_jc22()

    window.actions_["show_history"].trigger()

    assert window.places is not None
    page = window.places.page("history")
    assert isinstance(page, HistoryPage)
    assert page.compare.currentIndex() == 1
    assert page.steps.count() == 1


def test_a_clean_copy_is_written_beside(
    qtbot: QtBot,
    window: MainWindow,
    page: HistoryPage,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    copy = tmp_path / "ส่งต่อ.briefpack"
    monkeypatch.setattr(file_dialogs, "ask_to_save", lambda *_: copy)

    with qtbot.waitSignal(window.files.shared):
        window.actions_["share_copy"].trigger()

    assert read_dossier(copy).packs
    assert not opened_from(copy.read_bytes(), copy).versions
    assert "ส่งออก ส่งต่อ.briefpack แล้ว" in window.status_line.message.text()
    assert window.top_bar.name.text() == "ลาว"
