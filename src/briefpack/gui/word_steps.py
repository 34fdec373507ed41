"""Where words begin in a line of Thai, for the keys and clicks that go by words.

Qt's own word movement takes a whole run of Thai as one word. Places count UTF-16 units, as a text
cursor does; in Thai and Latin text they are code points.
"""

import re

from briefpack.thai.breaking import breakable

_WORD = re.compile(r"\w[\w\u0e31-\u0e4e]*|[^\w\s]+", re.U)


def word_at(text: str, place: int) -> tuple[int, int]:
    """The word that a place is in or before; white space is a word of its own."""
    bounds = [0, *_bounds(text), len(text)]
    start = max(at for at in bounds if at <= min(place, len(text) - 1 if text else 0))
    end = min((at for at in bounds if at > start), default=len(text))
    return start, end


def next_word(text: str, place: int) -> int:
    """Where the next word begins."""
    return min((at for at in _starts(text) if at > place), default=len(text))


def previous_word(text: str, place: int) -> int:
    """Where this word begins, or the one before where the place is at its beginning."""
    return max((at for at in _starts(text) if at < place), default=0)


def _starts(text: str) -> list[int]:
    return [at for at in (0, *_bounds(text)) if text[at : at + 1].strip()]


def _bounds(text: str) -> list[int]:
    """Every place where a word or the space after it begins."""
    bounds = set(breakable(text).breaks)
    for found in _WORD.finditer(text):
        bounds |= {found.start(), found.end()}
    return sorted(bounds - {0, len(text)})
