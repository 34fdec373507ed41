"""A document's lines as records: its meeting, pillars, topics and outcomes, and what is left."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from briefpack.bilingual import Bilingual
from briefpack.model.agency import Agency
from briefpack.model.meeting import Meeting, SourceDocument
from briefpack.model.records import LeftOut, ReadingProblem, Records, Repair
from briefpack.model.wording import Language
from briefpack.sources.account import unaccounted
from briefpack.sources.alone import (
    is_dates,
    is_kind,
    is_label,
    is_place_and_dates,
    is_quoted,
    is_title,
)
from briefpack.sources.body import read_body
from briefpack.sources.days_in_text import days_in
from briefpack.sources.furniture import part_furniture, part_table_headings
from briefpack.sources.levels import is_heading_like
from briefpack.sources.meeting_fields import read_head
from briefpack.sources.paragraphs import Paragraph, paragraphs_of
from briefpack.sources.pillars import pillars_of
from briefpack.sources.proposals import proposals_for
from briefpack.sources.read_lines import read_lines
from briefpack.sources.source_text import SourceText
from briefpack.sources.wrapping import wrapping_of


def records_of(
    source: SourceText,
    lines: Sequence[str],
    agencies: Sequence[Agency],
    repairs: Iterable[Repair] = (),
) -> Records:
    """The records of a document whose repaired lines are `lines`, one for each of the source's."""
    kept, left = part_furniture(read_lines(source, lines))
    kept, headings = part_table_headings(kept)
    left += headings
    paragraphs, doubts = paragraphs_of(kept, wrapping_of(kept))
    language = _language(lines)
    split = _start_of_body(paragraphs, headings)
    head = read_head(paragraphs[:split], language, source.name)
    body = read_body(paragraphs[split:], agencies)
    pillars, numbering = pillars_of(body.roots, head.meeting.id, language)
    meeting = replace(
        head.meeting,
        pillars=pillars,
        source=SourceDocument(source.name, head.meeting.title, source.content),
    )
    left += [*head.left_out, *body.left_out]
    lost = unaccounted(lines, meeting, left)
    problems = [
        *(ReadingProblem(1, warning) for warning in source.warnings),
        *head.problems,
        *doubts,
        *body.problems,
        *numbering,
        *_nothing(meeting),
        *(_unplaced(each) for each in lost),
    ]
    return Records(
        meeting=meeting,
        repairs=tuple(repairs),
        left_out=tuple(sorted([*left, *lost], key=lambda each: each.line)),
        problems=tuple(sorted(problems, key=lambda each: each.line)),
        proposals=proposals_for(meeting, agencies),
    )


def _start_of_body(paragraphs: Sequence[Paragraph], headings: Sequence[LeftOut]) -> int:
    """Where the head ends: at the first marked item, heading or table that is not the title."""
    table = headings[0].line if headings else None
    report = _start_of_report(paragraphs)
    for at, item in enumerate(paragraphs):
        if at < report and item.cell is None:
            continue
        if item.cell is not None or (table is not None and item.span.start_line > table):
            return at
        if item.marker is None and not item.heading:
            continue
        if at <= _LATEST_TITLE and (_is_subject(item.text) or (item.heading == 1 and at == 0)):
            continue
        if _tells_of_meeting(item.text):
            continue
        return at - 1 if at and _is_first_heading(paragraphs[at - 1], item) else at
    return _of_unmarked(paragraphs)


_LATEST_TITLE = 3
_HEADING = re.compile("(?:ด้าน|ความร่วมมือ|เสา|ประเด็น)|.*cooperation$", re.IGNORECASE)
_SUBSTANCE = re.compile(r"สาระสำคัญ(?:ของเรื่อง)?\s*[::]?")
_HELD = re.compile("การประชุม.*(?:จัดขึ้น|เป็นประธาน|ได้เข้าร่วม|มีขึ้น)|was held|co-?chaired", re.IGNORECASE)
_INTRODUCES = re.compile("ครั้งที่|วันที่|ประธานร่วม|co-?chair|was held", re.IGNORECASE)


def _start_of_report(paragraphs: Sequence[Paragraph]) -> int:
    """Behind the line that announces the substance: what stands above is a resolution on it."""
    for at, item in enumerate(paragraphs):
        if item.cell is not None or item.heading:
            return 0
        if item.marker is None and _SUBSTANCE.fullmatch(item.text):
            return at + 1
    return 0


def _tells_of_meeting(said: str) -> bool:
    """Whether a numbered paragraph introduces the meeting: when it was, who was in the chair."""
    return days_in(said) is not None and _HELD.search(said) is not None


def _is_first_heading(item: Paragraph, following: Paragraph) -> bool:
    """Whether the last paragraph before the first marked item is its heading already."""
    said = item.text
    field = (
        is_title(said)
        or is_kind(said)
        or is_dates(said)
        or is_place_and_dates(said)
        or is_quoted(said)
    )
    return not field and is_heading_like(item, following) and _HEADING.match(said) is not None


def _is_subject(text: str) -> bool:
    return text.startswith(("เรื่อง", "Subject")) or (is_title(text) and "ครั้งที่" in text)


def _of_unmarked(paragraphs: Sequence[Paragraph]) -> int:
    """Without any mark: the title, what stands with it, and paragraphs on the meeting itself."""
    at = 0
    while at < len(paragraphs) and (at == 0 or _is_of_head(paragraphs[at])):
        at += 1
    return at


def _is_of_head(item: Paragraph) -> bool:
    said = item.text
    field = (
        is_title(said)
        or is_kind(said)
        or is_dates(said)
        or is_place_and_dates(said)
        or is_quoted(said)
        or is_label(said)
    )
    return field or _INTRODUCES.search(said[:200]) is not None


def _language(lines: Sequence[str]) -> Language:
    text = "".join(lines)
    thai = sum("ก" <= char <= "๛" for char in text)
    latin = sum(char.isascii() and char.isalpha() for char in text)
    return "th" if thai >= latin / 2 else "en"


def _nothing(meeting: Meeting) -> list[ReadingProblem]:
    if any(True for _ in meeting.outcomes()):
        return []
    return [
        ReadingProblem(
            1,
            Bilingual(
                "ไม่พบผลการประชุมในต้นฉบับนี้ โปรดตรวจว่าเป็นเอกสารที่ถูกต้อง",
                "No outcomes were found in this source; please check that it is the right document",
            ),
        )
    ]


def _unplaced(each: LeftOut) -> ReadingProblem:
    return ReadingProblem(
        each.line,
        Bilingual(
            f"จัดข้อความ “{each.text[:60]}” เข้าข้อใดไม่ได้ โปรดตรวจ",
            f"The text “{each.text[:60]}” fits under no item; please check",
        ),
    )
