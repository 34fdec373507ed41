"""Whether two Thai words that a document parts by a line's end stand with a space between them.

Thai writes few spaces, and no rule tells all of them. A document shows its own habits: the same two
words elsewhere, and how often a space stands before the one and behind the other.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from math import log

from briefpack.sources.seams import Joint, binds, opens_clause
from briefpack.thai import lattice

_SPACED = 0.1  # of the places between two Thai words in official texts: 424 of 4,367
_USUAL = log(_SPACED / (1 - _SPACED))
_TRUST = 3.0  # places seen elsewhere in the document that weigh as much as what is usual
# How much each sign weighs, in logits.
_OPENS, _BINDS, _LISTS, _SHORTENED = 3.2, -2.5, 2.5, 2.5
_ABBREVIATION = re.compile(r"(?:[ก-ฮ]{1,4}\.)+")
_ALIKE = 5  # letters with which two names of a list begin: กระทรวงพลังงาน กระทรวงพาณิชย์
_RUN = 40
_NOT_LISTED = ("การ", "ความ")
_SHORTEST = 3  # letters; shorter words are parts of too many others
_MOST_LETTERS = 200_000  # of a document; they show its habits
_INSIDE = 4.0  # by so much cheaper is a reading in which the seam lies inside a word
_THAI = "[ก-๎]"


class Spacing:
    """The habits of one document."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._text = "\n".join(lines)[:_MOST_LETTERS]
        self._habits: dict[tuple[str, bool], float] = {}

    def joint(self, left: str, right: str) -> Joint:
        """How Thai letters before a seam and Thai letters behind it join."""
        before, after = _thai_end(left), lattice.letters_after(right, 0)
        if _is_inside_word(before, after):
            return Joint(with_space=False)
        last, first = _last_word(before), _first_word(after)
        joined, spaced = self._count(last + first), self._count(f"{last} {first}")
        if joined != spaced and len(last + first) > 2 * _SHORTEST:
            doubtful = spaced > joined or opens_clause(right)
            return Joint(with_space=spaced > joined, is_doubtful=doubtful)
        sense = _USUAL + self._habit(last, first)
        sense += _OPENS * opens_clause(right) + _BINDS * binds(left) + _LISTS * _lists(left, after)
        sense += _SHORTENED * (_ABBREVIATION.match(right) is not None)
        return Joint(with_space=sense > 0, is_doubtful=sense > 0)

    def _habit(self, last: str, first: str) -> float:
        """How much more often than usual a space stands behind the one word, before the other."""
        return self._weight(last, stands_first=False) + self._weight(first, stands_first=True)

    def _weight(self, word: str, *, stands_first: bool) -> float:
        if len(word) < _SHORTEST:
            return 0.0
        if (word, stands_first) not in self._habits:
            each = re.escape(word)
            if stands_first:
                spaced, joined = rf"(?<={_THAI} ){each}", rf"(?<={_THAI}){each}"
            else:
                spaced, joined = rf"{each} (?={_THAI})", rf"{each}(?={_THAI})"
            odds = (self._found(spaced) + _TRUST * _SPACED) / (
                self._found(joined) + _TRUST * (1 - _SPACED)
            )
            self._habits[word, stands_first] = log(odds) - _USUAL
        return self._habits[word, stands_first]

    def _count(self, words: str) -> int:
        return self._text.count(words)

    def _found(self, pattern: str) -> int:
        return len(re.findall(pattern, self._text))


def _lists(left: str, after: str) -> bool:
    """Whether the run before the seam begins as the one behind it, as the names of a list do."""
    run = left.rsplit(" ", 1)[-1]
    alike, first = after[:_ALIKE], _first_word(after)
    if len(first) > _ALIKE and first in _words(run[-_RUN:]):
        return True
    return len(alike) == _ALIKE and not alike.startswith(_NOT_LISTED) and run.startswith(alike)


def _thai_end(text: str) -> str:
    return lattice.letters_before(text, len(text))


@lru_cache(maxsize=4096)
def _words(letters: str) -> tuple[str, ...]:
    return lattice.read([letters]).words if letters else ("",)


def _last_word(letters: str) -> str:
    return _words(letters)[-1]


def _first_word(letters: str) -> str:
    return _words(letters)[0]


def _is_inside_word(before: str, after: str) -> bool:
    """Whether a word was torn: joined at once, the letters make words that they do not apart."""
    apart = lattice.cost(before) + lattice.cost(after)
    return bool(before and after) and lattice.cost(before + after) < apart - _INSIDE
