"""The window is seen before it works, and nobody can tell."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from briefpack.gui import language
from briefpack.gui.first_paint import FirstPaint
from briefpack.gui.palette import DARK, LIGHT
from briefpack.gui.program import Program
from briefpack.gui.settings import Settings
from briefpack.gui.theme import theme


@pytest.fixture
def program(
    qtbot: QtBot, dressed: QApplication, settings: Settings, tmp_path: Path
) -> Iterator[Program]:
    """A program whose window was painted a moment ago, and no timer has run since."""
    made = Program(settings, tmp_path / "state")
    qtbot.addWidget(made.window, before_close_func=lambda _: close(made))
    FirstPaint(made.window, made.complete)
    made.window.show()
    made.window.repaint()
    yield made
    language.speak("th")


def close(program: Program) -> None:
    program.complete()
    if program.window.files.session is not None:
        program.window.files.session.document.close()
        program.window.files.session = None


def is_complete(program: Program) -> bool:
    return hasattr(program.window, "files")


def test_painting_it_does_not_wait_for_what_works_behind_it(program: Program) -> None:
    assert not is_complete(program)


def test_a_key_pressed_the_moment_it_is_seen_does_its_job(program: Program) -> None:
    QTest.keySequence(program.window, QKeySequence.fromString("Ctrl+N"))

    assert program.window.workspace is not None


def test_so_does_enter_on_the_first_tile(program: Program) -> None:
    program.window.activateWindow()
    QTest.keyClick(program.window.windowHandle(), Qt.Key.Key_Return)

    assert program.window.workspace is not None


def test_so_does_a_click_on_the_words_of_a_tile(program: Program) -> None:
    tile = next(
        each
        for each in program.window.welcome.findChildren(QPushButton)
        if each.property("role") == "tile"
    )
    QTest.mouseClick(
        program.window.windowHandle(),
        Qt.MouseButton.LeftButton,
        pos=tile.mapTo(program.window, tile.rect().center()),
    )

    assert program.window.workspace is not None


def test_without_a_word_from_the_officer_the_rest_follows(qtbot: QtBot, program: Program) -> None:
    qtbot.waitUntil(lambda: is_complete(program))

    assert program.window.actions_["open"].isEnabled()


def test_a_desktop_that_is_dark_by_another_way_than_its_palette_is_followed(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    theme().follow_palette()
    assert theme().colours is LIGHT
    monkeypatch.setattr(theme(), "_of_system", lambda: DARK)

    theme().complete()

    assert theme().colours is DARK
    theme().wear("light")


def test_nothing_moves_when_the_rest_is_there(program: Program) -> None:
    seen = program.window.grab().toImage()
    program.complete()

    assert program.window.grab().toImage() == seen


def test_the_way_that_enter_takes_is_framed_and_can_be_read(program: Program) -> None:
    program.window.activateWindow()
    tile = program.window.focusWidget()

    ground = tile.grab().toImage().pixelColor(tile.width() - 8, tile.height() // 2)
    assert tile.property("role") == "tile"
    assert ground.name() == LIGHT.surface
