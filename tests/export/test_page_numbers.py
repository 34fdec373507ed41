from briefpack.export.lines import Line, Span, StyleName
from briefpack.export.page_numbers import pages_of
from briefpack.export.room import Figures, Room

LOOKS = {
    StyleName.BODY: Figures(size=16, line=20),
    StyleName.HEADING_1: Figures(size=16, line=20, before=10, keeps_next=True, keeps_lines=True),
    StyleName.PAGE_BREAK: Figures(size=2, line=2),
}
ROOM = Room(width=400, height=100, figures=LOOKS)  # five lines of text
TEXT = Line(StyleName.BODY, (Span("สั้น"),))
HEADING = Line(StyleName.HEADING_1, (Span("หัวข้อ"),))
BREAK = Line(StyleName.PAGE_BREAK)


def test_a_page_holds_as_many_lines_as_fit() -> None:
    assert pages_of([TEXT] * 7, ROOM) == [1] * 5 + [2] * 2


def test_what_follows_a_page_break_is_on_the_next_page() -> None:
    assert pages_of([TEXT, BREAK, TEXT], ROOM) == [1, 1, 2]


def test_a_heading_goes_to_the_page_of_what_follows_it() -> None:
    assert pages_of([TEXT] * 4 + [HEADING, TEXT], ROOM) == [1] * 4 + [2, 2]


def test_a_long_paragraph_runs_over_to_the_next_page() -> None:
    long = Line(StyleName.BODY, (Span("คำ " * 400),))

    pages = pages_of([long, TEXT], ROOM)

    assert pages[0] == 1
    assert pages[1] > 2


def test_thousands_of_paragraphs_are_measured_roughly() -> None:
    assert pages_of([TEXT] * 2_500, ROOM) == [1 + n // 5 for n in range(2_500)]
