"""Notes: light text, the passage they are about, what they said before."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefpack.gui.detail_panel import DetailPanel
from briefpack.gui.light_text_edit import LightTextEdit
from briefpack.gui.note_card import NoteCard
from briefpack.gui.plain_edit import PlainEdit
from briefpack.gui.selection import Selection
from briefpack.gui.session import Session
from briefpack.gui.settings import AUTHOR, Settings
from briefpack.model import edits
from briefpack.model.annotation import Annotation
from briefpack.model.light_text import Shape

OUTCOME = "JC22-2.1.1"
PASSAGE = "ล้านดอลลาร์สหรัฐ"


@pytest.fixture
def panel(qtbot: QtBot, session: Session, selection: Selection, settings: Settings) -> DetailPanel:
    settings.set(AUTHOR, "สมชาย")
    made = DetailPanel(session, selection, settings)
    qtbot.addWidget(made)
    made.resize(400, 900)
    made.show()
    selection.show_outcome(OUTCOME)
    return made


@pytest.fixture
def editor(qtbot: QtBot, dressed: object) -> LightTextEdit:
    made = LightTextEdit()
    qtbot.addWidget(made)
    made.show()
    return made


def note(session: Session) -> Annotation:
    (only,) = session.dossier.annotations
    return only


def card(panel: DetailPanel) -> NoteCard:
    (only,) = panel.notes.cards.values()
    return only


def select(edit: PlainEdit, passage: str) -> None:
    start = edit.toPlainText().index(passage)
    cursor = edit.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(start + len(passage), QTextCursor.MoveMode.KeepAnchor)
    edit.setTextCursor(cursor)


def test_ctrl_b_makes_bold_and_plain_again(editor: LightTextEdit) -> None:
    editor.show_text("ขอยืนยันท่าที")
    select(editor, "ยืนยัน")

    QTest.keyClick(editor, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    bold = editor.toPlainText()
    select(editor, "ยืนยัน")
    QTest.keyClick(editor, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)

    assert bold == "ขอ**ยืนยัน**ท่าที"
    assert editor.toPlainText() == "ขอยืนยันท่าที"


def test_without_a_selection_the_word_at_the_cursor_becomes_bold(editor: LightTextEdit) -> None:
    editor.show_text("การประชุม")

    QTest.keyClick(editor, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)

    assert editor.toPlainText() == "**การ**ประชุม"


def test_away_from_a_word_ctrl_b_begins_and_ends_bold_for_what_is_typed(
    editor: LightTextEdit,
) -> None:
    editor.setFocus()
    QTest.keyClicks(editor, "Welcome the ")
    QTest.keyClick(editor, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(editor, "trade growth ")
    QTest.keyClick(editor, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(editor, "of last year")

    assert editor.toPlainText() == "Welcome the **trade growth** of last year"


def test_ctrl_b_twice_before_a_letter_changes_nothing(editor: LightTextEdit) -> None:
    editor.setFocus()
    for _ in range(2):
        QTest.keyClick(editor, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(editor, "plain")

    assert editor.toPlainText() == "plain"


def test_bold_begins_with_what_an_input_method_writes(editor: LightTextEdit) -> None:
    QTest.keyClick(editor, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    written = QInputMethodEvent()
    written.setCommitString("การค้า")
    QCoreApplication.sendEvent(editor, written)

    assert editor.toPlainText() == "**การค้า**"


def test_a_list_goes_on_with_return_and_ends_with_an_empty_point(editor: LightTextEdit) -> None:
    editor.setFocus()
    QTest.keyClicks(editor, "1. one")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClicks(editor, "two")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClicks(editor, "after")

    assert editor.toPlainText() == "1. one\n2. two\nafter"


def test_selected_paragraphs_become_points_and_paragraphs_again(editor: LightTextEdit) -> None:
    editor.show_text("หนึ่ง\nสอง")
    editor.selectAll()

    editor.toggle_list(Shape.POINT)
    points = editor.toPlainText()
    editor.selectAll()
    editor.toggle_list(Shape.NUMBERED)
    numbered = editor.toPlainText()
    editor.selectAll()
    editor.toggle_list(Shape.NUMBERED)

    assert (points, numbered) == ("- หนึ่ง\n- สอง", "1. หนึ่ง\n2. สอง")
    assert editor.toPlainText() == "หนึ่ง\nสอง"


def test_a_note_is_about_the_passage_that_is_selected(panel: DetailPanel, session: Session) -> None:
    select(panel.head.text, PASSAGE)

    panel.notes.add_note()

    anchor = note(session).anchor
    assert anchor is not None
    assert anchor.quote == PASSAGE
    assert card(panel).anchor.quote.text() == f"“{PASSAGE}”"


def test_a_note_follows_its_passage_when_the_text_is_edited(
    panel: DetailPanel, session: Session
) -> None:
    select(panel.head.text, PASSAGE)
    panel.notes.add_note()
    panel.edit_text()
    panel.head.text.moveCursor(QTextCursor.MoveOperation.Start)

    QTest.keyClicks(panel.head.text, "abc ")

    text = session.index.places[OUTCOME].outcome.text.th
    assert text.startswith("abc ")
    anchor = note(session).anchor
    assert anchor is not None
    assert text[anchor.start :].startswith(PASSAGE)
    assert card(panel).anchor.mending.isHidden()

    session.history.undo()

    assert not session.index.places[OUTCOME].outcome.text.th.startswith("abc")
    assert note(session).anchor is not None


def test_a_note_whose_passage_is_gone_says_so_and_can_be_bound_again(
    panel: DetailPanel, session: Session
) -> None:
    select(panel.head.text, PASSAGE)
    panel.notes.add_note()
    panel.edit_text()
    select(panel.head.text, PASSAGE)
    QTest.keyClicks(panel.head.text, "x")
    lost = card(panel).anchor
    assert not lost.mending.isHidden()
    assert PASSAGE in lost.quote.text()

    select(panel.head.text, "เป้าหมาย")
    lost.bind_button.click()

    anchor = note(session).anchor
    assert anchor is not None
    assert anchor.quote == "เป้าหมาย"
    assert lost.mending.isHidden()


def test_the_text_is_only_read_until_it_is_opened(panel: DetailPanel, session: Session) -> None:
    QTest.keyClicks(panel.head.text, "abc")

    assert session.history.count() == 0


def test_what_a_note_said_before_comes_back(panel: DetailPanel, session: Session) -> None:
    panel.notes.add_note()
    card(panel).editor.edited.emit("ฉบับแรก")
    hours_ago = note(session).modified - timedelta(hours=3)
    session.edit(
        "ก่อนหน้านี้",
        lambda dossier: edits.annotate(dossier, replace(note(session), modified=hours_ago)),
    )
    card(panel).editor.edited.emit("ฉบับใหม่")
    history = card(panel).history
    assert history.button.text() == "ฉบับก่อน 1"

    history.button.click()
    history.restore_requested.emit(note(session).earlier[0].text)

    assert note(session).text == "ฉบับแรก"
    assert [each.text for each in note(session).earlier] == ["ฉบับแรก", "ฉบับใหม่"]
