"""Blocks as lines: one paragraph of the document each, with the style the template gives it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from briefpack.export.blocks import (
    Block,
    FollowUp,
    Heading,
    Note,
    OutcomeText,
    PageBreak,
    Paragraph,
    Role,
)


class StyleName(StrEnum):
    """Every style a template must have, by the name Word shows."""

    TITLE = "Title"
    SUBTITLE = "Subtitle"
    COVER_LINE = "Cover Line"
    ADDRESSEE = "Addressee"
    HEADING_1 = "heading 1"
    HEADING_2 = "heading 2"
    HEADING_3 = "heading 3"
    HEADING_4 = "heading 4"
    BODY = "Body Text"
    REMARK = "Remark"
    OUTCOME = "Outcome"
    FOLLOW_UP = "Follow-up"
    FOLLOW_UP_END = "Follow-up End"
    NOTE = "Note"
    LABEL = "Label"
    CLASSIFICATION = "Classification"
    PAGE_BREAK = "Page Break"


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text; `style` names a character style, or is None for the paragraph's own."""

    text: str
    style: StyleName | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph. Lines that follow each other with the same `shows` are one item.

    `shows` is the id of the outcome or annotation whose words the spans are, or empty; `lead` is
    what stands before them: a number, a label.
    """

    style: StyleName
    spans: tuple[Span, ...] = ()
    lead: tuple[Span, ...] = ()
    shows: str = ""

    @property
    def text(self) -> str:
        """All that the paragraph says."""
        return "".join(span.text for span in (*self.lead, *self.spans))


LABEL_GAP = "  "

_ROLES = {
    Role.TITLE: StyleName.TITLE,
    Role.SUBTITLE: StyleName.SUBTITLE,
    Role.COVER_LINE: StyleName.COVER_LINE,
    Role.ADDRESSEE: StyleName.ADDRESSEE,
    Role.BODY: StyleName.BODY,
    Role.REMARK: StyleName.REMARK,
}
_HEADINGS = (
    StyleName.HEADING_1,
    StyleName.HEADING_2,
    StyleName.HEADING_3,
    StyleName.HEADING_4,
)


def lines_of(blocks: Iterable[Block]) -> Iterator[Line]:
    """The paragraphs of the blocks, in order."""
    for block in blocks:
        yield from _lines(block)


def _lines(block: Block) -> Iterator[Line]:
    match block:
        case Heading(level, text, number):
            words = f"{number}{LABEL_GAP}{text}" if number else text
            yield Line(_HEADINGS[min(level, len(_HEADINGS)) - 1], (Span(_one_line(words)),))
        case Paragraph(role, text, label):
            yield from _text_lines(_ROLES[role], text, _labelled(label))
        case OutcomeText(outcome_id, number, text):
            yield from _text_lines(StyleName.OUTCOME, text, (Span(f"{number}\t"),), outcome_id)
        case FollowUp(_, facts):
            for place, fact in enumerate(facts, start=1):
                style = StyleName.FOLLOW_UP if place < len(facts) else StyleName.FOLLOW_UP_END
                value = Span(f"\t{_one_line(fact.value)}")
                yield Line(style, (Span(fact.label, StyleName.LABEL), value))
        case Note(annotation_id, _, _, label, text):
            yield from _text_lines(StyleName.NOTE, text, _labelled(label), annotation_id)
        case PageBreak():
            yield Line(StyleName.PAGE_BREAK)


def _text_lines(
    style: StyleName, text: str, lead: tuple[Span, ...] = (), shows: str = ""
) -> Iterator[Line]:
    """A text of several lines gives several paragraphs; the lead stands before the first."""
    for line in text.splitlines() or [""]:
        yield Line(style, (Span(line),), lead, shows)
        lead = ()


def _labelled(label: str) -> tuple[Span, ...]:
    return (Span(label, StyleName.LABEL), Span(LABEL_GAP)) if label else ()


def _one_line(text: str) -> str:
    return " ".join(text.splitlines())
