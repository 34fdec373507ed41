from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from briefpack.model.annotation import Annotation, AnnotationKind
from briefpack.model.dossier import Dossier
from briefpack.model.index import index_of
from briefpack.model.pack import Entry, Pack
from briefpack.model.pack_compare import compared
from briefpack.model.packs import take_over

NOON = datetime(2022, 5, 1, 12, tzinfo=UTC)
EMPTY = index_of(Dossier("d", "แฟ้ม"))
some_ids = st.lists(st.sampled_from("abcdefgh"), unique=True)


def pack_of(id_: str, *outcome_ids: str) -> Pack:
    return Pack(id_, id_, tuple(Entry(each) for each in outcome_ids))


def test_what_only_one_has_is_told_in_the_order_of_its_pack() -> None:
    found = compared(EMPTY, pack_of("p1", "d", "a", "b"), pack_of("p2", "a", "c"))

    assert found.only_in_a == ("d", "b")
    assert found.only_in_b == ("c",)
    assert found.alike == 1


def test_what_was_moved_differs_and_what_it_was_moved_past_does_not() -> None:
    found = compared(EMPTY, pack_of("p1", "a", "b", "c", "d"), pack_of("p2", "d", "a", "b", "c"))

    assert [each.outcome_id for each in found.differing] == ["d"]
    assert (found.differing[0].place_in_a, found.differing[0].place_in_b) == (4, 1)


def test_another_group_is_a_difference() -> None:
    b = replace(pack_of("p2"), entries=(Entry("a", "ชายแดน"),))

    found = compared(EMPTY, pack_of("p1", "a"), b)

    assert [(each.group_in_a, each.group_in_b) for each in found.differing] == [("", "ชายแดน")]


def test_notes_that_serve_one_of_them_are_a_difference_and_those_that_serve_both_are_not() -> None:
    kind = AnnotationKind.TALKING_POINT
    both = Annotation("n1", "a", kind, "", "", NOON, NOON, packs=frozenset(("p1", "p2")))
    one = Annotation("n2", "a", kind, "", "", NOON, NOON, packs=frozenset(("p2",)))
    index = index_of(Dossier("d", "แฟ้ม", annotations=(both, one)))

    found = compared(index, pack_of("p1", "a"), pack_of("p2", "a"))

    assert [(each.notes_of_a, each.notes_of_b) for each in found.differing] == [((), (one,))]


@given(some_ids)
def test_a_pack_is_like_itself(ids: list[str]) -> None:
    found = compared(EMPTY, pack_of("p1", *ids), pack_of("p2", *ids))

    assert (found.only_in_a, found.only_in_b, found.differing) == ((), (), ())
    assert found.alike == len(ids)


@given(some_ids, some_ids)
def test_after_taking_over_what_only_the_other_has_nothing_is_only_there(
    first: list[str], second: list[str]
) -> None:
    a, b = pack_of("p1", *first), pack_of("p2", *second)
    dossier = Dossier("d", "แฟ้ม", packs=(a, b))

    after = take_over(dossier, "p1", "p2", compared(EMPTY, a, b).only_in_a)

    assert compared(EMPTY, after.pack("p1"), after.pack("p2")).only_in_a == ()
