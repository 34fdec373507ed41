"""Whether letters can be syllables as they stand: foreign names can, few slipped marks leave any.

Careful on purpose: a consonant alone is no syllable here, though Pali has such (มคธ, คดี).
"""

import re
from functools import lru_cache

from briefpack.thai.letters import CONSONANTS, LEADING, TONES

_C, _T = f"[{CONSONANTS}]", f"[{TONES}]?"
# One or two consonants begin a syllable.
_I = f"(?:{_C}ร|[กขคตบปผพฟมสห]ล|[กขคงซสห]ว|ห[งญณนมย]|อย|{_C})"
_OPEN_OR_CLOSED = (
    f"เ{_I}ี{_T}ย",
    f"เ{_I}ื{_T}อ",
    f"เ{_I}{_T}าะ?",
    f"เ{_I}{_T}อ?ะ?",
    f"[แโ]{_I}{_T}ะ?",
    f"[ไใ]{_I}{_T}",
    f"{_I}ั{_T}วะ?",
    f"{_I}[ิีึุู]{_T}",
    f"{_I}ื{_T}อ",
    f"{_I}{_T}(?:[าะำ]|รร)",
    f"{_I}(?:{_T}|็)อ",
    "ก็",
)
_CLOSED = (
    f"เ{_I}ิ{_T}",
    f"[เแ]{_I}็",
    f"{_I}[ัื]{_T}",
    f"{_I}{_T}ว",
    f"{_I}{_T}",
)
_FINAL = f"(?![ฉฌผฝหอฮ]){_C}(?:[ิุ](?={_C}?์))?(?![ะาำ\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])"
_SILENT = f"(?:{_C}?{_C}[ิุ]?์)?"
_SHAPES = [re.compile(f"{body}{_SILENT}") for body in _OPEN_OR_CLOSED]
_SHAPES += [re.compile(f"{body}{_FINAL}{_SILENT}") for body in (*_OPEN_OR_CLOSED, *_CLOSED)]
_PIECE = re.compile(f"[{LEADING}]?{_C}?[^{CONSONANTS}{LEADING}]*|.", re.S)


@lru_cache(maxsize=4096)
def are_possible(letters: str, start: int, end: int) -> bool:
    """Whether syllables, one behind the other, can cover the letters from start to end.

    What stands around them may be anything.
    """
    reached = {at for at in range(start + 1) if at in _pieces(letters)}
    for at in range(len(letters)):
        if at not in reached:
            continue
        ends = [found.end() for shape in _SHAPES if (found := shape.match(letters, at))]
        if any(place >= end for place in ends):
            return True
        reached.update(ends)
    return False


@lru_cache(maxsize=512)
def _pieces(letters: str) -> frozenset[int]:
    """Where a consonant with its vowels begins."""
    return frozenset(found.start() for found in _PIECE.finditer(letters))
