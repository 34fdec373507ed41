"""Last, and only in a damaged document: what looks right letter by letter, but is no word."""

import re
from collections.abc import Iterator

from briefpack.thai.draft import Edit
from briefpack.thai.lattice import (
    UNKNOWN,
    Choice,
    cost,
    is_all_words,
    letters_after,
    letters_before,
    read,
)
from briefpack.thai.letters import CONSONANTS, LEADING, LETTERS, MARKS, TONES, ordered
from briefpack.thai.repairs import Certainty

_NEIGHBOURS = re.compile(
    f"([{CONSONANTS}])([{MARKS}]{{,2}})([{LEADING}]?)(?=([{CONSONANTS}])([{MARKS}]{{,2}}))"
)
_LETTERS = re.compile(f"[{LETTERS}]+")
_INNER_SPACE = re.compile(f"(?<=[{LETTERS}])[ \u00a0\u200b](?=[{LETTERS}])")
# What the words must gain by a moved mark. Foreign names gain a little by chance, but seldom become
# words where the mark was moved.
_LEAST_GAIN, GAIN, GAIN_WHERE_MARKS_SLIP = 18.0, 24.0, 14.0
_RARE = 11.0  # a slipped mark can leave short rare words behind it: เพ มิ่
_NEAR = 8  # letters between a slipped mark and what it makes unreadable
_STRETCH = 40  # spaces read together


def displaced_marks(line: str, gain: float) -> list[Edit]:
    """A mark that slipped to the next consonant, or the one before, goes back if it makes words."""
    edits: list[Edit] = []
    for run in _LETTERS.finditer(line):
        for start, end in _doubtful(run[0], run.start()):
            for found in _NEIGHBOURS.finditer(line, max(run.start(), start - _NEAR), run.end()):
                if found.start() > end:
                    break
                if not edits or found.start() >= edits[-1].end:
                    edits += _moved(line, found, gain)
    return edits


def _doubtful(letters: str, at: int) -> Iterator[tuple[int, int]]:
    """Where the letters are in no known word, or a rare one; neighbours as one."""
    start = end = -1
    for word in read([letters]).words:
        if cost(word) >= _RARE:
            if start >= 0 and at > end + _NEAR:
                yield start, end
                start = at
            start, end = (at if start < 0 else start), at + len(word)
        at += len(word)
    if start >= 0:
        yield start, end


def _moved(line: str, found: re.Match[str], gain: float) -> list[Edit]:
    start, end = found.start(), found.end(5)
    first, on_first, leading, second, on_second = found.groups()
    if not on_first and not on_second:
        return []
    before, after = letters_before(line, start)[-12:], letters_after(line, end)[:12]
    now = cost(before + line[start:end] + after)
    if now < UNKNOWN:  # all of it is known
        return []
    options = [
        first + new_first + leading + second + new_second
        for new_first, new_second in _moves(on_first, on_second)
    ]
    if not options:
        return []
    prices = [cost(before + option + after) for option in options]
    best = min(prices)
    moved = options[prices.index(best)]
    is_known = is_all_words(before + moved + after, len(before), len(before + moved))
    enough = _LEAST_GAIN if is_known else gain
    if best + enough > now:
        return []
    return [Edit(start, end, moved, "displaced-mark", Certainty.CHECK)]


def _moves(on_first: str, on_second: str) -> list[tuple[str, str]]:
    """The ways to move all marks, or the tone mark alone, from one consonant to the other."""
    moves = []
    for marks in {on_second, _tone(on_second)} - {""}:
        carried = ordered(on_first + marks)
        if carried is not None and len(carried) == len(on_first) + len(marks):
            moves.append((carried, on_second.replace(marks, "")))
    for marks in {on_first, _tone(on_first)} - {""}:
        carried = ordered(marks + on_second)
        if carried is not None and len(carried) == len(on_second) + len(marks):
            moves.append((on_first.replace(marks, ""), carried))
    return sorted(moves)


def _tone(marks: str) -> str:
    return "".join(re.findall(f"[{TONES}]", marks))


def false_spaces(line: str, price: float) -> list[Edit]:
    """A space inside a word goes, if the words gain more than `price` by it."""
    spaces = list(_INNER_SPACE.finditer(line))
    edits = []
    for at in range(0, len(spaces), _STRETCH):
        edits += _without_false(line, spaces[at : at + _STRETCH], price)
    return edits


def _without_false(line: str, spaces: list[re.Match[str]], price: float) -> list[Edit]:
    before = letters_before(line, spaces[0].start())
    parts: list[str | Choice] = [before]
    for at, space in enumerate(spaces):
        following = spaces[at + 1].start() if at + 1 < len(spaces) else None
        behind = line[space.end() : following] if following else letters_after(line, space.end())
        parts += [Choice((" ", ""), (0.0, price)), behind]
    reading = read(parts)
    return [
        Edit(space.start(), space.end(), "", "false-space", Certainty.CHECK)
        for space, taken in zip(spaces, reading.taken, strict=True)
        if taken
    ]
