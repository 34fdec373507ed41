"""Where a cell stands, as Excel writes it: B7 is row 7, column 2."""

import re
from functools import lru_cache
from typing import TypeAlias

LAST_ROW = 1_048_576
LAST_COLUMN = 16_384

Area: TypeAlias = tuple[int, int, int, int]
"""First row, first column, last row, last column."""

_PLACE = re.compile(r"\$?([A-Za-z]{1,3})\$?([0-9]{1,7})")


@lru_cache(maxsize=1024)
def column_number(letters: str) -> int:
    """1 for A, 16,384 for XFD; `letters` are one to three ASCII letters."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - 64
    return number


def column_letters(number: int) -> str:
    """A for 1, XFD for 16,384."""
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def place_of(text: str) -> tuple[int, int] | None:
    """Row and column, from 1; None where the text names no cell that Excel has."""
    found = _PLACE.fullmatch(text)
    if found is None:
        return None
    row, column = int(found[2]), column_number(found[1])
    return (row, column) if 0 < row <= LAST_ROW and column <= LAST_COLUMN else None


def area_of(text: str) -> Area | None:
    """The cells that A1:C3 names, whichever corner comes first; None where it names none."""
    first, _, last = text.partition(":")
    start, end = place_of(first), place_of(last)
    if start is None or end is None:
        return None
    (top, left), (bottom, right) = start, end
    return min(top, bottom), min(left, right), max(top, bottom), max(left, right)


def size_of(area: Area) -> int:
    """How many cells an area has."""
    top, left, bottom, right = area
    return (bottom - top + 1) * (right - left + 1)
