"""The sections of the full brief, as an officer reads them."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from briefpack.export.blocks import Contents, FollowUp, Heading, Note, OutcomeText, Paragraph, Role
from briefpack.export.compose_brief import Brief, compose_brief
from briefpack.export.lines import StyleName
from briefpack.export.word_room import room_of
from briefpack.model.annotation import Annotation, AnnotationKind, Certainty, Output
from briefpack.model.compare_briefings import briefing_of, with_briefing
from briefpack.model.dossier import Dossier
from briefpack.model.follow_up import Progress, Report
from briefpack.model.index import index_of
from briefpack.model.pack import Section, SectionKind
from briefpack.model.status import Status
from briefpack.model.time_frame import TimeFrame
from briefpack.model.wording import Wording
from briefs import NOON, OPTIONS, PACK, TEMPLATE, annotated, brief_of, chosen, jc22, note

ONE, TWO = "JC22-1.1.1", "JC22-2.1.1"
BOTH = replace(OPTIONS, bilingual=True)


def having(dossier: Dossier, *sections: SectionKind | Section) -> Dossier:
    """The dossier whose pack has these sections."""
    own = tuple(Section(each) if isinstance(each, SectionKind) else each for each in sections)
    return dossier.with_pack(replace(dossier.packs[0], sections=own))


def headings(brief: Brief) -> list[tuple[int, str]]:
    return [(each.level, each.text) for each in brief.blocks if isinstance(each, Heading)]


def styled(brief: Brief, *styles: StyleName) -> list[str]:
    return [line.text for line in brief.lines if line.style in styles]


def reported(dossier: Dossier, report: Report, outcome_id: str = ONE) -> Dossier:
    lead = index_of(dossier).places[outcome_id].responsibility.lead
    return replace(dossier, progress=(Progress("p-1", outcome_id, lead, report, NOON),))


def test_talking_points_stand_under_how_certain_they_are() -> None:
    kind = AnnotationKind.TALKING_POINT
    notes = (
        note(kind, "ตั้งรับ", ONE, Certainty.DEFENSIVE_ONLY),
        note(kind, "แน่", TWO, Certainty.CERTAIN),
    )

    brief = brief_of(having(annotated(*notes), SectionKind.TALKING_POINTS))

    assert [text for level, text in headings(brief) if level == 2] == [
        "ประเด็นที่จะหยิบยกแน่นอน",
        "ประเด็นที่ใช้ตั้งรับเท่านั้น",
    ]
    assert [each.text for each in brief.blocks if isinstance(each, Note)] == ["แน่", "ตั้งรับ"]


def test_positions_say_their_kind_and_certainty_under_their_pillar() -> None:
    notes = (
        note(AnnotationKind.IF_RAISED, "ตอบ", TWO, Certainty.MAY_BE_RAISED),
        note(AnnotationKind.OUR_POSITION, "ไทยพร้อม", TWO),
    )

    brief = brief_of(having(annotated(*notes), SectionKind.POSITIONS))

    assert [level for level, _ in headings(brief)] == [1, 2, 3]
    labels = [each.label for each in brief.blocks if isinstance(each, Note)]
    assert labels == ["ท่าทีไทย (แน่นอน)", "ใช้เมื่อถูกถาม (อาจหยิบยก)"]


def test_own_sections_have_their_title_their_place_and_light_text() -> None:
    own = Section(
        SectionKind.OWN, title=Wording("ข้อมูลค้าขาย"), text="ดูข้อ **สำคัญ**\n- หนึ่ง\n1. สอง", id="own-1"
    )
    other = Section(SectionKind.OWN, title=Wording("อีกส่วน"), text="จบ", id="own-2")

    brief = brief_of(having(jc22(), other, own))

    assert headings(brief) == [(1, "อีกส่วน"), (1, "ข้อมูลค้าขาย")]
    assert styled(brief, StyleName.BODY)[-1] == "ดูข้อ สำคัญ"
    assert styled(brief, StyleName.LIST_BULLET) == ["•\tหนึ่ง"]
    assert styled(brief, StyleName.LIST_NUMBER) == ["๑.\tสอง"]
    strong = [s.text for line in brief.lines for s in line.spans if s.style is StyleName.STRONG]
    assert strong == ["สำคัญ"]


def test_a_list_in_a_note_has_the_label_on_a_line_that_stays_with_it() -> None:
    notes = note(AnnotationKind.IF_RAISED, "- หนึ่ง\n- สอง", TWO)

    brief = brief_of(having(annotated(notes), SectionKind.POSITIONS))

    assert styled(brief, StyleName.NOTE_LABEL) == ["ใช้เมื่อถูกถาม (แน่นอน)"]
    items = [line for line in brief.lines if line.shows == notes.id]
    assert [line.text for line in items] == ["•\tหนึ่ง", "•\tสอง"]


def test_the_follow_up_says_the_latest_progress_and_what_is_overdue() -> None:
    report = Report(Status.IN_PROGRESS, 40, progress="ประชุมแล้ว", reported_on=date(2021, 11, 20))
    dossier = chosen(reported(jc22(), report), [ONE])
    meeting = dossier.meetings[0]
    pillar = meeting.pillars[0]
    topic = pillar.topics[0]
    due = replace(topic.outcomes[0], time_frame=TimeFrame.on(date(2021, 11, 25)))
    topics = (replace(topic, outcomes=(due, *topic.outcomes[1:])), *pillar.topics[1:])
    pillars = (replace(pillar, topics=topics), *meeting.pillars[1:])
    dossier = replace(dossier, meetings=(replace(meeting, pillars=pillars),))

    brief = brief_of(dossier)

    facts = {
        fact.label: fact.value
        for each in brief.blocks
        if isinstance(each, FollowUp)
        for fact in each.facts
    }
    assert facts["ความคืบหน้าล่าสุด"] == "ประชุมแล้ว"
    assert facts["สถานะ"] == "อยู่ระหว่างดำเนินการ ร้อยละ ๔๐ เกินกำหนด (ณ วันที่ ๒๐ พฤศจิกายน ๒๕๖๔)"


def entries(brief: Brief) -> list[tuple[int, str, str]]:
    (contents,) = (each for each in brief.blocks if isinstance(each, Contents))
    return [(each.level, each.text, each.page) for each in contents.entries]


def test_the_contents_list_sections_and_pillars_and_point_at_them() -> None:
    dossier = having(jc22(), SectionKind.CONTENTS, SectionKind.OUTCOMES, SectionKind.BACKGROUND)

    brief = brief_of(dossier)

    assert [(level, text) for level, text, _ in entries(brief)] == [
        (each.level, f"{each.number}  {each.text}".strip())
        for each in brief.blocks
        if isinstance(each, Heading) and each.level <= 2
    ]
    links = [line.link for line in brief.lines if line.link]
    anchors = [line.anchor for line in brief.lines if line.anchor]
    assert links == anchors
    assert len(set(links)) == len(links) > 4


def test_pages_are_measured_where_the_template_gives_their_room() -> None:
    kinds = (SectionKind.COVER, SectionKind.CONTENTS, SectionKind.OUTCOMES, SectionKind.BACKGROUND)
    dossier = having(jc22(), *kinds)
    room = room_of(TEMPLATE, Output.FULL)

    brief = compose_brief(dossier, index_of(dossier), dossier.packs[0], OPTIONS, room)

    pages = [page for _, _, page in entries(brief)]
    assert pages[0] == "๓"
    assert pages == sorted(pages)
    assert pages[-1] > "๕"
    assert {page for _, _, page in entries(brief_of(dossier))} == {""}
    assert any("Update Field" in each for each in brief.left_out)


def changed(before: Dossier, after: Dossier) -> Brief:
    """The brief of `after`, ten days behind one of `before`."""
    said = briefing_of(
        index_of(before), before.packs[0], Output.FULL, date(2021, 11, 20), NOON, "b-1"
    )
    return brief_of(with_briefing(having(after, SectionKind.CHANGES), said))


def points(brief: Brief) -> list[str]:
    return [e.text for e in brief.blocks if isinstance(e, Paragraph) and e.role is Role.POINT]


def with_notes(ids: Iterable[str], *notes: Annotation) -> Dossier:
    return chosen(annotated(*notes), ids)


def test_changes_since_the_last_brief_are_told_in_words() -> None:
    before = reported(chosen(jc22(), [ONE, "JC22-4.2.1"]), Report(Status.NOT_STARTED, 0))
    after = reported(chosen(jc22(), [ONE, TWO]), Report(Status.DONE, 100))

    brief = changed(before, after)

    said = points(brief)
    assert said[0].startswith("๒.๑.๑ ")
    assert said[1].startswith("๔.๒.๑ ")
    assert said[2].endswith("สถานะ จาก “ยังไม่ดำเนินการ ร้อยละ ๐” เป็น “แล้วเสร็จ ร้อยละ ๑๐๐”")
    assert "เทียบกับฉบับลงวันที่ ๒๐ พฤศจิกายน ๒๕๖๔" in styled(brief, StyleName.BODY)


def test_notes_that_changed_are_named_and_never_quoted() -> None:
    hidden = replace(note(AnnotationKind.CAUTION, "อย่าพูดถึงราคาไฟฟ้า", ONE), show_in=frozenset())
    before = with_notes([ONE], replace(hidden, show_in=frozenset({Output.FULL})))
    after = with_notes([ONE], hidden, note(AnnotationKind.BACKGROUND, "ความเป็นมาใหม่", ONE))

    brief = changed(before, after)

    topic = "๑.๑.๑ การรักษาความสงบเรียบร้อยบริเวณชายแดน"
    assert points(brief) == [f"{topic}: เพิ่มภูมิหลัง; นำข้อควรระวังออก"]
    assert "ราคาไฟฟ้า" not in repr(brief.blocks)


def test_a_first_brief_and_one_without_changes_say_so() -> None:
    first = brief_of(having(jc22(), SectionKind.CHANGES))
    same = changed(jc22(), jc22())

    assert styled(first, StyleName.BODY)[0].startswith("เอกสารนี้เป็นฉบับแรก")
    assert styled(same, StyleName.BODY)[1] == "ไม่มีการเปลี่ยนแปลงจากฉบับก่อน"


def test_the_other_language_stands_under_headings_and_outcomes() -> None:
    brief = brief_of(jc22(), BOTH)

    outcome = next(each for each in brief.blocks if isinstance(each, OutcomeText))
    places = [line.text for line in brief.lines]
    at = places.index(f"{outcome.number}\t{outcome.text}")
    assert outcome.second
    assert places[at + 1] == outcome.second
    assert brief.lines[at + 1].style is StyleName.SECOND_LANGUAGE
    assert not brief.lines[at + 1].shows
    assert "Outcomes and their present state" in styled(brief, StyleName.REMARK)
    assert brief.left_out == ()


def test_what_has_no_translation_has_nothing_under_it_and_is_counted() -> None:
    dossier = chosen(jc22(), [ONE, TWO])
    meeting = dossier.meetings[0]
    pillar = meeting.pillars[0]
    topic = pillar.topics[0]
    thai_only = replace(topic.outcomes[0], text=Wording(topic.outcomes[0].text.th))
    topics = (replace(topic, outcomes=(thai_only, *topic.outcomes[1:])), *pillar.topics[1:])
    pillars = (replace(pillar, topics=topics), *meeting.pillars[1:])

    brief = brief_of(replace(dossier, meetings=(replace(meeting, pillars=pillars),)), BOTH)

    assert brief.left_out == ("ไม่มีภาษาอังกฤษใต้ผลการประชุม 1 จาก 2 ข้อ เพราะยังไม่มีคำแปลในแฟ้ม",)
    assert not next(each for each in brief.blocks if isinstance(each, OutcomeText)).second


def test_only_the_full_brief_has_two_languages() -> None:
    brief = brief_of(jc22(), replace(BOTH, layout=Output.CARD))

    assert "เอกสารสองภาษามีเฉพาะฉบับเต็ม แบบนี้จึงเป็นภาษาเดียว" in brief.left_out


def test_a_pack_keeps_its_order_of_sections() -> None:
    kinds = (SectionKind.BACKGROUND, SectionKind.OUTCOMES)

    brief = brief_of(having(jc22(), *kinds))

    assert [text for level, text in headings(brief) if level == 1] == [
        "ภูมิหลัง",
        "ผลการประชุมและสถานะล่าสุด",
    ]
    assert brief.pack_id == PACK
