"""A memo (บันทึกข้อความ) that the pack is sent with: what is attached, and how secret it is.

What only the sending office knows, its number and signature, is left as dotted lines; so is its
name where the officer has not given it.
"""

from collections.abc import Iterator

from briefpack.export.blocks import Block, Composed, MemoField, MemoPlace, Paragraph, Role
from briefpack.export.brief_scene import Scene
from briefpack.export.room import Room
from briefpack.model.annotation import Output
from briefpack.model.classification import Classification
from briefpack.model.serving import classification_of
from briefpack.model.wording import Wording
from briefpack.thai.dates import format_date

_TITLE = Wording("บันทึกข้อความ", "MEMORANDUM")
_OFFICE = Wording("ส่วนราชการ", "Office")
_NUMBER = Wording("ที่", "No.")
_DATE = Wording("วันที่", "Date")
_SUBJECT = Wording("เรื่อง", "Subject")
_TO = Wording("เรียน", "To")
_SUBJECT_TEXT = Wording("ขอเสนอเอกสาร {}", "Briefing papers: {}")
_TEXT = Wording(
    "ขอเสนอเอกสาร {}{} ตามที่แนบมาพร้อมนี้ ดังนี้",
    "Please find attached the briefing papers “{}”{}, as follows.",
)
_ON = Wording(" วันที่ {}", ", {}")
_PACK = Wording("ชุดข้อมูล", "Pack")
_MEETING = Wording("การประชุม", "Meeting")
_OUTCOMES = Wording("ผลการประชุม", "Outcomes")
_COUNTED = Wording("จำนวน {} ข้อ", "{}")
_SECRECY = Wording("ชั้นความลับ", "Classification")
_OPEN = Wording("ไม่กำหนดชั้นความลับ", "Not classified")
_PURPOSE = Wording("จึงเรียนมาเพื่อโปรดทราบ", "Submitted for your information.")
_BLANK = "." * 44


def memo(scene: Scene, room: Room | None) -> Composed:
    """The memo, ready for the office's own entries."""
    return Composed((*_head(scene), *_text(scene), *_signature(scene)))


def enclosed_secrecy(scene: Scene) -> Classification:
    """How secret the full brief is, which the memo goes in front of."""
    return classification_of(scene.index, scene.pack, Output.FULL)


def _head(scene: Scene) -> Iterator[Block]:
    language, pack = scene.options.language, scene.pack
    day = format_date(scene.options.date, digits=scene.options.shown_digits, lang=language)
    subject = _SUBJECT_TEXT.in_language(language).format(scene.title)
    yield Paragraph(Role.GARUDA, "")
    yield Paragraph(Role.MEMO_TITLE, _TITLE.in_language(language))
    office = scene.voice.said(scene.options.office)
    yield MemoField(MemoPlace.FIELD, _OFFICE.in_language(language), office)
    yield MemoField(
        MemoPlace.NUMBER_AND_DATE,
        _NUMBER.in_language(language),
        "",
        _DATE.in_language(language),
        day,
    )
    yield MemoField(MemoPlace.FIELD, _SUBJECT.in_language(language), subject)
    yield MemoField(MemoPlace.TO, _TO.in_language(language), scene.voice.said(pack.addressee))


def _text(scene: Scene) -> Iterator[Block]:
    language, pack = scene.options.language, scene.pack
    on = ""
    if pack.occasion_date:
        day = format_date(pack.occasion_date, digits=scene.options.shown_digits, lang=language)
        on = _ON.in_language(language).format(day)
    yield Paragraph(Role.MEMO_TEXT, _TEXT.in_language(language).format(scene.title, on))
    secrecy = max(enclosed_secrecy(scene), classification_of(scene.index, pack, Output.MEMO))
    values = [(_PACK, scene.voice.said(pack.name))]
    values += [
        (_MEETING, scene.voice.of(meeting.title))
        for meeting in scene.meetings
        if scene.voice.of(meeting.title) != scene.title
    ]
    count = _COUNTED.in_language(language).format(len(scene.chosen))
    values += [
        (_OUTCOMES, scene.voice.said(count)),
        (_SECRECY, (secrecy.wording or _OPEN).in_language(language)),
    ]
    for number, (label, value) in enumerate(values, start=1):
        said = scene.voice.said(f"{number}.")
        yield MemoField(MemoPlace.ENCLOSED, f"{said}  {label.in_language(language)}", value)
    yield Paragraph(Role.MEMO_TEXT, _PURPOSE.in_language(language))


def _signature(scene: Scene) -> Iterator[Block]:
    """Room to sign, then the name; it is left open where the officer has not given theirs."""
    author = scene.voice.said(scene.options.author)
    yield Paragraph(Role.MEMO_SIGNATURE, f"({author or _BLANK})")
    yield Paragraph(Role.MEMO_POSITION, _BLANK)
