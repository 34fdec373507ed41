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
from datetime import UTC, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from follow_up_data import TODAY, came_back, followed_up
from PySide6.QtCore import QSize, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from screenshots import CHOSEN, MARKS, NOTES
from screenshots_import import FACTSHEET, SECOND

from briefpack import paths
from briefpack.app import make_application
from briefpack.gui import messages
from briefpack.gui.calendar_popup import CalendarPopup
from briefpack.gui.first_start import FirstStart
from briefpack.gui.follow_up_page import FollowUpPage
from briefpack.gui.main_window import MainWindow
from briefpack.gui.merge_review import MergeReview
from briefpack.gui.program import Program
from briefpack.gui.settings import AUTHOR, LANGUAGE, LOOK, Settings
from briefpack.gui.workspace import Workspace
from briefpack.model.annotation import Anchor, AnnotationKind, EarlierText
from briefpack.model.dossier import Dossier
from briefpack.model.filtering import Facet, Filters, InPack
from briefpack.model.index import index_of
from briefpack.model.meeting import Meeting
from briefpack.model.pack import Entry, SectionKind
from briefpack.model.pack_templates import VISIT
from briefpack.model.standing import Phase
from briefpack.model.wording import Wording
from briefpack.storage.document import Document
from briefpack.storage.publish import write_dossier
from briefpack.workflows.merge_files import merged_of
from briefpack.workflows.new_dossier import dossier_from

LONG = 2_000


class Tour:
    """Goes through one window and takes pictures on the way."""

    def __init__(self, window: MainWindow, folder: Path, suffix: str, wanted: Namespace) -> None:
        self.window = window
        self._folder = folder
        self._suffix = suffix
        self._wanted = wanted

    def take(self, name: str) -> None:
        """The window in every size."""
        if not self._is_wanted(name):
            return
        for size in self._wanted.sizes:
            self.window.resize(size)
            self.settle()
            self._save(self.window, f"{name}-{self._suffix}-{size.width()}")
        self.window.resize(self._wanted.sizes[0])
        self.settle()

    def take_widget(self, name: str, widget: QWidget) -> None:
        """A window of its own."""
        if self._is_wanted(name):
            widget.show()
            self.settle()
            self._save(widget, f"{name}-{self._suffix}")
        widget.close()

    def take_dialog(self, name: str, ask: Callable[[], object]) -> None:
        """What an action asks; it is dismissed then."""

        def look() -> None:
            dialog = QApplication.activeModalWidget() or QApplication.activePopupWidget()
            if dialog is None:
                raise SystemExit(f"{name}: nothing was asked")
            self.settle()
            self._save(dialog, f"{name}-{self._suffix}")
            dialog.reject() if isinstance(dialog, QDialog) else dialog.close()

        if self._is_wanted(name):
            QTimer.singleShot(100, look)
            ask()
            QTest.qWait(200)  # for what shows itself without waiting for an answer

    def trigger(self, name: str, action: str) -> None:
        """What an action of the menus asks."""
        self.take_dialog(name, self.window.actions_[action].trigger)

    def settle(self) -> None:
        """Wait until all is drawn."""
        for _ in range(6):
            QApplication.processEvents()
        while self.window.tasks.is_busy:
            QApplication.processEvents()
        QApplication.processEvents()

    def wait_until(self, ready: Callable[[], bool]) -> None:
        """Wait for what is made behind the window."""
        while not ready():
            QTest.qWait(20)
        self.settle()

    def _is_wanted(self, name: str) -> bool:
        only = self._wanted.only
        return not only or any(name.startswith(each) for each in only)

    def _save(self, widget: QWidget, name: str) -> None:
        path = self._folder / f"{name}.png"
        if not widget.grab().save(str(path)):
            raise SystemExit(f"{path} could not be written")
        print(path)


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
    _leave_work_behind(state)
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
    workspace.session.edit("note", _with_history)
    tour.take("work")
    notes = workspace.detail.notes
    notes.add_note(AnnotationKind.INTERNAL_NOTE)
    list(notes.cards.values())[-1].editor.insertPlainText(MARKS)
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


def _tools(tour: Tour, state: Path) -> None:
    window = tour.window
    tour.trigger("settings", "show_settings")
    tour.trigger("keys", "show_shortcuts")
    tour.trigger("palette", "find_command")
    tour.take_widget("calendar", CalendarPopup(window, TODAY, TODAY))
    name = "JC22 ไทย–ลาว"
    tour.take_dialog("ask-save", lambda: messages.ask_to_save(window, name))
    tour.take_dialog("ask-take-over", lambda: messages.ask_to_take_over(window, name, "สมชาย"))


def _with_history(dossier: Dossier) -> Dossier:
    """The first note was worded otherwise before, and is about a passage of its outcome."""
    note, *others = dossier.annotations
    text = index_of(dossier).places[note.outcome_id].outcome.text.th
    note = replace(
        note,
        anchor=Anchor(0, text[:23]),
        earlier=(EarlierText("ไทยยินดีที่มูลค่าการค้าเติบโต", "สมชาย", note.modified),),
    )
    return replace(dossier, annotations=(note, *others))


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
    tour.take("history")
    tour.take_dialog("keep-version", window.keep_version)
    window.show_place("packs")


def _merge(tour: Tour, state: Path) -> None:
    window = tour.window
    session = _workspace(window).session
    base = session.dossier
    mine = _noted(_retold(base, " โดยเร็ว"), "ของเรา")
    theirs = _noted(_retold(base, " ภายในปีนี้"), "ของอีกฝ่าย")
    session.edit("mine", lambda _: mine)
    review = MergeReview(merged_of(base, mine, theirs, "สมชาย.briefpack"), "สมชาย.briefpack")
    window.merges.go_on(session, review)
    window.show_place("merge")
    tour.take("merge")
    window.merges.forget()
    window.show_place("packs")


def _long(tour: Tour, state: Path) -> None:
    whole = dossier_from(paths.JC22_RECORDS, paths.AGENCIES)
    meeting = whole.meetings[0]
    each = len(index_of(whole).places)
    copies = tuple(_copy(meeting, at) for at in range(LONG // each + 1))
    dossier = replace(whole, meetings=copies, packs=(replace(whole.packs[0], entries=()),))
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


def _copy(meeting: Meeting, at: int) -> Meeting:
    """The meeting again, with ids of its own and long texts."""

    def of(id_: str) -> str:
        return f"{at}-{id_}"

    return replace(
        meeting,
        id=f"JC{at + 1}",
        pillars=tuple(
            replace(
                pillar,
                id=of(pillar.id),
                topics=tuple(
                    replace(
                        topic,
                        id=of(topic.id),
                        outcomes=tuple(
                            replace(
                                each,
                                id=of(each.id),
                                text=Wording(f"{each.text.th} " * (1 + at % 6), each.text.en),
                            )
                            for each in topic.outcomes
                        ),
                    )
                    for topic in pillar.topics
                ),
            )
            for pillar in meeting.pillars
        ),
    )


def _retold(dossier: Dossier, words: str) -> Dossier:
    """The first outcome said otherwise."""
    meeting = dossier.meetings[0]
    pillar = meeting.pillars[0]
    topic = pillar.topics[0]
    outcome = topic.outcomes[0]
    told = replace(outcome, text=Wording(outcome.text.th + words, outcome.text.en))
    topic = replace(topic, outcomes=(told, *topic.outcomes[1:]))
    pillar = replace(pillar, topics=(topic, *pillar.topics[1:]))
    meeting = replace(meeting, pillars=(pillar, *meeting.pillars[1:]))
    return replace(dossier, meetings=(meeting, *dossier.meetings[1:]))


def _noted(dossier: Dossier, words: str) -> Dossier:
    """The last note said otherwise."""
    *before, note = dossier.annotations
    return replace(
        dossier, annotations=(*before, replace(note, text=words, modified=datetime.now(UTC)))
    )


def _leave_work_behind(state: Path) -> None:
    """As when the program ended before its work was saved."""
    path = state / "เยือน สปป. ลาว.briefpack"
    dossier = dossier_from(paths.JC22_RECORDS, paths.AGENCIES)
    write_dossier(path, dossier)
    document = Document.open(path, state)
    document.commit(replace(dossier, title="แก้แล้ว"))
    document._working_copy.release()  # nobody else leaves work behind


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
