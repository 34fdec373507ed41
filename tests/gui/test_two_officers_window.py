"""What the officer sees while another has the same dossier open."""

import os
import time
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from briefpack.gui import file_dialogs, messages
from briefpack.gui.main_window import MainWindow
from briefpack.gui.workspace import Workspace
from briefpack.model import edits
from briefpack.model.annotation import Annotation, AnnotationKind
from briefpack.model.dossier import Dossier
from briefpack.storage import lock_life
from briefpack.storage.document import Document
from briefpack.storage.lock_file import lock_path
from briefpack.storage.open_dossier import read_dossier
from briefpack.storage.publish import write_dossier
from officers import officer

OWN_PACK = "pack-own"


@pytest.fixture
def file(tmp_path: Path, dossier: Dossier) -> Path:
    path = tmp_path / "ลาว.briefpack"
    write_dossier(path, dossier)
    return path


@pytest.fixture
def their_state(tmp_path: Path) -> Path:
    return tmp_path / "their-state"


def state_of(window: MainWindow) -> str:
    return window.top_bar.state.text()


def buttons(window: MainWindow) -> list[str]:
    banner = window.banner
    return [each.text() for each in (banner.mend, *banner.others) if each.isVisible()]


def press(window: MainWindow, text: str) -> None:
    banner = window.banner
    found: list[QPushButton] = [b for b in (banner.mend, *banner.others) if b.text() == text]
    found[0].click()


def a_note(text: str) -> Annotation:
    now = datetime(2022, 5, 30, tzinfo=UTC)
    return Annotation("note-1", "JC22-1.1.1", AnnotationKind.TALKING_POINT, text, "สมชาย", now, now)


def add_a_note(window: MainWindow) -> None:
    assert window.workspace is not None
    window.workspace.selection.show_outcome("JC22-1.1.1")
    window.workspace.detail.notes.add_note()


def test_a_dossier_that_another_has_open_is_shown_and_says_so(
    window: MainWindow, file: Path, their_state: Path
) -> None:
    with officer(file, their_state):
        window.files.open(file)

    assert state_of(window) == "อ่านอย่างเดียว"
    assert "สมหญิง" in window.banner.message.text()
    assert buttons(window) == ["เปิดเป็นสำเนา…", "อ่านฉบับล่าสุด"]
    assert not window.actions_["add_note"].isEnabled()
    assert not window.actions_["send_round"].isEnabled()
    assert window.actions_["export_word"].isEnabled()


def test_an_edit_of_what_is_read_only_says_why_and_changes_nothing(
    window: MainWindow, file: Path, their_state: Path
) -> None:
    with officer(file, their_state):
        window.files.open(file)
        window.banner.hide()

        add_a_note(window)

    assert "สมหญิง" in window.banner.message.text()
    assert window.banner.isVisible()
    assert buttons(window) == ["เปิดเป็นสำเนา…", "อ่านฉบับล่าสุด"]
    assert window.status_line.message.text() == "เพิ่มประเด็นสนทนาไม่ได้"
    assert window.files.session is not None
    assert not window.files.session.dossier.annotations
    assert not window.files.session.history.canUndo()


def test_what_may_only_be_read_looks_like_it_until_a_copy_is_edited(
    qtbot: QtBot,
    window: MainWindow,
    file: Path,
    their_state: Path,
    dossier: Dossier,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    note = a_note("ของเดิม")
    write_dossier(file, edits.choose(edits.annotate(dossier, note), OWN_PACK, ["JC22-1.1.1"]))
    monkeypatch.setattr(file_dialogs, "ask_to_save", lambda *_: file.with_name("ใหม่.briefpack"))

    def looks(workspace: Workspace) -> set[bool]:
        (card,) = workspace.detail.notes.cards.values()
        outcomes, pack = workspace.outcomes.model, workspace.pack.model
        outcome_row = outcomes.index(outcomes.row_of("JC22-1.1.1") or 0, 0)
        entry_row = pack.index(pack.row_of("JC22-1.1.1") or 0, 0)
        workspace.selection.show_section("outcomes")
        section = workspace.section
        return {
            not card.editor.isReadOnly(),
            not section.title.isReadOnly(),
            not section.text.isReadOnly(),
            card.kind.isEnabled(),
            section.included.isEnabled(),
            workspace.detail.follow_up.lead.isEnabled(),
            workspace.detail.follow_up.time_frame.isEnabled(),
            not workspace.detail.head.edit_button.isHidden(),
            workspace.pack.add_button.isEnabled(),
            bool(outcomes.flags(outcome_row) & Qt.ItemFlag.ItemIsUserCheckable),
            bool(outcomes.flags(outcome_row) & Qt.ItemFlag.ItemIsDragEnabled),
            bool(pack.flags(entry_row) & Qt.ItemFlag.ItemIsDragEnabled),
            window.actions_["remove_pack"].isEnabled(),
        }

    with officer(file, their_state):
        window.files.open(file)
        assert window.workspace is not None
        window.workspace.selection.show_pack(OWN_PACK)
        window.workspace.selection.show_outcome("JC22-1.1.1")
        read = looks(window.workspace)
        with qtbot.waitSignal(window.files.saved):
            press(window, "เปิดเป็นสำเนา…")
        edited = looks(window.workspace)

    assert (read, edited) == ({False}, {True})


def test_a_copy_is_edited_while_the_other_goes_on(
    qtbot: QtBot,
    window: MainWindow,
    file: Path,
    their_state: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    copy = file.with_name("สำเนา.briefpack")
    asked: list[str] = []

    def ask(_parent: object, _settings: object, name: str) -> Path:
        asked.append(name)
        return copy

    monkeypatch.setattr(file_dialogs, "ask_to_save", ask)
    with officer(file, their_state) as other:
        window.files.open(file)
        with qtbot.waitSignal(window.files.saved):
            press(window, "เปิดเป็นสำเนา…")
        add_a_note(window)
        with qtbot.waitSignal(window.files.saved):
            window.actions_["save"].trigger()
        other.save()
        other.close()

    assert asked == ["ลาว (สำเนา)"]
    assert state_of(window) == "บันทึกแล้ว"
    assert not window.banner.isVisible()
    assert len(read_dossier(copy).annotations) == 1
    assert read_dossier(file).title == "ของสมหญิง"


def leave_after_the_other_saved(
    window: MainWindow, file: Path, monkeypatch: pytest.MonkeyPatch, way: messages.Both
) -> tuple[bool, list[messages.Both]]:
    """Close with a note of ours, when somebody without a lock has saved; answer with this way."""
    window.files.open(file)
    add_a_note(window)
    write_dossier(file, replace(read_dossier(file), title="ของสมหญิง"))
    offered: list[messages.Both] = []

    def answer(_parent: object, _title: str, _text: str, ways: list[object]) -> messages.Both:
        offered.extend(each for each, _ in ways)  # type: ignore[misc,has-type]
        return way

    monkeypatch.setattr(messages, "_ask", lambda *_: messages.Answer.SAVE)
    monkeypatch.setattr(messages, "_ask_way", answer)
    return window.files.leave(), offered


def test_closing_a_dossier_whose_file_another_saved_offers_every_way(
    window: MainWindow, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    both = messages.Both

    has_left, offered = leave_after_the_other_saved(window, file, monkeypatch, both.CANCEL)

    assert not has_left
    assert offered == [both.MERGE, both.COPY, both.REPLACE]
    assert window.files.session is not None
    assert window.files.session.dossier.annotations
    assert read_dossier(file).title == "ของสมหญิง"


def test_merging_instead_of_closing_keeps_the_dossier_open_with_both(
    qtbot: QtBot, window: MainWindow, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with qtbot.waitSignal(window.merges.left):
        has_left, _ = leave_after_the_other_saved(window, file, monkeypatch, messages.Both.MERGE)

    assert not has_left
    assert window.files.session is not None
    assert window.files.session.dossier.title == "ของสมหญิง"
    assert window.files.session.dossier.annotations


def test_closing_into_a_copy_leaves_the_others_file_alone(
    window: MainWindow, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = file.with_name("สำเนา.briefpack")
    monkeypatch.setattr(file_dialogs, "ask_to_save", lambda *_: copy)

    has_left, _ = leave_after_the_other_saved(window, file, monkeypatch, messages.Both.COPY)

    assert has_left
    assert read_dossier(copy).annotations
    assert read_dossier(file).title == "ของสมหญิง"


def test_closing_over_it_keeps_the_others_as_a_version(
    window: MainWindow, file: Path, their_state: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    has_left, _ = leave_after_the_other_saved(window, file, monkeypatch, messages.Both.REPLACE)

    assert has_left
    document = Document.open(file, their_state)
    titles = {document.version(each.id).title for each in document.versions.all if each.content}
    document.close()
    assert "ของสมหญิง" in titles


def test_when_the_other_closes_the_dossier_can_be_edited(
    qtbot: QtBot, window: MainWindow, file: Path, their_state: Path
) -> None:
    with officer(file, their_state) as other:
        window.files.open(file)
        other.save()
        other.close()

    with qtbot.waitSignal(window.lock_watch.changed):
        window.lock_watch.beat()
    offered = buttons(window)
    press(window, "เปิดเพื่อแก้ไข")

    assert offered == ["เปิดเพื่อแก้ไข"]
    assert state_of(window) == "บันทึกแล้ว"
    assert window.files.session is not None
    assert window.files.session.dossier.title == "ของสมหญิง"


@pytest.mark.parametrize("agrees", [True, False])
def test_what_a_crash_left_behind_is_taken_over_only_after_asking(
    window: MainWindow,
    file: Path,
    their_state: Path,
    monkeypatch: pytest.MonkeyPatch,
    agrees: bool,
) -> None:
    with officer(file, their_state) as other:
        other.crash()
    monkeypatch.setattr(messages, "_ask_to_go_on", lambda *_: agrees)

    window.files.open(file)
    offered = buttons(window)
    press(window, "เข้าถือสิทธิ์แก้ไขแทน…")

    assert offered == ["เข้าถือสิทธิ์แก้ไขแทน…", "เปิดเป็นสำเนา…"]
    assert state_of(window) == ("บันทึกแล้ว" if agrees else "อ่านอย่างเดียว")


def test_a_lock_that_another_took_over_is_noticed_and_saving_offers_what_can_be_done(
    qtbot: QtBot,
    window: MainWindow,
    file: Path,
    their_state: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window.files.open(file)
    add_a_note(window)
    monkeypatch.setattr(lock_life, "known_life", lambda *_: None)
    then = time.time() - 3600
    os.utime(lock_path(file), (then, then))
    other = Document.open(file, their_state, officer="สมหญิง", take_over=True)

    with qtbot.waitSignal(window.lock_watch.changed):
        window.lock_watch.beat()
    noticed = state_of(window), window.banner.message.text()
    merged: list[bool] = []
    window.files.merge = lambda: merged.append(True)
    with qtbot.waitSignal(window.files.failed):
        window.actions_["save"].trigger()
    offered = buttons(window)
    press(window, "รวมการแก้ไข…")

    assert noticed[0] == "ผู้อื่นเข้าแก้ไขแทนแล้ว"
    assert "สมหญิง" in noticed[1]
    assert offered == ["รวมการแก้ไข…", "บันทึกเป็นสำเนา…"]
    assert merged == [True]
    assert not read_dossier(file).annotations
    other.close()


def test_opening_again_what_is_open_here_is_no_conflict(window: MainWindow, file: Path) -> None:
    window.files.open(file)
    window.files.open(file)

    assert state_of(window) == "บันทึกแล้ว"
    assert lock_path(file).exists()


def test_closing_the_window_lets_go_of_the_lock(window: MainWindow, file: Path) -> None:
    window.files.open(file)

    window.close()

    assert not lock_path(file).exists()
