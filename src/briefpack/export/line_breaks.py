"""Where the lines of a paragraph may end, and how many it takes.

Word and LibreOffice break Thai between the words of dictionaries of their own. Ours may differ by a
word here and there: whoever decides by these counts keeps something in reserve.
"""

import re
from collections.abc import Callable
from functools import lru_cache

from briefpack.thai.glue import NBSP, WORD_JOINER, glue
from briefpack.thai.lattice import read

# An abbreviation (สปป.) is one piece.
_STRETCH = re.compile(r"(?<![ก-ฺเ-๎])(?:[ก-ฮ]{1,3}\.)+|[ก-ฺเ-๎]+| +|[^ก-ฺเ-๎ ]+")
_IS_ABBREVIATION = re.compile(r"(?:[ก-ฮ]{1,3}\.)+").fullmatch
_IS_THAI = re.compile(r"[ก-ฺเ-๎]")
_NO_BREAK = (NBSP, WORD_JOINER)
# A mark of repetition or of abbreviation stays with its word.
_CLINGS = ("ๆ", "ฯ")
# What a copy that is cut short must not end with.
_LOOSE_END = " ,.;:-–(“‘" + NBSP + WORD_JOINER


def unbroken(text: str) -> tuple[str, ...]:
    """The text in pieces that no line break divides; each has the spaces behind it."""
    return unbroken_glued(glue(text))


@lru_cache(maxsize=4096)
def unbroken_glued(text: str) -> tuple[str, ...]:
    """The same of a text that is glued already: as a whole it might be glued in more places."""
    pieces: list[str] = []
    for stretch in _STRETCH.findall(text):
        words = (stretch,) if _is_one(stretch) else read([stretch]).words
        for place, word in enumerate(words):
            if pieces and _stays_with(pieces[-1], word, is_first=place == 0):
                pieces[-1] += word
            else:
                pieces.append(word)
    return tuple(pieces)


def line_count(text: str, width: Callable[[str], float], first: float, others: float) -> int:
    """How many lines the text takes, the first of which may be narrower than the others."""
    lines, room, used = 1, first, 0.0
    for piece in unbroken(text):
        words = piece.rstrip(" ")
        needed = width(words)
        if used and used + needed > room:
            lines, room, used = lines + 1, others, 0.0
        while used + needed > room > 0:  # longer than a line: broken anywhere
            lines, needed, room = lines + 1, needed - room, others
        used += needed + width(piece[len(words) :])
    return lines


def cut_short(text: str, fits: Callable[[str], bool]) -> str:
    """The text, or as many of its words as fit with the dots that say that more follows."""
    text = " ".join(text.split())
    if fits(text):
        return text
    pieces = unbroken(text)
    fewest, most = 0, len(pieces)
    while fewest < most:
        middle = (fewest + most + 1) // 2
        if fits(_dotted(pieces[:middle])):
            fewest = middle
        else:
            most = middle - 1
    return _dotted(pieces[:fewest])


def _is_one(stretch: str) -> bool:
    return not _IS_THAI.match(stretch) or _IS_ABBREVIATION(stretch) is not None


def _dotted(pieces: tuple[str, ...]) -> str:
    kept = "".join(pieces).replace(NBSP, " ").replace(WORD_JOINER, "")
    return f"{kept.rstrip(_LOOSE_END)} …".lstrip()


def _stays_with(before: str, word: str, *, is_first: bool) -> bool:
    """Letters of two scripts break only at a space, Thai words wherever no mark clings."""
    if word.startswith(" "):
        return True
    if before.endswith(" "):
        return False
    return is_first or before.endswith(_NO_BREAK) or word.startswith((*_NO_BREAK, *_CLINGS))
