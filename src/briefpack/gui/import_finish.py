"""From a reviewed draft into the dossier: compared, with carried matters, as one step."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from briefpack.gui.import_carry_page import CarryPage
from briefpack.gui.import_compare_page import ComparePage
from briefpack.gui.import_page import ImportPage
from briefpack.gui.import_place import ImportPlace
from briefpack.gui.import_review import After, LastStep, Review
from briefpack.gui.language import counted
from briefpack.gui.moments import this_second
from briefpack.gui.session import Change
from briefpack.gui.settings import AUTHOR, Settings
from briefpack.gui.tasks import Tasks
from briefpack.model.dossier import Dossier
from briefpack.model.draft_records import meeting_of
from briefpack.model.meeting import Meeting
from briefpack.model.new_meeting import same_meeting
from briefpack.workflows.carry_over import OpenOutcome
from briefpack.workflows.compare_records import Comparison, compare_meetings
from briefpack.workflows.import_meeting import (
    By,
    carryable,
    import_meeting,
    keep_second_source,
    meeting_to_import,
    take_second,
)
from briefpack.workflows.review_source import Reading


class ImportFinish(QObject):
    """What follows on a review, until the dossier is changed once or nothing is."""

    said = Signal(str, object)
    failed = Signal(str, object)
    outcome_requested = Signal(str)

    def __init__(self, parent: QObject, settings: Settings, tasks: Tasks) -> None:
        super().__init__(parent)
        self._settings = settings
        self._tasks = tasks

    def begin(self, place: ImportPlace, page: ImportPage) -> None:
        """The draft is as it should be: compare it, offer open matters, or import it."""
        draft = page.review.draft
        meeting = meeting_of(draft)
        if next(meeting.outcomes(), None) is None:
            words = self.tr("ยังไม่มีผลการประชุมให้นำเข้า โปรดเลือกข้อความแล้วเลื่อนลงจนเป็นผลการประชุม")
            self.said.emit(words, ())
            return
        known = same_meeting(place.session.dossier, meeting)
        if known is None:
            self._offer(place, page.review, meeting)
        elif not self._tasks.is_busy:
            self._compare(place, page, known, meeting)

    def resume(self, place: ImportPlace, page: ImportPage) -> None:
        """Show again the page after the review that was left, as far as there still is one."""
        step = page.review.last_step
        if step is None:
            return
        meeting = meeting_of(page.review.draft)
        known = same_meeting(place.session.dossier, meeting)
        if step.page is After.COMPARE and known is not None:
            self._compare(place, page, known, meeting)
        elif step.page is After.CARRY and (found := self._open_matters(place, meeting)):
            self._show_offer(place, page.review, meeting, found)
        else:
            page.review.go_to(None)

    def _compare(
        self, place: ImportPlace, page: ImportPage, known: Meeting, meeting: Meeting
    ) -> None:
        self._tasks.run(
            self.tr("กำลังเทียบกับ {0}").format(known.id),
            work=lambda _: compare_meetings(known, meeting),
            done=lambda found: self._show_comparison(place, page, known, meeting, found),
            failed=lambda error: self.failed.emit(self.tr("เทียบเอกสารไม่ได้"), error),
        )

    def _show_comparison(
        self,
        place: ImportPlace,
        page: ImportPage,
        known: Meeting,
        meeting: Meeting,
        found: Comparison,
    ) -> None:
        if place.assistant is not page:
            return
        review, reading = page.review, page.review.reading
        compared = ComparePage(found, known, reading.name)
        model = compared.model
        if (step := review.last_step) is not None and step.page is After.COMPARE:
            model.choose(step.chosen)

        def follow() -> None:
            review.go_to(LastStep(After.COMPARE, model.chosen_ids()))

        follow()
        model.dataChanged.connect(follow)
        compared.left.connect(lambda: _back(place, compared, review))
        compared.kept.connect(lambda: self._keep(place, compared, known.id, meeting, reading))
        compared.imported_apart.connect(lambda: self._offer(place, review, meeting, compared))
        place.show_page(compared)
        compared.view.setFocus()

    def _keep(
        self,
        place: ImportPlace,
        compared: ComparePage,
        known_id: str,
        meeting: Meeting,
        reading: Reading,
    ) -> None:
        chosen, by = compared.model.chosen_ids(), self._by()

        def change(dossier: Dossier) -> Dossier:
            grown = take_second(dossier, known_id, meeting, chosen, reading.name)
            return keep_second_source(grown, known_id, reading, by)

        words = self.tr("เก็บ {0} เป็นเอกสารของ {1} แล้ว").format(reading.name, known_id)
        if chosen:
            words += counted(self.tr(" เพิ่ม {0} ข้อ"), len(chosen))
        if self._edit(place, self.tr("เก็บเอกสาร {0}").format(reading.name), change, words):
            place.drop(compared)

    def _offer(
        self,
        place: ImportPlace,
        review: Review,
        meeting: Meeting,
        before: QWidget | None = None,
    ) -> None:
        """Offer what earlier meetings left open; where there is nothing, import at once."""
        found = self._open_matters(place, meeting)
        if before is not None:
            _back(place, before, review)
        if found:
            self._show_offer(place, review, meeting, found)
        else:
            self._import(place, meeting, ())

    def _open_matters(self, place: ImportPlace, meeting: Meeting) -> tuple[OpenOutcome, ...]:
        dossier = place.session.dossier
        return carryable(dossier, meeting_to_import(dossier, meeting), self._by().day)

    def _show_offer(
        self, place: ImportPlace, review: Review, meeting: Meeting, found: Sequence[OpenOutcome]
    ) -> None:
        offered = CarryPage(found, meeting_to_import(place.session.dossier, meeting))
        model = offered.model
        if (step := review.last_step) is not None and step.page is After.CARRY:
            model.toggle(id_ for id_ in step.chosen if id_ in model.found)

        def follow() -> None:
            review.go_to(LastStep(After.CARRY, tuple(i for i in model.found if i in model.chosen)))

        follow()
        model.dataChanged.connect(follow)
        offered.left.connect(lambda: _back(place, offered, review))
        offered.chosen.connect(lambda: self._take(place, offered, meeting))
        place.show_page(offered)
        offered.view.setFocus()

    def _take(self, place: ImportPlace, offered: CarryPage, meeting: Meeting) -> None:
        if self._import(place, meeting, tuple(offered.model.chosen)):
            place.drop(offered)

    def _import(self, place: ImportPlace, meeting: Meeting, carried: tuple[str, ...]) -> bool:
        by = self._by()
        named = meeting_to_import(place.session.dossier, meeting)
        count = sum(1 for _ in named.outcomes())
        words = counted(self.tr("นำเข้า {0} แล้ว: {1} ผลการประชุม"), count, named.id, count)
        if carried:
            words += self.tr(" และเรื่องสืบเนื่อง {0} ข้อ").format(len(carried))
        is_done = self._edit(
            place,
            self.tr("นำเข้า {0}").format(named.id),
            lambda dossier: import_meeting(dossier, named, carried, by),
            words,
        )
        first = next(named.outcomes(), None)
        if is_done and first is not None:
            self.outcome_requested.emit(first.id)
        return is_done

    def _edit(self, place: ImportPlace, label: str, change: Change, words: str) -> bool:
        session = place.session
        session.settle()
        if not session.edit(label, change):
            return False
        place.end_review()
        self.said.emit(words, ((self.tr("เลิกทำ"), session.way_back()),))
        return True

    def _by(self) -> By:
        return By(self._settings.get(AUTHOR), this_second())


def _back(place: ImportPlace, page: QWidget, review: Review) -> None:
    """Back to the review; the page is made anew when it is asked for again."""
    review.go_to(None)
    place.leave()
    place.drop(page)
