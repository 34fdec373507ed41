from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from briefpack.model.pack import Entry, Pack
from briefpack.model.pack_edits import (
    brought_in,
    group_dissolved,
    group_renamed,
    grouped,
    in_order,
    members,
    moved_as_one,
    placed,
)

# Three pillars in the order of their meeting.
HEADINGS = dict(zip("abcdefghij", "1111222333", strict=True))
GROUPS = ("", "ชายแดน", "การค้า")
some_ids = st.lists(st.sampled_from("abcdefghij"), unique=True)
groups = st.sampled_from(GROUPS)
places = st.integers(-1, 12)


def pack_of(*entries: str) -> Pack:
    """A pack of entries written as `a` or `a:group`."""
    made = (each.partition(":") for each in entries)
    return Pack("pack-1", "เยือน", tuple(Entry(id_, group) for id_, _, group in made))


def written(pack: Pack) -> list[str]:
    return [f"{e.outcome_id}:{e.group}" if e.group else e.outcome_id for e in pack.entries]


@st.composite
def packs(draw: st.DrawFn) -> Pack:
    """Packs whose groups stand together, as every edit leaves them."""
    ids = draw(some_ids)
    names = draw(st.permutations(("ชายแดน", "การค้า")))
    cuts = sorted(draw(st.lists(st.integers(0, len(ids)), min_size=4, max_size=4)))
    group_at = dict.fromkeys(range(cuts[0], cuts[1]), names[0])
    group_at |= dict.fromkeys(range(cuts[2], cuts[3]), names[1])
    return Pack("p", "n", tuple(Entry(id_, group_at.get(at, "")) for at, id_ in enumerate(ids)))


edits: SearchStrategy[object] = st.one_of(
    st.builds(lambda ids, to, g: lambda p: placed(p, ids, to, g), some_ids, places, groups),
    st.builds(lambda ids, to: lambda p: moved_as_one(p, ids, to), some_ids, places),
    st.builds(lambda ids, g: lambda p: grouped(p, ids, g), some_ids, groups),
    st.builds(lambda a, b: lambda p: group_renamed(p, a, b), groups, groups),
    st.builds(lambda g: lambda p: group_dissolved(p, g), groups),
    st.builds(lambda ids: lambda p: in_order(p, ids), some_ids),
    st.builds(lambda ids: lambda p: brought_in(p, ids, HEADINGS), some_ids),
)


def stand_together(pack: Pack) -> bool:
    seen: list[str] = []
    for entry in pack.entries:
        if not seen or seen[-1] != entry.group:
            seen.append(entry.group)
    own = [group for group in seen if group]
    return len(own) == len(set(own))


def test_an_entry_put_among_a_group_is_in_it() -> None:
    pack = pack_of("a", "b:ชายแดน", "c:ชายแดน", "d")

    assert written(placed(pack, ["d"], 2, "ชายแดน")) == [
        "a",
        "b:ชายแดน",
        "d:ชายแดน",
        "c:ชายแดน",
    ]


def test_an_outcome_that_is_not_in_the_pack_comes_to_its_place() -> None:
    assert written(placed(pack_of("a", "b"), ["x", "y"], 1)) == ["a", "x", "y", "b"]


def test_outcomes_stand_in_the_order_in_which_they_are_given() -> None:
    assert written(placed(pack_of("a", "b", "c"), ["c", "a"], 1)) == ["c", "a", "b"]


def test_what_is_put_into_the_middle_of_a_group_it_does_not_belong_to_stands_behind_it() -> None:
    pack = pack_of("b:ชายแดน", "c:ชายแดน", "d")

    assert written(placed(pack, ["d"], 1)) == ["b:ชายแดน", "c:ชายแดน", "d"]


def test_a_group_is_made_where_its_first_entry_stands() -> None:
    pack = pack_of("a", "b", "c", "d")

    assert written(grouped(pack, ["d", "b"], "ชายแดน")) == ["a", "b:ชายแดน", "d:ชายแดน", "c"]


def test_a_group_of_that_name_takes_new_entries_in_at_its_end() -> None:
    pack = pack_of("a", "b:ชายแดน", "c", "d")

    assert written(grouped(pack, ["a", "d"], "ชายแดน")) == [
        "b:ชายแดน",
        "a:ชายแดน",
        "d:ชายแดน",
        "c",
    ]


def test_a_group_renamed_to_another_becomes_one_with_it() -> None:
    pack = pack_of("a:ชายแดน", "b", "c:การค้า")

    assert written(group_renamed(pack, "การค้า", "ชายแดน")) == ["a:ชายแดน", "c:ชายแดน", "b"]


def test_the_entries_of_a_dissolved_group_stay_where_they_are() -> None:
    pack = pack_of("a", "b:ชายแดน", "c:ชายแดน")

    assert written(group_dissolved(pack, "ชายแดน")) == ["a", "b", "c"]


def test_a_group_moves_with_all_that_is_in_it() -> None:
    pack = pack_of("a", "b:ชายแดน", "c:ชายแดน", "d:การค้า", "e:การค้า")

    moved = moved_as_one(pack, members(pack, "การค้า"), 1)

    assert written(moved) == ["a", "d:การค้า", "e:การค้า", "b:ชายแดน", "c:ชายแดน"]


def test_a_group_is_not_moved_into_another() -> None:
    pack = pack_of("a", "b:ชายแดน", "c:ชายแดน", "d:การค้า")

    assert written(moved_as_one(pack, ["d"], 2)) == written(pack)


def test_entries_come_into_the_order_of_the_meeting_and_groups_stay_together() -> None:
    pack = pack_of("c", "d:ชายแดน", "a:ชายแดน", "b")

    assert written(in_order(pack, "abcd")) == ["a:ชายแดน", "d:ชายแดน", "b", "c"]


@given(packs(), st.lists(edits, max_size=6))
def test_no_edit_loses_or_doubles_an_entry_or_takes_a_group_apart(
    pack: Pack, steps: list[object]
) -> None:
    for step in steps:
        before = pack
        pack = step(pack)  # type: ignore[operator]
        ids = pack.outcome_ids
        assert len(set(ids)) == len(ids)
        assert set(before.outcome_ids) <= set(ids)
        assert stand_together(pack)


@given(packs(), some_ids, places, groups)
def test_placing_adds_what_was_named_and_nothing_else(
    pack: Pack, ids: list[str], to: int, group: str
) -> None:
    after = placed(pack, ids, to, group)

    assert set(after.outcome_ids) == set(pack.outcome_ids) | set(ids)
    assert all(e.group == group for e in after.entries if e.outcome_id in ids)
    others = [e for e in pack.entries if e.outcome_id not in ids]
    assert [e for e in after.entries if e.outcome_id not in ids] == others


@given(packs(), st.sampled_from(GROUPS[1:]), places)
def test_a_moved_group_keeps_its_entries_and_their_order(pack: Pack, group: str, to: int) -> None:
    after = moved_as_one(pack, members(pack, group), to)

    assert members(after, group) == members(pack, group)


@given(packs(), some_ids, places)
def test_putting_things_in_their_place_again_changes_nothing(
    pack: Pack, ids: list[str], to: int
) -> None:
    once = placed(pack, ids, to)
    first = once.outcome_ids.index(ids[0]) if ids else 0

    assert placed(once, ids, first) is once


def headings_of(pack: Pack) -> list[str]:
    """The headings that a brief prints, in their order."""
    shown = [entry.group or HEADINGS[entry.outcome_id] for entry in pack.entries]
    return [each for at, each in enumerate(shown) if not at or shown[at - 1] != each]


def test_an_outcome_comes_under_its_pillar_where_the_meeting_has_it() -> None:
    assert written(brought_in(pack_of("a", "d", "h"), ["b", "e"], HEADINGS)) == list("abdeh")


def test_an_outcome_comes_behind_the_nearest_before_it_in_a_pack_ordered_by_hand() -> None:
    pack = pack_of("g", "e", "c", "a")

    assert written(brought_in(pack, ["f", "b"], HEADINGS)) == list("gefcab")


def test_a_pillar_that_is_new_to_a_pack_ordered_by_hand_comes_last() -> None:
    assert written(brought_in(pack_of("e", "a"), ["h"], HEADINGS)) == list("eah")


def test_nothing_comes_into_an_officers_own_group() -> None:
    pack = pack_of("a:ชายแดน", "c:ชายแดน", "d")

    assert written(brought_in(pack, ["b"], HEADINGS)) == ["a:ชายแดน", "c:ชายแดน", "b", "d"]


@given(some_ids)
def test_outcomes_ticked_in_any_order_stand_in_the_order_of_the_meeting(ids: list[str]) -> None:
    pack = pack_of()
    for id_ in ids:
        pack = brought_in(pack, [id_], HEADINGS)

    assert written(pack) == sorted(ids)


def test_outcomes_of_two_pillars_that_meet_in_one_place_stay_with_their_own() -> None:
    brought = brought_in(pack_of("a", "h", "f"), ["e", "i"], HEADINGS)

    assert written(brought) == list("ahief")


@given(packs(), some_ids)
def test_bringing_outcomes_in_repeats_no_heading_and_leaves_the_rest_in_its_order(
    pack: Pack, ids: list[str]
) -> None:
    grown = brought_in(pack, ids, HEADINGS)

    before, new = headings_of(pack), set(ids) - set(pack.outcome_ids)
    assert grown.without(new).entries == pack.entries
    assert set(grown.outcome_ids) == {*pack.outcome_ids, *ids}
    assert all(
        headings_of(grown).count(each) <= max(before.count(each), 1) for each in headings_of(grown)
    )
    assert brought_in(grown, ids, HEADINGS) is grown
