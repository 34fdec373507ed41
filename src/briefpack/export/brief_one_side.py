"""One side of A4 for a minister: the points, then every outcome on a line of its own.

Nothing is made smaller to fit. What does not fit stays out, and the page says so.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from briefpack.bilingual import Bilingual, number_of
from briefpack.export.blocks import Block, Composed, OutcomeLine, Paragraph, Point, Role
from briefpack.export.brief_follow_up import NO_REPORT
from briefpack.export.brief_outcomes import NOTHING_CHOSEN
from briefpack.export.brief_scene import GATHERED, ChosenOutcome, Scene
from briefpack.export.lines import StyleName, lines_of
from briefpack.export.phrases import UNOFFICIAL_TRANSLATION, per_cent_words
from briefpack.export.room import Room
from briefpack.model.annotation import Annotation, AnnotationKind
from briefpack.model.pack import SectionKind
from briefpack.model.wording import Wording
from briefpack.thai.dates import format_date

_FOR = Wording("เสนอ {}", "For {}")
_DATE = Wording("ข้อมูล ณ วันที่ {}", "As of {}")
_NO_REPORTS = Wording("ยังไม่มีหน่วยงานรายงานความคืบหน้า", "No agency has reported yet.")
_CLOSING = Wording(
    "หน้านี้แสดงได้ไม่หมด ยังมี{} โปรดดูฉบับเต็ม",
    "Not everything fits on this page: see the full brief for {}.",
)
_MORE = {
    Point: Wording("ประเด็นสนทนาและท่าทีอีก {} ข้อ", "{} more points"),
    OutcomeLine: Wording("ผลการประชุมอีก {} ข้อ", "{} more outcomes"),
}
_AND = Wording(" และ", " and ")

_SECTIONS = (SectionKind.TALKING_POINTS, SectionKind.POSITIONS)
_SHOWN_KINDS = frozenset(kind for section in _SECTIONS for kind in GATHERED[section])
_NAMED = 30
_TITLE_LINES, _HEAD_LINES = 3, 2
# With more points than fit, the outcomes keep this much of the page.
_SHARE_OF_OUTCOMES = 1 / 3


@dataclass(frozen=True, slots=True)
class _Group:
    """A heading with what stands under it; without any of it, it is not printed."""

    heading: Block
    items: tuple[Block, ...]


def one_side(scene: Scene, room: Room | None) -> Composed:
    """What fits on the page, and what does not."""
    head = tuple(_head(scene, room))
    points = tuple(_points(scene))
    outcomes = _outcomes(scene, room)
    everything = (*head, *_all(*points, outcomes))
    by_design = tuple(_no_place(scene))
    if room is None or _height(room, everything) <= room.height:
        return Composed(everything, by_design)
    longest = _closing(scene, _items(*points), outcomes.items)
    free = room.height - _height(room, head) - _height(room, longest)
    kept_for_outcomes = min(_height(room, _all(outcomes)), free * _SHARE_OF_OUTCOMES)
    shown_points = _filled(room, points, free - kept_for_outcomes)
    shown_outcomes = _filled(room, (outcomes,), free - _height(room, shown_points))
    shown = (*shown_points, *shown_outcomes)
    missing = [each for each in _items(*points, outcomes) if each not in shown]
    more_points = tuple(each for each in missing if isinstance(each, Point))
    more_outcomes = tuple(each for each in missing if isinstance(each, OutcomeLine))
    closing = _closing(scene, more_points, more_outcomes)
    return Composed(
        (*head, *shown, *closing), (*_did_not_fit(more_points, more_outcomes), *by_design)
    )


def _head(scene: Scene, room: Room | None) -> Iterator[Block]:
    """Title, occasion, addressee and date; a title that would fill the page is cut."""
    options, pack = scene.options, scene.pack
    lines = [_DATE.in_language(options.language).format(_day(scene, options.date))]
    if pack.addressee:
        said = _FOR.in_language(options.language).format(scene.voice.said(pack.addressee))
        lines.insert(0, said)
    if pack.occasion_date:
        lines.insert(0, _day(scene, pack.occasion_date))
    is_ours = any(meeting.translation == "unofficial" for meeting in scene.meetings)
    if is_ours and options.language == "en":
        lines.append(UNOFFICIAL_TRANSLATION.in_language("en"))
    title, together = scene.title, "  ·  ".join(lines)
    if room is not None:
        title = room.shortened(StyleName.SIDE_TITLE, title, _TITLE_LINES)
        together = room.shortened(StyleName.SIDE_LINE, together, _HEAD_LINES)
    yield Paragraph(Role.SIDE_TITLE, title)
    yield Paragraph(Role.SIDE_LINE, together)


def _day(scene: Scene, day: date) -> str:
    return format_date(day, digits=scene.options.shown_digits, lang=scene.options.language)


def _points(scene: Scene) -> Iterator[_Group]:
    """Outcome by outcome, so that our position, theirs and what to answer stand together."""
    places = {each.place.outcome.id: place for place, each in enumerate(scene.chosen)}
    for section in _SECTIONS:
        found = sorted(
            scene.points(*GATHERED[section]), key=lambda each: places[each[1].outcome_id]
        )
        items = tuple(_point(scene, section, each, note) for each, note in found)
        yield _Group(Paragraph(Role.SIDE_HEADING, _title(scene, section)), items)


def _point(scene: Scene, section: SectionKind, each: ChosenOutcome, note: Annotation) -> Point:
    """Under the heading of talking points, only the certainty needs saying."""
    language = scene.options.language
    label = f"({note.certainty.wording.in_language(language)})"
    if section is not SectionKind.TALKING_POINTS:
        label = f"{note.kind.wording.in_language(language)} {label}"
    number = scene.voice.said(each.place.outcome.number)
    return Point(note.id, note.outcome_id, note.kind, number, label, scene.voice.said(note.text))


def _outcomes(scene: Scene, room: Room | None) -> _Group:
    heading = _title(scene, SectionKind.OUTCOMES)
    language = scene.options.language
    if scene.chosen and not scene.is_reported_on:
        heading = f"{heading} ({_NO_REPORTS.in_language(language).rstrip('.')})"
    if not scene.chosen:
        nothing = Paragraph(Role.SIDE_LINE, NOTHING_CHOSEN.in_language(language))
        return _Group(Paragraph(Role.SIDE_HEADING, heading), (nothing,))
    most = len(scene.chosen) if room is None else room.most_lines(StyleName.SIDE_OUTCOME)
    items = (
        *(_outcome(scene, each, room) for each in scene.chosen[:most]),
        # Behind a page full of lines, these are only counted: measuring words takes long.
        *(_counted(scene, each) for each in scene.chosen[most:]),
    )
    return _Group(Paragraph(Role.SIDE_HEADING, heading), items)


def _outcome(scene: Scene, each: ChosenOutcome, room: Room | None) -> OutcomeLine:
    outcome = each.place.outcome
    state = _state(scene, outcome.id)
    text = " ".join(scene.voice.of(outcome.text).split())
    if room is not None:
        text = room.on_one_line(StyleName.SIDE_OUTCOME, text, state)
    return OutcomeLine(outcome.id, scene.voice.said(outcome.number), text, state)


def _counted(scene: Scene, each: ChosenOutcome) -> OutcomeLine:
    outcome = each.place.outcome
    return OutcomeLine(outcome.id, scene.voice.said(outcome.number), "", "")


def _state(scene: Scene, outcome_id: str) -> str:
    """The status and how far it is; nothing where nobody has reported on anything."""
    language = scene.options.language
    report = scene.index.report_of_lead(outcome_id)
    words = [report.status.wording.in_language(language)] if report.status is not None else []
    if report.percent is not None:
        words.append(per_cent_words(report.percent, language))
    if not words and scene.is_reported_on:
        words.append(NO_REPORT.in_language(language))
    return scene.voice.said(" ".join(words))


def _title(scene: Scene, kind: SectionKind) -> str:
    """The officer's own title for a section, or the usual one."""
    own = next((each.title for each in scene.pack.sections if each.kind is kind), None)
    return scene.voice.of(own or kind.wording)


def _filled(room: Room, groups: tuple[_Group, ...], height: float) -> tuple[Block, ...]:
    """What fits, in order; what is too long is passed over for what is not."""
    shown: list[Block] = []
    for group in groups:
        opening = _height(room, (group.heading,))
        for item in group.items:
            needed = opening + _height(room, (item,))
            if needed <= height:
                shown += (group.heading, item) if opening else (item,)
                height, opening = height - needed, 0.0
    return tuple(shown)


def _closing(
    scene: Scene, points: tuple[Block, ...], outcomes: tuple[Block, ...]
) -> tuple[Block, ...]:
    language = scene.options.language
    counts = (
        _MORE[kind].in_language(language).format(len(items))
        for kind, items in ((Point, points), (OutcomeLine, outcomes))
        if items
    )
    listed = _AND.in_language(language).join(counts)
    said = _CLOSING.in_language(language).format(listed)
    return (Paragraph(Role.SIDE_CLOSING, scene.voice.said(said)),) if listed else ()


def _did_not_fit(
    points: tuple[Point, ...], outcomes: tuple[OutcomeLine, ...]
) -> Iterator[Bilingual]:
    """For the officer who exports: which ones, so that the pack can be cut down."""
    for what, numbers in (
        (
            Bilingual(
                "ประเด็นสนทนาและท่าที", "talking point or position|talking points and positions"
            ),
            [each.number for each in points],
        ),
        (Bilingual("ผลการประชุม", "outcome|outcomes"), [each.number for each in outcomes]),
    ):
        if numbers:
            each_once = list(dict.fromkeys(numbers))
            more = " ฯลฯ" if len(each_once) > _NAMED else ""
            listed = ", ".join(each_once[:_NAMED]) + more
            yield Bilingual(
                f"หน้าเดียวไม่พอสำหรับ{what} {len(numbers)} ข้อ: {listed}",
                f"One side has no room for {number_of(len(numbers), *what.en.split('|'))}: "
                f"{', '.join(each_once[:_NAMED])}{' and more' if more else ''}",
            )


def _no_place(scene: Scene) -> Iterator[Bilingual]:
    """Notes that may be shown but have no place in this layout."""
    others = [kind for kind in AnnotationKind if kind not in _SHOWN_KINDS]
    count = sum(1 for _ in scene.points(*others))
    if count:
        yield Bilingual(
            f"ไม่แสดง {count} บันทึก: แบบหน้าเดียวมีเฉพาะประเด็นสนทนา ท่าที และผลการประชุม",
            f"{number_of(count, 'note')} not shown: one side has only talking points, positions "
            "and outcomes",
        )


def _items(*groups: _Group) -> tuple[Block, ...]:
    return tuple(item for group in groups for item in group.items)


def _all(*groups: _Group) -> tuple[Block, ...]:
    return tuple(
        block for group in groups if group.items for block in (group.heading, *group.items)
    )


def _height(room: Room, blocks: tuple[Block, ...]) -> float:
    return room.height_of(lines_of(blocks))
