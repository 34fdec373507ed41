"""Blocks as lines: one paragraph of the document each, with the style the template gives it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from briefpack.export.blocks import (
    Block,
    FollowUp,
    Heading,
    MemoField,
    MemoPlace,
    Note,
    OutcomeLine,
    OutcomeText,
    PageBreak,
    Paragraph,
    Point,
    Role,
)


class StyleName(StrEnum):
    """Every style we use, by the name Word shows."""

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
    SIDE_TITLE = "Side Title"
    SIDE_LINE = "Side Line"
    SIDE_HEADING = "Side Heading"
    SIDE_POINT = "Side Point"
    SIDE_POINT_MORE = "Side Point More"
    SIDE_OUTCOME = "Side Outcome"
    SIDE_CLOSING = "Side Closing"
    CARD_TITLE = "Card Title"
    CARD_HEADING = "Card Heading"
    CARD_TOPIC = "Card Topic"
    CARD_POINT = "Card Point"
    GARUDA = "Garuda"
    MEMO_TITLE = "Memo Title"
    MEMO_FIELD = "Memo Field"
    MEMO_NUMBER = "Memo Number"
    MEMO_TO = "Memo To"
    MEMO_TEXT = "Memo Text"
    MEMO_ENCLOSED = "Memo Enclosed"
    MEMO_SIGNATURE = "Memo Signature"
    MEMO_POSITION = "Memo Position"
    MEMO_LABEL = "Memo Label"


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text; `style` names a character style, or is None for the paragraph's own."""

    text: str
    style: StyleName | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph. Lines that follow each other with the same `shows` are one item.

    `shows` is the id of the outcome or annotation whose words the spans are, or empty; `lead` is
    what stands before them: a number, a label; `tail` what stands behind: a state.
    """

    style: StyleName
    spans: tuple[Span, ...] = ()
    lead: tuple[Span, ...] = ()
    shows: str = ""
    tail: tuple[Span, ...] = ()

    @property
    def text(self) -> str:
        """All that the paragraph says."""
        return "".join(span.text for span in (*self.lead, *self.spans, *self.tail))


LABEL_GAP = "  "

_ROLES = {
    Role.TITLE: StyleName.TITLE,
    Role.SUBTITLE: StyleName.SUBTITLE,
    Role.COVER_LINE: StyleName.COVER_LINE,
    Role.ADDRESSEE: StyleName.ADDRESSEE,
    Role.BODY: StyleName.BODY,
    Role.REMARK: StyleName.REMARK,
    Role.SIDE_TITLE: StyleName.SIDE_TITLE,
    Role.SIDE_LINE: StyleName.SIDE_LINE,
    Role.SIDE_HEADING: StyleName.SIDE_HEADING,
    Role.SIDE_CLOSING: StyleName.SIDE_CLOSING,
    Role.CARD_TITLE: StyleName.CARD_TITLE,
    Role.CARD_HEADING: StyleName.CARD_HEADING,
    Role.CARD_TOPIC: StyleName.CARD_TOPIC,
    Role.CARD_EMPTY: StyleName.CARD_POINT,
    Role.GARUDA: StyleName.GARUDA,
    Role.MEMO_TITLE: StyleName.MEMO_TITLE,
    Role.MEMO_TEXT: StyleName.MEMO_TEXT,
    Role.MEMO_SIGNATURE: StyleName.MEMO_SIGNATURE,
    Role.MEMO_POSITION: StyleName.MEMO_POSITION,
}
_MEMO_PLACES = {
    MemoPlace.FIELD: StyleName.MEMO_FIELD,
    MemoPlace.NUMBER_AND_DATE: StyleName.MEMO_NUMBER,
    MemoPlace.TO: StyleName.MEMO_TO,
    MemoPlace.ENCLOSED: StyleName.MEMO_ENCLOSED,
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
        case OutcomeLine(outcome_id, number, text, state):
            tail = (Span(f"\t{state}"),) if state else ()
            lead = (Span(f"{number}\t"),)
            yield Line(StyleName.SIDE_OUTCOME, (Span(_one_line(text)),), lead, outcome_id, tail)
        case Point():
            yield from _point(block)
        case MemoField():
            yield _memo_field(block)
        case PageBreak():
            yield Line(StyleName.PAGE_BREAK)


def _point(point: Point) -> Iterator[Line]:
    """With a number, lines after the first stand under the words; on a card nothing is set off."""
    first, more = StyleName.CARD_POINT, StyleName.CARD_POINT
    lead = _labelled(point.label)
    if point.number:
        first, more = StyleName.SIDE_POINT, StyleName.SIDE_POINT_MORE
        lead = (Span(f"{point.number}\t"), *lead)
    for place, line in enumerate(_text_lines(first, point.text, lead, point.annotation_id)):
        yield line if place == 0 else replace(line, style=more)


def _memo_field(field: MemoField) -> Line:
    """In the head a dotted line follows each value; it is the leader of the tab behind it."""
    is_head = field.place in (MemoPlace.FIELD, MemoPlace.NUMBER_AND_DATE)
    style = StyleName.MEMO_LABEL if is_head else None
    gap = "\t" if field.place is MemoPlace.ENCLOSED else LABEL_GAP
    spans: list[Span] = []
    for label, value in ((field.label, field.value), (field.second_label, field.second_value)):
        if label:
            said = f"{gap}{_one_line(value)}" if value else ""
            between = (Span(" "),) if spans else ()
            spans += (*between, Span(label, style), Span(said + ("\t" * (is_head or not value))))
    return Line(_MEMO_PLACES[field.place], tuple(spans))


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
