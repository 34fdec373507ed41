"""Two programs at one file, and a share that goes: what the window says; nothing is lost."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from briefpack.gui import messages
from briefpack.gui.main_window import MainWindow
from briefpack.gui.session import Session
from briefpack.gui.settings import Settings
from briefpack.model import edits
from briefpack.model.dossier import Dossier
from briefpack.storage.document import Document
from briefpack.storage.leftovers import leftovers
from briefpack.storage.lock_file import lock_path
from briefpack.storage.open_dossier import read_dossier
from briefpack.storage.publish import write_dossier
from merges import note
from officers import officer


@pytest.fixture(autouse=True)
def _close_unasked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(messages, "ask_to_save", lambda *_: messages.Answer.DISCARD)
    monkeypatch.setattr(messages, "_ask_to_go_on", lambda *_: True)


@pytest.fixture
def file(tmp_path: Path, dossier: Dossier) -> Path:
    path = tmp_path / "share" / "ลาว.briefpack"
    path.parent.mkdir()
    write_dossier(path, dossier)
    return path


@pytest.fixture
def their_state(tmp_path: Path) -> Path:
    return tmp_path / "their-state"


def left_behind(file: Path, state: Path) -> None:
    """Work of this user on the file, whose process is gone."""
    with officer(file, state, "สมชาย") as crashed:
        crashed.crash()
    (left,) = leftovers(state)
    document = Document.recover(left, state)
    document.commit(replace(document.dossier, title="ค้างไว้"))
    document._working_copy.release()
    lock_path(file).unlink()


def session_of(window: MainWindow) -> Session:
    assert window.files.session is not None
    return window.files.session


def settled(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.tasks.is_busy)


def save(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_["save"].trigger()
    settled(qtbot, window)


def offered(window: MainWindow) -> list[str]:
    banner = window.banner
    return [each.text() for each in (banner.mend, *banner.others) if each.isVisible()]


def press(qtbot: QtBot, window: MainWindow, text: str) -> None:
    banner = window.banner
    buttons: list[QPushButton] = [banner.mend, *banner.others]
    next(each for each in buttons if each.text() == text).click()
    settled(qtbot, window)


def annotate(session: Session, text: str) -> None:
    session.edit("บันทึก", lambda dossier: edits.annotate(dossier, note(text=text)))


def test_work_is_recovered_while_another_has_its_file_and_nobody_is_overwritten(
    qtbot: QtBot, settings: Settings, file: Path, tmp_path: Path, their_state: Path, dressed: object
) -> None:
    state = tmp_path / "state"
    left_behind(file, state)
    with officer(file, their_state) as other:
        window = MainWindow(settings, state)
        qtbot.addWidget(window, before_close_func=lambda w: w.files.leave())
        window.show()
        window.welcome.recovery.rows[0].recover.click()
        said = window.banner.message.text()
        save(qtbot, window)
        refused = offered(window)
        other.save()
        press(qtbot, window, "รวมการแก้ไข…")
        other.close()

    assert "สมหญิง" in said
    assert refused == ["รวมการแก้ไข…", "บันทึกเป็นสำเนา…"]
    assert read_dossier(file).title == "ของสมหญิง"
    review = window.merges.review
    assert review is not None
    page = window.merges.page(session_of(window))
    page.all_mine.click()
    page.apply.click()
    window.lock_watch.beat()
    qtbot.waitUntil(lambda: session_of(window).document.taken_over is None)
    save(qtbot, window)
    assert read_dossier(file).title == "ค้างไว้"


def test_work_that_another_window_took_up_first_is_offered_no_more(
    qtbot: QtBot, settings: Settings, file: Path, tmp_path: Path, dressed: object
) -> None:
    state = tmp_path / "state"
    left_behind(file, state)
    window = MainWindow(settings, state)
    qtbot.addWidget(window, before_close_func=lambda w: w.files.leave())
    window.show()
    (left,) = leftovers(state)
    first = Document.recover(left, state)

    window.welcome.recovery.rows[0].recover.click()

    assert "โปรแกรมอีกหน้าต่างหนึ่งเปิดอยู่แล้ว" in window.banner.message.text()
    assert window.welcome.recovery.isHidden()
    assert first.dossier.title == "ค้างไว้"
    first.close()


def test_what_another_saved_meanwhile_is_merged_and_saved_and_then_asked_no_more(
    qtbot: QtBot, window: MainWindow, file: Path
) -> None:
    window.files.open(file)
    annotate(session_of(window), "ของเรา")
    write_dossier(file, replace(read_dossier(file), title="ของสมหญิง"))
    save(qtbot, window)
    assert "รวมการแก้ไข…" in offered(window)

    press(qtbot, window, "รวมการแก้ไข…")
    save(qtbot, window)

    found = read_dossier(file)
    assert (found.title, len(found.annotations)) == ("ของสมหญิง", 1)
    annotate(session_of(window), "ของเราอีก")
    save(qtbot, window)
    assert not window.banner.isVisible()
    assert not session_of(window).document.is_dirty


def test_what_is_saved_once_more_during_a_merge_is_not_overwritten(
    qtbot: QtBot, window: MainWindow, file: Path
) -> None:
    window.files.open(file)
    session = session_of(window)
    session.edit("ชื่อ", lambda dossier: replace(dossier, title="ของเรา"))
    write_dossier(file, replace(read_dossier(file), title="ของสมหญิง"))
    save(qtbot, window)
    press(qtbot, window, "รวมการแก้ไข…")
    write_dossier(file, edits.annotate(read_dossier(file), note(text="เพิ่มทีหลัง")))

    page = window.merges.page(session)
    page.all_mine.click()
    page.apply.click()
    save(qtbot, window)

    assert "รวมการแก้ไข…" in offered(window)
    assert read_dossier(file).annotations
    press(qtbot, window, "รวมการแก้ไข…")
    save(qtbot, window)
    found = read_dossier(file)
    assert (found.title, [each.text for each in found.annotations]) == ("ของเรา", ["เพิ่มทีหลัง"])


def test_a_share_that_goes_and_comes_back_costs_nothing(
    qtbot: QtBot, window: MainWindow, file: Path, their_state: Path
) -> None:
    window.files.open(file)
    away = file.parent.with_name("away")
    file.parent.rename(away)
    annotate(session_of(window), "ขณะที่หลุด")
    window.lock_watch.beat()
    settled(qtbot, window)

    save(qtbot, window)
    said = window.banner.message.text()
    annotate(session_of(window), "ขณะที่หลุดอีก")
    away.rename(file.parent)
    window.lock_watch.beat()
    with officer(file, their_state) as other:
        assert other.found == "read only"
        save(qtbot, window)

    assert "ลาว.briefpack" in said
    assert "โปรด" in said
    assert [each.text for each in read_dossier(file).annotations] == ["ขณะที่หลุดอีก"]
    assert not window.banner.isVisible()
    assert window.top_bar.state.text() == "บันทึกแล้ว"


def test_work_on_a_share_that_is_gone_is_recovered_and_saved_when_it_is_back(
    qtbot: QtBot, settings: Settings, file: Path, tmp_path: Path, dressed: object
) -> None:
    state = tmp_path / "state"
    left_behind(file, state)
    away = file.parent.with_name("away")
    file.parent.rename(away)
    window = MainWindow(settings, state)
    qtbot.addWidget(window, before_close_func=lambda w: w.files.leave())
    window.show()

    window.welcome.recovery.rows[0].recover.click()
    assert session_of(window).dossier.title == "ค้างไว้"
    save(qtbot, window)
    assert "ลาว.briefpack" in window.banner.message.text()
    away.rename(file.parent)
    save(qtbot, window)

    assert read_dossier(file).title == "ค้างไว้"
