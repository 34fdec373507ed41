"""Second: marks that no consonant can carry as they stand."""

import re

from briefpack.thai.draft import Edit
from briefpack.thai.lattice import cost, letters_after, letters_before
from briefpack.thai.letters import CONSONANTS, LEADING, MARKS, SARA_AM, TONES, ordered
from briefpack.thai.repairs import Certainty

_RUN = re.compile(f"(?<=[{CONSONANTS}])[{MARKS}]{{2,}}")
# ์ silences a letter with or without ิ or ุ (สิทธิ์, พันธุ์); with other signs, or
# beside the circle and the dot of Pali, one of the two is stray.
_WORDS_DECIDE = re.compile(f"[{MARKS}](?:\u0e4c|\u0e4e)|[\u0e3a\u0e4d][{MARKS}]")
_AFTER_SARA_AM = re.compile(
    f"(?<=[{CONSONANTS}])([{TONES}]?){SARA_AM}(?:([{TONES}]){SARA_AM}?|{SARA_AM}(?!{SARA_AM}))"
)
_AFTER_VOWEL = re.compile(f"([{CONSONANTS}])([{MARKS}]{{,3}})([าะ])([{MARKS}]{{1,3}})")
_TONES_ONLY = re.compile(f"[{TONES}]*")
_ON_LEADING = re.compile(f"([{LEADING}])([{MARKS}]{{1,3}})")
_CONSONANT = re.compile(f"([{CONSONANTS}])([{MARKS}]{{,3}})")
_CONSONANT_BEFORE = re.compile(f"([{CONSONANTS}])([{MARKS}]{{,3}})([าะ]?)$")


def mark_order(line: str) -> list[Edit]:
    """A tone mark before its vowel sign changes places with it; a mark stands once."""
    edits = []
    for run in _RUN.finditer(line):
        right = ordered(run[0])
        if right is None or right == run[0]:
            continue
        if not _WORDS_DECIDE.search(right) or _reads_better(line, run, right):
            edits.append(_reordered(run.start(), run[0], right))
    for found in _AFTER_SARA_AM.finditer(line):
        tones = {found[1] or "", found[2] or ""} - {""}
        if len(tones) < 2 and (not edits or found.start() >= edits[-1].end):
            after = "".join(tones) + SARA_AM
            edits.append(_reordered(found.start(), found[0], after))
    return sorted(edits, key=lambda edit: edit.start)


def _reads_better(line: str, run: re.Match[str], right: str) -> bool:
    before, after = letters_before(line, run.start()), letters_after(line, run.end())
    return cost(before + right + after) < cost(before + run[0] + after)


def _reordered(at: int, before: str, after: str) -> Edit:
    kept = "".join(dict.fromkeys(before))
    rule = "doubled-mark" if kept == after else "mark-order"
    return Edit(at, at + len(before), after, rule)


def mark_after_vowel(line: str) -> list[Edit]:
    """A mark on า or ะ belongs to the consonant before them, or to the one behind."""
    edits = []
    for found in _AFTER_VOWEL.finditer(line):
        options = []
        marks = ordered(found[2] + found[4])
        if marks is not None and _TONES_ONLY.fullmatch(marks):
            options.append((found.end(), found[1] + marks + found[3]))
        options += _onto_next(line, found.end(), found[1] + found[2] + found[3], found[4])
        edits += _cheapest(line, found.start(), options)
    return _apart(edits)


def mark_on_leading_vowel(line: str) -> list[Edit]:
    """A mark on เ แ โ ใ ไ belongs to their consonant, or to the one before them (ทีเ่ป็น)."""
    edits = []
    for found in _ON_LEADING.finditer(line):
        start, before = found.start(), ""
        options = []
        if carrier := _CONSONANT_BEFORE.search(line, max(0, start - 5), start):
            start, before = carrier.start(), carrier[0]
            marks = ordered(carrier[2] + found[2])
            if marks is not None and (not carrier[3] or _TONES_ONLY.fullmatch(marks)):
                options.append((found.end(), carrier[1] + marks + carrier[3] + found[1]))
        options = _onto_next(line, found.end(), before + found[1], found[2]) + options
        edits += _cheapest(line, start, options)
    return _apart(edits)


def _onto_next(line: str, at: int, before: str, marks: str) -> list[tuple[int, str]]:
    following = _CONSONANT.match(line, at)
    if not following:
        return []
    carried = ordered(marks + following[2])
    return [] if carried is None else [(following.end(), before + following[1] + carried)]


def _cheapest(line: str, start: int, options: list[tuple[int, str]]) -> list[Edit]:
    """The option that reads best; the first of equals."""
    if not options:
        return []
    before = letters_before(line, start)
    # All options are compared over the same stretch of the line.
    last = max(end for end, _ in options)
    prices = [
        cost(before + new + line[end:last] + letters_after(line, last)) for end, new in options
    ]
    best = prices.index(min(prices))
    end, after = options[best]
    return [Edit(start, end, after, "displaced-mark", Certainty.CHECK)]


def _apart(edits: list[Edit]) -> list[Edit]:
    """Without those that reach into the one before; the next pass finds them again."""
    apart: list[Edit] = []
    for edit in edits:
        if not apart or edit.start >= apart[-1].end:
            apart.append(edit)
    return apart
