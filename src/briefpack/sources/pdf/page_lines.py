"""The letters of a PDF page, put into lines, with only those blanks that the text has."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from briefpack.sources.pdf.page_letters import Letter

_THAI = re.compile(r"[\u0e01-\u0e5b\uf700-\uf71a]")
_LINE_ENDS = {"\r", "\n"}


@dataclass(frozen=True, slots=True)
class PageLine:
    """A line of a page, read both ways: whether gaps between Thai letters are blanks or not."""

    with_gaps: str
    without_gaps: str
    left: float
    writes_blanks_in_thai: bool
    letters: int
    unmapped: int


def page_lines(letters: Iterable[Letter]) -> Iterator[PageLine]:
    """The lines of a page, without empty ones."""
    gathered: list[Letter] = []
    for letter in letters:
        if letter.character not in _LINE_ENDS:
            gathered.append(letter)
        elif gathered:
            yield _line(gathered)
            gathered = []
    if gathered:
        yield _line(gathered)


def _line(letters: Sequence[Letter]) -> PageLine:
    visible = [each for each in letters if not each.character.isspace()]
    return PageLine(
        with_gaps=_text(letters, gaps_in_thai=True),
        without_gaps=_text(letters, gaps_in_thai=False),
        left=visible[0].left if visible else letters[0].left,
        writes_blanks_in_thai=_writes_blanks_in_thai(letters),
        letters=len(visible),
        unmapped=sum(each.is_unmapped for each in visible),
    )


def _text(letters: Sequence[Letter], *, gaps_in_thai: bool) -> str:
    return "".join(
        each.character
        for place, each in enumerate(letters)
        if not each.is_made_up or _is_meant(letters, place, gaps_in_thai)
    )


def _is_meant(letters: Sequence[Letter], place: int, gaps_in_thai: bool) -> bool:
    """Whether a blank that PDFium made up, because it saw a gap, stands for one in the text.

    Thai that is justified has gaps between all letters. A document that writes the blanks of its
    Thai needs no more of them; in one that writes none, gaps are all there is.
    """
    before, after = _around(letters, place)
    if before.isspace() or after.isspace() or not before or not after:
        return False
    return gaps_in_thai or not (_THAI.match(before) and _THAI.match(after))


def _writes_blanks_in_thai(letters: Sequence[Letter]) -> bool:
    return any(
        each.character == " "
        and not each.is_made_up
        and all(map(_THAI.match, _around(letters, place)))
        for place, each in enumerate(letters)
    )


def _around(letters: Sequence[Letter], place: int) -> tuple[str, str]:
    before = letters[place - 1].character if place else ""
    after = letters[place + 1].character if place + 1 < len(letters) else ""
    return before, after
