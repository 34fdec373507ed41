from hypothesis import assume, given
from hypothesis import strategies as st

from briefpack.model.anchors import anchor_on, followed, place_of
from briefpack.model.annotation import Anchor

TEXT = "คงเป้าหมายการค้าร่วมกันที่ 11,000 ล้านดอลลาร์สหรัฐ ภายในปี 2568"
GOAL = "เป้าหมายการค้า"
letters = st.text("กขคง ่า1", max_size=12)


def on(quote: str, text: str = TEXT) -> Anchor:
    start = text.index(quote)
    anchor = anchor_on(text, start, start + len(quote))
    assert anchor is not None
    return anchor


def found(anchor: Anchor, text: str) -> str | None:
    span = place_of(anchor, text)
    return None if span is None else text[slice(*span)]


def test_a_passage_is_taken_without_the_spaces_around_it() -> None:
    assert anchor_on("ก  ข ค", 1, 5) == Anchor(3, "ข")
    assert anchor_on("ก  ข", 1, 3) is None


def test_a_passage_follows_what_is_written_before_it() -> None:
    after = "ที่ประชุมเห็นพ้องให้" + TEXT

    assert found(followed(on(GOAL), TEXT, after), after) == GOAL


def test_a_passage_follows_a_repair_inside_it() -> None:
    before = TEXT.replace("ร่วม", "รว่ม")

    moved = followed(on("การค้ารว่มกัน", before), before, TEXT)

    assert found(moved, TEXT) == "การค้าร่วมกัน"


def test_a_passage_that_is_gone_is_remembered_and_found_nowhere() -> None:
    after = "คงไว้ร่วมกันที่ 11,000 ล้านดอลลาร์สหรัฐ ภายในปี 2568"

    moved = followed(on(GOAL), TEXT, after)

    assert moved.quote == GOAL
    assert place_of(moved, after) is None


def test_a_text_written_anew_takes_no_passage_with_it() -> None:
    assert followed(on(GOAL), TEXT, "xyz " * 30).quote == GOAL


def test_of_the_same_words_twice_the_nearer_ones_are_meant() -> None:
    assert place_of(Anchor(9, "กข"), "กข ... กข กข") == (10, 12) or place_of(
        Anchor(9, "กข"), "กข ... กข กข"
    ) == (7, 9)


@given(letters, letters, letters, letters, letters)
def test_an_untouched_passage_always_follows(
    head: str, passage: str, tail: str, new_head: str, new_tail: str
) -> None:
    assume(passage.strip())
    passage = "«" + passage + "»"  # in neither of the others
    before, after = head + passage + tail, new_head + passage + new_tail

    moved = followed(on(passage, before), before, after)

    assert found(moved, after) == passage


@given(letters, letters, st.data())
def test_an_edit_and_its_undo_lose_no_anchor(before: str, after: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(before)))
    anchor = anchor_on(before, start, data.draw(st.integers(start, len(before))))
    assume(anchor is not None)
    assert anchor is not None

    moved = followed(anchor, before, after)

    assert moved.quote
    span = place_of(moved, after)
    assert span is None or after[slice(*span)] == moved.quote
