"""The introduction made into items: what was taken for it may hold outcomes."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from briefpack.bilingual import Bilingual
from briefpack.model.draft import Draft, DraftItem, DraftLevel
from briefpack.model.draft_repairs import repaired_line
from briefpack.model.meeting import SourceSpan
from briefpack.model.wording import Language, Wording

_MOVED = Bilingual(
    "ย้ายมาจากบทนำ โปรดตรวจ แล้วแยกเป็นข้อตามต้องการ",
    "Moved from the introduction. Check it, and split it as needed",
)
_TITLE_MOVED = Bilingual(
    "ย้ายมาจากชื่อการประชุม โปรดตรวจ และแก้ชื่อการประชุมด้วย",
    "Moved from the title of the meeting. Check it, and put the title right too",
)


def use_introduction(draft: Draft) -> Draft:
    """Each paragraph of the introduction is an outcome, in doubt, in its place in the source.

    The meeting has no introduction then. Without one, nothing changes.
    """
    said = draft.meeting.introduction
    language = draft.language
    if not draft.items and not said.th:
        language = "en"  # without outcomes, nothing else said which language it is
    text, other = (said.en, said.th) if language == "en" else (said.th, said.en)
    paragraphs = [each.strip() for each in text.split("\n") if each.strip()]
    if not paragraphs:
        return draft
    spans = _spans(draft, paragraphs)
    items = list(draft.items)
    at = 0
    for n, (paragraph, span) in enumerate(zip(paragraphs, spans, strict=True)):
        made = DraftItem(
            draft.next_key + n,
            DraftLevel.OUTCOME,
            paragraph,
            other="" if n else other,
            span=span,
            doubts=(_MOVED,),
        )
        at = _place(items, span, at)
        items.insert(at, made)
        at += 1
    return replace(
        draft,
        meeting=replace(draft.meeting, introduction=Wording()),
        items=tuple(items),
        language=language,
        next_key=draft.next_key + len(paragraphs),
    )


def use_title(draft: Draft) -> Draft:
    """The title is an outcome too, in doubt; a document of one line has nothing else."""
    title = draft.meeting.title
    language: Language = draft.language if title.th else "en"
    text, other = (title.en, title.th) if language == "en" else (title.th, title.en)
    if not text or draft.items:
        return draft
    (span,) = _spans(draft, [text])
    made = DraftItem(draft.next_key, DraftLevel.OUTCOME, text, other, span, doubts=(_TITLE_MOVED,))
    return replace(draft, items=(made,), language=language, next_key=draft.next_key + 1)


def lines_of_meeting(draft: Draft) -> frozenset[int]:
    """The lines with something left out whose rest is the meeting's title, theme, days or place."""
    meeting = draft.meeting
    fields = (meeting.title, meeting.theme, meeting.dates, meeting.place)
    texts = [_letters(text) for field in fields for text in (field.th, field.en) if text.strip()]
    spans = [item.span for item in draft.items if item.span is not None and not item.is_used]
    lines = {line for span in spans for line in range(span.start_line, span.end_line + 1)}
    said = _said_in_lines(draft)
    return frozenset(line for line in lines if any(text in said(line) for text in texts))


def _place(items: Sequence[DraftItem], span: SourceSpan | None, least: int) -> int:
    """Before the first item from a later line, and never before the paragraph that came first."""
    for at in range(least, len(items)):
        start = items[at].span
        if span is None or (start is not None and start.start_line > span.start_line):
            return at
    return len(items)


def _spans(draft: Draft, paragraphs: Sequence[str]) -> Iterator[SourceSpan | None]:
    """The lines that each paragraph came from, as far as its letters stand in a row there."""
    said = _said_in_lines(draft)
    letters, lines = [], []
    for number in range(1, len(draft.lines) + 1):
        letters.append(said(number))
        lines += [number] * len(letters[-1])
    whole, start = "".join(letters), 0
    for paragraph in paragraphs:
        wanted = _letters(paragraph)
        found = whole.find(wanted, start)
        if found < 0:
            yield None
        else:
            start = found + len(wanted)
            yield SourceSpan(lines[found], lines[start - 1])


def _said_in_lines(draft: Draft) -> Callable[[int], str]:
    """The letters of a line with its repairs; most lines have none, and are not looked through."""
    mended = {each.made.line for each in draft.repairs}

    def said(line: int) -> str:
        if line in mended:
            return _letters(repaired_line(draft, line)[0])
        return _letters(draft.lines[line - 1]) if 0 < line <= len(draft.lines) else ""

    return said


def _letters(text: str) -> str:
    return "".join(text.split())
