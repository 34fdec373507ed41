"""The one door for change: the open dossier and its history."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoStack

from briefpack.errors import BriefpackError
from briefpack.gui.drafts import Draft, Drafts, Typed
from briefpack.gui.replace_command import Replace
from briefpack.gui.step_guard import StepGuard
from briefpack.gui.unfinished import Unfinished
from briefpack.model.dossier import Dossier
from briefpack.model.index import Index, index_of
from briefpack.model.next_index import index_after
from briefpack.storage.document import Document
from briefpack.storage.known_file import KnownFile

Change = Callable[[Dossier], Dossier]

_TRY_AGAIN_EVERY = 5_000  # milliseconds


class Session(QObject):
    """The open dossier and its history. Every change passes through `edit`.

    A change is committed to the working copy before anyone hears of it; what cannot be committed
    has not happened, and `failed` says so. What was typed waits in `drafts` until it can be.
    """

    dossier_changed = Signal()
    state_changed = Signal()
    settling = Signal()
    failed = Signal(str, object)
    """What could not be done, and the BriefpackError that says why."""
    drafts_changed = Signal()

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.document = document
        self.history = QUndoStack(self)
        self.is_recovered = False
        """Whether it was taken up after a crash and not saved since."""
        self._index: Index | None = None
        self._indexed = document.dossier
        self._title_when_unnamed = document.dossier.title
        self.drafts = Drafts()
        self.unfinished = Unfinished(document.folder, self)
        self._steps = StepGuard(self.history, self._tell_not_undone)
        self._again = QTimer(self, interval=_TRY_AGAIN_EVERY)
        self._again.timeout.connect(self.keep_drafts)

    @property
    def may_edit(self) -> bool:
        """Whether the dossier may be changed, and is not only to be read."""
        return self.document.read_only is None

    @property
    def dossier(self) -> Dossier:
        """The dossier as it is now."""
        return self.document.dossier

    @property
    def index(self) -> Index:
        """What the present dossier holds, by id; carried over from one dossier to the next."""
        dossier = self.document.dossier
        if self._index is None:
            self._index = index_of(dossier)
        elif self._indexed is not dossier:
            self._index = index_after(self._index, self._indexed, dossier)
        self._indexed = dossier
        return self._index

    @property
    def name(self) -> str:
        """What the officer calls it: the file's name, or the title before there is a file."""
        path = self.document.path
        return path.stem if path else self._title_when_unnamed

    def edit(
        self, label: str, change: Change, merge_key: str = "", typed: Typed | None = None
    ) -> bool:
        """Change the dossier; `label` is what undo calls it. False where it could not be changed,
        which was told.

        Edits in a row with the same `merge_key` are one step of the history. What was `typed`
        stays in its editor where it could not be kept, and is tried again.
        """
        waiting = len(self.drafts)
        if typed is not None:
            self.drafts.forget(typed.key)
        self._try_drafts()  # they came before
        try:
            self._edit(label, change, merge_key)
        except BriefpackError as error:
            if typed is not None:
                self.drafts.keep(Draft(typed, label, change, merge_key))
                self._again.start()
            self.dossier_changed.emit()  # who shows what was asked for shows again what there is
            self.failed.emit(self.tr("{0}ไม่ได้").format(label), error)
            return False
        finally:
            if len(self.drafts) != waiting:
                self.drafts_changed.emit()
        return True

    def keep_drafts(self) -> bool:
        """Try again to keep what was typed; whether nothing waits any more."""
        waiting = len(self.drafts)
        self._try_drafts()
        if len(self.drafts) != waiting:
            self.drafts_changed.emit()
        return not len(self.drafts)

    def _try_drafts(self) -> None:
        for draft in self.drafts.all():
            try:
                self._edit(draft.label, draft.change, draft.merge_key)
            except BriefpackError:
                continue  # it was told when it was typed
            self.drafts.forget(draft.typed.key)
        if not len(self.drafts):
            self._again.stop()

    def _edit(self, label: str, change: Change, merge_key: str) -> None:
        before = self.dossier
        after = change(before)
        if after != before:
            self._put(after)
            step = self._steps.guarded(self._show_again)
            self.history.push(Replace(label, before, after, step, merge_key))

    def merge_file(self, label: str, change: Change, file: KnownFile) -> None:
        """As `edit`, where the change brings in what another saved in the document's own file.

        Saving then replaces that file unasked; undone, it asks again. Raises DossierError.
        """
        before, known = self.dossier, self.document.known
        after = change(before)

        def instead(leaving: KnownFile, entering: KnownFile) -> None:
            if self.document.known.content == leaving.content:  # else it was saved in between
                self.document.know(entering)

        def put(state: tuple[Dossier, bool]) -> None:
            dossier, is_merged = state
            if not is_merged:  # a file is known only while the dossier has what is in it
                instead(file, known)
            self._show_again(dossier)
            if is_merged:
                try:
                    instead(known, file)
                except BriefpackError as error:  # the step is taken; saving asks once more
                    self._tell_not_undone(error)
                self.state_changed.emit()

        if after != before:
            self._put(after)
            step = self._steps.guarded(put)
            self.history.push(Replace(label, (before, False), (after, True), step))
        self.document.know(file)
        self.state_changed.emit()

    def way_back(self) -> Callable[[], bool]:
        """What undoes the step just taken, while nothing else has happened; says whether it did."""
        step = self.history.index()

        def undo() -> bool:
            is_last = self.history.index() == step
            if is_last:
                self.history.undo()
            return is_last

        return undo

    def settle(self) -> None:
        """What is still being typed becomes an edit, before the dossier is saved, sent or left."""
        self.settling.emit()
        self.keep_drafts()

    def record(self, label: str, change: Change) -> bool:
        """Add what happened in the world, such as a round that was sent: undo leaves it. False
        where it could not be added, which was told: `label` is what could not be done.
        """
        try:
            self._put(change(self.dossier))
        except BriefpackError as error:
            self.failed.emit(label, error)
            return False
        return True

    def publish(self, path: Path | None = None, *, overwrite: bool = False) -> None:
        """Save the dossier where it is, or as `path`. Raises DossierError. Safe in a worker."""
        self.document.publish(path, overwrite=overwrite)
        self.is_recovered = False

    def _show_again(self, dossier: Dossier) -> None:
        """Go to another state of the history; what happened in the world stays."""
        here = self.dossier
        self._put(replace(dossier, rounds=here.rounds, briefings=here.briefings))

    def _tell_not_undone(self, error: BriefpackError) -> None:
        self.failed.emit(self.tr("เลิกทำหรือทำซ้ำไม่ได้"), error)

    def _put(self, dossier: Dossier) -> None:
        self.document.commit(dossier)
        self.dossier_changed.emit()
        self.state_changed.emit()
