"""The review of a document as it is kept, and taken up again."""

from typing import Any

from PySide6.QtCore import QObject

from briefpack.gui.import_review import Edited, Review
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
        self._earlier = 0
        self.log = KeptReview(session.document.folder, Kind.IMPORT, self._whole, self)
        review.stepped.connect(self._step)

    def begin(self) -> None:
        """Keep the review as it is now."""
        self.log.begin()

    def _whole(self) -> Whole:
        review = self._review
        begun = {"draft": plain(Draft, review.draft), "current": _current(review)}
        contents = {_CONTENT: review.reading.content}
        return Whole(review.reading.name, begun, review.history.index(), contents)

    def _step(self, edited: Edited | None) -> None:
        review = self._review
        step: dict[str, Any] = {"at": review.history.index(), "current": _current(review)}
        if edited is not None:
            step["label"], step["merge_key"] = edited.label, edited.merge_key
            step["change"] = step_between(edited.before, review.draft)
        self.log.add(step, review.history.index())


def restored_review(kept: Kept) -> Review:
    """The review where it was left, with its history. Raises DossierError."""
    try:
        draft = valued(Draft, kept.begun["draft"])
        require_whole(draft)
        review = Review(Reading(kept.heading.name, draft, kept.contents[_CONTENT]))
        current, shift = kept.begun["current"], None
        for step in kept.steps:
            shift = _take(review, step, shift)
            current = step["current"]
        require_whole(review.draft)
        review.look_at(valued(int, current))
    except NOT_PLAIN as error:
        raise unusable(kept.heading.name) from error
    return review


def _take(review: Review, step: dict[str, Any], shift: int | None) -> int:
    """One step more. `shift` is how many steps of the history came before what was kept."""
    at = valued(int, step["at"])
    if "change" in step:
        after = after_step(review.draft, step["change"])
        label, key = valued(str, step["label"]), valued(str, step["merge_key"])
        review.edit(label, lambda _: after, key)
        return at - review.history.index()
    shift = shift or 0
    review.history.setIndex(at - shift)
    return shift


def _current(review: Review) -> int:
    return review.current.key if review.current is not None else -1
