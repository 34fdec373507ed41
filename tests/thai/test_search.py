from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from briefpack.thai.search import find_hits, fold, fold_with_offsets

THAI_MESS = st.text(st.sampled_from("กนยวาำเแะัิุู่้์ํ๎ฺๆ๒๕2 \t\n\u00a0\u200b\u2060-–“\"'ée\u0301Aß"))
ANY_TEXT = st.one_of(THAI_MESS, st.text())


@pytest.mark.parametrize(
    "typed",
    [
        "น้ำ",
        "น\u0e4d\u0e49\u0e32",
        "น\u0e49\u0e4d\u0e32",
        "นำ\u0e49",
        "น\u0e49\u200bำ",
        "น้้ำ",
        "น\u0e4d้ำ",
    ],
)
def test_every_way_of_typing_nam_has_one_key(typed: str) -> None:
    assert fold(typed) == "น้ำ"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("๒๕๖๘", "2568"),
        ("เเขวง", "แขวง"),
        ("ที\u0e48", "ท\u0e48\u0e35"),
        ("ไทย – ลาว", "ไทย - ลาว"),
        ("สปป.\u00a0ลาว", "สปป.  ลาว"),
        ("acmecs", "ACMECS"),
        ("“ความร่วมมือ”", '"ความร่วมมือ"'),
        ("ความ\u200bร่วมมือ", "ความร่วมมือ"),
        ("บรรทัด\nใหม่", "บรรทัด ใหม่"),
        ("é", "e\u0301"),
    ],
)
def test_what_means_the_same_has_the_same_key(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_different_words_keep_different_keys() -> None:
    assert fold("ไทย-ลาว") != fold("ไทย ลาว")
    assert fold("นา") != fold("นำ")
    assert fold("คำว่ า") != fold("คำว่ำ")


@example("e\u0301\u0e31\u0e38")
@given(ANY_TEXT)
def test_folding_a_key_again_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@example("เ\u200bเก \u200b ก")
@example("น\u0e4d\u200b\u0e49\u200bา")
@given(ANY_TEXT)
def test_the_key_with_offsets_is_the_key(text: str) -> None:
    folded = fold_with_offsets(text)

    assert folded.text == fold(text)
    assert len(folded.offsets) == len(folded.text)


@given(ANY_TEXT, st.data())
def test_a_hit_covers_whole_clusters_that_fold_to_what_was_sought(
    text: str, data: st.DataObject
) -> None:
    folded = fold_with_offsets(text)
    start = data.draw(st.integers(0, len(folded.text)))
    needle = folded.text[start : start + data.draw(st.integers(0, 5))]

    hits = find_hits(needle, folded)

    assert bool(hits) == bool(needle)
    assert all(needle in fold(text[first:last]) for first, last in hits)
    assert all(before[1] <= after[0] for before, after in pairwise(hits))


def test_a_hit_is_given_in_places_of_the_text_as_it_stands() -> None:
    text = "แหล่งน\u0e4d\u0e49\u0e32 ปี ๒๕๖๘ และน้ำ"

    hits = find_hits(fold("น้ำ"), fold_with_offsets(text))
    years = find_hits(fold("2568"), fold_with_offsets(text))

    assert [text[start:end] for start, end in hits] == ["น\u0e4d\u0e49\u0e32", "น้ำ"]
    assert [text[start:end] for start, end in years] == ["๒๕๖๘"]


def test_half_a_cluster_marks_the_whole_of_it() -> None:
    hits = find_hits(fold("ท"), fold_with_offsets("ที่"))

    assert hits == [(0, 3)]
