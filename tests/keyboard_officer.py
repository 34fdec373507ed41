"""Starts the program and works a day in it with keys alone; run with an X server of its own.

The keys come from xdotool, which goes through the server as a keyboard does. Thai is pasted:
xdotool's own typing drops it.
"""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from briefpack.app import make_application, make_program
from briefpack.gui.main_window import MainWindow
from briefpack.gui.workspace import Workspace

_TRIES = 3000


class Officer:
    """Presses keys, and waits for what they bring."""

    def __init__(self, app: QApplication, window: MainWindow) -> None:
        self.app = app
        self.window = window

    @property
    def workspace(self) -> Workspace:
        assert self.window.workspace is not None
        return self.window.workspace

    def press(self, *keys: str) -> None:
        process = subprocess.Popen(["xdotool", "key", "--clearmodifiers", *keys])
        self.until(lambda: process.poll() is not None, f"keys {keys}")

    def paste(self, text: str) -> None:
        self.app.clipboard().setText(text)
        self.press("ctrl+v")

    def until(self, holds: Callable[[], object], what: str) -> None:
        """Give the window its events until something holds."""
        for _ in range(_TRIES):
            self.app.processEvents()
            if holds():
                return
            self.app.thread().msleep(10)
        raise SystemExit(f"waited in vain for: {what}; focus {self.app.focusWidget()}")

    def dialog(self) -> None:
        self.until(self.app.activeModalWidget, "a dialog")
        self.until(lambda: self.app.activeWindow() is self.app.activeModalWidget(), "its focus")

    def dialog_is_gone(self) -> None:
        self.until(lambda: self.app.activeModalWidget() is None, "no dialog")


def main() -> None:
    folder, note = Path(sys.argv[1]), sys.argv[2]
    app = make_application(["briefpack"])
    program = make_program()
    program.complete()
    window = program.window
    window.show()
    window.activateWindow()  # no window manager does it on a bare X server
    officer = Officer(app, window)
    officer.until(window.isActiveWindow, "the window's focus")
    from PySide6.QtCore import QTimer

    # The day runs inside the event loop, as an officer's does: dialogs have loops of their own.
    QTimer.singleShot(0, lambda: None)
    _day(officer, folder, note)
    window.close()


def _day(officer: Officer, folder: Path, note: str) -> None:
    window = officer.window
    officer.press("Return")  # the first tile of the welcome page
    officer.until(lambda: window.workspace, "JC22")
    officer.press("ctrl+f")
    officer.paste("น้ำ")
    model = officer.workspace.outcomes.model
    officer.until(lambda: len(model.shown_ids) < 10, "the search")
    _choose(officer, "JC22-2.2.1")
    _choose(officer, "JC22-2.7.1")
    officer.press("ctrl+Return")
    officer.until(lambda: officer.workspace.detail.notes.cards, "a note")
    officer.paste(note)
    officer.press("Escape")
    _move_up(officer, "JC22-2.7.1")
    officer.press("F6")
    officer.until(lambda: officer.workspace.preview.pages, "pages")
    officer.press("F5")
    _export(officer, "ctrl+e", folder / "day.docx")
    _export(officer, "ctrl+shift+e", folder / "day.xlsx")
    officer.press("ctrl+2")
    officer.until(lambda: window.places and window.places.name == "follow_up", "the follow-up")
    officer.press("ctrl+1")
    officer.until(lambda: window.places and window.places.name == "packs", "the packs")
    officer.press("ctrl+shift+s")
    _answer(officer, folder / "day.briefpack")
    officer.until((folder / "day.briefpack").exists, "the file")
    officer.until(lambda: not window.tasks.is_busy, "the end of saving")


def _choose(officer: Officer, outcome_id: str) -> None:
    """Down from the search through the rows to this one, and Space."""
    officer.press("ctrl+f", "Down")
    view = officer.workspace.outcomes.view
    officer.until(view.hasFocus, "the list")
    officer.press("Home")
    for _ in range(40):
        if view.selected_ids() == (outcome_id,):
            break
        officer.press("Down")
    officer.press("space")
    pack = officer.workspace.selection.pack
    officer.until(
        lambda: outcome_id in (officer.workspace.selection.pack or pack).outcome_ids, outcome_id
    )


def _move_up(officer: Officer, outcome_id: str) -> None:
    """By Tab to the pack, and Alt+Up."""
    view = officer.workspace.pack.view
    for _ in range(30):
        if view.hasFocus():
            break
        officer.press("Tab")
    officer.press("End", "alt+Up")
    officer.until(lambda: _ids(officer)[0] == outcome_id, "the order")


def _ids(officer: Officer) -> tuple[str, ...]:
    pack = officer.workspace.selection.pack
    return pack.outcome_ids if pack is not None else ()


def _export(officer: Officer, keys: str, path: Path) -> None:
    """The dialog as it opens, with another file: Alt or Tab to its field, paste, Enter."""
    from PySide6.QtCore import QTimer

    QTimer.singleShot(0, lambda: None)
    officer.press(keys)
    _answer(officer, path)
    officer.until(path.exists, path.name)
    officer.until(lambda: not officer.window.tasks.is_busy, "the end of the export")


def _answer(officer: Officer, path: Path) -> None:
    """Tab to the field with the file's name, put another there, and Enter."""
    from PySide6.QtWidgets import QLineEdit

    officer.dialog()
    for _ in range(20):
        at = officer.app.focusWidget()
        name = at.text() if isinstance(at, QLineEdit) else ""
        if name.endswith((path.suffix,)) or (at is not None and at.objectName() == "fileNameEdit"):
            break
        officer.press("Tab")
    officer.press("ctrl+a")
    officer.paste(str(path))
    officer.press("Return")
    officer.dialog_is_gone()


if __name__ == "__main__":
    main()
