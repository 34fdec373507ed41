"""The desktop program: one window, and what must be set up before it."""

import gc
import logging
import os
import sys
from functools import cache
from pathlib import Path
from types import TracebackType

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from briefpack import paths
from briefpack.bilingual import Bilingual
from briefpack.errors import BriefpackError
from briefpack.gui.first_paint import FirstPaint
from briefpack.gui.line_breaks import qt_breaks_thai
from briefpack.gui.main_window import MainWindow
from briefpack.gui.program import Program
from briefpack.gui.settings import Settings
from briefpack.gui.theme import load_fonts, theme

log = logging.getLogger(__name__)


def run(dossier: Path | None) -> int:
    """Open the window, with this dossier in it, and return the exit status.

    Raises BriefpackError where there is no display: Qt would abort.
    """
    _require_display()
    if dossier is not None and _shown_by_another(dossier):
        log.info("The dossier is open in another window, which was asked to show itself")
        return 0
    app = make_application(sys.argv[:1], dressed=False)
    program = make_program()
    sys.excepthook = lambda *fault: _show_fault(program.window, *fault)
    if dossier is not None:
        program.window.announce(dossier)
    FirstPaint(program.window, lambda: _go_on(program, dossier))
    program.window.show()
    return app.exec()


def make_application(arguments: list[str], *, dressed: bool = True) -> QApplication:
    """The application in its font and colours; a `Program` dresses one that is not dressed yet."""
    # `setStyle` would answer with the style, and its class takes 5 ms to make.
    app = QApplication([*arguments, "-style", "Fusion"])
    app.setApplicationName("briefpack")
    app.setDesktopFileName("briefpack")
    app.setWindowIcon(QIcon(str(paths.PROGRAM_ICON)))
    load_fonts(paths.FONTS)
    if not dressed:
        theme().undress()
        theme().follow_palette()
    else:
        theme().follow_system()
    if not qt_breaks_thai():
        log.info("Qt finds no libthai: texts are shown with places to break of our own")
    return app


def make_program() -> Program:
    """The window with this user's settings and state, to be seen before it is complete."""
    return Program(Settings(paths.settings_file()), paths.state_folder())


def _go_on(program: Program, dossier: Path | None) -> None:
    """What the window needs to work, once it was seen."""
    _keep_log()
    program.complete()
    gc.freeze()
    gc.enable()
    if dossier is not None:
        program.window.open(dossier)
    program.greet()


@cache
def _keep_log() -> None:
    """From when the window is seen, or from the first fault: what writes it takes time to load."""
    from briefpack.files.private_log import keep_log

    keep_log(paths.log_folder())


def _shown_by_another(dossier: Path) -> bool:
    from briefpack.gui.one_window import shown_by_another

    return shown_by_another(paths.state_folder(), dossier)


def _require_display() -> None:
    """Qt on Linux aborts without a display; look for one first."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        raise BriefpackError(
            Bilingual(
                "ไม่พบจอภาพ จึงเปิดหน้าต่างไม่ได้ — ใช้คำสั่งแทน เช่น "
                "briefpack demo out/ (ดู briefpack --help)",
                "There is no display, so the window cannot open — use a command instead, "
                "for example briefpack demo out/ (see briefpack --help)",
            )
        )


def _show_fault(
    window: MainWindow,
    kind: type[BaseException],
    fault: BaseException,
    trace: TracebackType | None,
) -> None:
    """The one place where what nobody foresaw arrives, slots included."""

    _keep_log()
    log.error("Unforeseen fault", exc_info=(kind, fault, trace))
    if isinstance(fault, KeyboardInterrupt):
        QApplication.exit(1)
    else:
        window.news.say_failure("", fault)
