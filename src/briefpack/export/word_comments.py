"""Notes as Word comments: the part that holds them, and their marks in the text.

python-docx dates a comment with the moment of writing; ours bear the note's own time, so that equal
briefs give equal bytes.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC
from typing import TYPE_CHECKING

from briefpack.export.blocks import Block, Comment
from briefpack.export.lines import Line, comment_lines
from briefpack.export.style_names import StyleName
from briefpack.export.word_body import run_xml
from briefpack.export.word_items import Item, ItemKind
from briefpack.export.word_names import W_DECLARED
from briefpack.export.xml_text import quoteattr

if TYPE_CHECKING:
    from docx.document import Document

__all__ = [
    "CommentMark",
    "comment_marks",
    "comment_texts",
    "initials",
    "put_comments",
    "written_at",
]


@dataclass(frozen=True, slots=True)
class CommentMark:
    """Where a comment stands: on the passage of its outcome, or on all of it."""

    number: int
    bookmark: str
    passage: str = ""


def comment_marks(blocks: Iterable[Block]) -> Mapping[str, tuple[CommentMark, ...]]:
    """The comments on each outcome, in order."""
    marks: dict[str, tuple[CommentMark, ...]] = {}
    for number, each in enumerate(_comments(blocks)):
        bookmark = Item(ItemKind.ANNOTATION, each.annotation_id).bookmark
        mark = CommentMark(number, bookmark, each.passage)
        marks[each.outcome_id] = (*marks.get(each.outcome_id, ()), mark)
    return marks


def comment_texts(blocks: Iterable[Block]) -> Iterator[str]:
    """Every text that stands in the part of the comments, names among them."""
    for each in _comments(blocks):
        yield from (line.text for line in comment_lines(each))
        yield from (each.author, initials(each.author))


def put_comments(
    document: "Document", blocks: Iterable[Block], styles: Mapping[StyleName, str]
) -> None:
    """The document has a part with the comments, if there are any."""
    comments = tuple(_comments(blocks))
    if not comments:
        return
    from docx.oxml import parse_xml

    part = document.part._comments_part
    for number, each in enumerate(comments):
        part.element.append(parse_xml(_comment(number, each, styles)))


def initials(author: str) -> str:
    """The first letter of each word of a name, as Word shows beside a comment."""
    return "".join(word[0] for word in author.split())[:9]


def written_at(comment: Comment) -> str:
    """The note's own time, as the part says it."""
    return comment.written.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _comments(blocks: Iterable[Block]) -> Iterator[Comment]:
    return (each for each in blocks if isinstance(each, Comment))


def _comment(number: int, comment: Comment, styles: Mapping[StyleName, str]) -> str:
    reference = quoteattr(styles[StyleName.COMMENT_REFERENCE])
    mark = f"<w:r><w:rPr><w:rStyle w:val={reference}/></w:rPr><w:annotationRef/></w:r>"
    paragraphs = []
    for line in comment_lines(comment):
        paragraphs.append(_paragraph(line, styles, mark))
        mark = ""
    return (
        f'<w:comment {W_DECLARED} w:id="{number}" w:author={quoteattr(comment.author)}'
        f' w:date="{written_at(comment)}" w:initials={quoteattr(initials(comment.author))}>'
        f"{''.join(paragraphs)}</w:comment>"
    )


def _paragraph(line: Line, styles: Mapping[StyleName, str], mark: str) -> str:
    style = quoteattr(styles[line.style])
    runs = "".join(run_xml(each, styles) for each in (*line.lead, *line.spans))
    return f"<w:p><w:pPr><w:pStyle w:val={style}/></w:pPr>{mark}{runs}</w:p>"
