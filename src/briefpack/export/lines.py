"""Blocks as lines: one paragraph of the document each, with the style the template gives it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from briefpack.export.blocks import (
    Block,
    Comment,
    Contents,
    ContentsEntry,
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
from briefpack.export.style_names import (
    SECOND_UNDER,
    STYLE_OF_PLACE,
    STYLE_OF_ROLE,
    StyleName,
)
from briefpack.model import light_text
from briefpack.model.light_text import Shape
from briefpack.model.light_text import lines_of as light_lines

_MOSTLY = 2  # a number and words, a label and a value


# Tuples with names, as a brief of two thousand outcomes has forty thousand of them: they are made
# in a third of the time that frozen dataclasses take.
class Span(NamedTuple):
    """A stretch of text; `style` names a character style, or is None for the paragraph's own."""

    text: str
    style: StyleName | None = None


class Line(NamedTuple):
    """One paragraph. Lines that follow each other with the same `shows` are one item.

    `shows` is the id of the outcome or annotation whose words the spans are, or empty; `lead` is
    what stands before them: a number, a label; `tail` what stands behind: a state. `anchor` is
    what the contents point at, `link` where a line of the contents points to.
    """

    style: StyleName
    spans: tuple[Span, ...] = ()
    lead: tuple[Span, ...] = ()
    shows: str = ""
    tail: tuple[Span, ...] = ()
    anchor: str = ""
    link: str = ""

    @property
    def text(self) -> str:
        """All that the paragraph says."""
        spans = self.lead + self.spans + self.tail
        if len(spans) == _MOSTLY:
            return spans[0][0] + spans[1][0]
        return spans[0][0] if len(spans) == 1 else "".join([span[0] for span in spans])


__all__ = ["BULLET", "LABEL_GAP", "Line", "Span", "StyleName", "lines_of", "words_of"]

LABEL_GAP = "  "

BULLET = "•"

_NOTE = {
    Shape.PARAGRAPH: StyleName.NOTE,
    Shape.POINT: StyleName.NOTE_BULLET,
    Shape.NUMBERED: StyleName.NOTE_NUMBER,
}
_OWN_TEXT = {
    Shape.PARAGRAPH: StyleName.BODY,
    Shape.POINT: StyleName.LIST_BULLET,
    Shape.NUMBERED: StyleName.LIST_NUMBER,
}
_CONTENTS = (StyleName.CONTENTS_1, StyleName.CONTENTS_2)
_HEADINGS = (
    StyleName.HEADING_1,
    StyleName.HEADING_2,
    StyleName.HEADING_3,
    StyleName.HEADING_4,
)


def lines_of(blocks: Iterable[Block]) -> Iterator[Line]:
    """The paragraphs of the blocks, in order."""
    return chain.from_iterable(map(_lines, blocks))


def _lines(block: Block) -> Iterable[Line]:
    match block:
        case OutcomeText(outcome_id, number, text, second):
            lines = _text_lines(StyleName.OUTCOME, text, (Span(f"{number}\t"),), outcome_id)
            return (*lines, *_second(StyleName.OUTCOME, second)) if second else lines
        case FollowUp(_, facts):
            lines = [_fact_line(StyleName.FOLLOW_UP, each.label, each.value) for each in facts]
            for last in facts[-1:]:
                lines[-1] = _fact_line(StyleName.FOLLOW_UP_END, last.label, last.value)
            return lines
        case Note(annotation_id, _, _, label, text):
            return _light_lines(_NOTE, text, label, annotation_id)
        case Heading(level, _, _, second, anchor):
            style = _HEADINGS[min(level, len(_HEADINGS)) - 1]
            line = Line(style, (Span(words_of(block)),), anchor=anchor)
            return (line, *_second(style, second))
        case Paragraph(Role.OWN_TEXT, text, label):
            return _light_lines(_OWN_TEXT, text, label)
        case Paragraph(Role.POINT, text):
            return (Line(StyleName.LIST_BULLET, (Span(_one_line(text)),), (Span(f"{BULLET}\t"),)),)
        case Paragraph(role, text, label, second):
            lines = _text_lines(STYLE_OF_ROLE[role], text, _labelled(label))
            return (*lines, *_second(STYLE_OF_ROLE[role], second))
        case OutcomeLine(outcome_id, number, text, state):
            tail = (Span(f"\t{state}"),) if state else ()
            lead = (Span(f"{number}\t"),)
            words = (Span(_one_line(text)),)
            return (Line(StyleName.SIDE_OUTCOME, words, lead, outcome_id, tail),)
        case Point():
            return _point(block)
        case MemoField():
            return (_memo_field(block),)
        case Contents(entries):
            return map(_contents_line, entries)
        case Comment():
            return ()  # not a paragraph: it stands in the margin
        case PageBreak():
            return (Line(StyleName.PAGE_BREAK),)


def _contents_line(entry: ContentsEntry) -> Line:
    style = _CONTENTS[min(entry.level, len(_CONTENTS)) - 1]
    return Line(style, (Span(entry.text),), tail=(Span(f"\t{entry.page}"),), link=entry.anchor)


@lru_cache(maxsize=2048)
def _fact_line(style: StyleName, label: str, value: str) -> Line:
    """Many outcomes have the same agency and the same time frame."""
    return Line(style, (Span(label, StyleName.LABEL), Span(f"\t{_one_line(value)}")))


def _point(point: Point) -> Iterator[Line]:
    """With a number, lines after the first stand under the words; on a card nothing is set off."""
    first, more = StyleName.CARD_POINT, StyleName.CARD_POINT
    lead = _labelled(point.label)
    if point.number:
        first, more = StyleName.SIDE_POINT, StyleName.SIDE_POINT_MORE
        lead = (Span(f"{point.number}\t"), *lead)
    for said in light_lines(point.text):
        mark = (Span(f"{_marked(said)} "),) if said.shape is not Shape.PARAGRAPH else ()
        yield Line(first, _spans(said), (*lead, *mark), point.annotation_id)
        first, lead = more, ()


def _light_lines(
    styles: Mapping[Shape, StyleName], text: str, label: str, shows: str = ""
) -> Iterator[Line]:
    """What an officer wrote, each line in the style of its shape; the mark of a point is its lead.

    A label stands before the first paragraph, or on a line by itself before a list.
    """
    lead = _labelled(label)
    for said in light_lines(text):
        if said.shape is Shape.PARAGRAPH:
            yield Line(styles[said.shape], _spans(said), lead, shows)
        else:
            if lead:
                yield Line(StyleName.NOTE_LABEL, lead=lead[:1])
            yield Line(styles[said.shape], _spans(said), (Span(f"{_marked(said)}\t"),), shows)
        lead = ()


def comment_lines(comment: Comment) -> Iterator[Line]:
    """The paragraphs of a comment: its label before the first, the marks of points typed."""
    lead = _labelled(comment.label)
    for said in light_lines(comment.text):
        mark = () if said.shape is Shape.PARAGRAPH else (Span(f"{_marked(said)} "),)
        yield Line(StyleName.COMMENT_TEXT, _spans(said), (*lead, *mark))
        lead = ()


def _spans(said: light_text.Line) -> tuple[Span, ...]:
    return tuple(Span(run.text, StyleName.STRONG if run.bold else None) for run in said.runs)


def _marked(said: light_text.Line) -> str:
    return said.number or BULLET


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
    return Line(STYLE_OF_PLACE[field.place], tuple(spans))


def words_of(heading: Heading) -> str:
    """The heading as it is read, in one line."""
    number = f"{heading.number}{LABEL_GAP}" if heading.number else ""
    return _one_line(f"{number}{heading.text}")


def _second(style: StyleName, text: str) -> Sequence[Line]:
    """The other language, in paragraphs of its own."""
    if not text:
        return ()
    return _text_lines(SECOND_UNDER.get(style, StyleName.SECOND_LANGUAGE), text)


def _text_lines(
    style: StyleName, text: str, lead: tuple[Span, ...] = (), shows: str = ""
) -> Sequence[Line]:
    """A text of several lines gives several paragraphs; the lead stands before the first."""
    if "\n" not in text:  # for most texts, asking is quicker than splitting
        return (Line(style, (Span(text),), lead, shows),)
    first, *others = text.splitlines() or [""]
    return (
        Line(style, (Span(first),), lead, shows),
        *[Line(style, (Span(each),), (), shows) for each in others],
    )


def _labelled(label: str) -> tuple[Span, ...]:
    return (Span(label, StyleName.LABEL), Span(LABEL_GAP)) if label else ()


def _one_line(text: str) -> str:
    return " ".join(text.splitlines()) if "\n" in text else text
