"""Words known, and the cheapest reading of letters as words."""

import pytest

from briefpack.thai.lattice import Choice, clusters, cost, is_all_words, read
from briefpack.thai.word_list import word_list


def test_the_list_knows_words_and_their_beginnings() -> None:
    words = word_list()

    assert words.look_up("ความ")[1] > 0
    assert words.look_up("ควา")[1:] == (0, True)
    assert words.look_up("ควำ")[1:] == (0, False)
    assert words.look_up("ฮฮฮ")[1:] == (0, False)


def test_a_rare_word_costs_more_than_a_common_one() -> None:
    assert cost("ทำ") < cost("ทา") < cost("ทฆ")


def test_a_word_never_ends_between_a_letter_and_its_marks() -> None:
    assert clusters("เกี่ยวข้องน้ำ ๕") == ["เกี่", "ย", "ว", "ข้", "อ", "ง", "น้ำ", " ", "๕"]


def test_letters_are_read_as_the_most_common_words() -> None:
    assert read(["การประชุมคณะกรรมาธิการร่วม"]).words == ("การ", "ประชุม", "คณะกรรมาธิการ", "ร่วม")


@pytest.mark.parametrize(("before", "after", "taken"), [("คว", "ม", 0), ("", "หนด", 1)])
def test_a_choice_is_taken_by_the_words_it_makes(before: str, after: str, taken: int) -> None:
    last = before[-1:] or "ก"

    reading = read([before[:-1], Choice((last + "า", last + "ำ"), (0.0, 0.0)), after])

    assert reading.taken == (taken,)


def test_a_reading_that_costs_extra_must_be_worth_it() -> None:
    cheap, dear = Choice((" ", ""), (0.0, 2.0)), Choice((" ", ""), (0.0, 500.0))

    assert read(["เมื่", cheap, "อ"]).taken == (1,)
    assert read(["เมื่", dear, "อ"]).taken == (0,)


def test_unknown_letters_are_told_from_words_by_place() -> None:
    assert is_all_words("มีความ")
    assert not is_all_words("มคีวาม")
    assert is_all_words("มคีวามหมาย", 6)
