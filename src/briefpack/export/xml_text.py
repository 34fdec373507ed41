"""Text as it stands in XML.

As `xml.sax.saxutils` has it, which loads urllib, http and ssl with it: a tenth of a first export.
"""

import re

_MARKUP = re.compile("[&<>]").search
_IN_QUOTES = re.compile('[&<>"\n\r\t]').search


def escape(text: str) -> str:
    """The text between tags."""
    if not _MARKUP(text):
        return text
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def quoteattr(text: str) -> str:
    """The text as the value of an attribute, with the quotes around it."""
    if not _IN_QUOTES(text):
        return f'"{text}"'
    text = escape(text).replace("\n", "&#10;").replace("\r", "&#13;").replace("\t", "&#9;")
    if '"' not in text:
        return f'"{text}"'
    if "'" not in text:
        return f"'{text}'"
    doubled = text.replace('"', "&quot;")
    return f'"{doubled}"'
