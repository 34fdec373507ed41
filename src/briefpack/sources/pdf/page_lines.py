"""The letters of a PDF page, put into lines, with only those blanks that the text has."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import dropwhile, takewhile

from briefpack.sources.pdf.grids import Grid
from briefpack.sources.pdf.page_letters import Letter
from briefpack.thai import lattice

_THAI = re.compile(r"[\u0e01-\u0e5b\uf700-\uf71a]")
_NO_THAI_WORD = re.compile(r"[^\u0e01-\u0e3a\u0e40-\u0e4e(]+|\([^\u0e01-\u0e4e]+")
_SIGNS = {".", ",", ")", "”", "’", ":", ";", "ๆ", "ฯ"}
_SAME_PLACE = 1.0  # points
_LONGEST_WORD = 30  # letters
_LINE_ENDS = {"\r", "\n"}
_COLUMN_GAP = 1.5  # times the letters' size: no justification is as wide
_SPREAD = 0.3  # of a line's letters; a line of words has fewer blanks

Place = tuple[int, int, int]
"""The number of a table on its page, and a row and a column of it."""


@dataclass(frozen=True, slots=True)
class PageLine:
    """A line of a page, read both ways: whether gaps between Thai letters are blanks or not.

    A line of a table says in which of the page's tables it stands and where: (table, row, column);
    `first_word` is how wide its first word is, of which a line may not hold only a part. It goes
    up to `right`, with the blanks behind it up to `end`; `blank` is how wide one of them is.
    """

    with_gaps: str
    without_gaps: str
    left: float
    writes_blanks_in_thai: bool
    letters: int
    unmapped: int
    right: float = 0.0
    end: float = 0.0
    blank: float = 0.0
    baseline: float = 0.0
    first_word: float = 0.0
    place: Place | None = None


def page_lines(letters: Iterable[Letter], tables: Sequence[Grid] = ()) -> Iterator[PageLine]:
    """The lines of a page, without empty ones; none goes on from one cell of a table to another."""
    gathered: list[Letter] = []
    place: Place | None = None
    ended = False
    for letter in letters:
        if letter.character in _LINE_ENDS:
            ended = bool(gathered)
            continue
        if ended and not _goes_on(gathered[-1], letter):
            yield _line(gathered, place)
            gathered = []
        ended = False
        if tables and letter.is_written and not letter.character.isspace():
            stands = _place(letter, tables)
            if stands != place and any(not each.character.isspace() for each in gathered):
                yield _line(gathered, place)
                gathered = []
            place = stands
        gathered.append(letter)
    if gathered:
        yield _line(gathered, place)


def _goes_on(before: Letter, after: Letter) -> bool:
    """Whether a letter stands right behind another: PDFium ends some lines before a dot."""
    level = abs(before.baseline - after.baseline) < _SAME_PLACE
    return level and abs(before.right - after.left) < _SAME_PLACE


def _place(letter: Letter, tables: Sequence[Grid]) -> Place | None:
    for number, table in enumerate(tables):
        if cell := table.cell_at(letter.left, letter.baseline):
            return (number, *cell)
    return None


def _line(letters: Sequence[Letter], place: Place | None) -> PageLine:
    while place and letters and not letters[-1].is_written:
        letters = letters[:-1]
    visible = [each for each in letters if not each.character.isspace()]
    first = visible[0] if visible else letters[0]
    return PageLine(
        with_gaps=_text(letters, gaps_in_thai=True),
        without_gaps=_text(letters, gaps_in_thai=False),
        left=first.left,
        writes_blanks_in_thai=any(
            each.character == " "
            and (each.gap is None or each.gap.holds_blank)
            and all(map(_THAI.match, _around(letters, place)))
            for place, each in enumerate(letters)
        ),
        letters=len(visible),
        unmapped=sum(each.is_unmapped for each in visible),
        right=max((each.right for each in visible), default=first.right),
        end=max((each.right for each in letters if each.is_written), default=first.right),
        blank=max(
            (each.right - each.left for each in letters if _is_written_blank(each)), default=0.0
        ),
        baseline=first.baseline,
        first_word=_first_word(_from_first(letters)) if place else 0.0,
        place=place,
    )


def _is_written_blank(letter: Letter) -> bool:
    return letter.is_written and letter.character == " "


def _from_first(letters: Sequence[Letter]) -> Sequence[Letter]:
    return list(dropwhile(lambda each: each.character.isspace(), letters))


def _first_word(letters: Sequence[Letter]) -> float:
    """How wide the word is that stands first: a line that had so much room left was not full."""
    run = list(takewhile(lambda each: not each.character.isspace(), letters[:_LONGEST_WORD]))
    if not run:
        return 0.0
    said = "".join(each.character for each in run)
    other = _NO_THAI_WORD.match(said)
    word = other[0] if other else _thai_word(lattice.read([said]).words)
    return run[len(word) - 1].right - run[0].left


def _thai_word(words: Sequence[str]) -> str:
    """The first of them; letters of no known word are one name, signs stand with their word."""
    end = 1
    while end < len(words) and (
        (_is_unknown(words[end - 1]) and _is_unknown(words[end])) or words[end] in _SIGNS
    ):
        end += 1
    return "".join(words[:end])


def _is_unknown(word: str) -> bool:
    return lattice.cost(word) >= lattice.UNKNOWN or word in _SIGNS


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
