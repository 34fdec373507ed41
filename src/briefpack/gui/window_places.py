"""The places of a window on one dossier: what makes each, and what Esc does there."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, cast

from briefpack.gui.menus import edit as edit_menu
from briefpack.gui.menus import pack as pack_menu
from briefpack.gui.places import Places
from briefpack.gui.session import Session
from briefpack.gui.settings import Settings
from briefpack.gui.workspace import Workspace

if TYPE_CHECKING:  # the page is made when it is first shown: the window opens without it
    from briefpack.gui.history_page import HistoryPage
    from briefpack.gui.main_window import MainWindow


def workspace_of(window: "MainWindow", session: Session, settings: Settings) -> Workspace:
    """The columns on a dossier, connected with the window."""
    offered = (*pack_menu.OF_PACKS, pack_menu.ADD_SECTION)
    workspace = Workspace(session, settings, tuple(window.actions_[spec.name] for spec in offered))
    workspace.pack.view.addAction(window.actions_["take_out"])
    workspace.outcomes.view.addAction(window.actions_["remove_outcome"])
    workspace.outcomes.offer([window.actions_[name] for name in edit_menu.OF_OUTCOMES])
    workspace.pack.offer([window.actions_[name] for name in pack_menu.ROW_ACTIONS])
    workspace.packs.said.connect(_saying(window))
    workspace.outcomes.clear_requested.connect(window.top_bar.search.clear)
    workspace.outcomes.import_requested.connect(window.actions_["import_source"].trigger)
    workspace.detail.source_requested.connect(window.imports.show_source)
    session.state_changed.connect(window.show_state)
    session.failed.connect(window.say_not_edited)
    session.drafts_changed.connect(window.say_drafts)
    window.kept.attend(session.unfinished.log)
    workspace.selection.outcome_changed.connect(window.show_state)
    workspace.selection.pack_changed.connect(window.show_state)
    return workspace


def places_of(window: "MainWindow", workspace: Workspace) -> Places:
    """What the rail leads to; each is made when it is first gone to."""
    session = workspace.session
    places = Places(
        {
            "packs": lambda: workspace,
            "follow_up": lambda: window.follow_up.page(session),
            "history": lambda: _history_page(window, session),
            "sources": lambda: window.imports.make_place(session, window.actions_),
            "merge": lambda: window.merges.page(session),
        }
    )
    places.shown.connect(window.rail.show_place)
    places.shown.connect(window.show_place_state)
    return places


def step_back(window: "MainWindow", place: str) -> None:
    """One step back in a place; out of it where there is none."""
    ways: dict[str, Callable[[], object]] = {
        "follow_up": lambda: window.in_follow_up(lambda _, page: page.step_back()),
        "history": lambda: _in_history(window),
        "merge": lambda: window.show_place("packs"),
        "packs": lambda: window.in_workspace(lambda w: w.step_back()),
        "sources": lambda: _in_sources(window),
    }
    ways[place]()


def _in_history(window: "MainWindow") -> None:
    if window.places is not None:
        cast("HistoryPage", window.places.page("history")).step_back()


def _in_sources(window: "MainWindow") -> None:
    if window.imports.place is not None:
        window.imports.place.step_back()


def _history_page(window: "MainWindow", session: Session) -> "HistoryPage":
    from briefpack.gui.history_page import HistoryPage

    page = HistoryPage(session)
    page.failed.connect(window.news.say_failure)
    page.said.connect(_saying(window))
    return page


def _saying(
    window: "MainWindow",
) -> Callable[[str, Sequence[tuple[str, Callable[[], object]]]], None]:
    return lambda words, buttons: window.status_line.say(words, *buttons)
