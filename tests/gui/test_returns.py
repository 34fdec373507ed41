from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from briefpack.gui.follow_up_page import FollowUpPage
from briefpack.gui.returns_model import ReturnsModel
from briefpack.gui.returns_page import ReturnsPage
from briefpack.gui.returns_review import Decision, Review
from briefpack.gui.returns_rows import Filter, Kind, counts_of
from briefpack.gui.returns_words import cell_words, differing
from briefpack.gui.rows import ROW_ROLE
from briefpack.gui.session import Session
from briefpack.model.dossier import Dossier
from briefpack.model.evidence import Evidence, EvidenceKind
from briefpack.model.follow_up import Report
from briefpack.model.index import index_of
from briefpack.model.returned import Cell, Returned
from briefpack.model.status import Status
from follow_ups import FIRST, SECOND, THIRD, change, reported, returned, with_current

PLAIN, TEXT, CONFLICT = 0, 1, 2  # the changes of `returned`


@pytest.fixture
def reviewed(new_session: Callable[[Dossier], Session], dossier: Dossier) -> Session:
    return new_session(with_current(dossier))


@pytest.fixture
def page(qtbot: QtBot, reviewed: Session) -> ReturnsPage:
    made = ReturnsPage(reviewed)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    made.show_returned(returned())
    return made


def review_of(page: ReturnsPage) -> Review:
    assert page.review is not None
    return page.review


def row_of(page: ReturnsPage, kind: Kind, at: int = -1) -> int:
    return next(
        row
        for row, key in enumerate(page.model.keys)
        if key.kind is kind and (at == -1 or key.at == at)
    )


def press(
    page: ReturnsPage,
    key: Qt.Key,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    QTest.keyClick(page.view, key, modifier)


def test_what_is_no_conflict_is_accepted_until_the_officer_says_otherwise() -> None:
    review = Review.of(returned())

    assert [each.field for each in review.accepted] == ["status", "progress"]
    assert len(review.undecided) == 1


def test_accepting_all_leaves_conflicts_to_the_officer() -> None:
    review = Review.of(returned()).accepting(range(3), accept=False)

    assert review.decisions == (Decision.REJECTED, Decision.REJECTED, Decision.UNDECIDED)


def test_of_two_files_that_say_different_things_one_wins() -> None:
    one = change(FIRST, "progress", "ก", sent="", current="", file="ก.xlsx")
    other = replace(one, returned="ข", at=replace(one.at, file="ข.xlsx"))
    both = Returned("round-1", tuple(replace(each, is_conflict=True) for each in (one, other)))
    review = Review.of(both).deciding({0: Decision.ACCEPTED})

    review = review.deciding({1: Decision.ACCEPTED})

    assert [each.returned for each in review.accepted] == ["ข"]


def test_a_change_that_ours_overtook_becomes_a_conflict(dossier: Dossier) -> None:
    review = Review.of(returned())
    later = reported(with_current(dossier), FIRST, "พณ.", Report(status=Status.DELAYED))

    now = review.against(index_of(later))

    assert now.decisions[PLAIN] is Decision.UNDECIDED
    assert now.returned.changes[PLAIN].current is Status.DELAYED
    assert now.decisions[TEXT] is Decision.ACCEPTED


def test_a_value_that_ours_has_meanwhile_is_no_conflict(dossier: Dossier) -> None:
    later = reported(with_current(dossier), FIRST, "พณ.", Report(status=Status.IN_PROGRESS))

    now = Review.of(returned()).against(index_of(later))

    assert not now.returned.changes[PLAIN].is_conflict


def test_a_conflict_ends_with_its_cause(dossier: Dossier) -> None:
    before = with_current(dossier)
    later = reported(before, FIRST, "พณ.", Report(status=Status.DELAYED))
    conflicting = Review.of(returned()).against(index_of(later))

    now = conflicting.against(index_of(before))

    assert now == Review.of(returned())


def test_a_side_that_was_chosen_stays_chosen_when_the_conflict_ends(dossier: Dossier) -> None:
    before = with_current(dossier)
    later = reported(before, FIRST, "พณ.", Report(status=Status.DELAYED))
    conflicting = Review.of(returned()).against(index_of(later))
    decided = conflicting.deciding({PLAIN: Decision.REJECTED})

    now = decided.against(index_of(before))

    assert now.decisions[PLAIN] is Decision.REJECTED
    assert not now.returned.changes[PLAIN].is_conflict


@pytest.mark.parametrize("decided", [{}, {0: Decision.REJECTED}])
def test_two_files_stay_in_conflict_whatever_the_dossier_holds(
    dossier: Dossier, decided: dict[int, Decision]
) -> None:
    one = change(FIRST, "progress", "ก", sent="", current="", file="ก.xlsx")
    other = replace(one, returned="ข", at=replace(one.at, file="ข.xlsx"))
    both = Returned("round-1", tuple(replace(each, is_conflict=True) for each in (one, other)))
    review = Review.of(both).deciding(decided).left_over()
    before = with_current(dossier)

    later = reported(before, FIRST, "พณ.", Report(progress="ข"))
    now = review.against(index_of(later)).against(index_of(before))

    assert now == review
    assert review.against(index_of(later)).undecided


def test_counts_say_what_each_filter_shows() -> None:
    assert counts_of(Review.of(returned())) == {
        Filter.ALL: 5,
        Filter.CHANGES: 2,
        Filter.CONFLICTS: 1,
        Filter.ATTENTION: 2,
    }


@pytest.mark.parametrize(
    ("before", "after", "gone", "come"),
    [
        ("ประชุมครั้งที่ ๑ แล้ว", "ประชุมครั้งที่ ๒ แล้ว", ["๑"], ["๒"]),
        ("ส่งหนังสือถึงฝ่ายลาวแล้ว", "ส่งหนังสือถึงฝ่ายลาว แล้ว", [], [" "]),
        ("", "ข้อความใหม่", [], []),
        ("เหมือนเดิม", "เหมือนเดิม", [], []),
        ("ก", "ข", ["ก"], ["ข"]),
        ("30 กันยายน 2565", "30 มิถุนายน 2566", ["กันยายน 2565"], ["มิถุนายน 2566"]),
        ("😀 ดีมาก", "😀 ดี", ["มาก"], []),
    ],
)
def test_the_words_that_differ_are_marked(
    before: str, after: str, gone: list[str], come: list[str]
) -> None:
    hits = differing(before, after)

    marked = [
        [text.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le") for start, end in places]
        for text, places in zip((before, after), hits, strict=True)
    ]
    assert marked == [gone, come]


def test_changes_stand_under_their_outcomes_then_what_is_odd(page: ReturnsPage) -> None:
    kinds = [key.kind for key in page.model.keys]

    assert kinds == [
        *(Kind.OUTCOME, Kind.CHANGE, Kind.CHANGE),
        *(Kind.OUTCOME, Kind.CHANGE),
        *(Kind.PROBLEMS, Kind.PROBLEM),
        *(Kind.UNMATCHED_ROWS, Kind.UNMATCHED),
    ]


def test_the_model_is_a_sound_one(page: ReturnsPage, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(page.model)  # type: ignore[no-untyped-call]


def test_a_row_says_the_field_the_three_values_and_where_from(page: ReturnsPage) -> None:
    row = page.model.row(row_of(page, Kind.CHANGE, CONFLICT))

    assert row.title == "ผลการดำเนินงาน"
    assert (row.sent.text, row.current.text, row.returned.text) == (
        "(ว่าง)",
        "ร่างเสร็จ",
        "ส่งร่างแล้ว",
    )
    assert row.where == "พณ. · พณ.xlsx แถว 14"
    assert row.is_conflict


def test_a_screen_reader_hears_the_values_and_the_decision(page: ReturnsPage) -> None:
    index = page.model.index(row_of(page, Kind.CHANGE, PLAIN), 0)

    said = index.data(Qt.ItemDataRole.AccessibleDescriptionRole)

    assert "ที่ส่งกลับ อยู่ระหว่างดำเนินการ" in said
    assert "ใช้ของหน่วยงาน" in said


def test_space_refuses_a_change_and_takes_it_again(page: ReturnsPage) -> None:
    page.view.go_to(row_of(page, Kind.CHANGE, PLAIN))

    press(page, Qt.Key.Key_Space)
    assert review_of(page).decisions[PLAIN] is Decision.REJECTED
    assert page.bar.apply.text() == "ใช้การเปลี่ยนแปลง 1 รายการ"

    press(page, Qt.Key.Key_Space)
    assert review_of(page).decisions[PLAIN] is Decision.ACCEPTED


def test_space_on_an_outcome_and_a_stand_for_its_changes(page: ReturnsPage) -> None:
    page.view.go_to(row_of(page, Kind.OUTCOME))
    press(page, Qt.Key.Key_Space)
    assert review_of(page).accepted == ()

    page.view.go_to(row_of(page, Kind.CHANGE, TEXT))
    press(page, Qt.Key.Key_A)
    assert len(review_of(page).accepted) == 2


def test_shift_a_stands_for_all(page: ReturnsPage) -> None:
    press(page, Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier)

    assert review_of(page).accepted == ()


def test_left_and_right_choose_the_side_of_a_conflict(page: ReturnsPage) -> None:
    page.view.go_to(row_of(page, Kind.CHANGE, CONFLICT))

    press(page, Qt.Key.Key_Right)
    assert review_of(page).decisions[CONFLICT] is Decision.ACCEPTED

    press(page, Qt.Key.Key_Left)
    assert review_of(page).decisions[CONFLICT] is Decision.REJECTED


def test_left_and_right_leave_what_is_no_conflict_alone(page: ReturnsPage) -> None:
    page.view.go_to(row_of(page, Kind.CHANGE, PLAIN))

    press(page, Qt.Key.Key_Left)

    assert review_of(page).decisions[PLAIN] is Decision.ACCEPTED


def box_and_side(page: ReturnsPage) -> tuple[QPoint, QPoint]:
    """Where the box of a plain change is, and the returned side of a conflict."""
    plain, conflict = (
        page.view.visualRect(page.model.index(row_of(page, Kind.CHANGE, at), 0))
        for at in (PLAIN, CONFLICT)
    )
    return QPoint(20, plain.top() + 18), QPoint(conflict.right() - 40, conflict.center().y())


def test_a_click_on_a_box_decides_and_one_on_a_side_chooses(page: ReturnsPage) -> None:
    for place in box_and_side(page):
        QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert review_of(page).decisions[PLAIN] is Decision.REJECTED
    assert review_of(page).decisions[CONFLICT] is Decision.ACCEPTED


def test_a_click_of_the_right_button_decides_nothing(page: ReturnsPage) -> None:
    before = review_of(page).decisions

    for place in box_and_side(page):
        QTest.mouseClick(page.view.viewport(), Qt.MouseButton.RightButton, pos=place)

    assert review_of(page).decisions == before


def test_f8_goes_from_one_thing_to_decide_to_the_next_and_round(page: ReturnsPage) -> None:
    page.view.go_to(0)
    seen = []

    for _ in range(4):
        page.next_to_decide()
        seen.append(page.model.keys[page.view.currentIndex().row()].kind)

    assert seen == [Kind.CHANGE, Kind.PROBLEM, Kind.UNMATCHED, Kind.CHANGE]


def test_enter_opens_the_outcome(qtbot: QtBot, page: ReturnsPage) -> None:
    page.view.go_to(row_of(page, Kind.PROBLEM))

    with qtbot.waitSignal(page.outcome_requested) as asked:
        press(page, Qt.Key.Key_Return)

    assert asked.args == [THIRD]


@pytest.mark.parametrize("outcome_id", ["", "JC22-9.9.9"])
def test_enter_on_a_problem_without_an_outcome_says_where_it_is(
    qtbot: QtBot, reviewed: Session, outcome_id: str
) -> None:
    place = FollowUpPage(reviewed)
    qtbot.addWidget(place)
    page = place.returns
    (problem,) = returned().problems
    page.show_returned(Returned("round-1", problems=(replace(problem, outcome_id=outcome_id),)))
    page.view.go_to(row_of(page, Kind.PROBLEM))

    with qtbot.assertNotEmitted(page.outcome_requested), qtbot.waitSignal(place.said) as said:
        press(page, Qt.Key.Key_Return)

    assert said.args == ["ไม่มีผลการประชุมให้เปิด โปรดดูที่ พณ.xlsx แถว 15"]


def test_a_filter_shows_its_rows_alone(page: ReturnsPage) -> None:
    page.bar.filters[Filter.CONFLICTS].click()

    assert [key.outcome_id for key in page.model.keys] == [SECOND, SECOND]


def test_what_a_filter_hides_is_not_decided_with_all(page: ReturnsPage) -> None:
    page.bar.filters[Filter.CONFLICTS].click()

    page.view.all_toggled.emit()

    assert len(review_of(page).accepted) == 2


@pytest.mark.parametrize(
    ("shown", "can"),
    [
        (Filter.ALL, True),
        (Filter.CHANGES, True),
        (Filter.CONFLICTS, False),
        (Filter.ATTENTION, False),
    ],
)
def test_all_can_be_decided_only_where_there_is_something_to_decide(
    page: ReturnsPage, shown: Filter, can: bool
) -> None:
    page.bar.filters[shown].click()

    assert page.bar.accept_all.isEnabled() is can
    assert page.bar.refuse_all.isEnabled() is can


def test_an_edit_elsewhere_is_seen_in_the_review(page: ReturnsPage, reviewed: Session) -> None:
    reviewed.edit("", lambda d: reported(d, FIRST, "พณ.", Report(status=Status.ON_HOLD)))

    page.refresh()

    row = page.model.row(row_of(page, Kind.CHANGE, PLAIN))
    assert row.is_conflict
    assert row.current.text == "ชะลอ"


def test_what_was_decided_leaves_and_what_was_not_stays(
    page: ReturnsPage, reviewed: Session
) -> None:
    before, review = reviewed.dossier, review_of(page)
    reviewed.edit("", lambda d: reported(d, FIRST, "พณ.", Report(status=Status.IN_PROGRESS)))

    page.applied(review, before)

    assert [each.outcome_id for each in review_of(page).returned.changes] == [SECOND]
    assert len(review_of(page).returned.problems) == 1


def test_undo_brings_the_review_back(page: ReturnsPage, reviewed: Session) -> None:
    reviewed.dossier_changed.connect(page.refresh)
    before, review = reviewed.dossier, review_of(page)
    reviewed.edit("", lambda d: reported(d, FIRST, "พณ.", Report(status=Status.IN_PROGRESS)))
    page.applied(review, before)

    reviewed.history.undo()

    assert len(review_of(page).returned.changes) == 3


def test_redo_puts_the_review_away_again(page: ReturnsPage, reviewed: Session) -> None:
    reviewed.dossier_changed.connect(page.refresh)
    before, review = reviewed.dossier, review_of(page)
    reviewed.edit("", lambda d: reported(d, FIRST, "พณ.", Report(status=Status.IN_PROGRESS)))
    page.applied(review, before)
    left = review_of(page)

    for _ in range(2):
        reviewed.history.undo()
        assert len(review_of(page).accepted) == 2
        reviewed.history.redo()
        assert review_of(page) == left


def test_undo_goes_back_through_all_that_was_applied(page: ReturnsPage, reviewed: Session) -> None:
    reviewed.dossier_changed.connect(page.refresh)
    for report in (Report(status=Status.IN_PROGRESS), Report(status=Status.DONE)):
        before, review = reviewed.dossier, review_of(page)
        reviewed.edit("", partial(reported, outcome_id=FIRST, agency="พณ.", report=report))
        page.applied(review, before)

    reviewed.history.undo()
    assert len(review_of(page).returned.changes) == 1

    reviewed.history.undo()
    assert len(review_of(page).returned.changes) == 3


def test_a_review_begun_after_an_undo_is_not_put_away_by_redo(
    page: ReturnsPage, reviewed: Session
) -> None:
    reviewed.dossier_changed.connect(page.refresh)
    before, review = reviewed.dossier, review_of(page)
    reviewed.edit("", lambda d: reported(d, FIRST, "พณ.", Report(status=Status.IN_PROGRESS)))
    page.applied(review, before)
    reviewed.history.undo()
    page.show_returned(Returned("round-2", (change(THIRD, "percent", 45),)))

    reviewed.history.redo()

    assert [each.outcome_id for each in review_of(page).returned.changes] == [THIRD]


def test_a_file_that_was_taken_before_is_said(page: ReturnsPage, reviewed: Session) -> None:
    at = datetime(2022, 10, 28, tzinfo=UTC)
    file = Evidence.of("พณ.xlsx", EvidenceKind.RETURNED_SHEET, "round-1", at, b"sheet")
    reviewed.edit("", lambda d: replace(d, evidence=(file,)))

    page.show_returned(replace(returned(), evidence=(file,)))

    assert page.again.isVisible()
    assert "พณ.xlsx (รับเมื่อ 28 ต.ค. 2565)" in page.again.text()


def test_a_long_text_is_shown_whole(page: ReturnsPage) -> None:
    text = "ผู้แทนทั้งสองฝ่ายประชุมหารือที่ด่านชายแดน " * 8
    page.show_returned(Returned("round-1", (change(FIRST, "progress", text, sent="", current=""),)))

    assert page.view.rowHeight(1) > 3 * page.view.delegate.heights.line


def test_nothing_but_plain_text_is_in_the_tool_tips_of_files(page: ReturnsPage) -> None:
    model: ReturnsModel = page.model
    page.show_returned(
        Returned("round-1", (change(FIRST, "progress", "<b>x</b>", sent="", current=""),))
    )

    assert model.index(1, 0).data(ROW_ROLE).returned.text == "<b>x</b>"


def test_an_empty_page_says_the_first_step(qtbot: QtBot, reviewed: Session) -> None:
    page = ReturnsPage(reviewed)
    qtbot.addWidget(page)

    (button,) = (each for each in page.findChildren(QPushButton) if each.text() == "รับตารางที่ส่งกลับ…")

    with qtbot.waitSignal(page.take_requested):
        button.click()


def test_a_problem_of_a_whole_file_names_no_row() -> None:
    assert cell_words(Cell("พณ.xlsx", "", 0)) == "พณ.xlsx"


def test_days_and_percents_are_in_words(page: ReturnsPage) -> None:
    page.show_returned(
        Returned(
            "round-1",
            (
                change(FIRST, "percent", 45),
                change(FIRST, "reported_on", date(2022, 11, 3)),
            ),
        )
    )

    shown = [page.model.row(row).returned.text for row in (1, 2)]
    assert shown == ["45%", "3 พ.ย. 2565"]
