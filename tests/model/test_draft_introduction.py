from dataclasses import replace

from briefpack.model.draft import Draft
from briefpack.model.draft_introduction import lines_of_meeting, use_introduction
from briefpack.model.draft_records import draft_of, meeting_of
from briefpack.model.meeting import Meeting, Outcome, Pillar, SourceSpan, Topic
from briefpack.model.records import LeftOut, Records, Repair
from briefpack.model.wording import Wording

LINES = (
    "Factsheet",
    "“เข้มแข็งย่ังยืน”",
    "ทั้งสองฝ่ายเห็นพ้อง",
    "เพ่ือจัดตั้งคณะทำงาน",
    "ไทยจะสนับสนุนทุน",
    "๑. เศรษฐกิจ",
    "- ขยายการค้า",
)


def _draft(introduction: Wording) -> Draft:
    outcome = Outcome("JC1-1.1.1", "1.1.1", Wording("ขยายการค้า"), SourceSpan(7, 7))
    pillar = Pillar(
        "JC1-1", 1, Wording("เศรษฐกิจ"), (Topic("JC1-1.1", Wording(), (outcome,)),), SourceSpan(6, 6)
    )
    meeting = Meeting(
        "JC1",
        Wording("การประชุม"),
        theme=Wording("เข้มแข็งยั่งยืน"),
        introduction=introduction,
        pillars=(pillar,),
    )
    repairs = (
        Repair(2, "ย่ังยืน", "ยั่งยืน", "mark-order", start=9),
        Repair(4, "เพ่ือ", "เพื่อ", "mark-order", start=0),
    )
    left_out = (LeftOut(1, "Factsheet", "document kind"), LeftOut(2, "“”", "quotation mark"))
    return draft_of(Records(meeting, repairs, left_out), LINES)


INTRODUCTION = Wording("ทั้งสองฝ่ายเห็นพ้อง เพื่อจัดตั้งคณะทำงาน\nไทยจะสนับสนุนทุน")


def test_each_paragraph_of_the_introduction_becomes_an_outcome_in_its_place() -> None:
    draft = use_introduction(_draft(INTRODUCTION))

    assert [(item.text, item.span) for item in draft.items[2:4]] == [
        ("ทั้งสองฝ่ายเห็นพ้อง เพื่อจัดตั้งคณะทำงาน", SourceSpan(3, 4)),
        ("ไทยจะสนับสนุนทุน", SourceSpan(5, 5)),
    ]
    assert draft.counts().check == 2
    assert draft.meeting.introduction == Wording()
    assert [o.text.th for o in meeting_of(draft).outcomes()][-1] == "ขยายการค้า"
    assert len({item.key for item in draft.items}) == len(draft.items)


def test_without_an_introduction_nothing_changes() -> None:
    draft = _draft(Wording())

    assert use_introduction(draft) is draft


def test_a_paragraph_that_was_typed_stands_before_the_records_without_lines() -> None:
    draft = use_introduction(_draft(Wording("พิมพ์เอง")))

    assert (draft.items[0].text, draft.items[0].span) == ("พิมพ์เอง", None)


def test_an_english_document_that_is_all_introduction_becomes_english_outcomes() -> None:
    meeting = Meeting("JC1", Wording(en="Meeting"), introduction=Wording(en="Both sides agreed."))
    draft = use_introduction(draft_of(Records(meeting), ("Both sides agreed.",)))

    assert [o.text for o in meeting_of(draft).outcomes()] == [Wording(en="Both sides agreed.")]


def test_an_introduction_in_two_languages_keeps_both() -> None:
    draft = use_introduction(_draft(replace(INTRODUCTION, en="Both sides agreed.")))

    assert [item.other for item in draft.items[2:4]] == ["Both sides agreed.", ""]


def test_a_line_whose_rest_is_the_theme_is_a_line_of_the_meeting() -> None:
    assert lines_of_meeting(_draft(INTRODUCTION)) == {2}
