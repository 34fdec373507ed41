"""Paragraphs broken into lines, as Word breaks them, without Word.

Widths are those of TH Sarabun New (`letter_widths`); a line that is spread out is given its full
width, and whoever draws it puts the room between the letters.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from briefpack.export.blocks import Block
from briefpack.export.laid_out import Dots, LaidLine, LaidParagraph, Run
from briefpack.export.letter_widths import text_width
from briefpack.export.line_breaks import unbroken_glued
from briefpack.export.lines import Line, Span, StyleName, lines_of
from briefpack.export.looks import Align, FontHeights, Letters, Look, Looks, OwnLetters, StripLine
from briefpack.thai.glue import glue

_HAIR = 0.01


@dataclass(frozen=True, slots=True)
class _Piece:
    """Letters of one look that no line break divides, with the spaces behind them."""

    text: str
    letters: Letters
    start: int

    @property
    def width(self) -> float:
        return _width(self.text, self.letters)


@dataclass(frozen=True, slots=True)
class _Word:
    """Pieces that stay together on a line, or a tab."""

    pieces: tuple[_Piece, ...]
    is_tab: bool = False


class Typesetter:
    """Lays out paragraphs; what was laid out in the pass before is taken from there."""

    def __init__(self, looks: Looks, heights: FontHeights | None = None) -> None:
        self.looks = looks
        self.heights = heights or FontHeights()
        self._width = looks.paper.width - looks.paper.left - looks.paper.right
        self._before: dict[Block, tuple[LaidParagraph, ...]] = {}
        self._now: dict[Block, tuple[LaidParagraph, ...]] = {}
        self._strips: dict[tuple[StripLine, str], LaidParagraph] = {}

    def begin(self) -> None:
        """Start another pass: what it does not use again is forgotten at the next one."""
        self._before, self._now = self._now, {}

    def paragraphs(self, block: Block) -> tuple[LaidParagraph, ...]:
        """The paragraphs of a block, laid out."""
        laid = self._now.get(block) or self._before.get(block)
        if laid is None:
            laid = tuple(self.paragraph(line) for line in lines_of((block,)))
        self._now[block] = laid
        return laid

    def paragraph(self, line: Line) -> LaidParagraph:
        """A paragraph of the document, laid out."""
        laid = self.lay_out(self.looks.styles[line.style], (*line.lead, *line.spans, *line.tail))
        return replace(laid, breaks_page=True) if line.style is StyleName.PAGE_BREAK else laid

    def strip(self, line: StripLine, text: str) -> LaidParagraph:
        """A line above or below the text of a page; they are the same in every pass."""
        laid = self._strips.get((line, text))
        if laid is None:
            laid = self._strips[line, text] = self.lay_out(line.look, (Span(text),))
        return laid

    def lay_out(self, look: Look, spans: tuple[Span, ...]) -> LaidParagraph:
        """Spans as one paragraph of a look."""
        words, text = _words(look, self.looks, spans)
        flow = _Flow(look, self._width, self.looks.tab_every)
        for word in words:
            flow.add(word)
        lines = tuple(self._line(look, row, is_last=row is flow.rows[-1]) for row in flow.rows)
        return LaidParagraph(
            text=text,
            lines=lines,
            height=sum(line.height for line in lines),
            before=look.before,
            after=look.after,
            keep_next=look.keep_next,
            keep_lines=look.keep_lines,
        )

    def _line(self, look: Look, row: "_Row", *, is_last: bool) -> LaidLine:
        points = max((run.letters.points for run in row.runs), default=look.letters.points)
        natural = points * self.heights.line
        height = look.exact or max(natural * look.spacing, look.at_least)
        # Of a line of a height of its own, Word leaves four fifths above the baseline.
        above = points * self.heights.ascent + (0.0 if look.exact else height - natural)
        if look.exact:
            above = min(above + (height - natural) * 0.8, height)
        return LaidLine(
            height, above, _aligned(look, row, self._width, is_last=is_last), tuple(row.dots)
        )


class _Row:
    """A line that is being filled."""

    def __init__(self, x: float) -> None:
        self.start = self.x = x
        self.runs: list[Run] = []
        self.dots: list[Dots] = []
        self.since_tab = 0  # the runs behind the last tab, which alone are spread out
        self.right_tab: float | None = None

    def put(self, piece: _Piece) -> None:
        width = piece.width
        last = self.runs[-1] if len(self.runs) > self.since_tab else None
        if last is not None and last.letters == piece.letters:
            self.runs[-1] = replace(last, text=last.text + piece.text, width=last.width + width)
        else:
            self.runs.append(Run(self.x, width, piece.text, piece.letters, piece.start))
        self.x += width


class _Flow:
    """Fills lines with words, left to right."""

    def __init__(self, look: Look, width: float, tab_every: float) -> None:
        self._look = look
        self._edge = width - look.right
        self._tab_every = tab_every
        self.rows = [_Row(look.left + look.first_line)]

    def add(self, word: _Word) -> None:
        if word.is_tab:
            self._tab(word.pieces[0])
            return
        row = self.rows[-1]
        needed = sum(piece.width for piece in word.pieces)
        spaces = word.pieces[-1]
        needed -= _width(spaces.text[len(spaces.text.rstrip(" ")) :], spaces.letters)
        if row.right_tab is not None:
            self._put_right(row, word)
        elif row.x + needed <= self._edge + _HAIR or not row.runs:
            self._put(word, needed)
        else:
            self.rows.append(_Row(self._look.left))
            self._put(word, needed)

    def _put(self, word: _Word, needed: float) -> None:
        row = self.rows[-1]
        if row.x + needed <= self._edge + _HAIR:
            for piece in word.pieces:
                row.put(piece)
            return
        for piece in word.pieces:  # longer than a line: broken anywhere
            for at, letter in enumerate(piece.text):
                width = _width(letter, piece.letters)
                if self.rows[-1].x + width > self._edge + _HAIR and self.rows[-1].runs and width:
                    self.rows.append(_Row(self._look.left))
                self.rows[-1].put(_Piece(letter, piece.letters, piece.start + at))

    def _put_right(self, row: _Row, word: _Word) -> None:
        """What stands behind a tab that ends text moves to the left as it grows."""
        for piece in word.pieces:
            row.put(piece)
        over = row.x - (row.right_tab or 0.0)
        behind = row.runs[row.since_tab :]
        row.runs[row.since_tab :] = [replace(run, x=run.x - over) for run in behind]
        row.x -= over

    def _tab(self, piece: _Piece) -> None:
        row = self.rows[-1]
        stop = self._next_stop(row.x)
        if stop is None:
            self.rows.append(_Row(self._look.left))
            row = self.rows[-1]
            stop = self._next_stop(row.x) or (row.x, False, False)
        place, is_right, is_dotted = stop
        if is_dotted:
            row.dots.append(Dots(row.x, place - row.x, piece.letters))
        row.x = place
        row.since_tab = len(row.runs)
        row.right_tab = place if is_right else None

    def _next_stop(self, x: float) -> tuple[float, bool, bool] | None:
        """The next tab behind a place; a hanging indent is one too, then those at every step."""
        stops = [(tab.place, tab.is_right, tab.is_dotted) for tab in self._look.tabs]
        if self._look.first_line < 0:
            stops.append((self._look.left, False, False))
        behind = sorted(stop for stop in stops if stop[0] > x + _HAIR)
        if behind:
            return behind[0] if behind[0][0] <= self._edge + 1 else None
        step = (int((x + _HAIR) / self._tab_every) + 1) * self._tab_every
        return (step, False, False) if step <= self._edge else None


def _words(look: Look, looks: Looks, spans: tuple[Span, ...]) -> tuple[list[_Word], str]:
    """The words of a paragraph in their looks, and its text."""
    glued = [(glue(span.text), _letters(look, looks, span)) for span in spans]
    text = "".join(part for part, _ in glued)
    looked: list[tuple[int, Letters]] = []
    end = 0
    for part, letters in glued:
        end += len(part)
        looked.append((end, letters))
    words: list[_Word] = []
    at = 0
    for place, stretch in enumerate(text.split("\t")):
        if place:
            words.append(_Word(tuple(_pieces("\t", at, looked)), is_tab=True))
            at += 1
        for word in unbroken_glued(stretch):
            pieces = tuple(_pieces(word, at, looked))
            at += len(word)
            words.append(_Word(pieces))
    return words, text


def _pieces(word: str, at: int, looked: list[tuple[int, Letters]]) -> Iterator[_Piece]:
    """A word, divided where its look changes."""
    end = at + len(word)
    for until, letters in looked:
        if until > at:
            here = min(until, end)
            yield _Piece(word[: here - at], letters, at)
            word, at = word[here - at :], here
        if at >= end:
            return


def _letters(look: Look, looks: Looks, span: Span) -> Letters:
    own = looks.own_letters.get(span.style, OwnLetters()) if span.style else OwnLetters()
    return Letters(
        look.letters.family,
        look.letters.points if own.points is None else own.points,
        look.letters.is_bold if own.is_bold is None else own.is_bold,
        own.colour or look.letters.colour,
        look.letters.is_narrow,
    )


def _aligned(look: Look, row: _Row, width: float, *, is_last: bool) -> tuple[Run, ...]:
    """The runs of a line at their places; spaces that end a line take no room."""
    if not row.runs:
        return ()
    runs = list(row.runs)
    last = runs[-1]
    kept = last.text.rstrip(" ")
    runs[-1] = replace(last, text=kept, width=_width(kept, last.letters))
    room = width - look.right - (runs[-1].x + runs[-1].width)
    if look.align is Align.SPREAD and not is_last and room > 0:
        return tuple(_spread(runs, row.since_tab, room))
    shift = {Align.CENTER: room / 2, Align.RIGHT: room}.get(look.align, 0.0)
    return tuple(replace(run, x=run.x + shift) for run in runs)


def _spread(runs: list[Run], since_tab: int, room: float) -> Iterator[Run]:
    """The room given to the runs behind the last tab, by how wide each is."""
    natural = sum(run.width for run in runs[since_tab:])
    given = 0.0
    for place, run in enumerate(runs):
        if place < since_tab or not natural:
            yield run
            continue
        more = room * run.width / natural
        yield replace(run, x=run.x + given, width=run.width + more)
        given += more


def _width(text: str, letters: Letters) -> float:
    return text_width(text, letters.points, is_narrow=letters.is_narrow, is_bold=letters.is_bold)
