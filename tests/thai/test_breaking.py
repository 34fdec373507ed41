from hypothesis import given
from hypothesis import strategies as st

from briefpack.thai.breaking import ZERO_WIDTH_SPACE, breakable

TITLE = "การประชุมคณะกรรมาธิการร่วมว่าด้วยความร่วมมือทวิภาคี ครั้งที่ 22"
thai = st.text("กขคมนรงเแโะาิี่้ำๆฯ .ab12", max_size=40)


def test_a_copy_breaks_between_words_and_never_inside_one() -> None:
    assert breakable(TITLE).text.split(ZERO_WIDTH_SPACE) == [
        *("การ", "ประชุม", "คณะกรรมาธิการ", "ร่วม", "ว่า", "ด้วย", "ความร่วมมือ"),
        *("ทวิภาคี ครั้ง", "ที่ 22"),
    ]


def test_marks_of_repetition_and_abbreviation_stay_with_their_word() -> None:
    pieces = breakable("ประชุมบ่อยๆ ข้าว ปลา ฯลฯ กรุงเทพฯ").text.split(ZERO_WIDTH_SPACE)

    assert not [piece for piece in pieces if piece.startswith(("ๆ", "ฯ", "ล"))]


def test_what_is_not_thai_is_left_alone() -> None:
    assert breakable("ASEAN 2021 – 4G").text == "ASEAN 2021 – 4G"


@given(thai)
def test_nothing_but_places_to_break_is_added(text: str) -> None:
    assert breakable(text).text.replace(ZERO_WIDTH_SPACE, "") == text


@given(thai, st.data())
def test_places_lead_into_the_copy_and_back(text: str, data: st.DataObject) -> None:
    copy = breakable(text)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))

    a, b = copy.start_in_copy(start), copy.end_in_copy(end)

    assert copy.text[a:b].replace(ZERO_WIDTH_SPACE, "") == text[start:end]
    assert (copy.in_text(a), copy.in_text(b)) == (start, end) or start == end
    assert copy.text[a : a + 1] != ZERO_WIDTH_SPACE
