"""Three values of one thing: as it was, as it is here, as it is there."""

import pytest

from briefpack.model.three_way import Verdict, compare


@pytest.mark.parametrize(
    ("base", "ours", "theirs", "verdict"),
    [
        (1, 1, 1, Verdict.UNCHANGED),
        (1, 2, 1, Verdict.UNCHANGED),
        (1, 2, 2, Verdict.UNCHANGED),
        (1, 1, 2, Verdict.CHANGED),
        (1, 2, 3, Verdict.CONFLICT),
    ],
)
def test_their_value_counts_where_they_changed_it_and_we_did_not(
    base: int, ours: int, theirs: int, verdict: Verdict
) -> None:
    assert compare(base, ours, theirs) is verdict


def test_what_counts_as_the_same_is_the_callers_to_say() -> None:
    def same(one: str, other: str) -> bool:
        return one.casefold() == other.casefold()

    assert compare("a", "b", "A", same) is Verdict.UNCHANGED
    assert compare("a", "b", "B", same) is Verdict.UNCHANGED
    assert compare("a", "A", "b", same) is Verdict.CHANGED
