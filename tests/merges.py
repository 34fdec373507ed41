"""Dossiers as two officers may change them: any edit that the types allow, on any part."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

import strategies as some
from briefpack.model.agency import Agency
from briefpack.model.annotation import Annotation, AnnotationKind, Output
from briefpack.model.dossier import Dossier
from briefpack.model.meeting import Meeting, Pillar, Topic
from briefpack.model.merge_shapes import DOSSIER, Rule, Shape
from briefpack.model.pack import Entry, Section, SectionKind

NOON = datetime(2022, 5, 30, 12, tzinfo=UTC)
LISTS = frozenset({Rule.LIST, Rule.HISTORY, Rule.RECORD})
_MAKE: dict[str, Callable[[SearchStrategy[str]], SearchStrategy[Any]]] = {
    "Agency": lambda id_: st.builds(Agency, id_, some.wordings, some.some(some.texts)),
    "Annotation": some.annotations,
    "Briefing": some.briefings,
    "Entry": lambda id_: st.builds(Entry, id_, some.texts),
    "Evidence": some.evidence,
    "Meeting": lambda id_: st.builds(Meeting, id_, some.wordings, place=some.wordings),
    "Outcome": some.outcomes,
    "Pack": some.packs,
    "Pillar": lambda id_: st.builds(Pillar, id_, some.counts, some.wordings),
    "Progress": some.progress,
    "Round": some.rounds,
    "Section": lambda id_: st.builds(
        Section, st.just(SectionKind.OWN), st.booleans(), some.wordings, some.texts, id_
    ),
    "Topic": lambda id_: st.builds(Topic, id_, some.wordings),
}


def note(id_: str = "note-1", **values: Any) -> Annotation:
    """A talking point for one pack, in the brief in full."""
    usual: dict[str, Any] = {
        "outcome_id": "JC22-2.1.1",
        "kind": AnnotationKind.TALKING_POINT,
        "text": "ไทยยินดีที่มูลค่าการค้าเติบโตต่อเนื่อง",
        "author": "สมหญิง",
        "created": NOON,
        "modified": NOON,
        "packs": frozenset({"pack-1"}),
        "show_in": frozenset({Output.FULL}),
    }
    return Annotation(id_, **{**usual, **values})


@st.composite
def edited(draw: st.DrawFn, dossier: Dossier, by: str) -> Dossier:
    """The dossier after some edits; what is added has ids that only this officer gives."""
    edited_: Dossier = _edited(draw, DOSSIER, dossier, by)
    return edited_


def _edited(draw: st.DrawFn, shape: Shape, value: Any, by: str) -> Any:
    changed: dict[str, Any] = {}
    chosen = draw(st.sets(st.sampled_from(sorted(shape.rules)), max_size=3))
    other = None
    for name in sorted(chosen):
        if shape.rules[name] in LISTS:
            items = getattr(value, name)
            changed[name] = _edited_list(draw, shape.children[name], shape.rules[name], items, by)
        elif shape is not DOSSIER:
            if other is None:
                other = draw(_MAKE[shape.of.__name__](st.just("-")))
            if not (shape.of is Section and name in ("kind", "id")):
                changed[name] = getattr(other, name)
        else:
            changed[name] = draw(some.texts)
    return replace(value, **changed)


def _edited_list(
    draw: st.DrawFn, shape: Shape, rule: Rule, items: tuple[Any, ...], by: str
) -> tuple[Any, ...]:
    kept = list(items)
    for at, item in enumerate(items):
        if draw(st.booleans()):
            kept[at] = _edited(draw, shape, item, by)
    if rule is not Rule.RECORD and draw(st.booleans()):
        kept = [each for each in kept if draw(st.integers(0, 3))]
    if rule is Rule.LIST and draw(st.booleans()):
        kept = list(draw(st.permutations(kept)))
    for _ in range(draw(st.integers(0, 2))):
        id_ = f"{by}-{draw(st.uuids()).hex[:12]}"
        at = draw(st.integers(0, len(kept))) if rule is Rule.LIST else len(kept)
        kept.insert(at, draw(_MAKE[shape.of.__name__](st.just(id_))))
    return tuple(kept)


@st.composite
def three(draw: st.DrawFn) -> tuple[Dossier, Dossier, Dossier]:
    """A dossier and what two officers made of it."""
    base = draw(some.dossiers())
    return base, draw(edited(base, "mine")), draw(edited(base, "theirs"))
