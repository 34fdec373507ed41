"""Lines that go on with the item above, though they look like marks, headings or new pages."""

import textwrap

import pytest

from briefpack.model.agency import Agency
from briefpack.model.meeting import Meeting
from briefpack.sources.seams import joint_by_blank
from briefpack.sources.source_text import SourceFormat, SourceLine, SourceText
from briefpack.sources.structure import records_of
from factsheets import Form, bullet, items
from readings import Read, outline, shape

HEAD = "ผลการประชุมคณะกรรมาธิการร่วมไทย-ลาว ครั้งที่ ๕\nวันที่ ๑๘ พฤศจิกายน ๒๕๖๖\n\n"


def test_a_number_before_what_it_counts_is_no_mark(read: Read) -> None:
    for count in ("๑ ครั้งต่อปี", "2 ฉบับ ภายในปีหน้า", "๓ มกราคม ของทุกปี"):
        text = (
            f"{HEAD}๑. ความสัมพันธ์ทวิภาคี\n– ประชุมเจ้าหน้าที่อาวุโสของกระทรวงการต่างประเทศทั้งสองอย่างน้อย\n"
            f"{count}\n๒. ความร่วมมือพหุภาคี\n– สนับสนุนกันในเวทีระหว่างประเทศ\n"
        )

        first, second = outline(read(text).meeting)

        assert str(first[1][1]).endswith(count) and len(first[1]) == 2
        assert second == ["ความร่วมมือพหุภาคี", ["", "สนับสนุนกันในเวทีระหว่างประเทศ"]]


def test_an_outcome_that_ends_in_a_range_of_years_ends(read: Read) -> None:
    first = "ให้ทุนฝึกอบรมระยะสั้นและระยะยาวแก่เจ้าหน้าที่ด้านสาธารณสุขของลาวระหว่างปี ๒๕๖๘ - ๒๕๗๐"
    text = f"{HEAD}๑. การศึกษา\n- {first}\n- จัดค่ายเยาวชน\n- แลกเปลี่ยนครู\n"

    assert outline(read(text).meeting) == [["การศึกษา", ["", first, "จัดค่ายเยาวชน", "แลกเปลี่ยนครู"]]]


def test_a_page_may_end_inside_an_item(read: Read) -> None:
    text = (
        f"{HEAD}๑. ความร่วมมือทางการค้า\n  ➢ เร่งรัดการเจรจาความตกลงการค้าเสรีระหว่างสองประเทศ\n"
        "     ให้แล้วเสร็จโดยเร็ว\n๒. ความร่วมมือด้านวัฒนธรรม\n"
        "  ➢ บูรณะโบราณสถานในเมืองหลวงเก่า โดยไทยส่ง\n\n- 2 -\n\n"
        "     ผู้เชี่ยวชาญไปช่วย\n  ➢ จัดเทศกาลภาพยนตร์\n"
    )

    assert outline(read(text).meeting)[1:] == [
        [
            "ความร่วมมือด้านวัฒนธรรม",
            [
                "",
                "บูรณะโบราณสถานในเมืองหลวงเก่า โดยไทยส่งผู้เชี่ยวชาญไปช่วย",
                "จัดเทศกาลภาพยนตร์",
            ],
        ]
    ]


def test_a_line_that_hangs_behind_a_mark_is_never_a_silent_pillar(read: Read) -> None:
    text = f"{HEAD}๑. การค้า\n  - ขายข้าว\n    ให้มากขึ้น\n  - ซื้อปุ๋ย\n๒. แรงงาน\n  - จ้างงาน\n"

    records = read(text)

    assert [pillar.title.th for pillar in records.meeting.pillars] == ["การค้า", "แรงงาน"]


def test_lines_pasted_into_word_one_by_one_are_still_lines(agencies: tuple[Agency, ...]) -> None:
    texts = [
        *HEAD.strip().split("\n"),
        "๑. ความร่วมมือด้านการเมืองและความมั่นคง",
        "- เร่งรัดการแลกเปลี่ยนข้อมูล และการประสานงานระหว่างหน่วยงานของทั้งสองฝ่ายใน",
        "ด้านการข่าวและการปราบปรามยาเสพติด",
        "- จัดการประชุมผู้ว่าราชการจังหวัด และการหารือด้านชายแดนไทยกับลาวเป็นประจำ",
        "ทุกปี สลับกันเป็นเจ้าภาพ",
        "๒. ความร่วมมือด้านเศรษฐกิจ",
        "- เพิ่มมูลค่าการค้า",
    ]
    lines = tuple(SourceLine(text, ends_paragraph=True) for text in texts)

    records = records_of(SourceText("pasted.docx", SourceFormat.WORD, lines), texts, agencies)

    assert outline(records.meeting) == [
        [
            "ความร่วมมือด้านการเมืองและความมั่นคง",
            [
                "",
                "เร่งรัดการแลกเปลี่ยนข้อมูล และการประสานงานระหว่างหน่วยงานของทั้งสองฝ่ายใน"
                "ด้านการข่าวและการปราบปรามยาเสพติด",
                "จัดการประชุมผู้ว่าราชการจังหวัด และการหารือด้านชายแดนไทยกับลาวเป็นประจำทุกปี สลับกันเป็นเจ้าภาพ",
            ],
        ],
        ["ความร่วมมือด้านเศรษฐกิจ", ["", "เพิ่มมูลค่าการค้า"]],
    ]


@pytest.mark.parametrize("width", [60, 66, 72, 80, 90])
@pytest.mark.parametrize("indents", [(0, 2, 4), (0, 4, 8)])
def test_a_dash_that_hangs_deeper_than_the_bullets_is_text(
    width: int, indents: tuple[int, int, int], bundled: Meeting, read: Read
) -> None:
    form = Form(topic=bullet("•"), outcome=bullet("-"), indents=indents)

    assert shape(read(hanging(bundled, form, width)).meeting) == shape(bundled)


def hanging(meeting: Meeting, form: Form, width: int) -> str:
    """A factsheet broken at spaces, lines of an item standing behind its mark."""
    written: list[str] = []
    for item in items(meeting, form):
        indent = len(item) - len(item.lstrip())
        behind = " " * (indent + 2 if indent else 0)
        written += textwrap.wrap(
            item, width, subsequent_indent=behind, break_long_words=False, break_on_hyphens=False
        )
    return "\n".join(written)


def test_a_few_seams_do_not_show_that_lines_break_at_spaces(read: Read) -> None:
    text = (
        f"{HEAD}๑. การค้า\n- ส่งเสริมการลงทุนในสาขาอัญมณีและเครื่องประดับ การแปรรูป\n  อาหาร และการโรงแรม\n"
        "- สนับสนุนผู้ประกอบการขนาดกลางและขนาดย่อม ในการเข้าถึง\n  แหล่งเงินทุน\n"
    )

    assert "การแปรรูปอาหาร" in read(text).meeting.pillars[0].topics[0].outcomes[0].text.th


def test_a_number_stands_apart_from_the_word_before_it() -> None:
    assert joint_by_blank("ให้แล้วเสร็จภายในปี", "2570 ตามแผน", is_blank=False).with_space
    assert joint_by_blank("จัดประชุมปีละ 2", "ครั้ง", is_blank=False).with_space
