"""Goes on, after a crash, with what was decided and is in no dossier yet."""

import errno
from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer, Signal

from briefpack.errors import BriefpackError
from briefpack.gui.kept_review import KeptReview
from briefpack.gui.session import Session
from briefpack.storage.kept_work import Heading, Kept, Kind, headings, read_kept

if TYPE_CHECKING:
    from briefpack.gui.follow_up_page import FollowUpPage
    from briefpack.gui.main_window import MainWindow

_FULL = {errno.ENOSPC, errno.EDQUOT}


class KeptFlow(QObject):
    """Opens again what was under way, and tells when it cannot be kept."""

    said = Signal(str, object)
    failed = Signal(str, object)

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    def attend(self, log: KeptReview) -> None:
        """Tell, once and in the status line, when this cannot be kept and when it is again."""
        log.failed.connect(self._tell_refused)
        log.mended.connect(self._tell_mended)

    def restore(self, session: Session) -> None:
        """Open again what was under way in a dossier that was recovered, the latest in front."""
        folder, ways = session.document.folder, self._ways(session)
        opened: list[Heading] = []
        for heading in reversed(headings(folder)):
            if heading.kind not in ways:
                continue
            try:
                kept = read_kept(folder, heading.kind)
                if kept is not None:
                    ways[heading.kind](kept)
                    opened.append(heading)
            except BriefpackError as error:
                self.failed.emit(self.tr("เปิดงานที่ค้างอยู่ไม่ได้"), error)
        if opened:
            self.said.emit(self.tr("ทำต่อจากที่ค้างไว้: {0}").format(opened[-1].name), ())

    def _ways(self, session: Session) -> dict[Kind, Callable[[Kept], object]]:
        return {
            Kind.IMPORT: self._go_on_importing,
            Kind.RETURNS: self._go_on_with_returns,
            Kind.MERGE: lambda kept: self._window.merges.take_up(session, kept),
        }

    def _go_on_importing(self, kept: Kept) -> None:
        from briefpack.gui.kept_import import restored_review

        review = restored_review(kept)
        self._window.show_place("sources")
        self._window.imports.go_on(review)

    def _go_on_with_returns(self, kept: Kept) -> None:
        from briefpack.gui.kept_returns import restored_returns

        review = restored_returns(kept)
        self._window.show_place("follow_up")
        places = self._window.places
        if places is not None:
            page = cast("FollowUpPage", places.page("follow_up"))
            page.show_page(page.returns)
            page.returns.show_review(review)

    def _tell_refused(self, error: OSError) -> None:
        words = self.tr("เก็บงานที่ค้างลงเครื่องไม่ได้ งานยังอยู่บนจอครบและจะลองเก็บอีกเรื่อย ๆ")
        if error.errno in _FULL:
            words = self.tr("ที่เก็บในเครื่องเต็ม งานที่ค้างยังอยู่บนจอครบและจะลองเก็บอีกเรื่อย ๆ")
        self._say_soon(words)

    def _tell_mended(self) -> None:
        self._say_soon(self.tr("เก็บงานที่ค้างลงเครื่องครบแล้ว"))

    def _say_soon(self, words: str) -> None:
        """After what else is said of the same step, or nobody would see it."""
        QTimer.singleShot(0, self, lambda: self.said.emit(words, ()))
