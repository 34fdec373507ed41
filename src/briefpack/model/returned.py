"""What came back from agencies: changes to review, problems to look at. Nothing is applied yet."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeAlias

from briefpack.bilingual import Bilingual
from briefpack.model.annotation import Anchor
from briefpack.model.evidence import Evidence
from briefpack.model.status import Status
from briefpack.model.time_frame import TimeFrame

ReportValue: TypeAlias = Status | int | str | date | TimeFrame | None
"""A value of one field of a `Report`."""

ANNOTATION, COMMENT = "annotation", "comment"
"""The fields of what comes back in a brief."""


@dataclass(frozen=True, slots=True)
class Cell:
    """Where in a returned file a value stands; `row` counts from 1."""

    file: str
    sheet: str
    row: int
    column: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """One field of one agency's report that came back different from how it was sent.

    `field` is a field of `Report`. It is a conflict when the dossier changed since as well, to
    something else, or when two files say different things. `typed` is what the cell holds, as it
    was typed.

    From a brief come two more fields: `annotation`, the text of the annotation of that id, by the
    `author` who changed it; and `comment`, one that `author` added at `written`, on the passage
    `anchor` where that is known.
    """

    outcome_id: str
    agency: str
    field: str
    sent: ReportValue
    current: ReportValue
    returned: ReportValue
    is_conflict: bool
    at: Cell
    typed: str = ""
    annotation: str = ""
    author: str = ""
    written: datetime | None = None
    anchor: Anchor | None = None

    @property
    def place(self) -> tuple[str, ...]:
        """What it changes: two changes of one place that differ contradict each other."""
        added = (self.author, str(self.written), str(self.returned)) if self.is_comment else ()
        return self.outcome_id, self.agency, self.field, self.annotation, *added

    @property
    def is_comment(self) -> bool:
        """Whether it adds a comment, and changes nothing."""
        return self.field == COMMENT


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in a returned file that a person must look at, and what to do about it.

    `outcome_id` is named where the row is known; so it is for a row that is missing.
    """

    at: Cell
    value: str
    message: Bilingual
    outcome_id: str = ""


@dataclass(frozen=True, slots=True)
class Unmatched:
    """A row that was not sent. `value` is its first text, `texts` are all of them."""

    at: Cell
    value: str
    texts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Returned:
    """Everything that some returned files say, compared with what was sent and what is now."""

    round_id: str
    changes: tuple[Change, ...] = ()
    problems: tuple[Problem, ...] = ()
    unmatched: tuple[Unmatched, ...] = ()
    evidence: tuple[Evidence, ...] = ()
