"""Two changed texts become one where the changes stand apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefpack.model.merge_text import merged_text

texts = st.lists(st.sampled_from(["ก", "ข", "ค", "", "ง"]), max_size=6).map("\n".join)


@pytest.mark.parametrize(
    ("base", "mine", "theirs", "merged"),
    [
        ("ก\nข\nค", "ก1\nข\nค", "ก\nข\nค1", "ก1\nข\nค1"),
        ("ก\nข\nค", "ก\nข\nค\nง", "0\nก\nข\nค", "0\nก\nข\nค\nง"),
        ("ก\nข", "ก1\nข", "ก\nข1", None),
        ("ก", "ก1", "ก2", None),
        ("ก\nข\nค\n", "ก\nข\n", "ก1\nข\nค\n", "ก1\nข\n"),
        ("ก\nข\nค\nง", "ก1\nข\nค\nง", "ก1\nข\nค\nง1", "ก1\nข\nค\nง1"),
    ],
)
def test_changes_come_together_with_a_line_between(
    base: str, mine: str, theirs: str, merged: str | None
) -> None:
    assert merged_text(base, mine, theirs) == merged


@given(texts, texts, texts)
def test_the_sides_are_equal(base: str, mine: str, theirs: str) -> None:
    assert merged_text(base, mine, theirs) == merged_text(base, theirs, mine)


@given(texts, texts)
def test_one_side_alone_is_the_answer(base: str, side: str) -> None:
    assert merged_text(base, side, base) == side
    assert merged_text(base, base, side) == side
