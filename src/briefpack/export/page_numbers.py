"""On which page each paragraph of a brief begins, measured as a typesetter would.

Word decides by its own dictionary and the fonts of its machine, so a measured page may be one off
in a long document; updating the contents in Word sets it right.
"""

from collections.abc import Sequence

from briefpack.export.lines import Line, StyleName
from briefpack.export.room import Room

# Beyond this, words are not looked up any more: letters divided by the width of a line will do.
_CAREFUL_UP_TO = 2_000
_TOGETHER = 2
_HAIR = 0.01


def pages_of(lines: Sequence[Line], room: Room) -> list[int]:
    """The page each paragraph begins on, counted from 1."""
    careful = len(lines) <= _CAREFUL_UP_TO
    counts = [room.lines_in(each) if careful else room.about_lines_in(each) for each in lines]
    pages: list[int] = []
    page, used, after = 1, 0.0, 0.0
    for at, line in enumerate(lines):
        look = room.figures[line.style]
        # Of the space behind a paragraph and that before the next, the larger counts; at the top of
        # a page that began by itself, none does.
        before = max(look.before, after) if used or page == 1 else 0.0
        if used and used + before + _needed(lines, counts, room, at) > room.height:
            page, used, before = page + 1, 0.0, 0.0
        pages.append(page)
        used += before
        left = counts[at]
        while left:
            here = _lines_here(left, int((room.height - used + _HAIR) // look.line))
            used, left = used + here * look.line, left - here
            if left:
                page, used = page + 1, 0.0
        after = look.after
        if line.style is StyleName.PAGE_BREAK:
            page, used = page + 1, 0.0
    return pages


def _lines_here(left: int, fit: int) -> int:
    """How many of a paragraph's lines stay on this page: no single one begins the next."""
    if fit >= left:
        return left
    return max(min(fit, left - _TOGETHER), 1)


def _needed(lines: Sequence[Line], counts: Sequence[int], room: Room, at: int) -> float:
    """The height that must be free for a paragraph to begin here: what is kept together with it."""
    height = after = 0.0
    for place in range(at, len(lines)):
        look = room.figures[lines[place].style]
        height += max(look.before, after) if place > at else 0.0
        first = counts[place]
        # Two lines on either side of a page's end: three cannot be parted.
        if not look.keeps_next and not look.keeps_lines and first > 2 * _TOGETHER - 1:
            first = _TOGETHER
        height += first * look.line
        if not look.keeps_next or height > room.height:
            break
        after = look.after
    return min(height, room.height)
