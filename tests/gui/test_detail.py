from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefpack.gui.detail_panel import DetailPanel
from briefpack.gui.note_card import NoteCard
from briefpack.gui.selection import Selection
from briefpack.gui.session import Session
from briefpack.gui.settings import AUTHOR, Settings
from briefpack.model.annotation import Annotation, AnnotationKind, Output
from briefpack.model.meeting import SourceSpan
from briefpack.model.status import Status
from briefpack.model.time_frame import Grain, TimeFrame

OUTCOME = "JC22-2.1.1"


@pytest.fixture
def panel(qtbot: QtBot, session: Session, selection: Selection, settings: Settings) -> DetailPanel:
    settings.set(AUTHOR, "สมชาย")
    made = DetailPanel(session, selection, settings)
    qtbot.addWidget(made)
    made.resize(380, 900)
    made.show()
    selection.show_outcome(OUTCOME)
    return made


def only_card(panel: DetailPanel) -> NoteCard:
    (card,) = panel.notes.cards.values()
    return card


def only_note(session: Session) -> Annotation:
    (note,) = session.dossier.annotations
    return note


def test_the_text_can_be_read_and_its_place_in_the_source_asked_for(panel: DetailPanel) -> None:
    asked: list[object] = []
    panel.source_requested.connect(lambda meeting_id, span: asked.append((meeting_id, span)))

    panel.head.source_button.click()

    assert "๑๑,๐๐๐ ล้านดอลลาร์สหรัฐ" in panel.head.text.toPlainText()
    assert panel.head.source_button.text() == "ต้นฉบับ บรรทัด 52–54"
    assert asked == [("JC22", SourceSpan(52, 54))]


def test_record_text_is_never_html(panel: DetailPanel) -> None:
    from PySide6.QtWidgets import QLabel

    formats = {label.textFormat() for label in panel.findChildren(QLabel) if label.text()}

    assert formats == {Qt.TextFormat.PlainText}


def test_a_new_note_has_an_author_and_serves_the_pack_at_hand(
    panel: DetailPanel, session: Session, selection: Selection
) -> None:
    panel.notes.add_note()

    note = only_note(session)
    assert (note.author, note.outcome_id, note.packs) == (
        "สมชาย",
        OUTCOME,
        frozenset((selection.pack_id,)),
    )
    assert note.show_in == AnnotationKind.TALKING_POINT.may_show_in


def test_what_is_typed_in_one_go_is_one_step(
    qtbot: QtBot, panel: DetailPanel, session: Session
) -> None:
    panel.notes.add_note()
    QTest.keyClicks(only_card(panel).editor, "thank you")
    typed = only_note(session).text

    session.history.undo()

    assert typed == "thank you"
    assert only_note(session).text == ""
    assert only_card(panel).editor.toPlainText() == ""


def test_coming_back_to_a_note_begins_a_new_step(
    qtbot: QtBot, panel: DetailPanel, session: Session
) -> None:
    panel.notes.add_note()
    editor = only_card(panel).editor
    QTest.keyClicks(editor, "one")
    editor.clearFocus()
    editor.setFocus()
    QTest.keyClicks(editor, " two")

    session.history.undo()

    assert only_note(session).text == "one"


def test_the_cursor_stays_while_typing_in_the_middle(qtbot: QtBot, panel: DetailPanel) -> None:
    panel.notes.add_note()
    editor = only_card(panel).editor
    QTest.keyClicks(editor, "ac")
    QTest.keyClick(editor, Qt.Key.Key_Left)
    QTest.keyClicks(editor, "b")

    assert editor.toPlainText() == "abc"
    assert editor.textCursor().position() == 2


def test_a_note_made_internal_shows_nowhere_and_back_again_as_usual(
    panel: DetailPanel, session: Session
) -> None:
    panel.notes.add_note()
    card = only_card(panel)

    card.kind.setCurrentIndex(card.kind.findData(AnnotationKind.INTERNAL_NOTE))
    card.kind.activated.emit(card.kind.currentIndex())
    internal, said = only_note(session), card.show_in.text()
    card.kind.setCurrentIndex(card.kind.findData(AnnotationKind.PRESS_LINE))
    card.kind.activated.emit(card.kind.currentIndex())

    assert internal.show_in == frozenset()
    assert said == "ไม่แสดงในเอกสารใด"
    assert only_note(session).show_in == AnnotationKind.PRESS_LINE.may_show_in


def test_the_officer_chooses_which_outputs_show_a_note(
    panel: DetailPanel, session: Session
) -> None:
    panel.notes.add_note()

    only_card(panel).show_in.chosen.emit(frozenset({Output.CARD}))

    assert only_note(session).show_in == {Output.CARD}
    assert only_card(panel).show_in.text() == "แสดงในการ์ดประเด็น"


def test_a_removed_note_comes_back_with_its_text(
    qtbot: QtBot, panel: DetailPanel, session: Session
) -> None:
    panel.notes.add_note()
    QTest.keyClicks(only_card(panel).editor, "keep me")

    only_card(panel).remove_requested.emit(only_note(session).id)
    removed = session.dossier.annotations
    session.history.undo()

    assert removed == ()
    assert only_card(panel).editor.toPlainText() == "keep me"


@pytest.mark.parametrize(
    ("typed", "grain", "last", "said"),
    [
        ("3/11/64", Grain.DAY, date(2021, 11, 3), "พุธที่ ๓ พฤศจิกายน พ.ศ. ๒๕๖๔"),
        ("๓ พ.ย. ๒๕๖๔", Grain.DAY, date(2021, 11, 3), "วันพุธที่ ๓ พฤศจิกายน พ.ศ. ๒๕๖๔"),
        ("2021-11-03", Grain.DAY, date(2021, 11, 3), "วันพุธที่ ๓ พฤศจิกายน พ.ศ. ๒๕๖๔"),
        ("ปีงบ 66", Grain.FISCAL_YEAR, date(2023, 9, 30), "ปีงบประมาณ พ.ศ. ๒๕๖๖"),
        ("ปี 2568", Grain.CALENDAR_YEAR, date(2025, 12, 31), "๒๕๖๘"),
        ("ไตรมาส 2/2565", Grain.QUARTER, date(2022, 6, 30), "ไตรมาสที่ ๒ ปี ๒๕๖๕"),
    ],
)
def test_a_deadline_is_understood_and_said_back(
    qtbot: QtBot,
    panel: DetailPanel,
    session: Session,
    typed: str,
    grain: Grain,
    last: date,
    said: str,
) -> None:
    field = panel.follow_up.time_frame
    field.edit.setText(typed)
    QTest.keyClick(field.edit, Qt.Key.Key_Return)

    stored = session.index.places[OUTCOME].outcome.time_frame
    assert (stored.grain, stored.end) == (grain, last)
    assert said in field.understood.text().translate(str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙"))


def test_a_deadline_nobody_understands_is_said_and_not_stored(
    qtbot: QtBot, panel: DetailPanel, session: Session
) -> None:
    before = session.dossier
    field = panel.follow_up.time_frame
    field.edit.setText("31/2/2565")
    QTest.keyClick(field.edit, Qt.Key.Key_Return)

    assert session.dossier == before
    assert "31/2/2565" in field.understood.text()
    assert field.understood.property("role") == "error"


def test_an_emptied_deadline_is_none(qtbot: QtBot, panel: DetailPanel, session: Session) -> None:
    field = panel.follow_up.time_frame
    field.edit.setText("")
    QTest.keyClick(field.edit, Qt.Key.Key_Return)

    assert session.index.places[OUTCOME].outcome.time_frame == TimeFrame()


def test_leaving_an_untouched_deadline_changes_nothing(
    qtbot: QtBot, panel: DetailPanel, session: Session
) -> None:
    for outcome_id in session.index.places:
        panel._selection.show_outcome(outcome_id)
        QTest.keyClick(panel.follow_up.time_frame.edit, Qt.Key.Key_Return)

    assert session.history.count() == 0


def test_an_agency_is_known_by_its_name_and_is_no_longer_proposed(
    qtbot: QtBot, panel: DetailPanel, session: Session
) -> None:
    was_proposed = session.index.places[OUTCOME].responsibility.proposed
    edit = panel.follow_up.lead.lineEdit()
    assert edit is not None
    edit.setText("กระทรวงการต่างประเทศ")
    edit.editingFinished.emit()

    who = session.index.places[OUTCOME].responsibility
    assert was_proposed
    assert (who.lead, who.proposed) == ("กต.", False)
    assert "กต." not in who.supporting


def test_an_unknown_agency_is_refused(panel: DetailPanel, session: Session) -> None:
    edit = panel.follow_up.lead.lineEdit()
    assert edit is not None
    edit.setText("กระทรวงไม่มีจริง")
    edit.editingFinished.emit()

    assert session.history.count() == 0
    assert "กระทรวงไม่มีจริง" in panel.follow_up.origin.text()


def test_a_proposed_agency_is_confirmed_by_one_button(panel: DetailPanel, session: Session) -> None:
    lead = session.index.places[OUTCOME].responsibility.lead

    panel.follow_up.confirm.click()

    who = session.index.places[OUTCOME].responsibility
    assert (who.lead, who.proposed) == (lead, False)
    assert not panel.follow_up.confirm.isVisible()


def test_a_status_is_recorded_for_the_lead_agency(panel: DetailPanel, session: Session) -> None:
    box = panel.follow_up.status

    box.setCurrentIndex(box.findData(Status.IN_PROGRESS))
    box.activated.emit(box.currentIndex())

    (progress,) = session.dossier.progress
    lead = session.index.places[OUTCOME].responsibility.lead
    assert (progress.agency, progress.report.status) == (lead, Status.IN_PROGRESS)
