"""Pictures of every page and dialog, for looking at.

Usage: screenshots_tour.py FOLDER [--languages th,en] [--looks light,dark] [--sizes 1366x768,…]
                           [--only NAME,…]

QT_SCALE_FACTOR=1.5 or 2 makes them as such screens show them. `--only` keeps the pictures whose
names begin so. A dialog has one picture, whatever the size of the window.
"""

import os
import tempfile
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from follow_up_data import TODAY, came_back, followed_up
from PySide6.QtCore import QSize
from screenshots import CHOSEN, MARKS, NOTES
from screenshots_import import FACTSHEET, SECOND
from tour import Tour
from tour_data import leave_work_behind, noted, retold, thousands, with_history

from briefpack import paths
from briefpack.app import make_application
from briefpack.gui import messages
from briefpack.gui.calendar_popup import CalendarPopup
from briefpack.gui.first_start import FirstStart
from briefpack.gui.follow_up_page import FollowUpPage
from briefpack.gui.history_page import HistoryPage
from briefpack.gui.main_window import MainWindow
from briefpack.gui.merge_review import MergeReview
from briefpack.gui.program import Program
from briefpack.gui.settings import AUTHOR, LANGUAGE, LOOK, Settings
from briefpack.gui.workspace import Workspace
from briefpack.model.annotation import AnnotationKind
from briefpack.model.dossier import Dossier
from briefpack.model.filtering import Facet, Filters, InPack
from briefpack.model.index import index_of
from briefpack.model.pack import Entry, SectionKind
from briefpack.model.pack_templates import VISIT
from briefpack.model.standing import Phase
from briefpack.storage.publish import write_dossier
from briefpack.workflows.merge_files import merged_of
from briefpack.workflows.new_dossier import dossier_from

ADDED = "ทั้งสองฝ่ายเห็นชอบให้จัดประชุมคณะทำงานร่วมด้านโลจิสติกส์ปีละครั้ง"


def main() -> None:
    """Make the pictures."""
    wanted = _arguments()
    wanted.folder.mkdir(parents=True, exist_ok=True)
    app = make_application(["screenshots"])
    for language in wanted.languages:
        for look in wanted.looks:
            with tempfile.TemporaryDirectory() as state:
                _tour(Path(state), language, look, wanted)
                app.processEvents()


def _tour(state: Path, language: str, look: str, wanted: Namespace) -> None:
    settings = Settings(state / "settings.ini")
    for setting, value in ((AUTHOR, "สมหญิง"), (LANGUAGE, language), (LOOK, look)):
        settings.set(setting, value)
    leave_work_behind(state)
    program = Program(settings, state)
    program.complete()
    window = program.window
    window.resize(wanted.sizes[0])
    window.show()
    tour = Tour(window, wanted.folder, f"{language}-{look}", wanted)
    tour.settle()
    for part in (_first, _packs, _tools, _follow_up, _sources, _history, _merge, _long):
        part(tour, state)
    if window.files.session is not None:
        window.files.session.document.close()
    window.hide()
    window.deleteLater()


def _first(tour: Tour, state: Path) -> None:
    tour.take("welcome")
    tour.take_widget("first-start", FirstStart(tour.window))
    tour.window.files.start_empty("ลาว")
    tour.take("empty")
    for place in ("follow_up", "sources", "history"):
        tour.window.show_place(place)
        tour.take(f"empty-{place}")
    tour.window.show_place("packs")


def _packs(tour: Tour, state: Path) -> None:
    window = tour.window
    _open(tour, state, "JC22 ไทย–ลาว", dossier_from(paths.JC22_RECORDS, paths.AGENCIES))
    workspace = _workspace(window)
    tour.take("new")
    tour.trigger("pack-new", "new_pack")
    facts = workspace.session.dossier.pack(workspace.selection.pack_id)
    facts = replace(
        facts,
        name="เยือน สปป. ลาว 30 พ.ค. 2565",
        occasion=VISIT.occasion,
        sections=VISIT.new_sections(),
    )
    workspace.session.edit("sections", lambda dossier: replace(dossier, packs=(facts,)))
    workspace.outcomes.model.set_chosen(tuple(workspace.session.index.places), chosen=False)
    workspace.outcomes.model.set_chosen(CHOSEN, chosen=True)
    workspace.pack.editor.group(CHOSEN[:2], "เรื่องที่ต้องเร่งรัดก่อนการเยือน")
    workspace.selection.show_outcome("JC22-2.1.1")
    for kind, text in NOTES:
        workspace.detail.notes.add_note(kind)
        list(workspace.detail.notes.cards.values())[-1].editor.insertPlainText(text)
    tour.settle()
    workspace.session.edit("note", with_history)
    tour.take("work")
    _by_hand(tour, workspace)
    notes = workspace.detail.notes
    notes.add_note(AnnotationKind.INTERNAL_NOTE)
    long_note = list(notes.cards.values())[-1]
    long_note.editor.insertPlainText(MARKS)
    tour.settle()
    tour.scroll_to(long_note)
    tour.take("long-note")
    workspace.selection.show_section(SectionKind.OBJECTIVES.value)
    tour.take("section")
    workspace.selection.show_section("")
    workspace.selection.show_outcome("JC22-2.1.1")
    window.top_bar.search.setText("น้ำ")
    tour.take("search")
    window.top_bar.search.setText("ไม่มีคำนี้")
    tour.take("search-nothing")
    window.top_bar.search.clear()
    pillar = workspace.session.dossier.meetings[0].pillars[1].id
    chosen = frozenset({(Facet.PILLAR, pillar), (Facet.CHOSEN, InPack.CHOSEN.value)})
    workspace.selection.filter_by(Filters(chosen))
    tour.take("filters")
    workspace.selection.filter_by(Filters(frozenset({(Facet.STATUS, "done")})))
    tour.take("filters-nothing")
    workspace.selection.filter_by(Filters())
    for name, action in (("pages", "show_pages"), ("matrix", "show_grid"), ("", "show_pack_list")):
        window.actions_[action].trigger()
        tour.settle()
        tour.wait_until(_is_composed(workspace, name))
        if name:
            tour.take(name)
    for name in ("rename_pack", "export_word", "export_excel", "export_pdf"):
        tour.trigger(name.replace("_", "-"), name)
    workspace.pack.view.show_id(f"section:{SectionKind.OBJECTIVES}")
    workspace.pack.view.setFocus()
    tour.take_dialog("rename-row", workspace.pack.commands.rename)
    other = replace(facts, id="other", name="ประชุมคณะกรรมาธิการร่วม", entries=_entries(workspace)[2:])
    workspace.session.edit("pack", lambda dossier: replace(dossier, packs=(*dossier.packs, other)))
    tour.trigger("compare-packs", "compare_packs")


def _by_hand(tour: Tour, workspace: Workspace) -> None:
    """An outcome is added and one removed; both are undone."""
    window = tour.window
    window.actions_["add_outcome"].trigger()
    tour.take("by-hand-new")
    workspace.detail.head.text.insertPlainText(ADDED)
    tour.take("by-hand-typed")
    for _ in range(2):
        window.actions_["undo"].trigger()
    workspace.selection.show_outcome("JC22-2.1.1")
    window.actions_["remove_outcome"].trigger()
    tour.take("by-hand-removed")
    window.actions_["undo"].trigger()
    workspace.selection.show_outcome("JC22-2.1.1")


def _tools(tour: Tour, state: Path) -> None:
    window = tour.window
    tour.trigger("settings", "show_settings")
    tour.trigger("keys", "show_shortcuts")
    tour.trigger("palette", "find_command")
    tour.trigger("about", "about")
    tour.take_widget("calendar", CalendarPopup(window, TODAY, TODAY))
    name = "JC22 ไทย–ลาว"
    tour.take_dialog("ask-save", lambda: messages.ask_to_save(window, name))
    tour.take_dialog("ask-take-over", lambda: messages.ask_to_take_over(window, name, "สมชาย"))


def _is_composed(workspace: Workspace, face: str) -> Callable[[], bool]:
    ready = {
        "pages": lambda: bool(workspace.preview.pages),
        "matrix": lambda: workspace.matrix.is_complete,
    }
    return ready.get(face, lambda: True)


def _entries(workspace: Workspace) -> tuple[Entry, ...]:
    return workspace.session.dossier.pack(workspace.selection.pack_id).entries


def _follow_up(tour: Tour, state: Path) -> None:
    window = tour.window
    dossier = followed_up(dossier_from(paths.JC22_RECORDS, paths.AGENCIES))
    _open(tour, state, "ติดตาม JC22", dossier)
    window.show_place("follow_up")
    page = window.places.page("follow_up") if window.places else None
    assert isinstance(page, FollowUpPage)
    page.show_day(TODAY)
    tour.take("follow-up")
    page.dashboard.cards.cards[Phase.LATE].click()
    tour.take("follow-up-list")
    page.dashboard.step_back()
    page.show_page(page.rounds)
    tour.take("follow-up-rounds")
    page.show_page(page.returns)
    page.returns.show_returned(came_back(dossier))
    page.returns.next_to_decide()
    tour.take("follow-up-review")
    window.show_place("packs")
    _workspace(window).selection.show_outcome("JC22-2.2.1")
    tour.settle()
    _workspace(window).detail.show_history()
    tour.take("follow-up-progress")


def _sources(tour: Tour, state: Path) -> None:
    window = tour.window
    window.show_place("sources")
    tour.take("sources")
    window.imports.read(FACTSHEET)
    tour.settle()
    tour.take("import")
    window.actions_["next_check"].trigger()
    tour.take("import-check")
    second = state / "ผลการประชุม ครม.txt"
    second.write_text(SECOND, "utf-8")
    place = window.imports.place
    assert place is not None
    place.end_review()
    window.imports.read(second)
    tour.settle()
    window.actions_["finish_import"].trigger()
    tour.settle()
    tour.take("import-next")
    place.end_review()
    window.show_place("packs")


def _history(tour: Tour, state: Path) -> None:
    window = tour.window
    session = _workspace(window).session
    session.document.keep_version("ก่อนส่งปลัดกระทรวง")
    outcomes = _workspace(window).outcomes.model
    outcomes.set_chosen(("JC22-1.1.2",), chosen=True)
    _workspace(window).selection.show_outcome("JC22-1.1.2")
    _workspace(window).detail.notes.add_note()
    window.actions_["save"].trigger()
    tour.settle()
    window.show_place("history")
    page = window.places.page("history") if window.places else None
    assert isinstance(page, HistoryPage)
    tour.wait_until(lambda: page.compare.is_complete)
    tour.take("history")
    tour.take_dialog("keep-version", window.keep_version)
    window.show_place("packs")


def _merge(tour: Tour, state: Path) -> None:
    window = tour.window
    session = _workspace(window).session
    base = session.dossier
    mine = noted(retold(base, " โดยเร็ว"), "ของเรา")
    theirs = noted(retold(base, " ภายในปีนี้"), "ของอีกฝ่าย")
    session.edit("mine", lambda _: mine)
    review = MergeReview(merged_of(base, mine, theirs, "สมชาย.briefpack"), "สมชาย.briefpack")
    window.merges.go_on(session, review)
    window.show_place("merge")
    tour.take("merge")
    window.merges.forget()
    window.show_place("packs")


def _long(tour: Tour, state: Path) -> None:
    dossier = thousands()
    _open(tour, state, "สองพันผลการประชุม", dossier)
    workspace = _workspace(tour.window)
    ids = tuple(index_of(dossier).places)[:300]
    workspace.outcomes.model.set_chosen(ids, chosen=True)
    workspace.selection.show_outcome(ids[4])
    tour.take("thousands")
    tour.window.top_bar.search.setText("เศรษฐกิจ")
    tour.take("thousands-search")
    tour.window.top_bar.search.clear()
    tour.window.show_place("follow_up")
    tour.take("thousands-follow-up")


def _open(tour: Tour, state: Path, name: str, dossier: Dossier) -> None:
    """Open a file of this dossier; what was open is saved elsewhere."""
    path = state / f"{name}.briefpack"
    write_dossier(path, dossier)
    session = tour.window.files.session
    if session is not None:
        session.settle()
        session.publish(state / f"before {name}.briefpack", overwrite=True)
    tour.window.files.open(path)
    tour.settle()


def _workspace(window: MainWindow) -> Workspace:
    if window.workspace is None:
        raise SystemExit("nothing is open")
    return window.workspace


def _size(text: str) -> QSize:
    width, height = text.split("x")
    return QSize(int(width), int(height))


def _arguments() -> Namespace:
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--languages", type=lambda text: text.split(","), default=["th", "en"])
    parser.add_argument("--looks", type=lambda text: text.split(","), default=["light", "dark"])
    parser.add_argument(
        "--sizes",
        type=lambda text: [_size(each) for each in text.split(",")],
        default=[QSize(1366, 768), QSize(1100, 650)],
    )
    parser.add_argument("--only", type=lambda text: text.split(","), default=[])
    return parser.parse_args()


if __name__ == "__main__":
    main()
