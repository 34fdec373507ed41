"""Thai and Arabic digits, and which of them running text may have changed."""

import re
from typing import Literal

Digits = Literal["thai", "arabic"]

THAI_DIGITS = "๐๑๒๓๔๕๖๗๘๙"
_TO_THAI = str.maketrans("0123456789", THAI_DIGITS)
_TO_ARABIC = str.maketrans(THAI_DIGITS, "0123456789")
_SHAPES = {"thai": _TO_THAI, "arabic": _TO_ARABIC}

# A run without white space, in which Thai letters stop the run: "ปี2568" is a word and a number,
# "JC22-1.1.1", "COVID-19" and "https://a.th/1" are codes and keep their digits.
_LATIN = re.compile(r"[A-Za-z@_\\]")
_ARABIC_NUMBER = re.compile(r"[0-9]+")
_THAI_NUMBER = re.compile(r"[๐-๙]+")
_LATIN_RUN = re.compile(r"[0-9!-~]*[A-Za-z@_\\][0-9!-~]*")


def to_thai(text: str) -> str:
    """The text with every Arabic digit turned into a Thai one."""
    # `translate` looks at every letter, and in most texts few are digits.
    return _ARABIC_NUMBER.sub(lambda found: found[0].translate(_TO_THAI), text)


def to_arabic(text: str) -> str:
    """The text with every Thai digit turned into an Arabic one."""
    return _THAI_NUMBER.sub(lambda found: found[0].translate(_TO_ARABIC), text)


def shape(text: str, digits: Digits) -> str:
    """The text with all its digits in the asked shape."""
    return text.translate(_SHAPES[digits])


def thai_digits_in_text(text: str) -> str:
    """Running text with Thai digits, but for codes, addresses and foreign words.

    A stretch of ASCII characters without white space that holds a Latin letter (or @, _ or \\) is
    left as it stands: COVID-19, 4G, JC22-1.1.1, e-mail and web addresses. All other digits turn.
    """
    if not _ARABIC_NUMBER.search(text):
        return text
    if not _LATIN.search(text):
        return to_thai(text)
    parts: list[str] = []
    end = 0
    for run in _LATIN_RUN.finditer(text):
        parts += (to_thai(text[end : run.start()]), run[0])
        end = run.end()
    return "".join((*parts, to_thai(text[end:])))
