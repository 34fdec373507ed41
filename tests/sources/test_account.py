"""No character of a source is dropped: it is in a record, in a field, or listed."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefpack.model.agency import Agency
from briefpack.model.meeting import Meeting, Outcome, Pillar, SourceSpan, Topic
from briefpack.model.records import LeftOut, Records
from briefpack.model.wording import Wording
from briefpack.sources.account import UNPLACED, unaccounted
from briefpack.sources.structure import records_of
from factsheets import Form, source_of, written
from readings import Read

LINES = st.lists(
    st.one_of(
        st.sampled_from(
            [
                "ผลการประชุมคณะกรรมาธิการร่วมไทย-ลาว ครั้งที่ ๒๒ ณ กรุงเทพฯ",
                "ระหว่างวันที่ ๓ - ๔ พฤศจิกายน ๒๕๖๔",
                "“การฟื้นฟูไปด้วยกัน”",
                "การประชุมจัดขึ้นเมื่อวันที่ ๓ พฤศจิกายน ๒๕๖๔ ซึ่งมีข้อสรุป อาทิ",
                "๑. ความร่วมมือด้านการเมือง",
                "2) ความร่วมมือด้านเศรษฐกิจ",
                "1.1 เยือนกัน",
                "1.2 หารือกัน",
                "• การค้า :",
                "• การลงทุน : ส่งเสริมกัน",
                "  - ค้าขายกันให้มากขึ้นตามแนวชายแดนของทั้งสองประเทศ",
                "- ๒ -",
                "ประเด็น",
                "สาระสำคัญ",
                "หน่วยงานที่รับผิดชอบ",
                "กต. กระทรวงกลาโหม (กห.) และกรมไร้ชื่อ",
                "ไทย - ลาว",
                "* * * * *",
                "________",
                "\uf0b7",
                "",
                "",
            ]
        ),
        st.text("กขคงมรลาิ่์ :()“”-•123๑.,\uf0d8\u200b\t\u00a0", max_size=40),
    ),
    max_size=25,
).map("\n".join)
# What may vanish into structure: blanks, bullets, numbers, their signs, colons.
STRUCTURE = set("-•*\uf0b7\uf0d8.:()0123456789๐๑๒๓๔๕๖๗๘๙กขคงมรล")


def letters(text: str) -> Counter[str]:
    return Counter("".join(text.split()))


def kept(records: Records) -> Counter[str]:
    """Every letter in the records, in the meeting's fields and in what was left out."""
    meeting = records.meeting
    words = [meeting.title, meeting.dates, meeting.theme, meeting.introduction]
    for pillar in meeting.pillars:
        words.append(pillar.title)
        for topic in pillar.topics:
            words += [topic.title, *(outcome.text for outcome in topic.outcomes)]
    texts = [wording.th or wording.en for wording in words]
    return letters("".join([*texts, *(left.text for left in records.left_out)]))


def test_the_published_factsheet_is_accounted_for(read: Read, bundled: Meeting) -> None:
    text = written(bundled, Form(width=80))
    records = read(text)

    assert unaccounted(text.split("\n"), records.meeting, records.left_out) == ()
    assert not any(left.why == UNPLACED for left in records.left_out)


@given(text=LINES)
def test_no_letter_of_any_text_is_lost(text: str, agencies: tuple[Agency, ...]) -> None:
    source = source_of(text)
    lines = [line.text for line in source.lines]

    records = records_of(source, lines, agencies)

    assert unaccounted(lines, records.meeting, records.left_out) == ()
    assert set(letters(text) - kept(records)) <= STRUCTURE


@given(text=LINES)
def test_reading_the_same_text_again_gives_the_same(
    text: str, agencies: tuple[Agency, ...]
) -> None:
    source = source_of(text)
    lines = [line.text for line in source.lines]

    records = records_of(source, lines, agencies)

    assert records == records_of(source, lines, agencies)
    ids = [outcome.id for outcome in records.meeting.outcomes()]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize(
    ("lines", "lost"),
    [
        (["๑. ด้าน", "• เรื่อง :", "- ทำ", "งาน"], ()),
        (["๑. ด้าน ก", "• เรื่อง :", "- ทำ", "งาน"], (LeftOut(1, "ก", UNPLACED),)),
        (["๑. ด้าน", "• เรื่อง :", "- ทำ", "งาน อื่น"], (LeftOut(4, "อื่น", UNPLACED),)),
        (["๑. ด้าน", "• เรื่อง :", "- ทำ", "งาน", "ลืม"], (LeftOut(5, "ลืม", UNPLACED),)),
        (["๑. ด้าน", "• เรื่อง :", "- งาน", "ทำ"], (LeftOut(3, "งาน", UNPLACED),)),
    ],
)
def test_what_is_in_no_record_is_found_with_its_line(
    lines: list[str], lost: tuple[LeftOut, ...]
) -> None:
    outcome = Outcome("M-1.1.1", "1.1.1", Wording("ทำงาน"), SourceSpan(3, 4))
    topic = Topic("M-1.1", Wording("เรื่อง"), (outcome,), SourceSpan(2, 2))
    meeting = Meeting(
        "M", Wording(), pillars=(Pillar("M-1", 1, Wording("ด้าน"), (topic,), SourceSpan(1, 1)),)
    )

    found = unaccounted(lines, meeting, ())

    assert [each.line for each in found] == sorted({each.line for each in found})
    assert {each.line for each in lost} <= {each.line for each in found}
    assert bool(found) == bool(lost)
