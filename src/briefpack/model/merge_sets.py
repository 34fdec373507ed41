"""Two changed sets as one."""

from typing import TypeVar

_Member = TypeVar("_Member")


def merged_set(
    base: frozenset[_Member], mine: frozenset[_Member], theirs: frozenset[_Member]
) -> frozenset[_Member]:
    """What either side added and what both kept."""
    return (mine & theirs) | (mine - base) | (theirs - base)
