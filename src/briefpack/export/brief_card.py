"""A card to speak from: the talking points, and what to say when asked; nothing else."""

from collections.abc import Iterator
from itertools import groupby

from briefpack.bilingual import Bilingual, number_of
from briefpack.export.blocks import Block, Composed, Paragraph, Point, Role
from briefpack.export.brief_scene import Scene
from briefpack.export.room import Room
from briefpack.model.annotation import Annotation, AnnotationKind
from briefpack.model.wording import Wording

_KINDS = (AnnotationKind.TALKING_POINT, AnnotationKind.IF_RAISED)
_NOTHING_TO_SAY = Wording(
    "ยังไม่มีประเด็นสนทนาที่ให้แสดงในบัตรนี้", "No talking points have been chosen for this card yet."
)


def card(scene: Scene, room: Room | None) -> Composed:
    """The points kind by kind, each under the topic it belongs to."""
    blocks = (Paragraph(Role.CARD_TITLE, scene.title), *_points(scene))
    if len(blocks) == 1:
        nothing = _NOTHING_TO_SAY.in_language(scene.options.language)
        blocks = (*blocks, Paragraph(Role.CARD_EMPTY, nothing))
    others = [kind for kind in AnnotationKind if kind not in _KINDS]
    count = sum(1 for _ in scene.points(*others))
    left_out = (
        (
            Bilingual(
                f"ไม่แสดง {count} บันทึก: บัตรมีเฉพาะประเด็นสนทนาและที่ใช้เมื่อถูกถาม",
                f"{number_of(count, 'note')} not shown: a card has only talking points and what "
                "is used if asked",
            ),
        )
        if count
        else ()
    )
    return Composed(blocks, left_out)


def _points(scene: Scene) -> Iterator[Block]:
    language = scene.options.language
    for kind in _KINDS:
        found = tuple(scene.points(kind))
        if found:
            heading = scene.voice.said(kind.wording.in_language(language))
            yield Paragraph(Role.CARD_HEADING, heading)
        for place, of_topic in groupby(found, lambda each: each[0].place):
            number = scene.voice.said(place.outcome.number)
            topic = scene.voice.of(place.topic.title or place.pillar.title)
            yield Paragraph(Role.CARD_TOPIC, f"{number}  {topic}")
            yield from (_point(scene, note) for _, note in of_topic)


def _point(scene: Scene, note: Annotation) -> Point:
    label = f"({note.certainty.wording.in_language(scene.options.language)})"
    return Point(note.id, note.outcome_id, note.kind, "", label, scene.voice.said(note.text))
