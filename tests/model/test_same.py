from hypothesis import given
from hypothesis import strategies as st

from briefpack.model.same import same_at_both_ends, with_item

few = st.lists(st.sampled_from("กขค"), max_size=6)


@given(few, few, few, few, st.integers(0, 2100), st.integers(0, 2100))
def test_what_is_the_same_is_found_from_both_ends(
    start: list[str], old: list[str], new: list[str], end: list[str], before: int, behind: int
) -> None:
    one = ("ก",) * before + (*start, *old, *end) + ("ข",) * behind
    other = ("ก",) * before + (*start, *new, *end) + ("ข",) * behind

    first, spare = same_at_both_ends(one, other)

    assert one[:first] == other[:first]
    assert first + spare <= min(len(one), len(other))
    assert one[len(one) - spare :] == other[len(other) - spare :]
    if first + spare < min(len(one), len(other)):
        assert one[first] != other[first]
        assert one[len(one) - spare - 1] != other[len(other) - spare - 1]


def test_an_item_put_in_a_place_is_found_there_from_both_sides_and_again() -> None:
    items = tuple(f"ข้อ {n}" for n in range(1000))

    changed = with_item(items, 7, "อื่น")

    assert changed == (*items[:7], "อื่น", *items[8:])
    for _ in range(2):
        assert same_at_both_ends(items, changed) == (7, 992)
        assert same_at_both_ends(changed, items) == (7, 992)
        assert same_at_both_ends(items, changed[1:]) == (0, 992)


def test_the_item_that_was_there_makes_no_difference() -> None:
    items = tuple(f"ข้อ {n}" for n in range(1000))

    assert same_at_both_ends(items, with_item(items, 7, "ข้อ 7")) == (1000, 0)
