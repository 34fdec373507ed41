from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefpack.export.blocks import Paragraph, Role
from briefpack.export.laid_out import LaidParagraph
from briefpack.export.letter_widths import text_width
from briefpack.export.lines import Line, Span, StyleName
from briefpack.export.typeset import Typesetter
from briefpack.export.word_looks import looks_of
from briefpack.model.annotation import Output
from briefpack.thai.glue import glue
from briefs import TEMPLATE

LONG = "ส่งเสริมความร่วมมือด้านแรงงานให้แน่นแฟ้นยิ่งขึ้น โดยจะมีการหารือเพื่อเตรียมความพร้อม " * 4


@cache
def typesetter(layout: Output = Output.FULL) -> Typesetter:
    return Typesetter(looks_of(TEMPLATE, layout))


def laid(style: StyleName, *spans: Span, layout: Output = Output.FULL) -> LaidParagraph:
    return typesetter(layout).paragraph(Line(style, spans))


def room() -> float:
    paper = typesetter().looks.paper
    return paper.width - paper.left - paper.right


texts = st.text(alphabet="กขคงานเแก้ป่าที่ ๑๒abc().-", max_size=300)


@given(texts)
def test_every_letter_is_drawn_once_and_in_order(text: str) -> None:
    paragraph = laid(StyleName.NOTE, Span("ท่าที", StyleName.LABEL), Span("  "), Span(text))

    drawn = "".join(run.text for line in paragraph.lines for run in line.runs)

    assert drawn.replace(" ", "") == paragraph.text.replace(" ", "")
    assert paragraph.text == f"ท่าที  {glue(text)}"


@given(texts)
def test_no_line_reaches_over_the_edge(text: str) -> None:
    paragraph = laid(StyleName.OUTCOME, Span("๑.๑.๑\t"), Span(text))

    for line in paragraph.lines:
        for run in line.runs:
            assert -0.1 <= run.x <= run.x + run.width <= room() + 0.1


@given(texts)
def test_a_run_says_where_in_the_text_it_stands(text: str) -> None:
    paragraph = laid(StyleName.NOTE, Span("ก", StyleName.LABEL), Span(text))

    for line in paragraph.lines:
        for run in line.runs:
            assert paragraph.text[run.start :].startswith(run.text)


def test_lines_are_spread_out_but_for_the_last() -> None:
    lines = laid(StyleName.NOTE, Span(LONG)).lines

    ends = [line.runs[-1].x + line.runs[-1].width for line in lines]

    assert len(ends) > 3
    assert ends[:-1] == [pytest.approx(room())] * (len(ends) - 1)
    assert ends[-1] < room()


def test_a_heading_stands_in_the_middle() -> None:
    (run,) = laid(StyleName.TITLE, Span("ผลการประชุม")).lines[0].runs

    assert run.x == pytest.approx((room() - run.width) / 2)
    assert run.letters.is_bold


def test_a_label_is_bold_and_what_follows_begins_at_the_hanging_indent() -> None:
    label, value = (
        laid(StyleName.FOLLOW_UP, Span("กรอบเวลา", StyleName.LABEL), Span("\tปี ๒๕๖๕")).lines[0].runs
    )

    look = typesetter().looks.styles[StyleName.FOLLOW_UP]
    assert (label.letters.is_bold, value.letters.is_bold) == (True, False)
    assert label.x == pytest.approx(look.left + look.first_line)
    assert value.x == pytest.approx(look.left)


def test_what_follows_a_tab_that_ends_text_ends_there() -> None:
    line = laid(
        StyleName.SIDE_OUTCOME,
        Span("๑.๑.๑\t"),
        Span("ค้าขาย"),
        Span("\tแล้วเสร็จ"),
        layout=Output.MINISTER,
    ).lines[0]

    tab = typesetter(Output.MINISTER).looks.styles[StyleName.SIDE_OUTCOME].tabs[0]
    assert line.runs[-1].text == "แล้วเสร็จ"
    assert line.runs[-1].x + line.runs[-1].width == pytest.approx(tab.place)


def test_a_dotted_tab_is_drawn_up_to_its_place() -> None:
    line = laid(
        StyleName.MEMO_FIELD,
        Span("ส่วนราชการ", StyleName.MEMO_LABEL),
        Span("\t"),
        layout=Output.MEMO,
    ).lines[0]

    tab = typesetter(Output.MEMO).looks.styles[StyleName.MEMO_FIELD].tabs[0]
    assert [dots.x + dots.width for dots in line.dots] == [pytest.approx(tab.place)]


def test_letters_are_as_wide_as_those_of_th_sarabun_new() -> None:
    (run,) = laid(StyleName.NOTE, Span("ความร่วมมือ")).lines[0].runs

    assert run.width == pytest.approx(text_width("ความร่วมมือ", 16))


def test_a_block_that_did_not_change_is_not_laid_out_again() -> None:
    setter = Typesetter(typesetter().looks)
    setter.begin()
    first = setter.paragraphs(Paragraph(Role.BODY, LONG))
    setter.begin()

    assert setter.paragraphs(Paragraph(Role.BODY, LONG)) is first

    setter.begin()
    setter.begin()
    assert setter.paragraphs(Paragraph(Role.BODY, LONG)) is not first
    assert setter.paragraphs(Paragraph(Role.BODY, LONG)) == first
