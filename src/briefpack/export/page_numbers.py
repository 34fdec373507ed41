"""On which page each paragraph of a brief begins, measured as a typesetter would.

Word decides by its own dictionary and the fonts of its machine, so a measured page may be one off
in a long document; updating the contents in Word sets it right.
"""

from collections.abc import Sequence

from briefpack.export.lines import Line, StyleName
from briefpack.export.room import Room

# Beyond this, words are not looked up any more: letters divided by the width of a line will do.
_CAREFUL_UP_TO = 2_000
_FEWEST_TOGETHER = 2


def pages_of(lines: Sequence[Line], room: Room) -> list[int]:
    """The page each paragraph begins on, counted from 1."""
    careful = len(lines) <= _CAREFUL_UP_TO
    counts = [room.lines_in(each) if careful else room.about_lines_in(each) for each in lines]
    pages: list[int] = []
    page, used = 1, 0.0
    for at, line in enumerate(lines):
        look = room.figures[line.style]
        # Space before a paragraph falls away at the top of a page that began by itself.
        before = look.before if used or page == 1 else 0.0
        if used and used + before + _needed(lines, counts, room, at) > room.height:
            page, used, before = page + 1, 0.0, 0.0
        pages.append(page)
        used += before
        for _ in range(counts[at]):
            if used + look.line > room.height:
                page, used = page + 1, 0.0
            used += look.line
        used += look.after
        if line.style is StyleName.PAGE_BREAK:
            page, used = page + 1, 0.0
    return pages


def _needed(lines: Sequence[Line], counts: Sequence[int], room: Room, at: int) -> float:
    """The height that must be free for a paragraph to begin here: what is kept together with it."""
    height = 0.0
    for place in range(at, len(lines)):
        look = room.figures[lines[place].style]
        height += look.before if place > at else 0.0
        first = counts[place]
        if not look.keeps_next and not look.keeps_lines:
            first = min(first, _FEWEST_TOGETHER)
        height += first * look.line
        if not look.keeps_next or height > room.height:
            break
        height += look.after
    return min(height, room.height)
