"""Printing and PDFs from the window. The dialogs are answered; the printer is a file."""

import re
import zlib
from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from briefpack.gui import print_flow
from briefpack.gui.export_choice import Choice, Kind, Offer
from briefpack.gui.export_dialog import ExportDialog
from briefpack.gui.main_window import MainWindow
from briefpack.model.annotation import Output
from briefpack.sources.pdf.read_pdf import read_pdf
from briefpack.workflows import office_pdf


@pytest.fixture
def jc22_window(window: MainWindow) -> MainWindow:
    window.files.start_jc22()
    assert window.workspace is not None
    window.workspace.selection.show_pack(window.workspace.session.dossier.packs[0].id)
    return window


@pytest.fixture
def target(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the export dialog says to write; there is no office program."""
    path = tmp_path / "ชุด.pdf"
    choice = Choice(path, date(2021, 11, 30), "thai", layout=Output.MEMO)
    monkeypatch.setattr(ExportDialog, "ask", lambda *_: choice)
    monkeypatch.setattr(office_pdf, "installed_office", lambda _fonts: None)
    return path


def pages_in(pdf: Path) -> int:
    content = pdf.read_bytes()
    for stream in re.findall(rb"stream\r?\n(.*?)\r?\nendstream", content, re.DOTALL):
        try:
            content += zlib.decompress(stream)
        except zlib.error:
            continue
    return len(re.findall(rb"/Type\s*/Page[^s]", content))


def test_a_pdf_is_drawn_and_the_window_says_from_what(
    qtbot: QtBot, jc22_window: MainWindow, target: Path
) -> None:
    with qtbot.waitSignal(jc22_window.exports.exported, timeout=20_000):
        jc22_window.actions_["export_pdf"].trigger()

    assert target.read_bytes().startswith(b"%PDF-")
    assert pages_in(target) == 1
    said = jc22_window.status_line.message.text()
    assert target.name in said
    assert "หน้าตัวอย่าง" in said


def test_every_letter_of_a_drawn_pdf_has_its_code(
    qtbot: QtBot, jc22_window: MainWindow, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choice = Choice(target, date(2021, 11, 30), "thai")
    monkeypatch.setattr(ExportDialog, "ask", lambda *_: choice)
    with qtbot.waitSignal(jc22_window.exports.exported, timeout=60_000):
        jc22_window.actions_["export_pdf"].trigger()

    found = Counter("".join(line.text for line in read_pdf(target).lines))

    assert jc22_window.workspace is not None
    places = jc22_window.workspace.session.index.places.values()
    said = Counter("".join(place.outcome.text.th for place in places))
    for mark in "\u0e48\u0e49\u0e34\u0e35\u0e37\u0e38\u0e39\u0e31":
        assert found[mark] >= said[mark] > 10


def test_a_pdf_that_cannot_be_written_is_bad_news_in_place(
    qtbot: QtBot, jc22_window: MainWindow, target: Path
) -> None:
    target.mkdir()

    with qtbot.waitSignal(jc22_window.exports.failed, timeout=20_000):
        jc22_window.actions_["export_pdf"].trigger()

    assert target.name in jc22_window.banner.message.text()


def test_what_is_printed_are_the_pages_of_the_preview(
    qtbot: QtBot, jc22_window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paper = tmp_path / "paper.pdf"

    def choose(_window: QWidget, printer: QPrinter) -> bool:
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(paper))
        printer.setFromTo(2, 3)
        return True

    monkeypatch.setattr(print_flow, "_ask", choose)

    with qtbot.waitSignal(jc22_window.printing.printed, timeout=20_000):
        jc22_window.actions_["print"].trigger()

    assert pages_in(paper) == 2
    assert "2" in jc22_window.status_line.message.text()


def test_nothing_is_printed_when_the_dialog_is_dismissed(
    jc22_window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(print_flow, "_ask", lambda *_: False)

    jc22_window.actions_["print"].trigger()

    assert not jc22_window.tasks.is_busy


def test_the_dialog_for_a_pdf_asks_for_the_layout(qtbot: QtBot, tmp_path: Path) -> None:
    first = Choice(tmp_path / "ชุด.pdf", date(2021, 11, 30), "thai")
    dialog = ExportDialog(None, Offer(Kind.PDF, "ชุด", "", 8, first))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.path.setText(str(tmp_path / "อื่น"))
    dialog.layout_of_brief.setCurrentIndex(dialog.layout_of_brief.findData(Output.CARD))

    choice = dialog.choice()

    assert dialog.layout_of_brief.isVisible()
    assert not dialog.form.isVisible()
    assert choice is not None
    assert (choice.path.name, choice.layout) == ("อื่น.pdf", Output.CARD)
