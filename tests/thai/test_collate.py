import random
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefpack.thai.collate import sort_key

# Sorted by ICU 72 (th): words of PyThaiNLP's list (CC0), names and codes from meetings.
IN_ORDER = (
    (Path(__file__).with_name("expected") / "dictionary_order.txt").read_text("utf-8").splitlines()
)


def letters_and_marks(text: str) -> tuple[str, ...]:
    return sort_key(text)[:3]


def test_the_order_is_that_of_the_royal_society_without_an_inversion() -> None:
    inversions = [
        (before, after)
        for before, after in pairwise(IN_ORDER)
        if letters_and_marks(before) > letters_and_marks(after)
    ]

    assert len(IN_ORDER) > 2900
    assert inversions == []


def test_a_shuffled_list_comes_back_in_order() -> None:
    shuffled = list(IN_ORDER)
    random.Random(22).shuffle(shuffled)  # noqa: S311

    order = sorted(shuffled, key=sort_key)

    assert [letters_and_marks(word) for word in order] == [
        letters_and_marks(word) for word in IN_ORDER
    ]


@pytest.mark.parametrize(
    "in_order",
    [
        ["เกม", "ขา"],
        ["กา", "ก่า", "กาก"],
        ["เก", "เก่", "เก้", "แก"],
        ["รก", "ฤก", "ลก", "ฦก"],
        ["1", "๒", "ก", "A"],
        ["กระทรวงการคลัง", "กระทรวงการต่างประเทศ", "กระทรวงพาณิชย์"],
    ],
)
def test_letters_come_before_marks(in_order: list[str]) -> None:
    shuffled = random.Random(3).sample(in_order, len(in_order))  # noqa: S311

    assert sorted(shuffled, key=sort_key) == in_order


@given(st.text(), st.text())
def test_only_equal_texts_have_equal_keys(one: str, other: str) -> None:
    assert (sort_key(one) == sort_key(other)) == (one == other)
