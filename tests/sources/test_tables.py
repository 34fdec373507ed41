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
