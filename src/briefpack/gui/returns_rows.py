"""What the review shows in one row, and which rows a filter leaves."""

from dataclasses import dataclass
from enum import Enum, auto

from briefpack.gui.returns_review import Decision, Review
from briefpack.model.index import Index


class Kind(Enum):
    """What a row is."""

    OUTCOME = auto()
    PROBLEMS = auto()
    UNMATCHED_ROWS = auto()
    CHANGE = auto()
    PROBLEM = auto()
    UNMATCHED = auto()


HEADINGS = frozenset({Kind.OUTCOME, Kind.PROBLEMS, Kind.UNMATCHED_ROWS})


class Filter(Enum):
    """Which rows are shown."""

    ALL = auto()
    CHANGES = auto()
    CONFLICTS = auto()
    ATTENTION = auto()


@dataclass(frozen=True, slots=True)
class RowKey:
    """A row by what it stands for: the outcome's id, or a place in the review's tuples."""

    kind: Kind
    outcome_id: str = ""
    at: int = -1


def rows_of(review: Review, index: Index, shown: Filter) -> list[RowKey]:
    """Changes under their outcomes in the order of the meeting, then problems, then strangers."""
    rows: list[RowKey] = []
    changes = review.returned.changes
    groups: dict[str, list[int]] = {}
    for at, change in enumerate(changes):
        conflict = change.is_conflict
        if shown is Filter.ALL or (
            shown is not Filter.ATTENTION and conflict == (shown is Filter.CONFLICTS)
        ):
            groups.setdefault(change.outcome_id, []).append(at)
    order = {id_: place for place, id_ in enumerate(index.places)}
    for outcome_id in sorted(groups, key=lambda id_: order.get(id_, len(order))):
        rows.append(RowKey(Kind.OUTCOME, outcome_id))
        rows += [RowKey(Kind.CHANGE, outcome_id, at) for at in groups[outcome_id]]
    if shown in (Filter.ALL, Filter.ATTENTION):
        problems, unmatched = review.returned.problems, review.returned.unmatched
        if problems:
            rows.append(RowKey(Kind.PROBLEMS))
            rows += [
                RowKey(Kind.PROBLEM, problem.outcome_id, at) for at, problem in enumerate(problems)
            ]
        if unmatched:
            rows.append(RowKey(Kind.UNMATCHED_ROWS))
            rows += [RowKey(Kind.UNMATCHED, at=at) for at in range(len(unmatched))]
    return rows


def counts_of(review: Review) -> dict[Filter, int]:
    """How many changes, conflicts and problems each filter shows."""
    returned = review.returned
    conflicts = sum(change.is_conflict for change in returned.changes)
    attention = len(returned.problems) + len(returned.unmatched)
    return {
        Filter.ALL: len(returned.changes) + attention,
        Filter.CHANGES: len(returned.changes) - conflicts,
        Filter.CONFLICTS: conflicts,
        Filter.ATTENTION: attention,
    }


def needs_a_person(review: Review, row: RowKey) -> bool:
    """Whether F8 stops at a row: a conflict without a decision, a problem, a stranger."""
    if row.kind is Kind.CHANGE:
        return review.decisions[row.at] is Decision.UNDECIDED
    return row.kind in (Kind.PROBLEM, Kind.UNMATCHED)
