"""Dialogs are as high as what is in them."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox
from pytestqt.qtbot import QtBot

from briefpack.gui.export_choice import Choice, Kind, Offer
from briefpack.gui.export_dialog import ExportDialog
from briefpack.gui.pack_dialog import PackDialog
from briefpack.gui.theme import L
from briefpack.model.pack import Pack
from follow_ups import TODAY


def _spare(dialog: QDialog) -> int:
    """What is left under the buttons and between the lines."""
    layout = dialog.layout()
    assert layout is not None
    (buttons,) = dialog.findChildren(QDialogButtonBox)
    under = dialog.height() - L - buttons.geometry().bottom() - 1
    return under + dialog.height() - layout.totalHeightForWidth(dialog.width())


def _export_dialog(qtbot: QtBot, path: Path, kind: Kind) -> ExportDialog:
    first = Choice(path, TODAY, "arabic", per_agency=False)
    made = ExportDialog(None, Offer(kind, "เยือนลาว", "", 8, first))
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize("others", [None, (), (Pack("o", "อื่น"),)])
def test_what_a_pack_is_for_is_asked_without_spare_room(
    qtbot: QtBot, dressed: QApplication, others: tuple[Pack, ...] | None
) -> None:
    dialog = PackDialog(None, "ชุดข้อมูลใหม่", Pack("p", "เยือนลาว"), others)
    qtbot.addWidget(dialog)
    dialog.show()

    qtbot.waitUntil(lambda: _spare(dialog) == 0)


@pytest.mark.parametrize("kind", list(Kind))
def test_an_export_is_asked_for_without_spare_room(
    qtbot: QtBot, dressed: QApplication, tmp_path: Path, kind: Kind
) -> None:
    dialog = _export_dialog(qtbot, tmp_path / f"ลาว.{kind.name.lower()}", kind)

    qtbot.waitUntil(lambda: _spare(dialog) == 0)


def test_a_line_that_comes_has_room_and_one_that_goes_takes_it_along(
    qtbot: QtBot, dressed: QApplication, tmp_path: Path
) -> None:
    dialog = _export_dialog(qtbot, tmp_path / "ลาว.docx", Kind.WORD)
    qtbot.waitUntil(lambda: _spare(dialog) == 0)
    before = dialog.height()

    dialog.notes.want(lambda: ("ไม่แสดง 1 บันทึก: เป็นบันทึกภายใน", "ไม่แสดง 2 บันทึก"))
    qtbot.waitUntil(lambda: dialog.height() > before and _spare(dialog) == 0)
    dialog.notes.want(lambda: ())
    qtbot.waitUntil(lambda: dialog.height() == before)
    dialog.notes.finish()
