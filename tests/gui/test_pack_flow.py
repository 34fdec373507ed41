from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from briefpack.gui.compare_dialog import CompareDialog
from briefpack.gui.pack_dialog import NewPack, PackDialog
from briefpack.gui.pack_editor import PackEditor
from briefpack.gui.pack_flow import PackFlow
from briefpack.gui.selection import Selection
from briefpack.gui.session import Session
from briefpack.model import edits
from briefpack.model.annotation import Annotation, AnnotationKind
from briefpack.model.classification import Classification
from briefpack.model.pack import Pack, SectionKind
from briefpack.model.pack_templates import TEMPLATES, VISIT

CHOSEN = ("JC22-1.1.1", "JC22-1.2.1", "JC22-2.1.1")
OWN = "pack-own"
NOON = datetime(2022, 5, 1, 12, tzinfo=UTC)

Said = list[tuple[str, tuple[tuple[str, Callable[[], object]], ...]]]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def flow(window: QWidget, session: Session, selection: Selection) -> PackFlow:
    note = Annotation(
        "note-1",
        CHOSEN[0],
        AnnotationKind.CAUTION,
        "ระวัง",
        "สมชาย",
        NOON,
        NOON,
        packs=frozenset((OWN,)),
    )
    session.edit("x", lambda d: edits.annotate(edits.choose(d, OWN, CHOSEN), note))
    return PackFlow(window, session, selection, PackEditor(session, selection, window))


@pytest.fixture
def heard(flow: PackFlow) -> Said:
    words: Said = []
    flow.said.connect(lambda text, buttons: words.append((text, buttons)))
    return words


def names(session: Session) -> list[str]:
    return [pack.name for pack in session.dossier.packs]


def test_a_pack_made_from_a_template_has_its_sections_and_is_at_hand(
    flow: PackFlow, session: Session, selection: Selection
) -> None:
    flow.make(NewPack(Pack("pack-2", "เยือน"), VISIT))

    assert selection.pack_id == "pack-2"
    kinds = [each.kind for each in session.dossier.pack("pack-2").sections]
    assert kinds == [each.kind for each in VISIT.sections]
    assert SectionKind.PROGRAMME in kinds


def test_a_copy_has_the_entries_and_notes_under_the_facts_that_were_asked_for(
    flow: PackFlow, session: Session, selection: Selection
) -> None:
    facts = Pack("pack-2", "เยือนรอบสอง", addressee="ปลัดกระทรวง")

    flow.make(NewPack(facts, copied_from=OWN))

    copy = session.dossier.pack("pack-2")
    assert copy.outcome_ids == CHOSEN
    assert copy.addressee == "ปลัดกระทรวง"
    assert session.dossier.annotations[0].packs == {OWN, "pack-2"}
    assert selection.pack_id == "pack-2"


def test_a_removed_pack_comes_back_with_all_it_held_and_is_at_hand_again(
    flow: PackFlow, session: Session, selection: Selection, heard: Said
) -> None:
    before = session.dossier
    flow.remove()
    without, at_hand = names(session), selection.pack_id

    (_, undo) = heard[-1][1][0]
    undo()

    assert without == ["ทั้งหมด"]
    assert at_hand == session.dossier.packs[0].id
    assert session.dossier == before
    assert selection.pack_id == OWN


def test_the_button_undoes_nothing_that_was_done_since(
    flow: PackFlow, session: Session, heard: Said
) -> None:
    flow.remove()
    session.edit("x", lambda dossier: replace(dossier, title="อื่น"))

    heard[-1][1][0][1]()

    assert session.dossier.title == "อื่น"
    assert names(session) == ["ทั้งหมด"]


def test_the_last_pack_can_be_removed_too(
    flow: PackFlow, session: Session, selection: Selection
) -> None:
    flow.remove()
    flow.remove()

    assert names(session) == []
    assert selection.pack is None


def test_a_pack_comes_earlier_in_the_list_and_no_earlier_than_first(
    flow: PackFlow, session: Session, heard: Said
) -> None:
    flow.shift(-1)
    flow.shift(-1)

    assert names(session) == ["ของฉัน", "ทั้งหมด"]
    assert heard[-1][0] == "ชุดนี้อยู่ลำดับที่ 1 จาก 2"


def test_other_facts_leave_what_the_pack_holds(flow: PackFlow, session: Session) -> None:
    facts = Pack(OWN, "ใหม่", classification=Classification.SECRET)

    flow.set_facts(facts)

    pack = session.dossier.pack(OWN)
    assert (pack.name, pack.classification) == ("ใหม่", Classification.SECRET)
    assert pack.outcome_ids == CHOSEN
    assert session.history.undoText() == "แก้ข้อมูลของชุด"


def test_the_dialog_proposes_what_the_template_has_but_keeps_what_was_written(
    qtbot: QtBot, session: Session
) -> None:
    dialog = PackDialog(None, "ใหม่", Pack("p", ""), session.dossier.packs)
    qtbot.addWidget(dialog)
    dialog.addressee.setText("ปลัดกระทรวง")

    dialog.begin_with.setCurrentIndex(dialog.begin_with.findData("visit"))
    dialog.begin_with.activated.emit(dialog.begin_with.currentIndex())

    assert dialog.occasion.text() == VISIT.occasion
    assert dialog.addressee.text() == "ปลัดกระทรวง"
    assert dialog.answer().template is VISIT


def test_the_dialog_takes_a_day_of_the_buddhist_era_and_wants_a_name(qtbot: QtBot) -> None:
    dialog = PackDialog(None, "ใหม่", Pack("p", ""), ())
    qtbot.addWidget(dialog)
    could_be_made = dialog._ok.isEnabled()

    dialog.name.setText("เยือน")
    dialog.day.edit.setText("30 พ.ค. 2565")

    assert not could_be_made
    assert dialog._ok.isEnabled()
    assert dialog.answer().facts.occasion_date == date(2022, 5, 30)


def test_the_dialog_offers_the_templates_and_a_copy_of_each_pack(
    qtbot: QtBot, session: Session
) -> None:
    dialog = PackDialog(None, "ใหม่", Pack("p", ""), session.dossier.packs, copied_from=OWN)
    qtbot.addWidget(dialog)

    offered = [dialog.begin_with.itemText(at) for at in range(dialog.begin_with.count())]
    assert offered == [each.title.th for each in TEMPLATES] + [
        "สำเนาของ ทั้งหมด",
        "สำเนาของ ของฉัน",
    ]
    assert dialog.answer().copied_from == OWN


def test_what_only_the_other_pack_has_is_taken_over_in_one_step(
    flow: PackFlow, qtbot: QtBot, session: Session
) -> None:
    dialog = CompareDialog(None, session, OWN)
    qtbot.addWidget(dialog)
    steps = session.history.count()
    wanted = dialog.model.id_at(1)

    dialog.model.toggle((wanted,))
    dialog.to_a.click()

    assert wanted in session.dossier.pack(OWN).outcome_ids
    assert session.history.count() == steps + 1
    assert dialog.model.row_of(wanted) is None


def test_what_was_taken_over_can_be_taken_back_in_place(
    flow: PackFlow, qtbot: QtBot, session: Session
) -> None:
    dialog = CompareDialog(None, session, OWN)
    qtbot.addWidget(dialog)
    before = session.dossier
    dialog.model.toggle((dialog.model.id_at(0),))
    dialog.to_a.click()
    after = session.dossier

    dialog.undo.click()

    assert after != before
    assert session.dossier == before
    assert not dialog.undo.isVisibleTo(dialog)


def test_a_pack_is_never_compared_with_itself(qtbot: QtBot, session: Session) -> None:
    dialog = CompareDialog(None, session, OWN)
    qtbot.addWidget(dialog)

    dialog.b.setCurrentIndex(dialog.a.currentIndex())
    dialog.b.activated.emit(dialog.b.currentIndex())

    assert dialog.a.currentData() != dialog.b.currentData()


def test_packs_that_are_alike_are_said_to_be(
    flow: PackFlow, qtbot: QtBot, session: Session
) -> None:
    flow.make(NewPack(Pack("pack-2", "สำเนา"), copied_from=OWN))

    dialog = CompareDialog(None, session, "pack-2")
    qtbot.addWidget(dialog)
    dialog.b.setCurrentIndex(dialog.b.findData(OWN))
    dialog.b.activated.emit(dialog.b.currentIndex())

    assert dialog.model.rowCount() == 0
    assert dialog.said.text() == "เหมือนกัน 3 รายการ"


def test_nothing_is_compared_where_there_is_one_pack(
    flow: PackFlow, session: Session, heard: Said
) -> None:
    flow.remove()

    flow.compare()

    assert heard[-1] == ("มีชุดข้อมูลเดียว ยังไม่มีชุดให้เปรียบเทียบ", ())
