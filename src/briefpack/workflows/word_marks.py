"""Where two texts differ, as places in each: what a side-by-side view marks."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from briefpack.thai.lattice import read
from briefpack.thai.search import fold

Places = tuple[tuple[int, int], ...]

_WORDS = re.compile(r"(?P<thai>[ก-๎]+)|[A-Za-z]+|[0-9๐-๙][0-9๐-๙,.]*|\S")


_MOSTLY = 0.5  # of the letters


@dataclass(frozen=True, slots=True)
class WordMarks:
    """The passages to be marked in each text: those that differ, or, where most of it does, those
    that both have (`are_shared`)."""

    ours: Places = ()
    theirs: Places = ()
    are_shared: bool = False


def word_marks(ours: str, theirs: str) -> WordMarks:
    """What to mark in two texts, word by word; spaces and the shape of digits do not count."""
    left, right = list(_words(ours)), list(_words(theirs))
    matcher = SequenceMatcher(
        None,
        [fold(ours[start:end]) for start, end in left],
        [fold(theirs[start:end]) for start, end in right],
        autojunk=False,
    )
    codes = matcher.get_opcodes()
    changes = [(a, b, c, d) for tag, a, b, c, d in codes if tag != "equal"]
    mine = _places(left, [(a, b) for a, b, _, _ in changes])
    other = _places(right, [(c, d) for _, _, c, d in changes])
    if _length(mine) <= _MOSTLY * len(ours) and _length(other) <= _MOSTLY * len(theirs):
        return WordMarks(mine, other)
    equal = [(a, b, c, d) for tag, a, b, c, d in codes if tag == "equal"]
    return WordMarks(
        _places(left, [(a, b) for a, b, _, _ in equal]),
        _places(right, [(c, d) for _, _, c, d in equal]),
        are_shared=True,
    )


def _places(words: Sequence[tuple[int, int]], runs: Sequence[tuple[int, int]]) -> Places:
    return tuple((words[a][0], words[b - 1][1]) for a, b in runs if b > a)


def _length(places: Places) -> int:
    return sum(end - start for start, end in places)


def _words(text: str) -> Iterator[tuple[int, int]]:
    """Where each word begins and ends."""
    for run in _WORDS.finditer(text):
        start = run.start()
        words = read((run[0],)).words if run["thai"] else (run[0],)
        if "".join(words) != run[0]:
            words = (run[0],)
        for word in words:
            yield start, start + len(word)
            start += len(word)
