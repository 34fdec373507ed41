"""An officer who does anything at any time, in the real window, and what must hold all the while.

    python tests/random_officer.py [MINUTES] [SEED]

Works in rounds: a new dossier, a few hundred steps, everything undone and done again, saved,
closed. After each step what is on the screen, the dossier and the working copy on the disk agree.
The memory of later rounds is that of earlier ones.
"""

import ctypes
import gc
import os
import random
import sqlite3
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import cast

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from briefpack.app import make_application
from briefpack.gui.history_page import HistoryPage
from briefpack.gui.main_window import MainWindow
from briefpack.gui.pack_dialog import NewPack
from briefpack.gui.program import Program
from briefpack.gui.settings import AUTHOR, LANGUAGE, Settings
from briefpack.gui.workspace import Workspace
from briefpack.model.annotation import AnnotationKind, Certainty, Output
from briefpack.model.dossier import Dossier
from briefpack.model.ids import new_id
from briefpack.model.pack import Pack, SectionKind
from briefpack.model.pack_templates import TEMPLATES
from briefpack.model.status import Status
from briefpack.storage.open_dossier import read_dossier
from briefpack.storage.rows import read_dossier_rows
from random_officer_further import FURTHER, answering

STEPS_EACH_ROUND = 250
LOOK_AT_DISK_EVERY = 10
LOOK_AT_PAGES_EVERY = 25
WARM_UP = 3  # the first of so many parts does not count: what is kept once is filled
MAY_GROW_BY = 25_000_000  # bytes, from the first round that counts to the last
_NEEDLES = ("น้ำ", "การค้า", "2568", "๒๕๖๘", "zzz", "พลังงาน", "ก", "")
_LETTERS = "กขคงจฉชซ ่้ำิีแเโ12๓ab.-*\n"
_DEADLINES = ("3/11/64", "ปีงบ 66", "๓๐ มิ.ย. ๒๕๖๘", "2025-12-31", "", "ไตรมาส 2/2565", "31/2/2565")


class RandomOfficer:
    """One window and everything that can be done in it."""

    def __init__(self, program: Program, folder: Path, seed: int) -> None:
        self.program = program
        self.folder = folder
        self.chance = random.Random(seed)  # noqa: S311
        self.done: Counter[str] = Counter()
        further = ((weight, partial(do, self)) for weight, do in FURTHER)
        self._steps: tuple[tuple[int, Callable[[], None]], ...] = (
            *further,
            (12, self._choose),
            (8, self._show_outcome),
            (6, self._search),
            (10, self._write_note),
            (14, self._type),
            (5, self._change_note),
            (2, self._remove_note),
            (6, self._move),
            (4, self._take_out),
            (2, self._new_pack),
            (2, self._rename_pack),
            (3, self._change_pack),
            (5, self._set_deadline),
            (3, self._set_status),
            (3, self._reword),
            (12, self._undo),
            (8, self._redo),
            (3, self._switch_place),
            (2, self._save),
        )

    @property
    def window(self) -> MainWindow:
        """Another language is another window."""
        return self.program.window

    @property
    def workspace(self) -> Workspace:
        """The place for packs."""
        assert self.window.workspace is not None
        return self.window.workspace

    @property
    def dossier(self) -> Dossier:
        """The dossier as it is now."""
        return self.workspace.session.dossier

    def step(self) -> str:
        """Do one thing and return its name."""
        weights = [weight for weight, _ in self._steps]
        _, do = self.chance.choices(self._steps, weights)[0]
        do()
        settle()
        name = do.func.__name__ if isinstance(do, partial) else do.__name__
        self.done[name] += 1
        return name

    def _some_outcome(self) -> str:
        return self.chance.choice(list(self.workspace.session.index.places))

    def _choose(self) -> None:
        model, view = self.workspace.outcomes.model, self.workspace.outcomes.view
        if model.rowCount():
            id_ = model.id_at(self.chance.randrange(model.rowCount()))
            view.select_ids((id_,), id_)
            QTest.keyClick(view, Qt.Key.Key_Space)

    def _show_outcome(self) -> None:
        self.workspace.selection.show_outcome(self._some_outcome())

    def _search(self) -> None:
        self.window.top_bar.search.setText(self.chance.choice(_NEEDLES))

    def _write_note(self) -> None:
        if not self.workspace.selection.outcome_id:
            self._show_outcome()
        if len(self.workspace.detail.notes.cards) < 5:
            self.workspace.detail.notes.add_note(self.chance.choice(list(AnnotationKind)))

    def _type(self) -> None:
        cards = list(self.workspace.detail.notes.cards.values())
        if not cards:
            return
        editor = self.chance.choice(cards).editor
        editor.setFocus()
        for _ in range(self.chance.randint(1, 6)):
            key = self.chance.choice(("insert", "insert", "insert", "left", "delete", "bold"))
            if key == "insert":
                editor.insertPlainText(self.chance.choice(_LETTERS))
            elif key == "left":
                editor.moveCursor(QTextCursor.MoveOperation.Left)
            elif key == "delete":
                QTest.keyClick(editor, Qt.Key.Key_Backspace)
            else:
                editor.toggle_bold()

    def _change_note(self) -> None:
        cards = list(self.workspace.detail.notes.cards.values())
        if not cards:
            return
        card = self.chance.choice(cards)
        match self.chance.randrange(3):
            case 0:
                card.kind.setCurrentIndex(self.chance.randrange(len(AnnotationKind)))
                card.kind.activated.emit(card.kind.currentIndex())
            case 1:
                card.certainty.setCurrentIndex(self.chance.randrange(len(Certainty)))
                card.certainty.activated.emit(card.certainty.currentIndex())
            case _:
                outputs = [output for output in Output if self.chance.random() < 0.5]
                card.show_in.chosen.emit(frozenset(outputs))

    def _remove_note(self) -> None:
        cards = list(self.workspace.detail.notes.cards.values())
        if cards:
            self.chance.choice(cards).remove_requested.emit(self.chance.choice(cards).note.id)

    def _move(self) -> None:
        self.select_entries()
        self.workspace.pack.commands.move_by(self.chance.choice((-1, 1)))

    def _take_out(self) -> None:
        self.select_entries()
        self.workspace.pack.commands.take_out()

    def select_entries(self) -> None:
        """Up to three of what is in the pack."""
        pack = self.workspace.selection.pack
        ids = list(pack.outcome_ids) if pack else []
        some = self.chance.sample(ids, min(len(ids), self.chance.randint(1, 3)))
        if some:
            self.workspace.pack.view.select_ids(some, some[0])

    def _new_pack(self) -> None:
        if len(self.dossier.packs) < 6:
            pack = Pack(new_id("pack"), f"ชุดที่ {self.chance.randrange(1000)}")
            self.workspace.packs.make(NewPack(pack, self.chance.choice(TEMPLATES)))

    def _rename_pack(self) -> None:
        pack = self.workspace.selection.pack
        if pack is not None:
            name = f"ชื่อใหม่ {self.chance.randrange(1000)}"
            self.workspace.packs.set_facts(replace(pack, name=name))

    def _change_pack(self) -> None:
        if self.dossier.packs:
            self.workspace.selection.show_pack(self.chance.choice(self.dossier.packs).id)

    def _set_deadline(self) -> None:
        field = self.workspace.detail.follow_up.time_frame
        if self.workspace.selection.outcome_id:
            field.edit.setText(self.chance.choice(_DEADLINES))
            QTest.keyClick(field.edit, Qt.Key.Key_Return)

    def _set_status(self) -> None:
        box = self.workspace.detail.follow_up.status
        if self.workspace.selection.outcome_id and box.isEnabled():
            box.setCurrentIndex(box.findData(self.chance.choice(list(Status))))
            box.activated.emit(box.currentIndex())

    def _reword(self) -> None:
        head = self.workspace.detail.head
        if not self.workspace.selection.outcome_id:
            return
        head.edit(on=True)
        settle()
        head.text.moveCursor(
            self.chance.choice((QTextCursor.MoveOperation.Start, QTextCursor.MoveOperation.End))
        )
        head.text.insertPlainText(self.chance.choice("กขค ่a๑"))
        head.edit(on=False)

    def _undo(self) -> None:
        for _ in range(self.chance.choice((1, 1, 1, 5))):
            self.window.actions_["undo"].trigger()

    def _redo(self) -> None:
        for _ in range(self.chance.choice((1, 1, 5))):
            self.window.actions_["redo"].trigger()

    def _switch_place(self) -> None:
        self.window.show_place(self.chance.choice(("packs", "follow_up", "sources")))
        settle()
        self.window.show_place("packs")

    def _save(self) -> None:
        document = self.workspace.session.document
        if document.path is None:
            self.workspace.session.publish(self.folder / f"{time.monotonic_ns()}.briefpack")
        self.window.actions_["save"].trigger()
        self.wait()

    def history_page(self) -> "HistoryPage":
        """The versions and steps, gone to."""
        self.window.show_place("history")
        settle()
        assert self.window.places is not None
        return cast("HistoryPage", self.window.places.page("history"))

    def wait(self) -> None:
        """Until the work in hand is done."""
        while self.window.tasks.is_busy:
            settle()
        settle()

    def wait_for_pages(self) -> None:
        """The pages of the brief, made of what there is now."""
        self.window.actions_["show_pages"].trigger()
        settle()
        while not self.workspace.preview.maker.is_complete:
            settle()


def settle() -> None:
    """Let the window do what it has put off; without a loop running, it deletes nothing itself."""
    for _ in range(3):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def check_screen(officer: RandomOfficer) -> None:
    """The columns show the dossier and the pack at hand, no more and no less."""
    workspace, dossier = officer.workspace, officer.dossier
    pack = workspace.selection.pack
    chosen = set(pack.outcome_ids) if pack else set()
    model = workspace.outcomes.model
    shown = model.shown_ids
    places = workspace.session.index.places
    assert set(shown) <= set(places)
    if not workspace.selection.needle and not workspace.selection.filters:
        assert list(shown) == list(places)
    for at in range(model.rowCount()):
        id_ = model.id_at(at)
        if id_ in places:
            wanted = Qt.CheckState.Checked if id_ in chosen else Qt.CheckState.Unchecked
            assert model.row(at).checked == wanted, f"{id_} is shown {model.row(at).checked}"
    entries = workspace.pack.model
    listed = [entries.id_at(at) for at in range(entries.rowCount())]
    assert [id_ for id_ in listed if id_ in places] == list(pack.outcome_ids if pack else ())
    cards = workspace.detail.notes.cards
    if workspace.selection.outcome_id:
        notes = workspace.session.index.annotations.get(workspace.selection.outcome_id, ())
        assert [note.id for note in notes] == list(cards)
        for note in notes:
            assert cards[note.id].editor.text() == note.text
    assert all(not note.show_in for note in dossier.annotations if note.kind == "internal_note")


def check_disk(officer: RandomOfficer) -> None:
    """The working copy holds what is on the screen."""
    folder = officer.workspace.session.document._working_copy.folder
    with closing(sqlite3.connect(f"file:{folder / 'dossier.sqlite'}?mode=ro", uri=True)) as disk:
        assert read_dossier_rows(disk) == officer.dossier


def check_pages(officer: RandomOfficer) -> None:
    """The brief in sight has the outcomes of the pack, no more and no less, wherever it has any."""
    pack, preview = officer.workspace.selection.pack, officer.workspace.preview
    officer.wait_for_pages()
    placed = {each.outcome_id for page in preview.pages for each in page.body} - {""}
    assert not preview.maker.trouble, preview.maker.trouble
    assert placed <= set(pack.outcome_ids if pack else ())
    if pack is not None and preview.options.layout is Output.FULL:
        outcomes = [each for each in pack.sections if each.kind is SectionKind.OUTCOMES]
        if any(each.included for each in outcomes):
            assert placed == set(pack.outcome_ids)
    officer.window.actions_["show_pack_list"].trigger()


def a_round(officer: RandomOfficer, steps: int) -> None:
    """A new dossier, worked on, undone, done again, saved and closed."""
    officer.window.files.start_jc22()
    settle()
    first = officer.dossier
    for number in range(steps):
        name = officer.step()
        try:
            check_screen(officer)
            if number % LOOK_AT_DISK_EVERY == 0:
                check_disk(officer)
            if number % LOOK_AT_PAGES_EVERY == 0:
                check_pages(officer)
        except AssertionError as error:
            error.add_note(f"after step {number}, {name}")
            raise
    last = officer.dossier
    history = officer.workspace.session.history
    place = history.index()
    history.setIndex(0)
    undone = replace(officer.dossier, rounds=first.rounds, briefings=first.briefings)
    assert undone == first, "undoing all leads elsewhere"
    check_screen(officer)
    check_disk(officer)
    history.setIndex(place)
    assert officer.dossier == last, "doing all again leads elsewhere"
    officer._save()
    saved = officer.workspace.session.document.path
    assert saved is not None
    assert read_dossier(saved) == officer.dossier
    officer.window.top_bar.search.clear()
    assert officer.window.files.leave()
    settle()
    saved.unlink()


def memory() -> int:
    """What the process has in memory, in bytes, without what it freed and may use again."""
    gc.collect()
    with suppress(OSError, AttributeError):  # of the GNU C library alone
        ctypes.CDLL(None).malloc_trim(0)
    pages = Path("/proc/self/statm").read_text("ascii").split()[1]
    return int(pages) * os.sysconf("SC_PAGE_SIZE")


def work(seconds: float, seed: int) -> str:
    """Rounds for that much of the processor's time; returns what was done. Raises AssertionError
    where anything is off.
    """
    with tempfile.TemporaryDirectory(prefix="briefpack-soak-") as folder:
        settings = Settings(Path(folder) / "settings.ini")
        settings.set(AUTHOR, "สมหญิง")
        settings.set(LANGUAGE, "th")
        program = Program(settings, Path(folder) / "state")
        program.complete()
        program.window.show()
        officer = RandomOfficer(program, Path(folder), seed)
        end, sizes = time.process_time() + seconds, list[int]()
        with answering(Path(folder)):
            while time.process_time() < end or len(sizes) < WARM_UP:
                a_round(officer, STEPS_EACH_ROUND)
                sizes.append(memory())
        grown = sizes[-1] - sizes[len(sizes) // WARM_UP]
        assert grown <= MAY_GROW_BY, f"memory grew by {grown / 1e6:.0f} MB: {sizes}"
        program.window.close()
        steps = sum(officer.done.values())
        megabytes = [round(size / 1e6) for size in sizes]
        return f"seed {seed}: {len(sizes)} rounds, {steps} steps, memory {megabytes} MB"


def _end(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
    """A fault in a slot ends the run as any other does."""
    traceback.print_exception(kind, fault, trace)
    os._exit(1)


def main() -> int:
    minutes = float(sys.argv[1]) if len(sys.argv) > 1 else 60
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else random.randrange(1_000_000)  # noqa: S311
    sys.stdout.write(f"seed {seed}\n")
    sys.stdout.flush()
    app = make_application(["soak"])
    sys.excepthook = _end
    sys.stdout.write(work(minutes * 60, seed) + "\n")
    del app
    return 0


if __name__ == "__main__":
    sys.exit(main())
