"""Briefs for the tests: the bundled meeting as an officer would send it to the minister."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import Any

from briefpack.export.brief_options import BriefOptions
from briefpack.export.compose_brief import Brief, compose_brief
from briefpack.model.annotation import Annotation, AnnotationKind, Certainty, Output
from briefpack.model.dossier import Dossier
from briefpack.model.index import index_of
from briefpack.model.meeting import Meeting
from briefpack.model.pack import Entry, Pack
from briefpack.sources.agencies_csv import read_agencies
from briefpack.sources.records_json import read_records

ROOT = Path(__file__).parents[1]
TEMPLATE = ROOT / "resources" / "templates" / "brief.docx"
OPTIONS = BriefOptions(date=date(2021, 11, 30))
NOON = datetime(2021, 11, 5, 12, tzinfo=UTC)
PACK = "pack-minister"


@cache
def jc22() -> Dossier:
    """The bundled meeting, all of it chosen, without notes."""
    meeting = read_records(ROOT / "data" / "jc22" / "jc22.json").meeting
    pack = Pack(PACK, "ทั้งหมด", tuple(Entry(outcome.id) for outcome in meeting.outcomes()))
    return Dossier(
        "dossier-jc22", "JC22", (meeting,), read_agencies(ROOT / "data" / "agencies.csv"), (pack,)
    )


def note(
    kind: AnnotationKind,
    text: str,
    outcome_id: str = "JC22-2.1.1",
    certainty: Certainty = Certainty.CERTAIN,
    show_in: frozenset[Output] | None = None,
) -> Annotation:
    """A note for the pack, shown where its kind usually is."""
    return Annotation(
        id=f"note-{kind.value}-{outcome_id}",
        outcome_id=outcome_id,
        kind=kind,
        text=text,
        author="สมชาย",
        created=NOON,
        modified=NOON,
        packs=frozenset({PACK}),
        show_in=kind.may_show_in if show_in is None else show_in,
        certainty=certainty,
    )


def annotated(*notes: Annotation) -> Dossier:
    """The bundled meeting with these notes."""
    return replace(jc22(), annotations=notes)


def chosen(dossier: Dossier, outcome_ids: Iterable[str], **changes: Any) -> Dossier:
    """The dossier whose pack holds these outcomes, and differs in `changes`."""
    entries = tuple(Entry(each) for each in outcome_ids)
    return dossier.with_pack(replace(dossier.packs[0], entries=entries, **changes))


def larger(meeting: Meeting, outcomes: int) -> Dossier:
    """A dossier of that many outcomes, made of copies of the meeting's."""
    topic = meeting.pillars[0].topics[0]
    source = list(meeting.outcomes())
    copies = tuple(
        replace(source[n % len(source)], id=f"JC22-1.1.{n}", number=f"1.1.{n}")
        for n in range(1, outcomes + 1)
    )
    pillar = replace(meeting.pillars[0], topics=(replace(topic, outcomes=copies),))
    pack = Pack(PACK, "ทั้งหมด", tuple(Entry(each.id) for each in copies))
    return Dossier("dossier-large", "JC22", (replace(meeting, pillars=(pillar,)),), (), (pack,))


def brief_of(dossier: Dossier, options: BriefOptions = OPTIONS) -> Brief:
    """The brief of the dossier's first pack."""
    return compose_brief(dossier, index_of(dossier), dossier.packs[0], options)
