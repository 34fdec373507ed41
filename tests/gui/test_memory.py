"""A dossier that was closed leaves nothing behind in memory."""

import gc
import weakref
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from briefpack.gui.main_window import MainWindow
from briefpack.gui.settings import Settings


def test_a_saved_and_closed_dossier_is_let_go(
    qtbot: QtBot, dressed: object, tmp_path: Path
) -> None:
    window = MainWindow(Settings(tmp_path / "s.ini"), tmp_path / "state")
    qtbot.addWidget(window)
    window.show()
    window.files.start_jc22()
    session = window.files.session
    assert session is not None
    session.publish(tmp_path / "a.briefpack")
    window.files.save()
    qtbot.waitUntil(lambda: not window.tasks.is_busy)
    gone = weakref.ref(session.document)

    assert window.files.leave()
    del session
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()

    assert gone() is None
