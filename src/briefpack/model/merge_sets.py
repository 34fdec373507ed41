"""Two changed sets as one, and two logs."""

from typing import TypeVar

from briefpack.model.annotation import EarlierText

_Member = TypeVar("_Member")


def merged_set(
    base: frozenset[_Member], mine: frozenset[_Member], theirs: frozenset[_Member]
) -> frozenset[_Member]:
    """What either side added and what both kept."""
    return (mine & theirs) | (mine - base) | (theirs - base)


def merged_log(
    base: tuple[EarlierText, ...], mine: tuple[EarlierText, ...], theirs: tuple[EarlierText, ...]
) -> tuple[EarlierText, ...]:
    """The same of what was written down, oldest first."""
    texts = merged_set(frozenset(base), frozenset(mine), frozenset(theirs))
    return tuple(sorted(texts, key=lambda each: (each.modified, each.author, each.text)))
