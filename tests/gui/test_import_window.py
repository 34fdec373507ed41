import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from briefpack.bilingual import Bilingual
from briefpack.errors import Cancelled
from briefpack.gui import file_dialogs, messages
from briefpack.gui.import_carry_page import CarryPage
from briefpack.gui.import_compare_page import ComparePage
from briefpack.gui.import_compare_rows import Group
from briefpack.gui.import_place import ImportPlace
from briefpack.gui.import_rows import Mark
from briefpack.gui.main_window import MainWindow
from briefpack.model.agency import Agency
from briefpack.model.dossier import Dossier
from briefpack.model.draft import Draft
from briefpack.model.evidence import EvidenceKind
from briefpack.workflows import review_source
from briefpack.workflows.review_source import Reading
from imports import FIRST, NEXT, SECOND, review, wait

Key = Qt.Key
NO, ALT, CTRL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
)


@pytest.fixture
def empty_window(window: MainWindow) -> MainWindow:
    """A new dossier without a meeting."""
    assert window.files.start_empty("ลาว")
    window.activateWindow()
    return window


def _dossier(window: MainWindow) -> Dossier:
    assert window.workspace is not None
    return window.workspace.session.dossier


def _place(window: MainWindow) -> ImportPlace:
    assert window.imports.place is not None
    return window.imports.place


def _shown(window: MainWindow) -> QWidget:
    shown = _place(window).currentWidget()
    assert shown is not None
    return shown


def test_a_document_is_reviewed_and_imported_as_one_step(
    qtbot: QtBot, empty_window: MainWindow, tmp_path: Path
) -> None:
    page = review(qtbot, empty_window, tmp_path, FIRST, "jc24.txt")
    assert page.isVisible()
    assert page.source.toPlainText().splitlines()[3].startswith("๑. ความร่วมมือด้านเศรษฐกิจ")
    assert _dossier(empty_window).meetings == ()

    page.head.finish.click()

    (meeting,) = _dossier(empty_window).meetings
    assert [o.id for o in meeting.outcomes()] == ["JC24-1.1.1", "JC24-1.2.1", "JC24-2.1.1"]
    assert meeting.source is not None and meeting.source.content == FIRST.encode()
    assert _dossier(empty_window).packs[0].outcome_ids == tuple(o.id for o in meeting.outcomes())
    assert empty_window.places is not None and empty_window.places.name == "packs"
    empty_window.actions_["undo"].trigger()
    assert _dossier(empty_window).meetings == () and _dossier(empty_window).packs == ()


def test_a_document_taken_for_an_introduction_can_be_imported_all_the_same(
    qtbot: QtBot, empty_window: MainWindow, tmp_path: Path
) -> None:
    said = f"ทั้งสองฝ่ายเห็นพ้องให้จัดตั้งคณะทำงานร่วม{'เพื่อประโยชน์ของประชาชน' * 12}"
    page = review(qtbot, empty_window, tmp_path, f"{said}\n", "talks.txt")
    assert page.review.draft.items == ()

    page.fields.use_introduction.click()

    current = page.review.current
    assert current is not None and current.text == said
    assert not page.fields.use_introduction.isVisible()
    page.review.history.undo()
    assert page.review.draft.items == () and page.fields.use_introduction.isVisible()


def test_the_introduction_is_offered_as_outcomes_beside_its_field(
    qtbot: QtBot, empty_window: MainWindow, tmp_path: Path
) -> None:
    text = FIRST.replace("๑.", "การประชุมได้มีข้อสรุปที่เป็นประโยชน์ต่อประชาชนทั้งสองประเทศ ดังนี้\n๑.", 1)
    page = review(qtbot, empty_window, tmp_path, text, "jc24.txt")
    assert not page.fields.use_introduction.isVisible()

    page.fields.change.click()
    page.fields.use_introduction.click()

    current = page.review.current
    assert current is not None and current.text.startswith("การประชุมได้มีข้อสรุป")
    assert current is page.review.draft.items[0] and current.covers(4)
    assert page.fields.introduction.toPlainText() == ""


def test_what_is_selected_on_one_side_is_marked_on_the_other(
    qtbot: QtBot, empty_window: MainWindow, tmp_path: Path
) -> None:
    page = review(qtbot, empty_window, tmp_path, FIRST, "jc24.txt")

    cursor = page.source.textCursor()
    cursor.setPosition(page.source.document().findBlockByNumber(7).position())
    page.source.setTextCursor(cursor)

    current = page.review.current
    assert current is not None and current.text.startswith("ส่งเสริมความร่วมมือระหว่างโรงพยาบาล")
    assert page.view.selected_ids() == (str(current.key),)
    page.view.show_id(str(page.review.draft.items[0].key))
    assert page.source.marked_span == page.review.draft.items[0].span


def test_the_review_is_done_by_keyboard(
    qtbot: QtBot, empty_window: MainWindow, tmp_path: Path
) -> None:
    page = review(qtbot, empty_window, tmp_path, FIRST, "jc24.txt")
    qtbot.waitUntil(page.view.hasFocus)
    topic = next(item for item in page.review.draft.items if item.text == "พลังงาน")
    page.review.look_at(topic.key)

    QTest.keyClick(page.view, Key.Key_Left, ALT)
    assert page.review.draft.item(topic.key).level == 1
    QTest.keyClick(page.view, Key.Key_Right, ALT)
    assert page.review.draft.item(topic.key).level == 2

    QTest.keyClick(page.view, Key.Key_Delete)
    assert not page.review.draft.item(topic.key).is_used
    QTest.keyClick(page.view, Key.Key_Delete)
    assert page.review.draft.item(topic.key).is_used

    QTest.keyClick(page.view, Key.Key_Space)
    assert page.review.draft.item(topic.key).is_accepted

    QTest.keyClick(page.view, Key.Key_Return)
    assert page.inspector.text.hasFocus()
    page.inspector.text.put_caret(3)
    QTest.keyClick(page.inspector.text, Key.Key_Return, CTRL)
    assert page.review.draft.item(topic.key).text == "พลั"
    QTest.keyClick(page.inspector.text, Key.Key_J, CTRL)
    assert page.review.draft.item(topic.key).text == "พลังงาน"
    QTest.keyClick(page.inspector.text, Key.Key_Escape)
    assert page.view.hasFocus()


def test_ctrl_z_belongs_to_the_review_while_it_is_seen(
    qtbot: QtBot, empty_window: MainWindow, tmp_path: Path
) -> None:
    page = review(qtbot, empty_window, tmp_path, FIRST, "jc24.txt")
    before = page.review.draft

    page.demote()
    page.demote()
    page.inspector.text.setPlainText("ใหม่")
    while empty_window.actions_["undo"].isEnabled():
        empty_window.actions_["undo"].trigger()

    assert page.review.draft == before
    assert page.inspector.text.toPlainText() != "ใหม่"
    empty_window.show_place("packs")
    assert not empty_window.actions_["redo"].isEnabled()
    empty_window.show_place("sources")
    assert empty_window.actions_["redo"].isEnabled()


def test_typing_is_one_step_and_an_emptied_text_comes_back(
    qtbot: QtBot, empty_window: MainWindow, tmp_path: Path
) -> None:
    page = review(qtbot, empty_window, tmp_path, FIRST, "jc24.txt")
    page.edit()
    QTest.keyClicks(page.inspector.text, "abc")

    assert page.review.history.count() == 1
    page.review.history.undo()
    text = page.inspector.text.toPlainText()
    page.inspector.text.setPlainText("")
    page.step_back()
    page.inspector.refresh()

    assert page.inspector.text.toPlainText() == text


def test_the_counts_are_filters_and_esc_shows_all_again(
    qtbot: QtBot, empty_window: MainWindow, tmp_path: Path
) -> None:
    page = review(qtbot, empty_window, tmp_path, FIRST, "jc24.txt")
    counts = page.review.draft.counts()

    page.head.counts[Mark.LEFT_OUT].click()

    assert page.model.rowCount() == counts.left_out == 1
    assert page.head.counts[Mark.LEFT_OUT].text().split() == ["ไม่ได้ใช้", "1"]
    page.view.setFocus()
    page.step_back()
    assert page.model.rowCount() == counts.certain + counts.check + counts.left_out


def test_a_repair_is_taken_back_where_it_stands(
    qtbot: QtBot, empty_window: MainWindow, tmp_path: Path
) -> None:
    page = review(qtbot, empty_window, tmp_path, FIRST, "jc24.txt")
    page.review.look_at_line(6)
    page.inspector.repairs.more.click()
    ((at, row),) = page.inspector.repairs.rows.items()
    assert row.before.text() == "เพ่ือ" and row.now.text() == "เพื่อ"

    row.reject.click()

    current = page.review.current
    assert current is not None and "พลังงานเพ่ือให้" in current.text
    row = page.inspector.repairs.rows[at]
    assert row.reject.isChecked()
    QTest.keyClicks(row.now, "x")
    current = page.review.current
    assert current is not None and "เพ่ือxให้" in current.text


def test_tab_goes_through_the_repairs_in_the_order_they_stand_in(
    qtbot: QtBot, empty_window: MainWindow, tmp_path: Path
) -> None:
    page = review(qtbot, empty_window, tmp_path, FIRST, "jc24.txt")
    page.review.look_at_line(6)
    box = page.inspector.repairs
    box.more.click()
    (row,) = box.rows.values()
    qtbot.waitUntil(row.isVisible)
    page.edit()

    passed = []
    for _ in range(4):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Key.Key_Tab)
        passed.append(QApplication.focusWidget())

    assert passed == [row.now, row.accept, row.reject, box.more]


def test_f8_reaches_what_is_to_be_checked_of_the_meeting(
    qtbot: QtBot, empty_window: MainWindow, tmp_path: Path
) -> None:
    page = review(qtbot, empty_window, tmp_path, FIRST, "jc24.txt")
    key = page.review.draft.items[1].key
    page.review.edit(
        "",
        lambda draft: replace(
            _doubted(draft, (key,)), doubts=((1, Bilingual("ไม่พบวันที่", "no date")),)
        ),
    )
    page.review.look_at(page.review.draft.items[0].key)
    assert page.head.counts[Mark.CHECK].text().split() == ["ตรวจ", "2"]

    QTest.keyClick(page.view, Key.Key_F8)
    assert page.review.current is not None and page.review.current.key == key
    QTest.keyClick(page.view, Key.Key_F8)
    assert page.fields.settled.hasFocus()
    QTest.keyClick(page.fields.settled, Key.Key_F8)
    assert page.view.hasFocus() and page.review.current.key == key
    QTest.keyClick(page.view, Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(page.fields.settled, Key.Key_Space)

    assert page.review.draft.doubts == ()
    assert page.head.counts[Mark.CHECK].text().split() == ["ตรวจ", "1"]


def test_a_line_taken_for_the_title_can_become_an_outcome(
    qtbot: QtBot, empty_window: MainWindow, tmp_path: Path
) -> None:
    page = review(qtbot, empty_window, tmp_path, "ไทยและลาวเห็นพ้องให้เพิ่มการค้า", "one.txt")
    assert not page.review.draft.items
    button = page.nothing.findChild(QPushButton)
    assert button is not None and button.hasFocus() and not page.view.isVisible()
    assert "0 รายการ ให้ตรวจ 1" in empty_window.status_line.message.text()

    QTest.keyClick(button, Key.Key_Space)

    (item,) = page.review.draft.items
    assert item.text == "ไทยและลาวเห็นพ้องให้เพิ่มการค้า" and item.covers(1) and item.doubts
    assert page.view.isVisible() and page.view.hasFocus()
    page.head.finish.click()
    assert len(list(_dossier(empty_window).meetings[0].outcomes())) == 1


def test_a_filter_that_finds_nothing_says_so(
    qtbot: QtBot, empty_window: MainWindow, tmp_path: Path
) -> None:
    page = review(qtbot, empty_window, tmp_path, FIRST.replace("* * * * *\n", ""), "jc24.txt")

    page.head.counts[Mark.LEFT_OUT].click()

    assert page.none_here.isVisible() and not page.view.isVisible()
    QTest.keyClick(page.head.counts[Mark.LEFT_OUT], Key.Key_Escape)
    assert page.view.isVisible() and page.view.hasFocus()


def test_a_suggestion_is_set_when_ticked(
    qtbot: QtBot, empty_window: MainWindow, tmp_path: Path
) -> None:
    page = review(qtbot, empty_window, tmp_path, FIRST, "jc24.txt")
    page.review.look_at_line(5)
    boxes = [box for box in page.inspector.proposals.boxes.values() if box.isVisible()]
    assert boxes

    for box in boxes:
        box.click()
    page.head.finish.click()

    outcome = next(_dossier(empty_window).meetings[0].outcomes())
    assert outcome.quantities and outcome.time_frame.end is not None


def test_the_meetings_fields_are_put_right(
    qtbot: QtBot, empty_window: MainWindow, tmp_path: Path
) -> None:
    page = review(qtbot, empty_window, tmp_path, FIRST, "jc24.txt")
    page.fields.change.click()
    page.fields.edits["place"].clear()
    QTest.keyClicks(page.fields.edits["place"], "Bangkok")
    page.fields.end.edit.setText("5/11/2566")

    page.head.finish.click()

    meeting = _dossier(empty_window).meetings[0]
    assert meeting.place.th == "Bangkok"
    assert meeting.end is not None and meeting.end.day == 5


def test_a_repair_in_the_head_of_the_document_is_decided_with_the_meeting(
    qtbot: QtBot, empty_window: MainWindow, tmp_path: Path
) -> None:
    text = FIRST.replace("ครั้งที่ ๒๔", "ครั้งท่ี ๒๔")
    page = review(qtbot, empty_window, tmp_path, text, "jc24.txt")
    page.fields.change.click()
    page.fields.repairs.more.click()
    (row,) = page.fields.repairs.rows.values()

    row.reject.click()

    assert "ท่ี" in page.review.draft.meeting.title.th
    assert "ท่ี" in page.fields.edits["title"].text()


def test_accepting_what_is_to_be_checked_goes_on_to_the_next(
    qtbot: QtBot, empty_window: MainWindow, tmp_path: Path
) -> None:
    page = review(qtbot, empty_window, tmp_path, FIRST, "jc24.txt")
    key = page.review.draft.items[3].key
    page.review.edit("", lambda draft: _doubted(draft, (draft.items[1].key, key)))
    page.head.counts[Mark.CHECK].click()
    page.review.look_at(page.review.draft.items[1].key)

    page.accept()

    assert page.model.row_of(str(key)) is not None
    assert page.review.current is not None and page.review.current.key == key


def _doubted(draft: Draft, keys: tuple[int, ...]) -> Draft:
    items = (
        replace(item, doubts=(Bilingual("โปรดตรวจ", "please check"),) if item.key in keys else ())
        for item in draft.items
    )
    return replace(draft, items=tuple(items))


def test_throwing_a_dossier_away_asks_before_a_review_is_lost_with_it(
    qtbot: QtBot, empty_window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = review(qtbot, empty_window, tmp_path, FIRST, "jc24.txt")
    page.demote()
    asked: list[str] = []
    monkeypatch.setattr(messages, "_ask", lambda *_: messages.Answer.DISCARD)
    monkeypatch.setattr(messages, "_ask_to_go_on", lambda _p, title, *_: asked.append(title))

    assert not empty_window.files.leave()

    assert asked == ["กำลังตรวจ “jc24.txt” อยู่"]
    assert page.isVisible()


def test_nothing_is_imported_from_a_document_without_outcomes(
    qtbot: QtBot, empty_window: MainWindow, tmp_path: Path
) -> None:
    page = review(qtbot, empty_window, tmp_path, "รายงานการประชุม", "empty.txt")

    page.head.finish.click()

    assert _dossier(empty_window).meetings == ()
    assert "ยังไม่มีผลการประชุม" in empty_window.status_line.message.text()


def test_without_a_caret_splitting_asks_for_one(
    qtbot: QtBot, empty_window: MainWindow, tmp_path: Path
) -> None:
    page = review(qtbot, empty_window, tmp_path, FIRST, "jc24.txt")
    before = page.review.draft

    empty_window.actions_["split_item"].trigger()

    assert page.review.draft is before
    assert page.inspector.text.hasFocus()


def test_a_second_document_is_compared_and_overwrites_nothing(
    qtbot: QtBot, empty_window: MainWindow, tmp_path: Path
) -> None:
    review(qtbot, empty_window, tmp_path, FIRST, "jc24.txt").head.finish.click()
    before = _dossier(empty_window).meetings[0]
    page = review(qtbot, empty_window, tmp_path, SECOND, "ครม.txt")
    assert page.head.finish.text() == "เทียบกับ JC24"

    page.head.finish.click()
    wait(qtbot, empty_window)

    compared = _shown(empty_window)
    assert isinstance(compared, ComparePage)
    groups = {group: compared.model.count(group) for group in Group}
    assert groups[Group.NEW] == 1 and groups[Group.DIFFERENT] == 1 and groups[Group.MISSING] == 2
    different = next(
        key for key, sides in compared.model.sides.items() if sides.group is Group.DIFFERENT
    )
    compared.view.show_id(different)
    ours = compared.ours.extraSelections()
    assert [each.cursor.selectedText() for each in ours] == ["๑๑,๐๐๐"]

    compared.view.select_ids([Group.NEW.name])
    compared.view.setFocus()
    QTest.keyClick(compared.view, Key.Key_Space)
    compared.keep.click()

    after = _dossier(empty_window)
    assert after.meetings[0].pillars[: len(before.pillars)] == before.pillars
    (added,) = after.meetings[0].pillars[len(before.pillars) :]
    assert "ปราบปราม" in added.topics[0].outcomes[0].text.th
    (kept,) = after.evidence
    assert kept.kind is EvidenceKind.SOURCE and kept.about == "JC24"
    assert kept.content == SECOND.encode()
    empty_window.actions_["undo"].trigger()
    assert _dossier(empty_window).meetings == (before,)
    assert _dossier(empty_window).evidence == ()


def test_a_new_meeting_is_offered_what_the_last_one_left_open(
    qtbot: QtBot, empty_window: MainWindow, tmp_path: Path
) -> None:
    review(qtbot, empty_window, tmp_path, FIRST, "jc24.txt").head.finish.click()
    page = review(qtbot, empty_window, tmp_path, NEXT, "jc25.txt")

    page.head.finish.click()

    offered = _shown(empty_window)
    assert isinstance(offered, CarryPage)
    assert offered.model.chosen == set()
    offered.model.toggle(["JC24-1.2.1"])
    assert offered.finish.text() == "นำเข้าพร้อมเรื่องสืบเนื่อง 1 ข้อ"
    offered.finish.click()

    first, second = _dossier(empty_window).meetings
    assert second.id == "JC25"
    carried = [o.carried_from for o in second.outcomes() if o.carried_from]
    assert carried == ["JC24-1.2.1"]
    empty_window.actions_["undo"].trigger()
    assert _dossier(empty_window).meetings == (first,)


def test_what_follows_on_a_review_is_done_by_keyboard_too(
    qtbot: QtBot, empty_window: MainWindow, tmp_path: Path
) -> None:
    review(qtbot, empty_window, tmp_path, FIRST, "jc24.txt").head.finish.click()
    page = review(qtbot, empty_window, tmp_path, NEXT, "jc25.txt")
    QTest.keyClick(page.view, Key.Key_Return, CTRL | Qt.KeyboardModifier.ShiftModifier)
    offered = _shown(empty_window)
    assert isinstance(offered, CarryPage)

    QTest.keyClick(offered.view, Key.Key_Escape)
    assert _shown(empty_window) is page and page.view.hasFocus()

    page.head.finish.click()
    offered = _shown(empty_window)
    assert isinstance(offered, CarryPage)
    QTest.keyClick(offered.view, Key.Key_Return, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert len(_dossier(empty_window).meetings) == 2


def test_an_open_matter_that_is_late_says_so_beside_its_status(
    qtbot: QtBot, empty_window: MainWindow, tmp_path: Path
) -> None:
    late = FIRST.replace("ปี ๒๕๖๘", "ปี ๒๕๖๖")
    page = review(qtbot, empty_window, tmp_path, late, "jc24.txt")
    page.review.look_at_line(5)
    for box in page.inspector.proposals.boxes.values():
        if not box.isHidden():
            box.click()
    page.head.finish.click()
    review(qtbot, empty_window, tmp_path, NEXT, "jc25.txt").head.finish.click()

    offered = _shown(empty_window)

    assert isinstance(offered, CarryPage)
    badges = {each.id: each.badge for each in map(offered.model.row, range(4))}
    assert badges["JC24-1.1.1"] == "ยังไม่มีรายงาน · เลยกำหนด"
    assert badges["JC24-1.2.1"] == "ยังไม่มีรายงาน"


def test_one_click_shows_the_place_of_an_outcome_in_the_source(
    qtbot: QtBot, empty_window: MainWindow, tmp_path: Path
) -> None:
    review(qtbot, empty_window, tmp_path, FIRST, "jc24.txt").head.finish.click()
    assert empty_window.workspace is not None
    empty_window.workspace.selection.show_outcome("JC24-1.2.1")

    empty_window.workspace.detail.head.source_button.click()
    wait(qtbot, empty_window)

    source = _place(empty_window).source
    assert source.isVisible()
    span = source.view.marked_span
    assert span is not None and (span.start_line, span.end_line) == (6, 6)
    assert source.repairs.text() == "ซ่อมข้อความ 1 แห่ง"
    empty_window.actions_["step_back"].trigger()
    assert _shown(empty_window) is _place(empty_window).home


def test_a_document_dropped_on_the_welcome_page_begins_a_dossier(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "jc24.txt"
    path.write_text(FIRST, "utf-8")

    event = _drop(window, path)
    wait(qtbot, window)

    assert event.isAccepted()
    assert _place(window).is_reviewing
    assert window.workspace is not None and window.workspace.session.name == "jc24"


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("jc24.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "Office แบบเก่า"),
        ("scan.png", b"\x89PNG\r\n\x1a\n" + bytes(60), "เป็นภาพ"),
        ("jc24.docx", b"", "ว่างเปล่า"),
    ],
)
def test_a_file_of_no_readable_kind_is_said_to_be_one_and_begins_no_dossier(
    window: MainWindow, tmp_path: Path, name: str, content: bytes, said: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)

    event = _drop(window, path)

    assert event.isAccepted()
    assert said in window.banner.message.text()
    assert window.workspace is None


@pytest.mark.parametrize("name", ["jc24.pdf", "jc24.docx"])
def test_a_broken_document_dropped_on_the_welcome_page_leaves_nothing_behind(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, name: str
) -> None:
    path = tmp_path / name
    path.write_bytes({".pdf": b"%PDF-1.7\n", ".docx": b"PK\x03\x04"}[path.suffix] + bytes(600))

    _drop(window, path)
    wait(qtbot, window)

    assert name in window.banner.message.text()
    assert "—" in window.banner.message.text()
    assert window.workspace is None


def test_several_files_or_a_folder_are_answered_with_what_can_be_dropped(
    window: MainWindow, tmp_path: Path
) -> None:
    mixed = _drop(window, tmp_path / "a.txt", tmp_path / "b.xlsx")
    said = window.banner.message.text()
    _drop(window, tmp_path)
    of_a_folder = window.banner.message.text()
    _drop(window, tmp_path / "a.zip")

    assert mixed.isAccepted()
    assert said.startswith("วางหลายแฟ้มพร้อมกันแบบนี้ไม่ได้")
    assert "วางได้ครั้งละหนึ่งแฟ้ม" in said
    assert of_a_folder.startswith(f"{tmp_path.name} เป็นโฟลเดอร์")
    assert "a.zip" in window.banner.message.text()
    assert window.workspace is None


def test_a_sheet_dropped_without_a_dossier_is_told_to_wait_for_one(
    window: MainWindow, tmp_path: Path
) -> None:
    _drop(window, tmp_path / "พณ.xlsx")

    assert "วางได้เมื่อเปิดแฟ้มแล้ว" in window.banner.message.text()


def _drop(window: MainWindow, *paths: Path) -> QDropEvent:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(10, 10),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)
    return event


def test_starting_from_a_document_asks_which(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "jc24.txt"
    path.write_text(FIRST, "utf-8")
    monkeypatch.setattr(file_dialogs, "ask_for_source", lambda *_: path)

    window.actions_["start_from_document"].trigger()
    wait(qtbot, window)

    assert _place(window).is_reviewing


def test_a_copied_text_is_reviewed(qtbot: QtBot, empty_window: MainWindow) -> None:
    QGuiApplication.clipboard().setText(FIRST)

    empty_window.actions_["paste_source"].trigger()
    wait(qtbot, empty_window)

    assert _place(empty_window).is_reviewing
    QGuiApplication.clipboard().clear()
    empty_window.actions_["paste_source"].trigger()
    assert "ยังไม่มีข้อความ" in empty_window.status_line.message.text()


def test_what_cannot_be_read_is_said_in_place_and_the_start_comes_back(
    qtbot: QtBot, empty_window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "broken.docx"
    path.write_bytes(b"not a document")

    empty_window.imports.read(path)
    wait(qtbot, empty_window)

    assert empty_window.banner.isVisible()
    assert "broken.docx" in empty_window.banner.message.text()
    assert _shown(empty_window) is _place(empty_window).home


def test_a_review_that_was_left_can_be_taken_up_again(
    qtbot: QtBot, empty_window: MainWindow, tmp_path: Path
) -> None:
    page = review(qtbot, empty_window, tmp_path, FIRST, "jc24.txt")
    page.demote()
    draft = page.review.draft
    page.head.cancel.click()

    (undo,) = empty_window.status_line._buttons
    undo.click()

    again = _place(empty_window).assistant
    assert again is not None and again.isVisible()
    assert again.review.draft == draft
    assert empty_window.actions_["undo"].isEnabled()


def test_a_second_document_waits_until_the_first_is_reviewed(
    qtbot: QtBot, empty_window: MainWindow, tmp_path: Path
) -> None:
    page = review(qtbot, empty_window, tmp_path, FIRST, "jc24.txt")

    again = review(qtbot, empty_window, tmp_path, SECOND, "second.txt")

    assert again is page
    assert "jc24.txt" in empty_window.status_line.message.text()


def test_reading_can_be_cancelled(
    qtbot: QtBot, empty_window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = threading.Event()

    def endless(
        _path: Path, _agencies: tuple[Agency, ...], is_cancelled: Callable[[], bool]
    ) -> Reading:
        begun.set()
        while not is_cancelled():
            pass
        raise Cancelled

    monkeypatch.setattr(review_source, "read_for_review", endless)
    empty_window.imports.read(tmp_path / "long.pdf")
    assert begun.wait(5)
    assert _place(empty_window).reading.isVisible()

    _place(empty_window).reading.cancel.click()
    wait(qtbot, empty_window)

    assert _shown(empty_window) is _place(empty_window).home
    assert not empty_window.banner.isVisible()


def test_leaving_the_review_imports_nothing(
    qtbot: QtBot, empty_window: MainWindow, tmp_path: Path
) -> None:
    page = review(qtbot, empty_window, tmp_path, FIRST, "jc24.txt")

    page.head.cancel.click()
    QApplication.processEvents()

    assert _shown(empty_window) is _place(empty_window).home
    assert not empty_window.actions_["finish_import"].isEnabled()
    assert _dossier(empty_window).meetings == ()


def test_another_dossier_has_a_place_of_its_own(
    qtbot: QtBot, empty_window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    review(qtbot, empty_window, tmp_path, FIRST, "jc24.txt")
    monkeypatch.setattr(messages, "_ask", lambda *_: messages.Answer.DISCARD)

    assert empty_window.files.start_empty("อื่น") is True
    QApplication.processEvents()

    assert empty_window.imports.place is None
    page = review(qtbot, empty_window, tmp_path, SECOND, "second.txt")
    page.head.finish.click()
    assert [m.id for m in _dossier(empty_window).meetings] == ["JC24"]
