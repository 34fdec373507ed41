"""Which column of a returned sheet is which: headings as agencies have changed them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache
from typing import TypeAlias

from briefpack.model.headings import RowKey, TrackingColumn
from briefpack.thai.search import fold

Heading: TypeAlias = RowKey | TrackingColumn
HEADINGS: tuple[Heading, ...] = (*RowKey, *TrackingColumn)

_IN_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_NO_LETTER = re.compile(r"[^\w\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]|_")  # \w knows no Thai marks
_ALIKE = 0.82
_FEWEST = 3  # headings, for a row to be the one of the headings


@dataclass(frozen=True, slots=True)
class Columns:
    """The row of the headings, and what stands under which of them; numbers count from 1.

    `added` are headings that nobody of ours wrote; `doubtful` are headings of ours that two
    columns may be.
    """

    row: int
    at: Mapping[Heading, int]
    added: Mapping[int, str]
    doubtful: Mapping[Heading, tuple[int, ...]]

    @property
    def missing(self) -> tuple[Heading, ...]:
        """The headings that no column has."""
        return tuple(each for each in HEADINGS if each not in self.at and each not in self.doubtful)


def columns_in(row: int, texts: Mapping[int, str]) -> Columns | None:
    """The columns that a row of texts, by column, is the heading of; None where it is no heading.

    A heading equal to ours is that one; of the others, one that is nearly ours is, if no other
    could be meant. What two columns claim equally is doubtful.
    """
    keys = {column: _key(text) for column, text in texts.items() if _key(text)}
    claims: dict[Heading, list[int]] = {}
    for column, key in keys.items():
        if key in _exact():
            claims.setdefault(_exact()[key], []).append(column)
    if len(claims) < _FEWEST - 1:
        return None
    exact = {column for columns in claims.values() for column in columns}
    taken = set(claims)
    for column in keys.keys() - exact:
        meant = _nearly(keys[column]) - taken
        if len(meant) == 1:
            claims.setdefault(meant.pop(), []).append(column)
    if len(claims) < _FEWEST:
        return None
    claimed = {column for columns in claims.values() for column in columns}
    return Columns(
        row,
        {heading: columns[0] for heading, columns in claims.items() if len(columns) == 1},
        {column: text.strip() for column, text in texts.items() if column not in claimed},
        {
            heading: tuple(sorted(columns))
            for heading, columns in claims.items()
            if len(columns) > 1
        },
    )


@cache
def _exact() -> dict[str, Heading]:
    return {_key(heading): heading for heading in HEADINGS}


def _nearly(key: str) -> set[Heading]:
    return {
        heading
        for ours, heading in _exact().items()
        if ours in key or (len(key) >= 4 and key in ours) or _ratio(ours, key) >= _ALIKE
    }


def _ratio(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


def _key(text: str) -> str:
    """Letters and digits alone; what stands in brackets explains and is not the heading."""
    folded = fold(text)
    return _NO_LETTER.sub("", _IN_BRACKETS.sub("", folded)) or _NO_LETTER.sub("", folded)
