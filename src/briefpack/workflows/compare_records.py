"""A second document about a meeting beside what the dossier has: same, other words, more, less."""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise

from briefpack.model.meeting import Meeting, Outcome
from briefpack.thai.lattice import read
from briefpack.thai.search import fold

# Found on one meeting told twice (a factsheet and the Cabinet's record, 18 true pairs): with these
# bounds 13 of them are found and none besides; two outcomes on other subjects stay below both.
_LEAST_ALIKE = 0.14
_CLEARLY = 1.5  # times as like as the next best one

_LEAST_WEIGHT = 0.01  # of a word that all outcomes share, so that one outcome alone is like itself

_WORDS = re.compile("(?P<thai>[ก-๎]+)|[A-Za-z]+|[0-9๐-๙][0-9๐-๙,.]*")
_SIGNS_TOO = re.compile(rf"{_WORDS.pattern}|\S")


@dataclass(frozen=True, slots=True)
class Difference:
    """A stretch of words that differs: `ours` reads `theirs` in the other document."""

    ours: str
    theirs: str


@dataclass(frozen=True, slots=True)
class Pair:
    """Two outcomes on one subject; `likeness` is from 0 to 1."""

    ours: Outcome
    theirs: Outcome
    likeness: float
    differences: tuple[Difference, ...] = ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """How another document tells a meeting. Nothing of it changes a dossier by itself."""

    same: tuple[Pair, ...] = ()
    worded_differently: tuple[Pair, ...] = ()
    new: tuple[Outcome, ...] = ()
    missing: tuple[Outcome, ...] = ()


def compare_meetings(ours: Meeting, theirs: Meeting) -> Comparison:
    """The outcomes of two readings of a meeting, paired by what they say and not by number.

    One outcome may answer several of the other side: a summary often puts two into one. `new` are
    theirs that answer none of ours, `missing` ours that none of theirs answers.
    """
    left, right = _outcomes(ours), _outcomes(theirs)
    pairs = tuple(_pairs(left, right))
    answered = {pair.ours.id for pair in pairs}
    answering = {pair.theirs.id for pair in pairs}
    return Comparison(
        same=tuple(pair for pair in pairs if not pair.differences),
        worded_differently=tuple(pair for pair in pairs if pair.differences),
        new=tuple(outcome for outcome, _ in right if outcome.id not in answering),
        missing=tuple(outcome for outcome, _ in left if outcome.id not in answered),
    )


def differences_between(ours: str, theirs: str) -> tuple[Difference, ...]:
    """Where two texts differ, word by word; spaces and the shape of digits are no difference."""
    left, right = _words(ours, _SIGNS_TOO), _words(theirs, _SIGNS_TOO)
    matcher = SequenceMatcher(
        None, [fold(word) for word in left], [fold(word) for word in right], autojunk=False
    )
    return tuple(
        Difference("".join(left[a:b]), "".join(right[c:d]))
        for tag, a, b, c, d in matcher.get_opcodes()
        if tag != "equal"
    )


def _outcomes(meeting: Meeting) -> list[tuple[Outcome, frozenset[str]]]:
    """Each outcome with the words that tell it, those of its topic's title among them."""
    return [
        (outcome, _telling(f"{topic.title.th or topic.title.en} {_said(outcome)}"))
        for pillar in meeting.pillars
        for topic in pillar.topics
        for outcome in topic.outcomes
    ]


def _said(outcome: Outcome) -> str:
    return outcome.text.th or outcome.text.en


def _telling(text: str) -> frozenset[str]:
    """Words, and two words in a row: those tell more."""
    words = [word for word in _words(fold(text), _WORDS) if len(word) > 1]
    return frozenset([*words, *(a + b for a, b in pairwise(words))])


def _words(text: str, pattern: re.Pattern[str]) -> list[str]:
    words: list[str] = []
    for run in pattern.finditer(text):
        words += read((run[0],)).words if run["thai"] else (run[0],)
    return words


_Told = Sequence[tuple[Outcome, frozenset[str]]]


def _pairs(left: _Told, right: _Told) -> Iterator[Pair]:
    """Each outcome with its clearly best partner, seen from either side, in our order."""
    likeness = _likenesses([words for _, words in left], [words for _, words in right])
    rows: dict[int, list[tuple[float, tuple[int, int]]]] = defaultdict(list)
    columns: dict[int, list[tuple[float, tuple[int, int]]]] = defaultdict(list)
    for place, alike in likeness.items():
        rows[place[0]].append((alike, place))
        columns[place[1]].append((alike, place))
    best = (_clearly_best(candidates) for candidates in (*rows.values(), *columns.values()))
    chosen = {place for place in best if place is not None}
    for row, column in sorted(chosen):
        ours, theirs = left[row][0], right[column][0]
        yield Pair(
            ours,
            theirs,
            round(likeness[row, column], 3),
            differences_between(_said(ours), _said(theirs)),
        )


def _clearly_best(
    candidates: Sequence[tuple[float, tuple[int, int]]],
) -> tuple[int, int] | None:
    best, *others = sorted(candidates, reverse=True)[:2]
    if best[0] < _LEAST_ALIKE or (others and best[0] < _CLEARLY * others[0][0]):
        return None
    return best[1]


def _likenesses(
    ours: Sequence[frozenset[str]], theirs: Sequence[frozenset[str]]
) -> dict[tuple[int, int], float]:
    """What two outcomes share, weighed by rarity, as part of what the shorter one says."""
    counts = Counter(word for words in (*ours, *theirs) for word in words)
    all_of_them = len(ours) + len(theirs)
    weights = {
        word: max(math.log(all_of_them / count), _LEAST_WEIGHT) for word, count in counts.items()
    }
    having: dict[str, list[int]] = defaultdict(list)
    for column, words in enumerate(theirs):
        for word in words:
            having[word].append(column)
    shared: dict[tuple[int, int], float] = defaultdict(float)
    for row, words in enumerate(ours):
        for word in words:
            for column in having.get(word, ()):
                shared[row, column] += weights[word]
    weight_ours = [_weight(words, weights) for words in ours]
    weight_theirs = [_weight(words, weights) for words in theirs]
    return {
        (row, column): weight / min(weight_ours[row], weight_theirs[column])
        for (row, column), weight in shared.items()
        if weight > 0
    }


def _weight(words: frozenset[str], weights: Mapping[str, float]) -> float:
    return sum(weights[word] for word in words)
