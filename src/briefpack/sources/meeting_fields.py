"""What the head of a document says about its meeting: title, days, place, theme, introduction."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from briefpack.bilingual import Bilingual
from briefpack.model.meeting import Meeting
from briefpack.model.records import LeftOut, ReadingProblem
from briefpack.model.wording import Language, Wording
from briefpack.sources.alone import (
    is_dates,
    is_kind,
    is_label,
    is_place_and_dates,
    is_quoted,
    is_title,
    place_before_dates,
)
from briefpack.sources.chairs import chairs_in
from briefpack.sources.countries import counterpart_in
from briefpack.sources.days_in_text import days_in
from briefpack.sources.mechanisms import mechanism_in
from briefpack.sources.paragraphs import Paragraph

_QUOTES = "“”\"'‘’"
_SUBJECT = re.compile(r"(?:เรื่อง|Subject)\s*[::]?\s*")
_PLACE = (
    re.compile(r"ณ (?P<place>(?:กรุง|นคร|เมือง|จังหวัด|โรงแรม|กระทรวง)?\S+?)(?=[\s,)]|เมื่อ|ซึ่ง|โดย|$)"),
    re.compile(r"(?P<place>ผ่านระบบการประชุมทางไกล|ระบบการประชุมทางไกล)"),
    re.compile(r"\b(?:in|at) (?P<place>[A-Z][A-Za-z]+(?: [A-Z][a-z]+)*)(?=,| on\b| from\b|\.|$)"),
    re.compile(r"(?:, )(?P<place>[A-Z][A-Za-z]+(?: [A-Z][a-z]+)*)$"),
)
_PLACE_LINE = re.compile(r"(?P<at>ณ) +(?P<place>(?!วันที่)[^0-9๐-๙:]{3,70})")
_THEME = re.compile(
    r"(?:แนวคิดหลัก|แนวคิด|หัวข้อหลัก|ธีม|theme(?: of)?)\s*(?:คือ|ว่า|[::])?\s*[“\"](?P<theme>[^”\"]+)[”\"]",
    re.IGNORECASE,
)
_THEME_LINE = re.compile(
    r"(?:ภายใต้)?\s*(?:แนวคิดหลัก|แนวคิด|หัวข้อหลัก|theme)\s*(?:[::]|คือ)?\s*", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Head:
    """A meeting without its pillars, what of the head is in no field, and what is missing."""

    meeting: Meeting
    left_out: tuple[LeftOut, ...]
    problems: tuple[ReadingProblem, ...]


def read_head(head: Sequence[Paragraph], language: Language, name: str) -> Head:
    """The fields of the meeting out of the paragraphs before the first pillar."""
    left: list[LeftOut] = []
    title = dates = theme = place = ""
    prose: list[Paragraph] = []
    chosen = _title_of(head)
    for paragraph in head:
        text, line = paragraph.text, paragraph.span.start_line
        if paragraph is chosen:
            title, label = _without_subject(text)
            left += [LeftOut(line, label, "label")] if label else []
        elif is_kind(text):
            left.append(LeftOut(line, text, "document kind"))
        elif is_label(text):
            left.append(LeftOut(line, text, "label"))
        elif (is_dates(text) or is_place_and_dates(text)) and not dates:
            dates = text
        elif not place and not paragraph.marker and (own := _PLACE_LINE.fullmatch(text)):
            place = own["place"]
            left.append(LeftOut(line, own["at"], "label"))
        elif (is_quoted(text) or _THEME_LINE.match(text)) and not theme and len(text) < 250:
            theme = _theme_of_line(paragraph, left)
        else:
            prose.append(paragraph)
    introduction = "\n".join(paragraph.marked_text for paragraph in prose)
    meeting = _meeting(title, dates, theme, introduction, language)
    if place:
        meeting = replace(
            meeting, place=Wording(en=place) if language == "en" else Wording(th=place)
        )
    return Head(meeting, tuple(left), tuple(_missing(meeting, name)))


def _title_of(head: Sequence[Paragraph]) -> Paragraph | None:
    worded = [each for each in head if is_title(_without_subject(each.text)[0])]
    numbered = [each for each in worded if re.search(r"ครั้งที่|\d(?:st|nd|rd|th)\b", each.text)]
    free = [
        each
        for each in head
        if not (is_kind(each.text) or is_label(each.text) or is_dates(each.text))
        and not is_place_and_dates(each.text)
        and not is_quoted(each.text)
        and len(each.text) <= 200
    ]
    return next(iter([*numbered, *worded, *free]), None)


def _without_subject(text: str) -> tuple[str, str]:
    found = _SUBJECT.match(text)
    return (text[found.end() :], found[0].strip()) if found else (text, "")


def _theme_of_line(paragraph: Paragraph, left: list[LeftOut]) -> str:
    """The theme without its marks; marks and label are listed, on the lines where they stand."""
    text = paragraph.text
    label = _THEME_LINE.match(text)
    start = label.end() if label else 0
    first, last = paragraph.span.start_line, paragraph.span.end_line
    if label:
        left.append(LeftOut(first, label[0].strip(), "label"))
    inner = text[start:]
    if inner[:1] in _QUOTES:
        left.append(LeftOut(first, inner[0], "quotation mark around the theme"))
        inner = inner[1:]
    if inner[-1:] in _QUOTES:
        left.append(LeftOut(last, inner[-1], "quotation mark around the theme"))
        inner = inner[:-1]
    return inner.strip()


def _meeting(title: str, dates: str, theme: str, introduction: str, language: Language) -> Meeting:
    def worded(text: str) -> Wording:
        return Wording(en=text) if language == "en" else Wording(th=text)

    mechanism = mechanism_in(title, introduction)
    counterpart = counterpart_in(f"{title}\n{introduction}")
    start, end = _days(dates, title, introduction)
    said = _THEME.search(introduction)
    return Meeting(
        id=mechanism.meeting_id(counterpart.code if counterpart else ""),
        title=worded(title),
        number=mechanism.number,
        mechanism=worded(mechanism.name),
        counterpart=counterpart.code if counterpart else "",
        counterpart_name=counterpart.name if counterpart else Wording(),
        place=worded(_place(title, dates, introduction)),
        start=start,
        end=end,
        dates=worded(dates),
        theme=worded(theme or (said["theme"].strip() if said else "")),
        introduction=worded(introduction),
        co_chairs=chairs_in(introduction, counterpart.code if counterpart else "", language),
    )


def _days(*texts: str) -> tuple[date | None, date | None]:
    for text in texts:
        if days := days_in(text):
            return days
    return None, None


def _place(*texts: str) -> str:
    for text in texts:
        if is_place_and_dates(text):
            return place_before_dates(text)
        for pattern in _PLACE:
            if found := pattern.search(text):
                return found["place"].removeprefix("ผ่าน")
    return ""


def _missing(meeting: Meeting, name: str) -> list[ReadingProblem]:
    wanted = (
        (meeting.title, Bilingual("ชื่อการประชุม", "the title of the meeting")),
        (meeting.number, Bilingual("ครั้งที่ของการประชุม", "its number")),
        (meeting.start, Bilingual("วันที่ประชุม", "its days")),
    )
    missing = [word for value, word in wanted if not value]
    if not missing:
        return []
    return [
        ReadingProblem(
            1,
            Bilingual(
                f"ไม่พบ{' '.join(missing)} ใน {name} โปรดเติม",
                f"{name} does not say {', '.join(each.en for each in missing)}; please fill it in",
            ),
        )
    ]
