"""Starts the program and works a day in it with keys alone; run with an X server of its own.

The keys come from xdotool, which goes through the server as a keyboard does. Thai is pasted:
xdotool's own typing drops it.
"""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit

from briefpack.app import make_application, make_program
from briefpack.gui.main_window import MainWindow
from briefpack.gui.rows import ID_ROLE
from briefpack.gui.workspace import Workspace

_TRIES = 1500
_PACE = 20  # milliseconds between two looks

Waits = Iterator[tuple[Callable[[], object], str]]
"""What a person waits for before going on, and what it is called."""


class Officer:
    """Presses keys, and waits for what they bring: dialogs have event loops of their own."""

    def __init__(self, app: QApplication, window: MainWindow) -> None:
        self.app = app
        self.window = window

    @property
    def workspace(self) -> Workspace:
        assert self.window.workspace is not None
        return self.window.workspace

    def press(self, *keys: str) -> Waits:
        process = subprocess.Popen(["xdotool", "key", "--clearmodifiers", *keys])
        yield (lambda: process.poll() is not None), f"keys {keys}"
        for _ in range(2):  # the server hands them over a moment later
            yield (lambda: True), "events"

    def paste(self, text: str) -> Waits:
        self.app.clipboard().setText(text)
        yield from self.press("ctrl+v")

    def dialog(self) -> Waits:
        yield self.app.activeModalWidget, "a dialog"
        yield (lambda: self.app.activeWindow() is self.app.activeModalWidget()), "its focus"

    def dialog_is_gone(self) -> Waits:
        yield (lambda: self.app.activeModalWidget() is None), "no dialog"
        self.window.activateWindow()  # a window manager would
        yield self.window.isActiveWindow, "the window's focus"


class Clock(QTimer):
    """Lets the officer go on as soon as what is waited for holds."""

    def __init__(self, app: QApplication, day: Waits) -> None:
        super().__init__(app)
        self._app = app
        self._day = day
        self._holds: Callable[[], object] = lambda: True
        self._what = ""
        self._tries = 0
        self.timeout.connect(self._look)
        self.start(_PACE)

    def _look(self) -> None:
        self._tries += 1
        if self._tries > _TRIES:
            at = self._app.focusWidget()
            sys.stderr.write(f"waited in vain for {self._what}; the focus is in {at}\n")
            os._exit(1)  # whatever dialogs are open
        if self._holds():
            self._tries = 0
            self._holds, self._what = next(self._day, (self._at_home, "the end"))

    def _at_home(self) -> bool:
        self.stop()
        self._app.exit(0)
        return False


def main() -> None:
    folder, note = Path(sys.argv[1]), sys.argv[2]
    app = make_application(["briefpack"])
    program = make_program()
    program.complete()
    window = program.window
    window.show()
    window.activateWindow()  # no window manager does it on a bare X server
    clock = Clock(app, _day(Officer(app, window), folder, note))
    status = app.exec()
    clock.stop()
    window.files.leave()
    sys.exit(status)


def _day(officer: Officer, folder: Path, note: str) -> Waits:
    window = officer.window
    yield window.isActiveWindow, "the window's focus"
    yield from officer.press("Return")  # the first tile of the welcome page
    yield (lambda: window.workspace), "JC22"
    yield from officer.press("ctrl+f")
    yield from officer.paste("น้ำ")
    model = officer.workspace.outcomes.model
    yield (lambda: len(model.shown_ids) < 10), "the search"
    yield from _choose(officer, "JC22-2.2.1")
    yield from _choose(officer, "JC22-2.7.1")
    yield from officer.press("ctrl+Return")
    yield (lambda: officer.workspace.detail.notes.cards), "a note"
    yield from officer.paste(note)
    yield from officer.press("Escape")
    yield from _move_up(officer, "JC22-2.7.1")
    yield from officer.press("F6")
    yield (lambda: officer.workspace.preview.pages), "pages"
    yield from officer.press("F5")
    yield from _export(officer, "ctrl+e", folder / "day.docx")
    yield from _export(officer, "ctrl+shift+e", folder / "day.xlsx")
    yield from officer.press("ctrl+2")
    yield (lambda: window.places and window.places.name == "follow_up"), "the follow-up"
    yield from officer.press("ctrl+1")
    yield (lambda: window.places and window.places.name == "packs"), "the packs"
    yield from officer.press("ctrl+shift+s")
    yield from _answer(officer, folder / "day.briefpack")
    yield (folder / "day.briefpack").exists, "the file"
    yield (lambda: not window.tasks.is_busy), "the end of saving"


def _choose(officer: Officer, outcome_id: str) -> Waits:
    """Down from the search through the rows to this one, and Space."""
    yield from officer.press("ctrl+f", "Down")
    view = officer.workspace.outcomes.view
    yield view.hasFocus, "the list"
    yield from officer.press("Home")
    for _ in range(40):
        if view.selected_ids() == (outcome_id,):
            break
        yield from officer.press("Down")
    yield from officer.press("space")
    yield (lambda: outcome_id in _ids(officer)), outcome_id


def _move_up(officer: Officer, outcome_id: str) -> Waits:
    """By Tab to the pack, and Alt+Up."""
    view = officer.workspace.pack.view
    for _ in range(30):
        if view.hasFocus():
            break
        yield from officer.press("Tab")
    yield from officer.press("Home")
    for _ in range(30):
        if outcome_id in str(view.currentIndex().data(ID_ROLE)):
            break
        yield from officer.press("Down")
    yield from officer.press("alt+Up")
    yield (lambda: _ids(officer)[0] == outcome_id), "the order"


def _ids(officer: Officer) -> tuple[str, ...]:
    pack = officer.workspace.selection.pack
    return pack.outcome_ids if pack is not None else ()


def _export(officer: Officer, keys: str, path: Path) -> Waits:
    """The dialog as it opens, with another file: Alt or Tab to its field, paste, Enter."""
    yield from officer.press(keys)
    yield from _answer(officer, path)
    yield path.exists, path.name
    yield (lambda: not officer.window.tasks.is_busy), "the end of the export"


def _answer(officer: Officer, path: Path) -> Waits:
    """Tab to the field with the file's name, put another there, and Enter."""
    yield from officer.dialog()
    for _ in range(20):
        at = officer.app.focusWidget()
        name = at.text() if isinstance(at, QLineEdit) else ""
        if name.endswith((path.suffix,)) or (at is not None and at.objectName() == "fileNameEdit"):
            break
        yield from officer.press("Tab")
    yield from officer.press("ctrl+a")
    yield from officer.paste(str(path))
    yield from officer.press("Return")
    yield from officer.dialog_is_gone()


if __name__ == "__main__":
    main()
