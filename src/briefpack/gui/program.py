"""The program on the screen: its settings, and the one window that shows them."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from briefpack.gui.language import (
    language,
    language_of_system,
    speak,
    speak_of_qt,
    speak_ours,
)
from briefpack.gui.main_window import MainWindow
from briefpack.gui.settings import LANGUAGE, LOOK, Settings
from briefpack.gui.theme import theme

if TYPE_CHECKING:
    from briefpack.model.wording import Language


class Program(QObject):
    """Holds the window. Another language is another window, on the same dossier."""

    def __init__(self, settings: Settings, state_folder: Path) -> None:
        super().__init__()
        self.settings = settings
        self._state_folder = state_folder
        speak_ours(chosen_language(settings))
        if settings.get(LOOK) != "system":
            theme().wear(settings.get(LOOK))
        self.window = MainWindow(settings, state_folder, at_once=False)
        theme().dress()

    def complete(self) -> None:
        """Make what works behind the window; before, it can only be looked at."""
        from briefpack.gui.date_habits import keep_date_habits
        from briefpack.gui.round_habits import keep_round_numbering

        speak_of_qt(language())
        theme().complete()
        keep_date_habits(self.settings)
        keep_round_numbering(self.settings)
        self.window.complete()
        self.window.tools.language_chosen.connect(self.speak_as_set)
        self._say_bad_settings()

    def greet(self) -> None:
        """At the very first start, ask who works here."""
        from briefpack.gui.first_start import FirstStart

        FirstStart.ask_once(self.window, self.settings)

    def speak_as_set(self) -> None:
        """Speak the language that is set, now or as soon as the work in hand is done."""
        if chosen_language(self.settings) == language():
            return
        from briefpack.gui.handing_over import hand_over, take_over

        if self.window.tasks.is_busy:
            self.window.tasks.ended.connect(self._speak_soon)
            return
        old = self.window
        carried = hand_over(old)
        speak(chosen_language(self.settings))
        self.window = MainWindow(self.settings, self._state_folder)
        self.window.tools.language_chosen.connect(self.speak_as_set)
        take_over(self.window, carried)
        if old.isVisible():
            self.window.show()
        old.hide()
        old.deleteLater()

    def _speak_soon(self) -> None:
        QTimer.singleShot(0, self.speak_as_set)  # the answer of the work comes after its end

    def _say_bad_settings(self) -> None:
        bad = [QCoreApplication.translate("settings", each.title) for each in self.settings.bad()]
        if bad:
            self.window.status_line.say(
                self.tr("ใช้ค่าเริ่มต้นแทนการตั้งค่าที่อ่านไม่ได้: {0}").format(", ".join(bad)),
                (self.tr("เปิดการตั้งค่า"), self.window.tools.show_settings),
            )


def chosen_language(settings: Settings) -> "Language":
    """The language that is set, or the system's."""
    chosen = settings.get(LANGUAGE)
    if chosen == "system":
        return language_of_system()
    return "en" if chosen == "en" else "th"
