"""Lines as the paragraphs of a Word document, in strings.

Adding ten thousand paragraphs to python-docx one by one takes half a minute; writing them as they
stand in the file takes a blink.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import groupby
from operator import attrgetter
from types import MappingProxyType
from typing import TYPE_CHECKING

from briefpack.export.lines import Line, Span, StyleName
from briefpack.export.word_names import W_DECLARED
from briefpack.export.xml_text import quoteattr
from briefpack.thai.glue import glue

if TYPE_CHECKING:
    from briefpack.export.word_comments import CommentMark

_PAGE_BREAK = '<w:r><w:br w:type="page"/></w:r>'
_TEXT, _TEXT_END = '<w:t xml:space="preserve">', "</w:t>"
_TAB = f"{_TEXT_END}<w:tab/>{_TEXT}"
_END = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
_EMPTY = f"{_TEXT}{_TEXT_END}"
# Lines of the follow-up, one and the same for all outcomes of an agency, a time frame or a state.
_SPANS_ONLY = Line(StyleName.FOLLOW_UP)[2:]
_REMEMBERED = 2048


def _begun(instruction: str) -> str:
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve">{instruction}</w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    )


# Headings of two levels, as links; what stands in the field is shown until it is updated.
_CONTENTS = _begun(' TOC \\o "1-2" \\h \\z \\u ')


def paragraphs_xml(
    lines: Iterable[Line],
    style_ids: Mapping[StyleName, str],
    bookmarks: Mapping[str, str],
    emblem: str = "",
    comments: Mapping[str, Sequence["CommentMark"]] = MappingProxyType({}),
) -> Iterator[str]:
    """A `w:p` for each line; the words of each item stand within its bookmark.

    `bookmarks` names that of each item; `emblem` are the runs of the office's own emblem,
    `comments` those on each outcome.
    """
    openings = {
        name: f"<w:p><w:pPr><w:pStyle w:val={quoteattr(style_id)}/></w:pPr>"
        for name, style_id in style_ids.items()
    }
    runs: dict[StyleName | None, str] = {
        name: f"<w:r><w:rPr><w:rStyle w:val={quoteattr(style_id)}/></w:rPr>"
        for name, style_id in style_ids.items()
    }
    runs[None] = "<w:r>"
    endings = {
        StyleName.PAGE_BREAK: f"{_PAGE_BREAK}</w:p>",
        StyleName.GARUDA: f"{emblem}</w:p>",
    }
    number = 0
    is_in_contents = False
    said_before: dict[int, tuple[Line, str]] = {}
    for shows, group in groupby(lines, attrgetter("shows")):
        start = end = ""
        if shows:
            start, end = _bookmark(number, bookmarks[shows])
            number += 1
        of_item = tuple(group)
        last = of_item[-1]
        marks: dict[int, list[tuple[int, str]]] = {}
        for mark in comments.get(shows, ()) if shows else ():
            _place(mark, of_item, marks, number, runs[StyleName.COMMENT_REFERENCE])
            number += 1
        for at, line in enumerate(of_item):
            known = said_before.get(id(line))
            if known is not None and not is_in_contents:
                yield known[1]
                continue
            style = line.style
            if line[2:] == _SPANS_ONLY and not is_in_contents:
                said = f"{openings[style]}{_runs(line.spans, runs)}{endings.get(style, '</w:p>')}"
                if len(said_before) < _REMEMBERED:
                    # With the line itself, so that no other can come to have its id.
                    said_before[id(line)] = line, said
                yield said
                continue
            spans = _marked(line.spans, marks[at], runs) if at in marks else _runs(line.spans, runs)
            opening = openings[style]
            if line.anchor:
                spans = spans.join(_bookmark(number, line.anchor))
                number += 1
            if bool(line.link) is not is_in_contents:
                opening += _END if is_in_contents else _CONTENTS
                is_in_contents = not is_in_contents
            if line.link:
                yield f"{opening}{_linked(line, spans)}</w:p>"
                continue
            yield (
                f"{opening}{_runs(line.lead, runs)}{start}{spans}"
                f"{end if line is last else ''}{_runs(line.tail, runs)}"
                f"{endings.get(style, '</w:p>')}"
            )
            start = ""


def _place(
    mark: "CommentMark",
    lines: tuple[Line, ...],
    marks: dict[int, list[tuple[int, str]]],
    bookmark: int,
    reference: str,
) -> None:
    """Where a comment's range begins and ends, as XML by line and letter.

    The note's bookmark stands around the reference, so that the comment is found again whatever
    number a program gives it.
    """
    texts = ["".join(span.text for span in line.spans) for line in lines]
    at = next((n for n, text in enumerate(texts) if mark.passage and mark.passage in text), None)
    first, last = (0, len(texts) - 1) if at is None else (at, at)
    start = 0 if at is None else texts[at].index(mark.passage)
    end = len(texts[last]) if at is None else start + len(mark.passage)
    id_ = f'w:id="{mark.number}"'
    opens, closes = _bookmark(bookmark, mark.bookmark)
    marks.setdefault(first, []).append((start, f"<w:commentRangeStart {id_}/>"))
    run = f"{opens}{reference}<w:commentReference {id_}/></w:r>{closes}"
    marks.setdefault(last, []).append((end, f"<w:commentRangeEnd {id_}/>{run}"))


def _marked(
    spans: tuple[Span, ...],
    marks: list[tuple[int, str]],
    runs: Mapping[StyleName | None, str],
) -> str:
    """The runs of a line, cut where comments begin and end."""
    parts: list[str] = []
    left = sorted(marks, key=lambda mark: mark[0])
    done = 0
    for span in spans:
        begin = 0
        while left and left[0][0] <= done + len(span.text):
            place, xml = left.pop(0)
            parts += (_runs((Span(span.text[begin : place - done], span.style),), runs), xml)
            begin = place - done
        parts.append(_runs((Span(span.text[begin:], span.style),), runs))
        done += len(span.text)
    return "".join((*parts, *(xml for _, xml in left)))


def run_xml(span: Span, styles: Mapping[StyleName, str]) -> str:
    """One run by itself."""
    if span.style is None:
        return f"<w:r>{_text(span.text)}</w:r>"
    style = quoteattr(styles[span.style])
    return f"<w:r><w:rPr><w:rStyle w:val={style}/></w:rPr>{_text(span.text)}</w:r>"


def _bookmark(number: int, name: str) -> tuple[str, str]:
    return (
        f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>',
        f'<w:bookmarkEnd w:id="{number}"/>',
    )


def _linked(line: Line, spans: str) -> str:
    """A line of the contents: it leads to its heading, and its page is a field."""
    page = "".join(each.text for each in line.tail).lstrip("\t")
    field = _field(f" PAGEREF {line.link} \\h ", page) if page else ""
    return (
        f'<w:hyperlink w:anchor="{line.link}" w:history="1">{spans}<w:r><w:tab/></w:r>{field}'
        "</w:hyperlink>"
    )


def _field(instruction: str, result: str) -> str:
    return f"{_begun(instruction)}<w:r>{_text(result)}</w:r>{_END}"


def paragraph_xml(text: str, style_id: str) -> str:
    """One `w:p` that can be parsed by itself."""
    return (
        f"<w:p {W_DECLARED}><w:pPr><w:pStyle w:val={quoteattr(style_id)}/></w:pPr>"
        f"<w:r>{_text(text)}</w:r></w:p>"
    )


def _runs(spans: tuple[Span, ...], runs: Mapping[StyleName | None, str]) -> str:
    if not spans:
        return ""
    if len(spans) == 1:
        text, style = spans[0]
        return f"{runs[style]}{_text(text)}</w:r>" if text else ""
    return "".join([f"{runs[each.style]}{_text(each.text)}</w:r>" for each in spans if each.text])


@lru_cache(maxsize=8192)
def _text(text: str) -> str:
    """The text with its spaces kept; a tab is an element in Word, not a character."""
    said = glue(text)
    if "&" in said or "<" in said or ">" in said:
        said = said.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    if "\t" not in said:
        return f"{_TEXT}{said}{_TEXT_END}"
    said = said.replace("\t", _TAB)
    return f"{_TEXT}{said}{_TEXT_END}".replace(_EMPTY, "")
