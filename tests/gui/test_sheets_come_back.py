"""The whole way: a round goes out, agencies fill it in, and the window takes it back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefpack.gui import file_dialogs
from briefpack.gui.follow_up_page import FollowUpPage
from briefpack.gui.main_window import MainWindow
from briefpack.gui.progress_history import told_of
from briefpack.gui.returns_rows import Filter, counts_of
from briefpack.model.dossier import Dossier
from briefpack.model.follow_up import Report
from briefpack.model.index import index_of
from briefpack.model.status import Status
from briefpack.storage.publish import write_dossier
from follow_ups import FIRST, SECOND, THIRD, led_by, reported
from returned_sheets import Sheet, edited, sent


def fill(sheet: Sheet) -> None:
    sheet.fill(FIRST, STATUS="อยู่ระหว่างดำเนินการ", PERCENT=40)
    sheet.fill(SECOND, PROGRESS="ส่งร่างแล้ว")
    sheet.fill(THIRD, PERCENT=150)


def test_sheets_come_back_through_the_window(
    qtbot: QtBot, window: MainWindow, jc22: Dossier, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for outcome_id in (FIRST, SECOND, THIRD):
        jc22 = led_by(jc22, outcome_id, "พณ.")
    dossier, round_, sheet = sent(jc22, tmp_path)
    dossier = reported(dossier, SECOND, "พณ.", Report(progress="ร่างเสร็จ"))
    back = edited(sheet, fill, "พณ.xlsx")
    write_dossier(tmp_path / "ลาว.briefpack", dossier)
    window.files.open(tmp_path / "ลาว.briefpack")
    session = window.files.session
    assert session is not None and window.places is not None
    before = session.dossier
    monkeypatch.setattr(file_dialogs, "ask_for_sheets", lambda *_: (back,))

    with qtbot.waitSignal(window.follow_up.page_requested, timeout=20_000):
        window.actions_["take_returned"].trigger()
    page = window.places.page("follow_up")
    assert isinstance(page, FollowUpPage)
    assert page.isVisible()
    review = page.returns.review
    assert review is not None
    assert counts_of(review) == {
        Filter.ALL: 4,
        Filter.CHANGES: 2,
        Filter.CONFLICTS: 1,
        Filter.ATTENTION: 1,
    }

    page.returns.next_to_decide()
    QTest.keyClick(page.returns.view, Qt.Key.Key_Right)
    page.returns.bar.apply.click()

    index = index_of(session.dossier)
    assert index.report_of_lead(FIRST).status is Status.IN_PROGRESS
    assert index.report_of_lead(SECOND).progress == "ส่งร่างแล้ว"
    assert index.report_of_lead(THIRD).percent is None
    (file,) = session.dossier.evidence
    assert file.content == back.read_bytes()
    told = told_of(session.dossier, index, FIRST)
    assert told[0].changes == ("สถานะ: อยู่ระหว่างดำเนินการ", "ร้อยละ: 40%")
    assert f"รอบที่ {round_.number} · พณ.xlsx" in told[0].origin
    assert page.returns.review is not None
    assert [each.outcome_id for each in page.returns.review.returned.problems] == [THIRD]

    window.actions_["undo"].trigger()
    assert session.dossier == before
    assert page.returns.review is not None
    assert len(page.returns.review.accepted) == 3


def test_the_same_sheet_again_is_said_to_have_been_taken(
    qtbot: QtBot, window: MainWindow, jc22: Dossier, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dossier, _, sheet = sent(led_by(jc22, FIRST, "พณ."), tmp_path)
    write_dossier(tmp_path / "ลาว.briefpack", dossier)
    window.files.open(tmp_path / "ลาว.briefpack")
    monkeypatch.setattr(file_dialogs, "ask_for_sheets", lambda *_: (sheet,))
    assert window.places is not None
    page = window.places.page("follow_up")
    assert isinstance(page, FollowUpPage)

    with qtbot.waitSignal(window.follow_up.page_requested, timeout=20_000):
        window.actions_["take_returned"].trigger()
    page.returns.bar.apply.click()
    assert page.returns.review is None
    with qtbot.waitSignal(window.follow_up.page_requested, timeout=20_000):
        window.actions_["take_returned"].trigger()

    assert page.returns.again.isVisible()


def test_a_file_that_is_no_sheet_is_said_to_be_none(
    qtbot: QtBot, window: MainWindow, jc22: Dossier, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = tmp_path / "พณ.xlsx"
    broken.write_bytes(b"no workbook")
    write_dossier(tmp_path / "ลาว.briefpack", jc22)
    window.files.open(tmp_path / "ลาว.briefpack")
    monkeypatch.setattr(file_dialogs, "ask_for_sheets", lambda *_: (broken,))

    with qtbot.waitSignal(window.follow_up.failed, timeout=20_000):
        window.actions_["take_returned"].trigger()

    assert window.banner.isVisible()
    assert "พณ.xlsx" in window.banner.message.text()


@pytest.mark.parametrize("other_news", ["", "บันทึกไม่ได้: ดิสก์เต็ม"])
def test_a_sheet_that_can_be_read_ends_what_was_said_of_one_that_could_not(
    qtbot: QtBot,
    window: MainWindow,
    jc22: Dossier,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    other_news: str,
) -> None:
    dossier, _, sheet = sent(led_by(jc22, FIRST, "พณ."), tmp_path)
    broken = tmp_path / "broken.xlsx"
    broken.write_bytes(b"no workbook")
    write_dossier(tmp_path / "ลาว.briefpack", dossier)
    window.files.open(tmp_path / "ลาว.briefpack")
    monkeypatch.setattr(file_dialogs, "ask_for_sheets", lambda *_: (broken,))
    with qtbot.waitSignal(window.follow_up.failed, timeout=20_000):
        window.actions_["take_returned"].trigger()
    assert window.banner.isVisible()
    if other_news:
        window.banner.say(other_news)

    monkeypatch.setattr(file_dialogs, "ask_for_sheets", lambda *_: (sheet,))
    with qtbot.waitSignal(window.follow_up.page_requested, timeout=20_000):
        window.actions_["take_returned"].trigger()

    assert window.banner.isVisible() is bool(other_news)
