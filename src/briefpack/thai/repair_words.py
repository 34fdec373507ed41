"""Last, and only in a damaged document: what looks right letter by letter, but is no word."""

import re
from collections.abc import Iterator
from functools import lru_cache

from briefpack.thai.draft import Edit
from briefpack.thai.lattice import (
    UNKNOWN,
    Choice,
    cost,
    letters_after,
    letters_before,
    rarest,
    read,
    read_plain,
    words_between,
)
from briefpack.thai.letters import CONSONANTS, LEADING, LETTERS, MARKS, TONES, ordered
from briefpack.thai.repairs import Certainty
from briefpack.thai.syllables import are_possible

_NEIGHBOURS = re.compile(
    f"([{CONSONANTS}])([{MARKS}]{{,2}})([{LEADING}]?)(?=([{CONSONANTS}])([{MARKS}]{{,2}}))"
)
_LETTERS = re.compile(f"[{LETTERS}]+")
_PALI = re.compile("[\u0e3a\u0e4d\u0e4e]")  # marks of Pali and of other languages in Thai letters
_INNER_SPACE = re.compile(f"(?<=[{LETTERS}])[ \u00a0\u200b](?=[{LETTERS}])")
_GAIN, _GAIN_WHERE_MARKS_SLIP = 18.0, 14.0  # what the words must gain by a moved mark
_RARE = 11.0  # a slipped mark can leave short rare words behind it: เพ มิ่
_COMMON = 11.0
_SHORT, _LONG = 3, 7  # letters
_BESIDE = 3  # letters on each side that must be in words as well
_NEAR = 8  # letters between a slipped mark and what it makes unreadable
_AROUND = 12  # letters on each side that are read with a mark
_STRETCH = 40  # spaces read together


def displaced_marks(line: str, *, marks_slip: bool) -> list[Edit]:
    """A mark that slipped to the next consonant, or the one before, goes back if it makes words.

    A foreign name reads better by chance when a mark is moved. So where the document shows no other
    slipped mark, the words must be common, and the letters none that can be syllables.
    """
    return [
        Edit(run.start() + start, run.start() + end, moved, "displaced-mark", Certainty.CHECK)
        for run in _LETTERS.finditer(line)
        for start, end, moved in _displaced(run[0], marks_slip)
    ]


@lru_cache(maxsize=8192)
def _displaced(letters: str, marks_slip: bool) -> tuple[tuple[int, int, str], ...]:
    """Start, end and right letters of each slip in a run of letters."""
    slips: list[tuple[int, int, str]] = []
    if _PALI.search(letters):
        return ()
    for start, end in _doubtful(letters):
        for found in _NEIGHBOURS.finditer(letters, max(0, start - _NEAR)):
            if found.start() > end:
                break
            if not slips or found.start() >= slips[-1][1]:
                moved = _moved(letters, found, marks_slip)
                if moved is not None:
                    slips.append((found.start(), found.end(5), moved))
    return tuple(slips)


def _doubtful(letters: str) -> Iterator[tuple[int, int]]:
    """Where the letters are in no known word, or a rare one; neighbours as one."""
    at, start, end = 0, -1, -1
    for word in read_plain(letters).words:
        if cost(word) >= _RARE:
            if start >= 0 and at > end + _NEAR:
                yield start, end
                start = at
            start, end = (at if start < 0 else start), at + len(word)
        at += len(word)
    if start >= 0:
        yield start, end


def _moved(letters: str, found: re.Match[str], marks_slip: bool) -> str | None:
    """The two consonants with their marks where they belong, if they stand wrong."""
    start, end = found.start(), found.end(5)
    one, on_first, leading, other, on_second = found.groups()
    if not on_first and not on_second:
        return None
    before = letters[max(0, start - _AROUND) : start]
    after = letters[end : end + _AROUND]
    now = cost(before + letters[start:end] + after)
    if now < UNKNOWN:  # all of it is known
        return None
    options = [
        one + new_first + leading + other + new_second
        for new_first, new_second in _moves(on_first, on_second)
    ]
    if not options:
        return None
    moved = min(options, key=lambda option: cost(before + option + after))
    gain = now - cost(before + moved + after)
    if gain < (_GAIN_WHERE_MARKS_SLIP if marks_slip else _GAIN):
        return None
    whole, left, right = before + moved + after, len(before), len(before + moved)
    if rarest(whole, left - _BESIDE, right + _BESIDE) >= UNKNOWN:
        return None
    first = _end_of_words(letters, start)
    is_possible = are_possible(letters[first : end + _AROUND], start - first, end - first)
    known = all(map(_is_known_well, words_between(whole, left, right)))
    is_clear = known and not is_possible
    is_likely = marks_slip and (known or not is_possible)
    return moved if is_clear or is_likely else None


def _end_of_words(letters: str, before: int) -> int:
    """Where the last word ends that surely is one: syllables begin behind it."""
    at = last = 0
    for word in read_plain(letters).words:
        at += len(word)
        if at > before:
            break
        if len(word) >= _SHORT and _is_known_well(word):
            last = at
    return last


@lru_cache(maxsize=4096)
def _is_known_well(word: str) -> bool:
    """A common word, one made of such (ทั้งสอง), or one so long that no chance makes it."""
    return len(word) >= _LONG or all(cost(part) <= _COMMON for part in read([word], _COMMON).words)


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
    return list(_false_spaces(line, price))


@lru_cache(maxsize=2048)
def _false_spaces(line: str, price: float) -> tuple[Edit, ...]:
    spaces = list(_INNER_SPACE.finditer(line))
    edits: list[Edit] = []
    for at in range(0, len(spaces), _STRETCH):
        edits += _without_false(line, spaces[at : at + _STRETCH], price)
    return tuple(edits)


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
