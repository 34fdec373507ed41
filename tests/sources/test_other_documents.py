"""Documents of other kinds: other headings, no pillars, no topics, prose, English, Word."""

import pytest

from briefpack.model.agency import Agency
from briefpack.model.records import Records
from briefpack.sources.source_text import SourceFormat, SourceLine, SourceText
from briefpack.sources.structure import records_of
from readings import Read, outline

TITLE = "ผลการประชุมคณะกรรมาธิการร่วมไทย-มาเลเซีย ครั้งที่ ๑๕ ณ กรุงกัวลาลัมเปอร์"


def read_word(lines: list[SourceLine], agencies: tuple[Agency, ...]) -> Records:
    source = SourceText("results.docx", SourceFormat.WORD, tuple(lines))
    return records_of(source, [line.text for line in lines], agencies)


def word(text: str, marker: str = "", level: int = 0, heading: int = 0) -> SourceLine:
    return SourceLine(text, marker=marker, level=level, heading=heading, ends_paragraph=True)


def test_outcomes_may_stand_right_under_their_pillar(read: Read) -> None:
    text = f"{TITLE}\n\n1. ด้านการเมือง\n- เยือนกัน\n- หารือกัน\n2. ด้านเศรษฐกิจ\n- ค้าขายกัน\n"

    assert outline(read(text).meeting) == [
        ["ด้านการเมือง", ["", "เยือนกัน", "หารือกัน"]],
        ["ด้านเศรษฐกิจ", ["", "ค้าขายกัน"]],
    ]


def test_topics_may_stand_without_pillars(read: Read) -> None:
    text = f"{TITLE}\n\n• การค้า : เพิ่มการค้า\n• ความเชื่อมโยง :\n - สร้างถนน\n - เพิ่มเที่ยวบิน\n"

    assert outline(read(text).meeting) == [
        ["", ["การค้า", "เพิ่มการค้า"], ["ความเชื่อมโยง", "สร้างถนน", "เพิ่มเที่ยวบิน"]]
    ]


def test_an_unmarked_line_before_bullets_is_a_heading(read: Read) -> None:
    text = f"{TITLE}\n\nด้านการเมือง\n- เยือนกัน\n\nด้านเศรษฐกิจ\n- ค้าขายกัน\n"

    assert outline(read(text).meeting) == [
        ["ด้านการเมือง", ["", "เยือนกัน"]],
        ["ด้านเศรษฐกิจ", ["", "ค้าขายกัน"]],
    ]


def test_prose_becomes_outcomes_that_a_person_is_asked_to_look_at(read: Read) -> None:
    paragraphs = ["ไทยขอให้มาเลเซียเร่งสร้างสะพาน", "มาเลเซียยินดีสนับสนุนทุนการศึกษา"]

    records = read("\n\n".join([TITLE, *paragraphs]))

    assert outline(records.meeting) == [["", ["", *paragraphs]]]
    assert {3, 5} <= {problem.line for problem in records.problems}


@pytest.mark.parametrize("text", ["", " \n\t\n", "\n\n\n"])
def test_nothing_gives_no_outcome_and_says_so(text: str, read: Read) -> None:
    records = read(text)

    assert records.meeting.pillars == () and records.left_out == ()
    assert any("ไม่พบผลการประชุม" in problem.message for problem in records.problems)


def test_items_inside_an_outcome_stay_in_its_text(read: Read) -> None:
    text = f"{TITLE}\n\n1. ด้านสังคม\n• สาธารณสุข :\n- ส่งมอบ\n(1) ศูนย์บำบัด\n(2) อุปกรณ์\n- อบรม\n"

    assert outline(read(text).meeting) == [
        ["ด้านสังคม", ["สาธารณสุข", "ส่งมอบ (1) ศูนย์บำบัด (2) อุปกรณ์", "อบรม"]]
    ]


def test_an_announcing_section_gives_way_to_the_pillars_in_it(read: Read) -> None:
    text = (
        f"9. เรื่อง {TITLE}\nสาระสำคัญ\nกต. รายงานว่า การประชุมจัดขึ้นเมื่อวันที่ 3 - 4 มิถุนายน 2567\n"
        "1. ผลการประชุมฯ มีดังนี้\nประเด็น\nสาระสำคัญ\n1. ด้านการเมือง\n1.1 เยือนกัน\n1.2 หารือกัน\n"
        "2. ด้านเศรษฐกิจ\n2.1 ค้าขายกัน\n2. ที่ประชุมเห็นชอบร่างบันทึก\n"
    )

    records = read(text)

    assert outline(records.meeting) == [
        ["ด้านการเมือง", ["", "เยือนกัน", "หารือกัน"]],
        ["ด้านเศรษฐกิจ", ["", "ค้าขายกัน"]],
        ["", ["", "ที่ประชุมเห็นชอบร่างบันทึก"]],
    ]
    assert records.meeting.title.th == TITLE
    assert [(each.text, each.why) for each in records.left_out] == [
        ("เรื่อง", "label"),
        ("สาระสำคัญ", "label"),
        ("1. ผลการประชุมฯ มีดังนี้", "heading of a part"),
        ("ประเด็น", "table heading"),
        ("สาระสำคัญ", "table heading"),
    ]


def test_a_line_of_agencies_makes_its_pillar_responsible(read: Read) -> None:
    text = (
        f"{TITLE}\n\n1. ด้านการเมือง\n- ลาดตระเวน\n- เปิดด่าน\n"
        "กระทรวงกลาโหม (กห.) กต. (กรมเอเชียตะวันออก) และกรมไร้ชื่อ\n2. ด้านเศรษฐกิจ\n- ค้าขายกัน\n"
    )

    records = read(text)

    who = records.meeting.pillars[0].responsibility
    assert (who.lead, who.supporting, who.proposed) == (
        "กห.",
        ("กต.", "กรมเอเชียตะวันออก"),
        True,
    )
    assert any("“กรมไร้ชื่อ”" in problem.message for problem in records.problems)
    assert "agencies, now of a record" in {each.why for each in records.left_out}


def test_an_english_factsheet_is_read_as_english(read: Read) -> None:
    text = (
        "Factsheet\n"
        "Outcomes of the 7th Meeting of the Thailand - Malaysia Joint Commission, Kuala Lumpur\n"
        "3-4 June 2024\n“Prosper Together”\n\n"
        "The 7th Meeting of the Joint Commission (JC) was co-chaired by H.E. Mr. Somchai Dee, "
        "Minister of Foreign Affairs of Thailand, and H.E. Mr. Ahmad Baik, Minister of Foreign "
        "Affairs of Malaysia, in Kuala Lumpur. The outcomes are as follows:\n\n"
        "1. Political Cooperation\n• Border security: hold joint patrols.\n• Narcotics:\n"
        "  o Meet in 2025.\n  o Share best practices.\n2. Economic Cooperation\n• Trade: grow.\n"
    )

    meeting = read(text).meeting

    assert outline(meeting, "en") == [
        [
            "Political Cooperation",
            ["Border security", "hold joint patrols."],
            ["Narcotics", "Meet in 2025.", "Share best practices."],
        ],
        ["Economic Cooperation", ["Trade", "grow."]],
    ]
    assert (meeting.id, meeting.number, meeting.counterpart) == ("JC7", 7, "MY")
    assert (meeting.place.en, meeting.theme.en) == ("Kuala Lumpur", "Prosper Together")
    assert str(meeting.start) == "2024-06-03" and str(meeting.end) == "2024-06-04"
    assert [chair.name.en for chair in meeting.co_chairs] == [
        "H.E. Mr. Somchai Dee",
        "H.E. Mr. Ahmad Baik",
    ]


def test_words_own_numbers_and_bullets_show_levels(agencies: tuple[Agency, ...]) -> None:
    lines = [
        word(TITLE),
        word("ความร่วมมือด้านการเมือง", "๑."),
        word("ชายแดน :", "\uf0b7"),
        word("ลาดตระเวน", "o", 1),
        word("ปรึกษาหารือ", "o", 1),
        word("ยาเสพติด : กระชับความร่วมมือ", "\uf0b7"),
        word("ความร่วมมือด้านเศรษฐกิจ", "๒."),
        word("การค้า : คงเป้าหมาย", "\uf0b7"),
    ]

    assert outline(read_word(lines, agencies).meeting) == [
        [
            "ความร่วมมือด้านการเมือง",
            ["ชายแดน", "ลาดตระเวน", "ปรึกษาหารือ"],
            ["ยาเสพติด", "กระชับความร่วมมือ"],
        ],
        ["ความร่วมมือด้านเศรษฐกิจ", ["การค้า", "คงเป้าหมาย"]],
    ]


def test_words_headings_are_pillars_and_topics(agencies: tuple[Agency, ...]) -> None:
    lines = [
        word(TITLE, heading=1),
        word("ความร่วมมือด้านการเมือง", heading=2),
        word("ชายแดน", heading=3),
        word("ลาดตระเวน", "•"),
        word("ปรึกษาหารือ"),
        word("ยาเสพติด", heading=3),
        word("กระชับความร่วมมือ"),
        word("ความร่วมมือด้านเศรษฐกิจ", heading=2),
        word("คงเป้าหมาย", "•"),
    ]

    assert outline(read_word(lines, agencies).meeting) == [
        [
            "ความร่วมมือด้านการเมือง",
            ["ชายแดน", "ลาดตระเวน", "ปรึกษาหารือ"],
            ["ยาเสพติด", "กระชับความร่วมมือ"],
        ],
        ["ความร่วมมือด้านเศรษฐกิจ", ["", "คงเป้าหมาย"]],
    ]


def test_a_line_break_inside_a_word_paragraph_does_not_end_it(
    agencies: tuple[Agency, ...],
) -> None:
    lines = [
        word(TITLE),
        word("ด้านการเมือง", "๑."),
        SourceLine("ชายแดน : ลาดตระเวน", marker="•"),
        word("ร่วมกันอย่างใกล้ชิด"),
        word("ยาเสพติด : ปราบปราม", "•"),
    ]

    assert outline(read_word(lines, agencies).meeting) == [
        ["ด้านการเมือง", ["ชายแดน", "ลาดตระเวนร่วมกันอย่างใกล้ชิด"], ["ยาเสพติด", "ปราบปราม"]]
    ]


def test_a_resolution_above_the_substance_is_part_of_the_introduction(read: Read) -> None:
    text = (
        f"15. เรื่อง {TITLE}\nคณะรัฐมนตรีมีมติรับทราบ ดังนี้\n1. รับทราบผลการประชุม\n"
        "2. มอบหมายส่วนราชการ\nสาระสำคัญของเรื่อง\nกต. รายงานว่า\n"
        "1. การประชุมจัดขึ้นระหว่างวันที่ 8-9 สิงหาคม 2566 ณ กรุงกัวลาลัมเปอร์ โดยมีรัฐมนตรีว่าการกระทรวง"
        "การต่างประเทศ (นายกอ ขอ) และรัฐมนตรีต่างประเทศมาเลเซีย (นายคอ งอ) เป็นประธานร่วม\n"
        "2. ผลการประชุมสรุปได้ ดังนี้\n2.1 ด้านการเมือง\n(1) ประชุมกัน\n(2) ปราบยาเสพติด\n"
        "2.2 ด้านเศรษฐกิจ\n(1) ค้าขายกัน\n3. กต. เห็นว่าควรมอบหมายหน่วยงาน ดังนี้\n"
        "ประเด็น\nหน่วยงานรับผิดชอบ\nความมั่นคง\nกห. สมช. และ ตช.\nเศรษฐกิจ\nพณ.\n"
    )

    meeting = read(text).meeting

    assert outline(meeting) == [
        ["ด้านการเมือง", ["", "ประชุมกัน", "ปราบยาเสพติด"]],
        ["ด้านเศรษฐกิจ", ["", "ค้าขายกัน"]],
        ["กต. เห็นว่าควรมอบหมายหน่วยงาน ดังนี้", ["", "ความมั่นคง", "เศรษฐกิจ"]],
    ]
    assert [outcome.responsibility.lead for outcome in meeting.outcomes()][-2:] == ["กห.", "พณ."]
    assert "2. มอบหมายส่วนราชการ" in meeting.introduction.th
    assert (str(meeting.start), meeting.place.th) == ("2023-08-08", "กรุงกัวลาลัมเปอร์")
    assert [chair.side for chair in meeting.co_chairs] == ["TH", "MY"]


def test_pillars_may_be_lettered_and_a_place_stand_before_the_days(read: Read) -> None:
    text = (
        "ผลการประชุมคณะกรรมาธิการร่วมระหว่างรัฐบาลแห่งราชอาณาจักรไทยกับรัฐบาลแห่งสหพันธรัฐรัสเซีย ครั้งที่ ๘\n"
        "กรุงเทพมหานคร วันที่ ๑๕ - ๑๖ ธันวาคม ๒๕๖๖\n\nก. การค้า\n   ๑) ขายข้าว\n   ๒) ซื้อปุ๋ย\n"
        "ข. การท่องเที่ยว\n   ๑) เพิ่มเที่ยวบิน\n"
    )

    meeting = read(text).meeting

    assert outline(meeting) == [
        ["การค้า", ["", "ขายข้าว", "ซื้อปุ๋ย"]],
        ["การท่องเที่ยว", ["", "เพิ่มเที่ยวบิน"]],
    ]
    assert (meeting.counterpart, meeting.place.th) == ("RU", "กรุงเทพมหานคร")
    assert (str(meeting.start), str(meeting.end)) == ("2023-12-15", "2023-12-16")


def test_numbers_of_hundreds_of_parts_are_read_like_any(read: Read) -> None:
    items = [f"{'.'.join(['1'] * (depth + 1))} ข้อย่อย" for depth in range(1, 700)]

    records = read("\n".join([TITLE, "", "1. ด้านการเมือง", *items]))

    assert [pillar.title.th for pillar in records.meeting.pillars] == ["ด้านการเมือง"]
    assert not any("จัดข้อความ" in problem.message for problem in records.problems)


def test_words_bullets_of_one_level_nest_by_their_indents(agencies: tuple[Agency, ...]) -> None:
    def listed(text: str, indent: float) -> SourceLine:
        return SourceLine(text, marker="•", indent=indent, ends_paragraph=True)

    lines = [
        word(TITLE),
        word("ด้านการเมือง", "๑."),
        listed("ชายแดน", 18.0),
        listed("ลาดตระเวน", 32.15),
        listed("ปรึกษาหารือ", 32.15),
        listed("ยาเสพติด", 18.0),
        listed("ปราบปราม", 32.15),
    ]

    assert outline(read_word(lines, agencies).meeting) == [
        ["ด้านการเมือง", ["ชายแดน", "ลาดตระเวน", "ปรึกษาหารือ"], ["ยาเสพติด", "ปราบปราม"]]
    ]
