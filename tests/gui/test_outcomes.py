from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QPaintEvent, QRegion
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication
from pytestqt.qtbot import QtBot

from briefpack.gui.outcomes_model import OutcomesModel
from briefpack.gui.outcomes_panel import OutcomesPanel
from briefpack.gui.rows import Level, Row
from briefpack.gui.selection import Selection
from briefpack.gui.session import Session
from briefpack.model.dossier import Dossier
from briefpack.model.meeting import Meeting, Outcome, Pillar, Topic
from briefpack.model.wording import Wording

Role = Qt.ItemDataRole


@pytest.fixture
def model(session: Session, selection: Selection) -> OutcomesModel:
    return OutcomesModel(session, selection)


@pytest.fixture
def panel(qtbot: QtBot, session: Session, selection: Selection) -> OutcomesPanel:
    made = OutcomesPanel(session, selection)
    qtbot.addWidget(made)
    made.resize(380, 700)
    made.show()
    return made


def rows_of(model: OutcomesModel) -> list[Row]:
    return [model.row(at) for at in range(model.rowCount())]


def test_the_model_keeps_qts_rules(model: OutcomesModel, selection: Selection) -> None:
    tester = QAbstractItemModelTester(model)

    selection.search("น้ำ")
    model.toggle(["JC22-1"])
    selection.search("")

    assert tester.model() is model


def test_outcomes_stand_under_their_pillars_and_topics(model: OutcomesModel) -> None:
    levels = [row.level for row in rows_of(model)]

    assert [levels.count(level) for level in Level] == [0, 4, 17, 27]
    assert levels[:3] == [Level.PILLAR, Level.TOPIC, Level.OUTCOME]


@pytest.mark.parametrize("typed", ["2568", "๒๕๖๘", " ๒๕๖๘ "])
def test_a_year_is_found_in_either_digits(
    model: OutcomesModel, selection: Selection, typed: str
) -> None:
    selection.search(typed)

    assert "JC22-2.1.1" in model.shown_ids
    assert len(model.shown_ids) < 27


@pytest.mark.parametrize("typed", ["น้ำ", "นํ้า", "น้ํา"])
def test_water_is_found_however_it_is_typed(
    model: OutcomesModel, selection: Selection, typed: str
) -> None:
    selection.search(typed)

    assert model.shown_ids == ("JC22-2.2.1", "JC22-2.7.1", "JC22-4.1.1")


def test_hits_are_marked_where_they_stand(model: OutcomesModel, selection: Selection) -> None:
    selection.search("น้ำ")

    row = next(row for row in rows_of(model) if row.id == "JC22-2.7.1")
    assert [row.text[start:end] for start, end in row.hits][:1] == ["น้ำ"]


def test_a_hit_elsewhere_says_where(model: OutcomesModel, selection: Selection) -> None:
    selection.search("กระทรวงพาณิชย์")

    row = next(row for row in rows_of(model) if row.id == "JC22-2.1.1")
    start, end = row.found_hits[0]
    assert row.found_in.startswith("หน่วยงาน")
    assert row.found_in[start:end] == "กระทรวงพาณิชย์"


def test_a_pillar_says_how_much_of_it_is_chosen(model: OutcomesModel) -> None:
    model.toggle(["JC22-1.1.1"])
    some = model.row(0)
    model.toggle(["JC22-1"])
    whole = model.row(0)
    model.toggle(["JC22-1"])
    none = model.row(0)

    assert [some.checked, whole.checked, none.checked] == [
        Qt.CheckState.PartiallyChecked,
        Qt.CheckState.Checked,
        Qt.CheckState.Unchecked,
    ]
    assert [some.badge, whole.badge, none.badge] == ["1/6", "6/6", "0/6"]


def test_choosing_a_pillar_chooses_only_what_the_search_shows(
    model: OutcomesModel, selection: Selection
) -> None:
    selection.search("น้ำ")
    model.toggle(["JC22-2"])

    assert selection.pack is not None
    assert selection.pack.outcome_ids == ("JC22-2.2.1", "JC22-2.7.1")


def test_a_screen_reader_can_choose(model: OutcomesModel, selection: Selection) -> None:
    index = model.index(model.row_of("JC22-1.1.1") or 0, 0)

    assert model.setData(index, Qt.CheckState.Checked, Role.CheckStateRole)

    assert index.data(Role.AccessibleDescriptionRole) == "ระดับ 3, เลือกแล้ว"
    assert index.data(Role.AccessibleTextRole).startswith("1.1.1 ยกระดับ")


def test_without_a_pack_nothing_can_be_chosen(
    new_session: Callable[[Dossier], Session], jc22: Dossier
) -> None:
    from dataclasses import replace

    session = new_session(replace(jc22, packs=()))
    model = OutcomesModel(session, Selection(session))

    model.toggle(["JC22-1.1.1"])

    assert model.row(0).checked is None
    assert session.history.count() == 0


def test_space_chooses_all_selected_rows_as_one_step(
    qtbot: QtBot, panel: OutcomesPanel, session: Session, selection: Selection
) -> None:
    panel.view.select_ids(("JC22-1.1.1", "JC22-1.2.1"), "JC22-1.1.1")

    QTest.keyClick(panel.view, Qt.Key.Key_Space)

    assert selection.pack is not None
    assert selection.pack.outcome_ids == ("JC22-1.1.1", "JC22-1.2.1")
    assert session.history.count() == 1


def test_a_click_on_the_box_chooses_and_a_click_on_the_text_does_not(
    qtbot: QtBot, panel: OutcomesPanel, selection: Selection
) -> None:
    place = panel.view.visualRect(panel.model.index(2, 0))

    QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place.center())
    after_text = selection.pack
    QTest.mouseClick(
        panel.view.viewport(),
        Qt.MouseButton.LeftButton,
        pos=place.topLeft() + QPoint(20, 18),
    )

    assert after_text is not None and not after_text.entries
    assert selection.pack is not None
    assert selection.pack.outcome_ids == ("JC22-1.1.1",)
    assert selection.outcome_id == "JC22-1.1.1"


def test_the_selection_comes_back_by_id_after_a_search(
    panel: OutcomesPanel, selection: Selection
) -> None:
    panel.view.select_ids(("JC22-2.7.1",), "JC22-2.7.1")

    selection.search("น้ำ")
    during = panel.view.selected_ids()
    selection.search("")

    assert during == panel.view.selected_ids() == ("JC22-2.7.1",)


def test_every_row_keeps_its_own_height_through_searches(
    panel: OutcomesPanel, selection: Selection
) -> None:
    for typed in ("น้ำ", "พาณิชย์", "ไม่มีคำนี้แน่", ""):
        selection.search(typed)

        places = [
            panel.view.visualRect(panel.model.index(at, 0)) for at in range(panel.model.rowCount())
        ]
        wanted = [
            panel.view.delegate.height_of(panel.model.row(at).level)
            for at in range(panel.model.rowCount())
        ]
        assert [place.height() for place in places] == wanted
        assert all(above.bottom() + 1 == below.top() for above, below in pairwise(places))


def test_no_hit_offers_to_clear_the_search(
    qtbot: QtBot, panel: OutcomesPanel, selection: Selection
) -> None:
    selection.search("ไม่มีคำนี้แน่")

    assert not panel.view.isVisible()
    assert panel.count.text() == "พบ 0 จาก 27 ผล"


def test_the_keys_move_through_the_long_list(panel: OutcomesPanel) -> None:
    panel.view.setFocus()
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Down):
        QTest.keyClick(panel.view, key)
    below = panel.view.selected_ids()
    QTest.keyClick(panel.view, Qt.Key.Key_PageDown)
    a_page_on = panel.view.currentIndex().row()
    QTest.keyClick(panel.view, Qt.Key.Key_PageUp)
    back = panel.view.selected_ids()
    QTest.keyClick(panel.view, Qt.Key.Key_End)

    assert below == back == ("JC22-1.1.1",)
    assert a_page_on > 6
    last = panel.model.index(panel.model.rowCount() - 1, 0)
    assert panel.view.selected_ids() == (panel.model.id_at(last.row()),)
    assert panel.view.viewport().rect().contains(panel.view.visualRect(last))


def test_on_a_heading_an_outcome_under_it_is_shown_and_the_keys_go_on_from_the_heading(
    panel: OutcomesPanel, selection: Selection
) -> None:
    panel.view.setFocus()
    panel.view.show_id("JC22-1.1.2")
    shown = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up):
        QTest.keyClick(panel.view, key)
        (row,) = panel.view.selected_ids()
        shown.append((row in panel.model.shown_ids, selection.outcome_id))

    assert shown == [
        (False, "JC22-1.2.1"),
        (True, "JC22-1.2.1"),
        (False, "JC22-1.2.1"),
        (True, "JC22-1.1.2"),
    ]


def test_a_row_is_found_where_it_is_painted(panel: OutcomesPanel) -> None:
    panel.view.scrollTo(panel.model.index(20, 0))
    for at in range(panel.model.rowCount()):
        place = panel.view.visualRect(panel.model.index(at, 0))
        assert panel.view.indexAt(place.topLeft()).row() == at
        assert panel.view.indexAt(place.bottomRight()).row() == at


def test_news_of_a_row_is_painted_wherever_the_row_stands(
    qtbot: QtBot, panel: OutcomesPanel
) -> None:
    QApplication.processEvents()  # the list as it begins
    painted = _PaintedRegion(panel.view)
    panel.model.toggle((panel.model.shown_ids[1],))
    qtbot.waitUntil(lambda: not painted.region.isEmpty())
    for row in range(5):
        place = panel.view.visualRect(panel.model.index(row, 0))
        assert painted.region.intersected(place) == QRegion(place)


class _PaintedRegion(QObject):
    """What of a list was painted."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self.region = QRegion()
        view.viewport().installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:  # noqa: N802
        if isinstance(event, QPaintEvent):
            self.region += event.region()
        return False


def test_among_several_meetings_a_heading_says_which_one_it_is_of(
    new_session: Callable[[Dossier], Session], jc22: Dossier
) -> None:
    other = Meeting(
        "JC21",
        Wording("การประชุมครั้งก่อน"),
        pillars=(
            Pillar(
                "JC21-1",
                1,
                Wording("เศรษฐกิจ"),
                (Topic("JC21-1.1", Wording(), (Outcome("JC21-1.1.1", "1", Wording("ผล")),)),),
            ),
        ),
    )
    alone = new_session(jc22)
    both = new_session(replace(jc22, id="both", meetings=(*jc22.meetings, other)))

    def first(session: Session) -> str:
        return OutcomesModel(session, Selection(session)).row(0).number

    assert (first(alone), first(both)) == ("1", "JC22 · 1")
