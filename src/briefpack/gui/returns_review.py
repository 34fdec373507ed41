"""What came back from agencies, and what the officer decided about each change so far."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import Enum, auto

from briefpack.model.index import Index
from briefpack.model.returned import Change, Returned
from briefpack.model.sheet_rows import report_on_sheet


class Verdict(Enum):
    """What happens with a change. Only a conflict waits undecided, and stays ours until then."""

    ACCEPTED = auto()
    REJECTED = auto()
    UNDECIDED = auto()


@dataclass(frozen=True, slots=True)
class Review:
    """The returned changes with a verdict on each, in the same order."""

    returned: Returned
    verdicts: tuple[Verdict, ...]

    @classmethod
    def of(cls, returned: Returned) -> "Review":
        """A fresh review: what is no conflict is accepted until the officer says otherwise."""
        return cls(
            returned,
            tuple(
                Verdict.UNDECIDED if change.is_conflict else Verdict.ACCEPTED
                for change in returned.changes
            ),
        )

    @property
    def accepted(self) -> tuple[Change, ...]:
        """The changes to be applied."""
        return self._with(Verdict.ACCEPTED)

    @property
    def undecided(self) -> tuple[Change, ...]:
        """The conflicts that nobody decided."""
        return self._with(Verdict.UNDECIDED)

    def deciding(self, verdicts: Mapping[int, Verdict]) -> "Review":
        """The review with these verdicts; of several files that say different things, one wins."""
        decided = list(self.verdicts)
        for at, verdict in verdicts.items():
            decided[at] = verdict
            if verdict is Verdict.ACCEPTED and self.returned.changes[at].is_conflict:
                for other in self._rivals(at):
                    decided[other] = Verdict.REJECTED
        return replace(self, verdicts=tuple(decided))

    def accepting(self, places: Iterable[int], *, accept: bool) -> "Review":
        """The review with these changes accepted or not; conflicts are decided one by one."""
        verdict = Verdict.ACCEPTED if accept else Verdict.REJECTED
        plain = (at for at in places if not self.returned.changes[at].is_conflict)
        return self.deciding(dict.fromkeys(plain, verdict))

    def left_over(self) -> "Review":
        """What still needs a person after the accepted changes were applied."""
        kept = [at for at, verdict in enumerate(self.verdicts) if verdict is Verdict.UNDECIDED]
        changes = tuple(self.returned.changes[at] for at in kept)
        return Review(
            replace(self.returned, changes=changes), tuple(self.verdicts[at] for at in kept)
        )

    def against(self, index: Index) -> "Review":
        """The review with what the dossier holds now, which may have made a conflict of a change.

        A change that turned into a conflict is undecided again; one whose value the dossier has
        meanwhile is accepted, which changes nothing.
        """
        changes, verdicts = [], []
        for change, verdict in zip(self.returned.changes, self.verdicts, strict=True):
            now = _against(change, index)
            turned = now.is_conflict and not change.is_conflict
            changes.append(now)
            verdicts.append(Verdict.UNDECIDED if turned else verdict)
        returned = replace(self.returned, changes=tuple(changes))
        return self if returned == self.returned else Review(returned, tuple(verdicts))

    def _with(self, verdict: Verdict) -> tuple[Change, ...]:
        pairs = zip(self.returned.changes, self.verdicts, strict=True)
        return tuple(change for change, each in pairs if each is verdict)

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
    report = report_on_sheet(index, change.outcome_id, change.agency)
    current = getattr(report, change.field)
    if current == change.current:
        return change
    conflict = change.is_conflict or current not in (change.sent, change.returned)
    return replace(change, current=current, is_conflict=conflict)
