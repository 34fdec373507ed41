"""Each column can be hidden, one always stays, and what is hidden is remembered."""

from itertools import permutations
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from briefpack.gui import messages
from briefpack.gui.main_window import MainWindow
from briefpack.gui.settings import HIDDEN_COLUMNS, Settings

NAMES = ("show_outcomes", "show_pack_column", "show_detail")


@pytest.fixture
def opened(window: MainWindow) -> MainWindow:
    window.files.start_jc22()
    return window


def seen(window: MainWindow) -> tuple[bool, ...]:
    assert window.workspace is not None
    columns: tuple[QWidget, ...] = (
        window.workspace.outcomes,
        window.workspace.pack,
        window.workspace.detail,
    )
    shown = tuple(each.isVisible() for each in columns)
    assert shown == tuple(window.actions_[name].isChecked() for name in NAMES)
    return shown


@pytest.mark.parametrize("at", range(3))
def test_each_column_is_hidden_and_shown_by_its_key(opened: MainWindow, at: int) -> None:
    action = opened.actions_[NAMES[at]]

    action.trigger()
    without = seen(opened)
    action.trigger()

    assert without == tuple(place != at for place in range(3))
    assert seen(opened) == (True, True, True)


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_the_last_column_stays(opened: MainWindow, order: tuple[int, ...]) -> None:
    for at in order:
        opened.actions_[NAMES[at]].trigger()

    assert seen(opened) == tuple(at == order[-1] for at in range(3))


def test_the_next_dossier_is_shown_as_the_last_was(
    opened: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(messages, "_ask", lambda *_: messages.Answer.DISCARD)
    opened.actions_["show_outcomes"].trigger()
    opened.actions_["show_detail"].trigger()

    opened.files.start_jc22()

    assert seen(opened) == (False, True, False)


@pytest.mark.parametrize("name", ["show_pack_list", "show_pages", "show_grid"])
def test_a_face_of_the_pack_that_is_wanted_is_seen(opened: MainWindow, name: str) -> None:
    opened.actions_["show_pack_column"].trigger()

    opened.actions_[name].trigger()

    assert seen(opened) == (True, True, True)


@pytest.mark.parametrize("stored", [list(NAMES), ["another"], ["show_detail", "another"]])
def test_settings_of_another_hand_hide_what_they_can(
    qtbot: QtBot, window: MainWindow, settings: Settings, stored: list[str], tmp_path: Path
) -> None:
    settings.set(HIDDEN_COLUMNS, stored)

    window.files.start_jc22()

    assert seen(window) == (True, True, "show_detail" not in stored or len(stored) == 3)
