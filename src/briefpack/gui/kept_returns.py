"""The review of what agencies sent back as it is kept, and taken up again."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject

from briefpack.gui.kept_review import KeptReview, Whole
from briefpack.gui.returns_review import Decision, Review
from briefpack.gui.session import Session
from briefpack.model.evidence import Evidence
from briefpack.model.follow_up import Report
from briefpack.model.plain_values import NOT_PLAIN, plain, valued
from briefpack.model.returned import Change
from briefpack.storage.kept_work import Kept, Kind, unusable


class KeptReturns(QObject):
    """Follows the review that is shown, whichever it is."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._shown: Review | None = None
        self._at_first: tuple[Decision, ...] = ()
        self._count = 0
        self.log = KeptReview(session.document.folder, Kind.RETURNS, self._whole, self)

    def follow(self, review: Review | None) -> None:
        """Keep what was decided since; another review is kept from its beginning."""
        before, self._shown = self._shown, review
        if review is None or before is None or review.as_read is not before.as_read:
            self._at_first, self._count = review.decisions if review else (), 0
            self.log.begin()
            return
        step = _step_between(before, review)
        if step:
            pairs = zip(self._at_first, review.decisions, strict=True)
            self._count = sum(was is not is_ for was, is_ in pairs)
            self.log.add(step, self._count)

    def _whole(self) -> Whole | None:
        review = self._shown
        if review is None:
            return None
        files = review.returned.evidence
        bare = tuple(replace(each, content=b"") for each in files)
        begun = plain(Review, replace(review, returned=replace(review.returned, evidence=bare)))
        names = ", ".join(each.name for each in files)
        return Whole(names, begun, self._count, {each.id: each.content for each in files})


def restored_returns(kept: Kept) -> Review:
    """The review as it was left. Raises DossierError."""
    try:
        review = valued(Review, kept.begun)
        count = len(review.as_read)
        if not count == len(review.decisions) == len(review.returned.changes):
            raise ValueError("decisions on other changes")
        for step in kept.steps:
            review = _taken(review, step, count)
        for change in (*review.as_read, *review.returned.changes):
            _require_usable(change)
        files = tuple(_with_content(each, kept) for each in review.returned.evidence)
        return replace(review, returned=replace(review.returned, evidence=files))
    except NOT_PLAIN as error:
        raise unusable(kept.heading.name) from error


def _require_usable(change: Change) -> None:
    """Raises one of NOT_PLAIN where a change has a value that its field cannot take."""
    for value in (change.sent, change.current, change.returned):
        if change.annotation or change.is_comment:
            if not isinstance(value, str | None):
                raise TypeError("a text that is none")
            continue
        report = Report(**{change.field: value})  # type: ignore[arg-type]
        try:
            is_usable = valued(Report, plain(Report, report)) == report
        except AttributeError as error:  # what has no plain form
            raise TypeError("a value of another field") from error
        if not is_usable:
            raise TypeError("a value of another field")


def _with_content(file: Evidence, kept: Kept) -> Evidence:
    made = Evidence.of(file.name, file.kind, file.about, file.received, kept.contents[file.id])
    if made.id != file.id:
        raise ValueError("the bytes of another file")
    return made


def _step_between(before: Review, after: Review) -> list[list[Any]]:
    """The places where the decision, or the change that it is about, is another one."""
    step = []
    for at, (was, is_) in enumerate(zip(before.decisions, after.decisions, strict=True)):
        change = after.returned.changes[at]
        if change != before.returned.changes[at]:
            step.append([at, is_.name, plain(Change, change)])
        elif was is not is_:
            step.append([at, is_.name])
    return step


def _taken(review: Review, step: list[list[Any]], count: int) -> Review:
    decisions, changes = list(review.decisions), list(review.returned.changes)
    for at, name, *change in step:
        if not 0 <= valued(int, at) < count:
            raise ValueError("a decision on nothing")
        decisions[at] = Decision[name]
        if change:
            changes[at] = valued(Change, change[0])
    returned = replace(review.returned, changes=tuple(changes))
    return replace(review, returned=returned, decisions=tuple(decisions))
