from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from docx.shared import Cm

from briefpack.errors import ExportError
from briefpack.export.blocks import OutcomeLine, Paragraph, Point, Role
from briefpack.export.brief_options import BriefOptions
from briefpack.export.check_word import check_word
from briefpack.export.compose_brief import Brief, compose_brief
from briefpack.export.lines import StyleName, lines_of
from briefpack.export.word_room import room_of
from briefpack.export.write_word import write_word
from briefpack.model.annotation import Annotation, AnnotationKind, Certainty, Output
from briefpack.model.classification import Classification
from briefpack.model.dossier import Dossier
from briefpack.model.follow_up import Progress, Report
from briefpack.model.index import index_of
from briefpack.model.pack import Section, SectionKind
from briefpack.model.status import Status
from briefpack.model.wording import Language, Wording
from briefpack.workflows.export_brief import export_brief
from briefs import NOON, OPTIONS, PACK, TEMPLATE, annotated, brief_of, chosen, jc22, larger, note

SHORT_LAYOUTS = (Output.MINISTER, Output.CARD, Output.MEMO)
LAYOUTS = (Output.FULL, *SHORT_LAYOUTS)
ON_PAGE = {
    Output.FULL: frozenset(AnnotationKind) - {AnnotationKind.INTERNAL_NOTE},
    Output.MINISTER: frozenset(
        {
            AnnotationKind.TALKING_POINT,
            AnnotationKind.OUR_POSITION,
            AnnotationKind.EXPECTED_POSITION,
            AnnotationKind.IF_RAISED,
        }
    ),
    Output.CARD: frozenset({AnnotationKind.TALKING_POINT, AnnotationKind.IF_RAISED}),
    Output.MEMO: frozenset[AnnotationKind](),
}
LONG = "ย้ำเป้าหมายการค้าและขอให้ฝ่ายลาวเร่งอำนวยความสะดวกการผ่านแดนของสินค้าเกษตรไทย ณ ด่านทุกแห่ง " * 3


def said(brief: Brief) -> str:
    return "\n".join(line.text for line in lines_of(brief.blocks))


def of_layout(layout: Output, **changes: Any) -> BriefOptions:
    return replace(OPTIONS, layout=layout, **changes)


def measured(dossier: Dossier, **changes: Any) -> Brief:
    """One side for the minister, as much of it as fits on our template's page."""
    options = of_layout(Output.MINISTER, **changes)
    room = room_of(TEMPLATE, Output.MINISTER)
    return compose_brief(dossier, index_of(dossier), dossier.packs[0], options, room)


def with_many_notes(dossier: Dossier, count: int) -> Dossier:
    ids = dossier.packs[0].outcome_ids
    notes = (
        replace(note(kind, f"{n} {LONG}", ids[n % len(ids)]), id=f"note-{kind.value}-{n}")
        for n, kind in product(range(count), ON_PAGE[Output.MINISTER])
    )
    return replace(dossier, annotations=tuple(notes))


def reported(dossier: Dossier, outcome_id: str, report: Report) -> Dossier:
    lead = index_of(dossier).places[outcome_id].responsibility.lead
    return replace(dossier, progress=(Progress("p", outcome_id, lead, report, NOON),))


@pytest.fixture
def written(tmp_path: Path) -> Iterator[Callable[[Brief], Path]]:
    def write(brief: Brief, name: str = "brief.docx") -> Path:
        write_word(brief, tmp_path / name, TEMPLATE)
        return tmp_path / name

    yield write


@pytest.mark.parametrize("classification", Classification)
@pytest.mark.parametrize("kind", AnnotationKind)
@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_layout_shows_a_kind_of_note_only_where_it_belongs(
    written: Callable[[Brief], Path],
    layout: Output,
    kind: AnnotationKind,
    classification: Classification,
) -> None:
    here = note(kind, "ข้อความที่แสดงได้ของบันทึกนี้")
    elsewhere = replace(
        note(kind, "ถ้อยคำที่ต้องไม่หลุดออกไปเด็ดขาด", show_in=frozenset(LAYOUTS) - {layout}),
        id=f"withheld-{kind.value}",
        classification=Classification.TOP_SECRET,
    )
    dossier = chosen(annotated(here, elsewhere), ["JC22-2.1.1"], classification=classification)

    brief = brief_of(dossier, of_layout(layout))
    path = written(brief)

    assert check_word(path, brief) == check_word(path) == ()
    assert ("ข้อความที่แสดงได้" in said(brief)) == (kind in ON_PAGE[layout])
    assert "ต้องไม่หลุด" not in said(brief)
    of_what_it_goes_with = layout is Output.MEMO and kind is not AnnotationKind.INTERNAL_NOTE
    secrecy = Classification.TOP_SECRET if of_what_it_goes_with else classification
    assert brief.classification is secrecy
    section = Document(str(path)).sections[0]
    words = secrecy.wording.th
    pages = (section.header, section.footer, section.first_page_header, section.first_page_footer)
    for page in pages if secrecy else ():
        assert words in [each.text for each in page.paragraphs]


@pytest.mark.parametrize("layout", SHORT_LAYOUTS)
def test_the_check_finds_a_withheld_note_in_a_short_layout(
    written: Callable[[Brief], Path], layout: Output
) -> None:
    hidden = note(AnnotationKind.TALKING_POINT, "ถ้อยคำที่ต้องไม่หลุดออกไป", show_in=frozenset())
    brief = brief_of(annotated(hidden), of_layout(layout))
    path = written(brief)
    document = Document(str(path))
    document.core_properties.comments = "ถ้อยคำที่ต้องไม่หลุดออกไป"
    document.save(str(path))

    found = check_word(path, brief)

    assert any("ประเด็นสนทนา" in each.message for each in found)


@pytest.mark.parametrize("digits", ["thai", "arabic"])
@pytest.mark.parametrize("language", ["th", "en"])
@pytest.mark.parametrize("outcomes", [0, 1, 27, 200])
@pytest.mark.parametrize("layout", SHORT_LAYOUTS)
def test_every_layout_passes_its_check(
    tmp_path: Path, layout: Output, outcomes: int, language: Language, digits: str
) -> None:
    dossier = larger(jc22().meetings[0], outcomes)
    options = of_layout(layout, language=language, digits=digits)
    one, two = tmp_path / "one.docx", tmp_path / "two.docx"

    for path in (one, two):
        export_brief(dossier, PACK, path, options, TEMPLATE)

    assert one.read_bytes() == two.read_bytes()
    assert check_word(one) == ()


@pytest.mark.parametrize("notes", [0, 1, 60])
@pytest.mark.parametrize("outcomes", [1, 27, 200])
def test_the_ministers_side_is_never_more_than_one(outcomes: int, notes: int) -> None:
    dossier = with_many_notes(larger(jc22().meetings[0], outcomes), notes)

    brief = measured(dossier)

    room = room_of(TEMPLATE, Output.MINISTER)
    assert room.height_of(lines_of(brief.blocks)) <= room.height
    looks = room.figures[StyleName.SIDE_OUTCOME]
    for block in brief.blocks:
        if isinstance(block, OutcomeLine):
            beside = room.width_of(StyleName.SIDE_OUTCOME, block.text + block.state)
            assert beside < room.width - looks.left


def test_what_does_not_fit_is_counted_on_the_page_and_named_to_the_officer() -> None:
    brief = measured(with_many_notes(larger(jc22().meetings[0], 200), 60), digits="arabic")

    shown = sum(isinstance(each, OutcomeLine) for each in brief.blocks)
    points = sum(isinstance(each, Point) for each in brief.blocks)
    closing = brief.blocks[-1]
    assert isinstance(closing, Paragraph)
    assert closing.role is Role.SIDE_CLOSING
    assert f"ท่าทีอีก {240 - points} ข้อ" in closing.text
    assert f"ผลการประชุมอีก {200 - shown} ข้อ" in closing.text
    assert shown >= 8
    assert points >= 4
    assert f"ผลการประชุม {200 - shown} ข้อ: 1.1.{shown + 1}, " in brief.left_out[1]
    assert all(len(each) < 400 for each in brief.left_out)


def test_where_all_fits_nothing_is_said_about_it() -> None:
    brief = measured(jc22())

    assert brief.left_out == ()
    assert brief.outcome_ids == jc22().packs[0].outcome_ids
    assert "แสดงได้ไม่หมด" not in said(brief)


def test_a_point_too_long_for_the_page_lets_shorter_ones_pass() -> None:
    endless = note(AnnotationKind.TALKING_POINT, LONG * 40)
    short = note(AnnotationKind.TALKING_POINT, "ขอบคุณ", "JC22-3.2.1")

    brief = measured(annotated(endless, short))

    assert [each.text for each in brief.blocks if isinstance(each, Point)] == ["ขอบคุณ"]
    assert "อีก ๑ ข้อ" in said(brief)


def test_an_endless_title_leaves_room_for_the_rest() -> None:
    brief = measured(chosen(jc22(), ["JC22-2.1.1"], occasion="การหารือ" * 400, addressee="ก" * 900))

    assert brief.outcome_ids == ("JC22-2.1.1",)


def test_a_ministers_line_says_how_far_an_outcome_is() -> None:
    report = Report(Status.IN_PROGRESS, 40, reported_on=date(2021, 11, 20))
    dossier = chosen(jc22(), ["JC22-2.1.1", "JC22-2.1.2"])

    lines = [
        each
        for each in measured(reported(dossier, "JC22-2.1.1", report)).blocks
        if isinstance(each, OutcomeLine)
    ]

    assert [each.state for each in lines] == ["อยู่ระหว่างดำเนินการ ร้อยละ ๔๐", "ยังไม่มีรายงาน"]
    assert lines[1].text.endswith(" …")


def test_that_nobody_has_reported_is_said_once() -> None:
    brief = measured(jc22())

    assert said(brief).count("ยังไม่มีหน่วยงานรายงาน") == 1
    assert not any(each.state for each in brief.blocks if isinstance(each, OutcomeLine))


def test_positions_on_one_outcome_stand_together_with_their_certainty() -> None:
    kinds = (AnnotationKind.EXPECTED_POSITION, AnnotationKind.OUR_POSITION)
    notes = [
        note(kind, kind.value, id_, Certainty.MAY_BE_RAISED)
        for id_, kind in product(("JC22-2.1.1", "JC22-1.1.1"), kinds)
    ]

    points = [each for each in measured(annotated(*notes)).blocks if isinstance(each, Point)]

    assert [each.number for each in points] == ["๑.๑.๑", "๑.๑.๑", "๒.๑.๑", "๒.๑.๑"]
    assert points[0].label == "ท่าทีไทย (อาจหยิบยก)"


def test_an_officers_own_title_of_a_section_is_kept() -> None:
    own = Section(SectionKind.OUTCOMES, title=Wording("งานที่ต้องตาม"))

    assert "งานที่ต้องตาม" in said(measured(chosen(jc22(), ["JC22-2.1.1"], sections=(own,))))


def test_notes_without_a_place_in_a_layout_are_told_to_the_officer() -> None:
    dossier = annotated(note(AnnotationKind.BACKGROUND, "ประวัติ"))

    for layout in (Output.MINISTER, Output.CARD):
        assert brief_of(dossier, of_layout(layout)).left_out[0].startswith("ไม่แสดง 1 บันทึก")


def test_a_card_groups_its_points_by_kind_and_topic() -> None:
    notes = (
        note(AnnotationKind.IF_RAISED, "ตอบว่ายังพิจารณา"),
        note(AnnotationKind.TALKING_POINT, "ขอบคุณ", certainty=Certainty.DEFENSIVE_ONLY),
    )

    lines = said(brief_of(annotated(*notes), of_layout(Output.CARD))).split("\n")

    topic = "๒.๑.๑  การค้า การลงทุน"
    assert lines[1:] == [
        *("ประเด็นสนทนา", topic, "(ใช้ตั้งรับเท่านั้น)  ขอบคุณ"),
        *("ใช้เมื่อถูกถาม", topic, "(แน่นอน)  ตอบว่ายังพิจารณา"),
    ]


def test_a_card_without_points_says_so() -> None:
    assert "ยังไม่มีประเด็นสนทนา" in said(brief_of(jc22(), of_layout(Output.CARD)))


def test_a_memo_lists_what_it_is_sent_with_and_has_no_closing_phrase() -> None:
    dossier = chosen(
        jc22(),
        jc22().packs[0].outcome_ids,
        addressee="ปลัดกระทรวง",
        occasion="การเยือน สปป. ลาว",
        occasion_date=date(2022, 5, 30),
        classification=Classification.SECRET,
    )

    lines = said(brief_of(dossier, of_layout(Output.MEMO, author="นางสาวมาลี"))).split("\n")

    assert lines[:5] == [
        *("", "บันทึกข้อความ", "ส่วนราชการ\t", "ที่\t วันที่  ๓๐ พฤศจิกายน ๒๕๖๔\t"),
        "เรื่อง  ขอเสนอเอกสาร การเยือน สปป. ลาว\t",
    ]
    assert lines[5] == "เรียน  ปลัดกระทรวง"
    assert "วันที่ ๓๐ พฤษภาคม ๒๕๖๕" in lines[6]
    assert "๑.  ชุดข้อมูล\tทั้งหมด" in lines
    assert "๓.  ผลการประชุม\tจำนวน ๒๗ ข้อ" in lines
    assert "๔.  ชั้นความลับ\tลับมาก" in lines
    assert lines[-2] == "(นางสาวมาลี)"
    assert "ขอแสดงความนับถือ" not in "".join(lines)


def test_a_memo_says_whose_it_is_where_the_officer_has_said_so(jc22: Dossier) -> None:
    whose = brief_of(jc22, of_layout(Output.MEMO, office="กรมเอเชียตะวันออก"))
    nobodys = brief_of(jc22, of_layout(Output.MEMO))

    assert "กรมเอเชียตะวันออก" in said(whose)
    assert "กรม" not in said(nobodys).split("เรื่อง")[0]


def test_an_offices_emblem_stands_on_the_memo_only(tmp_path: Path) -> None:
    template = tmp_path / "office.docx"
    document = Document(str(TEMPLATE))
    place = next(p for p in document.paragraphs if p.style and p.style.name == "Garuda")
    place.add_run("ตราครุฑ")
    document.sections[2].header.is_linked_to_previous = False
    document.sections[2].header.paragraphs[0].text = "กองเอเชียตะวันออก"
    document.save(str(template))

    for layout in (Output.MEMO, Output.CARD):
        brief = brief_of(jc22(), of_layout(layout))
        path = tmp_path / f"{layout}.docx"
        write_word(brief, path, template)
        written = Document(str(path))
        is_memo = layout is Output.MEMO
        assert (written.paragraphs[0].text == "ตราครุฑ") == is_memo
        assert (written.sections[0].header.paragraphs[0].text == "กองเอเชียตะวันออก") == is_memo
        names = [str(part.partname) for part in written.part.package.iter_parts()]
        assert sum("header" in each for each in names) == 2


@pytest.mark.parametrize(
    ("layout", "width", "top"),
    [
        *((Output.FULL, 21.0, 2.5), (Output.MINISTER, 21.0, 2.0)),
        *((Output.CARD, 14.8, 1.75), (Output.MEMO, 21.0, 1.5)),
    ],
)
def test_each_layout_has_its_own_page(
    written: Callable[[Brief], Path], layout: Output, width: float, top: float
) -> None:
    document = Document(str(written(brief_of(jc22(), of_layout(layout)))))

    (section,) = document.sections
    assert section.page_width == pytest.approx(Cm(width), abs=Cm(0.01))
    assert section.top_margin == pytest.approx(Cm(top), abs=Cm(0.01))
    assert section.first_page_header.paragraphs is not None
    assert section.different_first_page_header_footer


def test_a_template_of_before_the_layouts_still_serves_the_full_brief(tmp_path: Path) -> None:
    template = tmp_path / "office.docx"
    document = Document(str(TEMPLATE))
    styles = document.styles.element
    for style in list(document.styles):
        if style.name.startswith(("Side", "Card", "Memo", "Garuda")):
            styles.remove(style.element)
    document.save(str(template))

    write_word(brief_of(jc22()), tmp_path / "full.docx", template)

    with pytest.raises(ExportError, match=r"office\.docx.*“Side Title”"):
        room_of(template, Output.MINISTER)


def test_withheld_notes_of_an_annotation_kind_never_count_as_left_out() -> None:
    internal: Annotation = note(AnnotationKind.INTERNAL_NOTE, "ภายใน")

    assert brief_of(annotated(internal), of_layout(Output.CARD)).left_out == ()
