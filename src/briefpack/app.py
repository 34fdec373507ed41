"""The desktop program: one window, and what must be set up before it."""

import logging
import os
import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from briefpack import paths
from briefpack.errors import BriefpackError
from briefpack.files.private_log import keep_log
from briefpack.gui import messages
from briefpack.gui.line_breaks import qt_breaks_thai
from briefpack.gui.main_window import MainWindow
from briefpack.gui.one_window import shown_by_another
from briefpack.gui.settings import Settings
from briefpack.gui.theme import load_fonts, theme

log = logging.getLogger(__name__)


def run(dossier: Path | None) -> int:
    """Open the window, with this dossier in it, and return the exit status.

    Raises BriefpackError where there is no display: Qt would abort.
    """
    _require_display()
    keep_log(paths.log_folder())
    if dossier is not None and shown_by_another(paths.state_folder(), dossier):
        log.info("The dossier is open in another window, which was asked to show itself")
        return 0
    app = make_application(sys.argv[:1])
    window = make_window()
    sys.excepthook = lambda *fault: _show_fault(window, *fault)
    window.show()
    if dossier is not None:
        QTimer.singleShot(0, lambda: window.files.open(dossier))
    return app.exec()


def make_application(arguments: list[str]) -> QApplication:
    """The application in its font and colours."""
    app = QApplication(arguments)
    app.setApplicationName("briefpack")
    app.setDesktopFileName("briefpack")
    app.setWindowIcon(QIcon(str(paths.PROGRAM_ICON)))
    app.setStyle("Fusion")
    load_fonts(paths.FONTS)
    theme().follow_system()
    if not qt_breaks_thai():
        log.info("Qt finds no libthai: texts are shown with places to break of our own")
    return app


def make_window() -> MainWindow:
    """The window with this user's settings and state."""
    settings = Settings(paths.settings_folder() / "settings.ini")
    return MainWindow(settings, paths.state_folder())


def _require_display() -> None:
    """Qt on Linux aborts without a display; look for one first."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        raise BriefpackError(
            "ไม่พบจอภาพ จึงเปิดหน้าต่างไม่ได้ — ใช้คำสั่งแทน เช่น briefpack demo out/ (ดู briefpack --help)"
        )


def _show_fault(
    window: MainWindow,
    kind: type[BaseException],
    fault: BaseException,
    trace: TracebackType | None,
) -> None:
    """The one place where what nobody foresaw arrives, slots included."""
    log.error("Unforeseen fault", exc_info=(kind, fault, trace))
    if isinstance(fault, KeyboardInterrupt):
        QApplication.exit(1)
    else:
        messages.show_failure(window, "", fault)
