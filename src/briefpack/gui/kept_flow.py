"""Goes on, after a crash, with what was decided and is in no dossier yet."""

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from briefpack.errors import BriefpackError
from briefpack.files.os_errors import reason
from briefpack.gui.kept_review import KeptReview
from briefpack.gui.language import spoken
from briefpack.gui.recovery_words import under_way
from briefpack.gui.session import Session
from briefpack.storage.kept_work import Heading, Kept, Kind, headings, read_kept

if TYPE_CHECKING:
    from briefpack.gui.follow_up_page import FollowUpPage
    from briefpack.gui.main_window import MainWindow


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
            said = self.tr("ทำต่อจากที่ค้างไว้: {0}").format(under_way(opened[-1]))
            self.said.emit(said, ())

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
        words = self.tr(
            "สิ่งที่ยังไม่ได้นำเข้าหรือใช้อยู่บนหน้าจอครบ แต่ยังเก็บกันเครื่องดับไม่ได้: {0} โปรแกรมจะลองอีกเรื่อย ๆ"
        )
        self.said.emit(words.format(spoken(reason(error))), ())

    def _tell_mended(self) -> None:
        self.said.emit(self.tr("เก็บสิ่งที่ค้างอยู่ไว้ครบแล้ว"), ())
