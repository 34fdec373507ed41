"""The ministry's tables: topic, what is to be done, who is responsible."""

from briefpack.model.agency import Agency
from briefpack.model.records import Records
from briefpack.sources.source_text import SourceFormat, SourceLine, SourceText, TableCell
from briefpack.sources.structure import records_of
from readings import outline

TITLE = "ผลการประชุมคณะกรรมาธิการร่วมว่าด้วยความร่วมมือทวิภาคีไทย-ลาว ครั้งที่ ๒๓ ณ นครหลวงเวียงจันทน์"
HEADINGS = ["ประเด็น", "การดำเนินการที่สำคัญ", "หน่วยงานที่รับผิดชอบ"]


def read_table(rows: list[list[str]], agencies: tuple[Agency, ...], above: str = "") -> Records:
    """Reads a Word table; lines of a cell are its paragraphs."""
    lines = [SourceLine(TITLE, ends_paragraph=True)]
    if above:
        lines.append(SourceLine(above, heading=1, ends_paragraph=True))
    for r, row in enumerate(rows):
        for c, cell in enumerate(row):
            for text in filter(None, cell.split("\n")):
                lines.append(SourceLine(text, cell=TableCell(0, r, c), ends_paragraph=True))
    source = SourceText("table.docx", SourceFormat.WORD, tuple(lines))
    return records_of(source, [line.text for line in lines], agencies)


def test_a_row_is_a_pillar_with_its_outcomes_and_agencies(agencies: tuple[Agency, ...]) -> None:
    records = read_table(
        [
            HEADINGS,
            ["1. ด้านการเมือง", "- จัดประชุม\n- ลาดตระเวน", "กห. กต. (กรมเอเชียตะวันออก)"],
            ["2. ด้านเศรษฐกิจ", "ขยายการค้า", "หน่วยงานหลัก: คค.\nหน่วยงานสนับสนุน: พณ."],
        ],
        agencies,
    )

    first, second = records.meeting.pillars
    assert outline(records.meeting) == [
        ["ด้านการเมือง", ["", "จัดประชุม", "ลาดตระเวน"]],
        ["ด้านเศรษฐกิจ", ["", "ขยายการค้า"]],
    ]
    assert (first.responsibility.lead, first.responsibility.supporting) == (
        "กห.",
        ("กต.", "กรมเอเชียตะวันออก"),
    )
    assert (second.responsibility.lead, second.responsibility.supporting) == ("คค.", ("พณ.",))
    assert first.responsibility.proposed and not second.responsibility.proposed


def test_rows_under_one_topic_have_agencies_of_their_own(agencies: tuple[Agency, ...]) -> None:
    rows = [HEADINGS, ["ด้านสังคม", "แลกเปลี่ยนเยาวชน", "วธ."], ["", "จัดเทศกาล", "กก."]]

    meeting = read_table(rows, agencies).meeting

    assert [outcome.responsibility.lead for outcome in meeting.outcomes()] == ["วธ.", "กก."]
    assert not meeting.pillars[0].responsibility


def test_a_heading_above_the_table_makes_its_rows_topics(agencies: tuple[Agency, ...]) -> None:
    rows = [HEADINGS, ["ชายแดน", "ลาดตระเวน", "กห."], ["ยาเสพติด", "ปราบปราม", "ป.ป.ส."]]

    meeting = read_table(rows, agencies, above="ความร่วมมือด้านการเมือง").meeting

    assert outline(meeting) == [
        ["ความร่วมมือด้านการเมือง", ["ชายแดน", "ลาดตระเวน"], ["ยาเสพติด", "ปราบปราม"]]
    ]
    assert [topic.responsibility.lead for topic in meeting.pillars[0].topics] == ["กห.", "ป.ป.ส."]


def test_columns_without_headings_are_known_by_what_they_hold(
    agencies: tuple[Agency, ...],
) -> None:
    rows = [["๑", "ชายแดน", "ลาดตระเวนร่วมกัน", "กห."], ["๒", "ค้า", "ขยายการค้า", "พณ."]]

    records = read_table(rows, agencies)

    assert outline(records.meeting) == [
        ["ชายแดน", ["", "ลาดตระเวนร่วมกัน"]],
        ["ค้า", ["", "ขยายการค้า"]],
    ]


def test_a_column_that_fits_no_record_is_listed_and_asked_about(
    agencies: tuple[Agency, ...],
) -> None:
    rows = [[*HEADINGS, "หมายเหตุ"], ["ด้านการเมือง", "ลาดตระเวน", "กห.", "ด่วนมากจริง ๆ"]]

    records = read_table(rows, agencies)

    assert any(left.text == "ด่วนมากจริง ๆ" for left in records.left_out)
    assert any("ด่วนมากจริง ๆ" in problem.message for problem in records.problems)


def read_merged(
    cells: list[tuple[int, int, str, int, int]], agencies: tuple[Agency, ...]
) -> Records:
    """Reads a table of cells: row, column, text, columns and rows covered."""
    lines = [SourceLine(TITLE, ends_paragraph=True)]
    for row, column, text, columns, rows in cells:
        place = TableCell(0, row, column, columns, rows)
        lines.append(SourceLine(text, cell=place, ends_paragraph=True))
    source = SourceText("table.docx", SourceFormat.WORD, tuple(lines))
    return records_of(source, [line.text for line in lines], agencies)


def test_a_row_merged_across_the_table_is_the_pillar_of_the_rows_below(
    agencies: tuple[Agency, ...],
) -> None:
    for first in ("ประเด็น", "ลำดับ"):
        rows = [
            *[(0, 0, first, 1, 1), (0, 1, "ความร่วมมือ", 1, 1), (0, 2, "การดำเนินการ", 1, 1)],
            (1, 0, "๑. ด้านความมั่นคง", 3, 1),
            *[(2, 1, "ชายแดน", 1, 1), (2, 2, "ลาดตระเวน", 1, 1)],
            *[(3, 1, "ยาเสพติด", 1, 1), (3, 2, "ปราบปราม", 1, 1)],
            (4, 0, "๒. ด้านเศรษฐกิจ", 3, 1),
            *[(5, 1, "การค้า", 1, 1), (5, 2, "ขายข้าว", 1, 1)],
        ]

        records = read_merged(rows, agencies)

        assert outline(records.meeting) == [
            ["ด้านความมั่นคง", ["ชายแดน", "ลาดตระเวน"], ["ยาเสพติด", "ปราบปราม"]],
            ["ด้านเศรษฐกิจ", ["การค้า", "ขายข้าว"]],
        ]


def test_text_in_the_column_of_numbers_is_never_lost(agencies: tuple[Agency, ...]) -> None:
    rows = [["ลำดับ", "ประเด็น", "การดำเนินการ"], ["ด้านสังคม", "", ""], ["๑", "เยาวชน", "จัดค่าย"]]

    assert outline(read_table(rows, agencies).meeting) == [["ด้านสังคม", ["เยาวชน", "จัดค่าย"]]]


def test_one_heading_that_is_not_known_leaves_the_row_a_heading(
    agencies: tuple[Agency, ...],
) -> None:
    rows = [
        ["ประเด็นความร่วมมือ", "แนวทางการดำเนินการ", "หน่วยงานหลัก", "หน่วยงานสนับสนุน", "ผู้ประสาน"],
        ["ด้านแรงงาน", "จ้างงาน", "รง.", "กต.", ""],
        ["ด้านการค้า", "ขายข้าว", "", "พณ.", ""],
    ]

    meeting = read_table(rows, agencies).meeting

    assert outline(meeting) == [["ด้านแรงงาน", ["", "จ้างงาน"]], ["ด้านการค้า", ["", "ขายข้าว"]]]
    assert [(p.responsibility.lead, p.responsibility.supporting) for p in meeting.pillars] == [
        ("รง.", ("กต.",)),
        ("", ("พณ.",)),
    ]


def test_a_cell_of_agencies_merged_over_rows_reaches_all_of_them(
    agencies: tuple[Agency, ...],
) -> None:
    rows = [
        *[(0, column, text, 1, 1) for column, text in enumerate(HEADINGS)],
        *[(1, 0, "ด้านสังคม", 1, 3), (1, 1, "จัดค่าย", 1, 1), (1, 2, "วธ.", 1, 2)],
        *[(2, 1, "จัดเทศกาล", 1, 1), (3, 1, "จัดแข่งขัน", 1, 1), (3, 2, "กก.", 1, 1)],
    ]

    meeting = read_merged(rows, agencies).meeting

    assert [each.responsibility.lead for each in meeting.outcomes()] == ["วธ.", "วธ.", "กก."]


def test_a_pillar_with_nothing_in_it_is_asked_about(agencies: tuple[Agency, ...]) -> None:
    records = read_merged([(0, 0, "๑. ด้านความมั่นคง", 3, 1)], agencies)

    assert any("“ด้านความมั่นคง”" in problem.message for problem in records.problems)
