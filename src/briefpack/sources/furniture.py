"""Lines that belong to the page or the file and not to its text: page numbers, running titles."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import zip_longest

from briefpack.model.records import LeftOut
from briefpack.sources.alone import is_title
from briefpack.sources.read_lines import Line
from briefpack.sources.table_words import column_of

_DIGITS = "[0-9๐-๙]{1,3}"
_BARE_NUMBER = re.compile("[0-9๐-๙]{1,3}")
_PAGE_NUMBER = re.compile(
    rf"[-–—]\s*{_DIGITS}\s*[-–—]|\|\s*{_DIGITS}\s*\|?|\[{_DIGITS}\]"
    rf"|(?:หน้า(?:ที่)?|page|p\.)\s*{_DIGITS}(?:\s*(?:/|of|จาก|ใน)\s*{_DIGITS})?(?:\s*หน้า)?"
    rf"|{_DIGITS}\s*(?:/|of)\s*{_DIGITS}",
    re.IGNORECASE,
)
_TURN_OVER = re.compile(r"/\s*\S.{0,40}(?:\.{2,}|…)")  # the next page's first word, as letters have
_COMMENT = re.compile(r"#+\s*(?:[A-Z]{2,}\s*:|\()")
_RULE = re.compile(r"[_=~\u00ad\s.…-]{5,}")
_NOT_TEXT = re.compile(r"[^\w“”\"'‘’:;,()]+")
_OF_PAGES = ("page number", "running title", "first words of the next page")
_HEADINGS = 2  # so many in a row head the columns of a table that lost its lines
_REPEATED, _LONGEST_RUNNING = 3, 160


def is_rule(text: str) -> bool:
    """Whether a line is one drawn line, as stands above footnotes."""
    return _RULE.fullmatch(text) is not None


def part_furniture(lines: Sequence[Line]) -> tuple[list[Line], list[LeftOut]]:
    """The lines of the text itself, and those that are not, each with the reason."""
    repeated = _running_titles(lines)
    kept: list[Line] = []
    left: list[LeftOut] = []
    seen: set[str] = set()
    in_footnotes = turned = False
    for line, following in zip_longest(lines, lines[1:]):
        in_footnotes = in_footnotes or (is_rule(line.whole) and bool(kept))
        key = _key(line.whole)
        why = _why(line)
        if not why and _stands_apart(line, following) and _BARE_NUMBER.fullmatch(line.whole):
            why = "page number"
        if not why and in_footnotes:
            why = "footnote"
        # The title may head every page; where it stands first, it is the title itself.
        if (
            not why
            and _may_run(line)
            and key in repeated
            and (key in seen or not is_title(line.whole))
        ):
            why = "running title"
        seen.add(key)
        if why:
            left.append(LeftOut(line.number, line.whole, why))
            turned = turned or why in _OF_PAGES
        else:
            kept.append(replace(line, after_page=True) if turned and kept else line)
            turned = False
    return kept, left


def part_table_headings(lines: Sequence[Line]) -> tuple[list[Line], list[LeftOut]]:
    """The lines without those that head the columns of a table whose cells came as lines."""
    kept: list[Line] = []
    left: list[LeftOut] = []
    at = 0
    while at < len(lines):
        end = at
        while end < len(lines) and _heads_column(lines[end]):
            end += 1
        if end - at >= _HEADINGS:
            left += [LeftOut(line.number, line.whole, "table heading") for line in lines[at:end]]
        else:
            end = max(end, at + 1)
            kept += lines[at:end]
        at = end
    return kept, left


def _heads_column(line: Line) -> bool:
    return line.cell is None and line.marker is None and column_of(line.whole) is not None


def _why(line: Line) -> str:
    text = line.whole
    if line.cell or line.is_drawn:
        return ""
    if _PAGE_NUMBER.fullmatch(text):
        return "page number"
    if _TURN_OVER.fullmatch(text):
        return "first words of the next page"
    if _COMMENT.match(text):
        return "note about the file"
    if _NOT_TEXT.fullmatch(text) or is_rule(text):
        return "" if line.marker and not line.text else "ornament"
    return ""


def _stands_apart(line: Line, following: Line | None) -> bool:
    """Whether blank lines or the page's edge part a line from both its neighbours, or from one."""
    return line.cell is None and (
        following is None or following.after_blank or following.page != line.page
    )


def _running_titles(lines: Sequence[Line]) -> set[str]:
    """Texts that stand again and again, or at the edge of two pages, whatever their digits."""
    counts = Counter(_key(line.whole) for line in lines if _may_run(line))
    repeated = {key for key, count in counts.items() if count >= _REPEATED}
    twice = {key for key, count in counts.items() if count == _REPEATED - 1}
    for before, line, after in zip(lines, lines[1:], [*lines[2:], None], strict=False):
        if _key(line.whole) in twice and (
            _PAGE_NUMBER.fullmatch(before.whole)
            or (after is not None and _PAGE_NUMBER.fullmatch(after.whole))
            or before.page != line.page
        ):
            repeated.add(_key(line.whole))
    return repeated


def _may_run(line: Line) -> bool:
    return (
        line.marker is None
        and line.cell is None
        and not line.heading
        and 4 <= len(line.whole) <= _LONGEST_RUNNING
    )


def _key(text: str) -> str:
    return re.sub(r"[0-9๐-๙]+", "0", text)
