"""Which value is kept in which table: the one place that pairs the model with the schema."""

from briefpack.model.agency import Agency
from briefpack.model.annotation import (
    Anchor,
    Annotation,
    AnnotationKind,
    Certainty,
    EarlierText,
    Output,
)
from briefpack.model.classification import Classification
from briefpack.model.dossier import Dossier
from briefpack.model.evidence import Evidence, EvidenceKind
from briefpack.model.pack import Entry, Pack, Section, SectionKind
from briefpack.storage.columns import (
    CONTENT,
    DATE,
    INTEGER,
    MOMENT,
    TEXT,
    TRUTH,
    choice,
    choices,
    composite,
    optional,
    texts,
)
from briefpack.storage.follow_up_tables import BRIEFING, PROGRESS, ROUND
from briefpack.storage.groups_of_columns import WORDING
from briefpack.storage.meeting_tables import MEETING
from briefpack.storage.table import Child, Table

_AGENCY = Table(
    "agency",
    Agency,
    {"code": TEXT, "name": WORDING, "aliases": texts(tuple), "parent": TEXT},
    key=("code",),
    identity="code",
)
_SECTION = Table(
    "section",
    Section,
    {"kind": choice(SectionKind), "included": TRUTH, "title": WORDING, "text": TEXT, "id": TEXT},
    key=("pack_id", "position"),
    parent="pack_id",
)
_ENTRY = Table(
    "entry",
    Entry,
    {"outcome_id": TEXT, "group": TEXT},
    key=("pack_id", "outcome_id"),
    parent="pack_id",
    identity="outcome_id",
)
_PACK = Table(
    "pack",
    Pack,
    {
        "id": TEXT,
        "name": TEXT,
        "occasion": TEXT,
        "occasion_date": optional(DATE),
        "addressee": TEXT,
        "classification": choice(Classification),
    },
    key=("id",),
    identity="id",
    children=(Child("sections", _SECTION), Child("entries", _ENTRY)),
)
_EARLIER_TEXT = Table(
    "earlier_text",
    EarlierText,
    {"text": TEXT, "author": TEXT, "modified": MOMENT},
    key=("annotation_id", "position"),
    parent="annotation_id",
)
_ANNOTATION = Table(
    "annotation",
    Annotation,
    {
        "id": TEXT,
        "outcome_id": TEXT,
        "kind": choice(AnnotationKind),
        "text": TEXT,
        "author": TEXT,
        "created": MOMENT,
        "modified": MOMENT,
        "packs": texts(frozenset),
        "show_in": choices(Output),
        "certainty": choice(Certainty),
        "classification": choice(Classification),
        "anchor": optional(composite(Anchor, start=INTEGER, quote=TEXT, language=TEXT)),
    },
    key=("id",),
    identity="id",
    children=(Child("earlier", _EARLIER_TEXT),),
)
_EVIDENCE = Table(
    "evidence",
    Evidence,
    {
        "id": TEXT,
        "name": TEXT,
        "kind": choice(EvidenceKind),
        "about": TEXT,
        "received": MOMENT,
        "content": CONTENT,
    },
    key=("id",),
    identity="id",
)
DOSSIER = Table(
    "dossier",
    Dossier,
    {"id": TEXT, "title": TEXT},
    key=("id",),
    ordered=False,
    identity="id",
    children=(
        Child("meetings", MEETING),
        Child("agencies", _AGENCY),
        Child("packs", _PACK),
        Child("annotations", _ANNOTATION),
        Child("rounds", ROUND),
        Child("progress", PROGRESS),
        Child("evidence", _EVIDENCE),
        Child("briefings", BRIEFING),
    ),
)
