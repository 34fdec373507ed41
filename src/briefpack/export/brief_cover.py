"""The cover and the background: what the meeting was, where, when, under whom."""

from collections.abc import Iterator

from briefpack.export.blocks import Block, PageBreak, Paragraph, Role
from briefpack.export.brief_scene import Scene
from briefpack.export.phrases import UNOFFICIAL_TRANSLATION
from briefpack.model.meeting import CoChair, Meeting
from briefpack.model.pack import Section
from briefpack.model.wording import Wording
from briefpack.thai.dates import format_date, format_interval

_BETWEEN = Wording("ระหว่างวันที่")
_ON = Wording("วันที่")
_AT = Wording("ณ")
_UNDER_THE_THEME = Wording("ภายใต้แนวคิดหลัก", "Theme:")
_SUBMITTED_TO = Wording("เสนอ", "For")
_CO_CHAIR = Wording("ประธานร่วมฝ่าย", "Co-chair for")
_THAILAND = Wording("ไทย", " Thailand")


def cover(scene: Scene, section: Section) -> Iterator[Block]:
    """The first page: the occasion, its meetings, for whom, and the document's date."""
    voice, options = scene.voice, scene.options
    yield Paragraph(Role.TITLE, scene.title, second=scene.second_title)
    if scene.pack.occasion_date:
        day = format_date(
            scene.pack.occasion_date, digits=options.shown_digits, lang=options.language
        )
        yield Paragraph(Role.COVER_LINE, day)
    for meeting in scene.meetings:
        yield from _meeting_on_cover(scene, meeting)
    yield from own_text(scene, section)
    if scene.pack.addressee:
        label = _SUBMITTED_TO.in_language(options.language)
        yield Paragraph(Role.ADDRESSEE, f"{label} {voice.said(scene.pack.addressee)}")
    date = format_date(options.date, digits=options.shown_digits, lang=options.language)
    yield Paragraph(Role.COVER_LINE, date)
    yield PageBreak()


def background(scene: Scene, section: Section) -> Iterator[Block]:
    """The meetings' own introductions, word for word, and who presided."""
    blocks = [*own_text(scene, section)]
    for meeting in scene.meetings:
        if len(scene.meetings) > 1:
            blocks.append(scene.heading(2, meeting.title))
        if meeting.introduction:
            text = scene.voice.of(meeting.introduction)
            second = scene.second(meeting.introduction)
            blocks.append(Paragraph(Role.BODY, text, second=second))
        blocks += (_presiding(scene, meeting, each) for each in meeting.co_chairs)
    if blocks:
        yield scene.heading(1, section.shown_title)
        yield from blocks


def own_text(scene: Scene, section: Section) -> Iterator[Block]:
    """What the officer wrote for the section."""
    if section.text.strip():
        yield Paragraph(Role.OWN_TEXT, scene.voice.said(section.text))


def translation_remark(scene: Scene, meeting: Meeting) -> Iterator[Block]:
    """The line that marks our English as unofficial."""
    options = scene.options
    shows_english = options.language == "en" or options.bilingual
    if shows_english and meeting.translation == "unofficial":
        yield Paragraph(Role.REMARK, UNOFFICIAL_TRANSLATION.in_language("en"))


def _meeting_on_cover(scene: Scene, meeting: Meeting) -> Iterator[Block]:
    voice, language = scene.voice, scene.options.language
    title, place = voice.of(meeting.title), voice.of(meeting.place)
    if title != scene.title:
        yield Paragraph(Role.SUBTITLE, title, second=scene.second(meeting.title))
    lines = [_days(scene, meeting)]
    if place and place not in title:
        lines.append(f"{_AT.th} {place}" if language == "th" else place)
    if meeting.theme:
        label = _UNDER_THE_THEME.in_language(language)
        lines.append(f"{label} “{voice.of(meeting.theme)}”")
    yield from (Paragraph(Role.COVER_LINE, line) for line in lines if line)
    yield from translation_remark(scene, meeting)


def _days(scene: Scene, meeting: Meeting) -> str:
    """The meeting's days from its true dates; the source's words where these make no sense."""
    start, end = meeting.start, meeting.end or meeting.start
    if start is None or end is None or end < start:
        return scene.voice.of(meeting.dates)
    options = scene.options
    days = format_interval(start, end, digits=options.shown_digits, lang=options.language)
    if options.language == "en":
        return days
    return f"{(_ON if end == start else _BETWEEN).th} {days}"


def _presiding(scene: Scene, meeting: Meeting, who: CoChair) -> Paragraph:
    co_chair = _CO_CHAIR.in_language(scene.options.language)
    if who.side == "TH":
        label = co_chair + _THAILAND.in_language(scene.options.language)
    else:
        label = f"{co_chair} {scene.voice.of(meeting.counterpart_name or Wording(who.side))}"
    name, position = scene.voice.of(who.name), scene.voice.of(who.position)
    joint = ", " if scene.options.language == "en" else " "
    return Paragraph(Role.BODY, joint.join(filter(None, (name, position))), label)
