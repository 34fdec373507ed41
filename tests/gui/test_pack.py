import pytest
from PySide6.QtCore import QMimeData, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from briefpack.gui.pack_model import PackModel
from briefpack.gui.pack_panel import PackPanel
from briefpack.gui.rows import Level
from briefpack.gui.selection import Selection
from briefpack.gui.session import Session
from briefpack.model import edits

CHOSEN = ("JC22-1.1.1", "JC22-1.2.1", "JC22-2.1.1", "JC22-3.1.1")


@pytest.fixture
def panel(qtbot: QtBot, session: Session, selection: Selection) -> PackPanel:
    session.edit("เลือก", lambda dossier: edits.choose(dossier, selection.pack_id, CHOSEN))
    made = PackPanel(session, selection)
    qtbot.addWidget(made)
    made.resize(460, 700)
    made.show()
    return made


def ids_of(selection: Selection) -> tuple[str, ...]:
    assert selection.pack is not None
    return selection.pack.outcome_ids


def test_the_model_keeps_qts_rules(panel: PackPanel) -> None:
    tester = QAbstractItemModelTester(panel.model)

    panel.model.move(CHOSEN[3:], 0)
    panel.model.take_out(CHOSEN[:2])

    assert tester.model() is panel.model


def test_a_heading_stands_wherever_the_pillar_changes(panel: PackPanel) -> None:
    def levels() -> list[Level]:
        return [panel.model.row(at).level for at in range(panel.model.rowCount())]

    assert levels().count(Level.PILLAR) == 3

    panel.model.move([CHOSEN[2]], 1)

    assert levels().count(Level.PILLAR) == 4


def test_selected_entries_move_together_and_stay_selected(
    panel: PackPanel, selection: Selection
) -> None:
    panel.view.select_ids(CHOSEN[2:], CHOSEN[2])

    panel.move_by(-1)

    assert ids_of(selection) == (CHOSEN[0], CHOSEN[2], CHOSEN[3], CHOSEN[1])
    assert set(panel.view.selected_ids()) == set(CHOSEN[2:])


def test_an_entry_moves_down_past_its_neighbour(panel: PackPanel, selection: Selection) -> None:
    panel.view.select_ids(CHOSEN[:1], CHOSEN[0])

    panel.move_by(1)

    assert ids_of(selection) == (CHOSEN[1], CHOSEN[0], CHOSEN[2], CHOSEN[3])


def test_the_first_entry_moves_no_higher(
    panel: PackPanel, session: Session, selection: Selection
) -> None:
    steps = session.history.count()
    panel.view.select_ids(CHOSEN[:1], CHOSEN[0])

    panel.move_by(-1)

    assert ids_of(selection) == CHOSEN
    assert session.history.count() == steps


def test_an_entry_dropped_between_rows_stands_there(panel: PackPanel, selection: Selection) -> None:
    model: PackModel = panel.model
    row = model.row_of(CHOSEN[3]) or 0
    data = model.mimeData([model.index(row, 0)])
    place = model.row_of(CHOSEN[1]) or 0

    model.dropMimeData(data, Qt.DropAction.MoveAction, place, 0, QModelIndex())

    assert ids_of(selection) == (CHOSEN[0], CHOSEN[3], CHOSEN[1], CHOSEN[2])


def test_something_else_dropped_is_refused(panel: PackPanel, selection: Selection) -> None:
    data = QMimeData()
    data.setText("ข้อความ")

    panel.model.dropMimeData(data, Qt.DropAction.MoveAction, 0, 0, QModelIndex())

    assert ids_of(selection) == CHOSEN


def test_an_entry_taken_out_comes_back_in_its_place(
    panel: PackPanel, session: Session, selection: Selection
) -> None:
    panel.view.select_ids((CHOSEN[1],), CHOSEN[1])

    panel.take_out()
    without = ids_of(selection)
    session.history.undo()

    assert without == (CHOSEN[0], CHOSEN[2], CHOSEN[3])
    assert ids_of(selection) == CHOSEN


def test_after_taking_out_the_last_entry_the_pack_says_what_belongs_there(
    panel: PackPanel, selection: Selection
) -> None:
    panel.view.select_ids(CHOSEN, CHOSEN[0])

    panel.take_out()

    assert ids_of(selection) == ()
    assert not panel.view.isVisible()


def test_a_new_pack_is_at_hand_until_it_is_undone(
    panel: PackPanel, session: Session, selection: Selection
) -> None:
    panel.add_pack("เยือน สปป. ลาว")
    shown = panel.packs.currentText()
    session.history.undo()

    assert shown == "เยือน สปป. ลาว"
    assert panel.packs.currentText() == "ของฉัน"


def test_a_renamed_pack_keeps_its_entries(panel: PackPanel, selection: Selection) -> None:
    panel.rename_pack("ใหม่")

    assert selection.pack is not None
    assert selection.pack.name == panel.packs.currentText() == "ใหม่"
    assert ids_of(selection) == CHOSEN
