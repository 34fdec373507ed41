"""Repairs as people see them: the whole word before and after, with its place in the source."""

from collections.abc import Iterator

from briefpack.thai.draft import Draft, Touched, joined
from briefpack.thai.lattice import letters_after, letters_before, read
from briefpack.thai.repairs import Repair

_LONGEST_FOLLOWER = 12


def repairs_of(source: str, draft: Draft, line: int) -> Iterator[Repair]:
    """The repairs that lead from a line of the source to its draft."""
    for part in _joined([_widened(draft, part) for part in draft.touched]):
        before = source[part.start : part.end]
        after = draft.text[draft.place_of(part.start) : draft.place_of(part.end)]
        if before != after:
            yield Repair(line, before, after, part.rule, part.certainty, part.start)


def _widened(draft: Draft, part: Touched) -> Touched:
    """The stretch with the words that it lies in."""
    start, end = draft.place_of(part.start), draft.place_of(part.end)
    before, after = letters_before(draft.text, start), letters_after(draft.text, end)
    first, last = start - len(before), end + len(after)
    at = first
    left, right = start, end
    for word in read([draft.text[first:last]]).words:
        until = at + len(word)
        is_deletion_at = start == end and at < start <= until
        if is_deletion_at or (at < end and until > start):
            left, right = min(left, at), max(right, until)
        at = until
    right += _follower(draft.text, start, right)
    return Touched(
        min(part.start, draft.source_of(left)),
        max(part.end, draft.source_of(right)),
        part.rule,
        part.certainty,
    )


def _follower(text: str, start: int, end: int) -> int:
    """A repair that ends in a space shows what comes behind it: `ที ่๕`."""
    length = 0
    if end > start and text[end - 1].isspace():
        while length < _LONGEST_FOLLOWER and text[end + length : end + length + 1].isalnum():
            length += 1
    return length


def _joined(parts: list[Touched]) -> list[Touched]:
    result: list[Touched] = []
    for part in parts:
        if result and part.start < result[-1].end:
            result[-1] = joined(result[-1], part)
        else:
            result.append(part)
    return result
