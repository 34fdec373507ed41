"""A brief laid out: paragraphs as lines, lines as runs of letters, and pages of them.

Every length is in points, every place counts from the left and the top of what it is in.
"""

from dataclasses import dataclass

from briefpack.export.looks import Letters
from briefpack.thai.glue import unglue


@dataclass(frozen=True, slots=True)
class Run:
    """Letters that are drawn together in exactly this width; `start` is their place in the text."""

    x: float
    width: float
    text: str
    letters: Letters
    start: int


@dataclass(frozen=True, slots=True)
class Dots:
    """A dotted line up to a tab."""

    x: float
    width: float
    letters: Letters


@dataclass(frozen=True, slots=True)
class LaidLine:
    """One line on paper; letters stand on the `baseline`."""

    height: float
    baseline: float
    runs: tuple[Run, ...]
    dots: tuple[Dots, ...] = ()


@dataclass(frozen=True, slots=True)
class LaidParagraph:
    """A paragraph of the document, broken into lines that are `height` high together.

    `text` is all it says, as it is drawn.
    """

    text: str
    lines: tuple[LaidLine, ...]
    height: float
    before: float = 0.0
    after: float = 0.0
    keep_next: bool = False
    keep_lines: bool = False
    breaks_page: bool = False


@dataclass(frozen=True, slots=True)
class Owner:
    """What a paragraph belongs to: an outcome, a section of the pack, by its key, or neither."""

    outcome_id: str = ""
    section: str = ""


NOBODY = Owner()


@dataclass(frozen=True, slots=True)
class Placed:
    """Some lines of a paragraph on a page, from `first` up to `last`, the first of them at `y`."""

    paragraph: LaidParagraph
    y: float
    first: int
    last: int
    owner: Owner = NOBODY

    @property
    def outcome_id(self) -> str:
        """The outcome that the paragraph belongs to, or empty."""
        return self.owner.outcome_id

    @property
    def lines(self) -> tuple[LaidLine, ...]:
        """The lines of it that stand on the page."""
        return self.paragraph.lines[self.first : self.last]

    @property
    def text(self) -> str:
        """What those lines say, without what only breaks them."""
        runs = [run for line in self.lines for run in line.runs]
        if not runs:
            return ""
        end = runs[-1].start + len(runs[-1].text)
        return unglue(self.paragraph.text[runs[0].start : end])

    @property
    def bottom(self) -> float:
        """Where its last line on the page ends."""
        if self.last - self.first == len(self.paragraph.lines):
            return self.y + self.paragraph.height
        return self.y + sum(line.height for line in self.lines)


@dataclass(frozen=True, slots=True)
class LaidPage:
    """One page between its margins: the text, and what stands above and below it on every page."""

    number: int
    width: float
    height: float
    left: float
    right: float
    body: tuple[Placed, ...]
    strips: tuple[Placed, ...]

    @property
    def text(self) -> str:
        """All that the page says, for whoever cannot see it."""
        return "\n".join(
            each.text for each in sorted((*self.strips, *self.body), key=lambda placed: placed.y)
        )
