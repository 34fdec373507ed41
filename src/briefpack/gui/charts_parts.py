"""How wide the parts of a stacked bar are."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from briefpack.model.standing import Phase

GAP = 2.0
_LEAST = 5.0  # a part that is there can be seen and hit


@dataclass(frozen=True, slots=True)
class Part:
    """One phase of a group, `left` and `width` from the bar's beginning."""

    phase: Phase
    count: int
    left: float
    width: float


def parts_of(counts: Mapping[Phase, int], most: int, room: float) -> Iterator[Part]:
    """The parts of one bar, the longest bar of the chart (`most`) filling the room."""
    shown = [(phase, counts.get(phase, 0)) for phase in Phase if counts.get(phase, 0)]
    spare = max(room - len(Phase) * (GAP + _LEAST), 1.0)
    left = 0.0
    for phase, count in shown:
        width = _LEAST + spare * count / max(most, 1)
        yield Part(phase, count, left, width)
        left += width + GAP
