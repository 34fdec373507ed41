"""What came back from agencies, and what the officer decided about each change so far."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import TypeAlias

from briefpack.model.index import Index
from briefpack.model.returned import Change, ReportValue, Returned
from briefpack.model.sheet_rows import report_now
from briefpack.model.three_way import Verdict, compare
from briefpack.returns.same_value import same_value

_Place: TypeAlias = tuple[str, ...]  # as `Change.place` says


class Decision(Enum):
    """What happens with a change. Only a conflict waits undecided, and stays ours until then."""

    ACCEPTED = auto()
    REJECTED = auto()
    UNDECIDED = auto()


@dataclass(frozen=True, slots=True)
class Review:
    """The returned changes with a decision on each, in the same order.

    `as_read` are the changes as they were when the files were read. `contested` are the places
    about which two files disagree: whatever the dossier holds, they stay conflicts.
    """

    returned: Returned
    decisions: tuple[Decision, ...]
    as_read: tuple[Change, ...]
    contested: frozenset[_Place]

    @classmethod
    def of(cls, returned: Returned) -> "Review":
        """A fresh review: what is no conflict is accepted until the officer says otherwise."""
        return cls(
            returned,
            tuple(
                Decision.UNDECIDED if change.is_conflict else Decision.ACCEPTED
                for change in returned.changes
            ),
            returned.changes,
            _contested(returned.changes),
        )

    @property
    def accepted(self) -> tuple[Change, ...]:
        """The changes to be applied."""
        return self._with(Decision.ACCEPTED)

    @property
    def undecided(self) -> tuple[Change, ...]:
        """The conflicts that nobody decided."""
        return self._with(Decision.UNDECIDED)

    def deciding(self, decisions: Mapping[int, Decision]) -> "Review":
        """The review with these decisions; of several files that say different things, one wins."""
        decided = list(self.decisions)
        for at, decision in decisions.items():
            decided[at] = decision
            if decision is Decision.ACCEPTED and self.returned.changes[at].is_conflict:
                for other in self._rivals(at):
                    decided[other] = Decision.REJECTED
        return replace(self, decisions=tuple(decided))

    def accepting(self, places: Iterable[int], *, accept: bool) -> "Review":
        """The review with these changes accepted or not; conflicts are decided one by one."""
        decision = Decision.ACCEPTED if accept else Decision.REJECTED
        plain = (at for at in places if not self.returned.changes[at].is_conflict)
        return self.deciding(dict.fromkeys(plain, decision))

    def left_over(self) -> "Review":
        """What still needs a person after the accepted changes were applied."""
        kept = [at for at, decision in enumerate(self.decisions) if decision is Decision.UNDECIDED]
        changes = tuple(self.returned.changes[at] for at in kept)
        return replace(
            self,
            returned=replace(self.returned, changes=changes),
            decisions=tuple(self.decisions[at] for at in kept),
            as_read=tuple(self.as_read[at] for at in kept),
        )

    def against(self, index: Index) -> "Review":
        """The review with what the dossier holds now, which makes conflicts and ends them.

        A change that turned into a conflict is undecided again. One that is no conflict any more
        is accepted unless it was decided; so is one whose value the dossier has meanwhile, which
        changes nothing.
        """
        changes, decisions = [], []
        for before, as_read, decision in zip(
            self.returned.changes, self.as_read, self.decisions, strict=True
        ):
            now = self._against(as_read, index)
            turned = now.is_conflict and not before.is_conflict
            settled = decision is Decision.UNDECIDED and not now.is_conflict
            changes.append(now)
            decision = Decision.UNDECIDED if turned else decision
            decisions.append(Decision.ACCEPTED if settled else decision)
        returned = replace(self.returned, changes=tuple(changes))
        if returned == self.returned:
            return self
        return replace(self, returned=returned, decisions=tuple(decisions))

    def _against(self, as_read: Change, index: Index) -> Change:
        """A change as it is now; always from how it was read, so that nothing is left behind."""
        if as_read.outcome_id not in index.places:
            return as_read
        current = _now(as_read, index)
        if current == as_read.current:
            return as_read
        now = compare(as_read.sent, current, as_read.returned, same_value)
        is_conflict = now is Verdict.CONFLICT or as_read.place in self.contested
        return replace(as_read, current=current, is_conflict=is_conflict)

    def _with(self, decision: Decision) -> tuple[Change, ...]:
        pairs = zip(self.returned.changes, self.decisions, strict=True)
        return tuple(change for change, each in pairs if each is decision)

    def _rivals(self, at: int) -> Iterable[int]:
        key = self.returned.changes[at].place
        return (
            other
            for other, change in enumerate(self.returned.changes)
            if other != at and change.place == key
        )


def _now(change: Change, index: Index) -> ReportValue:
    """What the dossier holds where the change goes; nothing where a comment is added."""
    if change.is_comment:
        return None
    if change.annotation:
        notes = index.annotations.get(change.outcome_id, ())
        return next((each.text for each in notes if each.id == change.annotation), None)
    value: ReportValue = getattr(report_now(index, change.outcome_id, change.agency), change.field)
    return value


def _contested(changes: Iterable[Change]) -> frozenset[_Place]:
    """Where different values came back."""
    first: dict[_Place, Change] = {}
    return frozenset(
        change.place
        for change in changes
        if not same_value(first.setdefault(change.place, change).returned, change.returned)
    )
