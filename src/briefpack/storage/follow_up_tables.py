"""How rounds, reports and the briefs that went out are kept."""

from briefpack.model.annotation import (
    AnnotationKind,
    Output,
)
from briefpack.model.briefing import BriefedNote, BriefedOutcome, Briefing
from briefpack.model.follow_up import Progress, Round, SentRow
from briefpack.model.status import Status
from briefpack.storage.columns import (
    DATE,
    INTEGER,
    MOMENT,
    TEXT,
    choice,
    optional,
)
from briefpack.storage.groups_of_columns import REPORT, TIME_FRAME, WORDING
from briefpack.storage.table import Child, Table

_SENT_ROW = Table(
    "sent_row",
    SentRow,
    {"outcome_id": TEXT, "agency": TEXT, "sent": REPORT},
    key=("round_id", "position"),
    parent="round_id",
)
ROUND = Table(
    "round",
    Round,
    {"id": TEXT, "number": INTEGER, "pack_id": TEXT, "issued": DATE, "due": optional(DATE)},
    key=("id",),
    identity="id",
    children=(Child("rows", _SENT_ROW),),
)
PROGRESS = Table(
    "progress",
    Progress,
    {
        "id": TEXT,
        "outcome_id": TEXT,
        "agency": TEXT,
        "report": REPORT,
        "recorded": MOMENT,
        "round_id": TEXT,
        "evidence": TEXT,
    },
    key=("id",),
    identity="id",
)
_BRIEFED_OUTCOME = Table(
    "briefed_outcome",
    BriefedOutcome,
    {
        "outcome_id": TEXT,
        "text": WORDING,
        "time_frame": TIME_FRAME,
        "status": optional(choice(Status)),
        "percent": optional(INTEGER),
    },
    key=("briefing_id", "position"),
    parent="briefing_id",
)
_BRIEFED_NOTE = Table(
    "briefed_note",
    BriefedNote,
    {"annotation_id": TEXT, "outcome_id": TEXT, "kind": choice(AnnotationKind), "text": TEXT},
    key=("briefing_id", "position"),
    parent="briefing_id",
)
BRIEFING = Table(
    "briefing",
    Briefing,
    {"id": TEXT, "pack_id": TEXT, "layout": choice(Output), "date": DATE, "written": MOMENT},
    key=("id",),
    identity="id",
    children=(Child("outcomes", _BRIEFED_OUTCOME), Child("notes", _BRIEFED_NOTE)),
)
