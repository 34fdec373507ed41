"""How many columns a text takes."""

import unicodedata


def display_width(text: str) -> int:
    """The columns of a text: marks above and below and zero-width characters take none.

    Sara am takes one, its circle none; East Asian wide letters take two.
    """
    return sum(_width(char) for char in text)


def _width(char: str) -> int:
    # A soft hyphen (Cf) is invisible but at the end of a line; joiners and directional marks too.
    if unicodedata.category(char) in ("Mn", "Me", "Cf", "Cc"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1
