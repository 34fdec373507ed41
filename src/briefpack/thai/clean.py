"""Text as documents can hold it, for the border to Word and Excel."""

import re
import unicodedata

# Word and Excel refuse control characters, lone surrogates and the two non-characters; \r and
# the other line ends become \n, so that no line is lost.
_LINE_END = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)
# A zero-width character before a mark or sara am tears the letter from its mark; elsewhere it may
# be meant (a place to break a line), and stays.
_INSIDE_CLUSTER = re.compile("[\u200b\u200c\u2060\ufeff]+(?=[\u0e31\u0e33-\u0e3a\u0e47-\u0e4e])")


def printable(text: str) -> str:
    """The text in NFC, without what documents refuse or what no reader can see to be wrong.

    Never NFKC, which splits ำ. Cleaning a clean text changes nothing.
    """
    text = _LINE_END.sub("\n", text)
    cleaned = unicodedata.normalize("NFC", _UNPRINTABLE.sub("", text))
    while _INSIDE_CLUSTER.search(cleaned):  # NFC may move a mark up to the next one of them
        cleaned = unicodedata.normalize("NFC", _INSIDE_CLUSTER.sub("", cleaned))
    return cleaned


def is_clean(text: str) -> bool:
    """Whether `printable` would change nothing."""
    return printable(text) == text
