"""The cheapest way to read Thai letters as words, where some places may be read in several ways.

A reading is a path from word to word. A word costs as much as it is rare, a letter in no known word
costs more than any word. Places with a choice are edges beside each other.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from briefpack.thai.letters import CONSONANTS, FOLLOWING, LEADING, LETTERS, MARKS
from briefpack.thai.word_list import WordList, word_list

UNKNOWN = 16.0  # a letter with its marks that is in no known word
_CLUSTER = re.compile(f"[{LEADING}]?[{CONSONANTS}][{MARKS}]*[{FOLLOWING}]*|.", re.S)
_IS_THAI = re.compile(f"[{LETTERS}]").match
_LETTERS_HERE = re.compile(f"[{LETTERS}]*")
REACH = 24  # letters on each side that take part in deciding about a place: enough for any word


@dataclass(frozen=True, slots=True)
class Choice:
    """One place with its readings; what each costs beyond its words is in `costs`."""

    readings: tuple[str, ...]
    costs: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """The cheapest path: its cost, the reading taken at each choice, and its words."""

    cost: float
    taken: tuple[int, ...]
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Edge:
    text: str
    end: int
    cost: float
    choice: tuple[int, int] | None


_Step = tuple[int, tuple[_Edge, ...]]


def clusters(text: str) -> list[str]:
    """Letters with what is written on and around them: a word never ends inside one."""
    return _CLUSTER.findall(text)


def read(parts: Sequence[str | Choice], dearest: float = UNKNOWN) -> Reading:
    """The cheapest reading of text with choices in it, of words no dearer than `dearest`."""
    graph = _graph(parts)
    words = word_list()
    best: list[float] = [0.0, *[float("inf")] * (len(graph) - 1)]
    back: list[_Step | None] = [None] * len(graph)
    for node in range(len(graph) - 1):
        if best[node] < float("inf"):
            _extend(graph, words, node, dearest, best, back)
    return _path(best[-1], back)


@lru_cache(maxsize=16384)
def read_plain(text: str) -> Reading:
    """The cheapest reading of a plain text, remembered: the same words come again and again."""
    return read([text])


def cost(text: str) -> float:
    """What the cheapest reading of a plain text costs."""
    return read_plain(text).cost


def words_between(text: str, start: int, end: int) -> list[str]:
    """The words that reach into start to end, in the cheapest reading of a plain text."""
    at, words = 0, []
    for word in read_plain(text).words:
        if at < end and at + len(word) > start:
            words.append(word)
        at += len(word)
    return words


def rarest(text: str, start: int, end: int) -> float:
    """What the rarest of these words costs."""
    return max(map(cost, words_between(text, start, end)), default=0.0)


def is_all_words(text: str, start: int = 0, end: int | None = None) -> bool:
    """Whether the cheapest reading of a plain text has no unknown letter from start to end."""
    return rarest(text, start, len(text) if end is None else end) < UNKNOWN


def _graph(parts: Sequence[str | Choice]) -> list[list[_Edge]]:
    graph: list[list[_Edge]] = [[]]
    choices = 0
    for part in parts:
        if isinstance(part, str):
            for cluster in clusters(part):
                graph[-1].append(_Edge(cluster, len(graph), 0.0, None))
                graph.append([])
        else:
            _add_choice(graph, part, choices)
            choices += 1
    return graph


def _add_choice(graph: list[list[_Edge]], choice: Choice, number: int) -> None:
    start, last = len(graph) - 1, []
    for which, (reading, extra) in enumerate(zip(choice.readings, choice.costs, strict=True)):
        at, pieces = start, clusters(reading) or [""]
        for piece in pieces[:-1]:
            graph.append([])
            graph[at].append(_Edge(piece, len(graph) - 1, 0.0, None))
            at = len(graph) - 1
        last.append((at, pieces[-1], extra, (number, which)))
    graph.append([])
    for at, piece, extra, taken in last:
        graph[at].append(_Edge(piece, len(graph) - 1, extra, taken))


def _extend(
    graph: list[list[_Edge]],
    words: WordList,
    node: int,
    dearest: float,
    best: list[float],
    back: list[_Step | None],
) -> None:
    """From a node, every known word, and one step through what is not known."""
    start = best[node]
    for edge in graph[node]:
        price = UNKNOWN if edge.text and _IS_THAI(edge.text) else 0.0
        _offer(best, back, edge.end, start + edge.cost + price, (node, (edge,)))
    open_ways: list[tuple[int, str, int, float, tuple[_Edge, ...]]] = [(node, "", 0, start, ())]
    while open_ways:
        at, prefix, place, so_far, way = open_ways.pop()
        for edge in graph[at]:
            word = prefix + edge.text
            if not word:  # a choice of nothing: the word begins behind it
                continue
            found, price, goes_on = words.look_up(word, place)
            total, longer = so_far + edge.cost, (*way, edge)
            if 0 < price <= dearest:
                _offer(best, back, edge.end, total + price, (node, longer))
            if goes_on:
                open_ways.append((edge.end, word, found, total, longer))


def _offer(
    best: list[float], back: list[_Step | None], end: int, total: float, step: _Step
) -> None:
    if total < best[end]:
        best[end], back[end] = total, step


def _path(total: float, back: list[_Step | None]) -> Reading:
    taken: list[tuple[int, int]] = []
    words: list[str] = []
    node = len(back) - 1
    while (step := back[node]) is not None:
        node, way = step
        words.append("".join(edge.text for edge in way))
        taken += [edge.choice for edge in way if edge.choice]
    return Reading(total, tuple(which for _, which in sorted(taken)), tuple(reversed(words)))


def letters_before(line: str, at: int) -> str:
    """The Thai letters that stand right before a place, as far as they can matter to it."""
    start = at
    while start > max(0, at - REACH) and _IS_THAI(line[start - 1]):
        start -= 1
    return line[start:at]


def letters_after(line: str, at: int) -> str:
    """The Thai letters that stand right behind a place, as far as they can matter to it."""
    found = _LETTERS_HERE.match(line, at, at + REACH)
    return found[0] if found else ""
