from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from briefpack.bilingual import Bilingual
from briefpack.errors import SourceError
from briefpack.gui.follow_up_flow import FollowUpFlow
from briefpack.gui.follow_up_page import FollowUpPage
from briefpack.gui.main_window import MainWindow
from briefpack.gui.session import Session
from briefpack.gui.status_line import Button
from briefpack.model.dossier import Dossier
from briefpack.model.evidence import Evidence, EvidenceKind
from briefpack.model.follow_up import Report
from briefpack.model.meeting import Meeting
from briefpack.model.returned import Change, Returned
from briefpack.workflows.steps import Step
from follow_ups import FIRST, SECOND, THIRD, TODAY, led_by, reported, returned, sent, with_current

SessionMaker = Callable[[Dossier], Session]


NOW = datetime(2022, 11, 14, tzinfo=UTC)


class Sheets:
    """Files whose content is known; nothing is read from a disk."""

    def __init__(self, content: Returned | Exception) -> None:
        self._content = content

    def take_back(self, dossier: Dossier, paths: Sequence[Path], step: Step) -> Returned:
        if isinstance(self._content, Exception):
            raise self._content
        return self._content

    def apply_returned(
        self, dossier: Dossier, returned: Returned, accepted: Sequence[Change]
    ) -> Dossier:
        for each in accepted:
            dossier = reported(dossier, each.outcome_id, each.agency, Report(remarks=each.field))
        return replace(dossier, evidence=dossier.evidence + returned.evidence)


@pytest.fixture
def answered(dossier: Dossier) -> Dossier:
    """A round to two agencies, one of which answered."""
    dossier = led_by(led_by(dossier, FIRST, "พณ."), THIRD, "กต.")
    dossier = sent(dossier, 1, TODAY - timedelta(days=2), (FIRST, "พณ."), (THIRD, "กต."))
    return reported(dossier, FIRST, "พณ.", Report(percent=50), round_id="round-1")


def shown(qtbot: QtBot, session: Session) -> FollowUpPage:
    page = FollowUpPage(session, lambda: TODAY)
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.show()
    return page


def words_in(page: FollowUpPage) -> list[str]:
    return [each.text() for each in page.rounds.findChildren(QLabel)]


def test_a_round_lists_who_answered_and_who_did_not(
    qtbot: QtBot, new_session: SessionMaker, answered: Dossier
) -> None:
    page = shown(qtbot, new_session(answered))

    page.show_page(page.rounds)

    words = words_in(page)
    assert "รอบที่ 1" in words
    assert "กำหนดตอบ 12 พ.ย. 2565 (เกินมา 2 วัน)" in words
    assert "ควรทวงถาม: กต." in words
    assert "ยังไม่ตอบ (1 ผล)" in words
    assert "รายงาน 1 จาก 1 ผล" in words


def test_a_workbook_that_came_back_unchanged_reminds_nobody(
    qtbot: QtBot, new_session: SessionMaker, answered: Dossier
) -> None:
    file = Evidence.of("กต.xlsx", EvidenceKind.RETURNED_SHEET, "round-1", NOW, b"sheet")
    page = shown(qtbot, new_session(replace(answered, evidence=(file,))))
    assert "ตอบแล้ว 2 จาก 2 หน่วยงาน" in page.dashboard.last_round.words.text()

    page.show_page(page.rounds)

    words = words_in(page)
    assert not any(each.startswith("ควรทวงถาม") for each in words)
    assert "ส่งตารางกลับแล้ว ยังไม่มีรายงาน (1 ผล)" in words


def test_an_earlier_round_is_history_and_reminds_nobody(
    qtbot: QtBot, new_session: SessionMaker, answered: Dossier
) -> None:
    page = shown(qtbot, new_session(sent(answered, 2, None, (FIRST, "พณ."))))

    page.show_page(page.rounds)

    assert "ควรทวงถาม: พณ." in words_in(page)
    assert "ควรทวงถาม: กต." not in words_in(page)
    assert "ไม่ได้ตอบ: กต." in words_in(page)


def test_older_rounds_are_counted_and_shown_on_request(
    qtbot: QtBot, new_session: SessionMaker, dossier: Dossier
) -> None:
    for number in range(1, 24):
        dossier = sent(dossier, number, None, (FIRST, "พณ."))
    session = new_session(dossier)
    page = shown(qtbot, session)
    page.show_page(page.rounds)
    (more,) = (each for each in page.rounds.findChildren(QPushButton) if "ก่อนหน้า" in each.text())
    assert more.text() == "อีก 3 รอบก่อนหน้า"
    assert "รอบที่ 3" not in words_in(page)

    more.click()
    assert "รอบที่ 1" in words_in(page)
    assert not more.isVisible()

    session.record("เปิดรอบ", lambda dossier: sent(dossier, 24, None, (FIRST, "พณ.")))
    assert {"รอบที่ 24", "รอบที่ 1"} <= set(words_in(page))


def test_the_agencies_to_remind_are_copied(
    qtbot: QtBot, new_session: SessionMaker, answered: Dossier
) -> None:
    page = shown(qtbot, new_session(answered))
    page.show_page(page.rounds)
    (copy,) = (
        each for each in page.rounds.findChildren(QPushButton) if each.text() == "คัดลอกรายชื่อ"
    )

    with qtbot.waitSignal(page.said):
        copy.click()

    assert QGuiApplication.clipboard().text() == "กต. กระทรวงการต่างประเทศ"


def test_without_rounds_the_first_step_is_offered(qtbot: QtBot, session: Session) -> None:
    page = shown(qtbot, session)
    page.show_page(page.rounds)
    (button,) = (each for each in page.rounds.findChildren(QPushButton) if "ส่งตาราง" in each.text())

    with qtbot.waitSignal(page.send_requested):
        button.click()


def test_the_page_looks_at_the_dossier_only_while_it_is_seen(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = shown(qtbot, session)
    page.hide()
    looks: list[object] = []
    monkeypatch.setattr(page.dashboard, "refresh", lambda *given: looks.append(given))

    session.edit("", lambda dossier: led_by(dossier, FIRST, "พณ."))
    session.edit("", lambda dossier: led_by(dossier, SECOND, "พณ."))
    assert looks == []

    page.show()
    assert len(looks) == 1


def test_the_newest_meeting_is_shown_and_another_can_be_chosen(
    qtbot: QtBot, new_session: SessionMaker, dossier: Dossier
) -> None:
    newer = Meeting("JC23", dossier.meetings[0].title)
    page = shown(qtbot, new_session(replace(dossier, meetings=(*dossier.meetings, newer))))

    assert page.meetings.currentText() == "JC23"
    page.meetings.setCurrentIndex(page.meetings.findText("JC22"))
    page.meetings.activated.emit(page.meetings.currentIndex())
    assert page.dashboard.by_pillar.bars[0].tally.total == 6


def test_returned_sheets_are_read_reviewed_and_applied_as_one_step(
    qtbot: QtBot, window: MainWindow, new_session: SessionMaker, dossier: Dossier
) -> None:
    session = new_session(with_current(dossier))
    before = session.dossier
    flow = FollowUpFlow(window, window._settings, window.tasks, lambda: Sheets(returned()))
    page = flow.page(session)
    qtbot.addWidget(page)
    page.show()
    said: list[tuple[str, tuple[Button, ...]]] = []
    flow.said.connect(lambda words, buttons: said.append((words, buttons)))

    with qtbot.waitSignal(flow.page_requested):
        flow.take(session, page, (Path("พณ.xlsx"),))
    page.returns.bar.apply.click()

    assert len(session.dossier.progress) == len(before.progress) + 2
    assert said[-1][0] == "ใช้การเปลี่ยนแปลง 2 รายการแล้ว · ขัดกัน 1 รายการยังรอการเลือก"
    ((name, undo),) = said[-1][1]
    assert name == "เลิกทำ"
    undo()
    assert session.dossier == before
    assert page.returns.review is not None
    assert len(page.returns.review.returned.changes) == 3


def test_sheets_that_cannot_be_read_are_said_to_be(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    broken = SourceError(Bilingual("พณ.xlsx ไม่ใช่แฟ้ม Excel", "พณ.xlsx is no Excel file"))
    flow = FollowUpFlow(window, window._settings, window.tasks, lambda: Sheets(broken))
    page = flow.page(session)
    qtbot.addWidget(page)

    with qtbot.waitSignal(flow.failed) as failed:
        flow.take(session, page, (Path("พณ.xlsx"),))

    assert failed.args[1] is broken


def test_sheets_without_any_change_are_said_to_be_so(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    flow = FollowUpFlow(window, window._settings, window.tasks, lambda: Sheets(Returned("round-1")))
    page = flow.page(session)
    qtbot.addWidget(page)

    with qtbot.waitSignal(flow.said) as said:
        flow.take(session, page, (Path("พณ.xlsx"),))

    assert said.args[0] == "อ่านตารางที่ส่งกลับแล้ว ไม่มีสิ่งใดเปลี่ยนจากที่ส่งไป"


def test_sheets_without_any_change_can_be_kept(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    file = Evidence.of("พณ.xlsx", EvidenceKind.RETURNED_SHEET, "round-1", NOW, b"sheet")
    sheets = Sheets(Returned("round-1", evidence=(file,)))
    flow = FollowUpFlow(window, window._settings, window.tasks, lambda: sheets)
    page = flow.page(session)
    qtbot.addWidget(page)
    page.returns.show_returned(Returned("round-1", evidence=(file,)))
    assert page.returns.bar.apply.text() == "เก็บแฟ้มไว้ ไม่เปลี่ยนข้อมูล"

    with qtbot.waitSignal(flow.said) as said:
        page.returns.bar.apply.click()

    assert session.dossier.evidence == (file,)
    assert page.returns.review is None
    assert said.args[0] == "เก็บแฟ้มที่ส่งกลับแล้ว ไม่มีข้อมูลเปลี่ยน"


def test_a_closed_review_stays_closed_whatever_is_edited_next(
    qtbot: QtBot, window: MainWindow, new_session: SessionMaker, dossier: Dossier
) -> None:
    session = new_session(replace(dossier, progress=()))
    file = Evidence.of("พณ.xlsx", EvidenceKind.RETURNED_SHEET, "round-1", NOW, b"sheet")
    sheets = Sheets(Returned("round-1", evidence=(file,)))
    flow = FollowUpFlow(window, window._settings, window.tasks, lambda: sheets)
    page = flow.page(session)
    qtbot.addWidget(page)
    page.show()
    page.returns.show_returned(Returned("round-1", evidence=(file,)))
    page.returns.bar.apply.click()

    session.edit("", lambda dossier: led_by(dossier, FIRST, "กต."))

    assert page.returns.review is None


def test_redo_closes_a_review_that_undo_brought_back(
    qtbot: QtBot, window: MainWindow, new_session: SessionMaker, dossier: Dossier
) -> None:
    session = new_session(with_current(dossier))
    both = replace(returned(), changes=returned().changes[:2], problems=(), unmatched=())
    flow = FollowUpFlow(window, window._settings, window.tasks, lambda: Sheets(both))
    page = flow.page(session)
    qtbot.addWidget(page)
    page.show()
    page.returns.show_returned(both)
    page.returns.bar.apply.click()

    session.history.undo()
    assert page.returns.bar.apply.text() == "ใช้การเปลี่ยนแปลง 2 รายการ"
    session.history.redo()

    assert page.returns.review is None


def test_a_review_that_is_not_finished_can_be_gone_back_to(
    qtbot: QtBot, window: MainWindow, new_session: SessionMaker, dossier: Dossier
) -> None:
    session = new_session(with_current(dossier))
    flow = FollowUpFlow(window, window._settings, window.tasks, lambda: Sheets(Returned("round-1")))
    page = flow.page(session)
    qtbot.addWidget(page)
    page.returns.show_returned(returned())
    page.returns.bar.refuse_all.click()
    unfinished = page.returns.review

    with qtbot.waitSignal(flow.said) as said:
        flow.take(session, page, (Path("กต.xlsx"),))
    assert page.returns.review != unfinished
    ((_, go_back),) = said.args[1]
    go_back()

    assert page.returns.review == unfinished
