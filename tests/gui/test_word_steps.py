from hypothesis import given
from hypothesis import strategies as st

from briefpack.gui.word_steps import next_word, previous_word, word_at

LINE = "การประชุม ครั้งที่ 22, JC22"


def test_a_double_click_takes_one_thai_word() -> None:
    start, end = word_at(LINE, LINE.index("ชุม"))

    assert LINE[start:end] == "ประชุม"


def test_the_keys_go_from_word_to_word_and_over_spaces() -> None:
    places, at = [], 0
    while at < len(LINE):
        at = next_word(LINE, at)
        places.append(at)

    assert [LINE[a:b].strip() for a, b in zip([0, *places], places, strict=False)] == [
        *("การ", "ประชุม", "ครั้ง", "ที่", "22", ",", "JC22")
    ]


@given(st.text("กาทีำ่ 1a,", max_size=20), st.data())
def test_going_on_and_back_ends_where_a_word_begins(text: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(text)))

    assert previous_word(text, place) <= place <= max(next_word(text, place), place)
    start, end = word_at(text, place)
    assert 0 <= start <= end <= len(text)
    assert previous_word(text, next_word(text, place)) <= max(place, previous_word(text, len(text)))
