from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from briefpack.gui.charts import Bar, StackedBars
from briefpack.gui.charts_marks import MARKS
from briefpack.gui.charts_parts import parts_of
from briefpack.gui.dashboard_page import DashboardPage
from briefpack.gui.dashboard_rows import StandingsModel
from briefpack.gui.palette import DARK, LIGHT, Colours
from briefpack.gui.rows import ID_ROLE
from briefpack.gui.session import Session
from briefpack.model import edits
from briefpack.model.agency import Responsibility
from briefpack.model.dossier import Dossier
from briefpack.model.follow_up import Report
from briefpack.model.index import index_of
from briefpack.model.standing import Phase, Tally, standings
from briefpack.model.status import Status
from briefpack.model.time_frame import Grain, TimeFrame
from follow_ups import FIRST, SECOND, THIRD, TODAY, led_by, reported, sent

COUNTS = {Phase.DONE: 6, Phase.LATE: 2, Phase.UNREPORTED: 1}


@pytest.fixture
def followed(dossier: Dossier) -> Dossier:
    """One done, one late, one ahead; the rest without a report."""
    dossier = led_by(dossier, FIRST, "พณ.", TODAY - timedelta(days=3))
    dossier = led_by(dossier, SECOND, "พณ.")
    dossier = led_by(dossier, THIRD, "กต.", TODAY + timedelta(days=5))
    dossier = reported(dossier, FIRST, "พณ.", Report(status=Status.IN_PROGRESS, percent=40))
    return reported(dossier, SECOND, "พณ.", Report(status=Status.DONE))


@pytest.fixture
def page(
    qtbot: QtBot, new_session: Callable[[Dossier], Session], followed: Dossier
) -> DashboardPage:
    made = DashboardPage(new_session(followed))
    qtbot.addWidget(made)
    made.resize(1200, 900)
    made.refresh("JC22", TODAY)
    made.show()
    return made


@pytest.fixture
def chart(qtbot: QtBot) -> StackedBars:
    made = StackedBars("สถานะ")
    qtbot.addWidget(made)
    made.resize(600, 200)
    made.show_bars([Bar(Tally("ก", COUNTS), "กลุ่ม ก"), Bar(Tally("ข", {Phase.DONE: 1}), "กลุ่ม ข")])
    made.show()
    return made


def shown_ids(model: StandingsModel) -> list[str]:
    return [model.index(row, 0).data(ID_ROLE) for row in range(model.rowCount())]


def test_every_phase_has_a_shape_of_its_own_and_no_two_look_the_same() -> None:
    assert len({mark.icon for mark in MARKS.values()}) == len(Phase)
    assert len({(mark.fill, mark.slope) for mark in MARKS.values()}) == len(Phase)


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_the_numbers_in_the_bars_can_be_read(colours: Colours) -> None:
    for phase, mark in MARKS.items():
        ground = getattr(colours, mark.fill) if mark.fill else colours.surface
        low, high = sorted((_luminance(ground), _luminance(getattr(colours, mark.text))))
        assert (high + 0.05) / (low + 0.05) >= 4.5, phase


def test_the_longest_bar_fills_its_room_and_the_smallest_part_can_be_hit() -> None:
    parts = list(parts_of({Phase.DONE: 2_000, Phase.LATE: 1}, 2_001, 300))

    assert parts[-1].left + parts[-1].width <= 300
    assert all(part.width >= 5 for part in parts)


def test_a_click_on_a_part_asks_for_what_is_behind_it(qtbot: QtBot, chart: StackedBars) -> None:
    place = chart.part_box(0, 1).center().toPoint()

    with qtbot.waitSignal(chart.chosen) as asked:
        QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=place)

    assert asked.args == ["ก", Phase.LATE]


def test_a_click_on_a_name_asks_for_the_whole_group(qtbot: QtBot, chart: StackedBars) -> None:
    place = chart.part_box(1, 0).center().toPoint()
    place.setX(5)

    with qtbot.waitSignal(chart.chosen) as asked:
        QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=place)

    assert asked.args == ["ข", None]


def test_keys_go_through_the_parts(qtbot: QtBot, chart: StackedBars) -> None:
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        QTest.keyClick(chart, key)
    with qtbot.waitSignal(chart.chosen) as asked:
        QTest.keyClick(chart, Qt.Key.Key_Return)
    assert asked.args == ["ก", Phase.LATE]

    QTest.keyClick(chart, Qt.Key.Key_Down)
    with qtbot.waitSignal(chart.chosen) as asked:
        QTest.keyClick(chart, Qt.Key.Key_Return)
    assert asked.args == ["ข", Phase.DONE]


def test_a_chart_says_its_numbers_in_words(chart: StackedBars) -> None:
    said = chart.accessibleDescription().splitlines()

    assert said[0] == "กลุ่ม ก: แล้วเสร็จ 6 ผล"
    assert "กลุ่ม ก: ทั้งหมด 9 ผล (แล้วเสร็จ 6, ล่าช้า/เกินกำหนด 2, ยังไม่มีรายงาน 1)" in said


def test_an_empty_chart_takes_keys_and_clicks(qtbot: QtBot) -> None:
    chart = StackedBars("ว่าง")
    qtbot.addWidget(chart)
    chart.show_bars([])

    QTest.keyClick(chart, Qt.Key.Key_Return)
    QTest.keyClick(chart, Qt.Key.Key_Down)
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton)


def test_the_cards_add_up(page: DashboardPage) -> None:
    names = [card.accessibleName() for card in page.cards.cards.values()]

    assert names == [
        "ทั้งหมด 27 ผล",
        "แล้วเสร็จ 1 ผล",
        "อยู่ระหว่างดำเนินการ 0 ผล",
        "ล่าช้า/เกินกำหนด 1 ผล",
        "ยังไม่ดำเนินการ 0 ผล",
        "ชะลอ/ยกเลิก 0 ผล",
        "ยังไม่มีรายงาน 25 ผล",
    ]


def test_there_is_a_bar_for_each_pillar_and_for_the_busiest_agencies(page: DashboardPage) -> None:
    assert [bar.tally.total for bar in page.by_pillar.bars] == [6, 15, 4, 2]
    totals = [bar.tally.total for bar in page.by_agency.bars]
    assert totals == sorted(totals, reverse=True)
    assert len(totals) == 8
    assert page.others.isVisible()


def test_a_card_opens_the_outcomes_it_counts_and_escape_comes_back(page: DashboardPage) -> None:
    page.cards.cards[Phase.LATE].click()

    assert shown_ids(page.slice_page.view.standings) == [FIRST]
    assert page.slice_page.title.text() == "ล่าช้า/เกินกำหนด"
    assert page.step_back()
    assert not page.step_back()


def test_a_bar_opens_its_outcomes(page: DashboardPage) -> None:
    page.by_agency.chosen.emit("พณ.", Phase.DONE)

    assert shown_ids(page.slice_page.view.standings) == [SECOND]
    assert page.slice_page.title.text() == "พณ. กระทรวงพาณิชย์ · แล้วเสร็จ"


def test_the_agencies_without_a_bar_are_opened_together(page: DashboardPage) -> None:
    page.others.click()

    shown = shown_ids(page.slice_page.view.standings)
    barred = sum(bar.tally.total for bar in page.by_agency.bars)
    assert len(shown) == 27 - barred


def test_what_is_late_and_what_comes_next_is_listed(page: DashboardPage) -> None:
    assert shown_ids(page.overdue.standings) == [FIRST]
    assert shown_ids(page.coming.standings)[0] == THIRD


def test_enter_opens_an_outcome(qtbot: QtBot, page: DashboardPage) -> None:
    with qtbot.waitSignal(page.outcome_requested) as asked:
        QTest.keyClick(page.overdue, Qt.Key.Key_Return)

    assert asked.args == [FIRST]


def test_without_rounds_the_first_step_is_offered(qtbot: QtBot, page: DashboardPage) -> None:
    with qtbot.waitSignal(page.send_requested):
        page.last_round.button.click()


def test_the_last_round_says_who_owes_an_answer(
    qtbot: QtBot, new_session: Callable[[Dossier], Session], followed: Dossier
) -> None:
    dossier = sent(followed, 1, date(2022, 11, 30), (FIRST, "พณ."), (THIRD, "กต."))
    dossier = reported(dossier, FIRST, "พณ.", Report(percent=50), round_id="round-1")
    page = DashboardPage(new_session(dossier))
    qtbot.addWidget(page)

    page.refresh("", TODAY)

    assert page.last_round.words.text() == (
        "รอบที่ 1 ส่งเมื่อ 1 ก.ย. 2565 · กำหนดตอบ 30 พ.ย. 2565 · ตอบแล้ว 1 จาก 2 หน่วยงาน · ยังไม่ตอบ: กต."
    )
    with qtbot.waitSignal(page.rounds_requested):
        page.last_round.button.click()


def test_a_dossier_without_outcomes_says_so(
    qtbot: QtBot, new_session: Callable[[Dossier], Session]
) -> None:
    page = DashboardPage(new_session(Dossier("d", "ว่าง")))
    qtbot.addWidget(page)

    page.refresh("", TODAY)

    nothing = page.currentWidget()
    assert nothing is not None and page.currentIndex() == 2
    first_step = nothing.findChild(QPushButton)
    assert first_step is not None
    with qtbot.waitSignal(page.import_requested):
        first_step.click()


def rows_for(dossier: Dossier, *outcome_ids: str) -> StandingsModel:
    index = index_of(dossier)
    found = [each for each in standings(index, "", TODAY) if each.outcome.id in outcome_ids]
    model = StandingsModel()
    model.show_standings(found, index, TODAY)
    return model


def test_the_list_is_a_sound_model(followed: Dossier, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(rows_for(followed, FIRST, SECOND))  # type: ignore[no-untyped-call]


def test_a_day_is_counted_to_and_what_is_vague_stays_vague(followed: Dossier) -> None:
    vague = TimeFrame(Grain.FISCAL_YEAR, date(2022, 10, 1), date(2023, 9, 30))
    followed = edits.set_time_frame(followed, SECOND, vague)
    followed = reported(followed, SECOND, "พณ.", Report(status=Status.IN_PROGRESS))
    model = rows_for(followed, FIRST, SECOND)

    late, ahead = model.row(0), model.row(1)

    assert (late.frame, late.distance) == ("11 พฤศจิกายน 2565", "เกินมา 3 วัน")
    assert late.status == "เกินกำหนด · อยู่ระหว่างดำเนินการ 40%"
    assert (ahead.frame, ahead.distance) == ("ปีงบประมาณ พ.ศ. 2566", "")


def test_a_proposed_agency_is_said_to_be_one(followed: Dossier) -> None:
    who = Responsibility("พณ.", proposed=True)
    model = rows_for(edits.make_responsible(followed, FIRST, who), FIRST)

    assert model.row(0).agency == "พณ. (เสนอ)"


def test_a_carried_outcome_says_where_it_came_from_and_how_its_target_moved(
    followed: Dossier,
) -> None:
    meeting = followed.meetings[0]
    pillar = meeting.pillars[0]
    topic = pillar.topics[0]
    carried = replace(
        topic.outcomes[0], id="JC23-1.1.1", carried_from=FIRST, time_frame=TimeFrame.on(TODAY)
    )
    newer = replace(
        meeting,
        id="JC23",
        pillars=(
            replace(
                pillar,
                id="JC23-1",
                topics=(replace(topic, id="JC23-1.1", outcomes=(carried,)),),
            ),
        ),
    )
    dossier = replace(followed, meetings=(meeting, newer))

    row = rows_for(dossier, "JC23-1.1.1").row(0)

    assert row.moved == (
        "เลื่อนเป้าหมาย: 11 พฤศจิกายน 2565 → 14 พฤศจิกายน 2565 · ต่อเนื่องจาก JC22 ข้อ 1.1.1"
    )


def test_a_number_says_which_statuses_it_counts(page: DashboardPage) -> None:
    said = page.cards.cards[None].accessibleDescription()

    assert said == "(ยังไม่มีรายงาน 25, อยู่ระหว่างดำเนินการ 1, แล้วเสร็จ 1)"


def test_targets_that_moved_have_a_section_of_their_own(
    qtbot: QtBot, new_session: Callable[[Dossier], Session], followed: Dossier
) -> None:
    later = Report(status=Status.IN_PROGRESS, due=TimeFrame.on(TODAY + timedelta(days=90)))
    page = DashboardPage(new_session(reported(followed, THIRD, "กต.", later)))
    qtbot.addWidget(page)

    page.refresh("JC22", TODAY)

    assert shown_ids(page.slipped.standings) == [THIRD]
    assert "หน่วยงานเสนอเลื่อน" in page.slipped.standings.row(0).moved
