from hypothesis import given
from hypothesis import strategies as st

from briefpack.model.light_text import Line, Run, Shape, lines_of, plain


def test_each_line_is_a_paragraph_and_empty_lines_only_separate() -> None:
    assert [line.text for line in lines_of("ย่อหน้าแรก\n\n  \nย่อหน้าสอง")] == ["ย่อหน้าแรก", "ย่อหน้าสอง"]


def test_points_and_numbered_points_are_known_by_how_they_begin() -> None:
    found = lines_of("- ข้อแรก\n• ข้อสอง\n๑. หนึ่ง\n2) สอง\n-ติดกัน")

    assert [(line.shape, line.number, line.text) for line in found] == [
        (Shape.POINT, "", "ข้อแรก"),
        (Shape.POINT, "", "ข้อสอง"),
        (Shape.NUMBERED, "๑.", "หนึ่ง"),
        (Shape.NUMBERED, "2)", "สอง"),
        (Shape.PARAGRAPH, "", "-ติดกัน"),
    ]


def test_bold_stands_between_two_stars() -> None:
    assert lines_of("ขอ**ยืนยัน**ท่าที") == (Line((Run("ขอ"), Run("ยืนยัน", bold=True), Run("ท่าที"))),)


def test_stars_that_embrace_nothing_are_stars() -> None:
    for text in ("2 ** 3 ** 4", "**", "****", "**ครึ่งเดียว"):
        assert lines_of(text) == (Line((Run(text),)),)


@given(st.text("ก**-1. \n•๑", max_size=20))
def test_no_letter_is_lost_but_the_marks(text: str) -> None:
    def letters(of: str) -> str:
        return "".join(c for c in of if c not in "*-•.) \n" and not c.isdigit())

    assert letters("".join(line.text for line in lines_of(text))) == letters(text)
    assert "\n".join(line.text for line in lines_of(plain(text))) == "\n".join(
        line.text for line in lines_of(text)
    ) or "**" in plain(text)
