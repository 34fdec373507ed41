"""A new dossier: what stands in its empty places, and what can be done there."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from briefpack.gui.empty_state import EmptyState
from briefpack.gui.follow_up_page import FollowUpPage
from briefpack.gui.labels import PlainLabel
from briefpack.gui.main_window import MainWindow
from briefpack.model.pack import Pack


@pytest.fixture
def empty_window(window: MainWindow, qtbot: QtBot) -> MainWindow:
    window.resize(1366, 768)
    assert window.files.start_empty("ลาว")
    qtbot.waitUntil(lambda: len(_seen(window)) == 3)
    return window


def _seen(window: MainWindow) -> list[EmptyState]:
    return [each for each in window.findChildren(EmptyState) if each.isVisible()]


def _titles(window: MainWindow) -> list[int]:
    """How far down in the window the first words of each empty place begin."""
    titles = [each.findChildren(PlainLabel)[0] for each in _seen(window)]
    return [title.mapTo(window, QPoint()).y() for title in titles]


def _follow_up(window: MainWindow) -> FollowUpPage:
    window.show_place("follow_up")
    page = window.findChild(FollowUpPage)
    assert page is not None
    return page


def _buttons(window: MainWindow) -> dict[str, bool]:
    page = _follow_up(window)
    buttons = {"send": page.send, "take": page.take}
    return {name: button.isEnabled() for name, button in buttons.items()}


@pytest.mark.parametrize("height", [650, 768, 1080])
def test_the_empty_places_of_the_three_columns_stand_on_one_line(
    empty_window: MainWindow, qtbot: QtBot, height: int
) -> None:
    empty_window.resize(1366, height)

    def stand_on_one_line() -> bool:
        first, *others = _titles(empty_window)
        return others == [first, first] and height * 0.36 < first < height * 0.5

    qtbot.waitUntil(stand_on_one_line)


def test_an_empty_place_that_is_low_shows_all_that_it_has(qtbot: QtBot) -> None:
    low = EmptyState("layers", "ว่าง", "ยังไม่มีอะไร", "เริ่ม", lambda: None)
    qtbot.addWidget(low)
    low.show()
    low.resize(300, low.minimumSizeHint().height())
    (button,) = low.findChildren(QPushButton)

    qtbot.waitUntil(lambda: button.geometry().bottom() < low.height())


def test_sheets_are_neither_sent_nor_taken_where_nothing_is_followed_up(
    empty_window: MainWindow,
) -> None:
    assert _buttons(empty_window) == {"send": False, "take": False}


def test_what_cannot_be_sent_or_taken_says_why_until_it_can(empty_window: MainWindow) -> None:
    page = _follow_up(empty_window)

    assert page.send.toolTip() == page.send.whatsThis() == "เลือกชุดข้อมูลก่อน"
    assert page.take.toolTip() == page.take.whatsThis() == "แฟ้มนี้ยังไม่มีผลการประชุม"

    workspace = empty_window.workspace
    assert workspace is not None
    workspace.session.edit("สร้าง", lambda dossier: dossier.with_pack(Pack("own", "ของฉัน")))

    assert not page.send.toolTip()
    assert page.send.whatsThis() not in ("", "เลือกชุดข้อมูลก่อน")


def test_sheets_are_sent_and_taken_where_there_are_outcomes_and_a_pack(window: MainWindow) -> None:
    window.files.start_jc22()

    assert _buttons(window) == {"send": True, "take": True}


def test_no_choice_of_packs_is_shown_where_there_is_none(empty_window: MainWindow) -> None:
    workspace = empty_window.workspace
    assert workspace is not None

    assert not workspace.pack.packs.isVisible()
