"""A dossier whose pack names an outcome that is not there, in the real window."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefpack.gui import file_dialogs
from briefpack.gui.history_page import HistoryPage
from briefpack.gui.main_window import MainWindow
from briefpack.model.dossier import Dossier
from briefpack.model.pack import Pack
from briefpack.storage.document import Document
from briefpack.storage.publish import write_dossier

GONE = "JC1-9.9.9"


@pytest.fixture
def torn(dossier: Dossier) -> Dossier:
    pack = Pack("pack-torn", "ชุดเดิม").including([GONE, "JC22-1.1.1", "JC22-1.1.2"])
    return replace(dossier, packs=(pack, *dossier.packs))


@pytest.fixture
def file(tmp_path: Path, torn: Dossier) -> Path:
    write_dossier(tmp_path / "เดิม.briefpack", torn)
    return tmp_path / "เดิม.briefpack"


def listed(window: MainWindow) -> list[str]:
    assert window.workspace is not None
    entries = window.workspace.pack.model
    ids = [entries.id_at(row) for row in range(entries.rowCount())]
    return [id_ for id_ in ids if id_ in window.workspace.session.index.places]


def test_it_opens_shows_what_there_is_and_says_what_is_not(window: MainWindow, file: Path) -> None:
    window.files.open(file)

    assert window.workspace is not None
    window.workspace.selection.show_pack("pack-torn")
    assert listed(window) == ["JC22-1.1.1", "JC22-1.1.2"]
    assert "“ชุดเดิม” 1 รายการ" in window.banner.message.text()
    assert window.top_bar.state.text() == "บันทึกแล้ว"


def test_each_place_of_the_window_can_be_gone_to(window: MainWindow, file: Path) -> None:
    window.files.open(file)

    for place in ("follow_up", "sources", "history", "packs"):
        window.show_place(place)
        assert window.is_at(place)


def test_who_may_only_read_it_is_told_both(window: MainWindow, file: Path, tmp_path: Path) -> None:
    other = Document.open(file, tmp_path / "their-state", officer="สมหญิง")
    window.files.open(file)
    other.close()

    assert "สมหญิง" in window.banner.message.text()
    assert "“ชุดเดิม” 1 รายการ" in window.status_line.message.text()


def test_a_merge_with_it_takes_what_there_is_and_says_what_is_not(
    window: MainWindow,
    qtbot: QtBot,
    tmp_path: Path,
    dossier: Dossier,
    file: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    write_dossier(tmp_path / "ลาว.briefpack", dossier)
    window.files.open(tmp_path / "ลาว.briefpack")
    monkeypatch.setattr(file_dialogs, "ask_to_merge", lambda *_: file)

    window.in_workspace(lambda w: window.merges.ask_for_file(w.session))
    qtbot.waitUntil(lambda: not window.tasks.is_busy)

    assert window.workspace is not None
    dossier = window.workspace.session.dossier
    assert dossier.pack("pack-torn").outcome_ids == ("JC22-1.1.1", "JC22-1.1.2")
    assert "“ชุดเดิม” 1 รายการ" in window.status_line.message.text()


def test_a_meeting_that_ends_before_it_starts_is_shown(
    window: MainWindow, tmp_path: Path, dossier: Dossier
) -> None:
    meeting = dossier.meetings[0]
    assert meeting.start is not None
    turned = replace(meeting, end=meeting.start.replace(year=1900))
    write_dossier(tmp_path / "a.briefpack", replace(dossier, meetings=(turned,)))

    window.files.open(tmp_path / "a.briefpack")

    assert window.workspace is not None
    QTest.keyClick(window.workspace.outcomes.view, Qt.Key.Key_Down)


def test_going_back_to_a_version_that_lacks_outcomes_says_so(
    window: MainWindow, file: Path
) -> None:
    window.files.open(file)
    session = window.files.session
    assert session is not None
    session.edit("เปลี่ยนชื่อ", lambda dossier: replace(dossier, title="ใหม่"))
    session.publish()
    window.show_place("history")
    assert window.places is not None
    page = window.places.page("history")
    assert isinstance(page, HistoryPage)

    page.restore(session.document.versions.all[0].id)

    assert session.dossier.pack("pack-torn").outcome_ids == ("JC22-1.1.1", "JC22-1.1.2")
    assert "“ชุดเดิม” 1 รายการ" in window.status_line.message.text()
