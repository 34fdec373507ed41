from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QWidget,
)

from briefpack.gui.charts import StackedBars
from briefpack.gui.export_choice import Offer
from briefpack.gui.export_dialog import ExportDialog
from briefpack.gui.follow_up_page import FollowUpPage
from briefpack.gui.main_window import MainWindow
from briefpack.gui.settings import MATRIX_FORM, Settings
from briefpack.model.annotation import Output
from briefpack.model.dossier import Dossier
from briefpack.storage.publish import write_dossier
from follow_ups import THIRD, returned


@pytest.fixture
def open_window(window: MainWindow, dossier: Dossier, tmp_path: Path) -> MainWindow:
    path = tmp_path / "ลาว.briefpack"
    write_dossier(path, dossier)
    window.files.open(path)
    return window


def _page(window: MainWindow) -> FollowUpPage:
    assert window.places is not None
    page = window.places.page("follow_up")
    assert isinstance(page, FollowUpPage)
    return page


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


def test_every_control_of_the_place_has_a_name_for_a_screen_reader(
    open_window: MainWindow,
) -> None:
    open_window.show_place("follow_up")
    page = _page(open_window)
    nameless = []
    for shown in (page.dashboard, page.rounds, page.returns):
        page.show_page(shown)
        page.returns.show_returned(returned())
        nameless += [
            type(widget).__name__
            for widget in page.findChildren(QWidget)
            if isinstance(widget, QAbstractButton | QAbstractItemView | QComboBox | StackedBars)
            and widget.isVisible()
            and not (widget.accessibleName() or getattr(widget, "text", lambda: "")())
            and "Header" not in type(widget).__name__
            and not isinstance(widget.parent(), QAbstractItemView | QComboBox)
        ]

    assert not nameless


def test_tab_goes_through_the_overview_in_reading_order(open_window: MainWindow) -> None:
    open_window.show_place("follow_up")
    page = _page(open_window)
    page.switches[0].setFocus()
    passed: list[QWidget] = []
    while (now := QApplication.focusWidget()) is not None and now not in passed:
        passed.append(now)
        page.focusNextChild()

    dashboard = page.dashboard
    wanted = (
        page.send,
        page.take,
        dashboard.cards.cards[None],
        dashboard.last_round.button,
        dashboard.by_pillar,
        dashboard.by_agency,
        dashboard.coming,
    )
    places = [passed.index(widget) for widget in wanted]
    assert places == sorted(places)
