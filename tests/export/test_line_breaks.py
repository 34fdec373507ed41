from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefpack.export.letter_widths import is_narrow, text_width
from briefpack.export.line_breaks import cut_short, line_count, unbroken
from briefpack.thai.glue import unglue


def each_one(text: str) -> float:
    """A typewriter's width."""
    return float(len(text))


def _is_at_most(longest: int, text: str) -> bool:
    return len(text) <= longest


@given(st.text(alphabet="กขคำาเแ่้ๆฯ๑1a()., -", max_size=40))
def test_the_pieces_are_the_text(text: str) -> None:
    assert unglue("".join(unbroken(text))) == unglue(text)


@pytest.mark.parametrize(
    ("text", "together"),
    [
        ("ฝ่าย สปป. ลาว", "สปป."),
        ("ไปบ่อยๆ แล้ว", "บ่อยๆ"),
        ("เปิดด่าน (CCA) แล้ว", "(CCA)"),
        ("วันที่ ๓ พฤศจิกายน ๒๕๖๔", "พฤศจิกายน ๒๕๖๔"),
    ],
)
def test_what_belongs_together_is_one_piece(text: str, together: str) -> None:
    assert any(together in unglue(piece) for piece in unbroken(text))


def test_thai_may_break_between_its_words() -> None:
    assert [unglue(piece) for piece in unbroken("ส่งเสริมความร่วมมือ")] != ["ส่งเสริมความร่วมมือ"]


def test_lines_are_filled_word_by_word() -> None:
    assert line_count("aaa bbb ccc", each_one, 7, 7) == 2
    assert line_count("aaa bbb ccc", each_one, 6, 11) == 2
    assert line_count("aaa bbb ccc", each_one, 3, 3) == 3
    assert line_count("", each_one, 3, 3) == 1


def test_a_word_longer_than_the_line_takes_as_many_as_it_needs() -> None:
    assert line_count("a" * 25, each_one, 10, 10) == 3


def test_a_text_is_cut_between_words_and_says_so() -> None:
    assert cut_short("aaa bbb, ccc", lambda kept: len(kept) <= 9) == "aaa bbb …"
    assert cut_short("aaa bbb", lambda kept: len(kept) <= 9) == "aaa bbb"
    assert cut_short("aaaaaaaaaaaa", lambda kept: len(kept) <= 9) == "…"


def test_an_abbreviation_is_not_cut_in_two() -> None:
    for longest in range(3, 16):
        kept = cut_short("ไทยและ สปป. ลาว", partial(_is_at_most, longest))
        assert ("ส" in kept) == ("สปป." in kept)


def test_marks_above_and_below_take_no_width() -> None:
    assert text_width("ที่", 16) == text_width("ท", 16)


def test_sarabun_is_half_as_wide_again_as_th_sarabun_new() -> None:
    narrow = text_width("ความร่วมมือ", 16)

    assert text_width("ความร่วมมือ", 16, is_narrow=False) == pytest.approx(1.52 * narrow)
    assert is_narrow("TH Sarabun New")
    assert is_narrow("TH SarabunPSK")
    assert not is_narrow("Sarabun")


def test_widths_of_letters_nobody_measured_are_on_the_safe_side() -> None:
    assert text_width("漢", 10, is_narrow=False) > text_width("ก", 10, is_narrow=False)
    assert text_width("Ж", 10) > text_width("ก", 10)
    assert text_width("\u200b", 10) == 0
