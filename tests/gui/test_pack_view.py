import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefpack.gui import outcome_mime
from briefpack.gui.pack_panel import PackPanel
from briefpack.gui.selection import Selection
from briefpack.gui.session import Session
from briefpack.model import edits

CHOSEN = ("JC22-1.1.1", "JC22-1.2.1", "JC22-2.1.1", "JC22-3.1.1")
BUTTONS, KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def panel(qtbot: QtBot, session: Session, selection: Selection) -> PackPanel:
    session.edit("เลือก", lambda dossier: edits.choose(dossier, selection.pack_id, CHOSEN))
    made = PackPanel(session, selection)
    qtbot.addWidget(made)
    made.resize(460, 700)
    made.show()
    return made


def point_in(panel: PackPanel, id_: str, *, is_low: bool) -> QPoint:
    """The upper or lower part of a row."""
    row = panel.model.row_of(id_)
    assert row is not None
    place = panel.view.visualRect(panel.model.index(row, 0))
    return QPoint(place.center().x(), place.bottom() - 4 if is_low else place.top() + 4)


def drag_and_drop(panel: PackPanel, data: QMimeData, at: QPoint) -> QDropEvent:
    action = Qt.DropAction.CopyAction
    viewport = panel.view
    viewport.dragEnterEvent(QDragEnterEvent(at, action, data, BUTTONS, KEYS))
    viewport.dragMoveEvent(QDragMoveEvent(at, action, data, BUTTONS, KEYS))
    event = QDropEvent(QPointF(at), action, data, BUTTONS, KEYS)
    viewport.dropEvent(event)
    return event


def ids_of(selection: Selection) -> tuple[str, ...]:
    return selection.pack.outcome_ids if selection.pack else ()


def test_outcomes_dropped_on_the_lower_half_of_an_entry_stand_behind_it_and_are_selected(
    panel: PackPanel, selection: Selection
) -> None:
    data = outcome_mime.packed(outcome_mime.OUTCOMES, ("JC22-2.2.1", "JC22-2.3.1"))

    event = drag_and_drop(panel, data, point_in(panel, CHOSEN[0], is_low=True))

    assert event.isAccepted()
    assert ids_of(selection)[:3] == (CHOSEN[0], "JC22-2.2.1", "JC22-2.3.1")
    assert panel.view.selected_ids() == ("JC22-2.2.1", "JC22-2.3.1")


def test_outcomes_dropped_on_the_upper_half_stand_before_it(
    panel: PackPanel, selection: Selection
) -> None:
    data = outcome_mime.packed(outcome_mime.OUTCOMES, (CHOSEN[3],))

    drag_and_drop(panel, data, point_in(panel, CHOSEN[1], is_low=False))

    assert ids_of(selection) == (CHOSEN[0], CHOSEN[3], CHOSEN[1], CHOSEN[2])


def test_outcomes_dropped_below_everything_come_last(
    panel: PackPanel, selection: Selection
) -> None:
    data = outcome_mime.packed(outcome_mime.OUTCOMES, ("JC22-2.2.1",))

    drag_and_drop(panel, data, QPoint(40, panel.view.viewport().height() - 2))

    assert ids_of(selection)[-1] == "JC22-2.2.1"


def test_another_programs_text_cannot_be_dropped(panel: PackPanel, selection: Selection) -> None:
    data = QMimeData()
    data.setText("ข้อความ")

    event = drag_and_drop(panel, data, point_in(panel, CHOSEN[0], is_low=True))

    assert not event.isAccepted()
    assert ids_of(selection) == CHOSEN


def test_the_line_shows_while_dragging_and_is_gone_after(panel: PackPanel) -> None:
    data = outcome_mime.packed(outcome_mime.OUTCOMES, (CHOSEN[3],))
    at = point_in(panel, CHOSEN[0], is_low=False)
    before = panel.view.grab().toImage()

    enter = QDragEnterEvent(at, Qt.DropAction.CopyAction, data, BUTTONS, KEYS)
    panel.view.dragEnterEvent(enter)
    during = panel.view.grab().toImage()
    panel.view._forget_aim()

    assert during != before
    assert panel.view.grab().toImage() == before


def test_f2_names_a_section_and_is_left_to_the_window_elsewhere(
    panel: PackPanel, qtbot: QtBot
) -> None:
    asked: list[str] = []
    panel.view.rename_requested.disconnect()
    panel.view.rename_requested.connect(lambda: asked.append(panel.view.current_id()))

    panel.view.select_ids(("section:cover",), "section:cover")
    QTest.keyClick(panel.view, Qt.Key.Key_F2)
    panel.view.select_ids((CHOSEN[0],), CHOSEN[0])
    QTest.keyClick(panel.view, Qt.Key.Key_F2)

    assert asked == ["section:cover"]


def test_the_eye_of_a_section_switches_it(
    panel: PackPanel, qtbot: QtBot, selection: Selection
) -> None:
    place = panel.view.visualRect(panel.model.index(0, 0))

    QTest.mouseClick(panel.view.viewport(), BUTTONS, KEYS, QPoint(place.right() - 18, 18))

    assert selection.pack is not None
    assert not selection.pack.sections[0].included
