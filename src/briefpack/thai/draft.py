"""A line under repair: its text so far, and for each letter the place in the source it is from."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from briefpack.thai.repairs import Certainty


@dataclass(frozen=True, slots=True)
class Edit:
    """What stands from `start` to `end` of a line becomes `after`. It is never an insertion."""

    start: int
    end: int
    after: str
    rule: str
    certainty: Certainty = Certainty.CERTAIN


@dataclass(frozen=True, slots=True)
class Touched:
    """A stretch of the source that one or more edits have changed."""

    start: int
    end: int
    rule: str
    certainty: Certainty


@dataclass(frozen=True, slots=True)
class Draft:
    """The text so far, the source's offset of each of its letters, and what was touched."""

    text: str
    offsets: Sequence[int]
    source_length: int
    touched: tuple[Touched, ...] = ()

    @classmethod
    def of(cls, line: str) -> "Draft":
        """The source's line before any edit."""
        return cls(line, range(len(line)), len(line))

    def edited(self, edits: Sequence[Edit]) -> "Draft":
        """The draft after edits, which stand in order and apart."""
        if not edits:
            return self
        pieces: list[str] = []
        offsets: list[int] = []
        touched = list(self.touched)
        done = 0
        for edit in edits:
            at = self.offsets[edit.start]
            end = max(self._source_of(edit.end), self.offsets[edit.end - 1] + 1)
            pieces += [self.text[done : edit.start], edit.after]
            offsets += [*self.offsets[done : edit.start], *[at] * len(edit.after)]
            touched.append(Touched(at, end, edit.rule, edit.certainty))
            done = edit.end
        text = "".join(pieces) + self.text[done:]
        offsets += self.offsets[done:]
        return Draft(text, offsets, self.source_length, _merged(touched))

    def _source_of(self, at: int) -> int:
        return self.offsets[at] if at < len(self.offsets) else self.source_length

    def source_of(self, at: int) -> int:
        """Where a place of the text, outside what was touched, is in the source."""
        return self._source_of(at)

    def place_of(self, source: int) -> int:
        """Where an edge of the source, outside what was touched, is in the text."""
        return bisect_left(self.offsets, source)


def _merged(touched: list[Touched]) -> tuple[Touched, ...]:
    """Overlapping stretches as one, which is as doubtful as its most doubtful part."""
    merged: list[Touched] = []
    for each in sorted(touched, key=lambda part: (part.start, part.end)):
        if merged and each.start < merged[-1].end:
            merged[-1] = joined(merged[-1], each)
        else:
            merged.append(each)
    return tuple(merged)


def joined(first: Touched, second: Touched) -> Touched:
    """Both stretches as one. The rule is the first one's, unless only the second is doubtful."""
    leads = second if first.certainty is Certainty.CERTAIN is not second.certainty else first
    return Touched(first.start, max(first.end, second.end), leads.rule, leads.certainty)
