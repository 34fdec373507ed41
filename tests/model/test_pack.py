from hypothesis import given
from hypothesis import strategies as st

from briefpack.model.pack import Entry, Pack

IDS = st.lists(st.sampled_from("abcdefgh"), unique=True)


def pack_of(*outcome_ids: str) -> Pack:
    return Pack("pack-1", "เยือน", tuple(Entry(id_) for id_ in outcome_ids))


def test_chosen_outcomes_come_last_and_those_present_keep_their_place() -> None:
    pack = pack_of("a", "b")

    chosen = pack.including(["c", "a", "c"])

    assert chosen.outcome_ids == ("a", "b", "c")


def test_choosing_nothing_new_changes_nothing() -> None:
    pack = pack_of("a", "b")

    assert pack.including(["b"]) is pack


def test_rows_moved_together_keep_their_order_and_stand_before_the_place() -> None:
    pack = pack_of("a", "b", "c", "d", "e")

    assert pack.moved(["d", "a"], to=2).outcome_ids == ("b", "a", "d", "c", "e")
    assert pack.moved(["a", "b"], to=5).outcome_ids == ("c", "d", "e", "a", "b")
    assert pack.moved(["d", "e"], to=0).outcome_ids == ("d", "e", "a", "b", "c")


@given(IDS, IDS, st.integers(0, 8))
def test_moving_loses_and_doubles_nothing(present: list[str], moving: list[str], to: int) -> None:
    pack = pack_of(*present)

    moved = pack.moved(moving, min(to, len(present)))

    assert sorted(moved.outcome_ids) == sorted(present)


@given(IDS, IDS)
def test_what_was_chosen_can_be_left_out_again(present: list[str], chosen: list[str]) -> None:
    pack = pack_of(*present)
    new = [id_ for id_ in chosen if id_ not in present]

    assert pack.including(chosen).without(new) == pack
