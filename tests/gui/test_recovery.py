"""Unsaved work is offered at the start, and nothing is thrown away for good by a click."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QScrollArea

from briefpack.gui import messages
from briefpack.gui.main_window import MainWindow
from briefpack.gui.messages import Recover
from briefpack.gui.moments import long_ago
from briefpack.gui.settings import Settings
from briefpack.model.dossier import Dossier
from briefpack.storage.document import Document
from briefpack.storage.leftovers import leftovers
from briefpack.storage.publish import write_dossier

NewWindow = Callable[[], MainWindow]


@pytest.fixture
def state(tmp_path: Path) -> Path:
    return tmp_path / "state"


@pytest.fixture
def file(dossier: Dossier, state: Path, tmp_path: Path) -> Path:
    """A dossier on which work was left behind: its title was changed."""
    path = tmp_path / "ลาว.briefpack"
    write_dossier(path, dossier)
    document = Document.open(path, state)
    document.commit(replace(dossier, title="แก้แล้ว"))
    document._working_copy.release()
    return path


@pytest.fixture
def new_window(
    settings: Settings, state: Path, dressed: object, monkeypatch: pytest.MonkeyPatch
) -> NewWindow:
    monkeypatch.setattr(messages, "ask_to_save", lambda *_: messages.Answer.DISCARD)
    return lambda: MainWindow(settings, state)


def test_a_start_without_leftovers_offers_nothing(new_window: NewWindow) -> None:
    window = new_window()

    assert window.welcome.recovery.isHidden()
    window.resize(1366, 740)
    window.show()
    (scroll,) = window.welcome.findChildren(QScrollArea)
    assert not scroll.verticalScrollBar().isVisible()
    window.close()


def test_work_left_behind_is_offered_and_taken_up(new_window: NewWindow, file: Path) -> None:
    window = new_window()
    (row,) = window.welcome.recovery.rows
    assert row.words.text().startswith("แก้ไขล่าสุด เมื่อครู่นี้ · 27 ผลการประชุม")
    assert row.unsaved.text() == "ยังไม่ได้บันทึก: แก้ส่วนอื่น"

    row.recover.click()

    assert window.files.session is not None
    assert window.files.session.dossier.title == "แก้แล้ว"
    assert window.top_bar.state.text() == "กู้คืนแล้ว ยังไม่ได้บันทึก"
    window.files.session.publish()
    window.files.session.state_changed.emit()
    assert window.top_bar.state.text() == "บันทึกแล้ว"
    window.close()


def test_what_is_thrown_away_is_put_back_from_the_line_or_the_menu(
    new_window: NewWindow, file: Path, state: Path
) -> None:
    window = new_window()
    box = window.welcome.recovery

    box.rows[0].discard.click()
    assert (box.rows, leftovers(state)) == ([], ())
    assert box.thrown.text() == "งานที่ทิ้งไว้ 1 รายการ"
    window.status_line._buttons[0].click()
    assert len(box.rows) == 1

    box.rows[0].discard.click()
    box.thrown.menu().actions()[0].trigger()
    assert len(box.rows) == 1
    assert box.thrown.isHidden()
    window.close()


@pytest.mark.parametrize(
    ("answer", "title", "words"),
    [
        (Recover.RECOVER, "แก้แล้ว", "กู้คืนแล้ว ยังไม่ได้บันทึก"),
        (Recover.OPEN_SAVED, "JC22", "บันทึกแล้ว"),
        (Recover.CANCEL, None, ""),
    ],
)
def test_opening_a_file_with_work_left_behind_asks_which_is_meant(
    answer: Recover,
    title: str | None,
    words: str,
    new_window: NewWindow,
    file: Path,
    state: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[str] = []

    def ask(_parent: object, name: str, work: str) -> Recover:
        asked.append(f"{name}: {work}")
        return answer

    monkeypatch.setattr(messages, "ask_to_recover", ask)
    window = new_window()

    window.files.open(file)

    assert "ลาว: แก้ไขล่าสุด เมื่อครู่นี้" in asked[0]
    session = window.files.session
    assert (session is not None) is (title is not None)
    if session is not None and title is not None:
        assert session.dossier.title.startswith(title)
    assert window.top_bar.state.text() == words
    assert len(leftovers(state)) == (answer is not Recover.RECOVER)
    window.close()


def test_a_damaged_leftover_is_said_in_place(
    new_window: NewWindow, file: Path, state: Path
) -> None:
    window = new_window()
    (left,) = leftovers(state)
    (left.folder / "dossier.sqlite").write_bytes(b"not a database" * 1000)

    window.welcome.recovery.rows[0].recover.click()

    assert "กู้คืน ลาว.briefpack ไม่ได้" in window.banner.message.text()
    assert window.files.session is None
    window.close()


NOW = datetime(2021, 11, 5, 12, tzinfo=UTC).astimezone()


@pytest.mark.parametrize(
    ("ago", "words"),
    [
        (timedelta(seconds=20), "เมื่อครู่นี้"),
        (timedelta(days=-3), "เมื่อครู่นี้"),
        (timedelta(minutes=5), "5 นาทีที่แล้ว"),
        (timedelta(hours=3), f"วันนี้ {NOW - timedelta(hours=3):%H.%M} น."),
        (timedelta(days=1), f"เมื่อวาน {NOW:%H.%M} น."),
        (timedelta(days=2), f"3 พฤศจิกายน 2564 เวลา {NOW:%H.%M} น."),
    ],
)
def test_a_moment_in_words(ago: timedelta, words: str) -> None:
    assert long_ago(NOW - ago, NOW) == words
