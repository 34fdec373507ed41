"""The letters of a PDF page, put into lines, with only those blanks that the text has."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from briefpack.sources.pdf.page_letters import Letter

_THAI = re.compile(r"[\u0e01-\u0e5b\uf700-\uf71a]")
_LINE_ENDS = {"\r", "\n"}
_COLUMN_GAP = 1.5  # times the letters' size: no justification is as wide
_SPREAD = 0.3  # of a line's letters; a line of words has fewer blanks


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
        writes_blanks_in_thai=any(
            each.character == " "
            and (each.gap is None or each.gap.holds_blank)
            and all(map(_THAI.match, _around(letters, place)))
            for place, each in enumerate(letters)
        ),
        letters=len(visible),
        unmapped=sum(each.is_unmapped for each in visible),
    )


def _text(letters: Sequence[Letter], *, gaps_in_thai: bool) -> str:
    mere_gaps = sum(each.gap is not None and not each.gap.holds_blank for each in letters)
    is_spread = mere_gaps > _SPREAD * len(letters)
    return "".join(
        each.character
        for place, each in enumerate(letters)
        if each.is_written or _is_blank(each, _around(letters, place), gaps_in_thai, is_spread)
    )


def _is_blank(
    made_up: Letter, around: tuple[str, str], gaps_in_thai: bool, is_spread: bool
) -> bool:
    """Whether a gap stands for a blank of the text.

    Thai that is justified has gaps between all letters. A document that writes the blanks of its
    Thai needs no more of them; in one that writes none, gaps are all there is.
    """
    if made_up.gap is None or not all(around) or any(map(str.isspace, around)):
        return False
    if made_up.gap.holds_blank or made_up.gap.width > _COLUMN_GAP:
        return True
    return gaps_in_thai or not (is_spread or all(map(_THAI.match, around)))


def _around(letters: Sequence[Letter], place: int) -> tuple[str, str]:
    """The letters before and after, which are none at the ends of a line."""
    before = letters[place - 1].character if place else ""
    after = letters[place + 1].character if place + 1 < len(letters) else ""
    return before, after
