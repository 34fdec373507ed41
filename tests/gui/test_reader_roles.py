"""What a screen reader is told about the widgets that are painted here."""

import gc

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from briefpack.gui.charts import StackedBars
from briefpack.gui.pages_view import PagesView

Role = QAccessible.Role


@pytest.mark.parametrize(
    ("make", "role"),
    [(lambda: StackedBars("หน่วยงาน"), Role.Chart), (PagesView, Role.Document)],
    ids=("bars", "pages"),
)
def test_what_is_painted_has_a_role_a_name_and_a_description(
    qtbot: QtBot, dressed: QApplication, make: type[QWidget], role: Role
) -> None:
    widget = make()
    qtbot.addWidget(widget)
    widget.setAccessibleDescription("หน้า ๑")

    reader = QAccessible.queryAccessibleInterface(widget)

    assert reader.role() is role
    assert reader.text(QAccessible.Text.Name) == widget.accessibleName() != ""
    assert reader.text(QAccessible.Text.Description) == "หน้า ๑"


def test_a_reader_of_what_is_gone_is_let_go(dressed: QApplication) -> None:
    from briefpack.gui import reader_roles

    for _ in range(5):
        pages = PagesView()
        QAccessible.queryAccessibleInterface(pages)
        pages.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()

    assert len(reader_roles._kept) <= 1 + 1  # the last one, and what another test shows
