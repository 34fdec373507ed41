"""Merging the open dossier with what another officer made of it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from briefpack.errors import BriefpackError
from briefpack.gui import file_dialogs
from briefpack.gui.language import counted, spoken
from briefpack.gui.session import Change, Session
from briefpack.gui.settings import LAST_FOLDER, Settings
from briefpack.gui.status_line import Button
from briefpack.gui.tasks import Tasks
from briefpack.model.dossier import Dossier
from briefpack.model.sound import dropped_words
from briefpack.storage.known_file import KnownFile
from briefpack.storage.open_dossier import read_content, sound_from

if TYPE_CHECKING:  # the page is made when it is first shown: the window opens without it
    from briefpack.gui.merge_page import MergePage
    from briefpack.gui.merge_review import MergeReview
    from briefpack.storage.kept_work import Kept


class MergeFlow(QObject):
    """One merge at a time. Nothing is in the dossier before every conflict is decided."""

    said = Signal(str, object)  # a message, and buttons beside it
    failed = Signal(str, object)
    mended = Signal()
    outcome_requested = Signal(str)
    place_requested = Signal()
    save_requested = Signal()
    left = Signal()
    kept = Signal(object)  # the KeptReview that follows the merges of a dossier

    def __init__(self, window: QWidget, settings: Settings, tasks: Tasks) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._tasks = tasks
        self._session: Session | None = None
        self._page: MergePage | None = None
        self._waiting: MergeReview | None = None

    def page(self, session: Session) -> "MergePage":
        """The page of a dossier's merges, connected."""
        from briefpack.gui.kept_merge import KeptMerge
        from briefpack.gui.merge_page import MergePage

        if self._page is None:
            self._page = made = MergePage(session)
            kept = KeptMerge(session, made)
            self.kept.emit(kept.log)
            made.review_changed.connect(self._follow)
            made.review_changed.connect(kept.follow)
            made.apply_requested.connect(lambda review: self.apply(session, review))
            made.base_requested.connect(lambda: self.ask_for_base(session))
            made.left.connect(self.left)
            made.outcome_requested.connect(self.outcome_requested)
            made.show_review(self._waiting)
        return self._page

    @property
    def review(self) -> "MergeReview | None":
        """The merge under way."""
        return self._waiting

    def go_on(self, session: Session, review: "MergeReview") -> None:
        """Go on with a merge that another window handed over, or that a crash left behind."""
        self._session = session
        self._show(review)

    def take_up(self, session: Session, kept: "Kept", failed: Callable[[Exception], None]) -> None:
        """Read again what was left of a merge, and go on with it."""

        def restored() -> "MergeReview":
            from briefpack.gui.kept_merge import restored_merge

            return restored_merge(kept, mine)

        mine = session.dossier
        self._session = session
        self._tasks.run(
            self.tr("อ่าน {0}").format(kept.heading.name),
            work=lambda _: restored(),
            done=lambda review: self._resume(session, review),
            failed=failed,
        )

    def _resume(self, session: Session, review: "MergeReview") -> None:
        if session is self._session:
            self._show(review.against(session.dossier))

    def forget(self) -> None:
        """The dossier is closed."""
        self._session = self._page = self._waiting = None

    def start(self, session: Session) -> None:
        """Merge with what another saved in the dossier's own file since it was opened."""
        if session.document.path is not None:
            self._read(session, session.document.path)

    def ask_for_file(self, session: Session) -> None:
        """Ask for another's copy of the dossier, and merge with it."""
        path = file_dialogs.ask_to_merge(self._window, self._settings)
        if path is not None:
            self._settings.set(LAST_FOLDER, str(path.parent))
            self._read(session, path)

    def ask_for_base(self, session: Session) -> None:
        """Ask for the file that both grew from, and merge again with it."""
        from briefpack.workflows.merge_files import merged_of

        review = self._page.review if self._page is not None else None
        path = file_dialogs.ask_for_base(self._window, self._settings) if review else None
        if path is None or review is None:
            return
        try:
            base_content = read_content(path)
            base = sound_from(base_content, path).dossier
            merged = merged_of(base, session.dossier, review.merged.theirs, review.name)
        except BriefpackError as error:
            self.failed.emit(self.tr("ใช้ฉบับตั้งต้นนี้ไม่ได้"), error)
        else:
            self._show(review.with_merged(merged, base_content))

    def apply(self, session: Session, review: "MergeReview") -> None:
        """What was decided is in the dossier, as one step of the history."""
        session.settle()
        review = review.against(session.dossier)
        if review.undecided:  # of what was typed last
            self._show(review)
            return
        count = len(review.merged.incoming) + len(review.merged.conflicts)
        label = self.tr("รวมการแก้ไขจาก {0}").format(review.name)

        def change(_: Dossier) -> Dossier:
            return review.applied()

        if review.file is None:
            if not session.edit(label, change):
                return
        elif not self._merge_file(session, label, change, review.file):
            return
        words = counted(self.tr("รวมการแก้ไขจาก {0} แล้ว {1} รายการ"), count, review.name, count)
        if not count:
            words = self.tr("ไม่มีสิ่งใดต้องรวมจาก {0}").format(review.name)
        buttons: list[Button] = [(self.tr("บันทึก"), self.save_requested.emit)]
        if count:
            buttons.insert(0, (self.tr("ดูสิ่งที่รวม"), partial(self._look, session, review.done())))
            buttons.append((self.tr("เลิกทำ"), session.way_back()))
        self.mended.emit()
        self._show_on_page(None)
        self.left.emit()
        left_out = spoken(dropped_words(review.dropped))
        self.said.emit(f"{words} · {left_out}" if left_out else words, tuple(buttons))

    def _merge_file(self, session: Session, label: str, change: Change, file: KnownFile) -> bool:
        try:
            session.merge_file(label, change, file)
        except BriefpackError as error:
            self.failed.emit(self.tr("รวมการแก้ไขไม่ได้"), error)
            return False
        return True

    def _read(self, session: Session, path: Path) -> None:
        if self._tasks.is_busy:
            return
        self._session = session
        session.settle()
        document = session.document
        mine, published = session.dossier, document.published
        is_own = document.path is not None and path.absolute() == document.path
        try:
            base_content = document.known.content if is_own else None
        except BriefpackError as error:
            self.failed.emit(self.tr("รวมแฟ้มไม่ได้"), error)
            return

        def review() -> "MergeReview":
            from briefpack.gui.merge_review import MergeReview
            from briefpack.workflows.merge_files import merged_of

            content = read_content(path)
            opened = sound_from(content, path)
            theirs = opened.dossier
            # Another's copy may be older than what we opened: only our own file has that as base.
            merged = merged_of(published if is_own else None, mine, theirs, path.name)
            known = KnownFile(theirs, content) if is_own else None
            return MergeReview(
                merged,
                path.name,
                known,
                dropped=opened.dropped,
                content=content,
                base_content=base_content,
            )

        self._tasks.run(
            self.tr("อ่าน {0}").format(path.name),
            work=lambda _: review(),
            done=lambda found: self._take(session, found),
            failed=lambda error: self.failed.emit(self.tr("รวมแฟ้มไม่ได้"), error),
        )

    def _take(self, session: Session, review: "MergeReview") -> None:
        """Go on with what was read: what asks nothing is merged at once."""
        if session is not self._session:
            return  # closed meanwhile
        review = review.against(session.dossier)
        if review.merged.conflicts or review.merged.problems:
            self._show(review)
        else:
            self.apply(session, review)

    def _show(self, review: "MergeReview") -> None:
        self.mended.emit()
        self._show_on_page(review)
        self.place_requested.emit()

    def _look(self, session: Session, review: "MergeReview") -> None:
        if session is self._session:
            self._show_on_page(review)
            self.place_requested.emit()

    def _follow(self, review: "MergeReview | None") -> None:
        self._waiting = review

    def _show_on_page(self, review: "MergeReview | None") -> None:
        self._waiting = review
        if self._page is not None:
            self._page.show_review(review)
