"""Pictures of the settings, calendar, palette and the like. Usage: screenshots_tools.py FOLDER

In Thai and English, light and dark; QT_SCALE_FACTOR=1.5 makes them larger.
"""

import os
import sys
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from screenshots import save_picture

from briefpack.app import make_application
from briefpack.gui.calendar_popup import CalendarPopup
from briefpack.gui.command_list import commands
from briefpack.gui.command_palette import CommandPalette
from briefpack.gui.export_choice import Choice, Kind, Offer
from briefpack.gui.export_dialog import ExportDialog
from briefpack.gui.first_start import FirstStart
from briefpack.gui.main_window import MainWindow
from briefpack.gui.program import Program
from briefpack.gui.settings import AUTHOR, LANGUAGE, LOOK, Settings
from briefpack.gui.settings_dialog import SettingsDialog
from briefpack.gui.shortcut_sheet import ShortcutSheet, write_pdf

DAY = date(2021, 11, 3)


def main() -> None:
    """Make the pictures."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    app = make_application(["screenshots"])
    for language in ("th", "en"):
        for look in ("light", "dark"):
            with tempfile.TemporaryDirectory() as state:
                settings = Settings(Path(state) / "settings.ini")
                for setting, value in ((AUTHOR, "สมหญิง"), (LANGUAGE, language), (LOOK, look)):
                    settings.set(setting, value)
                program = Program(settings, Path(state))
                for name, shown in _states(program.window, settings):
                    _picture(app, shown, folder / f"{name}-{language}-{look}.png")
                if look == "light":
                    write_pdf(folder / f"keys-{language}.pdf", "briefpack")
                if program.window.files.session is not None:
                    program.window.files.session.document.close()
                program.window.hide()
                program.window.deleteLater()


def _states(window: MainWindow, settings: Settings) -> Iterator[tuple[str, QWidget]]:
    window.resize(QSize(1366, 768))
    window.show()
    yield "welcome", window
    yield "first-start", FirstStart(window)
    window.files.start_jc22()
    workspace = window.workspace
    if workspace is None:
        raise SystemExit("JC22 could not be opened")
    workspace.outcomes.model.set_chosen(("JC22-2.1.1", "JC22-1.1.1"), chosen=True)
    workspace.selection.show_outcome("JC22-2.1.1")
    time_frame = workspace.detail.follow_up.time_frame
    time_frame.edit.setText("3/2/2470")
    time_frame.take()
    workspace.detail.notes.add_note()
    yield "work", window
    window.show_place("follow_up")
    yield "follow-up", window
    window.show_place("sources")
    yield "sources", window
    window.show_place("packs")
    yield "settings", SettingsDialog(window, settings)
    end = SettingsDialog(window, settings)
    area = end.findChildren(QScrollArea)[0]
    end.show()
    QApplication.processEvents()
    area.ensureWidgetVisible(end.rows["files/export_folder"])
    yield "settings-end", end
    yield "palette", CommandPalette(window, commands(window.actions_))
    yield "keys", ShortcutSheet(window)
    first = Choice(Path("/tmp/brief.xlsx"), DAY, "thai", due=DAY)  # noqa: S108
    dialog = ExportDialog(window, Offer(Kind.EXCEL, "ชุดข้อมูลของฉัน", "ลับ", 2, first))
    dialog.day.edit.setText("11/3/2564 BE")
    yield "export", dialog
    yield "calendar", CalendarPopup(window, DAY, date(2021, 11, 18))


def _picture(app: QApplication, shown: QWidget, path: Path) -> None:
    if not isinstance(shown, MainWindow):
        shown.show()
    save_picture(app, shown, path)


if __name__ == "__main__":
    main()
