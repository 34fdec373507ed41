from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from briefpack.gui.filter_bar import FilterBar
from briefpack.gui.filter_menu import FilterMenu
from briefpack.gui.main_window import MainWindow
from briefpack.gui.outcomes_panel import OutcomesPanel
from briefpack.gui.selection import Selection
from briefpack.gui.session import Session
from briefpack.gui.workspace import Workspace
from briefpack.model.dossier import Dossier
from briefpack.model.filtering import NOBODY, Facet, Filters, InPack
from briefpack.model.follow_up import Report
from briefpack.model.status import Status
from follow_ups import FIRST, SECOND, led_by, reported

ECONOMY = Filters(frozenset({(Facet.PILLAR, "JC22-2")}))


@pytest.fixture
def dossier(dossier: Dossier) -> Dossier:
    dossier = led_by(led_by(dossier, FIRST, "พณ.", date(2022, 1, 1)), SECOND, "พณ.")
    return reported(dossier, FIRST, "พณ.", Report(Status.DONE))


@pytest.fixture
def panel(qtbot: QtBot, session: Session, selection: Selection) -> OutcomesPanel:
    made = OutcomesPanel(session, selection)
    qtbot.addWidget(made)
    made.resize(390, 700)
    made.show()
    return made


def menu_of(bar: FilterBar, facet: Facet) -> FilterMenu:
    menu = next(menu for menu in bar.menus if facet in menu.chip.facets)
    menu.aboutToShow.emit()
    return menu


def line(menu: FilterMenu, words: str) -> QAction:
    return next(each for each in menu.actions() if each.text().startswith(words))


def count_in(action: QAction) -> int:
    return int(action.text().rpartition("\t")[2])


def shown_pillars(panel: OutcomesPanel) -> set[str]:
    return {id_.split(".")[0] for id_ in panel.model.shown_ids}


def test_a_filter_leaves_the_outcomes_it_asks_for_and_says_how_many(
    panel: OutcomesPanel, selection: Selection
) -> None:
    selection.filter_by(ECONOMY)

    assert shown_pillars(panel) == {"JC22-2"}
    assert panel.filters.hidden.text() == "แสดง 15 จาก 27"
    assert panel.count.text() == "27 ผล · เลือก 0"
    assert panel.model.row(0).badge == "0/15"


def test_search_and_filter_leave_what_both_leave(
    panel: OutcomesPanel, selection: Selection
) -> None:
    selection.search("น้ำ")
    selection.filter_by(ECONOMY)

    assert panel.model.shown_ids == ("JC22-2.2.1", "JC22-2.7.1")
    assert panel.count.text() == "พบ 2 จาก 15 ผล"


def test_choosing_a_pillar_chooses_only_what_the_filter_shows(
    panel: OutcomesPanel, selection: Selection
) -> None:
    selection.filter_by(Filters(frozenset({(Facet.LEAD, "พณ."), (Facet.PILLAR, "JC22-1")})))
    panel.model.toggle(["JC22-1"])

    assert selection.pack is not None
    assert selection.pack.outcome_ids == (FIRST, SECOND)


def test_what_is_chosen_leaves_a_list_of_what_is_not(
    panel: OutcomesPanel, selection: Selection
) -> None:
    selection.filter_by(Filters(frozenset({(Facet.CHOSEN, InPack.LEFT_OUT)})))
    panel.model.toggle([FIRST])

    assert FIRST not in panel.model.shown_ids
    assert panel.filters.hidden.text() == "แสดง 26 จาก 27"


def test_filters_that_leave_nothing_say_so_and_can_be_cleared(
    panel: OutcomesPanel, selection: Selection
) -> None:
    selection.filter_by(Filters(frozenset({(Facet.STATUS, Status.CANCELLED)})))
    was_visible = panel.view.isVisible()
    panel.filters.clear_button.click()

    assert not was_visible and panel.view.isVisible()
    assert not selection.filters
    assert len(panel.model.shown_ids) == 27


def test_a_menu_counts_what_each_choice_would_leave(
    panel: OutcomesPanel, selection: Selection
) -> None:
    statuses = menu_of(panel.filters, Facet.STATUS)
    before = [count_in(line(statuses, words)) for words in ("แล้วเสร็จ", "ยังไม่มีรายงาน")]
    selection.filter_by(ECONOMY)
    statuses = menu_of(panel.filters, Facet.STATUS)
    after = [count_in(line(statuses, words)) for words in ("แล้วเสร็จ", "ยังไม่มีรายงาน")]

    assert before == [1, 26]
    assert after == [0, 15]


def test_a_choice_is_ticked_and_named_on_its_button(
    panel: OutcomesPanel, selection: Selection
) -> None:
    line(menu_of(panel.filters, Facet.STATUS), "แล้วเสร็จ").trigger()
    named = panel.filters.chips[2].text()
    line(menu_of(panel.filters, Facet.STATUS), "ยังไม่มีรายงาน").trigger()

    assert named == "สถานะ: แล้วเสร็จ"
    assert panel.filters.chips[2].text() == "สถานะ (2)"
    assert selection.filters.of(Facet.STATUS) == {Status.DONE, NOBODY}


def test_agencies_can_be_asked_for_as_leads_only(
    panel: OutcomesPanel, selection: Selection
) -> None:
    menu = menu_of(panel.filters, Facet.AGENCY)
    line(menu, "พณ.").trigger()
    involved = selection.filters
    line(menu, "เฉพาะหน่วยงานหลัก").trigger()

    assert involved.wanted == {(Facet.AGENCY, "พณ.")}
    assert selection.filters.wanted == {(Facet.LEAD, "พณ.")}


def test_space_ticks_and_leaves_the_menu_open(panel: OutcomesPanel, selection: Selection) -> None:
    menu = menu_of(panel.filters, Facet.CHOSEN)
    menu.popup(panel.mapToGlobal(panel.rect().center()))
    menu.setActiveAction(line(menu, "ยังไม่เลือก"))

    QTest.keyClick(menu, Qt.Key.Key_Space)
    is_open = menu.isVisible()
    menu.hide()

    assert is_open
    assert selection.filters.wanted == {(Facet.CHOSEN, InPack.LEFT_OUT)}


def test_a_filter_without_room_for_its_button_shows_in_the_button_of_all(
    panel: OutcomesPanel, selection: Selection
) -> None:
    panel.resize(260, 700)
    QApplication.processEvents()
    hidden = [chip.text() for chip in panel.filters.chips if chip.isHidden()]
    selection.filter_by(Filters(frozenset({(Facet.CHOSEN, InPack.LEFT_OUT)})))

    assert "ในชุด" in hidden and "ด้าน" not in hidden
    assert panel.filters.all_button.property("active")
    assert len(panel.filters.all_menu.actions()) == len(panel.filters.chips) + 2


def test_every_filter_has_a_name_for_screen_readers(panel: OutcomesPanel) -> None:
    assert all(each.accessibleName() for each in panel.filters.findChildren(QToolButton))


def workspace_of(window: MainWindow) -> Workspace:
    window.files.start_jc22()
    assert window.workspace is not None
    window.activateWindow()
    return window.workspace


def test_esc_in_the_list_takes_the_search_away_and_then_the_filters(window: MainWindow) -> None:
    workspace = workspace_of(window)
    selection = workspace.selection
    selection.filter_by(ECONOMY)
    window.top_bar.search.setText("น้ำ")
    workspace.outcomes.go_to_hits()

    window.actions_["step_back"].trigger()
    first = (selection.needle, selection.filters)
    window.actions_["step_back"].trigger()

    assert first == ("", ECONOMY)
    assert not selection.filters


def test_down_goes_from_the_search_to_the_first_hit(window: MainWindow) -> None:
    workspace = workspace_of(window)
    window.actions_["find"].trigger()
    window.top_bar.search.setText("น้ำ")

    QTest.keyClick(window.top_bar.search, Qt.Key.Key_Down)

    assert window.top_bar.search.text() == "น้ำ"
    assert workspace.outcomes.view.hasFocus()
    assert workspace.selection.outcome_id == "JC22-2.2.1"


def test_f3_goes_round_the_hits_and_back(window: MainWindow) -> None:
    workspace = workspace_of(window)
    window.top_bar.search.setText("น้ำ")
    seen = []
    for name in ("find_next", "find_next", "find_next", "find_next", "find_previous"):
        window.actions_[name].trigger()
        seen.append(workspace.selection.outcome_id)

    assert seen == ["JC22-2.2.1", "JC22-2.7.1", "JC22-4.1.1", "JC22-2.2.1", "JC22-4.1.1"]


def test_f3_without_a_search_goes_to_the_search(window: MainWindow) -> None:
    workspace_of(window)
    window.actions_["find_next"].trigger()

    assert window.top_bar.search.hasFocus()


def test_no_hit_offers_a_button_that_clears_the_search(window: MainWindow) -> None:
    workspace = workspace_of(window)
    window.top_bar.search.setText("ไม่มีคำนี้แน่")

    workspace.outcomes.clear_requested.emit()

    assert window.top_bar.search.text() == "" == workspace.selection.needle


def test_hits_are_marked_in_the_notes_too(window: MainWindow) -> None:
    workspace = workspace_of(window)
    workspace.selection.show_outcome(FIRST)
    workspace.detail.notes.add_note()
    editor = next(iter(workspace.detail.notes.cards.values())).editor
    editor.insertPlainText("😀 เรื่องนํ้าและน้ำมัน")

    window.top_bar.search.setText("น้ำ")
    marked = [mark.cursor.selectedText() for mark in editor.extraSelections()]
    window.top_bar.search.clear()

    assert marked == ["นํ้า", "น้ำ"]
    assert not editor.extraSelections()


def test_the_keys_open_all_filters(window: MainWindow) -> None:
    workspace = workspace_of(window)
    window.show_place("follow_up")
    window.actions_["show_outcomes"].setChecked(False)

    window.actions_["show_filters"].trigger()
    menu = workspace.outcomes.filters.all_menu
    is_open = menu.isVisible()
    menu.hide()

    assert is_open and workspace.outcomes.isVisible()
