"""A text as a document shows it: printable, in one shape of digits."""

from functools import lru_cache

from briefpack.thai.digits import Digits, thai_digits_in_text, to_arabic
from briefpack.thai.shown_text import shown


# The preview composes the same pack anew at every key stroke, in which hardly a text has changed.
@lru_cache(maxsize=32768)
def said(text: str, digits: Digits) -> str:
    """The text, printable, in the digits asked for; codes and addresses keep Arabic ones."""
    text = shown(text).strip()
    return thai_digits_in_text(text) if digits == "thai" else to_arabic(text)
