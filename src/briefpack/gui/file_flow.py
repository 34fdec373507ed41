"""Opening, saving and closing dossiers."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from briefpack.errors import BriefpackError
from briefpack.gui import file_dialogs, messages
from briefpack.gui.language import spoken
from briefpack.gui.last_save import LastSave
from briefpack.gui.messages import Answer, Recover
from briefpack.gui.new_dossiers import jc22_with_own_pack, known_agencies
from briefpack.gui.recovery_words import describe
from briefpack.gui.session import Session
from briefpack.gui.settings import AUTHOR, Settings
from briefpack.gui.tasks import Tasks
from briefpack.model.dossier import Dossier
from briefpack.model.ids import new_id
from briefpack.storage.document import Document
from briefpack.storage.document_lock import is_same_file
from briefpack.storage.kept_elsewhere import take_in, waits_for_opening
from briefpack.storage.kept_work import headings
from briefpack.storage.leftovers import Leftover
from briefpack.storage.unsaved_work import unsaved_work_of
from briefpack.workflows.share_copy import share_copy


class FileFlow(QObject):
    """One dossier at a time. What is opened replaces what was, after the officer was asked."""

    opened = Signal(object)
    recovered = Signal(object)  # the same, after it was opened, with what was kept beside it
    closed = Signal()
    kept = Signal(str)  # what was under way in the dossier of this name waits for its next opening
    saved = Signal(str)
    shared = Signal(object, object)
    failed = Signal(str, object)

    def __init__(self, window: QWidget, settings: Settings, tasks: Tasks, state: Path) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._tasks = tasks
        self._state_folder = state
        self._last_save = LastSave(window, settings)
        self._last_save.failed.connect(self.failed)
        self.session: Session | None = None
        self.may_leave: Callable[[bool], bool] = lambda _: True
        """Asked before a dossier is closed, with whether what is in no dossier yet can be kept."""

    @property
    def merge(self) -> Callable[[], object] | None:
        """Merges the open dossier with what another saved in its file; offered where it is set."""
        return self._last_save.merge

    @merge.setter
    def merge(self, merge: Callable[[], object]) -> None:
        self._last_save.merge = merge

    def start_jc22(self) -> None:
        """A new dossier with the outcomes of JC22 and an empty pack for the officer."""
        if self.leave():
            try:
                dossier = jc22_with_own_pack(self.tr("ชุดข้อมูลของฉัน"))
                document = Document.create(dossier, self._state_folder, self._officer)
            except BriefpackError as error:
                self.failed.emit(self.tr("เริ่มแฟ้มใหม่ไม่ได้"), error)
            else:
                self._show(document)

    def start_empty(self, title: str) -> bool:
        """A new dossier of this title without a meeting; False when the officer stays."""
        if not self.leave():
            return False
        try:
            dossier = Dossier(new_id("dossier"), title, agencies=known_agencies())
            document = Document.create(dossier, self._state_folder, self._officer)
        except BriefpackError as error:
            self.failed.emit(self.tr("เริ่มแฟ้มใหม่ไม่ได้"), error)
            return False
        self._show(document)
        return True

    def ask_to_open(self) -> None:
        """Ask for a dossier and open it."""
        path = file_dialogs.ask_to_open(self._window, self._settings)
        if path is not None:
            self.open(path)

    def open(self, path: Path, *, take_over: bool = False) -> None:
        """Open this dossier in the place of the one that is open; one whose lock somebody left
        behind is taken over only when asked for. Where a crash left unsaved work on it behind, ask
        which of the two is meant.
        """
        own = self.session.document.path if self.session else None
        work = unsaved_work_of(path, self._state_folder)
        waiting = work.leftover.folder if work is not None and waits_for_opening(work) else None
        if work is not None and waiting is None:
            answer = messages.ask_to_recover(self._window, path.stem, describe(work))
            if answer is not Recover.OPEN_SAVED:
                if answer is Recover.RECOVER:
                    self.recover(work.leftover)
                return
            take_over = True  # whoever left the work behind left the lock too: this user
        # First, so that a broken file leaves the open one alone.
        document = self._read(path, take_over=take_over)
        if document is None:
            return
        if not self.leave():
            document.close()
            return
        was_ours = document.read_only is not None and is_same_file(path.absolute(), own)
        if was_ours or document.changed_on_disk():  # leaving let go of, or saved, this very file
            document.close()
            document = self._read(path, take_over=take_over)
        if document is not None:
            self._settings.remember_file(path)
            self._show_with(document, waiting)

    def reopen(self) -> None:
        """Open the same file again, as it is now."""
        if self.session is not None and self.session.document.path is not None:
            self.open(self.session.document.path)

    def take_over(self) -> None:
        """Edit what another left open, once the officer has said so."""
        session = self.session
        if session is None or session.document.path is None:
            return
        why = session.document.read_only
        holder = spoken(why.holder.holder) if why is not None else ""
        if messages.ask_to_take_over(self._window, session.name, holder):
            self.open(session.document.path, take_over=True)

    def recover(self, leftover: Leftover) -> None:
        """Go on with what a crash left behind, in the place of the dossier that is open."""
        if not self.leave():
            return
        try:
            document = Document.recover(leftover, self._state_folder, self._officer)
        except BriefpackError as error:
            self.failed.emit(self.tr("กู้คืนไม่ได้"), error)
            return
        if document.path is not None:
            self._settings.remember_file(document.path)
        self._show(document, is_recovered=True)
        if self.session is not None:
            self.recovered.emit(self.session)

    def save(self) -> None:
        """Save the dossier where it is; the first time, and when it may only be read, ask where."""
        if self.session is None:
            return
        self.session.settle()
        if self.session.document.path is None or self.session.document.read_only is not None:
            self.save_as()
        else:
            self._publish(None)

    def save_as(self) -> None:
        """Ask for a file and save the dossier there."""
        if self.session is None:
            return
        self.session.settle()
        path = file_dialogs.ask_to_save(self._window, self._settings, self.session.name)
        if path is not None:
            self._publish(path)

    def save_copy(self) -> None:
        """Ask for another file; the dossier goes on there, and its own stays as it is."""
        if self.session is None:
            return
        self.session.settle()
        name = self.tr("{0} (สำเนา)").format(self.session.name)
        path = file_dialogs.ask_to_save(self._window, self._settings, name)
        if path is not None:
            self._publish(path)

    def share_copy(self) -> None:
        """Ask for a file and write a clean copy there, for others; the dossier stays as it is."""
        session = self.session
        if session is None:
            return
        session.settle()
        name = self.tr("{0} (สำหรับส่งต่อ)").format(session.name)
        path = file_dialogs.ask_to_save(self._window, self._settings, name)
        if path is None:
            return
        dossier, own = session.dossier, session.document.path
        self._tasks.run(
            self.tr("กำลังทำสำเนาสำหรับส่งต่อ"),
            work=lambda _: share_copy(dossier, path, own),
            done=lambda shared: self.shared.emit(shared.paths, shared.notes),
            failed=lambda error: self.failed.emit(self.tr("ทำสำเนาสำหรับส่งต่อไม่ได้"), error),
        )

    def leave(self) -> bool:
        """Close the dossier, asking first about unsaved work; False when the officer stays."""
        session = self.session
        if session is None:
            return True
        self._tasks.finish()
        session.settle()
        waiting = len(session.drafts)
        if waiting and not messages.ask_to_leave_unkept(self._window, waiting):
            return False
        answer = Answer.SAVE
        if session.document.is_dirty:
            answer = messages.ask_to_save(self._window, session.name)
            if answer is Answer.CANCEL:
                return False
            if answer is Answer.SAVE and not self._last_save.save(session):
                return False
        can_keep = answer is Answer.SAVE and session.document.read_only is None
        if not self.may_leave(can_keep):
            return False
        keeps = can_keep and bool(headings(session.document.folder))
        self.session = None
        self.closed.emit()
        try:
            session.document.close(keeps_copy=keeps)
        except BriefpackError as error:
            self.failed.emit(self.tr("ปิดแฟ้มไม่เรียบร้อย"), error)
        session.deleteLater()
        if keeps:
            self.kept.emit(session.name)
        return True

    def hand_over(self) -> Session | None:
        """The open dossier, which another window goes on with: it is not closed."""
        session, self.session = self.session, None
        if session is not None:
            session.setParent(None)
        return session

    def go_on(self, session: Session) -> None:
        """Go on with a dossier that another window handed over."""
        session.setParent(self)
        self.session = session
        self.opened.emit(session)

    def overwrite(self) -> None:
        """Save over what someone else changed, once the officer has said so."""
        session = self.session
        if session is not None and messages.ask_to_replace(self._window, session.name):
            self._publish(None, overwrite=True)

    @property
    def _officer(self) -> str:
        return self._settings.get(AUTHOR)

    def _read(self, path: Path, *, take_over: bool) -> Document | None:
        try:
            return Document.open(
                path, self._state_folder, officer=self._officer, take_over=take_over
            )
        except BriefpackError as error:
            says_itself = error.said.en.startswith("Could not open ")
            self.failed.emit("" if says_itself else self.tr("เปิดแฟ้มไม่ได้"), error)
            return None

    def _show(self, document: Document, *, is_recovered: bool = False) -> None:
        self.session = Session(document, self)
        self.session.is_recovered = is_recovered
        self.opened.emit(self.session)

    def _show_with(self, document: Document, waiting: Path | None) -> None:
        """Show it, and go on with what was under way when it was closed; where it may only be read,
        that goes on waiting.
        """
        failure = None
        if waiting is not None and document.read_only is None:
            try:
                take_in(waiting, document.folder)
            except BriefpackError as error:
                failure = error
        self._show(document)
        if failure is not None:
            self.failed.emit("", failure)
        elif self.session is not None:
            self.recovered.emit(self.session)

    def _publish(self, path: Path | None, *, overwrite: bool = False) -> None:
        session = self.session
        if session is None:
            return
        self._tasks.run(
            self.tr("กำลังบันทึก"),
            work=lambda _: session.publish(path, overwrite=overwrite),
            done=lambda _: self._tell_saved(session),
            failed=lambda error: self.failed.emit(self.tr("บันทึกไม่ได้"), error),
        )

    def _tell_saved(self, session: Session) -> None:
        if session.document.path is not None:
            self._settings.remember_file(session.document.path)
        session.state_changed.emit()
        self.saved.emit(session.name)
