"""What is pasted is text; nothing in it is shown as HTML or fetched."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from briefpack.gui.labels import as_plain_tip, label
from briefpack.gui.light_text_edit import LightTextEdit
from listener import Listener


@pytest.fixture
def listener() -> Iterator[Listener]:
    made = Listener()
    yield made
    made.close()


def test_rich_text_on_the_clipboard_is_pasted_without_its_pictures(
    listener: Listener, qtbot: QtBot
) -> None:
    editor, shown = LightTextEdit(), label(wraps=True)
    qtbot.addWidget(editor)
    qtbot.addWidget(shown)
    editor.show()
    html = f'<img src="{listener.address}/pasted.png"><b>ตัวหนา</b>'
    data = QMimeData()
    data.setHtml(html)
    data.setText("ตัวหนา")
    QGuiApplication.clipboard().setMimeData(data)

    editor.paste()
    shown.setText(html)
    shown.setToolTip(as_plain_tip(html))
    shown.show()
    qtbot.wait(50)

    assert editor.text() == "ตัวหนา"
    assert listener.heard == []
