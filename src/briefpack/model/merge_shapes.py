"""How each value of a dossier is merged: which attribute tells it from its siblings, and by which
rule each of its other attributes comes together.

Every attribute of every type stands here, so that a new one cannot be forgotten.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Any

from briefpack.model.agency import Agency
from briefpack.model.annotation import Annotation
from briefpack.model.briefing import Briefing
from briefpack.model.dossier import Dossier
from briefpack.model.evidence import Evidence
from briefpack.model.follow_up import Progress, Round
from briefpack.model.meeting import Meeting, Outcome, Pillar, Topic
from briefpack.model.merge_notes import must_be_asked, settled_note
from briefpack.model.merge_tidy import tree_ids
from briefpack.model.pack import Entry, Pack, Section


class Rule(Enum):
    """What becomes of an attribute that both sides changed, to different values."""

    VALUE = auto()  # a person decides
    TEXT = auto()  # lines come together where the changes stand apart; else a person decides
    WORDING = auto()  # a TEXT in each language
    SET = auto()  # what either side added is in, what either side took out is not
    LATEST = auto()  # the later moment
    LOG = auto()  # what either side wrote down, in the order of time
    LIST = auto()  # by the items' identities, and their order as a whole
    HISTORY = auto()  # the same, in the order of time where both sides added
    RECORD = auto()  # a HISTORY from which nothing is ever taken out


@dataclass(frozen=True)
class Shape:
    """A type with the rule of each attribute beside its `identity`, which tells an item from its
    siblings.

    `children` are the shapes of what its lists hold. `asked` names the attributes which a person
    must decide though their rule would not ask, for a base and two sides; `settled` has the last
    word on the attributes that change. `when` tells the moment of an item of a history, `holds` the
    ids of what is inside an item.
    """

    of: type
    identity: str
    rules: Mapping[str, Rule]
    children: Mapping[str, "Shape"] = field(default_factory=dict)
    asked: Callable[[Any, Any, Any], frozenset[str]] = lambda _base, _mine, _theirs: frozenset()
    settled: Callable[[Any, Any, Any, dict[str, Any]], dict[str, Any]] = (
        lambda _base, _mine, _theirs, changed: changed
    )
    when: Callable[[Any], Any] = lambda _item: 0
    holds: Callable[[Any], Iterable[str]] = lambda _item: ()


_HEADING = {"title": Rule.WORDING, "source": Rule.VALUE, "responsibility": Rule.VALUE}

OUTCOME = Shape(
    Outcome,
    "id",
    {
        "number": Rule.VALUE,
        "text": Rule.WORDING,
        "source": Rule.VALUE,
        "kind": Rule.VALUE,
        "time_frame": Rule.VALUE,
        "quantities": Rule.VALUE,
        "responsibility": Rule.VALUE,
        "carried_from": Rule.VALUE,
    },
)
TOPIC = Shape(
    Topic,
    "id",
    {**_HEADING, "outcomes": Rule.LIST},
    {"outcomes": OUTCOME},
    holds=lambda topic: [each.id for each in topic.outcomes],
)
PILLAR = Shape(
    Pillar,
    "id",
    {**_HEADING, "number": Rule.VALUE, "topics": Rule.LIST},
    {"topics": TOPIC},
    holds=lambda pillar: tree_ids([pillar]),
)
MEETING = Shape(
    Meeting,
    "id",
    {
        "title": Rule.WORDING,
        "number": Rule.VALUE,
        "mechanism": Rule.WORDING,
        "counterpart": Rule.VALUE,
        "counterpart_name": Rule.WORDING,
        "place": Rule.WORDING,
        "start": Rule.VALUE,
        "end": Rule.VALUE,
        "dates": Rule.WORDING,
        "theme": Rule.WORDING,
        "introduction": Rule.WORDING,
        "co_chairs": Rule.VALUE,
        "translation": Rule.VALUE,
        "source": Rule.VALUE,
        "pillars": Rule.LIST,
    },
    {"pillars": PILLAR},
    holds=lambda meeting: tree_ids(meeting.pillars),
)
AGENCY = Shape(Agency, "code", {"name": Rule.WORDING, "aliases": Rule.VALUE, "parent": Rule.VALUE})
SECTION = Shape(
    Section,
    "key",
    {
        "kind": Rule.VALUE,
        "id": Rule.VALUE,
        "included": Rule.VALUE,
        "title": Rule.WORDING,
        "text": Rule.TEXT,
    },
)
ENTRY = Shape(Entry, "outcome_id", {"group": Rule.VALUE})
PACK = Shape(
    Pack,
    "id",
    {
        "name": Rule.VALUE,
        "entries": Rule.LIST,
        "occasion": Rule.VALUE,
        "occasion_date": Rule.VALUE,
        "addressee": Rule.VALUE,
        "classification": Rule.VALUE,
        "sections": Rule.LIST,
    },
    {"entries": ENTRY, "sections": SECTION},
)
ANNOTATION = Shape(
    Annotation,
    "id",
    {
        "outcome_id": Rule.VALUE,
        "kind": Rule.VALUE,
        "text": Rule.TEXT,
        "author": Rule.VALUE,
        "created": Rule.VALUE,
        "modified": Rule.LATEST,
        "packs": Rule.SET,
        "show_in": Rule.SET,
        "certainty": Rule.VALUE,
        "classification": Rule.VALUE,
        "anchor": Rule.VALUE,
        "earlier": Rule.LOG,
    },
    asked=must_be_asked,
    settled=settled_note,
)
ROUND = Shape(
    Round,
    "id",
    {
        "number": Rule.VALUE,
        "pack_id": Rule.VALUE,
        "issued": Rule.VALUE,
        "due": Rule.VALUE,
        "rows": Rule.VALUE,
    },
    when=lambda each: (each.issued, each.number),
)
PROGRESS = Shape(
    Progress,
    "id",
    {
        "outcome_id": Rule.VALUE,
        "agency": Rule.VALUE,
        "report": Rule.VALUE,
        "recorded": Rule.VALUE,
        "round_id": Rule.VALUE,
        "evidence": Rule.VALUE,
    },
    when=lambda each: each.recorded,
)
EVIDENCE = Shape(
    Evidence,
    "id",
    {
        "name": Rule.VALUE,
        "kind": Rule.VALUE,
        "about": Rule.VALUE,
        "received": Rule.VALUE,
        "content": Rule.VALUE,
    },
    when=lambda each: each.received,
)
BRIEFING = Shape(
    Briefing,
    "id",
    {
        "pack_id": Rule.VALUE,
        "layout": Rule.VALUE,
        "date": Rule.VALUE,
        "written": Rule.VALUE,
        "outcomes": Rule.VALUE,
        "notes": Rule.VALUE,
    },
    when=lambda each: each.written,
)
DOSSIER = Shape(
    Dossier,
    "id",
    {
        "title": Rule.VALUE,
        "meetings": Rule.LIST,
        "agencies": Rule.LIST,
        "packs": Rule.LIST,
        "annotations": Rule.LIST,
        "rounds": Rule.RECORD,
        "progress": Rule.HISTORY,
        "evidence": Rule.HISTORY,
        "briefings": Rule.RECORD,
    },
    {
        "meetings": MEETING,
        "agencies": AGENCY,
        "packs": PACK,
        "annotations": ANNOTATION,
        "rounds": ROUND,
        "progress": PROGRESS,
        "evidence": EVIDENCE,
        "briefings": BRIEFING,
    },
)
