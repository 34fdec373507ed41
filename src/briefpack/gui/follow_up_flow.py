"""Taking returned sheets and briefs back, and applying what the officer accepted of them."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from briefpack.gui import file_dialogs
from briefpack.gui.language import counted
from briefpack.gui.returned_files import ReturnedWords, words_about, words_for
from briefpack.gui.session import Session
from briefpack.gui.settings import LAST_FOLDER, Settings
from briefpack.gui.tasks import Tasks
from briefpack.model.dossier import Dossier
from briefpack.model.returned import Change, Returned
from briefpack.workflows.steps import Step

if TYPE_CHECKING:  # the page is made when it is first shown: the window opens without it
    from briefpack.gui.follow_up_page import FollowUpPage
    from briefpack.gui.returns_review import Review


class TakeBack(Protocol):
    """What reads returned files and what applies them, as `workflows.take_back` does."""

    def take_back(self, dossier: Dossier, paths: Sequence[Path], step: Step) -> Returned:
        """Compare returned files with the dossier. Raises BriefpackError."""

    def apply_returned(
        self, dossier: Dossier, returned: Returned, accepted: Sequence[Change]
    ) -> Dossier:
        """The dossier with the accepted changes and the files they came from."""


class FollowUpFlow(QObject):
    """Makes the follow-up page of a dossier and does what is asked for on it."""

    made = Signal(object)  # the page
    said = Signal(str, object)  # a message, and buttons beside it
    failed = Signal(str, object)
    mended = Signal(str)  # what failed before, in the same words
    outcome_requested = Signal(str)
    send_requested = Signal()
    import_requested = Signal()
    take_requested = Signal()
    page_requested = Signal()
    kept = Signal(object)  # the KeptReview that follows the reviews of a dossier

    def __init__(
        self,
        window: QWidget,
        settings: Settings,
        tasks: Tasks,
        workflow: Callable[[], TakeBack] | None = None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._tasks = tasks
        self._workflow = (
            workflow or _take_back
        )  # called when needed: what reads workbooks is slow to import

    def page(self, session: Session) -> "FollowUpPage":
        """A page for this dossier, connected."""
        from briefpack.gui.follow_up_page import FollowUpPage
        from briefpack.gui.kept_returns import KeptReturns

        made = FollowUpPage(session)
        kept = KeptReturns(session, made)
        self.kept.emit(kept.log)
        made.returns.changed.connect(lambda: kept.follow(made.returns.review))
        made.outcome_requested.connect(self.outcome_requested)
        made.returns.apply_requested.connect(lambda review: self.apply(session, made, review))
        made.said.connect(lambda words: self.said.emit(words, ()))
        made.send_requested.connect(self.send_requested)
        made.import_requested.connect(self.import_requested)
        made.take_requested.connect(self.take_requested)
        self.made.emit(made)
        return made

    def ask_for_sheets(self, session: Session, page: "FollowUpPage") -> None:
        """Ask which files came back, and take them."""
        paths = file_dialogs.ask_for_sheets(self._window, self._settings)
        if paths:
            self._settings.set(LAST_FOLDER, str(paths[0].parent))
            self.take(session, page, paths)

    def take(self, session: Session, page: "FollowUpPage", paths: Sequence[Path]) -> None:
        """Read returned files and show what they would change."""
        session.settle()
        dossier, words = session.dossier, words_for(path.name for path in paths)
        self._tasks.run(
            words.read,
            work=lambda step: self._workflow().take_back(dossier, paths, step),
            done=lambda returned: self._show(page, returned, words),
            failed=lambda error: self.failed.emit(words.unreadable, error),
        )

    def apply(self, session: Session, page: "FollowUpPage", review: "Review") -> None:
        """Apply the accepted changes as one step of the history."""
        accepted, before = review.accepted, session.dossier
        workflow = self._workflow()
        if not session.edit(
            words_about(review.returned).take,
            lambda dossier: workflow.apply_returned(dossier, review.returned, accepted),
        ):
            return
        page.returns.applied(review, before)
        words = counted(self.tr("ใช้การเปลี่ยนแปลง {0} รายการแล้ว"), len(accepted))
        if not accepted:
            words = self.tr("เก็บแฟ้มที่ส่งกลับแล้ว ไม่มีข้อมูลเปลี่ยน")
        waiting = len(review.undecided)
        if waiting:
            words += counted(self.tr(" · ขัดกัน {0} รายการยังรอการเลือก"), waiting)
        self.said.emit(words, ((self.tr("เลิกทำ"), session.way_back()),))

    def _show(self, page: "FollowUpPage", returned: Returned, said: ReturnedWords) -> None:
        unfinished = page.returns.review
        page.show_page(page.returns)
        page.returns.show_returned(returned)
        self.mended.emit(said.unreadable)
        self.page_requested.emit()
        found = len(returned.changes) + len(returned.problems) + len(returned.unmatched)
        words = said.found.format(found) if found else said.nothing
        if unfinished is None:
            self.said.emit(words, ())
            return
        words += self.tr(" · ชุดก่อนยังตรวจไม่เสร็จ")
        go_back = partial(page.returns.show_review, unfinished)
        self.said.emit(words, ((self.tr("กลับไปชุดก่อน"), go_back),))


def _take_back() -> TakeBack:
    from briefpack.workflows import take_back

    return take_back
