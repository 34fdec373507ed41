"""What is painted on screens of other densities, and letters that reach far up and down."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from briefpack.gui.labels import label
from briefpack.gui.pack_panel import PackPanel
from briefpack.gui.palette import LIGHT
from briefpack.gui.plain_edit import PlainEdit
from briefpack.gui.selection import Selection
from briefpack.gui.session import Session
from briefpack.model import edits

CHOSEN = ("JC22-1.1.1", "JC22-1.2.1", "JC22-2.1.1", "JC22-3.1.1")
MARGIN = 8  # from the side of a row, where no text is


def _pictured(widget: QWidget, scale: float) -> QImage:
    image = QImage(widget.size() * scale, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    image.fill(QColor(LIGHT.surface))
    widget.render(image, QPoint())
    return image


def _ink(widget: QWidget, scale: float = 2.0, frame: int = 2) -> int:
    """How many pixels of its left third are not ground, but for a frame."""
    widget.ensurePolished()
    image = _pictured(widget, scale)
    room = round(frame * scale)
    inside = range(room, image.height() - room)
    ground = image.pixel(image.width() // 2, image.height() // 2)
    return sum(image.pixel(x, y) != ground for x in range(12, image.width() // 3) for y in inside)


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
def test_the_selected_row_has_no_other_colour_at_its_edges(
    qtbot: QtBot, session: Session, selection: Selection, scale: float
) -> None:
    session.edit("เลือก", lambda dossier: edits.choose(dossier, selection.pack_id, CHOSEN))
    panel = PackPanel(session, selection)
    qtbot.addWidget(panel)
    panel.resize(460, 701)
    panel.show()
    panel.view.show_id(CHOSEN[0])
    place = panel.view.visualRect(panel.view.currentIndex())

    image = _pictured(panel.view.viewport(), scale)

    x = round((place.right() - MARGIN) * scale)
    top, bottom = round((place.top() - 2) * scale), round((place.bottom() + 3) * scale)
    found = {image.pixelColor(x, y).name() for y in range(top, bottom)}
    assert found <= {LIGHT.accent_soft, LIGHT.selected_idle, LIGHT.surface, LIGHT.window}


def test_no_mark_is_cut_in_a_label_that_can_be_copied(qtbot: QtBot, dressed: QApplication) -> None:
    plain, copied = label("เก็บไว้ที่ ปั๊ น้ำ", wraps=True), label("เก็บไว้ที่ ปั๊ น้ำ", wraps=True)
    copied.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    for each in (plain, copied):
        qtbot.addWidget(each)
        each.resize(400, each.heightForWidth(400))

    assert _ink(copied) == _ink(plain) > 0


def test_no_mark_is_cut_in_a_text_that_is_only_read_and_it_begins_at_the_edge(
    qtbot: QtBot, dressed: QApplication
) -> None:
    written, read = PlainEdit(), PlainEdit(read_only=True)
    for each in (written, read):
        qtbot.addWidget(each)
        each.setStyleSheet("border: none; background: transparent")
        each.show_text("          ปั๊ ที่ น้ำ ผู้")
        each.resize(400, each.sizeHint().height())

    assert _ink(read, frame=0) == _ink(written, frame=0) > 0
    assert read.cursorRect().left() + read.viewport().x() == 0


@pytest.mark.parametrize("text", ["รัฐมนตรี ญู่ ปู่ ฎี", "ปั๊ ผู้ ที่ น้ำ"])
@pytest.mark.parametrize("in_list", [False, True])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_letter_is_cut_in_a_field(
    qtbot: QtBot, dressed: QApplication, text: str, in_list: bool, scale: float
) -> None:
    field: QWidget
    if in_list:
        field = QComboBox()
        field.setEditable(True)
        field.setEditText(text)
    else:
        field = QLineEdit(text)
    qtbot.addWidget(field)
    field.resize(400, field.sizeHint().height())

    as_it_is = _ink(field, scale)
    field.resize(400, field.sizeHint().height() + 20)

    assert as_it_is == _ink(field, scale)
