from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

from pytestqt.qtbot import QtBot

from briefpack.gui.progress_history import ProgressHistory, told_of
from briefpack.gui.selection import Selection
from briefpack.gui.session import Session
from briefpack.model import edits
from briefpack.model.agency import Responsibility
from briefpack.model.dossier import Dossier
from briefpack.model.evidence import Evidence, EvidenceKind
from briefpack.model.follow_up import Report
from briefpack.model.index import index_of
from briefpack.model.status import Status
from briefpack.model.time_frame import TimeFrame
from follow_ups import FIRST, SECOND, led_by, reported, sent

SessionMaker = Callable[[Dossier], Session]


def history(dossier: Dossier) -> Dossier:
    """Two reports of the lead in a round, with a file, and one of a supporting agency."""
    who = Responsibility("พณ.", ("กต.",))
    at = datetime(2022, 10, 28, tzinfo=UTC)
    file = Evidence.of("พณ รอบ 1.xlsx", EvidenceKind.RETURNED_SHEET, "round-1", at, b"sheet")
    dossier = edits.make_responsible(dossier, FIRST, who)
    dossier = replace(sent(dossier, 1, None), evidence=(file,))
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


def test_the_history_goes_on_with_that_of_the_outcome_it_was_carried_from(
    dossier: Dossier,
) -> None:
    dossier = reported(history(dossier), SECOND, "พณ.", Report(status=Status.DONE))
    meeting = dossier.meetings[0]
    pillar = meeting.pillars[0]
    topic = pillar.topics[0]
    second = replace(topic.outcomes[1], carried_from=FIRST)
    topic = replace(topic, outcomes=(replace(topic.outcomes[0], carried_from=SECOND), second))
    pillars = (replace(pillar, topics=(topic, *pillar.topics[1:])), *meeting.pillars[1:])
    dossier = replace(dossier, meetings=(replace(meeting, pillars=pillars),))

    newest, before, *_ = told_of(dossier, index_of(dossier), SECOND)

    assert newest.changes[0] == "สถานะ: อยู่ระหว่างดำเนินการ → แล้วเสร็จ"
    assert before.origin.startswith("ใน JC22 ข้อ 1.1.1 · รอบที่ 1")
