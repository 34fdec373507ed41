from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from briefpack.model.annotation import Annotation, AnnotationKind
from briefpack.model.dossier import Dossier
from briefpack.model.pack import Entry, Pack
from briefpack.model.packs import (
    add_pack,
    copy_of,
    duplicate_pack,
    move_pack,
    remove_pack,
    take_over,
)

NOON = datetime(2022, 5, 1, 12, tzinfo=UTC)
some_ids = st.lists(st.sampled_from("abcdefgh"), unique=True)


def note(id_: str, outcome_id: str, *packs: str) -> Annotation:
    kind = AnnotationKind.TALKING_POINT
    return Annotation(id_, outcome_id, kind, "", "สมชาย", NOON, NOON, packs=frozenset(packs))


def pack_of(id_: str, *entries: str) -> Pack:
    made = (each.partition(":") for each in entries)
    return Pack(id_, id_, tuple(Entry(outcome, group) for outcome, _, group in made))


def dossier_of(*packs: Pack, notes: tuple[Annotation, ...] = ()) -> Dossier:
    return Dossier("d", "แฟ้ม", packs=packs, annotations=notes)


def test_a_copy_is_the_pack_but_for_its_id_and_name() -> None:
    pack = pack_of("p1", "a:ชายแดน", "b")

    copy = copy_of(pack, "p2", "สำเนา")

    assert replace(copy, id="p1", name="p1") == pack


def test_a_copy_stands_behind_its_original_and_is_served_by_its_notes() -> None:
    notes = (note("n1", "a", "p1"), note("n2", "a", "p9"), note("n3", "b"))
    dossier = dossier_of(pack_of("p1", "a", "b"), pack_of("p9", "a"), notes=notes)

    after = duplicate_pack(dossier, "p1", copy_of(dossier.pack("p1"), "p2", "สำเนา"))

    assert [each.id for each in after.packs] == ["p1", "p2", "p9"]
    assert [each.packs for each in after.annotations] == [{"p1", "p2"}, {"p9"}, frozenset()]


def test_notes_of_other_packs_stay_the_same_object_when_a_pack_is_copied() -> None:
    dossier = dossier_of(pack_of("p1", "a"), notes=(note("n2", "a", "p9"),))

    after = duplicate_pack(dossier, "p1", copy_of(dossier.pack("p1"), "p2", "สำเนา"))

    assert after.annotations is dossier.annotations


def test_a_removed_pack_is_named_by_no_note_and_no_note_is_lost() -> None:
    dossier = dossier_of(pack_of("p1"), pack_of("p2"), notes=(note("n1", "a", "p1", "p2"),))

    after = remove_pack(dossier, "p1")

    assert [each.id for each in after.packs] == ["p2"]
    assert [each.packs for each in after.annotations] == [{"p2"}]


def test_removing_a_copy_leaves_the_dossier_as_it_was_before_copying() -> None:
    dossier = dossier_of(pack_of("p1", "a"), notes=(note("n1", "a", "p1"),))

    copied = duplicate_pack(dossier, "p1", copy_of(dossier.pack("p1"), "p2", "สำเนา"))

    assert remove_pack(copied, "p2") == dossier


def test_a_pack_moves_among_the_packs_and_no_further_than_they_go() -> None:
    dossier = dossier_of(pack_of("p1"), pack_of("p2"), pack_of("p3"))

    assert [each.id for each in move_pack(dossier, "p3", 0).packs] == ["p3", "p1", "p2"]
    assert [each.id for each in move_pack(dossier, "p1", 9).packs] == ["p2", "p3", "p1"]
    assert move_pack(dossier, "p9", 0) is dossier


def test_a_new_pack_stands_last_unless_it_is_to_stand_behind_another() -> None:
    dossier = dossier_of(pack_of("p1"), pack_of("p2"))

    assert [each.id for each in add_pack(dossier, pack_of("p3")).packs] == ["p1", "p2", "p3"]
    assert [p.id for p in add_pack(dossier, pack_of("p3"), "p1").packs] == ["p1", "p3", "p2"]


def test_what_is_taken_over_stands_behind_the_same_neighbour_in_the_same_group() -> None:
    source = pack_of("p1", "a", "x:ชายแดน", "y:ชายแดน", "b")
    dossier = dossier_of(source, pack_of("p2", "a", "b"), notes=(note("n1", "x", "p1"),))

    after = take_over(dossier, "p1", "p2", ["y", "x"])

    assert after.pack("p2").entries == source.entries
    assert after.pack("p1") is source
    assert [each.packs for each in after.annotations] == [{"p1", "p2"}]


@given(some_ids, some_ids, some_ids)
def test_taking_over_adds_what_was_chosen_and_loses_nothing(
    first: list[str], second: list[str], chosen: list[str]
) -> None:
    dossier = dossier_of(pack_of("p1", *first), pack_of("p2", *second))

    after = take_over(dossier, "p1", "p2", chosen)

    ids = after.pack("p2").outcome_ids
    assert len(ids) == len(set(ids))
    assert set(ids) == set(second) | (set(first) & set(chosen))
