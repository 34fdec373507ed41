import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from briefpack.gui.action_spec import LINE
from briefpack.gui.main_window import MainWindow
from briefpack.gui.menus import pack as pack_menu
from briefpack.gui.pack_dialog import NewPack
from briefpack.gui.workspace import Workspace
from briefpack.model.pack import Pack
from briefpack.model.pack_templates import BLANK, VISIT
from briefpack.model.section_edits import section_of


@pytest.fixture
def work(window: MainWindow) -> Workspace:
    """A pack for a visit, with its programme selected."""
    window.files.start_jc22()
    assert window.workspace is not None
    made = window.workspace
    made.packs.make(NewPack(Pack("pack-2", "เยือน"), VISIT))
    made.pack.view.select_ids(("section:programme",), "section:programme")
    return made


def text_of(work: Workspace, key: str = "programme") -> str:
    section = section_of(work.session.dossier.pack("pack-2"), key)
    return section.text if section else ""


def test_a_selected_section_shows_its_text_on_the_right(work: Workspace) -> None:
    assert work.section.isVisible()
    assert work.section.title.text() == "กำหนดการ"
    assert work.section.text.text() == text_of(work)


def test_what_is_typed_is_one_step_of_the_history(work: Workspace) -> None:
    before = text_of(work)
    steps = work.session.history.count()
    work.section.focus_text()

    QTest.keyClicks(work.section.text, "abc")
    typed = text_of(work)
    work.session.history.undo()

    assert "abc" in typed
    assert text_of(work) == work.section.text.text() == before
    assert work.session.history.count() == steps + 1


def test_the_blanks_of_a_template_are_gone_through_and_said_until_none_is_left(
    work: Workspace,
) -> None:
    work.section.go_to_blank()
    first = work.section.text.textCursor().selectedText()
    place = work.section.text.textCursor().selectionStart()
    work.section.go_to_blank()
    next_place = work.section.text.textCursor().selectionStart()

    work.section.text.setPlainText("ถึงกรุงเวียงจันทน์")

    assert first == BLANK
    assert next_place > place
    assert not work.section.unfinished.isVisible()


def test_a_section_is_named_while_it_is_typed_and_by_nothing_has_its_usual_name(
    work: Workspace,
) -> None:
    work.section.title.setFocus()
    work.section.title.selectAll()
    QTest.keyClicks(work.section.title, "Plan ")
    named = section_of(work.session.dossier.pack("pack-2"), "programme")

    work.section.title.selectAll()
    QTest.keyClick(work.section.title, Qt.Key.Key_Delete)

    usual = section_of(work.session.dossier.pack("pack-2"), "programme")
    assert named is not None
    assert usual is not None
    assert (named.title.th, usual.title.th) == ("Plan ", "")
    assert work.section.title.text() == ""  # nothing is put under the cursor


def test_an_outcome_takes_the_place_of_the_section_and_a_note_needs_one(
    work: Workspace, window: MainWindow
) -> None:
    could_note = window.actions_["add_note"].isEnabled()

    work.selection.show_outcome("JC22-2.1.1")

    assert not could_note
    assert not work.section.isVisible()
    assert work.selection.section_key == ""


def test_a_removed_section_is_shown_no_more_and_comes_back_from_the_line_below(
    work: Workspace, window: MainWindow
) -> None:
    work.section.remove.click()
    shown, said = work.section.isVisible(), window.status_line.message.text()

    window.status_line._buttons[0].click()

    assert not shown
    assert said == "ลบส่วน “กำหนดการ” แล้ว"
    assert text_of(work)


def test_a_new_section_is_ready_to_be_written(work: Workspace) -> None:
    work.pack.commands.add_section(work_kind := VISIT.sections[9].kind, "ข้อมูลประเทศ")

    assert work_kind.value == "own"
    assert work.section.title.text() == "ข้อมูลประเทศ"
    assert work.section.text.hasFocus()


ASKING = ("new_pack", "duplicate_pack", "rename_pack", "compare_packs", "add_section")


def test_nothing_in_the_packs_menu_minds_that_nothing_is_selected(
    work: Workspace, window: MainWindow
) -> None:
    before = work.session.dossier.pack("pack-2")
    work.pack.view.select_ids(())

    for spec in pack_menu.SPECS:
        if spec is not LINE and spec.name not in (*ASKING, "remove_pack"):
            window.actions_[spec.name].trigger()

    assert work.session.dossier.pack("pack-2") == before
