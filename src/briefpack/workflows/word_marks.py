"""Where two texts differ, as places in each: what a side-by-side view marks."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from briefpack.thai.lattice import read
from briefpack.thai.search import fold

Places = tuple[tuple[int, int], ...]

_WORDS = re.compile(r"(?P<thai>[ก-๎]+)|[A-Za-z]+|[0-9๐-๙][0-9๐-๙,.]*|\S")


def differing_places(ours: str, theirs: str) -> tuple[Places, Places]:
    """The passages of each text that the other has not, word by word.

    Spaces and the shape of digits are no difference.
    """
    left, right = list(_words(ours)), list(_words(theirs))
    matcher = SequenceMatcher(
        None,
        [fold(ours[start:end]) for start, end in left],
        [fold(theirs[start:end]) for start, end in right],
        autojunk=False,
    )
    changes = [code for code in matcher.get_opcodes() if code[0] != "equal"]
    return (
        tuple((left[a][0], left[b - 1][1]) for _, a, b, _, _ in changes if b > a),
        tuple((right[c][0], right[d - 1][1]) for _, _, _, c, d in changes if d > c),
    )


def _words(text: str) -> Iterator[tuple[int, int]]:
    """Where each word begins and ends."""
    for run in _WORDS.finditer(text):
        start = run.start()
        words = read((run[0],)).words if run["thai"] else (run[0],)
        if "".join(words) != run[0]:
            words = (run[0],)
        for word in words:
            yield start, start + len(word)
            start += len(word)
