"""What was decided and is in no dossier yet survives a crash, and comes back where it was left."""

import errno
import os
import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from briefpack.gui import kept_review, messages
from briefpack.gui.follow_up_page import FollowUpPage
from briefpack.gui.import_carry_page import CarryPage
from briefpack.gui.import_compare_page import ComparePage
from briefpack.gui.import_review import Review
from briefpack.gui.main_window import MainWindow
from briefpack.gui.returns_review import Decision
from briefpack.gui.settings import Settings
from briefpack.model import edits
from briefpack.model.annotation import Annotation
from briefpack.model.dossier import Dossier
from briefpack.model.draft import DraftLevel
from briefpack.model.index import index_of
from briefpack.model.merge_found import Side
from briefpack.model.status import Status
from briefpack.storage.kept_work import Kind, headings
from briefpack.storage.publish import write_dossier
from follow_ups import FIRST, SECOND, led_by
from imports import FIRST as DOCUMENT
from imports import NEXT, review, wait
from imports import SECOND as ANOTHER
from merges import note
from returned_sheets import Sheet, edited, sent

Page = TypeVar("Page", bound=QWidget)
AfterACrash = Callable[[], MainWindow]


@pytest.fixture
def after_a_crash(
    qtbot: QtBot, window: MainWindow, settings: Settings, tmp_path: Path
) -> AfterACrash:
    """The next window, on what the disk has at this moment; its one leftover is taken up."""

    def start() -> MainWindow:
        state = tmp_path / f"state-{len(list(tmp_path.glob('state-*')))}"
        shutil.copytree(tmp_path / "state", state)
        made = MainWindow(settings, state)
        qtbot.addWidget(made, before_close_func=lambda w: w.files.leave())
        made.show()
        return made

    return start


@pytest.fixture(autouse=True)
def _close_unasked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(messages, "_ask", lambda *_: messages.Answer.DISCARD)
    monkeypatch.setattr(messages, "_ask_to_go_on", lambda *_: True)


def recovered(window: MainWindow) -> MainWindow:
    (row,) = window.welcome.recovery.rows
    row.recover.click()
    return window


def folder(window: MainWindow) -> Path:
    assert window.files.session is not None
    return window.files.session.document.folder


def kept(window: MainWindow) -> list[Kind]:
    return [each.kind for each in headings(folder(window))]


def reviewing(window: MainWindow) -> Review:
    assert window.imports.place is not None
    assert window.imports.place.assistant is not None
    assert window.imports.place.is_reviewing
    return window.imports.place.assistant.review


def retype(review_: Review, key: int, text: str) -> None:
    from dataclasses import replace

    review_.edit(
        "แก้ข้อความ",
        lambda draft: draft.with_item(replace(draft.item(key), text=text)),
        f"text {key}",
    )


def outcome(review_: Review, at: int = 0) -> int:
    found = [i.key for i in review_.draft.items if i.is_used and i.level is DraftLevel.OUTCOME]
    return found[at]


def test_a_review_of_an_import_is_offered_and_opens_where_it_was(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, after_a_crash: AfterACrash
) -> None:
    window.files.start_empty("ลาว")
    page = review(qtbot, window, tmp_path, DOCUMENT, "ร่าง.txt")
    key = outcome(page.review, 1)
    page.review.look_at(key)
    page.accept()
    for end in range(1, 4):
        retype(page.review, key, "กขค"[:end])
    page.demote()
    page.split()
    page.review.history.undo()
    (tmp_path / "ร่าง.txt").unlink()

    later = after_a_crash()
    (row,) = later.welcome.recovery.rows
    said = row.unsaved.text()
    recovered(later)

    steps = page.review.history.index()
    assert said.startswith(f"งานนำเข้าที่ค้างอยู่: ร่าง.txt แก้แล้ว {steps} ขั้น")
    back = reviewing(later)
    assert back.draft == page.review.draft
    assert back.reading.content == page.review.reading.content
    assert back.reading.name == "ร่าง.txt"
    assert back.current == page.review.current
    assert later.status_line.message.text() == "ทำต่อจากที่ค้างไว้: ร่าง.txt"
    while page.review.history.canUndo():
        page.review.history.undo()
        back.history.undo()
        assert back.draft == page.review.draft
    assert not back.history.canUndo()
    while page.review.history.canRedo():
        page.review.history.redo()
        back.history.redo()
        assert back.draft == page.review.draft


def test_a_review_that_was_taken_up_is_kept_on(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, after_a_crash: AfterACrash
) -> None:
    window.files.start_empty("ลาว")
    page = review(qtbot, window, tmp_path, DOCUMENT, "ร่าง.txt")
    page.leave_out()
    page.left.emit()
    window.status_line._buttons[0].click()  # goes on with it, and is kept from there
    first = recovered(after_a_crash())
    back = reviewing(first)
    assert back.steps == 1
    assert not back.history.canUndo()
    asked: list[str] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(messages, "ask_to_drop_review", lambda _, name: asked.append(name))
        assert not first.files.leave()
    assert asked == ["ร่าง.txt"]
    retype(back, outcome(back), "แก้อีกครั้ง")
    back.history.undo()
    back.history.redo()
    shutil.rmtree(tmp_path / "state")
    shutil.copytree(tmp_path / "state-0", tmp_path / "state")

    second = recovered(after_a_crash())

    assert reviewing(second).draft == back.draft


def test_nothing_is_kept_of_a_review_that_was_finished_or_left(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.files.start_empty("ลาว")
    page = review(qtbot, window, tmp_path, DOCUMENT, "ร่าง.txt")
    assert kept(window) == [Kind.IMPORT]
    page.left.emit()
    assert kept(window) == []
    window.status_line._buttons[0].click()  # to go on with it
    assert kept(window) == [Kind.IMPORT]

    window.imports.place.assistant.finished.emit()  # type: ignore[union-attr]

    assert kept(window) == []
    assert not list(folder(window).glob("kept-*"))


def test_a_file_that_is_closed_in_peace_leaves_nothing_behind(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.files.start_empty("ลาว")
    review(qtbot, window, tmp_path, DOCUMENT, "ร่าง.txt")

    assert window.files.leave()

    assert not list((tmp_path / "state" / "working").iterdir())


def test_decisions_on_returned_sheets_come_back(
    qtbot: QtBot, window: MainWindow, jc22: Dossier, tmp_path: Path, after_a_crash: AfterACrash
) -> None:
    for outcome_id in (FIRST, SECOND):
        jc22 = led_by(jc22, outcome_id, "พณ.")
    dossier, _, sheet = sent(jc22, tmp_path)

    def fill(sheet: Sheet) -> None:
        sheet.fill(FIRST, STATUS="อยู่ระหว่างดำเนินการ", PERCENT=40)
        sheet.fill(SECOND, PROGRESS="ส่งร่างแล้ว")

    back = edited(sheet, fill, "พณ.xlsx")
    window.files.start_empty("ลาว")
    session = window.files.session
    assert session is not None and window.places is not None
    session.edit("เตรียม", lambda _: dossier)
    window.show_place("follow_up")
    page = window.places.page("follow_up")
    assert isinstance(page, FollowUpPage)
    window.follow_up.take(session, page, [back])
    wait(qtbot, window)
    page.returns._toggle(1)
    page.returns._toggle(2)
    page.returns._toggle(2)
    before = page.returns.review
    assert before is not None
    assert Decision.REJECTED in before.decisions

    later = after_a_crash()
    assert "ตารางที่ส่งกลับที่ตรวจค้างอยู่: พณ.xlsx ตัดสินใจแล้ว 1 รายการ" in (
        later.welcome.recovery.rows[0].unsaved.text()
    )
    recovered(later)

    assert later.places is not None
    assert later.places.name == "follow_up"
    restored = later.places.page("follow_up")
    assert isinstance(restored, FollowUpPage)
    assert restored.returns.review == before
    restored.returns.bar.apply.click()
    assert later.files.session is not None
    index = index_of(later.files.session.dossier)
    assert index.report_of_lead(FIRST).status in (None, Status.IN_PROGRESS)
    assert [each.content for each in later.files.session.dossier.evidence] == [back.read_bytes()]
    assert Kind.RETURNS not in kept(later)


def annotated(dossier: Dossier, ours: Annotation) -> Dossier:
    return edits.annotate(dossier, ours)


def test_choices_of_a_merge_come_back(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, after_a_crash: AfterACrash
) -> None:
    window.files.start_jc22()
    session = window.files.session
    assert session is not None
    for id_ in ("note-1", "note-2"):
        session.edit("บันทึก", partial(annotated, ours=note(id_, text="ของเรา")))
    other = session.dossier
    for id_ in ("note-1", "note-2"):
        other = edits.annotate(other, note(id_, text=f"ของเขา {id_}"))
    write_dossier(tmp_path / "อีกฝ่าย.briefpack", other)
    window.merges._read(session, tmp_path / "อีกฝ่าย.briefpack")
    wait(qtbot, window)
    page = window.merges.page(session)
    assert page.review is not None
    one, two = page.review.merged.conflicts
    page._decide(one.id, Side.THEIRS)
    page._decide(one.id, "เขียนเอง")
    chosen = page.review.choices
    (tmp_path / "อีกฝ่าย.briefpack").unlink()

    later = recovered(after_a_crash())
    wait(qtbot, later)

    restored = later.merges.review
    assert restored is not None
    assert restored.choices == chosen == {one.id: "เขียนเอง"}
    assert [each.id for each in restored.undecided] == [two.id]
    assert restored.name == "อีกฝ่าย.briefpack"
    assert later.files.session is not None
    again = later.merges.page(later.files.session)
    again._decide(two.id, Side.THEIRS)
    again.apply.click()
    texts = {each.id: each.text for each in later.files.session.dossier.annotations}
    assert texts == {"note-1": "เขียนเอง", "note-2": "ของเขา note-2"}
    assert Kind.MERGE not in kept(later)


@pytest.fixture
def full_disk(monkeypatch: pytest.MonkeyPatch) -> Callable[[bool], None]:
    """A disk that takes nothing of kept work, or takes it again."""
    is_full = False
    write = os.fsync

    def refuse(handle: int) -> None:
        if is_full:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        write(handle)

    def fill(on: bool) -> None:
        nonlocal is_full
        is_full = on

    monkeypatch.setattr(os, "fsync", refuse)
    return fill


def test_a_full_disk_is_told_once_and_all_is_kept_when_there_is_room(
    qtbot: QtBot,
    window: MainWindow,
    tmp_path: Path,
    after_a_crash: AfterACrash,
    full_disk: Callable[[bool], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(kept_review, "_TRY_AGAIN_EVERY", 10)
    window.files.start_empty("ลาว")
    page = review(qtbot, window, tmp_path, DOCUMENT, "ร่าง.txt")
    told: list[str] = []
    window.kept.said.connect(lambda words, _: told.append(words))

    full_disk(True)
    page.leave_out()
    retype(page.review, outcome(page.review), "พิมพ์ขณะที่เก็บเต็ม")
    qtbot.waitUntil(lambda: bool(told))
    QApplication.processEvents()
    assert told == ["ที่เก็บในเครื่องเต็ม งานที่ค้างยังอยู่บนจอครบและจะลองเก็บอีกเรื่อย ๆ"]
    assert window.status_line.message.text() == told[0]
    full_disk(False)
    qtbot.waitUntil(lambda: len(told) == 2)

    assert told[1] == "เก็บงานที่ค้างลงเครื่องครบแล้ว"
    assert reviewing(recovered(after_a_crash())).draft == page.review.draft


def test_kept_work_that_was_harmed_is_refused_in_words_and_the_dossier_opens(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, after_a_crash: AfterACrash
) -> None:
    window.files.start_empty("ลาว")
    review(qtbot, window, tmp_path, ANOTHER, "ร่าง.txt")
    (folder(window) / "kept-import.log").write_text("ไม่ใช่ของเรา", "utf-8")

    later = recovered(after_a_crash())

    assert "เปิดงานที่ค้างอยู่ (kept-import.log) ไม่ได้" in later.banner.message.text()
    assert later.workspace is not None
    assert later.imports.place is None
    (aside,) = (tmp_path / "state-0" / "unusable").iterdir()
    assert (aside / "kept-import.log").read_text("utf-8") == "ไม่ใช่ของเรา"
    assert len(list(aside.glob("kept-import-*.bin"))) == 1
    qtbot.waitUntil(lambda: str(aside) in later.status_line.message.text())
    shutil.rmtree(tmp_path / "state")
    shutil.copytree(tmp_path / "state-0", tmp_path / "state")

    again = recovered(after_a_crash())

    assert not again.banner.isVisible()
    assert aside.is_dir()


def after_review(window: MainWindow, kind: type[Page]) -> Page:
    """The page after a review that is seen."""
    assert window.imports.place is not None
    page = window.imports.place.currentWidget()
    assert isinstance(page, kind)
    return page


def review_two(qtbot: QtBot, window: MainWindow, folder: Path, text: str, name: str) -> None:
    """A dossier with one document in it, and the review of a second one finished."""
    window.files.start_empty("ลาว")
    review(qtbot, window, folder, DOCUMENT, "ครั้งที่ 24.txt").finished.emit()
    review(qtbot, window, folder, text, name).finished.emit()


def test_what_was_chosen_in_a_second_document_comes_back(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, after_a_crash: AfterACrash
) -> None:
    review_two(qtbot, window, tmp_path, ANOTHER, "แถลงการณ์.txt")
    wait(qtbot, window)
    page = after_review(window, ComparePage)
    page.model.toggle(["NEW"])
    chosen = page.model.chosen_ids()
    assert chosen

    later = recovered(after_a_crash())
    wait(qtbot, later)

    restored = after_review(later, ComparePage)
    assert restored.model.chosen_ids() == chosen
    restored.keep.click()
    assert later.files.session is not None
    assert len(later.files.session.dossier.evidence) == 1
    assert Kind.IMPORT not in kept(later)

    page.left.emit()  # back to the review, and it is that which comes back
    assert reviewing(recovered(after_a_crash())).reading.name == "แถลงการณ์.txt"


def test_what_was_chosen_to_be_carried_over_comes_back(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, after_a_crash: AfterACrash
) -> None:
    review_two(qtbot, window, tmp_path, NEXT, "ครั้งที่ 25.txt")
    page = after_review(window, CarryPage)
    ids = list(page.model.found)
    page.model.toggle(ids[:2])
    page.model.toggle(ids[:1])

    later = recovered(after_a_crash())

    restored = after_review(later, CarryPage)
    assert restored.model.chosen == {ids[1]}
    restored.finish.click()
    assert later.files.session is not None
    assert len(later.files.session.dossier.meetings) == 2
    assert Kind.IMPORT not in kept(later)


def test_a_page_that_has_nothing_to_show_any_more_gives_way_to_the_review(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, after_a_crash: AfterACrash
) -> None:
    review_two(qtbot, window, tmp_path, NEXT, "ครั้งที่ 25.txt")
    after_review(window, CarryPage)
    session = window.files.session
    assert session is not None
    session.history.undo()  # the first meeting is gone, and what it left open

    back = reviewing(recovered(after_a_crash()))

    assert back.reading.name == "ครั้งที่ 25.txt"
    assert back.last_step is None
