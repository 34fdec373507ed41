"""The outcomes under their headings, each with its follow-up and its notes."""

from collections.abc import Iterator
from itertools import groupby

from briefpack.export.blocks import (
    Block,
    Fact,
    FollowUp,
    Heading,
    OutcomeText,
    Paragraph,
    Role,
)
from briefpack.export.brief_cover import own_text, translation_remark
from briefpack.export.brief_notes import group_heading
from briefpack.export.brief_scene import ChosenOutcome, Scene
from briefpack.export.phrases import (
    NO_AGENCY,
    per_cent_words,
    responsibility_words,
    time_frame_words,
)
from briefpack.model.agency import Responsibility
from briefpack.model.follow_up import Report
from briefpack.model.index import Place
from briefpack.model.pack import Section, SectionKind
from briefpack.model.status import is_overdue
from briefpack.model.wording import Wording
from briefpack.thai.dates import format_date

NOTHING_CHOSEN = Wording(
    "ยังไม่มีผลการประชุมในชุดข้อมูลนี้", "No outcomes have been chosen for this pack yet."
)
_LEAD = Wording("หน่วยงานหลัก", "Lead agency:")
_SUPPORTING = Wording("หน่วยงานสนับสนุน", "Supporting agencies:")
_TIME_FRAME = Wording("กรอบเวลา", "Time frame:")
_STATUS = Wording("สถานะ", "Status:")
_PROGRESS = Wording("ความคืบหน้าล่าสุด", "Latest progress:")
_OVERDUE = Wording("เกินกำหนด", "overdue")
NO_REPORT = Wording("ยังไม่มีรายงาน", "no report yet")
_AS_OF = Wording("(ณ วันที่ {})", "(as of {})")


def outcomes(scene: Scene, section: Section) -> Iterator[Block]:
    """Every chosen outcome in the pack's order, under meeting, group or pillar, and topic."""
    yield scene.heading(1, section.shown_title)
    yield from own_text(scene, section)
    if not scene.chosen:
        yield Paragraph(Role.BODY, NOTHING_CHOSEN.in_language(scene.options.language))
    several = len(scene.meetings) > 1
    introduced: set[str] = set()
    for _, of_meeting in groupby(scene.chosen, lambda each: each.place.meeting.id):
        chosen = tuple(of_meeting)
        meeting = chosen[0].place.meeting
        if several:
            yield scene.heading(2, meeting.title)
        yield from translation_remark(scene, meeting)
        level = 3 if several else 2
        for _, of_group in groupby(chosen, lambda each: each.heading_id):
            yield from _group(scene, tuple(of_group), level, introduced)


def _group(
    scene: Scene, chosen: tuple[ChosenOutcome, ...], level: int, introduced: set[str]
) -> Iterator[Block]:
    """Outcomes under the officer's own heading, or under their pillar and topics."""
    group = chosen[0].group
    yield from group_heading(scene, chosen[0], level)
    for _, of_topic in groupby(chosen, lambda each: each.place.topic.id):
        places = [each.place for each in of_topic]
        if not group and places[0].topic.title:
            yield _topic_heading(scene, places[0], level + 1)
        for place in places:
            yield from _outcome(scene, place, introduced)


def _topic_heading(scene: Scene, place: Place, level: int) -> Heading:
    number = f"{place.pillar.number}.{place.pillar.topics.index(place.topic) + 1}"
    return scene.heading(level, place.topic.title, scene.voice.said(number))


def _outcome(scene: Scene, place: Place, introduced: set[str]) -> Iterator[Block]:
    outcome = place.outcome
    number = scene.voice.said(outcome.number)
    text = scene.voice.of(outcome.text)
    yield OutcomeText(outcome.id, number, text, scene.second(outcome.text))
    responsibility = place.responsibility
    yield FollowUp(outcome.id, _facts(scene, place, responsibility, introduced))
    introduced.add(responsibility.lead)
    introduced.update(responsibility.supporting)
    if scene.options.notes_as_comments:
        yield from scene.comments(place)
    else:
        yield from scene.notes(outcome.id, SectionKind.OUTCOMES)


def _facts(
    scene: Scene, place: Place, responsibility: Responsibility, introduced: set[str]
) -> tuple[Fact, ...]:
    language, said = scene.options.language, scene.voice.said
    report = scene.index.report_of_lead(place.outcome.id)
    who = responsibility_words(responsibility, scene.index.agencies, language, introduced)
    when = time_frame_words(place.outcome.time_frame, scene.options.shown_digits, language)
    facts = (
        (_LEAD, who.lead or NO_AGENCY.in_language(language)),
        (_SUPPORTING, who.supporting),
        (_TIME_FRAME, when),
        (_STATUS, _state(scene, place, report)),
        (_PROGRESS, report.progress),
    )
    return tuple(
        [Fact(label.in_language(language), said(value)) for label, value in facts if value]
    )


def _state(scene: Scene, place: Place, report: Report) -> str:
    """How far it is. That nobody has reported is only news where somebody has on another."""
    language = scene.options.language
    if report.status is not None or report.percent is not None:
        return " ".join(_reported(scene, place, report))
    return NO_REPORT.in_language(language) if scene.is_reported_on else ""


def _reported(scene: Scene, place: Place, report: Report) -> Iterator[str]:
    language, digits = scene.options.language, scene.options.shown_digits
    if report.status is not None:
        yield report.status.wording.in_language(language)
    if report.percent is not None:
        yield per_cent_words(report.percent, language)
    if report.status and is_overdue(report.status, place.outcome.time_frame, scene.options.date):
        yield _OVERDUE.in_language(language)
    if report.reported_on is not None:
        day = format_date(report.reported_on, digits=digits, lang=language)
        yield _AS_OF.in_language(language).format(day)
