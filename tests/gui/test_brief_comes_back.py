"""The whole way: a brief is written, edited in Word, dropped on the window, and taken in."""

from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from briefpack.gui import dropped
from briefpack.gui.follow_up_page import FollowUpPage
from briefpack.gui.main_window import MainWindow
from briefpack.gui.session import Session
from briefpack.model import edits
from briefpack.model.annotation import AnnotationKind
from briefpack.model.dossier import Dossier
from briefpack.storage.publish import write_dossier
from briefs import annotated, note
from returned_briefs import BOSS, Boss, written

NOTE = note(AnnotationKind.TALKING_POINT, "ฝ่ายไทยเสนอวงเงิน 1,200 ล้านบาท")


def drop(window: MainWindow, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    dropped.take(window, event)


def opened(window: MainWindow, dossier: Dossier, folder: Path) -> None:
    write_dossier(folder / "ลาว.briefpack", dossier)
    window.files.open(folder / "ลาว.briefpack")


@dataclass(frozen=True)
class Dropped:
    """A window on which an edited brief was dropped, and the page that reviews it."""

    session: Session
    page: FollowUpPage


@pytest.fixture
def came_back(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> Dropped:
    """The boss changed a word of the note and commented on it."""
    dossier = annotated(NOTE)
    opened(window, dossier, tmp_path)
    boss = Boss(written(dossier, tmp_path / "brief.docx"))
    boss.replaces(boss.of_note(NOTE.id), "เสนอ", "ขอเสนอ")
    boss.comments(boss.of_note(NOTE.id), "ถาม กค. ก่อน")
    with qtbot.waitSignal(window.follow_up.page_requested, timeout=20_000):
        drop(window, boss.save())
    session = window.files.session
    assert session is not None and window.places is not None
    page = window.places.page("follow_up")
    assert isinstance(page, FollowUpPage)
    return Dropped(session, page)


def test_a_brief_dropped_on_the_window_is_reviewed_applied_and_undone(came_back: Dropped) -> None:
    session, page = came_back.session, came_back.page
    rows = [page.returns.model.row(at) for at in range(page.returns.model.rowCount())]
    assert [row.title for row in rows[1:]] == ["ประเด็นสนทนา", "ความเห็นใหม่"]
    assert BOSS in rows[2].where
    assert page.switches[2].text() == "บรีฟที่ส่งกลับ (2)"
    assert "→ ของผู้แก้" in page.returns.hint.text()

    page.returns.bar.apply.click()

    texts = [each.text for each in session.dossier.annotations]
    assert texts == ["ฝ่ายไทยขอเสนอวงเงิน 1,200 ล้านบาท", "ถาม กค. ก่อน"]
    assert session.history.undoText() == "รับบรีฟที่แก้ใน Word"
    session.history.undo()
    assert session.dossier.annotations == (NOTE,)
    assert page.returns.review is not None


def test_an_edit_of_the_note_meanwhile_makes_a_conflict(came_back: Dropped) -> None:
    session, page = came_back.session, came_back.page

    session.edit("แก้", lambda before: edits.annotate(before, replace(NOTE, text="ถอนแล้ว")))

    assert page.returns.review is not None
    changes = page.returns.review.returned.changes
    assert [each.is_conflict for each in changes if not each.is_comment] == [True]
