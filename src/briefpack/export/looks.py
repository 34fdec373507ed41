"""How the paragraphs and pages of a brief look, as a Word template says it: values for drawing.

Every length is in points.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from briefpack.export.lines import StyleName

PAGE_NUMBER = "\ufffc"
"""Stands in the text of a header or footer where the page's number goes."""


class Align(StrEnum):
    """How the lines of a paragraph stand between its edges. Both of Word's ways of spreading
    Thai out are one here.
    """

    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"
    SPREAD = "spread"


@dataclass(frozen=True, slots=True)
class Letters:
    """What letters look like; `is_narrow` is whether the family has TH Sarabun's narrow ones."""

    family: str = "TH Sarabun New"
    points: float = 16.0
    is_bold: bool = False
    colour: str = "000000"
    is_narrow: bool = True


@dataclass(frozen=True, slots=True)
class FontHeights:
    """How high a line of a font is, and its part above the baseline, for each point of size.

    Those here are of TH Sarabun New.
    """

    line: float = 1.329
    ascent: float = 1.026


@dataclass(frozen=True, slots=True)
class OwnLetters:
    """What a character style says; None leaves what the paragraph has."""

    points: float | None = None
    is_bold: bool | None = None
    colour: str | None = None


@dataclass(frozen=True, slots=True)
class Tab:
    """A place that a tab goes to; at one that ends text (`is_right`) the text behind it ends."""

    place: float
    is_right: bool = False
    is_dotted: bool = False


@dataclass(frozen=True, slots=True)
class Look:
    """One paragraph style. A negative `first_line` hangs to the left of the other lines.

    `exact` is the height of every line; without it, a line is `spacing` times as high as its
    letters need, and at least `at_least`.
    """

    letters: Letters = Letters()
    align: Align = Align.LEFT
    before: float = 0.0
    after: float = 0.0
    left: float = 0.0
    right: float = 0.0
    first_line: float = 0.0
    exact: float = 0.0
    at_least: float = 0.0
    spacing: float = 1.0
    tabs: tuple[Tab, ...] = ()
    keep_next: bool = False
    keep_lines: bool = False


@dataclass(frozen=True, slots=True)
class StripLine:
    """One paragraph of a header or footer."""

    look: Look
    text: str


Strip = tuple[StripLine, ...]


@dataclass(frozen=True, slots=True)
class Paper:
    """The page of a layout, with what stands above and below the text of every page.

    A strip is there for the kinds of pages that have one: `first`, `even`, and all others,
    `default`.
    """

    width: float
    height: float
    left: float
    right: float
    top: float
    bottom: float
    header_at: float = 0.0
    footer_at: float = 0.0
    headers: Mapping[str, Strip] = field(default_factory=dict)
    footers: Mapping[str, Strip] = field(default_factory=dict)
    has_first: bool = False
    has_even: bool = False

    def kind_of(self, number: int) -> str:
        """Which strips the page of this number has."""
        if number == 1 and self.has_first:
            return "first"
        return "even" if self.has_even and number % 2 == 0 else "default"


@dataclass(frozen=True, slots=True)
class Looks:
    """All that a template says about one layout."""

    paper: Paper
    styles: Mapping[StyleName, Look]
    own_letters: Mapping[StyleName, OwnLetters]
    tab_every: float = 36.0
