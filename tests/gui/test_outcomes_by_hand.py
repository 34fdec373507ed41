"""An officer adds outcomes that the source left out, and takes mistakes away."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from briefpack.gui.command_list import commands
from briefpack.gui.main_window import MainWindow
from briefpack.gui.name_dialog import NameDialog
from briefpack.gui.palette import LIGHT
from briefpack.gui.workspace import Workspace
from briefpack.model import edits
from briefpack.model.annotation import Annotation, AnnotationKind
from briefpack.model.dossier import Dossier
from briefpack.model.follow_up import Progress, Report
from briefpack.model.meeting import Outcome
from briefpack.model.status import Status
from briefpack.model.wording import Wording
from briefpack.storage.document import Document
from briefpack.storage.open_dossier import read_dossier
from briefpack.storage.publish import write_dossier

BESIDE = "JC22-2.1.1"
NEXT = "JC22-2.1.2"
NOON = datetime(2022, 5, 30, 12, tzinfo=UTC)


@pytest.fixture
def file(tmp_path: Path, dossier: Dossier) -> Path:
    write_dossier(tmp_path / "ลาว.briefpack", dossier)
    return tmp_path / "ลาว.briefpack"


@pytest.fixture
def opened(window: MainWindow, file: Path) -> Workspace:
    window.files.open(file)
    assert window.workspace is not None
    window.workspace.selection.show_outcome(BESIDE)
    return window.workspace


def ids_of(workspace: Workspace) -> list[str]:
    return list(workspace.session.index.places)


def outcome(workspace: Workspace, id_: str) -> Outcome:
    return workspace.session.index.places[id_].outcome


def edge_of(field: QWidget) -> str:
    """The colour half-way down the left edge of a field."""
    window = field.window()
    place = field.mapTo(window, QPoint(0, field.height() // 2))
    return window.grab(QRect(place, QSize(1, 1))).toImage().pixelColor(0, 0).name()


def with_notes(dossier: Dossier) -> Dossier:
    for number in (1, 2):
        kind = AnnotationKind.TALKING_POINT
        note = Annotation(f"note-{number}", BESIDE, kind, "เร่งรัด", "สมชาย", NOON, NOON)
        dossier = edits.annotate(dossier, note)
    return edits.record_progress(
        dossier, Progress("p1", BESIDE, "พณ.", Report(Status.IN_PROGRESS, 40), NOON)
    )


def test_a_new_outcome_stands_behind_the_one_shown_and_is_ready_for_typing(
    window: MainWindow, opened: Workspace
) -> None:
    before = ids_of(opened)

    window.actions_["add_outcome"].trigger()

    new = opened.selection.outcome_id
    assert ids_of(opened)[before.index(BESIDE) + 1] == new
    assert opened.outcomes.view.selected_ids() == (new,)
    head = opened.detail.head
    assert not head.text.isReadOnly()
    assert window.focusWidget() is head.text
    QTest.keyClicks(head.text, "x")
    assert outcome(opened, new).text == Wording("x")


def test_it_is_added_with_the_keys_alone_and_undone_in_named_steps(
    window: MainWindow, opened: Workspace, qtbot: QtBot
) -> None:
    before = opened.session.dossier
    opened.focus_list()
    qtbot.waitUntil(window.isActiveWindow)

    QTest.keyClick(
        opened.outcomes.view,
        Qt.Key.Key_N,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier,
    )
    QTest.keyClicks(opened.detail.head.text, "abc")

    new = opened.selection.outcome_id
    assert outcome(opened, new).text == Wording("abc")
    assert window.actions_["undo"].text() == "เลิกทำ: แก้ข้อความของผลการประชุม"
    window.actions_["undo"].trigger()
    assert window.actions_["undo"].text() == "เลิกทำ: เพิ่มผลการประชุม"
    window.actions_["undo"].trigger()
    assert opened.session.dossier == before
    assert opened.selection.outcome_id == ""


def test_where_its_neighbour_is_in_the_pack_at_hand_it_is_too(
    window: MainWindow, opened: Workspace
) -> None:
    pack_id = opened.selection.pack_id
    window.actions_["add_outcome"].trigger()
    assert opened.selection.pack is not None
    assert opened.selection.outcome_id not in opened.selection.pack.outcome_ids

    opened.outcomes.model.set_chosen((NEXT,), chosen=True)
    opened.selection.show_outcome(NEXT)
    window.actions_["add_outcome"].trigger()

    ids = opened.session.dossier.pack(pack_id).outcome_ids
    assert ids == (NEXT, opened.selection.outcome_id)


def test_under_a_selected_heading_it_comes_last(window: MainWindow, opened: Workspace) -> None:
    opened.outcomes.view.select_ids(("JC22-2.1",), "JC22-2.1")

    window.actions_["add_outcome"].trigger()

    topic = opened.session.index.places[opened.selection.outcome_id].topic
    assert (topic.id, topic.outcomes[-1].id) == ("JC22-2.1", opened.selection.outcome_id)


def test_what_would_hide_it_is_taken_away(window: MainWindow, opened: Workspace) -> None:
    window.top_bar.search.setText("น้ำ")
    assert opened.selection.needle

    window.actions_["add_outcome"].trigger()

    assert not opened.selection.needle
    assert opened.outcomes.view.selected_ids() == (opened.selection.outcome_id,)


def test_while_it_has_no_words_the_lists_say_so(window: MainWindow, opened: Workspace) -> None:
    window.actions_["add_outcome"].trigger()

    model = opened.outcomes.model
    row = model.row_of(opened.selection.outcome_id)
    assert row is not None
    assert model.row(row).text == "(ยังไม่มีข้อความ)"


def test_its_number_is_written_beside_its_text(window: MainWindow, opened: Workspace) -> None:
    window.actions_["add_outcome"].trigger()
    head = opened.detail.head
    assert head.number.isVisible()

    head.number.selectAll()
    QTest.keyClicks(head.number, "2.1.1/1")

    assert outcome(opened, opened.selection.outcome_id).number == "2.1.1/1"
    assert window.actions_["undo"].text() == "เลิกทำ: แก้เลขข้อ"
    head.edit(on=False)
    assert not head.number.isVisible()


def test_a_removed_outcome_takes_its_notes_along_and_says_how_many(
    window: MainWindow, opened: Workspace
) -> None:
    opened.session.edit("บันทึก", with_notes)
    before = opened.session.dossier

    window.actions_["remove_outcome"].trigger()

    assert BESIDE not in ids_of(opened)
    assert opened.session.dossier.annotations == before.annotations[:-2]
    assert opened.selection.outcome_id == NEXT
    line = window.status_line
    assert (
        line.message.text()
        == "ลบผลการประชุม 1 รายการแล้ว พร้อมบันทึก 2 รายการ และรายงานของหน่วยงาน 1 รายการ"
    )
    (undo,) = [each for each in line.findChildren(QPushButton) if each.text() == "เลิกทำ"]
    undo.click()
    assert opened.session.dossier == before
    assert opened.selection.outcome_id == BESIDE


def test_several_are_removed_in_one_step_with_the_keys_of_the_list(
    window: MainWindow, opened: Workspace, qtbot: QtBot
) -> None:
    before = ids_of(opened)
    opened.focus_list()
    qtbot.waitUntil(window.isActiveWindow)
    opened.outcomes.view.select_ids((BESIDE, NEXT), NEXT)

    QTest.keyClick(opened.outcomes.view, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)

    assert ids_of(opened) == [each for each in before if each not in (BESIDE, NEXT)]
    window.actions_["undo"].trigger()
    assert ids_of(opened) == before


def test_an_outcome_that_the_list_does_not_select_is_removed_alone(
    window: MainWindow, opened: Workspace
) -> None:
    before = ids_of(opened)
    window.top_bar.search.setText("น้ำ")
    opened.selection.show_outcome(BESIDE)

    window.actions_["remove_outcome"].trigger()

    assert ids_of(opened) == [each for each in before if each != BESIDE]


def test_added_and_removed_outcomes_are_in_the_file_that_is_saved(
    window: MainWindow, opened: Workspace, file: Path, qtbot: QtBot
) -> None:
    window.actions_["add_outcome"].trigger()
    QTest.keyClicks(opened.detail.head.text, "abc")
    opened.selection.show_outcome(NEXT)
    window.actions_["remove_outcome"].trigger()

    window.actions_["save"].trigger()
    qtbot.waitUntil(lambda: not window.tasks.is_busy)

    assert read_dossier(file) == opened.session.dossier


@pytest.mark.parametrize(("name", "level"), [("add_topic", "topic"), ("add_pillar", "pillar")])
def test_a_heading_is_added_with_its_first_outcome(
    window: MainWindow,
    opened: Workspace,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    level: str,
) -> None:
    monkeypatch.setattr(NameDialog, "ask", lambda *_: "พลังงานสะอาด")

    window.actions_[name].trigger()

    place = opened.session.index.places[opened.selection.outcome_id]
    assert getattr(place, level).title == Wording("พลังงานสะอาด")
    assert place.outcome.text == Wording()
    assert window.focusWidget() is opened.detail.head.text


def test_the_heading_selected_is_called_otherwise(
    window: MainWindow, opened: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(NameDialog, "ask", lambda *_: "เศรษฐกิจและการค้า")
    window.actions_["rename_heading"].trigger()
    opened.outcomes.view.select_ids(("JC22-1",), "JC22-1")

    window.actions_["rename_heading"].trigger()

    places = opened.session.index.places
    assert places[BESIDE].topic.title.th == "เศรษฐกิจและการค้า"
    assert places["JC22-1.1.1"].pillar.title.th == "เศรษฐกิจและการค้า"


def test_a_dossier_without_outcomes_offers_to_write_the_first(
    window: MainWindow, tmp_path: Path
) -> None:
    empty = Dossier("dossier-1", "ไทย–เวียดนาม")
    write_dossier(tmp_path / "ว่าง.briefpack", empty)
    window.files.open(tmp_path / "ว่าง.briefpack")
    assert window.workspace is not None
    panel = window.workspace.outcomes
    first, second = [
        each for each in panel.findChildren(QPushButton) if each.isVisible() and each.text()
    ]
    assert (first.text(), second.text()) == ("นำเข้าผลการประชุม…", "เขียนเอง")

    second.click()

    (place,) = window.workspace.session.index.places.values()
    assert place.meeting.title == Wording("ไทย–เวียดนาม")
    assert window.workspace.selection.outcome_id == place.outcome.id
    assert window.workspace.session.dossier.packs[0].outcome_ids == (place.outcome.id,)
    assert window.focusWidget() is window.workspace.detail.head.text
    window.actions_["undo"].trigger()
    assert window.workspace.session.dossier == empty


def test_in_a_dossier_that_may_only_be_read_nothing_is_added_and_why_is_said(
    window: MainWindow, file: Path, tmp_path: Path
) -> None:
    other = Document.open(file, tmp_path / "their-state", officer="สมหญิง")
    window.files.open(file)
    other.close()
    assert window.workspace is not None
    window.workspace.selection.show_outcome(BESIDE)
    names = ("add_outcome", "add_topic", "add_pillar", "rename_heading", "remove_outcome")

    why = {each.name: each.why_not for each in commands(window.actions_) if each.name in names}

    assert not any(window.actions_[name].isEnabled() for name in names)
    assert set(why.values()) == {"แฟ้มนี้เปิดไว้อ่านอย่างเดียว"}
    window.workspace.outcomes.view.menu_requested.emit(QPoint(10, 10))
    (menu,) = [
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, QMenu) and each.isVisible()
    ]
    assert menu.actions()[0].text() == "แฟ้มนี้เปิดไว้อ่านอย่างเดียว"
    menu.close()


def test_an_empty_dossier_that_may_only_be_read_says_so(
    window: MainWindow, tmp_path: Path, dossier: Dossier
) -> None:
    path = tmp_path / "ว่าง.briefpack"
    write_dossier(path, replace(dossier, meetings=(), packs=()))
    other = Document.open(path, tmp_path / "their-state", officer="สมหญิง")
    window.files.open(path)
    other.close()
    assert window.workspace is not None

    buttons = [
        each
        for each in window.workspace.outcomes.findChildren(QPushButton)
        if each.text() in ("นำเข้าผลการประชุม…", "เขียนเอง")
    ]

    assert [each.isEnabled() for each in buttons] == [False, False]


def test_the_menu_of_the_list_offers_it(window: MainWindow, opened: Workspace) -> None:
    opened.outcomes.view.menu_requested.emit(QPoint(10, 10))

    (menu,) = [
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, QMenu) and each.isVisible()
    ]
    names = [each.objectName() for each in menu.actions()]
    menu.close()

    assert {"add_outcome", "remove_outcome"} <= set(names)


def test_what_is_typed_in_has_a_frame_and_stands_under_its_number(
    window: MainWindow, opened: Workspace, qtbot: QtBot
) -> None:
    opened.session.edit("บันทึก", with_notes)
    head = opened.detail.head
    window.resize(1100, 560)
    opened.detail.show_history()

    window.actions_["add_outcome"].trigger()
    QApplication.processEvents()

    assert not head.title.visibleRegion().isEmpty()
    assert edge_of(head.text) == LIGHT.accent
    head.edit(on=False)
    assert edge_of(head.text) == LIGHT.window
