"""Texts as Excel stores them: escapes, pieces with looks of their own, readings to leave out."""

import re
from collections.abc import Mapping
from typing import IO

from briefpack.files.walk_xml import Ends, Starts, walk_xml
from briefpack.returns.read_limits import Budget

_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")
_UNWANTED = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_SURROGATE = re.compile(r"[\ud800-\udfff]")


def plain_text(stored: str) -> str:
    """The text that Excel shows: `_x000D_` is a carriage return, and lines end in \\n.

    Control characters and halves of a character, which no text may hold, are left out.
    """
    text = stored
    if "_x" in text:
        text = _ESCAPE.sub(lambda found: chr(int(found[1], 16)), text)
        if _SURROGATE.search(text):
            text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "ignore")
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _UNWANTED.sub("", text)


class TextPieces:
    """A text gathered from its runs; phonetic runs (`rPh`) do not belong to it."""

    def __init__(self, budget: Budget) -> None:
        self._budget = budget
        self._pieces: list[str] = []
        self._length = 0
        self._in_text = False
        self._in_reading = False

    def starts(self) -> Starts:
        """For a walk over what holds the text."""
        return {"t": self._begin_text, "rPh": self._begin_reading}

    def ends(self) -> Ends:
        """For a walk over what holds the text."""
        return {"t": self._end_text, "rPh": self._end_reading}

    def add(self, text: str) -> None:
        """Text between two elements."""
        if self._in_text:
            self._length += len(text)
            self._budget.check_text(self._length)
            self._pieces.append(text)

    def take(self) -> str:
        """The text so far; the next one begins empty."""
        text = plain_text("".join(self._pieces))
        self._pieces.clear()
        self._length = 0
        return text

    def _begin_text(self, _: Mapping[str, str]) -> None:
        self._in_text = not self._in_reading

    def _end_text(self) -> None:
        self._in_text = False

    def _begin_reading(self, _: Mapping[str, str]) -> None:
        self._in_reading = True

    def _end_reading(self) -> None:
        self._in_reading = False


def read_shared_texts(part: IO[bytes], budget: Budget) -> tuple[str, ...]:
    """The texts that cells refer to by number."""
    texts: list[str] = []
    pieces = TextPieces(budget)

    def end() -> None:
        budget.check_shared_texts(len(texts))
        texts.append(pieces.take())

    walk_xml(part, pieces.starts(), {**pieces.ends(), "si": end}, pieces.add)
    return tuple(texts)
