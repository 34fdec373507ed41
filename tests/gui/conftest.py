"""A window as the officer has it, and silence where nothing is wrong."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefpack import paths
from briefpack.gui import messages
from briefpack.gui.main_window import MainWindow
from briefpack.gui.palette import LIGHT
from briefpack.gui.selection import Selection
from briefpack.gui.session import Session
from briefpack.gui.settings import Settings
from briefpack.gui.theme import load_fonts, theme
from briefpack.model.dossier import Dossier
from briefpack.model.pack import Pack
from briefpack.storage.document import Document

OWN_PACK = "pack-own"


@pytest.fixture(autouse=True)
def said(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[tuple[str, str]]]:
    """What the program told the officer in a box; a test that leaves something unread fails."""
    heard: list[tuple[str, str]] = []

    def hear(_parent: object, title: str, text: str) -> None:
        heard.append((title, text))

    monkeypatch.setattr(messages, "_show", hear)
    yield heard
    assert not heard, f"the user was told: {heard}"


@pytest.fixture(autouse=True)
def _nothing_is_left() -> Iterator[None]:
    """Widgets that wait for an event loop to be deleted are, and the clipboard holds nothing.

    Without a screen the clipboard is deleted after Python is: what Python made must not be in it.
    """
    yield
    if isinstance(app := QApplication.instance(), QApplication):
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        app.clipboard().clear()


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> QApplication:
    """The application in its font and colours."""
    qapp.setStyle("Fusion")
    load_fonts(paths.FONTS)
    theme().apply(LIGHT)
    return qapp


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def dossier(jc22: Dossier) -> Dossier:
    """JC22 with an empty pack of the officer's own."""
    return jc22.with_pack(Pack(OWN_PACK, "ของฉัน"))


@pytest.fixture
def new_session(dressed: QApplication, tmp_path: Path) -> Iterator[Callable[[Dossier], Session]]:
    """Makes sessions on dossiers of the test's own, and closes them."""
    made: list[Session] = []

    def make(dossier: Dossier) -> Session:
        made.append(Session(Document.create(dossier, tmp_path / "state")))
        return made[-1]

    yield make
    for session in made:
        session.document.close()


@pytest.fixture
def session(new_session: Callable[[Dossier], Session], dossier: Dossier) -> Session:
    return new_session(dossier)


@pytest.fixture
def selection(session: Session) -> Selection:
    return Selection(session)


@pytest.fixture
def window(qtbot: QtBot, dressed: QApplication, settings: Settings, tmp_path: Path) -> MainWindow:
    """The window, shown, with nothing open; closed without a question at the end."""
    made = MainWindow(settings, tmp_path / "state")
    qtbot.addWidget(made, before_close_func=_leave_unasked)
    made.show()
    return made


def _leave_unasked(window: MainWindow) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(messages, "_ask", lambda *_: messages.Answer.DISCARD)
        patch.setattr(messages, "_ask_to_go_on", lambda *_: True)
        window.files.leave()


def pytest_collection_modifyitems(items: list[Any]) -> None:
    """A warning of Qt's fails a test; what the offscreen platform cannot do is no news."""
    for item in items:
        if "qtbot" in getattr(item, "fixturenames", ()) or "gui" in item.path.parts:
            item.add_marker(pytest.mark.qt_log_level_fail("WARNING"))
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))
