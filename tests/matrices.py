"""Matrices for the tests, as an officer's round makes them."""

from dataclasses import replace
from datetime import UTC, date, datetime

from briefpack.export.compose_matrix import compose_matrix
from briefpack.export.matrix import Matrix
from briefpack.export.matrix_options import MatrixOptions
from briefpack.model import edits
from briefpack.model.annotation import Annotation, AnnotationKind
from briefpack.model.dossier import Dossier
from briefpack.model.follow_up import Progress, Report, Round
from briefpack.model.index import index_of
from briefpack.model.meeting import Meeting, Outcome, Pillar, Topic
from briefpack.model.sheet_rows import rows_as_sent
from briefpack.model.time_frame import TimeFrame
from briefpack.model.wording import Wording

ISSUED = date(2022, 1, 10)
NOON = datetime(2022, 1, 9, 12, tzinfo=UTC)
OPTIONS = MatrixOptions(issued=ISSUED)


def matrix_of(
    dossier: Dossier, options: MatrixOptions = OPTIONS, agency: str | None = None
) -> Matrix:
    """The first pack's matrix in the dossier's first round."""
    index, pack = index_of(dossier), dossier.packs[0]
    sent = rows_as_sent(index, pack)
    round_ = Round("round-1", 1, pack.id, options.issued, options.due, sent)
    return compose_matrix(dossier, index, pack, round_, options, agency)


def with_report(dossier: Dossier, outcome_id: str, agency: str, report: Report) -> Dossier:
    """The dossier after an agency has reported."""
    progress = Progress(f"progress-{outcome_id}-{agency}", outcome_id, agency, report, NOON)
    return edits.record_progress(dossier, progress)


def with_text(dossier: Dossier, outcome_id: str, text: str) -> Dossier:
    """The dossier in which an outcome reads differently."""

    def outcome(old: Outcome) -> Outcome:
        return replace(old, text=Wording(text)) if old.id == outcome_id else old

    def topic(old: Topic) -> Topic:
        return replace(old, outcomes=tuple(map(outcome, old.outcomes)))

    def pillar(old: Pillar) -> Pillar:
        return replace(old, topics=tuple(map(topic, old.topics)))

    def meeting(old: Meeting) -> Meeting:
        return replace(old, pillars=tuple(map(pillar, old.pillars)))

    return replace(dossier, meetings=tuple(map(meeting, dossier.meetings)))


def due_on(dossier: Dossier, outcome_id: str, day: date) -> Dossier:
    """The dossier in which an outcome is due on a day."""
    return edits.set_time_frame(dossier, outcome_id, TimeFrame.on(day))


def with_note(dossier: Dossier, text: str) -> Dossier:
    """The dossier with an internal note on its first outcome."""
    pack = dossier.packs[0]
    note = Annotation(
        "note-0123456789abcdef",
        pack.outcome_ids[0],
        AnnotationKind.INTERNAL_NOTE,
        text,
        "กต.",
        NOON,
        NOON,
        frozenset({pack.id}),
    )
    return edits.annotate(dossier, note)


def with_one_outcome(dossier: Dossier) -> Dossier:
    """The dossier whose first pack holds its first outcome alone."""
    pack = dossier.packs[0]
    return dossier.with_pack(replace(pack, entries=pack.entries[:1]))
