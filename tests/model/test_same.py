from hypothesis import given
from hypothesis import strategies as st

from briefpack.model.same import same_at_both_ends

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
