"""What came back from agencies, and what the officer decided about each change so far."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import Enum, auto

from briefpack.model.index import Index
from briefpack.model.returned import Change, Returned
from briefpack.model.sheet_rows import report_now
from briefpack.model.three_way import Verdict, compare
from briefpack.returns.same_value import same_value


class Decision(Enum):
    """What happens with a change. Only a conflict waits undecided, and stays ours until then."""

    ACCEPTED = auto()
    REJECTED = auto()
    UNDECIDED = auto()


@dataclass(frozen=True, slots=True)
class Review:
    """The returned changes with a decision on each, in the same order."""

    returned: Returned
    decisions: tuple[Decision, ...]

    @classmethod
    def of(cls, returned: Returned) -> "Review":
        """A fresh review: what is no conflict is accepted until the officer says otherwise."""
        return cls(
            returned,
            tuple(
                Decision.UNDECIDED if change.is_conflict else Decision.ACCEPTED
                for change in returned.changes
            ),
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
        return Review(
            replace(self.returned, changes=changes), tuple(self.decisions[at] for at in kept)
        )

    def against(self, index: Index) -> "Review":
        """The review with what the dossier holds now, which may have made a conflict of a change.

        A change that turned into a conflict is undecided again; one whose value the dossier has
        meanwhile is accepted, which changes nothing.
        """
        changes, decisions = [], []
        for change, decision in zip(self.returned.changes, self.decisions, strict=True):
            now = _against(change, index)
            turned = now.is_conflict and not change.is_conflict
            changes.append(now)
            decisions.append(Decision.UNDECIDED if turned else decision)
        returned = replace(self.returned, changes=tuple(changes))
        return self if returned == self.returned else Review(returned, tuple(decisions))

    def _with(self, decision: Decision) -> tuple[Change, ...]:
        pairs = zip(self.returned.changes, self.decisions, strict=True)
        return tuple(change for change, each in pairs if each is decision)

    def _rivals(self, at: int) -> Iterable[int]:
        key = _key(self.returned.changes[at])
        return (
            other
            for other, change in enumerate(self.returned.changes)
            if other != at and _key(change) == key
        )


def _key(change: Change) -> tuple[str, str, str]:
    return change.outcome_id, change.agency, change.field


def _against(change: Change, index: Index) -> Change:
    if change.outcome_id not in index.places:
        return change
    current = getattr(report_now(index, change.outcome_id, change.agency), change.field)
    if current == change.current:
        return change
    now = compare(change.sent, current, change.returned, same_value)
    is_conflict = change.is_conflict or now is Verdict.CONFLICT
    return replace(change, current=current, is_conflict=is_conflict)
