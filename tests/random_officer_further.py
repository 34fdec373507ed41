"""More of what the random officer does: sections, filters, settings, versions, passages, exports.

Each step is a function of the officer; `FURTHER` says how often each is done.
"""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, cast
from unittest.mock import patch

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QTextCursor

from briefpack.gui.export_choice import Choice, Kind
from briefpack.gui.export_flow import ExportFlow
from briefpack.gui.name_dialog import NameDialog
from briefpack.gui.section_panel import SectionPanel
from briefpack.gui.settings import BILINGUAL, DIGITS_IN_BRIEF, LANGUAGE, PREVIEW_LAYOUT
from briefpack.gui.theme import theme
from briefpack.model.annotation import Output
from briefpack.model.pack import SectionKind
from briefpack.model.section_edits import kinds_to_add
from returned_sheets import Sheet, edited

if TYPE_CHECKING:
    from briefpack.gui.follow_up_page import FollowUpPage
    from random_officer import RandomOfficer

TODAY = date(2022, 5, 30)
FEWEST_OUTCOMES, MOST_OUTCOMES = 20, 60


def sort_or_group(officer: "RandomOfficer") -> None:
    """Entries go under a heading of the officer's own, out of it, or in order."""
    officer.select_entries()
    with patch.object(NameDialog, "ask", lambda *_: f"หัวข้อ {officer.chance.randrange(3)}"):
        officer.window.actions_[
            officer.chance.choice(("group_entries", "ungroup_entries", "sort_entries"))
        ].trigger()


def write_outcome(officer: "RandomOfficer") -> None:
    """A new outcome, perhaps under a heading of its own, with a few letters or none."""
    if len(officer.workspace.session.index.places) > MOST_OUTCOMES:
        return
    name = officer.chance.choice(("add_outcome", "add_outcome", "add_topic", "add_pillar"))
    with patch.object(NameDialog, "ask", lambda *_: f"หัวข้อ {officer.chance.randrange(3)}"):
        officer.window.actions_[name].trigger()
    head = officer.workspace.detail.head
    head.text.insertPlainText(officer.chance.choice(("", "ผลใหม่", "น้ำ ๒๕๖๘")))
    if officer.chance.random() < 0.5:
        head.edit(on=False)


def remove_outcomes(officer: "RandomOfficer") -> None:
    """One or a few outcomes, with all that names them; never all of them."""
    places = list(officer.workspace.session.index.places)
    if len(places) > FEWEST_OUTCOMES:
        some = officer.chance.sample(places, officer.chance.choice((1, 1, 3)))
        officer.workspace.selection.show_outcome(some[0])
        officer.workspace.outcomes.view.select_ids(some, some[0])
        officer.window.actions_["remove_outcome"].trigger()


def rename_heading(officer: "RandomOfficer") -> None:
    """The heading over the outcome shown, or one of the list's."""
    with patch.object(NameDialog, "ask", lambda *_: f"ด้าน {officer.chance.randrange(3)}"):
        officer.window.actions_["rename_heading"].trigger()


def drag(officer: "RandomOfficer") -> None:
    """Rows of the pack, or outcomes of the list, are dropped anywhere in the pack."""
    workspace = officer.workspace
    target = workspace.pack.model
    source = officer.chance.choice((target, workspace.outcomes.model))
    if not source.rowCount():
        return
    rows = officer.chance.sample(range(source.rowCount()), min(source.rowCount(), 2))
    data = source.mimeData([source.index(row, 0) for row in rows])
    to = officer.chance.randint(-1, target.rowCount())
    if target.canDropMimeData(data, Qt.DropAction.MoveAction, to, 0, QModelIndex()):
        target.dropMimeData(data, Qt.DropAction.MoveAction, to, 0, QModelIndex())


def add_section(officer: "RandomOfficer") -> None:
    """A part that the brief does not have yet, or one of the officer's own."""
    pack = officer.workspace.selection.pack
    if pack is not None and len(pack.sections) < 12:
        kind = officer.chance.choice(kinds_to_add(pack))
        name = f"ส่วน {officer.chance.randrange(100)}" if kind is SectionKind.OWN else ""
        officer.workspace.pack.commands.add_section(kind, name)


def change_section(officer: "RandomOfficer") -> None:
    """One section is switched, named, written, moved or removed."""
    workspace = officer.workspace
    sections = list(workspace.pack.model.outline.sections)
    pack = workspace.selection.pack
    if not sections or pack is None:
        return
    id_ = officer.chance.choice(sections)
    section = workspace.pack.model.outline.sections[id_]
    workspace.pack.view.select_ids((id_,), id_)
    match officer.chance.randrange(5):
        case 0:
            workspace.pack.commands.switch()
        case 1:
            name = officer.chance.choice(("", "ชื่อใหม่", "ก" * 80))
            workspace.pack.commands.name_section(section, name)
        case 2:
            workspace.selection.show_section(section.key)
            panel = workspace.detail.findChild(SectionPanel)
            assert panel is not None
            panel.text.moveCursor(QTextCursor.MoveOperation.End)
            panel.text.insertPlainText(officer.chance.choice(("ข้อความ", "\n", "[เติม]", "๑")))
        case 3:
            workspace.pack.commands.move_by(officer.chance.choice((-1, 1)))
        case _:
            if len(pack.sections) > 4:
                workspace.pack.commands.take_out()


def filter_(officer: "RandomOfficer") -> None:
    """A choice of a filter is ticked or not ticked any more, or all are cleared."""
    bar = officer.workspace.outcomes.filters
    if officer.chance.random() < 0.4:
        bar.clear()
        return
    menu = officer.chance.choice(bar.menus)
    menu.aboutToShow.emit()
    ticks = [action for action in menu.actions() if action.isCheckable()]
    if ticks:
        officer.chance.choice(ticks).trigger()


def find(officer: "RandomOfficer") -> None:
    """From hit to hit."""
    officer.window.actions_[officer.chance.choice(("find_next", "find_previous"))].trigger()


def bind_passage(officer: "RandomOfficer") -> None:
    """A note is bound to a passage of its outcome's text, shown there, or freed."""
    detail = officer.workspace.detail
    cards = list(detail.notes.cards.values())
    if not cards:
        return
    card = officer.chance.choice(cards)
    match officer.chance.randrange(4):
        case 0 | 1:
            text = detail.head.text
            length = len(text.toPlainText())
            cursor = text.textCursor()
            cursor.setPosition(officer.chance.randint(0, length))
            cursor.setPosition(officer.chance.randint(0, length), QTextCursor.MoveMode.KeepAnchor)
            text.setTextCursor(cursor)
            card.anchor.bind_requested.emit()
        case 2:
            if card.note.anchor is not None:
                card.anchor.show_requested.emit()
        case _:
            card.anchor.free_requested.emit()


def change_settings(officer: "RandomOfficer") -> None:
    """Digits, the layout in sight, the colours."""
    settings = officer.program.settings
    match officer.chance.randrange(4):
        case 0:
            settings.set(DIGITS_IN_BRIEF, officer.chance.choice(("thai", "arabic")))
        case 1:
            settings.set(BILINGUAL, officer.chance.random() < 0.5)
        case 2:
            settings.set(
                PREVIEW_LAYOUT, officer.chance.choice(("full", "minister", "card", "memo"))
            )
        case _:
            theme().wear(officer.chance.choice(("light", "dark")))
    officer.workspace.note_settings()


def speak_another_language(officer: "RandomOfficer") -> None:
    """The dossier goes on in a window of the other language."""
    settings = officer.program.settings
    settings.set(LANGUAGE, "th" if settings.get(LANGUAGE) == "en" else "en")
    officer.program.speak_as_set()


def keep_version(officer: "RandomOfficer") -> None:
    """The dossier is kept under a name; or one that was kept has another, or is gone."""
    document = officer.workspace.session.document
    page = officer.history_page()
    named = [each for each in document.versions.all if each.name]
    with patch.object(NameDialog, "ask", lambda *_: f"ฉบับ {officer.chance.randrange(100)}"):
        if len(named) < 4:
            page.keep_version()
        elif officer.chance.random() < 0.5:
            page.rename(officer.chance.choice(named).id)
        else:
            page.remove(officer.chance.choice(named).id)
    officer.window.show_place("packs")


def restore_version(officer: "RandomOfficer") -> None:
    """Back to a former state."""
    versions = officer.workspace.session.document.versions.all
    if versions:
        page = officer.history_page()
        page.versions.choose(officer.chance.choice(versions).id)
        page.restore(officer.chance.choice(versions).id)
        officer.window.show_place("packs")


def go_in_history(officer: "RandomOfficer") -> None:
    """Anywhere in the steps of this session."""
    history = officer.workspace.session.history
    here = history.index()
    history.setIndex(officer.chance.randint(max(here - 8, 0), min(here + 8, history.count())))


def show_pages(officer: "RandomOfficer") -> None:
    """The brief, the sheet, or the list."""
    name = officer.chance.choice(("show_pages", "show_grid", "show_pack_list"))
    officer.window.actions_[name].trigger()


def export(officer: "RandomOfficer") -> None:
    """A brief or a sheet is written; what it said, or the round, is recorded."""
    pack = officer.workspace.selection.pack
    if pack is None or not pack.entries:
        return
    if officer.chance.random() < 0.5:
        officer.wait_for_pages()  # the settings' layout is the one in sight
        officer.window.actions_["export_word"].trigger()
    else:
        officer.window.actions_["export_excel"].trigger()
    officer.wait()


def take_returns(officer: "RandomOfficer") -> None:
    """The last sheet comes back filled in; all that is no conflict is taken, and now and then
    that is looked at again.
    """
    sheet, rounds = officer.folder / "sheet.xlsx", officer.dossier.rounds
    if not sheet.exists() or not rounds or not rounds[-1].rows:
        return
    rows = officer.chance.sample(rounds[-1].rows, min(3, len(rounds[-1].rows)))

    def fill(found: Sheet) -> None:
        for row in rows:
            words = f"คืบหน้า {officer.chance.randrange(1000)}"
            found.fill(row.outcome_id, STATUS="กำลังดำเนินการ", PROGRESS=words)

    back = edited(sheet, fill)
    window, session = officer.window, officer.workspace.session
    assert window.places is not None
    page = cast("FollowUpPage", window.places.page("follow_up"))
    window.show_place("follow_up")
    window.follow_up.take(session, page, (back,))
    officer.wait()
    if page.returns.review is not None:
        page.returns.apply_requested.emit(page.returns.review)
    window.show_place("packs")


FURTHER: tuple[tuple[int, Callable[["RandomOfficer"], None]], ...] = (
    (3, sort_or_group),
    (4, write_outcome),
    (2, remove_outcomes),
    (1, rename_heading),
    (6, drag),
    (3, add_section),
    (6, change_section),
    (6, filter_),
    (3, find),
    (6, bind_passage),
    (2, change_settings),
    (1, speak_another_language),
    (2, keep_version),
    (2, restore_version),
    (3, go_in_history),
    (3, show_pages),
    (1, export),
    (1, take_returns),
)


@contextmanager
def answering(folder: Path) -> Iterator[None]:
    """Whatever an export asks is answered: everything is written into this folder."""

    def ask(*asked: object, layout: Output = Output.FULL, **_: object) -> Choice:
        if Kind.EXCEL in asked:
            return Choice(folder / "sheet.xlsx", TODAY, "thai", due=TODAY)
        return Choice(folder / "brief.docx", TODAY, "thai", layout=layout)

    with ExitStack() as patches:
        patches.enter_context(patch.object(ExportFlow, "ask", ask))
        yield
