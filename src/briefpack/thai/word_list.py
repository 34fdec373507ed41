"""The Thai words known here and how rare each is; read from this package at the first question."""

import gzip
from bisect import bisect_left
from functools import cache
from pathlib import Path

_PATH = Path(__file__).with_name("words") / "words.txt.gz"


class WordList:
    """Sorted words, to be asked about letter by letter: a list takes a tenth of a tree's memory."""

    def __init__(self, lines: list[str]) -> None:
        self._words = [line[:-1] for line in lines]
        self._costs = bytes(ord(line[-1]) - ord("A") + 1 for line in lines)
        # Where the words with these two first letters begin, and the next ones.
        self._starts: dict[str, int] = {}
        self._ends: dict[str, int] = {}
        for at, word in enumerate(self._words):
            self._starts.setdefault(word[:2], at)
            self._ends[word[:2]] = at + 1

    def look_up(self, start: str, known_from: int = 0) -> tuple[int, int, bool]:
        """Of a word's beginning: its place, its cost as a word (0 if it is none), if some go on.

        `known_from` is the place of a shorter beginning, which saves time.
        """
        first = start[:2]
        if first not in self._starts:
            return 0, 0, len(start) < 2 and bool(start)
        at = bisect_left(
            self._words, start, max(known_from, self._starts[first]), self._ends[first]
        )
        if at == self._ends[first]:
            return at, 0, False
        if self._words[at] != start:
            return at, 0, self._words[at].startswith(start)
        goes_on = at + 1 < self._ends[first] and self._words[at + 1].startswith(start)
        return at, self._costs[at], goes_on


@cache
def word_list() -> WordList:
    """The words, read once."""
    return WordList(gzip.decompress(_PATH.read_bytes()).decode("utf-8").split("\n"))
