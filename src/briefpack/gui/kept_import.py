"""The review of a document as it is kept, and taken up again."""

from typing import Any

from PySide6.QtCore import QObject

from briefpack.gui.import_page import ImportPage
from briefpack.gui.import_place import ImportPlace
from briefpack.gui.import_review import Edited, LastStep, Review
from briefpack.gui.kept_review import KeptReview, Whole
from briefpack.gui.session import Session
from briefpack.model.draft import Draft
from briefpack.model.draft_steps import after_step, require_whole, step_between
from briefpack.model.plain_values import NOT_PLAIN, plain, valued
from briefpack.storage.kept_work import Kept, Kind, unusable
from briefpack.workflows.review_source import Reading

_CONTENT = "source"


class KeptImport(QObject):
    """Follows one review till it is over."""

    def __init__(self, session: Session, review: Review, parent: QObject) -> None:
        super().__init__(parent)
        self._review = review
        self._first = self._last = 0  # the steps of the history that the log knows
        self.log = KeptReview(session.document.folder, Kind.IMPORT, self._whole, self)
        review.stepped.connect(self._step)

    def _whole(self) -> Whole:
        review = self._review
        at = self._first = self._last = review.steps
        draft = plain(Draft, review.draft)
        begun = {"draft": draft, "current": _current(review), "at": at, **_last_step(review)}
        return Whole(review.reading.name, begun, at, {_CONTENT: review.reading.content})

    def _step(self, edited: object) -> None:
        review = self._review
        at = review.steps
        step: dict[str, Any] = {"at": at, "current": _current(review), **_last_step(review)}
        if isinstance(edited, Edited):
            self._last = at
            step["label"], step["merge_key"] = edited.label, edited.merge_key
            step["change"] = step_between(edited.before, review.draft)
        elif not self._first <= at <= self._last:
            self.log.begin()
            return
        self.log.add(step, at)


def kept_review(place: ImportPlace, page: ImportPage) -> KeptReview:
    """What keeps the review of this page till it is over; it has yet to begin."""
    log = KeptImport(place.session, page.review, page).log
    place.review_ended.connect(log.end)
    return log


def restored_review(kept: Kept) -> Review:
    """The review where it was left, with its history. Raises DossierError."""
    try:
        draft = valued(Draft, kept.begun["draft"])
        require_whole(draft)
        review = Review(Reading(kept.heading.name, draft, kept.contents[_CONTENT]))
        current, shift = kept.begun["current"], valued(int, kept.begun["at"])
        review.earlier = max(shift, 0)
        step = kept.begun
        for step in kept.steps:
            shift = _take(review, step, shift)
            current = step["current"]
        require_whole(review.draft)
        review.look_at(valued(int, current))
        if "after" in step:
            review.last_step = valued(LastStep, step["after"])
    except NOT_PLAIN as error:
        raise unusable(kept.heading.name) from error
    return review


def _take(review: Review, step: dict[str, Any], shift: int) -> int:
    """One step more. `shift` is how many more steps the history had when it was written down."""
    at = valued(int, step["at"])
    if "change" in step:
        after = after_step(review.draft, step["change"])
        label, key = valued(str, step["label"]), valued(str, step["merge_key"])
        review.edit(label, lambda _: after, key)
        return at - review.history.index()
    review.history.setIndex(at - shift)
    return shift


def _last_step(review: Review) -> dict[str, Any]:
    return {"after": plain(LastStep, review.last_step)} if review.last_step else {}


def _current(review: Review) -> int:
    return review.current.key if review.current is not None else -1
