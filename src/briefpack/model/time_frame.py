"""When an outcome is to be done, as vaguely as its source says it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from briefpack.model.wording import Wording


class Grain(StrEnum):
    """How exact a time frame is."""

    DAY = "day"
    MONTH = "month"
    QUARTER = "quarter"
    CALENDAR_YEAR = "calendar_year"
    FISCAL_YEAR = "fiscal_year"
    RANGE = "range"
    CONDITIONAL = "conditional"
    NONE = "none"


UNDATED = frozenset({Grain.CONDITIONAL, Grain.NONE})


@dataclass(frozen=True, slots=True)
class TimeFrame:
    """A deadline with its grain; `start` and `end` bound it and are both given or both absent.

    `words` is the source's own wording. Only a grain of DAY is a deadline on a day: the last day
    of a year bounds the year and is nobody's promise. Raises ValueError where grain and days
    contradict.
    """

    grain: Grain = Grain.NONE
    start: date | None = None
    end: date | None = None
    words: Wording = Wording()

    def __post_init__(self) -> None:
        dated = self.start is not None and self.end is not None
        if dated == (self.grain in UNDATED) or (self.start is None) != (self.end is None):
            raise ValueError(
                f"a time frame of grain {self.grain} with days {self.start}, {self.end}"
            )
        if self.start is not None and self.end is not None and self.start > self.end:
            raise ValueError(f"a time frame that ends on {self.end}, before {self.start}")
        if self.grain is Grain.DAY and self.start != self.end:
            raise ValueError(f"a day that lasts from {self.start} to {self.end}")

    @classmethod
    def on(cls, day: date, words: Wording = Wording()) -> "TimeFrame":
        """A deadline on one day."""
        return cls(Grain.DAY, day, day, words)

    @property
    def day(self) -> date | None:
        """The agreed day, only when a day was agreed."""
        return self.end if self.grain is Grain.DAY else None
