"""Any action by its name, and every key on one page."""

from collections import defaultdict
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefpack.gui.action_spec import ActionSpec, Needs
from briefpack.gui.command_delegate import COMMAND_ROLE
from briefpack.gui.command_list import commands, keys_in_words
from briefpack.gui.command_palette import CommandPalette
from briefpack.gui.command_search import Command, commands_for
from briefpack.gui.main_window import MainWindow
from briefpack.gui.menus import ACTIONS
from briefpack.gui.palette import LIGHT
from briefpack.gui.shortcut_page import groups, page
from briefpack.gui.shortcut_sheet import write_pdf

OFFERED = (
    Command("open", "เปิดแฟ้ม…", "แฟ้ม", "Ctrl+O", ("Open…",)),
    Command("save", "บันทึก", "แฟ้ม", "Ctrl+S", ("Save",), "เปิดแฟ้มก่อน"),
    Command("export_word", "ส่งออกเป็น Word…", "แฟ้ม", "Ctrl+E", ("Export to Word…",)),
    Command("take_out", "นำรายการออกจากชุด", "ชุดข้อมูล", "Del", ("Take item out of the pack",)),
)


@pytest.fixture
def palette(qtbot: QtBot, dressed: QApplication) -> CommandPalette:
    made = CommandPalette(None, OFFERED)
    qtbot.addWidget(made)
    made.show()
    return made


def found(typed: str) -> list[str]:
    return [command.name for command in commands_for(typed, OFFERED)]


def shown(palette: CommandPalette) -> list[str]:
    items = (palette.list.item(at) for at in range(palette.list.count()))
    return [item.data(COMMAND_ROLE).name for item in items]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("ส่งออก", "export_word"),
        ("WORD", "export_word"),
        ("expword", "export_word"),
        ("open", "open"),
        ("เปดแฟม", "open"),
        ("pack out", "take_out"),
        ("นํารายการ", "take_out"),
    ],
)
def test_a_command_is_found_by_its_thai_or_english_name(typed: str, first: str) -> None:
    assert found(typed)[:1] == [first]


def test_what_can_be_done_comes_before_what_cannot() -> None:
    assert found("")[-1] == "save"
    assert found("zzz") == []


def test_enter_takes_the_command_at_hand(palette: CommandPalette) -> None:
    QTest.keyClicks(palette.search, "word")
    QTest.keyClick(palette.search, Qt.Key.Key_Return)

    assert palette.chosen == "export_word"
    assert not palette.isVisible()


def test_the_arrows_walk_the_list_while_typing(palette: CommandPalette) -> None:
    QTest.keyClick(palette.search, Qt.Key.Key_Down)
    QTest.keyClick(palette.search, Qt.Key.Key_Return)

    assert palette.chosen == shown(palette)[1]


def test_what_cannot_be_done_says_why_and_does_nothing(palette: CommandPalette) -> None:
    palette.search.setText("บันทึก")
    QTest.keyClick(palette.search, Qt.Key.Key_Return)

    assert palette.isVisible()
    assert palette.chosen == ""
    item = palette.list.item(0)
    assert "เปิดแฟ้มก่อน" in item.data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_name_that_is_none_is_said(palette: CommandPalette) -> None:
    palette.search.setText("zzz")

    assert palette.nothing.isVisible()
    assert "zzz" in palette.nothing.text()


def test_every_action_is_among_the_commands_with_its_english_name(window: MainWindow) -> None:
    made = {command.name: command for command in commands(window.actions_)}

    assert set(made) == {spec.name for spec in ACTIONS}
    assert "Save as…" in made["save_as"].others
    assert made["save"].why_not == "เปิดแฟ้มก่อน"
    assert made["open"].why_not == ""


def test_the_chosen_command_is_done(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(CommandPalette, "ask", lambda *_, **__: window.actions_["start_jc22"])

    window.actions_["find_command"].trigger()

    assert window.workspace is not None


def test_no_two_actions_share_a_key_where_both_can_be_done() -> None:
    """A review and an outcome are never at hand together: the place on the rail decides."""
    apart = {Needs.OUTCOME, Needs.REVIEW}
    holders: dict[str, list[ActionSpec]] = defaultdict(list)
    for spec in ACTIONS:
        for key in spec.keys:
            name = QKeySequence(key).toString()
            assert name, f"{key} of {spec.name} is no key"
            holders[name].append(spec)

    shared = {
        name: [one.name, other.name]
        for name, specs in holders.items()
        for one, other in combinations(specs, 2)
        if {one.needs, other.needs} != apart and not (one.in_list or other.in_list)
    }
    assert shared == {}
    assert "Alt+M" not in holders  # the menu's own


def test_the_sheet_has_every_key_of_the_menus() -> None:
    listed = {key for group in groups() for keys, _ in group.keys for key in keys.split(" · ")}

    for spec in ACTIONS:
        for key in spec.keys:
            assert keys_in_words(key.replace("Return", "Enter")) in listed, spec.name


def test_the_sheet_is_plain_text_to_a_reader() -> None:
    assert "<script" not in page(LIGHT)
    assert "Ctrl+K" in page(LIGHT)


def test_the_sheet_can_be_kept_as_pdf(dressed: QApplication, tmp_path: Path) -> None:
    write_pdf(tmp_path / "keys.pdf", "แป้นลัด")

    assert (tmp_path / "keys.pdf").read_bytes().startswith(b"%PDF")
