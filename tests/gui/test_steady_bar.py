"""A bar that scrolls nothing is not seen, and takes its room all the same."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollBar
from pytestqt.qtbot import QtBot

from briefpack.gui.steady_bar import show_only_to_scroll


def test_a_bar_is_seen_where_there_is_something_to_scroll(qtbot: QtBot) -> None:
    bar = QScrollBar(Qt.Orientation.Vertical)
    qtbot.addWidget(bar)

    show_only_to_scroll(bar)
    seen = []
    for most in (0, 40, 0):
        bar.setRange(0, most)
        seen.append(bar.isEnabled())

    assert seen == [False, True, False]
