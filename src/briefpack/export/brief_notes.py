"""The sections that gather notes: talking points by certainty, positions by pillar and outcome."""

from collections.abc import Iterator
from itertools import groupby

from briefpack.export.blocks import Block, Heading
from briefpack.export.brief_cover import own_text
from briefpack.export.brief_scene import GATHERED, ChosenOutcome, Scene
from briefpack.model.annotation import Annotation, Certainty
from briefpack.model.pack import Section, SectionKind
from briefpack.model.wording import Wording

_CERTAINTIES = {
    Certainty.CERTAIN: Wording("ประเด็นที่จะหยิบยกแน่นอน", "Certain to be raised"),
    Certainty.MAY_BE_RAISED: Wording("ประเด็นที่อาจหยิบยก", "May be raised"),
    Certainty.DEFENSIVE_ONLY: Wording("ประเด็นที่ใช้ตั้งรับเท่านั้น", "Defensive only"),
}


def talking_points(scene: Scene, section: Section) -> Iterator[Block]:
    """What is certain first, then what may be raised, then what is only for defence.

    The heading says how certain the points under it are, so each needs no label.
    """
    blocks = [*own_text(scene, section)]
    found = tuple(scene.points(*GATHERED[SectionKind.TALKING_POINTS]))
    for certainty, title in _CERTAINTIES.items():
        points = [each for each in found if each[1].certainty is certainty]
        if points:
            blocks.append(Heading(2, scene.say(title), second=scene.second(title)))
        for chosen, of_outcome in groupby(points, _first):
            blocks.append(_about(scene, chosen))
            blocks += (scene.note(note, "") for _, note in of_outcome)
    if blocks:
        yield scene.heading(1, section.shown_title)
        yield from blocks


def positions(scene: Scene, section: Section) -> Iterator[Block]:
    """For each outcome that has some: our position, the expected one, and what to say if asked."""
    blocks = [*own_text(scene, section)]
    for _, of_group in groupby(scene.chosen, lambda each: each.heading_id):
        headed = False
        for chosen in of_group:
            notes = tuple(scene.notes(chosen.place.outcome.id, section.kind))
            if notes and not headed:
                blocks += group_heading(scene, chosen, 2)
                headed = True
            if notes:
                blocks += (_about(scene, chosen), *notes)
    if blocks:
        yield scene.heading(1, section.shown_title)
        yield from blocks


def group_heading(scene: Scene, chosen: ChosenOutcome, level: int) -> Iterator[Heading]:
    """The officer's own heading for an outcome, or its pillar; none where that has no title."""
    pillar = chosen.place.pillar
    if chosen.group:
        yield Heading(level, scene.voice.said(chosen.group))
    elif pillar.title:
        yield scene.heading(level, pillar.title, scene.voice.said(f"{pillar.number}."))


def _about(scene: Scene, chosen: ChosenOutcome) -> Heading:
    number = scene.voice.said(chosen.place.outcome.number)
    return scene.heading(3, chosen.place.topic.title or chosen.place.pillar.title, number)


def _first(pair: tuple[ChosenOutcome, Annotation]) -> ChosenOutcome:
    return pair[0]
