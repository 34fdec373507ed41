"""A source document as lines of text, with what its format says of each: no reading of it yet."""

from dataclasses import dataclass, field
from enum import StrEnum

from briefpack.bilingual import Bilingual

MOST_LINES = 200_000
"""More lines than this are no record of a meeting; a reader refuses them."""


class SourceFormat(StrEnum):
    """What kind of document it was."""

    TEXT = "text"
    WORD = "word"
    PDF = "pdf"


@dataclass(frozen=True, slots=True)
class TableCell:
    """Where in which table a line stands; all count from 0.

    `columns` and `rows` say how many of them a merged cell covers, where the format tells.
    """

    table: int
    row: int
    column: int
    columns: int = field(default=1, compare=False)
    rows: int = field(default=1, compare=False)


@dataclass(frozen=True, slots=True)
class SourceLine:
    """One line. In a Word document that is a whole paragraph, so `ends_paragraph` is true; only a
    paragraph with line breaks in it is several lines, of which the last ends it.

    `text` is verbatim, blanks at both ends included, without the line's end. `marker` is the number
    or bullet that the format draws and the text does not hold (Word's automatic numbering, as it
    is displayed); `level` is its depth from 0; `heading` is the outline level from 1, 0 for none.
    `indent` is in points, `page` counts from 1; both are 0 where the format does not say.
    `has_room` tells, where the page shows it, whether the next line's first word would have fitted
    behind it: what ended early ended its paragraph. `hides_blank`: a blank at its end would stand
    beyond the margin, where this document shows none.
    """

    text: str
    marker: str = ""
    level: int = 0
    heading: int = 0
    indent: float = 0.0
    page: int = 0
    cell: TableCell | None = None
    ends_paragraph: bool = False
    has_room: bool | None = None
    hides_blank: bool = False


@dataclass(frozen=True, slots=True)
class SourceText:
    """A document's lines in reading order; line numbers are places in `lines`, counted from 1."""

    name: str
    format: SourceFormat
    lines: tuple[SourceLine, ...]
    content: bytes = b""
    encoding: str = ""
    warnings: tuple[Bilingual, ...] = ()

    @property
    def text(self) -> str:
        """All lines, each ended by a line feed."""
        return "".join(f"{line.text}\n" for line in self.lines)
