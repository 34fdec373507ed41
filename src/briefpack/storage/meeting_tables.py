"""How a meeting is kept, with all that it agreed on."""

from briefpack.model.meeting import (
    CoChair,
    CommitmentKind,
    Meeting,
    Outcome,
    Pillar,
    Quantity,
    SourceDocument,
    Topic,
)
from briefpack.storage.columns import (
    AMOUNT,
    CONTENT,
    DATE,
    INTEGER,
    TEXT,
    choice,
    optional,
)
from briefpack.storage.groups_of_columns import SOURCE_AND_RESPONSIBILITY, TIME_FRAME, WORDING
from briefpack.storage.table import Child, Table

_QUANTITY = Table(
    "quantity",
    Quantity,
    {"amount": AMOUNT, "unit": WORDING, "per": TEXT, "what": WORDING},
    key=("outcome_id", "position"),
    parent="outcome_id",
)
_OUTCOME = Table(
    "outcome",
    Outcome,
    {
        "id": TEXT,
        "number": TEXT,
        "text": WORDING,
        "kind": optional(choice(CommitmentKind)),
        "time_frame": TIME_FRAME,
        **SOURCE_AND_RESPONSIBILITY,
        "carried_from": TEXT,
    },
    key=("id",),
    parent="topic_id",
    identity="id",
    children=(Child("quantities", _QUANTITY),),
)
_TOPIC = Table(
    "topic",
    Topic,
    {"id": TEXT, "title": WORDING, **SOURCE_AND_RESPONSIBILITY},
    key=("id",),
    parent="pillar_id",
    identity="id",
    children=(Child("outcomes", _OUTCOME),),
)
_PILLAR = Table(
    "pillar",
    Pillar,
    {"id": TEXT, "number": INTEGER, "title": WORDING, **SOURCE_AND_RESPONSIBILITY},
    key=("id",),
    parent="meeting_id",
    identity="id",
    children=(Child("topics", _TOPIC),),
)
_CO_CHAIR = Table(
    "co_chair",
    CoChair,
    {"side": TEXT, "name": WORDING, "position": WORDING},
    key=("meeting_id", "position"),
    parent="meeting_id",
)
_SOURCE_DOCUMENT = Table(
    "source_document",
    SourceDocument,
    {"name": TEXT, "title": WORDING, "content": CONTENT},
    key=("meeting_id",),
    parent="meeting_id",
    ordered=False,
)
MEETING = Table(
    "meeting",
    Meeting,
    {
        "id": TEXT,
        "title": WORDING,
        "number": optional(INTEGER),
        "mechanism": WORDING,
        "counterpart": TEXT,
        "counterpart_name": WORDING,
        "place": WORDING,
        "start": optional(DATE),
        "end": optional(DATE),
        "dates": WORDING,
        "theme": WORDING,
        "introduction": WORDING,
        "translation": TEXT,
    },
    key=("id",),
    identity="id",
    children=(
        Child("co_chairs", _CO_CHAIR),
        Child("source", _SOURCE_DOCUMENT, single=True),
        Child("pillars", _PILLAR),
    ),
)
