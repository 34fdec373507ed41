from pathlib import Path

import pytest
from docx import Document
from docx.shared import Pt

from briefpack.errors import ExportError
from briefpack.export.lines import StyleName
from briefpack.export.looks import PAGE_NUMBER, Align
from briefpack.export.word_looks import looks_of
from briefpack.model.annotation import Output
from briefs import TEMPLATE


def test_the_page_is_the_one_the_template_gives_the_layout() -> None:
    full, card = looks_of(TEMPLATE, Output.FULL).paper, looks_of(TEMPLATE, Output.CARD).paper

    assert (round(full.width), round(full.height)) == (595, 842)
    assert full.left == pytest.approx(85.05)
    assert (round(card.width), round(card.height)) == (420, 595)


def test_a_style_has_what_the_template_says_of_it() -> None:
    styles = looks_of(TEMPLATE, Output.FULL).styles
    outcome, follow_up = styles[StyleName.OUTCOME], styles[StyleName.FOLLOW_UP]

    assert outcome.align is Align.SPREAD
    assert outcome.keep_next
    assert [round(tab.place, 2) for tab in outcome.tabs] == [92.15]
    assert follow_up.first_line < 0 < follow_up.left
    assert follow_up.letters.points == 14
    assert styles[StyleName.CLASSIFICATION].letters.colour == "FF0000"


def test_tabs_of_a_memo_have_dots_and_a_line_of_its_own_height_is_exact() -> None:
    styles = looks_of(TEMPLATE, Output.MEMO).styles

    assert [tab.is_dotted for tab in styles[StyleName.MEMO_NUMBER].tabs] == [True, True]
    assert styles[StyleName.MEMO_TITLE].exact == 35
    assert looks_of(TEMPLATE, Output.MINISTER).styles[StyleName.SIDE_OUTCOME].tabs[0].is_right


def test_a_character_style_leaves_the_size_to_its_paragraph() -> None:
    own = looks_of(TEMPLATE, Output.FULL).own_letters[StyleName.LABEL]

    assert (own.points, own.is_bold) == (None, True)


def test_pages_are_numbered_from_the_second_on() -> None:
    paper = looks_of(TEMPLATE, Output.FULL).paper

    assert [line.text for line in paper.headers[paper.kind_of(2)]] == [f"- {PAGE_NUMBER} -"]
    assert not any(line.text for line in paper.headers[paper.kind_of(1)])


def test_an_offices_own_template_is_followed(tmp_path: Path) -> None:
    document = Document(str(TEMPLATE))
    document.styles["Outcome"].paragraph_format.space_before = Pt(33)
    document.sections[-1].left_margin = Pt(100)
    header = document.sections[0].header.paragraphs[0]
    header.text = "กรมเอเชียตะวันออก"
    path = tmp_path / "office.docx"
    document.save(str(path))

    looks = looks_of(path, Output.FULL)

    assert looks.styles[StyleName.OUTCOME].before == 33
    assert looks.paper.left == 100
    assert looks.paper.headers["default"][0].text == "กรมเอเชียตะวันออก"


def test_what_is_no_template_is_refused_in_words(tmp_path: Path) -> None:
    path = tmp_path / "x.docx"
    path.write_bytes(b"nothing")

    with pytest.raises(ExportError):
        looks_of(path, Output.FULL)
