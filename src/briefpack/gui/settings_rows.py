"""Fields of the settings: each shows one setting and keeps what is chosen at once."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QWidget

from briefpack.gui.settings import Setting, Settings
from briefpack.gui.theme import S

Choices = Sequence[tuple[str, str]]  # the value kept, the words shown


def title_of(setting: "Setting[str] | Setting[int]") -> str:
    """What the officer calls a setting."""
    return QCoreApplication.translate("settings", setting.title)


class ChoiceRow(QComboBox):
    """One of a few values."""

    kept = Signal()

    def __init__(self, settings: Settings, setting: Setting[str], choices: Choices) -> None:
        super().__init__()
        self._settings, self._setting = settings, setting
        self.setAccessibleName(title_of(setting))
        for value, words in choices:
            self.addItem(words, value)
        self.show_stored()
        self.activated.connect(self._keep)

    def show_stored(self) -> None:
        """Show the setting as it is."""
        self.setCurrentIndex(self.findData(self._settings.get(self._setting)))

    def _keep(self) -> None:
        self._settings.set(self._setting, self.currentData())
        self.kept.emit()


class TextRow(QLineEdit):
    """A text; one that may not be empty goes back to what it was."""

    def __init__(self, settings: Settings, setting: Setting[str], hint: str = "") -> None:
        super().__init__()
        self._settings, self._setting = settings, setting
        self.setAccessibleName(title_of(setting))
        self.setPlaceholderText(hint)
        self.show_stored()
        self.editingFinished.connect(self._keep)

    def show_stored(self) -> None:
        """Show the setting as it is."""
        self.setText(self._settings.get(self._setting))

    def _keep(self) -> None:
        typed = self.text().strip()
        if self._setting.is_good(typed):
            self._settings.set(self._setting, typed)
        self.show_stored()


class NumberRow(QLineEdit):
    """A number of days, in either kind of digits; none or 0 says in words what it means."""

    def __init__(self, settings: Settings, setting: Setting[int], unit: str, none: str) -> None:
        super().__init__()
        self._settings, self._setting = settings, setting
        self._unit = unit
        self.setAccessibleName(title_of(setting))
        self.setPlaceholderText(none)
        self.show_stored()
        self.editingFinished.connect(self._keep)

    def show_stored(self) -> None:
        """Show the setting as it is."""
        number = self._settings.get(self._setting)
        self.setText(f"{number} {self._unit}" if number else "")

    def _keep(self) -> None:
        typed = self.text().replace(self._unit, "").strip() or "0"
        if typed.isdecimal() and self._setting.is_good(int(typed)):
            self._settings.set(self._setting, int(typed))
        self.show_stored()


class PathRow(QWidget):
    """A file or folder, which is picked; without one, `none` says what is used."""

    def __init__(
        self,
        settings: Settings,
        setting: Setting[str],
        none: str,
        pick: Callable[[QWidget, Path], Path | None],
    ) -> None:
        super().__init__()
        self._settings, self._setting, self._pick = settings, setting, pick
        self.shown = QLineEdit()
        self.shown.setReadOnly(True)
        self.shown.setPlaceholderText(none)
        self.shown.setAccessibleName(title_of(setting))
        self.choose = QPushButton(self.tr("เลือก…"))
        self.choose.setAutoDefault(False)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S)
        layout.addWidget(self.shown, 1)
        layout.addWidget(self.choose)
        self.clear = QPushButton(self.tr("ล้าง"))
        self.clear.setAutoDefault(False)
        self.clear.setProperty("role", "link")
        self.clear.setVisible(not setting.default())
        layout.addWidget(self.clear)
        self.show_stored()
        self.choose.clicked.connect(self._choose)
        self.clear.clicked.connect(self._clear)

    def show_stored(self) -> None:
        """Show the setting as it is."""
        stored = self._settings.get(self._setting)
        self.shown.setText(stored)
        self.clear.setEnabled(bool(stored))
        self.shown.setCursorPosition(0)

    def _clear(self) -> None:
        self._settings.set(self._setting, "")
        self.show_stored()

    def _choose(self) -> None:
        start = Path(self._settings.get(self._setting) or Path.home())
        picked = self._pick(self, start)
        if picked is not None and self._setting.is_good(str(picked)):
            self._settings.set(self._setting, str(picked))
            self.show_stored()
