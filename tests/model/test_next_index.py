"""An index carried over from one dossier to the next is the one that would be made anew."""

from dataclasses import fields, replace

from hypothesis import given
from hypothesis import strategies as st

from briefpack.model import edits
from briefpack.model.agency import Responsibility
from briefpack.model.dossier import Dossier
from briefpack.model.index import Index, index_of
from briefpack.model.next_index import FIELDS, index_after
from strategies import annotations, dossiers


def test_every_part_of_an_index_belongs_to_a_collection_of_the_dossier() -> None:
    assert sorted(field for each in FIELDS.values() for field in each) == sorted(
        field.name for field in fields(Index)
    )


@given(dossiers(), dossiers())
def test_from_any_dossier_to_any_other(before: Dossier, after: Dossier) -> None:
    index = index_after(index_of(before), before, after)

    assert index == index_of(after)
    assert list(index.places) == list(index_of(after).places)


@given(dossiers(), st.data())
def test_through_many_edits(dossier: Dossier, data: st.DataObject) -> None:
    index = index_of(dossier)
    for _ in range(3):
        after = data.draw(st.sampled_from([noted, without_a_note, led, reordered]))(dossier, data)
        index, dossier = index_after(index, dossier, after), after

        assert index == index_of(dossier)
        assert list(index.places) == list(index_of(dossier).places)


def noted(dossier: Dossier, data: st.DataObject) -> Dossier:
    ids = [*index_of(dossier).places] or ["gone"]
    note = data.draw(annotations(st.sampled_from(ids)))
    return edits.annotate(dossier, note)


def without_a_note(dossier: Dossier, data: st.DataObject) -> Dossier:
    if not dossier.annotations:
        return dossier
    note = data.draw(st.sampled_from(dossier.annotations))
    return edits.remove_annotation(dossier, note.id)


def led(dossier: Dossier, data: st.DataObject) -> Dossier:
    ids = [*index_of(dossier).places]
    if not ids:
        return dossier
    who = Responsibility("กต.")
    return edits.make_responsible(dossier, data.draw(st.sampled_from(ids)), who)


def reordered(dossier: Dossier, data: st.DataObject) -> Dossier:
    return replace(
        dossier,
        annotations=tuple(data.draw(st.permutations(dossier.annotations))),
        meetings=tuple(data.draw(st.permutations(dossier.meetings))),
    )
