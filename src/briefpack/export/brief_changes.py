"""What changed since the last brief of the pack, in words.

Notes are named, never quoted: a text that may no longer be shown must not come back here.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, time

from briefpack.export.blocks import Block, Heading, Paragraph, Role
from briefpack.export.brief_cover import own_text
from briefpack.export.brief_follow_up import NO_REPORT
from briefpack.export.brief_scene import Scene
from briefpack.export.phrases import per_cent_words, time_frame_words
from briefpack.model.briefing import BriefedNote, BriefedOutcome
from briefpack.model.compare_briefings import briefing_of, changes_between
from briefpack.model.pack import Section
from briefpack.model.wording import Wording
from briefpack.thai.dates import format_date

_COMPARED = Wording("เทียบกับฉบับลงวันที่ {}", "Compared with the brief of {}.")
_FIRST = Wording(
    "เอกสารนี้เป็นฉบับแรกของชุดข้อมูลนี้ จึงยังไม่มีฉบับก่อนให้เทียบ",
    "This is the first brief of this pack: there is no earlier one to compare it with.",
)
_NOTHING = Wording("ไม่มีการเปลี่ยนแปลงจากฉบับก่อน", "Nothing has changed since the last brief.")
_ADDED = Wording("ผลการประชุมที่เพิ่มเข้ามา", "Outcomes added")
_REMOVED = Wording("ผลการประชุมที่นำออก", "Outcomes taken out")
_CHANGED = Wording("ความเปลี่ยนแปลงของผลการประชุม", "Outcomes that changed")
_NOTES = Wording("บันทึกที่เพิ่ม แก้ไข หรือนำออก", "Notes added, edited or taken out")
_STATUS = Wording("สถานะ", "status")
_TIME_FRAME = Wording("กรอบเวลา", "time frame")
_FROM_TO = Wording("{} จาก “{}” เป็น “{}”", "{} from “{}” to “{}”")
_REWORDED = Wording("ปรับถ้อยคำ", "reworded")
_NONE = Wording("ไม่ระบุ", "none")
_NOTE_ADDED = Wording("เพิ่ม{}", "added: {}")
_NOTE_EDITED = Wording("แก้ไข{}", "edited: {}")
_NOTE_REMOVED = Wording("นำ{}ออก", "taken out: {}")


def changes(scene: Scene, section: Section) -> Iterator[Block]:
    """The section; it also says that there is nothing to say."""
    yield scene.heading(1, section.shown_title)
    yield from own_text(scene, section)
    before, options = scene.last_briefing, scene.options
    if before is None:
        yield _said(scene, _FIRST)
        return
    day = format_date(before.date, digits=options.shown_digits, lang=options.language)
    yield Paragraph(Role.BODY, scene.say(_COMPARED).format(day))
    written = datetime.combine(options.date, time(), UTC)
    now = briefing_of(scene.index, scene.pack, options.layout, options.date, written)
    found = changes_between(before, now)
    if not found:
        yield _said(scene, _NOTHING)
    yield from _group(scene, _ADDED, (_named(scene, each) for each in found.added))
    yield from _group(scene, _REMOVED, (_named(scene, each) for each in found.removed))
    yield from _group(scene, _CHANGED, (_changed(scene, *each) for each in found.changed))
    notes = [
        f"{_place(scene, each.outcome_id)}: {'; '.join(said)}"
        for each, said in _by_outcome(
            scene,
            (_NOTE_ADDED, found.notes_added),
            (_NOTE_EDITED, found.notes_edited),
            (_NOTE_REMOVED, found.notes_removed),
        )
    ]
    yield from _group(scene, _NOTES, notes)


def _said(scene: Scene, wording: Wording) -> Paragraph:
    return Paragraph(Role.BODY, scene.say(wording))


def _group(scene: Scene, title: Wording, points: Iterable[str]) -> Iterator[Block]:
    listed = [Paragraph(Role.POINT, each) for each in points]
    if listed:
        yield Heading(2, scene.say(title))
        yield from listed


def _named(scene: Scene, outcome: BriefedOutcome) -> str:
    place = scene.index.places.get(outcome.outcome_id)
    number = scene.voice.said(place.outcome.number) if place else ""
    return f"{number} {scene.voice.of(outcome.text)}".strip()


def _place(scene: Scene, outcome_id: str) -> str:
    """The outcome's number and topic, as people speak of it."""
    place = scene.index.places[outcome_id]
    topic = scene.voice.of(place.topic.title or place.pillar.title)
    return f"{scene.voice.said(place.outcome.number)} {topic}".strip()


def _changed(scene: Scene, before: BriefedOutcome, after: BriefedOutcome) -> str:
    pairs = (
        (_STATUS, _state(scene, before), _state(scene, after)),
        (_TIME_FRAME, _time_frame(scene, before), _time_frame(scene, after)),
    )
    none = scene.say(_NONE)
    said = [
        scene.say(_FROM_TO).format(scene.say(what), old or none, new or none)
        for what, old, new in pairs
        if old != new
    ]
    if before.text != after.text or not said:
        said.append(scene.say(_REWORDED))
    return f"{_place(scene, after.outcome_id)}: {'; '.join(said)}"


def _state(scene: Scene, outcome: BriefedOutcome) -> str:
    said = [scene.say(outcome.status.wording)] if outcome.status else []
    if outcome.percent is not None:
        said.append(scene.voice.said(per_cent_words(outcome.percent, scene.options.language)))
    return " ".join(said) or scene.say(NO_REPORT)


def _time_frame(scene: Scene, outcome: BriefedOutcome) -> str:
    options = scene.options
    words = time_frame_words(outcome.time_frame, options.shown_digits, options.language)
    return scene.voice.said(words)


def _by_outcome(
    scene: Scene, *groups: tuple[Wording, tuple[BriefedNote, ...]]
) -> Iterator[tuple[BriefedNote, list[str]]]:
    """For each outcome in the pack's order, what happened to its notes."""
    said: dict[str, list[str]] = {}
    first: dict[str, BriefedNote] = {}
    for wording, notes in groups:
        for note in notes:
            first.setdefault(note.outcome_id, note)
            kind = scene.say(note.kind.wording)
            said.setdefault(note.outcome_id, []).append(scene.say(wording).format(kind))
    for each in scene.pack.outcome_ids:
        if each in said:
            yield first[each], said.pop(each)
