"""Notes about a passage: where the passage is now, and how it follows when the text is edited.

Places count code points of the outcome's text from 0.
"""

from collections.abc import Iterator
from dataclasses import replace
from difflib import SequenceMatcher

from briefpack.model.annotation import Anchor

_LARGEST_COMPARED = 4_000  # code points on either side; what is longer counts as written anew
_KEPT_SHARE = 0.5  # of a passage's letters, for it to be the same passage still

Span = tuple[int, int]


def anchor_on(text: str, start: int, end: int, language: str = "th") -> Anchor | None:
    """The passage between two places, without white space around it; None for an empty one."""
    passage = text[start:end]
    start += len(passage) - len(passage.lstrip())
    quote = passage.strip()
    return Anchor(start, quote, language) if quote else None


def place_of(anchor: Anchor, text: str) -> Span | None:
    """Where the passage is in the text: where it was, or the nearest same words; None: nowhere."""
    length = len(anchor.quote)
    if not length:
        return None
    if text.startswith(anchor.quote, anchor.start):
        return anchor.start, anchor.start + length
    found = min(_occurrences(anchor.quote, text), key=lambda at: abs(at - anchor.start), default=-1)
    return None if found < 0 else (found, found + length)


def followed(anchor: Anchor, before: str, after: str) -> Anchor:
    """The anchor on the same passage after the text was edited.

    A passage of which less than half is left stays as it was remembered, and is found nowhere.
    """
    span = place_of(anchor, before)
    if span is None or before == after:
        return anchor
    start, end = span
    blocks = list(_unchanged(before, after))
    kept = sum(max(0, min(end, a + size) - max(start, a)) for a, _, size in blocks)
    if kept < _KEPT_SHARE * (end - start):
        return anchor
    new_start = _moved(start, blocks, is_end=False)
    new_end = _moved(end, blocks, is_end=True)
    moved = anchor_on(after, new_start, new_end, anchor.language)
    return anchor if moved is None else replace(anchor, start=moved.start, quote=moved.quote)


def _occurrences(quote: str, text: str) -> Iterator[int]:
    at = text.find(quote)
    while at >= 0:
        yield at
        at = text.find(quote, at + 1)


def _unchanged(before: str, after: str) -> Iterator[tuple[int, int, int]]:
    """Stretches that are in both: place before, place after, length; in order."""
    most = min(len(before), len(after))
    head = next((at for at in range(most) if before[at] != after[at]), most)
    rest = most - head
    tail = next((at for at in range(rest) if before[-1 - at] != after[-1 - at]), rest)
    yield 0, 0, head
    changed, new = before[head : len(before) - tail], after[head : len(after) - tail]
    if changed and new and max(len(changed), len(new)) <= _LARGEST_COMPARED:
        blocks = SequenceMatcher(None, changed, new, autojunk=False).get_matching_blocks()
        for a, b, size in blocks[:-1]:
            yield head + a, head + b, size
    yield len(before) - tail, len(after) - tail, tail


def _moved(place: int, blocks: list[tuple[int, int, int]], *, is_end: bool) -> int:
    """Where a place went: with the letter behind it, or with the one before it for an end."""
    if is_end:
        for a, b, size in reversed(blocks):
            if size and a < place:
                return b + min(place - a, size)
        return 0
    for a, b, size in blocks:
        if size and place < a + size:
            return b + max(place - a, 0)
    last_a, last_b, size = blocks[-1]
    return last_b + size + (place - last_a - size)
