"""How deep each item of a document stands, from the order in which sorts of marks appear.

Nothing is known beforehand of any bullet: the first sort of mark is the highest level, a new one
stands under what is open, one that is open already goes on at its level.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from briefpack.sources.markers import counts_something
from briefpack.sources.paragraphs import Paragraph

_LEAST_INDENT = 2  # columns; less is a stray blank
_CLEAR_INDENT = 3  # columns, where one line alone shows a level
_LONGEST_HEADING = 160
_ANNOUNCING = ("ดังนี้", "อาทิ", "ได้แก่", "เช่น", "following", "follows", "following:", "follows:", ".")

Key = tuple[str, int]


@dataclass(slots=True)
class Open:
    """A level that is open: what its items share, and the last number seen on it."""

    key: Key
    number: tuple[int, ...] = ()


@dataclass(slots=True)
class Levels:
    """Gives each item its depth, from 0; it remembers what it has seen."""

    indents: dict[str, list[float]] = field(default_factory=dict)
    rank: dict[Key, int] = field(default_factory=dict)
    stack: list[Open] = field(default_factory=list)

    @property
    def headings(self) -> int:
        """How many headings stand open above."""
        return sum(level.key[0] == "heading" for level in self.stack)

    def depth(self, item: Paragraph, key: Key | None = None) -> int:
        """The depth of the next item; `key` stands for its sort where it has no mark."""
        if key is None and item.marker is not None and item.marker.is_number and not item.heading:
            return self._depth_of_number(item)
        return self._open(key or self._key(item), ())

    def _key(self, item: Paragraph) -> Key:
        if item.heading:
            return ("heading", item.heading)
        style = item.marker.style if item.marker else "plain"
        if item.is_drawn and style not in self.indents:
            return (style, item.level)
        steps = self.indents.get(style, ())
        return (style, sum(item.indent >= step for step in steps))

    def _depth_of_number(self, item: Paragraph) -> int:
        """A number goes on where it is the next one; a new 1 under an open count starts deeper."""
        value, (style, step) = item.marker.value if item.marker else (), self._key(item)
        if len(value) > 1:
            return self._open((style, 0), value)
        if self.indents.get(style):
            return self._open((style, step), value)
        same = [at for at, level in enumerate(self.stack) if level.key[0] == style]
        counting = [at for at, level in enumerate(self.stack) if len(level.number) == 1]
        for places in (same, counting if value[0] > 1 else ()):
            for at in reversed(places):
                if self.stack[at].number == (value[0] - 1,):
                    return self._go_on(at, value)
        if same and value[0] == 1:
            nested = sum(level.key[0] == style for level in self.stack)
            return self._open((style, 100 * nested + step), value)
        if same:
            return self._go_on(same[-1], value)
        return self._open((style, step), value)

    def _go_on(self, at: int, value: tuple[int, ...]) -> int:
        del self.stack[at + 1 :]
        self.stack[at].number = value
        return at

    def _open(self, key: Key, number: tuple[int, ...]) -> int:
        for at, level in enumerate(self.stack):
            if level.key == key:
                return self._go_on(at, number)
        rank = self.rank.setdefault(key, len(self.rank))
        while self.stack and _higher(key, rank, self.stack[-1].key, self.rank):
            self.stack.pop()
        self.stack.append(Open(key, number))
        return len(self.stack) - 1


def _higher(key: Key, rank: int, other: Key, ranks: dict[Key, int]) -> bool:
    """Whether an item of the one sort ends an open item of the other."""
    if key[0] == "heading" or other[0] == "heading":
        return other[0] != "heading" or (key[0] == "heading" and key[1] <= other[1])
    if key[0] == other[0]:
        return key[1] <= other[1]
    return rank < ranks[other]


def levels_of(items: Sequence[Paragraph]) -> Levels:
    """Levels that know how far each sort of mark is indented in these items."""
    found: dict[str, list[float]] = defaultdict(list)
    # Word's styles List Bullet, List Bullet 2 … are lists of one level each, at their own indents.
    levelled = {
        item.marker.style
        for item in items
        if item.marker and item.is_drawn and (item.level or item.marker.is_number)
    }
    for item in items:
        told = item.marker and item.is_drawn and item.marker.style in levelled
        if item.marker and not told and not item.heading and item.cell is None:
            found[item.marker.style].append(item.indent)
    return Levels({style: _steps(indents) for style, indents in found.items()})


def _steps(indents: Sequence[float]) -> list[float]:
    """Where deeper levels of one mark begin: indents that are apart, and not one stray line's."""
    if len(indents) < 2:
        return []
    ordered = sorted(indents)
    groups = [[ordered[0]]]
    for indent in ordered[1:]:
        if indent - groups[-1][-1] < _LEAST_INDENT:
            groups[-1].append(indent)
        else:
            groups.append([indent])
    few = len(indents) <= 4
    return [
        group[0]
        for before, group in pairwise(groups)
        if len(group) > 1 or (few and group[0] - before[-1] >= _CLEAR_INDENT)
    ]


def is_heading_like(
    item: Paragraph, following: Paragraph | None, before: Paragraph | None = None
) -> bool:
    """Whether an unmarked item reads as the heading of the marked ones behind it.

    One that hangs behind the mark of the item above goes on with it, or is asked about.
    """
    hangs = before is not None and before.marker and item.indent - before.indent >= _LEAST_INDENT
    return (
        not (hangs and not item.after_blank)
        and item.marker is None
        and following is not None
        and following.marker is not None
        and len(item.text) <= _LONGEST_HEADING
        and not item.text.endswith(_ANNOUNCING)
        and not counts_something(item.text)
    )
