"""Which column of a returned sheet is which: headings as agencies have changed them."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from functools import cache, lru_cache
from typing import TypeAlias

from briefpack.model.headings import RowKey, TrackingColumn
from briefpack.thai.search import fold

Heading: TypeAlias = RowKey | TrackingColumn
HEADINGS: tuple[Heading, ...] = (*RowKey, *TrackingColumn)

_IN_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_NO_LETTER = re.compile(r"[^\w\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]|_")  # \w knows no Thai marks
_ALIKE = 0.82
_LONGEST = 200  # characters of a heading, with all that explains it: the rest is a text
FEWEST = 3  # headings, for a row to be the one of the headings


@dataclass(frozen=True, slots=True)
class Columns:
    """The row of the headings, and what stands under which of them; numbers count from 1.

    `added` are headings that nobody of ours wrote; `doubtful` are headings of ours that two
    columns may be; `renamed` are those of `at` that are only nearly ours, with what stands there.
    """

    row: int
    at: Mapping[Heading, int]
    added: Mapping[int, str]
    doubtful: Mapping[Heading, tuple[int, ...]]
    renamed: Mapping[Heading, str] = field(default_factory=dict)

    @property
    def all(self) -> tuple[int, ...]:
        """Every column with a heading, from left to right."""
        doubtful = (column for columns in self.doubtful.values() for column in columns)
        return tuple(sorted({*self.at.values(), *self.added, *doubtful}))

    @property
    def missing(self) -> tuple[Heading, ...]:
        """The headings that no column has."""
        return tuple(each for each in HEADINGS if each not in self.at and each not in self.doubtful)


def columns_in(row: int, texts: Mapping[int, str]) -> Columns | None:
    """The columns that a row of texts, by column, is the heading of; None where it is no heading.

    A heading equal to ours is that one; where there is none, one that only brackets tell apart;
    then one that is nearly ours, if no other could be meant. What two columns claim equally is
    doubtful.
    """
    if len(texts) < FEWEST:
        return None
    claims: dict[Heading, list[int]] = {}
    left = {column: text for column, text in texts.items() if _letters(text)}
    for step, means in enumerate(_STEPS):
        if step == len(_STEPS) - 1 and len(claims) < FEWEST - 1:
            return None  # likeness is looked for in what is a heading already
        claimed = _claims(left, means, taken=set(claims))
        for column, heading in claimed.items():
            claims.setdefault(heading, []).append(column)
        left = {column: text for column, text in left.items() if column not in claimed}
    if len(claims) < FEWEST:
        return None
    at = {heading: columns[0] for heading, columns in claims.items() if len(columns) == 1}
    return Columns(
        row,
        at,
        {column: text.strip() for column, text in left.items()},
        {
            heading: tuple(sorted(columns))
            for heading, columns in claims.items()
            if len(columns) > 1
        },
        {heading: texts[column].strip() for heading, column in at.items() if column in claimed},
    )


def _claims(
    texts: Mapping[int, str], means: Callable[[str], set[Heading]], taken: set[Heading]
) -> dict[int, Heading]:
    found = {column: means(text) - taken for column, text in texts.items()}
    return {column: meant.pop() for column, meant in found.items() if len(meant) == 1}


def _equal(text: str) -> set[Heading]:
    found = _ours().get(_letters(text))
    return set() if found is None else {found}


def _equal_but_for_brackets(text: str) -> set[Heading]:
    return _equal(_IN_BRACKETS.sub("", text))


def _nearly(text: str) -> set[Heading]:
    key = _letters(_IN_BRACKETS.sub("", text))
    return {
        heading
        for ours, heading in _ours().items()
        if key and (ours in key or (len(key) >= 4 and key in ours) or _ratio(ours, key) >= _ALIKE)
    }


_STEPS = (_equal, _equal_but_for_brackets, _nearly)


@cache
def _ours() -> dict[str, Heading]:
    return {_letters(heading): heading for heading in HEADINGS}


def _ratio(one: str, other: str) -> float:
    if 2 * min(len(one), len(other)) < _ALIKE * (len(one) + len(other)):
        return 0.0  # too different in length to be alike, and cheaper to see
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


def _letters(text: str) -> str:
    """Letters and digits alone, as they are compared; "" for what is too long for a heading."""
    return "" if len(text) > _LONGEST else _letters_of(text)


@lru_cache(maxsize=4096)
def _letters_of(text: str) -> str:
    return _NO_LETTER.sub("", fold(text))
