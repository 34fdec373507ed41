"""The letters of a PDF page, put into lines, with only those blanks that the text has."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from briefpack.sources.pdf.page_letters import Letter

_THAI = re.compile(r"[\u0e01-\u0e5b\uf700-\uf71a]")
_LINE_ENDS = {"\r", "\n"}


@dataclass(slots=True)
class Line:
    """A line while it is gathered: its letters, and where it begins."""

    letters: list[Letter] = field(default_factory=list)

    @property
    def left(self) -> float:
        """Where its first visible letter stands, in points."""
        return next((each.left for each in self.letters if not each.character.isspace()), 0.0)

    def text(self, *, blanks_in_thai: bool) -> str:
        """The line's characters, without blanks that only justification suggests."""
        return "".join(
            each.character
            for place, each in enumerate(self.letters)
            if not each.is_made_up or self._is_meant(place, blanks_in_thai)
        )

    def _is_meant(self, place: int, blanks_in_thai: bool) -> bool:
        """Whether a blank that PDFium made up, because it saw a gap, stands for one in the text.

        Thai that is justified has gaps between all letters. A document that writes the blanks of
        its Thai needs no more of them; in one that writes none, gaps are all there is.
        """
        before, after = self._at(place - 1), self._at(place + 1)
        if before.isspace() or after.isspace() or not before or not after:
            return False
        return blanks_in_thai or not (_THAI.match(before) and _THAI.match(after))

    def _at(self, place: int) -> str:
        return self.letters[place].character if 0 <= place < len(self.letters) else ""


def lines(letters: Iterable[Letter]) -> Iterator[Line]:
    """The lines of a page, without empty ones."""
    line = Line()
    for letter in letters:
        if letter.character not in _LINE_ENDS:
            line.letters.append(letter)
        elif line.letters:
            yield line
            line = Line()
    if line.letters:
        yield line


def writes_blanks_in_thai(lines: Iterable[Line]) -> bool:
    """Whether the document itself holds blanks between Thai words."""
    return any(
        middle.character == " "
        and not middle.is_made_up
        and _THAI.match(before.character)
        and _THAI.match(after.character)
        for line in lines
        for before, middle, after in zip(
            line.letters, line.letters[1:], line.letters[2:], strict=False
        )
    )
