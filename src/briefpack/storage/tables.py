"""Which value is kept in which table: the one place that pairs the model with the schema."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from briefpack.model.agency import Agency, Responsibility
from briefpack.model.annotation import (
    Anchor,
    Annotation,
    AnnotationKind,
    Certainty,
    EarlierText,
    Output,
)
from briefpack.model.briefing import BriefedNote, BriefedOutcome, Briefing
from briefpack.model.classification import Classification
from briefpack.model.dossier import Dossier
from briefpack.model.evidence import Evidence, EvidenceKind
from briefpack.model.follow_up import Progress, Report, Round, SentRow
from briefpack.model.meeting import (
    CoChair,
    CommitmentKind,
    Meeting,
    Outcome,
    Pillar,
    Quantity,
    SourceDocument,
    SourceSpan,
    Topic,
)
from briefpack.model.pack import Entry, Pack, Section, SectionKind
from briefpack.model.status import Status
from briefpack.model.time_frame import Grain, TimeFrame
from briefpack.model.wording import Wording
from briefpack.storage.columns import (
    AMOUNT,
    CONTENT,
    DATE,
    INTEGER,
    MOMENT,
    TEXT,
    TRUTH,
    Column,
    Kept,
    Sql,
    choice,
    choices,
    columns_to_values,
    composite,
    optional,
    texts,
    values_to_columns,
)
from briefpack.storage.quick_values import maker_of

Row = tuple[Sql, ...]


@dataclass(frozen=True)
class Table:
    """How values of one type are kept.

    `parent` is the column with the id of the value that contains them, empty at the top; `ordered`
    tables have a position. `identity` is the attribute that tells one from its siblings; without
    it, its place does. `key` names the columns that find a row.
    """

    name: str
    of: type
    attributes: dict[str, Kept]
    key: tuple[str, ...]
    parent: str = ""
    ordered: bool = True
    identity: str = ""
    children: tuple["Child", ...] = ()

    @cached_property
    def placing(self) -> tuple[str, ...]:
        """The columns before those of the value itself."""
        return (*filter(None, [self.parent]), *(["position"] if self.ordered else []))

    @cached_property
    def columns(self) -> tuple[str, ...]:
        """Every column, in the order of a row."""
        own = (name + end for name, kept in self.attributes.items() for end in kept.endings)
        return (*self.placing, *own)

    def key_at(self, parent_id: str, position: int, value: Any) -> Row:
        """What finds the row of a value at a place."""
        placing = {self.parent: parent_id, "position": position}
        return tuple(
            placing[name] if name in placing else getattr(value, name) for name in self.key
        )

    def changed(self, before: Any, after: Any) -> tuple[tuple[str, ...], Row]:
        """The columns, and what they hold now, of the attributes that a row has changed."""
        names: list[str] = []
        values: list[Sql] = []
        for name, kept in self.attributes.items():
            was, is_ = getattr(before, name), getattr(after, name)
            if was is not is_ and (columns := kept.to_columns([is_])) != kept.to_columns([was]):
                names += [name + end for end in kept.endings]
                values += [column[0] for column in columns]
        return tuple(names), tuple(values)

    def rows(
        self, parent_ids: Sequence[str], positions: Sequence[int], values: Sequence[Any]
    ) -> list[Row]:
        """The rows of values at their places."""
        placing = [parent_ids] * bool(self.parent) + [positions] * self.ordered
        return [*zip(*placing, *values_to_columns(self.attributes, values), strict=True)]

    def attributes_of(self, rows: Sequence[Row]) -> dict[str, Column]:
        """The values of each attribute, without children. Raises ValueError, TypeError, …"""
        columns = [*zip(*rows, strict=True)][len(self.placing) :]
        return dict(zip(self.attributes, columns_to_values(self.attributes, columns), strict=True))

    def values_of(self, attributes: dict[str, Column]) -> list[Any]:
        """The values that have these attributes, children among them."""
        return maker_of(self.of, tuple(attributes))(*attributes.values())


@dataclass(frozen=True, slots=True)
class Child:
    """An attribute of a value that is kept in rows of another table: a tuple, or one or None."""

    attribute: str
    table: Table
    single: bool = False

    def values(self, parent: Any) -> tuple[Any, ...]:
        """The contained values, in order."""
        value = getattr(parent, self.attribute)
        if self.single:
            return () if value is None else (value,)
        return tuple(value)

    def collected(self, values: list[Any]) -> Any:
        """The attribute that holds these values."""
        if self.single:
            return values[0] if values else None
        return tuple(values)


WORDING = composite(Wording, th=TEXT, en=TEXT)
TIME_FRAME = composite(
    TimeFrame,
    shared=True,
    grain=choice(Grain),
    start=optional(DATE),
    end=optional(DATE),
    words=WORDING,
)
_SOURCE_AND_RESPONSIBILITY = {
    "source": optional(composite(SourceSpan, start_line=INTEGER, end_line=INTEGER)),
    "responsibility": composite(
        Responsibility, shared=True, lead=TEXT, supporting=texts(tuple), proposed=TRUTH
    ),
}
REPORT = composite(
    Report,
    status=optional(choice(Status)),
    percent=optional(INTEGER),
    progress=TEXT,
    obstacles=TEXT,
    next_step=TEXT,
    due=optional(TIME_FRAME),
    reporter=TEXT,
    reported_on=optional(DATE),
    remarks=TEXT,
)

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
        **_SOURCE_AND_RESPONSIBILITY,
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
    {"id": TEXT, "title": WORDING, **_SOURCE_AND_RESPONSIBILITY},
    key=("id",),
    parent="pillar_id",
    identity="id",
    children=(Child("outcomes", _OUTCOME),),
)
_PILLAR = Table(
    "pillar",
    Pillar,
    {"id": TEXT, "number": INTEGER, "title": WORDING, **_SOURCE_AND_RESPONSIBILITY},
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
_MEETING = Table(
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
_SENT_ROW = Table(
    "sent_row",
    SentRow,
    {"outcome_id": TEXT, "agency": TEXT, "sent": REPORT},
    key=("round_id", "position"),
    parent="round_id",
)
_ROUND = Table(
    "round",
    Round,
    {"id": TEXT, "number": INTEGER, "pack_id": TEXT, "issued": DATE, "due": optional(DATE)},
    key=("id",),
    identity="id",
    children=(Child("rows", _SENT_ROW),),
)
_PROGRESS = Table(
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
_BRIEFING = Table(
    "briefing",
    Briefing,
    {"id": TEXT, "pack_id": TEXT, "layout": choice(Output), "date": DATE, "written": MOMENT},
    key=("id",),
    identity="id",
    children=(Child("outcomes", _BRIEFED_OUTCOME), Child("notes", _BRIEFED_NOTE)),
)
DOSSIER = Table(
    "dossier",
    Dossier,
    {"id": TEXT, "title": TEXT},
    key=("id",),
    ordered=False,
    identity="id",
    children=(
        Child("meetings", _MEETING),
        Child("agencies", _AGENCY),
        Child("packs", _PACK),
        Child("annotations", _ANNOTATION),
        Child("rounds", _ROUND),
        Child("progress", _PROGRESS),
        Child("evidence", _EVIDENCE),
        Child("briefings", _BRIEFING),
    ),
)
