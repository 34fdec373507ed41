from dataclasses import replace
from datetime import date

import pytest

from briefpack.errors import ExportError
from briefpack.export.blocks import FollowUp, Heading, Note, OutcomeText, Paragraph, Role
from briefpack.export.brief_options import BriefOptions
from briefpack.export.compose_brief import Brief
from briefpack.model.annotation import AnnotationKind, Certainty, Output
from briefpack.model.classification import Classification
from briefpack.model.follow_up import Progress, Report
from briefpack.model.meeting import Pillar
from briefpack.model.pack import Section, SectionKind
from briefpack.model.status import Status
from briefpack.model.wording import Wording
from briefs import NOON, OPTIONS, annotated, brief_of, chosen, jc22, note

ENGLISH = replace(OPTIONS, language="en")


def follow_up(brief: Brief, outcome_id: str) -> dict[str, str]:
    block = next(
        each
        for each in brief.blocks
        if isinstance(each, FollowUp) and each.outcome_id == outcome_id
    )
    return {fact.label: fact.value for fact in block.facts}


def paragraphs(brief: Brief, role: Role) -> list[str]:
    return [each.text for each in brief.blocks if isinstance(each, Paragraph) and each.role is role]


def notes(brief: Brief) -> list[Note]:
    return [each for each in brief.blocks if isinstance(each, Note)]


def test_every_outcome_stands_in_the_packs_order_word_for_word() -> None:
    meeting = jc22().meetings[0]

    brief = brief_of(jc22())

    shown = [each for each in brief.blocks if isinstance(each, OutcomeText)]
    assert [each.text for each in shown] == [each.text.th for each in meeting.outcomes()]
    assert brief.outcome_ids == jc22().packs[0].outcome_ids
    assert shown[6].number == "๒.๑.๑"


def test_headings_are_pillars_and_topics_with_their_numbers() -> None:
    brief = brief_of(chosen(jc22(), ["JC22-2.2.1", "JC22-2.2.2", "JC22-4.2.1"]))

    headings = [(each.level, each.number) for each in brief.blocks if isinstance(each, Heading)]
    assert headings == [
        (1, ""),
        (1, ""),
        (2, "๒."),
        (3, "๒.๒"),
        (2, "๔."),
        (3, "๔.๒"),
    ]


def test_the_cover_says_what_when_for_whom_from_true_dates() -> None:
    dossier = chosen(jc22(), ["JC22-1.1.1"], addressee="ปลัดกระทรวงการต่างประเทศ")

    brief = brief_of(dossier)

    assert paragraphs(brief, Role.TITLE) == [dossier.meetings[0].title.th]
    assert paragraphs(brief, Role.COVER_LINE) == [
        "ระหว่างวันที่ ๓ - ๔ พฤศจิกายน ๒๕๖๔",
        "ภายใต้แนวคิดหลัก “การฟื้นฟูไปด้วยกันอย่างเข้มแข็งและยั่งยืน”",
        "๓๐ พฤศจิกายน ๒๕๖๔",
    ]
    assert paragraphs(brief, Role.ADDRESSEE) == ["เสนอ ปลัดกระทรวงการต่างประเทศ"]


def test_an_occasion_is_the_title_and_the_meeting_stands_below_it() -> None:
    dossier = chosen(
        jc22(), ["JC22-1.1.1"], occasion="การเยือน สปป. ลาว", occasion_date=date(2022, 2, 28)
    )

    brief = brief_of(dossier)

    assert brief.properties.title == "การเยือน สปป. ลาว"
    assert paragraphs(brief, Role.SUBTITLE) == [dossier.meetings[0].title.th]
    assert paragraphs(brief, Role.COVER_LINE)[0] == "๒๘ กุมภาพันธ์ ๒๕๖๕"


def test_the_follow_up_names_an_agency_in_full_once_and_marks_what_is_proposed() -> None:
    brief = brief_of(chosen(jc22(), ["JC22-2.1.1", "JC22-2.1.4"]))

    assert follow_up(brief, "JC22-2.1.1") == {
        "หน่วยงานหลัก": "กระทรวงพาณิชย์ (พณ.) (เสนอ)",
        "หน่วยงานสนับสนุน": "กระทรวงการต่างประเทศ (กต.) (เสนอ)",
        "กรอบเวลา": "ปี ๒๕๖๘",
    }
    assert follow_up(brief, "JC22-2.1.4")["หน่วยงานหลัก"] == "พณ. (เสนอ)"


def test_the_state_is_what_the_lead_reported_last() -> None:
    report = Report(Status.IN_PROGRESS, 40, reported_on=date(2022, 6, 30))
    dossier = chosen(jc22(), ["JC22-2.1.1", "JC22-2.1.4"])
    dossier = replace(
        dossier, progress=(Progress("progress-1", "JC22-2.1.1", "พณ.", report, NOON),)
    )

    brief = brief_of(dossier)

    state = "อยู่ระหว่างดำเนินการ ร้อยละ ๔๐ (ณ วันที่ ๓๐ มิถุนายน ๒๕๖๕)"
    assert follow_up(brief, "JC22-2.1.1")["สถานะ"] == state
    assert follow_up(brief, "JC22-2.1.4")["สถานะ"] == "ยังไม่มีรายงาน"


def test_notes_stand_by_kind_with_their_certainty_and_others_are_withheld() -> None:
    dossier = annotated(
        note(AnnotationKind.CAUTION, "ระวัง"),
        note(AnnotationKind.INTERNAL_NOTE, "ลับเฉพาะเรา"),
        note(AnnotationKind.TALKING_POINT, "ปี 2568 (COVID-19)", certainty=Certainty.MAY_BE_RAISED),
        note(AnnotationKind.PRESS_LINE, "เฉพาะบัตรพก", show_in=frozenset({Output.CARD})),
    )

    brief = brief_of(dossier)

    assert [(each.label, each.text) for each in notes(brief)] == [
        ("ประเด็นสนทนา (อาจหยิบยก)", "ปี ๒๕๖๘ (COVID-19)"),
        ("ข้อควรระวัง", "ระวัง"),
    ]
    assert [each.annotation.text for each in brief.withheld] == ["ลับเฉพาะเรา", "เฉพาะบัตรพก"]


def test_a_section_of_talking_points_takes_them_from_the_outcomes() -> None:
    dossier = annotated(
        note(AnnotationKind.TALKING_POINT, "พูด"), note(AnnotationKind.BACKGROUND, "ที่มา")
    )
    kinds = (SectionKind.TALKING_POINTS, SectionKind.OUTCOMES, SectionKind.TALKING_POINTS)
    sections = tuple(map(Section, kinds))
    dossier = chosen(dossier, ["JC22-2.1.1"], sections=sections)

    brief = brief_of(dossier)

    kinds_in_order = [type(each) for each in brief.blocks if isinstance(each, Note | OutcomeText)]
    assert kinds_in_order == [Note, OutcomeText, Note]


def test_the_brief_is_as_secret_as_the_most_secret_note_it_shows() -> None:
    secret = replace(note(AnnotationKind.CAUTION, "ระวัง"), classification=Classification.TOP_SECRET)

    assert brief_of(annotated(secret)).classification is Classification.TOP_SECRET
    assert brief_of(jc22()).classification is Classification.NONE


def test_english_is_marked_as_unofficial_and_falls_back_to_thai_visibly() -> None:
    dossier = chosen(jc22(), ["JC22-2.1.1", "JC22-1.1.1"])
    meeting = dossier.meetings[0]
    pillar = meeting.pillars[0]
    untranslated = replace(pillar, title=Wording(pillar.title.th))
    meeting = replace(meeting, pillars=(untranslated, *meeting.pillars[1:]))
    dossier = replace(dossier, meetings=(meeting,))

    brief = brief_of(dossier, ENGLISH)

    headings = [each.text for each in brief.blocks if isinstance(each, Heading)]
    assert f"[In Thai] {pillar.title.th.replace('๒', '2')}" in headings
    assert set(paragraphs(brief, Role.REMARK)) == {"Unofficial translation"}
    assert follow_up(brief, "JC22-2.1.1")["Lead agency:"] == "Ministry of Commerce (proposed)"
    assert follow_up(brief, "JC22-2.1.1")["Time frame:"] == "2025 (B.E. 2568)"


def test_arabic_digits_are_everywhere_when_asked_for() -> None:
    brief = brief_of(jc22(), replace(OPTIONS, digits="arabic"))

    assert not set("๐๑๒๓๔๕๖๗๘๙") & set(repr(brief.blocks))


def test_outcomes_of_several_meetings_stand_under_each_meeting() -> None:
    first = jc22().meetings[0]
    other = replace(first, id="JC21", title=Wording("JC21"), pillars=_renamed(first.pillars[:1]))
    dossier = chosen(
        replace(jc22(), meetings=(first, other)), ["JC22-1.1.1", "OTHER-1.1.1", "JC22-1.2.1"]
    )

    brief = brief_of(dossier)

    headings = [each.text for each in brief.blocks if isinstance(each, Heading) and each.level == 2]
    assert headings[-3:] == [first.title.th, "JC21", first.title.th]
    assert brief.properties.title == "ผลการประชุมและสถานะล่าสุด"  # the pack's own name is "all"


def test_an_officers_own_group_replaces_pillar_and_topic() -> None:
    dossier = chosen(jc22(), ["JC22-1.1.1", "JC22-2.1.1"])
    pack = dossier.packs[0]
    entries = tuple(replace(entry, group="เรื่องเร่งด่วน") for entry in pack.entries)

    brief = brief_of(dossier.with_pack(replace(pack, entries=entries)))

    texts = [each.text for each in brief.blocks if isinstance(each, Heading)]
    assert texts.count("เรื่องเร่งด่วน") == 1
    assert dossier.meetings[0].pillars[0].title.th not in texts


def test_an_empty_pack_gives_a_brief_that_says_so() -> None:
    brief = brief_of(chosen(jc22(), []))

    assert "ยังไม่มีผลการประชุมในชุดข้อมูลนี้" in paragraphs(brief, Role.BODY)


@pytest.mark.parametrize("layout", [Output.FULL, Output.MINISTER, Output.CARD, Output.MEMO])
def test_an_empty_pack_is_called_by_its_dossiers_only_meeting(layout: Output) -> None:
    brief = brief_of(chosen(jc22(), []), replace(OPTIONS, layout=layout))

    assert brief.properties.title == brief_of(jc22()).properties.title


def test_an_outcome_that_is_gone_is_named_instead_of_left_out_in_silence() -> None:
    with pytest.raises(ExportError, match="JC99-1"):
        brief_of(chosen(jc22(), ["JC99-1"]))


def test_equal_exports_have_equal_ids_and_others_do_not() -> None:
    one, again = brief_of(jc22()), brief_of(jc22())
    later = brief_of(jc22(), BriefOptions(date=date(2021, 12, 1)))

    assert one.properties.export_id == again.properties.export_id
    assert later.properties.export_id != one.properties.export_id


def _renamed(pillars: tuple[Pillar, ...]) -> tuple[Pillar, ...]:
    """The pillars with outcomes of other ids."""
    return tuple(
        replace(
            pillar,
            topics=tuple(
                replace(
                    topic,
                    outcomes=tuple(
                        replace(outcome, id=outcome.id.replace("JC22", "OTHER"))
                        for outcome in topic.outcomes
                    ),
                )
                for topic in pillar.topics
            ),
        )
        for pillar in pillars
    )


def test_a_topic_without_a_title_has_no_heading() -> None:
    dossier = jc22()
    meeting = dossier.meetings[0]
    pillars = tuple(
        replace(pillar, topics=tuple(replace(t, title=Wording()) for t in pillar.topics))
        for pillar in meeting.pillars
    )
    untitled = replace(dossier, meetings=(replace(meeting, pillars=pillars),))

    headings = [each for each in brief_of(untitled).blocks if isinstance(each, Heading)]

    assert all(each.text for each in headings)
    assert {pillar.title.th for pillar in pillars} <= {each.text for each in headings}
