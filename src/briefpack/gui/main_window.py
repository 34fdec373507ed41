"""The window: makes the parts and connects them; it decides nothing.

What is seen first is made first. All that works behind it is imported and made by `complete`, after
the window was painted: no module that this one imports at its top may lead to a dossier.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QUndoGroup, QUndoStack
from PySide6.QtWidgets import QMainWindow, QStackedWidget

from briefpack.gui.actions import Actions
from briefpack.gui.banner import Banner
from briefpack.gui.frame import framed
from briefpack.gui.rail import Rail
from briefpack.gui.settings import GEOMETRY, Settings
from briefpack.gui.status_line import StatusLine
from briefpack.gui.top_bar import TopBar
from briefpack.gui.welcome_page import WelcomePage

if TYPE_CHECKING:
    from briefpack.gui.export_flow import ExportFlow
    from briefpack.gui.file_flow import FileFlow
    from briefpack.gui.follow_up_flow import FollowUpFlow
    from briefpack.gui.follow_up_page import FollowUpPage
    from briefpack.gui.help_flow import HelpFlow
    from briefpack.gui.history_page import HistoryPage
    from briefpack.gui.import_flow import ImportFlow
    from briefpack.gui.kept_flow import KeptFlow
    from briefpack.gui.lock_watch import LockWatch
    from briefpack.gui.merge_flow import MergeFlow
    from briefpack.gui.news import News
    from briefpack.gui.one_window import OneWindow
    from briefpack.gui.places import Places
    from briefpack.gui.print_flow import PrintFlow
    from briefpack.gui.recovery_flow import RecoveryFlow
    from briefpack.gui.session import Session
    from briefpack.gui.tasks import Tasks
    from briefpack.gui.tools_flow import ToolsFlow
    from briefpack.gui.workspace import Workspace


class MainWindow(QMainWindow):
    """One dossier in its workspace, or the welcome page."""

    tasks: "Tasks"
    files: "FileFlow"
    lock_watch: "LockWatch"
    exports: "ExportFlow"
    printing: "PrintFlow"
    follow_up: "FollowUpFlow"
    imports: "ImportFlow"
    merges: "MergeFlow"
    help: "HelpFlow"
    one_window: "OneWindow"
    news: "News"
    recovery: "RecoveryFlow"
    tools: "ToolsFlow"
    kept: "KeptFlow"

    def __init__(self, settings: Settings, state_folder: Path, *, at_once: bool = True) -> None:
        super().__init__()
        self._settings = settings
        self._state_folder = state_folder
        self._is_complete = False
        self.actions_ = Actions(self)
        self.history = QUndoGroup(self)
        self.actions_.follow(self.history)
        self.top_bar = TopBar(self.actions_)
        self.rail = Rail()
        self.banner = Banner()
        self.status_line = StatusLine()
        self.welcome = WelcomePage(self.actions_)
        self.workspace: Workspace | None = None
        self.places: Places | None = None
        self._pages = QStackedWidget()
        self._lay_out()
        self.show_welcome()
        if at_once:
            self.complete()

    def complete(self) -> None:
        """Make and connect what works behind the window; before, it can only be looked at."""
        if self._is_complete:
            return
        self._is_complete = True
        from briefpack.gui import flows, window_links

        flows.make(self, self._settings, self._state_folder)
        window_links.connect(self)
        self.welcome.complete()
        self.recovery.refresh()

    def open(self, path: Path) -> None:
        """Open a dossier; the welcome page comes back where that fails."""
        self.complete()
        self.files.open(path)
        if self.workspace is None:
            self.show_welcome()

    def announce(self, path: Path) -> None:
        """Show that this dossier will be open in a moment, instead of the welcome page."""
        self.top_bar.show_dossier(path.stem, self.tr("กำลังเปิด"), "")
        self.welcome.hide()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.complete()
        if not self.files.leave():
            event.ignore()
            return
        self.tasks.finish()
        self._settings.set(GEOMETRY, self.saveGeometry())
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        from briefpack.gui import dropped

        dropped.look_at(self, event)

    def dropEvent(self, event: QDropEvent) -> None:
        from briefpack.gui import dropped

        self.complete()
        dropped.take(self, event)

    def _lay_out(self) -> None:
        self.setWindowTitle("briefpack")
        self.setAcceptDrops(True)
        self._pages.addWidget(self.welcome)
        self.setCentralWidget(
            framed(self.top_bar, self.banner, self.rail, self._pages, self.status_line)
        )
        self.setMinimumSize(960, 560)
        self.resize(1366, 740)
        self.restoreGeometry(self._settings.get(GEOMETRY))

    def come_to_front(self) -> None:
        """Be seen: somebody opened the dossier that is open here."""
        from PySide6.QtCore import Qt  # not at the top: see qt_words

        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()

    def claim_dossier(self) -> None:
        if self.files.session is not None:
            self.one_window.hold(self.files.session.document.path)

    def show_place(self, name: str) -> None:
        """Go to a place on the rail; the packs come back with their list in focus."""
        if self.places is not None:
            self.places.go(name)
            if name == "packs":
                self.in_workspace(lambda w: w.focus_list())

    def leave_merge(self) -> None:
        """The merge is done or given up: its place goes, and the packs come back."""
        if self.is_at("merge"):
            self.show_place("packs")
        self.rail.hide_place("merge")

    def in_follow_up(self, do: "Callable[[Session, FollowUpPage], object]") -> None:
        """With the follow-up page, which is made if it was not needed yet."""
        if self.workspace is not None and self.places is not None:
            page = cast("FollowUpPage", self.places.page("follow_up"))
            do(self.workspace.session, page)

    def show_outcome(self, outcome_id: str) -> None:
        """From another place to an outcome in full."""
        self.show_place("packs")
        self.in_workspace(lambda w: w.selection.show_outcome(outcome_id))

    def in_workspace(self, do: "Callable[[Workspace], object]") -> None:
        if self.workspace is not None:
            do(self.workspace)

    def show_welcome(self) -> None:
        if self.workspace is not None and self.places is not None:
            self.workspace.remember()
            if (history := self.places.made("history")) is not None:
                cast("HistoryPage", history).compare.finish()
            self._pages.removeWidget(self.places)
            self.places.deleteLater()
        self.workspace = self.places = None
        self.rail.hide_place("merge")
        self.welcome.show_recent(self._settings.recent_files())
        self._pages.setCurrentWidget(self.welcome)
        self.welcome.show()
        self.welcome.focus_first()
        self.rail.hide()
        self.top_bar.has_dossier(is_open=False)
        self.top_bar.show_dossier("briefpack", "", "")
        self.status_line.say("")
        self.status_line.show_counts("", "")
        self.actions_.enable(frozenset())

    def show_session(self, session: "Session") -> None:
        """Show the dossier that was opened in the workspace."""
        from briefpack.gui import columns, window_places

        self.workspace = workspace = window_places.workspace_of(self, session, self._settings)
        self.places = places = window_places.places_of(self, workspace)
        places.go("packs")
        self._pages.addWidget(places)
        self._pages.setCurrentWidget(places)
        self.rail.show()
        self.banner.hide()
        self.top_bar.has_dossier(is_open=True)
        columns.show_as_remembered(self, workspace)
        self.history.addStack(session.history)
        self.history.setActiveStack(session.history)
        self.claim_dossier()
        self.lock_watch.watch(session.document)
        self.show_access()
        self.news.say_left_out(session)
        workspace.outcomes.view.setFocus()

    def keep_version(self) -> None:
        """Keep the dossier as it is by a name; the history shows it."""
        if self.places is not None:
            self.show_place("history")
            cast("HistoryPage", self.places.page("history")).keep_version()

    def show_access(self) -> None:
        """Who may edit the dossier, at its opening and whenever that changes."""
        self.show_state()
        self.in_workspace(lambda w: self.news.say_access(w.session))

    def say_not_edited(self, doing: str, error: Exception) -> None:
        """An edit was refused: what was typed waits on the screen."""
        self.in_workspace(lambda w: self.news.say_not_edited(w.session, doing, error))

    def say_drafts(self) -> None:
        """What was typed and could not be kept yet, or can be again."""
        self.in_workspace(lambda w: self.news.say_drafts(w.session))
        self.show_state()

    def show_state(self) -> None:
        """Say what is open, in which state, and enable what makes sense with it."""
        if self.workspace is not None:
            from briefpack.gui.window_state import show_state

            show_state(self, self.workspace)

    def is_at(self, name: str) -> bool:
        return self.places is not None and self.places.name == name

    def show_place_state(self) -> None:
        """Undo belongs to the review while it is seen, and to the dossier everywhere else."""
        if self.workspace is None:
            return
        own = self.review_history()
        stack = own if own is not None else self.workspace.session.history
        self.history.addStack(stack)
        self.history.setActiveStack(stack)
        self.show_state()

    def review_history(self) -> QUndoStack | None:
        return self.imports.review_history if self.is_at("sources") else None

    def search(self, typed: str) -> None:
        if typed and self.places is not None:
            self.places.go("packs")  # what is found is shown there
        self.in_workspace(lambda w: w.selection.search(typed))

    def find_text(self) -> None:
        self.top_bar.search.setFocus()
        self.top_bar.search.selectAll()

    def step_back(self) -> None:
        """Esc clears a search before it leaves it."""
        if self.top_bar.search.hasFocus() and self.top_bar.search.text():
            self.top_bar.search.clear()
        elif self.places is not None:
            from briefpack.gui.window_places import step_back

            step_back(self, self.places.name)

    def start_work(self, label: str) -> None:
        self.status_line.begin(label)
        self.show_state()

    def end_work(self) -> None:
        self.status_line.hide_progress()
        self.show_state()
