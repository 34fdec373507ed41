"""Where a line of Thai may end, for programs that do not know where words end.

A zero-width space between two words is a place to break. It goes into copies that are shown and
never into what is kept: `Breakable` leads from places in the text to places in its copy and back.
"""

import re
from bisect import bisect_left, bisect_right
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

ZERO_WIDTH_SPACE = "\u200b"
_THAI = r"[ก-ฺเ-๎]{2,}"
# A mark of repetition or of abbreviation stays with the word before it.
_CLINGS = ("ๆ", "ฯ", "ล")


class Breakable(NamedTuple):
    """A copy of a text with places to break; `breaks` are the places in the text they are before.

    Places count code points from 0.
    """

    text: str
    breaks: tuple[int, ...] = ()

    def start_in_copy(self, place: int) -> int:
        """Where what begins at this place of the text begins in the copy."""
        return place + bisect_right(self.breaks, place)

    def end_in_copy(self, place: int) -> int:
        """Where what ends before this place of the text ends in the copy."""
        return place + bisect_left(self.breaks, place)

    def in_text(self, place: int) -> int:
        """The place of the text that is at this place of the copy."""
        least, most = 0, len(self.breaks)
        while least < most:
            middle = (least + most) // 2
            if self.breaks[middle] + middle < place:
                least = middle + 1
            else:
                most = middle
        return place - least


@lru_cache(maxsize=4096)
def breakable(text: str) -> Breakable:
    """The copy of a text that breaks between its words."""
    breaks = tuple(place for run in re.finditer(_THAI, text) for place in _breaks_in(run))
    parts = [text[a:b] for a, b in zip((0, *breaks), (*breaks, len(text)), strict=True)]
    return Breakable(ZERO_WIDTH_SPACE.join(parts), breaks)


def _breaks_in(run: re.Match[str]) -> list[int]:
    from briefpack.thai.lattice import read  # where Qt knows Thai words, it is not needed at all

    words = read([run[0]]).words
    ends = accumulate(map(len, words), initial=run.start())
    return [
        place
        for at, (place, word) in enumerate(zip(ends, words, strict=False))
        if at and not _stays(words[at - 1], word)
    ]


def _stays(before: str, word: str) -> bool:
    """A single letter that is no word clings to one side, as in ฯลฯ."""
    return word in _CLINGS or (before == "ฯ" and word.startswith("ล"))
