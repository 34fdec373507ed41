from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from briefpack.gui.name_dialog import NameDialog
from briefpack.gui.outcomes_model import OutcomesModel
from briefpack.gui.pack_panel import PackPanel
from briefpack.gui.rows import Level
from briefpack.gui.selection import Selection
from briefpack.gui.session import Session
from briefpack.model import edits
from briefpack.model.meeting import Meeting, Outcome, Pillar, Topic
from briefpack.model.pack import Pack, Section, SectionKind
from briefpack.model.wording import Wording

CHOSEN = ("JC22-1.1.1", "JC22-1.2.1", "JC22-2.1.1", "JC22-3.1.1")
NOWHERE = QModelIndex()


@pytest.fixture
def panel(qtbot: QtBot, session: Session, selection: Selection) -> PackPanel:
    session.edit("เลือก", lambda dossier: edits.choose(dossier, selection.pack_id, CHOSEN))
    made = PackPanel(session, selection)
    qtbot.addWidget(made)
    made.resize(460, 700)
    made.show()
    return made


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Has the next question for a name answered."""

    def answer_with(name: str) -> None:
        monkeypatch.setattr(NameDialog, "ask", lambda *_: name)

    return answer_with


def pack_of(selection: Selection) -> Pack:
    assert selection.pack is not None
    return selection.pack


def ids_of(selection: Selection) -> tuple[str, ...]:
    return pack_of(selection).outcome_ids


def written(selection: Selection) -> list[str]:
    """The entries as `1.1.1` or `1.1.1:group`."""
    return [
        e.outcome_id.removeprefix("JC22-") + (f":{e.group}" if e.group else "")
        for e in pack_of(selection).entries
    ]


def keys_of(selection: Selection) -> list[str]:
    return [section.key for section in pack_of(selection).sections]


def select(panel: PackPanel, *ids: str) -> None:
    panel.view.select_ids(ids, ids[0])


def block_with(panel: PackPanel, outcome_id: str) -> str:
    """The heading over an entry."""
    blocks = panel.model.outline.blocks
    return next(id_ for id_, block in blocks.items() if outcome_id in block.outcome_ids)


def drop(panel: PackPanel, data: QMimeData, before: str = "", after: str = "") -> None:
    row = panel.model.row_of(before or after)
    assert row is not None
    panel.model.dropMimeData(data, Qt.DropAction.MoveAction, row + bool(after), 0, NOWHERE)


def dragged(panel: PackPanel, *ids: str) -> QMimeData:
    rows = [panel.model.row_of(id_) for id_ in ids]
    return panel.model.mimeData([panel.model.index(row or 0, 0) for row in rows])


def test_the_model_keeps_qts_rules(panel: PackPanel, session: Session) -> None:
    tester = QAbstractItemModelTester(panel.model)

    panel.editor.place(CHOSEN[3:], 0)
    panel.editor.group(CHOSEN[:2], "ชายแดน")
    panel.editor.add_section(SectionKind.PROGRAMME)
    panel.editor.take_out(CHOSEN)
    session.history.undo()

    assert tester.model() is panel.model


def test_the_pack_reads_as_the_brief_will(panel: PackPanel) -> None:
    rows = [panel.model.row(at) for at in range(panel.model.rowCount())]

    said = [(row.level, f"{row.number} {row.text[:16]}".strip()) for row in rows]
    assert said[:5] == [
        (Level.SECTION, "ปก"),
        (Level.SECTION, "ภูมิหลัง"),
        (Level.SECTION, "ผลการประชุมและสถ"),
        (Level.PILLAR, "๑. ความร่วมมือด้านก"),
        (Level.OUTCOME, f"๑.๑.๑ {rows[4].text[:16]}"),
    ]


def test_a_heading_stands_wherever_the_pillar_changes(panel: PackPanel) -> None:
    def levels() -> list[Level]:
        return [panel.model.row(at).level for at in range(panel.model.rowCount())]

    assert levels().count(Level.PILLAR) == 3

    panel.editor.place([CHOSEN[2]], 1)

    assert levels().count(Level.PILLAR) == 4


def test_selected_entries_move_together_and_stay_selected(
    panel: PackPanel, selection: Selection
) -> None:
    select(panel, *CHOSEN[2:])

    panel.commands.move_by(-1)

    assert ids_of(selection) == (CHOSEN[0], CHOSEN[2], CHOSEN[3], CHOSEN[1])
    assert set(panel.view.selected_ids()) == set(CHOSEN[2:])


def test_an_entry_moves_down_past_its_neighbour(panel: PackPanel, selection: Selection) -> None:
    select(panel, CHOSEN[0])

    panel.commands.move_by(1)

    assert ids_of(selection) == (CHOSEN[1], CHOSEN[0], CHOSEN[2], CHOSEN[3])


def test_the_first_entry_moves_no_higher(
    panel: PackPanel, session: Session, selection: Selection
) -> None:
    steps = session.history.count()
    select(panel, CHOSEN[0])

    panel.commands.move_by(-1)

    assert ids_of(selection) == CHOSEN
    assert session.history.count() == steps


def test_selected_entries_come_under_a_heading_of_their_own(
    panel: PackPanel, selection: Selection, answer: Callable[[str], None]
) -> None:
    answer("เรื่องเร่งรัด")
    select(panel, CHOSEN[0], CHOSEN[3])

    panel.commands.group()

    assert written(selection) == ["1.1.1:เรื่องเร่งรัด", "3.1.1:เรื่องเร่งรัด", "1.2.1", "2.1.1"]
    assert panel.model.row(panel.model.row_of(panel.view.current_id()) or 0).text == "เรื่องเร่งรัด"


def test_a_heading_moves_with_its_entries(panel: PackPanel, selection: Selection) -> None:
    panel.editor.group(CHOSEN[2:], "ชายแดน")
    select(panel, block_with(panel, CHOSEN[2]))

    panel.commands.move_by(-1)

    assert written(selection) == ["2.1.1:ชายแดน", "3.1.1:ชายแดน", "1.1.1", "1.2.1"]
    assert panel.view.selected_ids() == (block_with(panel, CHOSEN[2]),)


def test_an_entry_steps_over_a_heading_into_its_group_and_out_again(
    panel: PackPanel, selection: Selection
) -> None:
    panel.editor.group(CHOSEN[2:], "ชายแดน")
    select(panel, CHOSEN[1])

    panel.commands.move_by(1)
    inside = written(selection)
    panel.commands.move_by(-1)

    assert inside == ["1.1.1", "1.2.1:ชายแดน", "2.1.1:ชายแดน", "3.1.1:ชายแดน"]
    assert written(selection) == ["1.1.1", "1.2.1", "2.1.1:ชายแดน", "3.1.1:ชายแดน"]


def test_the_last_entry_of_a_group_steps_out_below_it(
    panel: PackPanel, selection: Selection
) -> None:
    panel.editor.group(CHOSEN[2:], "ชายแดน")
    select(panel, CHOSEN[3])

    panel.commands.move_by(1)

    assert written(selection) == ["1.1.1", "1.2.1", "2.1.1:ชายแดน", "3.1.1"]


def test_a_heading_taken_away_leaves_its_entries(panel: PackPanel, selection: Selection) -> None:
    panel.editor.group(CHOSEN[2:], "ชายแดน")
    select(panel, block_with(panel, CHOSEN[2]))

    panel.commands.take_out()

    assert written(selection) == ["1.1.1", "1.2.1", "2.1.1", "3.1.1"]


def test_an_entry_taken_out_of_its_group_stands_behind_it(
    panel: PackPanel, selection: Selection
) -> None:
    panel.editor.group(CHOSEN[1:], "ชายแดน")
    select(panel, CHOSEN[1])

    panel.commands.ungroup()

    assert written(selection) == ["1.1.1", "2.1.1:ชายแดน", "3.1.1:ชายแดน", "1.2.1"]


def test_a_renamed_pillar_heading_becomes_the_officers_own(
    panel: PackPanel, selection: Selection, answer: Callable[[str], None]
) -> None:
    answer("ความมั่นคง")
    select(panel, block_with(panel, CHOSEN[0]))

    panel.commands.rename()

    assert written(selection) == ["1.1.1:ความมั่นคง", "1.2.1:ความมั่นคง", "2.1.1", "3.1.1"]


def test_entries_come_back_into_the_order_of_the_meeting(
    panel: PackPanel, selection: Selection
) -> None:
    panel.editor.place(CHOSEN[::-1], 0)

    panel.commands.sort()

    assert ids_of(selection) == CHOSEN


def test_an_entry_dropped_between_rows_stands_there(panel: PackPanel, selection: Selection) -> None:
    drop(panel, dragged(panel, CHOSEN[3]), before=CHOSEN[1])

    assert ids_of(selection) == (CHOSEN[0], CHOSEN[3], CHOSEN[1], CHOSEN[2])


def test_an_entry_dropped_below_a_heading_is_in_its_group(
    panel: PackPanel, selection: Selection
) -> None:
    panel.editor.group(CHOSEN[2:], "ชายแดน")

    drop(panel, dragged(panel, CHOSEN[0]), after=block_with(panel, CHOSEN[2]))

    assert written(selection) == ["1.2.1", "1.1.1:ชายแดน", "2.1.1:ชายแดน", "3.1.1:ชายแดน"]


def test_entries_dropped_above_the_outcomes_section_stand_first_in_it(
    panel: PackPanel, selection: Selection
) -> None:
    drop(panel, dragged(panel, CHOSEN[2], CHOSEN[3]), before="section:cover")

    assert ids_of(selection) == (CHOSEN[2], CHOSEN[3], CHOSEN[0], CHOSEN[1])


def test_outcomes_dragged_from_the_left_stand_where_they_are_dropped(
    panel: PackPanel, session: Session, selection: Selection
) -> None:
    left = OutcomesModel(session, selection, panel)
    rows = [left.row_of(id_) or 0 for id_ in ("JC22-2.2.1", "JC22-2.3.1")]

    drop(panel, left.mimeData([left.index(row, 0) for row in rows]), before=CHOSEN[1])

    assert ids_of(selection)[:4] == (CHOSEN[0], "JC22-2.2.1", "JC22-2.3.1", CHOSEN[1])
    assert session.history.undoText() == "เพิ่มรายการ"


def test_a_pillar_dragged_from_the_left_brings_all_that_is_under_it(
    panel: PackPanel, session: Session, selection: Selection
) -> None:
    left = OutcomesModel(session, selection, panel)
    under = left.outcomes_of(left.id_at(0))

    drop(panel, left.mimeData([left.index(0, 0)]), before=CHOSEN[0])

    assert ids_of(selection)[: len(under)] == under


def test_a_dragged_heading_never_lands_within_another_group(
    panel: PackPanel, selection: Selection
) -> None:
    panel.editor.group(CHOSEN[:2], "ชายแดน")
    panel.editor.group(CHOSEN[2:], "การค้า")

    drop(panel, dragged(panel, block_with(panel, CHOSEN[2])), before=CHOSEN[0])

    assert written(selection) == ["2.1.1:การค้า", "3.1.1:การค้า", "1.1.1:ชายแดน", "1.2.1:ชายแดน"]


def test_a_dragged_section_stands_where_it_is_dropped(
    panel: PackPanel, selection: Selection
) -> None:
    drop(panel, dragged(panel, "section:background"), before="section:cover")

    assert keys_of(selection) == ["background", "cover", "outcomes"]


def test_something_else_dropped_is_refused(panel: PackPanel, selection: Selection) -> None:
    data = QMimeData()
    data.setText("ข้อความ")
    strange = QMimeData()
    strange.setData("application/x-briefpack-outcomes", b"{not json")

    for each in (data, strange):
        panel.model.dropMimeData(each, Qt.DropAction.MoveAction, 0, 0, NOWHERE)

    assert ids_of(selection) == CHOSEN


def test_an_entry_taken_out_comes_back_in_its_place(
    panel: PackPanel, session: Session, selection: Selection
) -> None:
    select(panel, CHOSEN[1])

    panel.commands.take_out()
    without = ids_of(selection)
    selected = panel.view.selected_ids()
    session.history.undo()

    assert without == (CHOSEN[0], CHOSEN[2], CHOSEN[3])
    assert selected == (block_with(panel, CHOSEN[2]),)
    assert ids_of(selection) == CHOSEN


def test_after_taking_out_the_last_entry_the_pack_says_what_belongs_there(
    panel: PackPanel, selection: Selection
) -> None:
    select(panel, *CHOSEN)

    panel.commands.take_out()

    assert ids_of(selection) == ()
    assert "ลากมาวางที่นี่" in panel.model.row(panel.model.rowCount() - 1).text


def test_a_section_is_switched_off_with_the_space_bar_and_says_so(
    panel: PackPanel, selection: Selection, session: Session
) -> None:
    select(panel, "section:background")

    panel.view.space_pressed.emit()

    row = panel.model.row(panel.model.row_of("section:background") or 0)
    assert not pack_of(selection).sections[1].included
    assert row.badge == "ปิดอยู่"
    assert session.history.undoText() == "ปิดส่วนภูมิหลัง"


def test_a_section_removed_can_be_had_back_and_the_outcomes_cannot_be_removed(
    panel: PackPanel, selection: Selection, session: Session
) -> None:
    select(panel, "section:outcomes")
    panel.commands.take_out()
    select(panel, "section:cover")
    panel.commands.take_out()
    without = keys_of(selection)

    session.history.undo()

    assert without == ["background", "outcomes"]
    assert keys_of(selection) == ["cover", "background", "outcomes"]


def test_a_section_moves_with_the_keys_past_all_entries(
    panel: PackPanel, selection: Selection
) -> None:
    select(panel, "section:background")

    panel.commands.move_by(1)

    assert keys_of(selection) == ["cover", "outcomes", "background"]
    assert panel.view.selected_ids() == ("section:background",)


def test_only_kinds_that_are_not_there_are_offered(panel: PackPanel) -> None:
    menu = panel.add_button.menu()

    panel.commands.fill_section_menu(menu)

    offered = [action.text() for action in menu.actions() if action.text()]
    assert "กำหนดการ" in offered
    assert "ปก" not in offered
    assert offered[-1] == "ส่วนของตนเอง…"


def test_a_section_of_the_officers_own_stands_behind_the_selected_one(
    panel: PackPanel, selection: Selection
) -> None:
    select(panel, "section:cover")

    panel.commands.add_section(SectionKind.OWN, "คณะผู้แทน")

    added = pack_of(selection).sections[1]
    assert added.shown_title.th == "คณะผู้แทน"
    assert selection.section_key == added.key


def test_a_section_by_its_usual_name_has_no_title_of_its_own(
    panel: PackPanel, selection: Selection, answer: Callable[[str], None]
) -> None:
    select(panel, "section:cover")
    answer("หน้าแรก")
    panel.commands.rename()
    named = pack_of(selection).sections[0].title.th

    answer("ปก")
    panel.commands.rename()

    assert named == "หน้าแรก"
    assert pack_of(selection).sections[0] == Section(SectionKind.COVER)


def test_entries_of_a_pack_without_a_place_for_them_are_shown_and_can_be_given_one(
    panel: PackPanel, session: Session, selection: Selection
) -> None:
    pack = replace(pack_of(selection), sections=(Section(SectionKind.COVER),))
    session.edit("x", lambda dossier: dossier.with_pack(pack))
    row = panel.model.row(panel.model.row_of("section:outcomes") or 0)

    select(panel, "section:outcomes")
    panel.commands.switch()

    assert row.badge == "ปิดอยู่"
    assert keys_of(selection) == ["cover", "outcomes"]


def test_a_meeting_stands_over_its_entries_where_there_are_several(
    panel: PackPanel, session: Session, selection: Selection
) -> None:
    outcome = Outcome("JC10-1.1.1", "1.1.1", Wording("เปิดจุดผ่านแดน"))
    topic = Topic("JC10-1.1", Wording("ชายแดน"), outcomes=(outcome,))
    other = Meeting(
        "JC10",
        Wording("JC10"),
        pillars=(Pillar("JC10-1", 1, Wording("ความมั่นคง"), topics=(topic,)),),
    )
    pack = pack_of(selection).including([outcome.id])
    session.edit("x", lambda d: replace(d, meetings=(*d.meetings, other)).with_pack(pack))

    levels = list(panel.model.levels())

    assert levels.count(Level.TOPIC) == 2
    assert panel.model.outline.entry_at(panel.model.rowCount()).place == 5


def test_a_screen_reader_hears_what_a_row_is_and_where_it_stands(panel: PackPanel) -> None:
    def described(id_: str) -> str:
        index = panel.model.index(panel.model.row_of(id_) or 0, 0)
        return str(index.data(Qt.ItemDataRole.AccessibleDescriptionRole))

    assert described("section:cover").startswith("ส่วนของเอกสาร, อยู่ในเอกสาร")
    assert described(CHOSEN[2]) == "รายการที่ 3 จาก 4"
    assert described(block_with(panel, CHOSEN[0])) == "หัวข้อ, 2 รายการ"


def test_a_screen_reader_hears_where_an_entry_went(
    panel: PackPanel,
) -> None:
    heard: list[str] = []
    panel.editor.group(CHOSEN[2:], "ชายแดน")
    panel.editor.happened.connect(heard.append)
    select(panel, CHOSEN[1])

    panel.commands.move_by(1)

    assert heard == ["รายการที่ 2 จาก 4 ใต้หัวข้อ ชายแดน"]


def test_a_row_offers_what_can_be_done_with_it(panel: PackPanel) -> None:
    panel.editor.group(CHOSEN[2:], "ชายแดน")
    offered = {}
    for name, id_ in (
        ("section", "section:cover"),
        ("pillar", block_with(panel, CHOSEN[0])),
        ("group", block_with(panel, CHOSEN[2])),
        ("entry", CHOSEN[0]),
        ("entry in a group", CHOSEN[2]),
    ):
        select(panel, id_)
        offered[name] = panel.commands.offered()

    assert "switch_section" in offered["section"]
    assert "take_out" not in offered["pillar"]
    assert [name for name, names in offered.items() if "ungroup_entries" in names] == [
        "group",
        "entry in a group",
    ]
