"""Last, and only in a damaged document: what looks right letter by letter, but is no word."""

import re

from briefpack.thai.draft import Edit
from briefpack.thai.lattice import (
    UNKNOWN,
    Choice,
    cost,
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
_GAIN = 24.0  # what words must gain by a moved mark: foreign names gain less by chance
_STRETCH = 40  # spaces read together


def displaced_marks(line: str) -> list[Edit]:
    """A mark that slipped to the next consonant, or the one before, goes back if it makes words."""
    edits: list[Edit] = []
    for run in _LETTERS.finditer(line):
        for found in _NEIGHBOURS.finditer(line, run.start(), run.end()):
            if edits and found.start() < edits[-1].end:
                continue
            edit = _moved(line, found)
            if edit:
                edits.append(edit)
    return edits


def _moved(line: str, found: re.Match[str]) -> Edit | None:
    start, end = found.start(), found.end(5)
    first, on_first, leading, second, on_second = found.groups()
    if not on_first and not on_second:
        return None
    before, after = letters_before(line, start)[-12:], letters_after(line, end)[:12]
    now = cost(before + line[start:end] + after)
    if now < UNKNOWN:  # all of it is known
        return None
    options = [
        first + new_first + leading + second + new_second
        for new_first, new_second in _moves(on_first, on_second)
    ]
    if not options:
        return None
    prices = [cost(before + option + after) for option in options]
    best = min(prices)
    if best + _GAIN > now:
        return None
    return Edit(start, end, options[prices.index(best)], "displaced-mark", Certainty.CHECK)


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
