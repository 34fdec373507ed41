"""What a brief said when it was written, to tell what changed since."""

from dataclasses import dataclass
from datetime import date, datetime

from briefpack.model.annotation import AnnotationKind, Output
from briefpack.model.status import Status
from briefpack.model.time_frame import TimeFrame
from briefpack.model.wording import Wording


@dataclass(frozen=True, slots=True)
class BriefedOutcome:
    """An outcome as the brief showed it; status and per cent are those last reported."""

    outcome_id: str
    text: Wording
    time_frame: TimeFrame
    status: Status | None = None
    percent: int | None = None


@dataclass(frozen=True, slots=True)
class BriefedNote:
    """An annotation as the brief showed it."""

    annotation_id: str
    outcome_id: str
    kind: AnnotationKind
    text: str


@dataclass(frozen=True, slots=True)
class Briefing:
    """One writing of a pack's brief: like a round, it happened and is not undone."""

    id: str
    pack_id: str
    layout: Output
    date: date
    written: datetime
    outcomes: tuple[BriefedOutcome, ...] = ()
    notes: tuple[BriefedNote, ...] = ()
