"""Thai and Arabic digits, and which of them running text may have changed."""

import re
from typing import Literal

Digits = Literal["thai", "arabic"]

THAI_DIGITS = "๐๑๒๓๔๕๖๗๘๙"
_PAIRS = tuple(zip("0123456789", THAI_DIGITS, strict=True))
_TO_THAI = str.maketrans("0123456789", THAI_DIGITS)
_TO_ARABIC = str.maketrans(THAI_DIGITS, "0123456789")
_SHAPES = {"thai": _TO_THAI, "arabic": _TO_ARABIC}

# A run without white space, in which Thai letters stop the run: "ปี2568" is a word and a number,
# "JC22-1.1.1", "COVID-19" and "https://a.th/1" are codes and keep their digits.
# Found from its first letter, as numbers before one are rare; then what stands before is taken in.
_LATIN = re.compile(r"[A-Za-z@_\\][!-~]*")
_RUN = "".join(map(chr, range(ord("!"), ord("~") + 1)))


def to_thai(text: str) -> str:
    """The text with every Arabic digit turned into a Thai one."""
    # `translate` looks each letter up; ten searches for a single one are six times as quick.
    for arabic, thai in _PAIRS:
        text = text.replace(arabic, thai)
    return text


def to_arabic(text: str) -> str:
    """The text with every Thai digit turned into an Arabic one."""
    for arabic, thai in _PAIRS:
        text = text.replace(thai, arabic)
    return text


def shape(text: str, digits: Digits) -> str:
    """The text with all its digits in the asked shape."""
    return text.translate(_SHAPES[digits])


def thai_digits_in_text(text: str) -> str:
    """Running text with Thai digits, but for codes, addresses and foreign words.

    A stretch of ASCII characters without white space that holds a Latin letter (or @, _ or \\) is
    left as it stands: COVID-19, 4G, JC22-1.1.1, e-mail and web addresses. All other digits turn.
    """
    turned = to_thai(text)
    if turned == text or not _LATIN.search(text):
        return turned
    parts: list[str] = []
    end = 0
    for run in _LATIN.finditer(text):
        start = run.start()
        if start and "!" <= text[start - 1] <= "~":
            start = len(text[end:start].rstrip(_RUN)) + end
        parts += (turned[end:start], text[start : run.end()])
        end = run.end()
    return "".join((*parts, turned[end:]))
