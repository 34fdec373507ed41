"""Spaces where none can stand: before a mark or a following vowel, and behind a leading vowel."""

import re

from briefpack.thai.draft import Edit
from briefpack.thai.lattice import clusters, cost, letters_after, letters_before
from briefpack.thai.letters import CONSONANTS, LEADING, LETTERS, MARKS, SPACES, ordered
from briefpack.thai.repairs import Certainty

_BEFORE_MARK = re.compile(
    f"([{CONSONANTS}])([{MARKS}]{{,3}})((?:[{SPACES}]{{1,2}}[{MARKS}]{{1,3}}){{1,3}})"
)
_LONELY = re.compile(f"(?<![{LETTERS}])([{MARKS}])([{SPACES}])(?=[{LETTERS}])")
_BEFORE_VOWEL = re.compile(f"(?<=[{CONSONANTS}{MARKS}])([{SPACES}]{{1,2}})([ะำ])")
_AFTER_LEADING = re.compile(f"([{LEADING}])([{SPACES}]{{1,2}})(?=[{CONSONANTS}])")
_A_LETTER = re.compile(f"[{LETTERS}]")
_SPACE = re.compile(f"[{SPACES}]")
_ONE_TONE = frozenset("\u0e48\u0e49\u0e4a\u0e4b")
_OPENS = frozenset("([{<«“‘\"'-–—฿$")


def space_before_mark(line: str) -> list[Edit]:
    """A mark cut off by a space goes back to its consonant.

    The space was meant, and stays behind the mark, where a number, a Latin word or a bracket
    follows. A mark that stands alone goes back only where the words say so: it may be spoken of.
    """
    edits = []
    for found in _BEFORE_MARK.finditer(line):
        marks = ordered(found[2] + _SPACE.sub("", found[3]))
        if marks is None or _may_be_sara_am(line, found, marks):
            continue
        following = line[found.end() : found.end() + 1]
        alone = not (following and (_A_LETTER.match(following) or _is_meant_before(following)))
        if alone and not _belongs_before(line, found, marks):
            continue
        space = found[3][0] if _is_meant_before(following) else ""
        start = found.end(1)
        edits.append(Edit(start, found.end(), marks + space, "space-before-mark"))
    return edits


def _may_be_sara_am(line: str, found: re.Match[str], marks: str) -> bool:
    """Of น ้า the words and the document decide whether it is น้า or น้ำ."""
    return not found[2] and marks in _ONE_TONE and line[found.end() : found.end() + 1] == "า"


def _is_meant_before(following: str) -> bool:
    return following in _OPENS or (following.isalnum() and not _A_LETTER.match(following))


def _belongs_before(line: str, found: re.Match[str], marks: str) -> bool:
    """The words are none the worse for the mark: by itself, or with what a false space cut off."""
    before = letters_before(line, found.start()) + found[1]
    after = letters_after(line, found.end() + 1) if _SPACE.match(line, found.end()) else ""
    with_mark = before + marks
    without = cost(before + found[2]) + cost(after)
    return min(cost(with_mark) + cost(after), cost(with_mark + after)) <= without + 1


def lonely_mark(line: str) -> list[Edit]:
    """A mark that stands alone before a word is the word's own (`่ เลม` is เล่ม)."""
    edits = []
    for found in _LONELY.finditer(line):
        word = letters_after(line, found.end())
        options = [new for new in _with_mark(word, found[1]) if cost(new) <= cost(word)]
        if options:
            best = min(options, key=cost)
            end = found.end() + len(word)
            edits.append(Edit(found.start(), end, best, "displaced-mark", Certainty.CHECK))
    return edits


def _with_mark(word: str, mark: str) -> list[str]:
    """The word with the mark on its first, second or third consonant."""
    pieces = clusters(word)
    made = []
    for at, piece in enumerate(pieces[:3]):
        carrier = re.search(f"([{CONSONANTS}])([{MARKS}]*)", piece)
        marks = ordered(carrier[2] + mark) if carrier else None
        if carrier and marks is not None and mark not in carrier[2]:
            carried = piece[: carrier.end(1)] + marks + piece[carrier.end() :]
            made.append("".join([*pieces[:at], carried, *pieces[at + 1 :]]))
    return made


def space_before_vowel(line: str) -> list[Edit]:
    """ะ and ำ stand right behind their consonant."""
    edits = []
    for found in _BEFORE_VOWEL.finditer(line):
        before, after = letters_before(line, found.start()), letters_after(line, found.end())
        if after or cost(before + found[2]) <= cost(before) + 1:
            edits.append(Edit(found.start(1), found.end(1), "", "false-space"))
    return edits


def space_after_leading_vowel(line: str) -> list[Edit]:
    """เ แ โ ใ ไ stand right before their consonant."""
    edits = []
    for found in _AFTER_LEADING.finditer(line):
        before, after = letters_before(line, found.start()), letters_after(line, found.end())
        if cost(before + found[1] + after) <= cost(before) + cost(after):
            edits.append(Edit(found.start(2), found.end(2), "", "false-space"))
    return edits
