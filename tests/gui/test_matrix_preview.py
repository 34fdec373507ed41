from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from briefpack.export.matrix import Holds
from briefpack.gui.matrix_delegate import ROOM
from briefpack.gui.matrix_panel import MatrixPanel
from briefpack.gui.painted_text import line_height, lines_needed
from briefpack.gui.selection import Selection
from briefpack.gui.session import Session
from briefpack.gui.settings import PREVIEW_FORM, Settings
from briefpack.gui.theme import SMALL_POINTS, font, theme
from briefpack.model import edits
from briefpack.model.follow_up import Progress, Report
from briefpack.model.headings import TrackingColumn
from briefpack.model.status import Status

CHOSEN = ("JC22-1.1.1", "JC22-1.2.1", "JC22-2.1.1", "JC22-3.1.1")


@pytest.fixture
def panel(
    qtbot: QtBot, session: Session, selection: Selection, settings: Settings
) -> Iterator[MatrixPanel]:
    session.edit("เลือก", lambda dossier: edits.choose(dossier, selection.pack_id, CHOSEN))
    made = MatrixPanel(session, selection, settings, lambda: date(2021, 11, 30))
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    wait_for(qtbot, made)
    yield made
    made.finish()


def wait_for(qtbot: QtBot, panel: MatrixPanel) -> None:
    qtbot.waitUntil(lambda: panel.is_complete)


def column_of(panel: MatrixPanel, heading: str) -> int:
    return [column.heading for column in panel.model.columns].index(heading)


def words(panel: MatrixPanel, row: int, heading: str) -> str:
    return str(panel.model.index(row, column_of(panel, heading)).data())


def test_the_grid_has_the_headings_and_rows_of_the_sheet(panel: MatrixPanel) -> None:
    headings = [column.heading for column in panel.model.columns]

    assert headings == [each for each in TrackingColumn if each in headings]
    assert TrackingColumn.STATUS in headings
    assert not any(column.hidden for column in panel.model.columns)
    assert [row.outcome_id for row in panel.model.rows] == list(CHOSEN)
    assert words(panel, 2, TrackingColumn.OUTCOME).startswith("คงเป้าหมายการค้า")


def test_the_model_keeps_qts_rules(panel: MatrixPanel) -> None:
    tester = QAbstractItemModelTester(panel.model)

    panel.model.show_matrix(None)

    assert tester.model() is panel.model


def test_a_change_is_there_at_once(qtbot: QtBot, panel: MatrixPanel, session: Session) -> None:
    lead = session.index.places[CHOSEN[0]].responsibility.lead
    report = Report(status=Status.DELAYED, percent=40, reported_on=date(2022, 3, 31))
    progress = Progress("progress-1", CHOSEN[0], lead, report, datetime(2022, 4, 1, tzinfo=UTC))

    session.edit("รายงาน", lambda dossier: edits.record_progress(dossier, progress))
    wait_for(qtbot, panel)

    assert words(panel, 0, TrackingColumn.STATUS) == "ล่าช้า"
    assert words(panel, 0, TrackingColumn.REPORTED_ON) == "31 มีนาคม 2565"
    status = next(
        at for at, column in enumerate(panel.model.columns) if column.holds is Holds.STATUS
    )
    ink = panel.model.index(0, status).data(Qt.ItemDataRole.ForegroundRole)
    assert ink == QColor(theme().colours.warning)


def test_the_selection_is_followed_both_ways(panel: MatrixPanel, selection: Selection) -> None:
    selection.show_outcome(CHOSEN[2])
    assert panel.view.currentIndex().row() == 2

    panel.view.setCurrentIndex(panel.model.index(1, 0))
    assert selection.outcome_id == CHOSEN[1]


def test_taking_an_outcome_out_takes_its_row(
    qtbot: QtBot, panel: MatrixPanel, session: Session, selection: Selection
) -> None:
    selection.show_outcome(CHOSEN[2])
    session.edit("เอาออก", lambda d: edits.leave_out(d, selection.pack_id, CHOSEN[:1]))
    wait_for(qtbot, panel)

    assert [row.outcome_id for row in panel.model.rows] == list(CHOSEN[1:])
    assert panel.view.currentIndex().row() == 1
    assert selection.outcome_id == CHOSEN[2]


def test_the_cabinet_form_can_be_seen_and_opens_no_round(
    qtbot: QtBot, panel: MatrixPanel, session: Session, settings: Settings
) -> None:
    panel.forms.setCurrentIndex(1)
    panel.forms.activated.emit(1)
    wait_for(qtbot, panel)

    assert "ประเด็น" in [column.heading for column in panel.model.columns]
    assert settings.get(PREVIEW_FORM) == "cabinet"
    assert session.dossier.rounds == ()


def test_no_text_is_cut_at_the_end_of_its_row(panel: MatrixPanel) -> None:
    small = font(SMALL_POINTS)
    step = line_height(small)

    for row in range(panel.model.rowCount()):
        for at in range(panel.model.columnCount()):
            text = panel.model.index(row, at).data()
            lines = lines_needed(text, small, panel.view.columnWidth(at) - ROOM, 99)
            assert lines * step <= panel.view.rowHeight(row)


def test_what_cannot_be_composed_is_said_in_place(
    qtbot: QtBot, panel: MatrixPanel, session: Session
) -> None:
    session.edit("ลบ", lambda dossier: replace(dossier, meetings=()))
    wait_for(qtbot, panel)

    assert panel.model.rowCount() == 0
    assert CHOSEN[0] in panel.said.text()
