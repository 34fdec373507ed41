"""The dictionary order of the Royal Society, as keys for `sorted`.

Words are ordered by their letters, a leading vowel after the consonant it is written before. Tone
marks, ์ and ๎ tell words apart only where all letters are the same, upper case only where the
marks are too, and spaces and punctuation (with ๆ and ฯ) only where nothing else does. Figures
come before Thai, Thai before Latin. `docs/decisions/thai-collation.md` says how it was checked.
"""

import re
import unicodedata
from functools import cache
from typing import TypeAlias

from briefpack.thai.digits import to_arabic

SortKey: TypeAlias = tuple[str, str, str, str]

_LEADING_VOWEL = re.compile("([เ-ไ])([ก-ฮ])")
_MARKS = "๎์็่้๊๋"  # the second level, in its order
_LETTERS = (
    "กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลฦวศษสหฬอฮ"
    + "\u0e4dะ\u0e31า\u0e34\u0e35\u0e36\u0e37\u0e38\u0e39เแโใไ\u0e3a"
)
_THAI_FIRST = "\x20"  # below every other letter, above symbols and figures
_SAME_LETTER = {"ำ": "า\u0e4d", "ๅ": "า"}


def sort_key(text: str) -> SortKey:
    """What to sort a name or a title by; different texts have different keys."""
    letters = unicodedata.normalize("NFD", to_arabic(text)).replace("\u0e4d\u0e32", "\u0e33")
    letters = _LEADING_VOWEL.sub(r"\2\1", letters)
    levels = [_levels(char) for char in letters]
    return (
        "".join(level[0] for level in levels),
        "".join(level[1] for level in levels),
        "".join(level[2] for level in levels),
        text,
    )


@cache
def _levels(char: str) -> tuple[str, str, str]:
    """What a character adds to the letters, to the marks and to the kinds of letter."""
    if char in _MARKS:
        return "", chr(2 + _MARKS.index(char)), ""
    first = _first_level(char)
    if first:
        return first, "\x01" * len(first), ("b" if char != char.casefold() else "a") * len(first)
    return "", "\x10" + char if unicodedata.combining(char) else "", ""


def _first_level(char: str) -> str:
    letters = _SAME_LETTER.get(char, char)
    if letters[0] in _LETTERS:
        return "".join(_THAI_FIRST + chr(0x20 + _LETTERS.index(letter)) for letter in letters)
    category = unicodedata.category(char)[0]
    if char in "ๆฯ" or category in "PZCM":
        return ""
    groups = {"S": "\x02", "N": "\x03"}
    return groups.get(category, "\x40") + char.casefold()
