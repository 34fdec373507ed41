"""Lines as the body of a Word document, in one string.

Adding ten thousand paragraphs to python-docx one by one takes half a minute; parsing them at once
takes a blink.
"""

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from xml.sax.saxutils import escape, quoteattr

from briefpack.export.lines import Line, Span, StyleName
from briefpack.export.word_items import Item
from briefpack.export.word_names import W_DECLARED
from briefpack.thai.glue import glue

_PAGE_BREAK = '<w:r><w:br w:type="page"/></w:r>'


def body_xml(
    lines: Iterable[Line], style_ids: Mapping[StyleName, str], items: Mapping[str, Item]
) -> str:
    """The `w:body` element; the words of each item stand within its bookmark."""
    styled = {
        name: f"<w:pPr><w:pStyle w:val={quoteattr(style_id)}/></w:pPr>"
        for name, style_id in style_ids.items()
    }
    run_styled = {
        name: f"<w:rPr><w:rStyle w:val={quoteattr(style_id)}/></w:rPr>"
        for name, style_id in style_ids.items()
    }
    bookmark = 0
    paragraphs: list[str] = []
    for shows, group in groupby(lines, lambda line: line.shows):
        of_item = list(group)
        start = end = ""
        if shows:
            name = quoteattr(items[shows].bookmark)
            start = f'<w:bookmarkStart w:id="{bookmark}" w:name={name}/>'
            end = f'<w:bookmarkEnd w:id="{bookmark}"/>'
            bookmark += 1
        for place, line in enumerate(of_item):
            opening = start if place == 0 else ""
            closing = end if place == len(of_item) - 1 else ""
            paragraphs.append(
                f"<w:p>{styled[line.style]}{''.join(_runs(line.lead, run_styled))}{opening}"
                f"{''.join(_runs(line.spans, run_styled))}{closing}"
                f"{''.join(_runs(line.tail, run_styled))}"
                f"{_PAGE_BREAK if line.style is StyleName.PAGE_BREAK else ''}</w:p>"
            )
    return f"<w:body {W_DECLARED}>{''.join(paragraphs)}</w:body>"


def paragraph_xml(text: str, style_id: str) -> str:
    """One `w:p` that can be parsed by itself."""
    return (
        f"<w:p {W_DECLARED}><w:pPr><w:pStyle w:val={quoteattr(style_id)}/></w:pPr>"
        f"<w:r>{_text(text)}</w:r></w:p>"
    )


def _runs(spans: Iterable[Span], run_styled: Mapping[StyleName, str]) -> Iterator[str]:
    for span in spans:
        if span.text:
            yield f"<w:r>{run_styled[span.style] if span.style else ''}{_text(span.text)}</w:r>"


def _text(text: str) -> str:
    """The text with its spaces kept; a tab is an element in Word, not a character."""
    parts = escape(glue(text)).split("\t")
    return "<w:tab/>".join(
        f'<w:t xml:space="preserve">{part}</w:t>' if part else "" for part in parts
    )
