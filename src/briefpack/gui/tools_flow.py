"""Settings, all commands, all keys: what is about the program itself."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from briefpack.gui.actions import Actions
from briefpack.gui.settings import LANGUAGE, Settings
from briefpack.gui.tasks import Tasks


class ToolsFlow(QObject):
    """Opens what is asked for; says when the window has to speak another language."""

    language_chosen = Signal()
    settings_left = Signal()

    def __init__(self, window: QWidget, settings: Settings, actions: Actions, tasks: Tasks) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._actions = actions
        self._tasks = tasks

    def slots(self) -> dict[str, Callable[..., object]]:
        """What each of the actions of this menu does."""
        return {
            "find_command": self.find_command,
            "show_settings": self.show_settings,
            "show_shortcuts": self.show_shortcuts,
        }

    def find_command(self) -> None:
        """Ask which command by its name, and do it."""
        from briefpack.gui.command_palette import CommandPalette

        action = CommandPalette.ask(self._window, self._actions, is_busy=self._tasks.is_busy)
        if action is not None:
            action.trigger()

    def show_settings(self) -> None:
        """Show the settings; another language is spoken once they are closed."""
        from briefpack.gui.settings_dialog import SettingsDialog

        before = self._settings.get(LANGUAGE)
        SettingsDialog.show_to(self._window, self._settings)
        self.settings_left.emit()
        if self._settings.get(LANGUAGE) != before:
            self.language_chosen.emit()

    def show_shortcuts(self) -> None:
        """Show every key on one page."""
        from briefpack.gui.shortcut_sheet import ShortcutSheet

        ShortcutSheet.show_to(self._window)
