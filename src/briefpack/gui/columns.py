"""Which columns of the workspace are seen. Each can be hidden; one of them always stays."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from briefpack.gui.settings import HIDDEN_COLUMNS

if TYPE_CHECKING:  # the workspace is made when a dossier is first open
    from PySide6.QtWidgets import QWidget

    from briefpack.gui.main_window import MainWindow
    from briefpack.gui.workspace import Workspace

_OF_ACTION: dict[str, Callable[["Workspace"], "QWidget"]] = {
    "show_outcomes": lambda workspace: workspace.outcomes,
    "show_pack_column": lambda workspace: workspace.pack,
    "show_detail": lambda workspace: workspace.detail,
}


def slots_of(window: "MainWindow") -> dict[str, Callable[[bool], None]]:
    """What hides and shows each column."""
    return {name: partial(_switch, window, name) for name in _OF_ACTION}


def show(window: "MainWindow", name: str) -> None:
    """A command wants something of this column: it is shown."""
    window.actions_[name].setChecked(True)


def show_as_remembered(window: "MainWindow", workspace: "Workspace") -> None:
    """Hide in a new workspace what its officer hid in the last one."""
    hidden = _hidden(workspace)
    for name, column_of in _OF_ACTION.items():
        window.actions_[name].setChecked(name not in hidden)
        column_of(workspace).setVisible(name not in hidden)


def _switch(window: "MainWindow", name: str, is_shown: bool) -> None:
    workspace = window.workspace
    if workspace is None:
        return
    hidden = _hidden(workspace) - {name} if is_shown else _hidden(workspace) | {name}
    if len(hidden) == len(_OF_ACTION):
        show(window, name)
        return
    _OF_ACTION[name](workspace).setVisible(is_shown)
    workspace.settings.set(HIDDEN_COLUMNS, sorted(hidden))


def _hidden(workspace: "Workspace") -> frozenset[str]:
    """What is remembered; a list in which none would stay was written by another's hand."""
    stored = workspace.settings.get(HIDDEN_COLUMNS)
    hidden = frozenset(name for name in _OF_ACTION if name in stored)
    return hidden if len(hidden) < len(_OF_ACTION) else frozenset()
