"""Every place of the window with something in it, for tests that look at all controls."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from briefpack.gui import file_dialogs
from briefpack.gui.about_dialog import AboutDialog
from briefpack.gui.command_palette import CommandPalette
from briefpack.gui.export_choice import Choice, Kind, Offer
from briefpack.gui.export_dialog import ExportDialog
from briefpack.gui.follow_up_page import FollowUpPage
from briefpack.gui.guide_window import GuideWindow
from briefpack.gui.main_window import MainWindow
from briefpack.gui.name_dialog import NameDialog
from briefpack.gui.pack_dialog import PackDialog
from briefpack.gui.settings import Settings
from briefpack.gui.settings_dialog import SettingsDialog
from briefpack.gui.shortcut_sheet import ShortcutSheet
from briefpack.gui.workspace import Workspace
from briefpack.model import edits
from briefpack.model.annotation import AnnotationKind
from briefpack.model.dossier import Dossier
from briefpack.model.pack import Pack
from briefpack.storage.open_dossier import read_dossier
from briefpack.storage.publish import write_dossier
from briefpack.workflows.diagnose import Diagnosis
from follow_ups import TODAY, returned
from imports import FIRST, review
from merges import note


@dataclass(frozen=True, slots=True)
class Stage:
    """What a scene is made with."""

    qtbot: QtBot
    window: MainWindow
    dossier: Dossier
    folder: Path


Scene = Callable[[Stage], QWidget]


def welcome(stage: Stage) -> QWidget:
    return stage.window


def packs(stage: Stage) -> QWidget:
    _workspace(stage)
    return stage.window


def pages(stage: Stage) -> QWidget:
    workspace = _workspace(stage)
    workspace.pack.show_face(workspace.preview)
    return stage.window


def grid(stage: Stage) -> QWidget:
    workspace = _workspace(stage)
    workspace.pack.show_face(workspace.matrix)
    return stage.window


def overview(stage: Stage) -> QWidget:
    _follow_up(stage)
    return stage.window


def rounds(stage: Stage) -> QWidget:
    page = _follow_up(stage)
    page.show_page(page.rounds)
    return stage.window


def sheets(stage: Stage) -> QWidget:
    page = _follow_up(stage)
    page.show_page(page.returns)
    page.returns.show_returned(returned())
    return stage.window


def sources(stage: Stage) -> QWidget:
    _workspace(stage)
    stage.window.show_place("sources")
    return stage.window


def review_of_import(stage: Stage) -> QWidget:
    stage.window.files.start_empty("ลาว")
    review(stage.qtbot, stage.window, stage.folder, FIRST, "jc24.txt")
    return stage.window


def merge(stage: Stage) -> QWidget:
    path = stage.folder / "ลาว.briefpack"
    write_dossier(path, edits.annotate(stage.dossier, note()))
    stage.window.files.open(path)
    session = stage.window.files.session
    assert session is not None
    theirs = read_dossier(path)
    write_dossier(path, edits.annotate(theirs, note(text="ของเขา")))
    session.edit("แก้บันทึก", lambda dossier: edits.annotate(dossier, note(text="ของเรา")))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(file_dialogs, "ask_to_merge", lambda *_: path)
        with stage.qtbot.waitSignal(stage.window.tasks.ended, timeout=20_000):
            stage.window.actions_["merge_file"].trigger()
    return stage.window


def export_word(stage: Stage) -> QWidget:
    return _dialog(stage, _export(stage, Kind.WORD))


def export_excel(stage: Stage) -> QWidget:
    return _dialog(stage, _export(stage, Kind.EXCEL))


def name(stage: Stage) -> QWidget:
    return _dialog(stage, NameDialog(stage.window, "ชุดข้อมูลใหม่", "เช่น เยือนลาว", ""))


def history(stage: Stage) -> QWidget:
    _workspace(stage)
    stage.window.show_place("history")
    return stage.window


def settings(stage: Stage) -> QWidget:
    return _dialog(stage, SettingsDialog(stage.window, Settings(stage.folder / "other.ini")))


def shortcuts(stage: Stage) -> QWidget:
    return _dialog(stage, ShortcutSheet(stage.window))


def commands(stage: Stage) -> QWidget:
    return _dialog(stage, CommandPalette(stage.window, ()))


def pack_facts(stage: Stage) -> QWidget:
    return _dialog(stage, PackDialog(stage.window, "ชุดข้อมูล", Pack("p", "เยือนลาว")))


def about(stage: Stage) -> QWidget:
    return _dialog(stage, AboutDialog(stage.window, (Diagnosis("briefpack", "1"),)))


def guide(stage: Stage) -> QWidget:
    stage.window.actions_["show_guide"].trigger()
    made = stage.window.findChild(GuideWindow)
    assert made is not None
    return made


SCENES: tuple[Scene, ...] = (
    *(welcome, packs, pages, grid, overview, rounds, sheets, sources, review_of_import, merge),
    *(history, export_word, export_excel, name, settings, shortcuts, commands, pack_facts),
    *(about, guide),
)


def controls(top: QWidget) -> Iterator[QWidget]:
    """What is seen under `top` and Tab reaches, without the inner parts of Qt's own controls."""
    for widget in top.findChildren(QWidget):
        if (
            widget.isVisible()
            and widget.window() is top
            and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and not widget.objectName().startswith("qt_")
            and not isinstance(widget.parent(), QComboBox | QLineEdit | QAbstractItemView)
            and type(widget).__name__ != "QScrollArea"
            and not (isinstance(widget.parent(), QAbstractScrollArea))
        ):
            yield widget


def _workspace(stage: Stage) -> Workspace:
    stage.window.files.start_jc22()
    workspace = stage.window.workspace
    assert workspace is not None
    workspace.outcomes.model.set_chosen(("JC22-1.1.1", "JC22-2.1.1"), chosen=True)
    workspace.selection.show_outcome("JC22-2.1.1")
    workspace.detail.notes.add_note(AnnotationKind.TALKING_POINT)
    return workspace


def _follow_up(stage: Stage) -> FollowUpPage:
    path = stage.folder / "ลาว.briefpack"
    write_dossier(path, stage.dossier)
    stage.window.files.open(path)
    stage.window.show_place("follow_up")
    assert stage.window.places is not None
    page = stage.window.places.page("follow_up")
    assert isinstance(page, FollowUpPage)
    return page


def _export(stage: Stage, kind: Kind) -> ExportDialog:
    first = Choice(stage.folder / "ลาว.docx", TODAY, "arabic", per_agency=False, due=None)
    return ExportDialog(stage.window, Offer(kind, "เยือนลาว", "", 8, first))


def _dialog(stage: Stage, dialog: QWidget) -> QWidget:
    dialog.show()
    stage.qtbot.addWidget(dialog)
    return dialog
