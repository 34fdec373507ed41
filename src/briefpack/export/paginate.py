"""Paragraphs on pages: what stays together, and where a page is full, by Word's rules."""

from collections.abc import Iterable, Iterator

from briefpack.export.laid_out import LaidPage, LaidParagraph, Owner, Placed
from briefpack.export.looks import PAGE_NUMBER, StripLine
from briefpack.export.typeset import Typesetter
from briefpack.thai.digits import Digits, shape

_FEWEST = 2  # lines of a paragraph that may stand alone at the end or the beginning of a page
_HAIR = 0.05

Owned = tuple[LaidParagraph, Owner]
"""A paragraph, and what it belongs to."""


class Paginator:
    """Puts paragraphs on the pages of one brief, in the order in which they come."""

    def __init__(
        self, typesetter: Typesetter, classification: StripLine | None, digits: Digits
    ) -> None:
        self._typesetter = typesetter
        self._paper = typesetter.looks.paper
        self._classification = classification
        self._digits = digits
        self._placed: list[Placed] = []
        self._number = 0

    def pages(self, paragraphs: Iterable[Owned]) -> Iterator[LaidPage]:
        """The pages, each as soon as it is full; there is always one."""
        self._begin(is_forced=True)
        for together in _kept_together(paragraphs):
            needed = self._needed(together)
            if self._placed and self._y + needed > self._bottom + _HAIR:
                yield self._finished()
                self._begin()
            for owned in together:
                yield from self._place(owned)
        yield self._finished()

    def _begin(self, *, is_forced: bool = False) -> None:
        """Start a page; room before its first paragraph is lost, unless a break was asked for."""
        self._number += 1
        self._placed = []
        self._strips, self._y, self._bottom = self._frame()
        self._top = self._y
        self._after = 0.0
        self._is_forced = is_forced

    def _needed(self, together: list[Owned]) -> float:
        """The height without which a group must not begin here: the last may be divided."""
        height, after, is_first = 0.0, self._after, not self._placed
        for paragraph, _ in together:
            height += _gap(after, paragraph, lost=is_first and not self._is_forced)
            after, is_first = paragraph.after, False
            last = together[-1][0] is paragraph
            height += _least_height(paragraph) if last else paragraph.height
        return height if height <= self._bottom - self._top else 0.0

    def _place(self, owned: Owned) -> Iterator[LaidPage]:
        paragraph, owner = owned
        at_top = not self._placed and not self._is_forced
        self._y += _gap(self._after, paragraph, lost=at_top)
        first, count = 0, len(paragraph.lines)
        while first < count:
            last = self._lines_that_fit(paragraph, first)
            if last == first and not self._placed:
                last = first + 1  # a line higher than a page
            if last > first:
                placed = Placed(paragraph, self._y, first, last, owner)
                self._placed.append(placed)
                self._y = placed.bottom
            first = last
            if first < count:
                yield self._finished()
                self._begin()
        self._after = paragraph.after
        if paragraph.breaks_page:
            yield self._finished()
            self._begin(is_forced=True)

    def _lines_that_fit(self, paragraph: LaidParagraph, first: int) -> int:
        """Up to which line the page holds the paragraph; no line stands alone on either page."""
        count = len(paragraph.lines)
        if first == 0 and self._y + paragraph.height <= self._bottom + _HAIR:
            return count
        y, last = self._y, first
        while last < count and y + paragraph.lines[last].height <= self._bottom + _HAIR:
            y += paragraph.lines[last].height
            last += 1
        if last == count:
            return last
        last = min(last, count - _FEWEST)
        stands_alone = last - first < _FEWEST and bool(self._placed)
        return first if stands_alone or last < first else last

    def _frame(self) -> tuple[tuple[Placed, ...], float, float]:
        """What stands above and below, and the room that leaves; a high one pushes the text."""
        paper, kind = self._paper, self._paper.kind_of(self._number)
        above = self._strip(paper.headers.get(kind, ()), is_header=True)
        below = self._strip(paper.footers.get(kind, ()), is_header=False)
        top = max(abs(paper.top), paper.header_at + _strip_height(above))
        if paper.top < 0:
            top = -paper.top
        height = _strip_height(below)
        bottom = paper.height - max(abs(paper.bottom), paper.footer_at + height)
        if paper.bottom < 0:
            bottom = paper.height + paper.bottom
        return (
            (
                *_stacked(above, paper.header_at),
                *_stacked(below, paper.height - paper.footer_at - height),
            ),
            top,
            bottom,
        )

    def _strip(self, lines: tuple[StripLine, ...], *, is_header: bool) -> list[LaidParagraph]:
        """The lines of a strip; the classification is the outermost."""
        if self._classification is not None:
            lines = lines if any(line.text for line in lines) else ()
            secret = (self._classification,)
            lines = (*secret, *lines) if is_header else (*lines, *secret)
        number = shape(str(self._number), self._digits)
        return [
            self._typesetter.strip(line, line.text.replace(PAGE_NUMBER, number)) for line in lines
        ]

    def _finished(self) -> LaidPage:
        paper = self._paper
        return LaidPage(
            self._number,
            paper.width,
            paper.height,
            paper.left,
            paper.right,
            tuple(self._placed),
            self._strips,
        )


def _kept_together(paragraphs: Iterable[Owned]) -> Iterator[list[Owned]]:
    """Paragraphs that must stand on one page with the one that follows, and that one."""
    together: list[Owned] = []
    for owned in paragraphs:
        together.append(owned)
        if not owned[0].keep_next:
            yield together
            together = []
    if together:
        yield together


def _gap(after: float, paragraph: LaidParagraph, *, lost: bool) -> float:
    """The room between two paragraphs: the larger of what both ask for."""
    return 0.0 if lost else max(after, paragraph.before)


def _least_height(paragraph: LaidParagraph) -> float:
    """The height of as many lines as may not be parted from what stands before them."""
    count = len(paragraph.lines)
    if paragraph.keep_lines or count < 2 * _FEWEST:
        return paragraph.height
    return sum(line.height for line in paragraph.lines[:_FEWEST])


def _strip_height(strip: list[LaidParagraph]) -> float:
    return sum(each.before + each.height + each.after for each in strip)


def _stacked(strip: list[LaidParagraph], y: float) -> Iterator[Placed]:
    for each in strip:
        y += each.before
        yield Placed(each, y, 0, len(each.lines))
        y += each.height + each.after
