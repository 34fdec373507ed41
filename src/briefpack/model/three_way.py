"""Three values of one thing: as it was, as it is here, as it is there."""

from collections.abc import Callable
from enum import Enum, auto
from typing import TypeVar

_Value = TypeVar("_Value")


class Verdict(Enum):
    """What the other side's value means for ours."""

    UNCHANGED = auto()  # they left it, or both sides say the same
    CHANGED = auto()  # they changed it and we did not
    CONFLICT = auto()  # both changed it, to different things


def compare(
    base: _Value,
    ours: _Value,
    theirs: _Value,
    same: Callable[[_Value, _Value], bool] = lambda a, b: a == b,
) -> Verdict:
    """What `theirs` changes, where `same` tells which values count as equal."""
    if same(theirs, base) or same(theirs, ours):
        return Verdict.UNCHANGED
    return Verdict.CHANGED if same(ours, base) else Verdict.CONFLICT
