"""What works behind the window: the first module that leads to dossiers, documents and sources."""

from pathlib import Path
from typing import TYPE_CHECKING

from briefpack.gui.export_flow import ExportFlow
from briefpack.gui.file_flow import FileFlow
from briefpack.gui.follow_up_flow import FollowUpFlow
from briefpack.gui.help_flow import HelpFlow
from briefpack.gui.import_flow import ImportFlow
from briefpack.gui.kept_flow import KeptFlow
from briefpack.gui.lock_watch import LockWatch
from briefpack.gui.merge_flow import MergeFlow
from briefpack.gui.news import News
from briefpack.gui.one_window import OneWindow
from briefpack.gui.print_flow import PrintFlow
from briefpack.gui.recovery_flow import RecoveryFlow
from briefpack.gui.settings import Settings
from briefpack.gui.tasks import Tasks
from briefpack.gui.tools_flow import ToolsFlow

if TYPE_CHECKING:
    from briefpack.gui.main_window import MainWindow


def make(window: "MainWindow", settings: Settings, state_folder: Path) -> None:
    """Give the window its flows; a new one is one more line."""
    window.tasks = tasks = Tasks(window)
    window.lock_watch = LockWatch(window)
    window.files = FileFlow(window, settings, tasks, state_folder)
    window.recovery = RecoveryFlow(window.welcome.recovery, window.files, state_folder)
    window.exports = ExportFlow(window, settings, tasks)
    window.printing = PrintFlow(window, settings, tasks, window.exports)
    window.follow_up = FollowUpFlow(window, settings, tasks)
    window.imports = ImportFlow(window, settings, tasks, window.files.start_empty)
    window.merges = MergeFlow(window, settings, tasks)
    window.kept = KeptFlow(window)
    window.help = HelpFlow(window, window.actions_)
    window.tools = ToolsFlow(window, settings, window.actions_, tasks)
    window.one_window = OneWindow(state_folder, window)
    window.news = News(window, window.status_line, window.banner, window.files)
    window.files.may_leave = window.kept.may_leave
    window.files.merge = lambda: window.in_workspace(lambda w: window.merges.start(w.session))
