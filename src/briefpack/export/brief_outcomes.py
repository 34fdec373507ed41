"""The outcomes under their headings, each with its follow-up and its notes."""

from collections.abc import Iterator
from itertools import groupby

from briefpack.export.blocks import Block, Heading, OutcomeText, Paragraph, Role
from briefpack.export.brief_cover import own_text, translation_remark
from briefpack.export.brief_follow_up import FollowUps
from briefpack.export.brief_notes import group_heading
from briefpack.export.brief_scene import ChosenOutcome, Scene
from briefpack.model.index import Place
from briefpack.model.pack import Section, SectionKind
from briefpack.model.wording import Wording

NOTHING_CHOSEN = Wording(
    "ยังไม่มีผลการประชุมในชุดข้อมูลนี้", "No outcomes have been chosen for this pack yet."
)


def outcomes(scene: Scene, section: Section) -> Iterator[Block]:
    """Every chosen outcome in the pack's order, under meeting, group or pillar, and topic."""
    yield scene.heading(1, section.shown_title)
    yield from own_text(scene, section)
    if not scene.chosen:
        yield Paragraph(Role.BODY, NOTHING_CHOSEN.in_language(scene.options.language))
    several = len(scene.meetings) > 1
    follow_ups = FollowUps(scene)
    for _, of_meeting in groupby(scene.chosen, lambda each: each.place.meeting.id):
        chosen = tuple(of_meeting)
        meeting = chosen[0].place.meeting
        if several:
            yield scene.heading(2, meeting.title)
        yield from translation_remark(scene, meeting)
        level = 3 if several else 2
        for _, of_group in groupby(chosen, lambda each: each.heading_id):
            yield from _group(scene, tuple(of_group), level, follow_ups)


def _group(
    scene: Scene, chosen: tuple[ChosenOutcome, ...], level: int, follow_ups: FollowUps
) -> Iterator[Block]:
    """Outcomes under the officer's own heading, or under their pillar and topics."""
    group = chosen[0].group
    yield from group_heading(scene, chosen[0], level)
    for _, of_topic in groupby(chosen, lambda each: each.place.topic.id):
        places = [each.place for each in of_topic]
        if not group and places[0].topic.title:
            yield _topic_heading(scene, places[0], level + 1)
        for place in places:
            yield from _outcome(scene, place, follow_ups)


def _topic_heading(scene: Scene, place: Place, level: int) -> Heading:
    number = f"{place.pillar.number}.{place.pillar.topics.index(place.topic) + 1}"
    return scene.heading(level, place.topic.title, scene.voice.said(number))


def _outcome(scene: Scene, place: Place, follow_ups: FollowUps) -> Iterator[Block]:
    outcome = place.outcome
    number = scene.voice.said(outcome.number)
    text = scene.voice.of(outcome.text)
    yield OutcomeText(outcome.id, number, text, scene.second(outcome.text))
    yield follow_ups.of(place)
    if scene.options.notes_as_comments:
        yield from scene.comments(place)
    else:
        yield from scene.notes(outcome.id, SectionKind.OUTCOMES)
