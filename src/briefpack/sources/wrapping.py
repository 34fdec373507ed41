"""How a document breaks its lines, and whether two of its lines join with a space.

A text layer says little: where a line was broken at a space, the space may be left at its end
or not; where it was broken inside a run of Thai, there is none, but layout may add one.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from briefpack.sources.alone import is_alone
from briefpack.sources.read_lines import Line
from briefpack.sources.seams import Joint, is_open, joint_by_blank, joint_by_letters, wants_space
from briefpack.sources.spacing import Spacing
from briefpack.thai.widths import display_width

_NARROWEST = 45  # columns; shorter lines all through are items, not a column of text
_WIDEST = 180  # columns; whoever writes longer lines ends them only with the paragraph
_FULL = 0.8  # of the widest line: the shortest full line of a Thai page is 0.84 of it
_LONG = 0.65
_PAGE = 110  # columns; a page's line is no longer
_PASTED = 2  # lines cut so, before a Word file's paragraphs are held to be lines
_SHOWS_SPACES = 5  # seams; fewer may fall on spaces by chance
_FEW = 3  # pairs of lines, too few to show how a document breaks its lines
_RAGGED = 12  # columns; a Thai word as long as that is rare, so a break inside Thai leaves less


@dataclass(frozen=True, slots=True)
class Wrapping:
    """How a document breaks its lines.

    `width` is that of its full lines, 0 where lines are not broken by width; it counts columns, or
    characters where the lines were broken by a program that counts marks too. `blanks_tell` says
    that a space at a line's end means one and that none means none, `blanks_hint` only the former;
    `at_spaces` that lines were broken only at spaces.
    Where the format itself tells paragraphs, `is_told`, nothing has to be guessed.
    """

    width: int = 0
    in_columns: bool = True
    blanks_tell: bool = False
    blanks_hint: bool = False
    at_spaces: bool = False
    is_told: bool = False
    spacing: Spacing = field(default_factory=lambda: Spacing(()), compare=False)

    @property
    def tells_spaces(self) -> bool:
        """Whether the document itself shows which of its lines join with a space."""
        return self.is_told or self.blanks_tell or self.at_spaces

    def is_full(self, line: Line, following: Line | None = None) -> bool:
        """Whether the line ended because it was full, so that its paragraph may go on."""
        if line.has_room is not None:
            return not line.has_room
        if self.is_told or not self.width:
            return self.is_told and not line.ends_paragraph
        if self._size_of(line) >= _FULL * self.width:
            return True
        return following is not None and not self.has_room(line, following)

    def is_long(self, line: Line) -> bool:
        """Whether it may have been full in a proportional font, whose bold letters are wide."""
        return self._size_of(line) >= _LONG * self.width

    def has_room(self, line: Line, following: Line) -> bool:
        """Whether the next line's first run without a space would still have fitted."""
        word = following.whole.split(" ", 1)[0]
        return self.gap(line) > (display_width(word) if self.in_columns else len(word))

    def gap(self, line: Line) -> int:
        """How much of a full line this one leaves empty."""
        return self.width - self._size_of(line)

    def _size_of(self, line: Line) -> int:
        return line.width if self.in_columns else line.length


def wrapping_of(lines: Sequence[Line]) -> Wrapping:
    """What the document's lines say about its own breaking."""
    return replace(_wrapping_of(lines), spacing=Spacing(line.whole for line in lines))


def _wrapping_of(lines: Sequence[Line]) -> Wrapping:
    if any(line.ends_paragraph for line in lines) and not _is_pasted(lines):
        return Wrapping(is_told=True)
    lines = [line for line in lines if line.has_room is None]  # each cell has a width of its own
    widths = sorted(line.width for line in lines)
    if not widths or widths[-1 - len(widths) // 20] > _WIDEST:
        return Wrapping()
    wrapping, by_length = (_measured(lines, in_columns) for in_columns in (True, False))
    if wrapping.width < _NARROWEST:
        return Wrapping()
    going_on = _going_on(lines, wrapping)
    if not going_on and all(line.marker is None for line in lines):
        return Wrapping()
    # In a proportional font neither fits well, and columns are the better guess.
    if _rooms(by_length, going_on) < min(_rooms(wrapping, going_on), 1 + len(going_on) / 50):
        wrapping = by_length
    joints = [pair for pair in going_on if wrapping.is_full(*pair)]
    return replace(
        wrapping,
        blanks_tell=_blanks_tell(joints),
        blanks_hint=not all(before.ends_blank for before, _ in joints),
        at_spaces=len(joints) >= _SHOWS_SPACES and _breaks_at_spaces(joints, wrapping),
    )


def _is_pasted(lines: Sequence[Line]) -> bool:
    """Whether a text of broken lines was pasted into a Word file, each line now a paragraph.

    Then no paragraph is longer than a page's line, and most that a line without a mark follows
    are as long as that.
    """
    if any(line.cell or line.heading for line in lines):
        return False
    width = max(line.width for line in lines)
    if not _NARROWEST <= width <= _PAGE:
        return False
    pairs = [
        before
        for before, after in pairwise(lines)
        if before.marker and not after.marker and not after.after_blank
    ]
    full = sum(before.width >= _FULL * width for before in pairs)
    return len(pairs) >= _PASTED and full >= _FULL * len(pairs)


def _going_on(lines: Sequence[Line], wrapping: Wrapping) -> list[tuple[Line, Line]]:
    """Pairs of lines of which the second may go on with the first's paragraph."""
    unmarked = [
        (before, after)
        for before, after in pairwise(lines)
        if after.marker is None and not (is_alone(before.whole) or is_alone(after.whole))
    ]
    dense = [pair for pair in unmarked if not pair[1].after_blank]
    if len(dense) >= _FEW or all(line.marker is None for line in lines):
        return dense
    return [pair for pair in unmarked if wrapping.is_full(pair[0])]  # all lines stand apart


def _rooms(wrapping: Wrapping, pairs: Sequence[tuple[Line, Line]]) -> int:
    return sum(wrapping.has_room(*pair) for pair in pairs)


def _blanks_tell(joints: Sequence[tuple[Line, Line]]) -> bool:
    """Whether a blank at a line's end is there just when a space is meant.

    It is not where every line has one or none has, nor where words that never stand together
    without a space part without a blank.
    """
    blanks = sum(before.ends_blank for before, _ in joints)
    torn = sum(
        not (before.ends_blank or before.hides_blank) and wants_space(before.whole, after.text)
        for before, after in joints
    )
    return 0 < blanks < len(joints) and torn <= len(joints) / 50


def _measured(lines: Sequence[Line], in_columns: bool) -> Wrapping:
    # A run of Thai longer than the page sticks out where lines break at spaces only.
    several = [line for line in lines if " " in line.text] or lines
    sizes = sorted(line.width if in_columns else line.length for line in several)
    return Wrapping(sizes[-1 - len(sizes) // 50], in_columns)


def _breaks_at_spaces(joints: Sequence[tuple[Line, Line]], wrapping: Wrapping) -> bool:
    """Whether a wrapper that breaks at spaces only made these lines: ragged, yet none had room."""
    gaps = sorted(wrapping.gap(before) for before, _ in joints)
    tight = sum(not wrapping.has_room(before, after) for before, after in joints)
    return tight >= 0.9 * len(joints) and gaps[-1 - len(gaps) // 5] >= _RAGGED


def joint(before: Line, after: Line, wrapping: Wrapping) -> Joint:
    """How a line and the next one of its paragraph join."""
    left, right = before.whole, after.text
    if not left or not right:
        return Joint(with_space=True)
    if wrapping.blanks_tell and not before.hides_blank:
        return joint_by_blank(left, right, before.ends_blank)
    if wrapping.at_spaces:
        return Joint(with_space=True)
    if before.ends_blank and wrapping.blanks_hint:
        return Joint(with_space=True)
    if is_open(left, right):
        return wrapping.spacing.joint(left, right)
    return joint_by_letters(left, right)
