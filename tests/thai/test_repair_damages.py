"""Clean text, damaged in each known way, comes back as it was."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefpack.thai.repair import apply_repairs, repair
from clean_thai import SENTENCES
from damage import DAMAGES, damaged_by

PAGE = "\n".join(SENTENCES)
# A space between two words is no damage that anyone could see; a slipped mark can make words or
# syllables, and is left alone where too few others show that marks slip.
NOT_ALL = {"displaced by a consonant": 0.75, "spaces of justified lines": 0.04}

seeds = st.integers(0, 2**32)
pages = st.permutations(SENTENCES).map("\n".join)


def share_of_lines(made: str, wanted: str) -> float:
    pairs = list(zip(made.split("\n"), wanted.split("\n"), strict=True))
    return sum(one == other for one, other in pairs) / len(pairs)


@pytest.mark.parametrize("kind", DAMAGES)
@given(page=pages, seed=seeds)
def test_a_damaged_page_comes_back_line_by_line(kind: str, page: str, seed: int) -> None:
    damaged = damaged_by(kind, page, seed)

    assert share_of_lines(repair(damaged).text, page) >= NOT_ALL.get(kind, 1.0)


@given(page=pages, seed=seeds)
def test_false_spaces_never_make_a_sara_am_and_no_letter_is_lost(page: str, seed: int) -> None:
    damaged = damaged_by("spaces of justified lines", page, seed)

    assert repair(damaged).text.replace(" ", "") == page.replace(" ", "")


@given(page=pages, seed=seeds, kinds=st.lists(st.sampled_from(sorted(DAMAGES)), max_size=3))
def test_any_mixture_is_repaired_once_and_for_all(page: str, seed: int, kinds: list[str]) -> None:
    damaged = page
    for kind in kinds:
        damaged = damaged_by(kind, damaged, seed)

    repaired = repair(damaged)

    assert repair(repaired.text).repairs == ()
    assert apply_repairs(damaged, repaired.repairs) == repaired.text
