"""Two orders of one list become one, whichever side is called mine."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefpack.model.merge_order import Sorting, merged_order

LETTERS = "abcdefgh"


@pytest.mark.parametrize(
    ("base", "mine", "theirs", "merged"),
    [
        ("abcd", "bacd", "abdc", "bacd abdc"),
        ("abc", "xabc", "abcy", "xabcy"),
        ("abc", "abxc", "abyc", "abxyc"),
        ("abc", "axzbc", "aybc", "axzybc"),
        ("abcde", "eabcd", "abxcde", "eabxcd"),
        ("abcde", "cabde", "cabde", "cabde"),
        ("abc", "cba", "abc", "cba"),
    ],
)
def test_what_both_did_is_done(base: str, mine: str, theirs: str, merged: str) -> None:
    order = merged_order(base, mine, theirs, {*mine, *theirs})

    expected = {"bacd abdc": "badc"}.get(merged, merged)
    assert "".join(order.ids) == expected
    assert not order.clashing


def test_what_both_moved_to_different_places_stands_where_mine_has_it() -> None:
    order = merged_order("abcde", "cabde", "abdec", set("abcde"))

    assert order.ids == tuple("cabde")
    assert order.clashing == {"c"}


def test_a_history_goes_on_in_the_order_of_time() -> None:
    by = Sorting(lambda each: int(each[1]), is_history=True)

    order = merged_order([], ["m1", "m4"], ["t2", "t3"], {"m1", "m4", "t2", "t3"}, by)

    assert order.ids == ("m1", "t2", "t3", "m4")


def _orders() -> st.SearchStrategy[str]:
    return st.lists(st.sampled_from(LETTERS), unique=True).map("".join)


@given(_orders(), _orders(), _orders())
def test_every_member_is_there_once(base: str, mine: str, theirs: str) -> None:
    members = {*mine, *theirs}

    order = merged_order(base, mine, theirs, members)

    assert sorted(order.ids) == sorted(members)


@given(_orders(), _orders(), _orders())
def test_the_sides_are_equal(base: str, mine: str, theirs: str) -> None:
    members = {*mine, *theirs}

    one = merged_order(base, mine, theirs, members)
    other = merged_order(base, theirs, mine, members)

    assert one.clashing == other.clashing
    assert one.clashing or one.ids == other.ids


@given(st.permutations(LETTERS), _orders())
def test_the_order_of_the_side_that_moved_is_taken(base: list[str], side: str) -> None:
    still = [each for each in base if each in side]

    assert merged_order(base, side, still, set(side)).ids == tuple(side)
    assert merged_order(base, still, side, set(side)).ids == tuple(side)
