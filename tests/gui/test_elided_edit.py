"""A long name in a narrow field ends in an ellipsis until it is typed in."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefpack.gui.elided_edit import ElidedEdit

LONG = "กษ. กระทรวงเกษตรและสหกรณ์ และหน่วยงานในสังกัดทั้งหมด"


def test_a_long_name_ends_in_an_ellipsis(qtbot: QtBot, dressed: QApplication) -> None:
    edit = ElidedEdit()
    qtbot.addWidget(edit)
    edit.setText(LONG)
    edit.resize(120, 30)
    edit.show()

    assert edit.shown == "กษ. กระทรวง…"  # and no half of the next word
    assert not edit.grab().isNull()
    edit.resize(900, 30)
    assert edit.shown == LONG
