"""A review that was applied: undo brings it back, redo puts it away."""

from dataclasses import dataclass
from typing import Self

from briefpack.gui.returns_review import Review
from briefpack.model.dossier import Dossier


@dataclass(slots=True)
class AppliedReview:
    """What applying a review added to the dossier, and the review that is not shown meanwhile."""

    added: frozenset[str]
    hidden: Review | None
    is_undone: bool = False

    @classmethod
    def of(cls, review: Review, before: Dossier, after: Dossier) -> Self | None:
        """None where nothing was added: then there is no step to be undone."""
        added = _kept(after) - _kept(before)
        return cls(added, review) if added else None

    def is_in(self, dossier: Dossier) -> bool:
        """Whether the dossier holds what was added."""
        return bool(self.added & _kept(dossier))

    def swap(self, shown: Review | None) -> Review | None:
        """The review to show after an undo or a redo, in the place of the one shown until now."""
        self.hidden, shown = shown, self.hidden
        self.is_undone = not self.is_undone
        return shown


def _kept(dossier: Dossier) -> frozenset[str]:
    """What applying adds to: the reports, the files that they came from, notes and their past."""
    reports = {each.id for each in dossier.progress}
    notes = {each.id for each in dossier.annotations}
    past = {
        f"{note.id} {each.modified.isoformat()}"
        for note in dossier.annotations
        for each in note.earlier
    }
    return frozenset(reports | notes | past | {each.id for each in dossier.evidence})
