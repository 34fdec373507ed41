from briefpack.workflows.word_marks import word_marks


def _marked(text: str, places: tuple[tuple[int, int], ...]) -> list[str]:
    return [text[start:end] for start, end in places]


def test_the_words_that_differ_are_marked_in_both_texts() -> None:
    ours = "คงเป้าหมายการค้าร่วมกันที่ ๑๑,๐๐๐ ล้านดอลลาร์สหรัฐ"
    theirs = "คงเป้าหมายการค้าร่วมกันที่ 12,000 ล้านดอลลาร์สหรัฐ ในปี 2568"

    marks = word_marks(ours, theirs)

    assert not marks.are_shared
    assert _marked(ours, marks.ours) == ["๑๑,๐๐๐"]
    assert _marked(theirs, marks.theirs) == ["12,000", "ในปี 2568"]


def test_the_shape_of_digits_and_spaces_make_no_difference() -> None:
    assert word_marks("ปี ๒๕๖๘ นี้", "ปี  2568 นี้").ours == ()


def test_where_most_differs_what_is_shared_is_marked() -> None:
    ours, theirs = "ส่งเสริมการท่องเที่ยวชายแดน", "ปราบปรามการลักลอบขนยาเสพติดตามแนวชายแดน"

    marks = word_marks(ours, theirs)

    assert marks.are_shared
    assert "ชายแดน" in _marked(ours, marks.ours)
