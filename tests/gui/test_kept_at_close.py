"""A review that is not finished when its dossier is closed is there when it is opened again."""

import errno
import os
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from briefpack.gui import messages
from briefpack.gui.import_page import ImportPage
from briefpack.gui.main_window import MainWindow
from briefpack.gui.settings import Settings
from briefpack.model import edits
from briefpack.model.merge_found import Side
from briefpack.storage.document import Document
from briefpack.storage.publish import write_dossier
from imports import FIRST, review, wait
from merges import note


@pytest.fixture(autouse=True)
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The titles of the questions; each is answered with "stay"."""
    found: list[str] = []

    def cancel(_: object, title: str, *_rest: object) -> messages.Answer:
        found.append(title)
        return messages.Answer.CANCEL

    def stay(_: object, title: str, *_rest: object) -> bool:
        found.append(title)
        return False

    monkeypatch.setattr(messages, "_ask", cancel)
    monkeypatch.setattr(messages, "_ask_to_go_on", stay)
    monkeypatch.setattr(messages, "_ask_which", cancel)
    return found


@pytest.fixture
def file(window: MainWindow, tmp_path: Path) -> Path:
    """A saved dossier, open in the window."""
    path = tmp_path / "ลาว.briefpack"
    window.files.start_empty("ลาว")
    assert window.files.session is not None
    window.files.session.publish(path)
    return path


def working(state: Path) -> list[Path]:
    return list((state / "working").iterdir())


def assistant(window: MainWindow) -> ImportPage:
    assert window.imports.place is not None
    assert window.imports.place.assistant is not None
    assert window.imports.place.is_reviewing
    return window.imports.place.assistant


def test_it_is_kept_without_a_question_and_goes_on_at_the_next_opening(
    qtbot: QtBot, window: MainWindow, file: Path, tmp_path: Path, asked: list[str]
) -> None:
    page = review(qtbot, window, tmp_path, FIRST, "ร่าง.txt")
    page.leave_out()
    draft = page.review.draft

    assert window.files.leave()

    (row,) = window.welcome.recovery.rows
    assert row.unsaved.text() == "งานนำเข้าที่ค้างอยู่: ร่าง.txt แก้แล้ว 1 ขั้น"
    words = "เก็บงานที่ค้างของ ลาว ไว้แล้ว จะทำต่อได้เมื่อเปิดแฟ้มนี้อีกครั้ง"
    qtbot.waitUntil(lambda: window.status_line.message.text() == words)
    window.files.open(file)
    assert assistant(window).review.draft == draft
    assert window.status_line.message.text() == "ทำต่อจากที่ค้างไว้: ร่าง.txt"
    assert len(working(tmp_path / "state")) == 1
    assert asked == []


def test_it_goes_on_in_the_next_window_too(
    qtbot: QtBot, window: MainWindow, settings: Settings, file: Path, tmp_path: Path
) -> None:
    review(qtbot, window, tmp_path, FIRST, "ร่าง.txt").leave_out()
    assert window.close()

    later = MainWindow(settings, tmp_path / "state")
    qtbot.addWidget(later)
    later.show()
    later.open(file)

    assert assistant(later).review.steps == 1
    assistant(later).left.emit()
    assert later.files.leave()
    assert working(tmp_path / "state") == []


def test_it_is_there_when_another_saved_the_file_meanwhile(
    qtbot: QtBot, window: MainWindow, file: Path, tmp_path: Path, asked: list[str]
) -> None:
    review(qtbot, window, tmp_path, FIRST, "ร่าง.txt")
    assert window.files.leave()
    other = Document.open(file, tmp_path / "another state")
    other.commit(edits.annotate(other.dossier, note("note-1", text="ของเขา")))
    other.publish()
    other.close()

    window.files.open(file)

    assert assistant(window).review.reading.name == "ร่าง.txt"
    assert window.files.session is not None
    assert [each.text for each in window.files.session.dossier.annotations] == ["ของเขา"]
    assert not window.files.session.document.changed_on_disk()
    assert asked == []


def test_it_waits_while_the_file_may_only_be_read(
    qtbot: QtBot,
    window: MainWindow,
    file: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    review(qtbot, window, tmp_path, FIRST, "ร่าง.txt")
    assert window.files.leave()
    other = Document.open(file, tmp_path / "another state")
    monkeypatch.setattr(messages, "_ask_which", lambda *_: messages.Recover.OPEN_SAVED)

    window.files.open(file)
    assert window.files.session is not None
    assert window.files.session.document.read_only is not None
    assert window.imports.place is None
    other.close()
    assert window.files.leave()

    window.files.open(file)
    assert assistant(window).review.reading.name == "ร่าง.txt"


def test_a_merge_is_kept_as_well(
    qtbot: QtBot, window: MainWindow, file: Path, tmp_path: Path
) -> None:
    session = window.files.session
    assert session is not None
    session.edit("บันทึก", partial(edits.annotate, annotation=note("note-1", text="ของเรา")))
    session.publish()
    other = tmp_path / "อีกฝ่าย.briefpack"
    write_dossier(other, edits.annotate(session.dossier, note("note-1", text="ของเขา")))
    window.merges._read(session, other)
    wait(qtbot, window)
    page = window.merges.page(session)
    assert page.review is not None
    page._decide(page.review.merged.conflicts[0].id, Side.THEIRS)
    other.unlink()

    assert window.files.leave()
    window.files.open(file)
    wait(qtbot, window)

    assert window.merges.review is not None
    assert list(window.merges.review.choices.values()) == [Side.THEIRS]
    assert not window.merges.review.undecided


def test_what_the_disk_refuses_to_keep_is_asked_about(
    qtbot: QtBot,
    window: MainWindow,
    file: Path,
    tmp_path: Path,
    asked: list[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page = review(qtbot, window, tmp_path, FIRST, "ร่าง.txt")

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        page.leave_out()
        assert not window.files.leave()
        assert asked == ["กำลังตรวจ “ร่าง.txt” อยู่"]
        assert page.isVisible()

    assert window.files.leave()  # there is room again
    window.files.open(file)
    assert assistant(window).review.draft == page.review.draft
