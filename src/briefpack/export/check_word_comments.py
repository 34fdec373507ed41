"""Checks of a Word file's comments: where they stand, and that they say what was composed."""

from collections import Counter
from collections.abc import Iterator

from lxml import etree

from briefpack.bilingual import Bilingual
from briefpack.export.blocks import Comment
from briefpack.export.compose_brief import Brief
from briefpack.export.findings import Finding
from briefpack.export.lines import comment_lines
from briefpack.export.word_comments import initials, written_at
from briefpack.export.word_names import W
from briefpack.export.written_word import DOCUMENT, WrittenWord, text_of
from briefpack.thai.glue import unglue

COMMENTS = "word/comments.xml"
_PARTS = Bilingual("ข้อความ", "text"), Bilingual("ผู้เขียนหรือเวลา", "author or time")
_ANCHORS = ("commentRangeStart", "commentRangeEnd", "commentReference")
_EXCERPT = 40


def anchored_comments(word: WrittenWord) -> Iterator[Finding]:
    """Every comment has its place in the text, with a beginning and an end, and is one comment."""
    comments = word.roots.get(COMMENTS)
    written = Counter(
        each.get(f"{W}id") for each in (() if comments is None else comments.iter(f"{W}comment"))
    )
    for id_, count in written.items():
        if count > 1:
            yield Finding(
                COMMENTS,
                Bilingual(
                    f"ความเห็น {id_} ซ้ำกัน {count} แห่ง", f"the comment {id_} is there {count} times"
                ),
            )
    for anchor in _ANCHORS:
        placed = Counter(each.get(f"{W}id") for each in word.body.iter(f"{W}{anchor}"))
        for id_ in sorted(map(str, set(written) ^ set(placed))):
            yield Finding(
                DOCUMENT,
                Bilingual(
                    f"ความเห็น {id_} ไม่ตรงกับตำแหน่งในเนื้อความ ({anchor})",
                    f"the comment {id_} and its place in the text do not match ({anchor})",
                ),
            )


def comments_as_composed(word: WrittenWord, brief: Brief) -> Iterator[Finding]:
    """Each comment says what was meant, by whom and when, and there are no others."""
    written = [_written(each) for each in _comments(word)]
    composed = [_composed(each) for each in brief.blocks if isinstance(each, Comment)]
    for number, (one, other) in enumerate(zip(composed, written, strict=False), start=1):
        for what, meant, said in zip(_PARTS, one, other, strict=True):
            if meant != said:
                where = Bilingual(
                    f"ความเห็นที่ {number} “{said[:_EXCERPT]}”",
                    f"comment {number} “{said[:_EXCERPT]}”",
                )
                yield Finding(
                    where,
                    Bilingual(
                        f"{what}ไม่ตรงกับที่เรียบเรียงไว้ “{meant[:_EXCERPT]}”",
                        f"the {what.en} is not what was composed, “{meant[:_EXCERPT]}”",
                    ),
                )
                return
    if len(composed) != len(written):
        told = Bilingual(
            f"มีความเห็น {len(written)} รายการ จากที่เรียบเรียงไว้ {len(composed)}",
            f"has {len(written)} comments; {len(composed)} were composed",
        )
        yield Finding(COMMENTS, told)


def _comments(word: WrittenWord) -> Iterator[etree._Element]:
    root = word.roots.get(COMMENTS)
    return iter(()) if root is None else root.iter(f"{W}comment")


def _composed(comment: Comment) -> tuple[str, str]:
    text = "\n".join(line.text for line in comment_lines(comment))
    author = comment.author
    return unglue(text), f"{author} ({initials(author)}) {written_at(comment)}"


def _written(comment: etree._Element) -> tuple[str, str]:
    text = "\n".join(text_of(each) for each in comment.iter(f"{W}p"))
    author, short, when = (
        comment.get(f"{W}{each}") or "" for each in ("author", "initials", "date")
    )
    return unglue(text), f"{author} ({short}) {when}"
