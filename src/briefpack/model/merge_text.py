"""Two changed texts as one: line by line, and within a line where the changes stand well apart."""

from difflib import SequenceMatcher
from typing import TypeVar

_Text = TypeVar("_Text", str, list[str])

_APART = 12
"""Unchanged characters between two changes in one paragraph: some Thai words, which have no spaces
between them. Nearer to each other, one may depend on the other."""
_LONGEST_COMPARED = 4_000  # characters; the time to compare grows with the square


def merged_text(base: str, mine: str, theirs: str) -> str | None:
    """The text with the changes of both, or None where they touch.

    Changes of lines come together with an unchanged line between them: beside each other, one may
    depend on the other. Failing that, changes of characters come together with an unchanged stretch
    between them, unless a side has written the half of it anew.
    """
    lines = [side.splitlines(keepends=True) for side in (base, mine, theirs)]
    by_line = _merged(lines[0], _changes(lines[0], lines[1]), _changes(lines[0], lines[2]), 1)
    if by_line is not None:
        return "".join(line for part in by_line for line in part)
    if max(map(len, (base, mine, theirs))) > _LONGEST_COMPARED:
        return None
    ours, others = _changes(base, mine), _changes(base, theirs)
    if 2 * max(map(_length, (ours, others))) > len(base):
        return None
    by_letter = _merged(base, ours, others, _APART)
    return None if by_letter is None else "".join(by_letter)


def _length(changes: list[tuple[int, int, str]]) -> int:
    return sum(end - start for start, end, _ in changes)


def _merged(
    base: _Text,
    mine: list[tuple[int, int, _Text]],
    theirs: list[tuple[int, int, _Text]],
    apart: int,
) -> list[_Text] | None:
    """The base in pieces, with the changes of both; None where two of different sides are not
    `apart`.
    """
    shared = [made for made in mine if made in theirs]  # near to no other: a side has it beside it
    both = sorted(
        [(start, end, now, 0) for start, end, now in mine]
        + [(start, end, now, 1) for start, end, now in theirs if (start, end, now) not in shared]
    )
    merged: list[_Text] = []
    done, ends = 0, [-apart, -apart]
    for start, end, now, side in both:
        if (start, end, now) not in shared:
            if start < ends[1 - side] + apart:
                return None
            ends[side] = end
        merged.append(base[done:start])
        merged.append(now)
        done = end
    merged.append(base[done:])
    return merged


def _changes(base: _Text, text: _Text) -> list[tuple[int, int, _Text]]:
    codes = SequenceMatcher(None, base, text, autojunk=False).get_opcodes()
    return [(a, b, text[c:d]) for tag, a, b, c, d in codes if tag != "equal"]
