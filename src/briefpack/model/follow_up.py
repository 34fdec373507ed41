"""Rounds of follow-up, and what agencies reported in them."""

from dataclasses import dataclass
from datetime import date, datetime

from briefpack.model.status import Status
from briefpack.model.time_frame import TimeFrame


@dataclass(frozen=True, slots=True)
class Report:
    """The nine values an agency fills in; None or "" is a cell left empty.

    `percent` is an integer from 0 to 100; `due` is the agency's proposal, never the agreed time
    frame. Raises ValueError for a per cent outside its bounds.
    """

    status: Status | None = None
    percent: int | None = None
    progress: str = ""
    obstacles: str = ""
    next_step: str = ""
    due: TimeFrame | None = None
    reporter: str = ""
    reported_on: date | None = None
    remarks: str = ""

    def __post_init__(self) -> None:
        if self.percent is not None and not 0 <= self.percent <= 100:
            raise ValueError(f"per cent {self.percent} is not between 0 and 100")


@dataclass(frozen=True, slots=True)
class Progress:
    """What one agency reported on one outcome; history is added to and never overwritten.

    `round_id` is empty for what an officer of our own noted down; `evidence` names the file it
    came from.
    """

    id: str
    outcome_id: str
    agency: str
    report: Report
    recorded: datetime
    round_id: str = ""
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class SentRow:
    """One row of a follow-up sheet as it was sent: the base of the three-way comparison."""

    outcome_id: str
    agency: str
    sent: Report


@dataclass(frozen=True, slots=True)
class Round:
    """One sending of follow-up sheets. `number` counts the dossier's rounds from 1."""

    id: str
    number: int
    pack_id: str
    issued: date
    due: date | None = None
    rows: tuple[SentRow, ...] = ()
