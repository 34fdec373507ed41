"""Lines as the reading of structure sees them: blanks and marker taken off, widths known."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from briefpack.sources.alone import is_dates
from briefpack.sources.markers import BARE, Marker, marker_of, split_marker
from briefpack.sources.source_text import SourceText, TableCell
from briefpack.thai.widths import display_width

_TAB = 8
_PAGE_BREAKS = {ord("\f"): None, ord("\v"): None}


@dataclass(frozen=True, slots=True)
class Line:
    """One line that holds text. `number` counts the source's lines from 1.

    `whole` is its stripped text; `text` is that without the marker. `width` counts the columns up
    to its last letter, `length` the characters; `ends_blank` tells whether white space ended it,
    `after_blank` whether an empty line, or a place where one was, stands before it;
    `after_page` that only a page's end does.
    """

    number: int
    whole: str
    text: str
    marker: Marker | None
    width: int
    length: int
    indent: float
    ends_blank: bool
    after_blank: bool
    heading: int = 0
    level: int = 0
    page: int = 0
    cell: TableCell | None = None
    ends_paragraph: bool = False
    has_room: bool | None = None
    hides_blank: bool = False
    is_drawn: bool = False
    after_page: bool = False

    def unmarked(self) -> "Line":
        """The same line, its marker taken for text."""
        return replace(self, text=self.whole, marker=None)


def read_lines(source: SourceText, texts: Sequence[str]) -> list[Line]:
    """The lines that hold text; `texts` are the source's lines, repaired, one for one."""
    lines: list[Line] = []
    blank = True
    for number, (raw, text) in enumerate(zip(source.lines, texts, strict=True), start=1):
        whole = " ".join(text.split())
        if not whole:
            blank = True
            continue
        laid_out = text.rstrip().expandtabs(_TAB)
        drawn = marker_of(raw.marker)
        marker, rest = (drawn, whole) if drawn else split_marker(whole)
        if marker and is_dates(whole):
            marker, rest = None, whole
        lines.append(
            Line(
                number=number,
                whole=whole,
                text=rest,
                marker=marker,
                width=display_width(laid_out),
                length=len(laid_out),
                indent=raw.indent / 6 or _columns(text),
                ends_blank=text.rstrip("\r\n") != text.rstrip(),
                after_blank=blank,
                heading=raw.heading,
                level=raw.level,
                page=raw.page,
                cell=raw.cell,
                ends_paragraph=raw.ends_paragraph,
                has_room=raw.has_room,
                hides_blank=raw.hides_blank,
                is_drawn=drawn is not None,
            )
        )
        blank = False
    return _without_lone_numbers(lines)


def _without_lone_numbers(lines: list[Line]) -> list[Line]:
    """Numbers without any sign behind them are marks only where they count: 1, 2, 3 …"""
    bare = {line.marker.value[0] for line in lines if line.marker and line.marker.style == BARE}
    seen = 0
    checked: list[Line] = []
    for line in lines:
        if line.marker and line.marker.style == BARE:
            value = line.marker.value[0]
            if value == seen + 1 and (seen or 2 in bare):
                seen = value
            else:
                line = line.unmarked()
        checked.append(line)
    return checked


def _columns(text: str) -> int:
    """How many columns of white space begin a text."""
    lead = text[: len(text) - len(text.lstrip())]
    return len(lead.translate(_PAGE_BREAKS).expandtabs(_TAB))
