from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from briefpack.errors import SourceError
from briefpack.gui import file_dialogs
from briefpack.gui.export_dialog import Choice, ExportDialog, Kind, Offer
from briefpack.gui.follow_up_flow import FollowUpFlow
from briefpack.gui.follow_up_page import FollowUpPage
from briefpack.gui.main_window import MainWindow
from briefpack.gui.progress_history import ProgressHistory, told_of
from briefpack.gui.selection import Selection
from briefpack.gui.session import Session
from briefpack.gui.settings import DAYS_TO_ANSWER, MATRIX_FORM, Settings
from briefpack.gui.status_line import Button
from briefpack.model.annotation import Output
from briefpack.model.dossier import Dossier
from briefpack.model.evidence import Evidence, EvidenceKind
from briefpack.model.follow_up import Report
from briefpack.model.index import index_of
from briefpack.model.meeting import Meeting
from briefpack.model.returned import Change, Returned
from briefpack.model.status import Status
from briefpack.model.time_frame import TimeFrame
from briefpack.storage.publish import write_dossier
from briefpack.workflows.steps import Step
from follow_ups import FIRST, SECOND, THIRD, TODAY, led_by, reported, returned, sent, with_current

SessionMaker = Callable[[Dossier], Session]


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
            report = Report(**{each.field: each.returned})
            dossier = reported(dossier, each.outcome_id, each.agency, report)
        return dossier


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


def test_an_earlier_round_is_history_and_reminds_nobody(
    qtbot: QtBot, new_session: SessionMaker, answered: Dossier
) -> None:
    page = shown(qtbot, new_session(sent(answered, 2, None, (FIRST, "พณ."))))

    page.show_page(page.rounds)

    assert "ควรทวงถาม: พณ." in words_in(page)
    assert "ควรทวงถาม: กต." not in words_in(page)
    assert "ไม่ได้ตอบ: กต." in words_in(page)


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
    button = page.rounds.currentWidget().findChild(QPushButton)

    assert isinstance(button, QPushButton)
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
    broken = SourceError("พณ.xlsx ไม่ใช่แฟ้ม Excel")
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


def test_the_files_to_take_are_asked_for_once(
    qtbot: QtBot, window: MainWindow, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    flow = FollowUpFlow(window, window._settings, window.tasks, lambda: Sheets(returned()))
    page = flow.page(session)
    qtbot.addWidget(page)
    monkeypatch.setattr(file_dialogs, "ask_for_sheets", lambda *_: ())

    page.take.click()

    assert not window.tasks.is_busy


def history(dossier: Dossier) -> Dossier:
    """Two reports of the lead in a round, with a file, and one of a supporting agency."""
    at = datetime(2022, 10, 28, tzinfo=UTC)
    file = Evidence.of("พณ รอบ 1.xlsx", EvidenceKind.RETURNED_SHEET, "round-1", at, b"sheet")
    dossier = replace(sent(led_by(dossier, FIRST, "พณ."), 1, None), evidence=(file,))
    first = Report(Status.NOT_STARTED, progress="ยังไม่เริ่ม", reported_on=date(2022, 10, 2))
    second = replace(first, status=Status.IN_PROGRESS, percent=20, reporter="นางสาวสุดา")
    dossier = reported(dossier, FIRST, "พณ.", first, round_id="round-1", evidence=file.id)
    dossier = reported(dossier, FIRST, "กต.", Report(remarks="รับทราบ"))
    return reported(dossier, FIRST, "พณ.", second, round_id="round-1", evidence=file.id)


def test_the_history_tells_who_reported_what_when_and_from_which_file(dossier: Dossier) -> None:
    dossier = history(dossier)

    newest, supporting, oldest = told_of(dossier, index_of(dossier), FIRST)

    assert newest.head == "พณ. · 2 ต.ค. 2565"
    assert newest.changes == (
        "สถานะ: ยังไม่ดำเนินการ → อยู่ระหว่างดำเนินการ",
        "ร้อยละ: 20%",
    )
    assert newest.origin == "รอบที่ 1 · พณ รอบ 1.xlsx · ผู้รายงาน นางสาวสุดา"
    assert supporting.head.startswith("กต. (หน่วยงานสนับสนุน)")
    assert supporting.origin == "เจ้าหน้าที่บันทึกเอง"
    assert "ผลการดำเนินงาน: ยังไม่เริ่ม" in oldest.changes


def test_the_history_shows_the_newest_and_the_rest_on_request(
    qtbot: QtBot, new_session: SessionMaker, dossier: Dossier
) -> None:
    for number in range(5):
        dossier = reported(dossier, FIRST, "พณ.", Report(percent=number))
    session = new_session(dossier)
    selection = Selection(session)
    box = ProgressHistory(session, selection)
    qtbot.addWidget(box)
    selection.show_outcome(FIRST)
    box.refresh()
    box.show()

    assert box.more.text() == "ดูรายงานก่อนหน้าอีก 2 ครั้ง"
    assert box._cards.count() == 3
    box.more.click()
    assert box._cards.count() == 5
    assert not box.more.isVisible()


def test_a_carried_outcome_tells_where_it_came_from_and_its_former_target(
    qtbot: QtBot, new_session: SessionMaker, dossier: Dossier
) -> None:
    dossier = led_by(dossier, FIRST, "พณ.", date(2022, 9, 30))
    meeting = dossier.meetings[0]
    pillar = meeting.pillars[0]
    topic, *others = pillar.topics
    moved = TimeFrame.on(date(2023, 3, 31))
    second = replace(topic.outcomes[1], carried_from=FIRST, time_frame=moved)
    topic = replace(topic, outcomes=(topic.outcomes[0], second))
    pillars = (replace(pillar, topics=(topic, *others)), *meeting.pillars[1:])
    session = new_session(replace(dossier, meetings=(replace(meeting, pillars=pillars),)))
    selection = Selection(session)
    box = ProgressHistory(session, selection)
    qtbot.addWidget(box)
    selection.show_outcome(SECOND)

    box.refresh()

    lines = box.carried.text().splitlines()
    assert lines[0].startswith("ต่อเนื่องจาก JC22 ข้อ 1.1.1: ")
    assert lines[1] == "เป้าหมายเดิม: 30 กันยายน 2565"
    assert lines[2] == "เลื่อนเป้าหมาย: 30 กันยายน 2565 → 31 มีนาคม 2566"


def dialog(qtbot: QtBot, tmp_path: Path, due: date | None = None) -> ExportDialog:
    first = Choice(tmp_path / "ลาว.xlsx", TODAY, "arabic", per_agency=True, due=due)
    made = ExportDialog(None, Offer(Kind.EXCEL, "เยือนลาว", "", 8, first))
    qtbot.addWidget(made)
    return made


def test_the_day_of_the_answer_may_be_left_out_but_not_misspelt(
    qtbot: QtBot, tmp_path: Path
) -> None:
    asked = dialog(qtbot, tmp_path, TODAY + timedelta(days=30))
    choice = asked.choice()
    assert choice is not None and choice.due == date(2022, 12, 14)

    asked.due.edit.setText("")
    choice = asked.choice()
    assert choice is not None and choice.due is None

    asked.due.edit.setText("วันไหนก็ได้")
    assert asked.choice() is None


def test_an_answer_before_the_sheet_is_issued_is_doubted(qtbot: QtBot, tmp_path: Path) -> None:
    asked = dialog(qtbot, tmp_path, TODAY - timedelta(days=1))

    assert asked.path_note.text() == "กำหนดตอบอยู่ก่อนวันที่ของเอกสาร"


def test_the_report_to_the_cabinet_is_one_file_and_opens_no_round(
    qtbot: QtBot, tmp_path: Path
) -> None:
    asked = dialog(qtbot, tmp_path, TODAY)
    asked.form.setCurrentIndex(1)
    asked.form.activated.emit(1)

    choice = asked.choice()

    assert choice is not None
    assert choice.form is Output.CABINET
    assert not choice.per_agency
    assert choice.due is None
    assert choice.path == tmp_path / "ลาว.xlsx"
    assert not asked.workbooks.isEnabled()


@pytest.fixture
def open_window(window: MainWindow, dossier: Dossier, tmp_path: Path) -> MainWindow:
    path = tmp_path / "ลาว.briefpack"
    write_dossier(path, dossier)
    window.files.open(path)
    return window


def export(window: MainWindow, choice: Choice, monkeypatch: pytest.MonkeyPatch) -> list[Offer]:
    offers: list[Offer] = []

    def ask(_parent: object, offer: Offer) -> Choice:
        offers.append(offer)
        return choice

    monkeypatch.setattr(ExportDialog, "ask", ask)
    window.actions_["export_excel"].trigger()
    return offers


def test_a_round_remembers_the_day_of_the_answer_and_so_do_the_settings(
    qtbot: QtBot,
    open_window: MainWindow,
    settings: Settings,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    workspace = open_window.workspace
    assert workspace is not None
    workspace.selection.show_pack(workspace.session.dossier.packs[0].id)
    choice = Choice(tmp_path / "ลาว.xlsx", TODAY, "arabic", due=TODAY + timedelta(days=14))

    with qtbot.waitSignal(open_window.exports.exported, timeout=20_000):
        export(open_window, choice, monkeypatch)
    (round_,) = workspace.session.dossier.rounds
    with qtbot.waitSignal(open_window.exports.exported, timeout=20_000):
        cabinet = replace(choice, form=Output.CABINET, due=None)
        (offer,) = export(open_window, cabinet, monkeypatch)

    assert round_.due == choice.due
    assert settings.get(DAYS_TO_ANSWER) == 14
    assert offer.first.due is not None
    assert settings.get(MATRIX_FORM) == "cabinet"
    assert len(workspace.session.dossier.rounds) == 1


def test_sending_from_the_follow_up_place_offers_the_tracking_form(
    open_window: MainWindow, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.set(MATRIX_FORM, "cabinet")
    offers: list[Offer] = []
    monkeypatch.setattr(ExportDialog, "ask", lambda _, offer: offers.append(offer))
    open_window.show_place("follow_up")
    page = _page(open_window)

    page.send.click()

    assert offers[0].first.form is Output.TRACKING


def _page(window: MainWindow) -> FollowUpPage:
    assert window.places is not None
    page = window.places.page("follow_up")
    assert isinstance(page, FollowUpPage)
    return page


def test_the_rail_goes_to_follow_up_and_an_outcome_leads_back(open_window: MainWindow) -> None:
    open_window.actions_["show_follow_up"].trigger()
    assert _page(open_window).isVisible()

    _page(open_window).outcome_requested.emit(THIRD)

    assert open_window.places is not None and open_window.places.name == "packs"
    assert open_window.workspace is not None
    assert open_window.workspace.selection.outcome_id == THIRD
    assert open_window.workspace.outcomes.view.selected_ids() == (THIRD,)


def test_a_search_shows_where_it_finds(open_window: MainWindow) -> None:
    open_window.show_place("follow_up")

    open_window.top_bar.search.setText("น้ำ")

    assert open_window.places is not None and open_window.places.name == "packs"


def test_workbooks_dropped_on_the_window_are_taken_back(
    open_window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken: list[Sequence[Path]] = []
    monkeypatch.setattr(open_window.follow_up, "take", lambda _s, _p, paths: taken.append(paths))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / f"{name}.xlsx")) for name in "ab"])
    event = QDropEvent(
        QPointF(10, 10),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )

    open_window.dropEvent(event)

    assert taken == [(tmp_path / "a.xlsx", tmp_path / "b.xlsx")]
    assert event.isAccepted()
