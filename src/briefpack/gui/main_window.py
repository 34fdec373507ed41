"""The window: makes the parts and connects them; it decides nothing."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QUndoGroup, QUndoStack
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from briefpack.gui.action_spec import Needs
from briefpack.gui.actions import Actions
from briefpack.gui.banner import Banner
from briefpack.gui.dropped import dossier_in, sheets_in, source_in
from briefpack.gui.export_flow import ExportFlow
from briefpack.gui.file_flow import FileFlow
from briefpack.gui.follow_up_flow import FollowUpFlow
from briefpack.gui.help_flow import HelpFlow
from briefpack.gui.import_flow import ImportFlow
from briefpack.gui.merge_flow import MergeFlow
from briefpack.gui.news import News
from briefpack.gui.one_window import OneWindow
from briefpack.gui.places import Places
from briefpack.gui.print_flow import PrintFlow
from briefpack.gui.rail import Rail
from briefpack.gui.session import Session
from briefpack.gui.settings import GEOMETRY, Settings
from briefpack.gui.status_line import StatusLine
from briefpack.gui.tasks import Tasks
from briefpack.gui.top_bar import TopBar
from briefpack.gui.welcome_page import WelcomePage
from briefpack.gui.window_slots import slots_of
from briefpack.gui.workspace import Workspace
from briefpack.model.serving import classification_of

if TYPE_CHECKING:
    from briefpack.gui.follow_up_page import FollowUpPage

_NOT_WHILE_BUSY = (
    *("save", "save_as", "export_word", "export_excel", "export_pdf", "print"),
    *("send_round", "take_returned"),
    *("import_source", "paste_source", "finish_import"),
)


class MainWindow(QMainWindow):
    """One dossier in its workspace, or the welcome page."""

    def __init__(self, settings: Settings, state_folder: Path) -> None:
        super().__init__()
        self._settings = settings
        self.tasks = Tasks(self)
        self.actions_ = Actions(self)
        self.files = FileFlow(self, settings, self.tasks, state_folder)
        self.exports = ExportFlow(self, settings, self.tasks)
        self.printing = PrintFlow(self, settings, self.tasks, self.exports)
        self.follow_up = FollowUpFlow(self, settings, self.tasks)
        self.imports = ImportFlow(self, settings, self.tasks, self.files.start_empty)
        self.merges = MergeFlow(self, settings, self.tasks)
        self.help = HelpFlow(self, self.actions_)
        self.one_window = OneWindow(state_folder, self)
        self.files.may_leave = self.imports.may_close
        self.history = QUndoGroup(self)
        self.top_bar = TopBar(self.actions_)
        self.rail = Rail()
        self.banner = Banner()
        self.status_line = StatusLine()
        self.news = News(self, self.status_line, self.banner, self.files)
        self.files.merge = lambda: self.in_workspace(lambda w: self.merges.start(w.session))
        self.welcome = WelcomePage(self.actions_)
        self.workspace: Workspace | None = None
        self.places: Places | None = None
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()
        self._show_welcome()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.files.leave():
            event.ignore()
            return
        self.tasks.finish()
        self._settings.set(GEOMETRY, self.saveGeometry())
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        urls = event.mimeData().urls()
        if dossier_in(urls) or source_in(urls) or (self.places is not None and sheets_in(urls)):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        urls = event.mimeData().urls()
        path, sheets, source = dossier_in(urls), sheets_in(urls), source_in(urls)
        if path is not None:
            event.acceptProposedAction()
            self.files.open(path)
        elif source is not None and not self.tasks.is_busy:
            event.acceptProposedAction()
            self.imports.take_dropped(source, has_dossier=self.places is not None)
        elif sheets and not self.tasks.is_busy:
            event.acceptProposedAction()
            self.in_follow_up(lambda session, page: self.follow_up.take(session, page, sheets))

    def _lay_out(self) -> None:
        self.setWindowTitle("briefpack")
        self.setAcceptDrops(True)
        self._pages.addWidget(self.welcome)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.rail)
        middle.addWidget(self._pages, 1)
        whole = QWidget()
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.top_bar)
        layout.addWidget(self.banner)
        layout.addLayout(middle, 1)
        layout.addWidget(self.status_line)
        self.setCentralWidget(whole)
        self.setMinimumSize(960, 560)
        self.resize(1366, 740)
        self.restoreGeometry(self._settings.get(GEOMETRY))

    def _connect(self) -> None:
        self.actions_.connect_to(slots_of(self))
        self.exports.exported.connect(self.news.say_exported)
        self.exports.failed.connect(self.news.say_failure)
        self.files.closed.connect(self._show_welcome)
        self.files.closed.connect(self.one_window.release)
        self.files.failed.connect(self.news.say_failure)
        self.files.opened.connect(self._show_session)
        self.files.saved.connect(self.news.say_saved)
        self.files.saved.connect(lambda _: self._claim_dossier())
        self.one_window.asked_for.connect(self.come_to_front)
        self.follow_up.failed.connect(self.news.say_failure)
        self.follow_up.mended.connect(self.news.withdraw_failure)
        self.follow_up.outcome_requested.connect(self._show_outcome)
        self.follow_up.page_requested.connect(lambda: self.show_place("follow_up"))
        self.follow_up.said.connect(lambda words, buttons: self.status_line.say(words, *buttons))
        self.follow_up.send_requested.connect(self.actions_["send_round"].trigger)
        self.follow_up.take_requested.connect(self.actions_["take_returned"].trigger)
        self.history.canUndoChanged.connect(self._show_history)
        self.history.canRedoChanged.connect(self._show_history)
        self.history.undoTextChanged.connect(self._show_history)
        self.history.redoTextChanged.connect(self._show_history)
        self.imports.failed.connect(self.news.say_failure)
        self.imports.outcome_requested.connect(self._show_outcome)
        self.imports.place_requested.connect(lambda: self.show_place("sources"))
        self.imports.review_changed.connect(self._show_place_state)
        self.imports.said.connect(lambda words, buttons: self.status_line.say(words, *buttons))
        self.merges.failed.connect(self.news.say_failure)
        self.merges.left.connect(self._leave_merge)
        self.merges.mended.connect(self.banner.hide)
        self.merges.outcome_requested.connect(self._show_outcome)
        self.merges.place_requested.connect(lambda: self.show_place("merge"))
        self.merges.said.connect(lambda words, buttons: self.status_line.say(words, *buttons))
        self.merges.save_requested.connect(self.actions_["save"].trigger)
        self.printing.printed.connect(self.status_line.say)
        self.rail.chosen.connect(self.show_place)
        self.status_line.cancel_requested.connect(self.tasks.cancel)
        self.tasks.ended.connect(self._end_work)
        self.tasks.progressed.connect(self.status_line.show_progress)
        self.tasks.started.connect(self._start_work)
        self.top_bar.left_search.connect(self.step_back)
        self.top_bar.searched.connect(self._search)
        self.welcome.open_requested.connect(self.files.open)

    def come_to_front(self) -> None:
        """Be seen: somebody opened the dossier that is open here."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()

    def _claim_dossier(self) -> None:
        if self.files.session is not None:
            self.one_window.hold(self.files.session.document.path)

    def show_place(self, name: str) -> None:
        """Go to a place on the rail; the packs come back with their list in focus."""
        if self.places is not None:
            self.places.go(name)
            if name == "packs":
                self.in_workspace(lambda w: w.step_back())

    def _leave_merge(self) -> None:
        """The merge is done or given up: its place goes, and the packs come back."""
        if self._is_at("merge"):
            self.show_place("packs")
        self.rail.hide_place("merge")

    def in_follow_up(self, do: "Callable[[Session, FollowUpPage], object]") -> None:
        """With the follow-up page, which is made if it was not needed yet."""
        if self.workspace is not None and self.places is not None:
            page = cast("FollowUpPage", self.places.page("follow_up"))
            do(self.workspace.session, page)

    def _show_outcome(self, outcome_id: str) -> None:
        """From another place to an outcome in full."""
        self.show_place("packs")
        self.in_workspace(lambda w: w.selection.show_outcome(outcome_id))

    def in_workspace(self, do: Callable[[Workspace], object]) -> None:
        if self.workspace is not None:
            do(self.workspace)

    def _show_welcome(self) -> None:
        if self.workspace is not None and self.places is not None:
            self.workspace.remember()
            self._pages.removeWidget(self.places)
            self.places.deleteLater()
        self.workspace = self.places = None
        self.imports.forget()
        self.merges.forget()
        self.rail.hide_place("merge")
        self.welcome.show_recent(self._settings.recent_files())
        self._pages.setCurrentWidget(self.welcome)
        self.welcome.focus_first()
        self.rail.hide()
        self.top_bar.has_dossier(is_open=False)
        self.top_bar.show_dossier("briefpack", "", "")
        self.status_line.say("")
        self.status_line.show_counts("", "")
        self.actions_.enable(frozenset())
        self._show_history()

    def _show_session(self, session: Session) -> None:
        pack_actions = tuple(
            self.actions_[name] for name in ("new_pack", "rename_pack", "take_out")
        )
        self.workspace = workspace = Workspace(session, self._settings, pack_actions)
        self.workspace.pack.view.addAction(self.actions_["take_out"])
        self.places = Places(
            {
                "packs": lambda: workspace,
                "follow_up": lambda: self.follow_up.page(session),
                "sources": lambda: self.imports.make_place(session, self.actions_),
                "merge": lambda: self.merges.page(session),
            }
        )
        self.places.shown.connect(self.rail.show_place)
        self.places.shown.connect(self._show_place_state)
        self.places.go("packs")
        self._pages.addWidget(self.places)
        self._pages.setCurrentWidget(self.places)
        self.rail.show()
        self.banner.hide()
        self.top_bar.has_dossier(is_open=True)
        for name in ("show_outcomes", "show_detail"):
            self.actions_[name].setChecked(True)
        self.history.addStack(session.history)
        self.history.setActiveStack(session.history)
        workspace.detail.source_requested.connect(self.imports.show_source)
        session.state_changed.connect(self._show_state)
        self.workspace.selection.outcome_changed.connect(self._show_state)
        self.workspace.selection.pack_changed.connect(self._show_state)
        self._show_state()
        self._claim_dossier()
        self.workspace.outcomes.view.setFocus()

    def _show_state(self) -> None:
        """Say what is open, in which state, and enable what makes sense with it."""
        if self.workspace is None:
            return
        session, selection = self.workspace.session, self.workspace.selection
        document = session.document
        words, state = self.tr("บันทึกแล้ว"), "saved"
        if document.is_dirty:
            state = "unsaved"
            words = self.tr("ยังไม่ได้บันทึก") if document.path else self.tr("แฟ้มใหม่ ยังไม่ได้บันทึก")
        self.top_bar.show_dossier(session.name, words, state)
        self.setWindowTitle(f"{session.name} — briefpack")
        pack = selection.pack
        counts = self.tr("{0} ผล · {1} ในชุด").format(
            len(session.index.places), len(pack.entries) if pack else 0
        )
        secret = classification_of(session.index, pack).wording.th if pack else ""
        self.status_line.show_counts(counts, secret)
        present = {Needs.DOSSIER}
        present |= {Needs.PACK} if pack else set()
        present |= {Needs.OUTCOME} if selection.outcome_id and not self._is_at("sources") else set()
        present |= {Needs.REVIEW} if self._review_history() is not None else set()
        self.actions_.enable(frozenset(present))
        if self.tasks.is_busy:
            for name in _NOT_WHILE_BUSY:
                self.actions_[name].setEnabled(False)

    def _is_at(self, name: str) -> bool:
        return self.places is not None and self.places.name == name

    def _show_place_state(self) -> None:
        """Undo belongs to the review while it is seen, and to the dossier everywhere else."""
        if self.workspace is None:
            return
        own = self._review_history()
        stack = own if own is not None else self.workspace.session.history
        self.history.addStack(stack)
        self.history.setActiveStack(stack)
        self._show_state()

    def _review_history(self) -> QUndoStack | None:
        return self.imports.review_history if self._is_at("sources") else None

    def _show_history(self) -> None:
        for name, can, text in (
            ("undo", self.history.canUndo(), self.history.undoText()),
            ("redo", self.history.canRedo(), self.history.redoText()),
        ):
            verb = self.tr("เลิกทำ") if name == "undo" else self.tr("ทำซ้ำ")
            self.actions_[name].setEnabled(can)
            self.actions_[name].setText(f"{verb}: {text}" if text else verb)

    def _search(self, typed: str) -> None:
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
            return
        if self.imports.place is not None and self._is_at("sources"):
            self.imports.place.step_back()
            return
        if self._is_at("merge"):
            self.show_place("packs")
            return
        if self._is_at("follow_up"):
            self.in_follow_up(lambda _, page: page.step_back())
            return
        self.in_workspace(lambda w: w.step_back())

    def _start_work(self, label: str) -> None:
        self.status_line.show_progress(label, 0, 0)
        self._show_state()

    def _end_work(self) -> None:
        self.status_line.hide_progress()
        self._show_state()
