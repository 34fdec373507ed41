from dataclasses import replace
from functools import cache
from itertools import pairwise

import pytest

from briefpack.export.compose_brief import Brief
from briefpack.export.laid_out import LaidPage
from briefpack.export.lay_out_brief import lay_out_brief
from briefpack.export.lines import lines_of
from briefpack.export.looks import Looks
from briefpack.export.typeset import Typesetter
from briefpack.export.word_looks import looks_of
from briefpack.model.annotation import AnnotationKind, Output
from briefpack.model.classification import Classification
from briefpack.model.dossier import Dossier
from briefpack.thai.glue import unglue
from briefs import OPTIONS, TEMPLATE, annotated, brief_of, chosen, jc22, larger, note

LAYOUTS = (Output.FULL, Output.MINISTER, Output.CARD, Output.MEMO)
WORDS = "ไทยยินดีที่มูลค่าการค้าเติบโตต่อเนื่อง และพร้อมร่วมมือให้ถึงเป้าหมาย " * 5


@cache
def looks(layout: Output) -> Looks:
    return looks_of(TEMPLATE, layout)


def pages_of(brief: Brief) -> list[LaidPage]:
    return list(lay_out_brief(brief, Typesetter(looks(brief.layout))))


def brief_in(layout: Output, dossier: Dossier) -> Brief:
    return brief_of(dossier, replace(OPTIONS, layout=layout))


@pytest.fixture(scope="module")
def dossier() -> Dossier:
    notes = [
        note(kind, WORDS * (1 + at % 3), outcome.id)
        for at, outcome in enumerate(jc22().meetings[0].outcomes())
        for kind in (AnnotationKind.TALKING_POINT, AnnotationKind.INTERNAL_NOTE)
    ]
    return chosen(
        annotated(*notes),
        jc22().packs[0].outcome_ids,
        classification=Classification(2),
    )


def said(pages: list[LaidPage]) -> list[str]:
    """What the pages say between header and footer, paragraph by paragraph."""
    whole: dict[int, str] = {}
    for page in pages:
        for placed in page.body:
            whole[id(placed.paragraph)] = unglue(placed.paragraph.text)
    return list(whole.values())


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_pages_say_all_that_the_brief_says_in_its_order(
    layout: Output, dossier: Dossier
) -> None:
    brief = brief_in(layout, dossier)
    placed = [each for page in pages_of(brief) for each in page.body]

    drawn = [
        unglue(each.paragraph.text) for each in placed if each.first == 0 and each.paragraph.text
    ]

    assert drawn == [unglue(line.text) for line in lines_of(brief.blocks) if line.text]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_line_of_a_paragraph_is_on_one_page_in_turn(layout: Output, dossier: Dossier) -> None:
    placed = [each for page in pages_of(brief_in(layout, dossier)) for each in page.body]

    at = 0
    for each in placed:
        assert each.first == at
        at = each.last if each.last < len(each.paragraph.lines) else 0
    assert at == 0


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_classification_is_the_first_and_the_last_on_every_page(
    layout: Output, dossier: Dossier
) -> None:
    for page in pages_of(brief_in(layout, dossier)):
        whole = sorted((*page.strips, *page.body), key=lambda placed: placed.y)

        assert [whole[0].text, whole[-1].text] == ["ลับมาก", "ลับมาก"]
        assert {run.letters.colour for run in whole[0].lines[0].runs} == {"FF0000"}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_what_is_withheld_is_on_no_page(layout: Output) -> None:
    hidden = "ข้อความภายในที่ไม่ให้ใครเห็น"
    brief = brief_in(layout, annotated(note(AnnotationKind.INTERNAL_NOTE, hidden)))

    assert brief.withheld
    assert not any(hidden in page.text for page in pages_of(brief))


@pytest.mark.parametrize("layout", LAYOUTS)
def test_nothing_stands_outside_of_the_margins(layout: Output, dossier: Dossier) -> None:
    paper = looks(layout).paper
    for page in pages_of(brief_in(layout, dossier)):
        for placed in page.body:
            assert placed.y >= paper.top - 0.1
            assert placed.bottom <= paper.height - paper.bottom + 0.1
        ends = [(placed.y, placed.bottom) for placed in page.body]
        assert all(before[1] <= after[0] + 0.1 for before, after in pairwise(ends))


def test_a_high_header_pushes_the_text_down(dossier: Dossier) -> None:
    first, second, *_ = pages_of(brief_in(Output.FULL, dossier))

    paper = looks(Output.FULL).paper
    assert first.body[0].y >= paper.top
    assert second.body[0].y > paper.top + 10


def test_pages_are_numbered_from_the_second_in_the_digits_asked_for(dossier: Dossier) -> None:
    brief = brief_in(Output.FULL, dossier)
    numbers = [
        [strip.text for strip in page.strips if "-" in strip.text] for page in pages_of(brief)
    ]

    assert numbers[:3] == [[], ["- ๒ -"], ["- ๓ -"]]
    assert [s.text for s in pages_of(replace(brief, digits="arabic"))[1].strips][1] == "- 2 -"


def test_between_two_paragraphs_is_the_larger_of_what_both_ask_for(dossier: Dossier) -> None:
    for page in pages_of(brief_in(Output.FULL, dossier)):
        for above, below in pairwise(page.body):
            if below.first == 0:
                wanted = max(above.paragraph.after, below.paragraph.before)
                assert below.y - above.bottom == pytest.approx(wanted)


def test_a_page_break_ends_the_page(dossier: Dossier) -> None:
    cover, second, *_ = pages_of(brief_in(Output.FULL, dossier))

    assert "ผลการประชุมและสถานะ" not in cover.text
    assert second.body[0].paragraph.text == "ภูมิหลัง"


def test_no_heading_ends_a_page_and_no_line_stands_alone(dossier: Dossier) -> None:
    for page in pages_of(brief_in(Output.FULL, dossier))[1:]:
        last = page.body[-1]
        is_end = last.last == len(last.paragraph.lines)
        assert not (last.paragraph.keep_next and is_end)
        for placed in page.body:
            if len(placed.paragraph.lines) > 3:
                assert placed.last - placed.first >= 2


@pytest.mark.parametrize("length", range(150, 650, 50))
def test_two_lines_at_least_of_a_long_note_stand_on_each_page(length: int) -> None:
    ids = jc22().packs[0].outcome_ids
    notes = [note(AnnotationKind.BACKGROUND, (WORDS * 2)[:length], each) for each in ids]

    for page in pages_of(brief_in(Output.FULL, annotated(*notes))):
        for placed in page.body:
            if len(placed.paragraph.lines) > 1:
                assert placed.last - placed.first >= 2


def test_each_paragraph_of_an_outcome_knows_it(dossier: Dossier) -> None:
    pages = pages_of(brief_in(Output.FULL, dossier))

    owned = [each.outcome_id for page in pages for each in page.body if each.outcome_id]

    assert list(dict.fromkeys(owned)) == list(dossier.packs[0].outcome_ids)


def test_a_word_longer_than_a_page_and_an_empty_pack_are_pages_too() -> None:
    endless = annotated(note(AnnotationKind.TALKING_POINT, "ก" * 9000))

    assert len(pages_of(brief_in(Output.CARD, endless))) > 5
    assert len(pages_of(brief_in(Output.FULL, chosen(jc22(), ())))) == 2


def test_a_change_in_one_note_lays_out_only_its_paragraph() -> None:
    large = larger(jc22().meetings[0], 60)
    setter = Typesetter(looks(Output.FULL))
    before = {id(p.paragraph) for page in lay_out_brief(brief_of(large), setter) for p in page.body}
    added = replace(large, annotations=(note(AnnotationKind.TALKING_POINT, "ใหม่", "JC22-1.1.30"),))

    after = [p.paragraph for page in lay_out_brief(brief_of(added), setter) for p in page.body]

    fresh = {p.text for p in after if id(p) not in before}
    assert fresh == {"ประเด็นสนทนา (แน่นอน)  ใหม่"}
