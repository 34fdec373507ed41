"""How a meeting stands: what is done, what is late, what comes next, and who owes a report."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeAlias

from briefpack.model.dossier import Dossier
from briefpack.model.evidence import EvidenceKind
from briefpack.model.follow_up import Round
from briefpack.model.index import Index, Place
from briefpack.model.meeting import Outcome
from briefpack.model.status import Status, is_overdue
from briefpack.model.time_frame import TimeFrame
from briefpack.model.wording import Wording

NamesOf: TypeAlias = Callable[[Sequence[str]], Mapping[str, str]]
"""The file name of each agency's workbook, for the agencies of one round."""


class Phase(StrEnum):
    """The one thing to say about an outcome at a glance. Every outcome is in exactly one phase."""

    DONE = "done"
    ONGOING = "ongoing"
    LATE = "late"
    NOT_STARTED = "not_started"
    STOPPED = "stopped"
    UNREPORTED = "unreported"

    @property
    def wording(self) -> Wording:
        """The word shown for it."""
        return _WORDING[self]


_WORDING = {
    Phase.DONE: Wording("แล้วเสร็จ", "Done"),
    Phase.ONGOING: Wording("อยู่ระหว่างดำเนินการ", "Ongoing"),
    Phase.LATE: Wording("ล่าช้า/เกินกำหนด", "Late or overdue"),
    Phase.NOT_STARTED: Wording("ยังไม่ดำเนินการ", "Not started"),
    Phase.STOPPED: Wording("ชะลอ/ยกเลิก", "On hold/cancelled"),
    Phase.UNREPORTED: Wording("ยังไม่มีรายงาน", "Not reported yet"),
}

_PHASES = {
    Status.NOT_STARTED: Phase.NOT_STARTED,
    Status.IN_PROGRESS: Phase.ONGOING,
    Status.UNDER_REVIEW: Phase.ONGOING,
    Status.CONTINUOUS: Phase.ONGOING,
    Status.DONE: Phase.DONE,
    Status.DELAYED: Phase.LATE,
    Status.ON_HOLD: Phase.STOPPED,
    Status.CANCELLED: Phase.STOPPED,
}


@dataclass(frozen=True, slots=True)
class Standing:
    """One outcome on a given day, as its lead agency last reported it.

    `owes` says whether a result is still due at the end of the time frame; where nobody reported,
    it is.
    """

    place: Place
    agency: str
    status: Status | None
    percent: int | None
    phase: Phase
    is_overdue: bool
    owes: bool

    @property
    def outcome(self) -> Outcome:
        """The outcome itself."""
        return self.place.outcome

    @property
    def time_frame(self) -> TimeFrame:
        """The agreed time frame, as vague as it is."""
        return self.place.outcome.time_frame


@dataclass(frozen=True, slots=True)
class Tally:
    """How many outcomes of a group are in each phase; `key` is empty where nobody is named."""

    key: str
    counts: Mapping[Phase, int]

    @property
    def total(self) -> int:
        """All outcomes of the group."""
        return sum(self.counts.values())


@dataclass(frozen=True, slots=True)
class Answer:
    """What one agency was sent in a round, and how much of it was reported on.

    `came_back` says whether its own workbook did, with changes to be taken or without.
    """

    agency: str
    sent: int
    reported: int
    came_back: bool = False

    @property
    def is_owed(self) -> bool:
        """Whether nothing came back from it."""
        return self.reported == 0 and not self.came_back


@dataclass(frozen=True, slots=True)
class RoundStanding:
    """A round with the answers to it, agencies in the order they were sent to.

    `files` counts what came back. A sheet without a change reports nothing: only its name can say
    whose it was.
    """

    round: Round
    answers: tuple[Answer, ...]
    is_past_due: bool
    files: int = 0

    @property
    def owed_by(self) -> tuple[str, ...]:
        """The agencies that have not answered."""
        return tuple(each.agency for each in self.answers if each.agency and each.is_owed)


@dataclass(frozen=True, slots=True)
class Slip:
    """A target that moved: from when, to when, and whether an agency only proposes it."""

    before: TimeFrame
    after: TimeFrame
    is_proposed: bool


def standings(index: Index, meeting_id: str, today: date) -> tuple[Standing, ...]:
    """Every outcome of a meeting in its order; of all meetings where `meeting_id` is empty."""
    return tuple(
        standing_of(index, place, today)
        for place in index.places.values()
        if meeting_id in ("", place.meeting.id)
    )


def standing_of(index: Index, place: Place, today: date) -> Standing:
    """How one outcome stands; one that is past its time frame is late, reported on or not."""
    outcome = place.outcome
    report = index.report_of_lead(outcome.id)
    status = report.status
    assumed = Status.NOT_STARTED if status is None else status
    overdue = is_overdue(assumed, outcome.time_frame, today)
    phase = Phase.UNREPORTED if status is None else _PHASES[status]
    return Standing(
        place=place,
        agency=place.responsibility.lead,
        status=status,
        percent=report.percent,
        phase=Phase.LATE if overdue else phase,
        is_overdue=overdue,
        owes=is_overdue(assumed, outcome.time_frame, date.max),
    )


def tallies(of: Iterable[Standing], key: Callable[[Standing], str]) -> tuple[Tally, ...]:
    """The outcomes counted by group and phase, groups in the order they first appear."""
    counted: dict[str, dict[Phase, int]] = {}
    for each in of:
        counts = counted.setdefault(key(each), dict.fromkeys(Phase, 0))
        counts[each.phase] += 1
    return tuple(Tally(name, counts) for name, counts in counted.items())


def busiest(groups: Iterable[Tally], most: int) -> tuple[tuple[Tally, ...], tuple[Tally, ...]]:
    """The groups with most outcomes first, and the rest; the group nobody is named for last."""
    ordered = sorted(groups, key=lambda each: (not each.key, -each.total))
    return tuple(ordered[:most]), tuple(ordered[most:])


def overdue(of: Iterable[Standing]) -> tuple[Standing, ...]:
    """What is past its time frame, longest overdue first."""
    late = (each for each in of if each.is_overdue)
    return tuple(sorted(late, key=_end))


def coming(of: Iterable[Standing]) -> tuple[Standing, ...]:
    """What is still owed and has its time frame's end ahead, nearest first."""
    ahead = (each for each in of if each.owes and not each.is_overdue)
    return tuple(sorted(ahead, key=_end))


def round_standings(
    dossier: Dossier, today: date, names_of: NamesOf = lambda _: {}
) -> tuple[RoundStanding, ...]:
    """Every round with who answered it, the newest first.

    `names_of` gives the file names of the agencies' own workbooks, for the agencies of a round in
    the order they were sent to: a returned file that has such a name is that agency's.
    """
    reported: dict[tuple[str, str], set[str]] = {}
    for progress in dossier.progress:
        if progress.round_id:
            key = (progress.round_id, progress.agency)
            reported.setdefault(key, set()).add(progress.outcome_id)
    files: dict[str, list[str]] = {}
    for each in dossier.evidence:
        if each.kind is EvidenceKind.RETURNED_SHEET:
            files.setdefault(each.about, []).append(each.name.rpartition("/")[2])
    return tuple(
        _round_standing(round_, reported, files.get(round_.id, []), names_of, today)
        for round_ in sorted(dossier.rounds, key=lambda each: each.number, reverse=True)
    )


def former(index: Index, outcome: Outcome) -> Place | None:
    """The outcome of an earlier meeting that this one goes on with, where the dossier has it."""
    return index.places.get(outcome.carried_from) if outcome.carried_from else None


def slips(index: Index, outcome: Outcome) -> tuple[Slip, ...]:
    """How the target moved: against the meeting it was carried from, and as the lead proposes."""
    found = []
    before = former(index, outcome)
    if before is not None and _is_later(outcome.time_frame, before.outcome.time_frame):
        found.append(Slip(before.outcome.time_frame, outcome.time_frame, is_proposed=False))
    proposed = index.report_of_lead(outcome.id).due
    if proposed is not None and _is_later(proposed, outcome.time_frame):
        found.append(Slip(outcome.time_frame, proposed, is_proposed=True))
    return tuple(found)


def _round_standing(
    round_: Round,
    reported: Mapping[tuple[str, str], set[str]],
    files: Sequence[str],
    names_of: NamesOf,
    today: date,
) -> RoundStanding:
    sent: dict[str, set[str]] = {}
    for row in round_.rows:
        sent.setdefault(row.agency, set()).add(row.outcome_id)
    names = names_of(tuple(sent))
    answers = tuple(
        Answer(
            agency,
            len(ids),
            len(ids & reported.get((round_.id, agency), set())),
            names.get(agency) in files,
        )
        for agency, ids in sent.items()
    )
    is_past_due = round_.due is not None and round_.due < today
    return RoundStanding(round_, answers, is_past_due, len(files))


def _end(standing: Standing) -> date:
    return standing.time_frame.end or date.max


def _is_later(one: TimeFrame, than: TimeFrame) -> bool:
    return one.end is not None and than.end is not None and one.end > than.end
