"""Lines joined into paragraphs, each of which still knows where its text stood."""

from collections.abc import Sequence
from dataclasses import dataclass

from briefpack.bilingual import Bilingual
from briefpack.model.meeting import SourceSpan
from briefpack.model.records import ReadingProblem
from briefpack.sources.alone import is_alone, is_quoted, is_title, is_whole_title, opens_prose
from briefpack.sources.markers import Marker, counts_something
from briefpack.sources.read_lines import Line
from briefpack.sources.seams import is_unfinished
from briefpack.sources.source_text import TableCell
from briefpack.sources.torn_marks import TornMarks
from briefpack.sources.wrapping import Wrapping, joint

_MOST_TITLE_LINES = 5
_SHOWN = 15
_BOUND = "\u0e31\u0e33" + "".join(map(chr, (*range(0x0E34, 0x0E3B), *range(0x0E47, 0x0E4F))))
_HANGING = 1.5  # columns by which the lines of an item stand behind its mark


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One unwrapped item. `starts` has each place of `text` where a line began, with its number."""

    text: str
    starts: tuple[tuple[int, int], ...]
    marker: Marker | None = None
    indent: float = 0.0
    heading: int = 0
    level: int = 0
    cell: TableCell | None = None
    after_blank: bool = False
    is_drawn: bool = False

    @property
    def span(self) -> SourceSpan:
        """The lines it stands on."""
        return SourceSpan(self.starts[0][1], self.starts[-1][1])

    def span_of(self, start: int, end: int) -> SourceSpan:
        """The lines on which a part of its text stands."""
        began = [n for at, n in self.starts if at <= start] if start else []
        first = began[-1] if began else self.starts[0][1]
        last = max((n for at, n in self.starts if at < max(end, start + 1)), default=first)
        return SourceSpan(first, last)

    @property
    def marked_text(self) -> str:
        """The text with its marker, as it stands in the source."""
        written = self.marker and not self.is_drawn
        return f"{self.marker.text} {self.text}".strip() if self.marker and written else self.text


def paragraphs_of(
    lines: Sequence[Line], wrapping: Wrapping
) -> tuple[list[Paragraph], list[ReadingProblem]]:
    """The paragraphs in order, and the joins that a person should look at."""
    marks = TornMarks(lines)
    groups: list[list[Line]] = []
    for line in lines:
        is_written = line.marker is not None and not line.is_drawn
        behind_full = bool(groups) and is_written and wrapping.is_full(groups[-1][-1], line)
        inside = bool(groups) and marks.closes_bracket(groups[-1], line)
        if inside or (behind_full and marks.is_torn(groups[-1], line)):
            line = line.unmarked()
        marks.count(line)
        if groups and _goes_on(groups[-1], line, wrapping):
            groups[-1].append(line)
        else:
            groups.append([line])
    problems: list[ReadingProblem] = []
    joined = [_joined(group, wrapping, problems) for group in groups]
    seams = [group[1].number for group in groups if len(group) > 1]
    if seams and not wrapping.tells_spaces:
        count = sum(len(group) - 1 for group in groups)
        problems.append(
            ReadingProblem(
                seams[0],
                Bilingual(
                    "ต้นฉบับไม่บอกว่าบรรทัดที่ต่อกันเว้นวรรคหรือไม่ จึงต่อตามตัวอักษรรอบรอยต่อ โปรดตรวจการเว้นวรรค"
                    f" ({count} รอยต่อ)",
                    "The source does not say whether lines that belong together join with a space, "
                    f"so they were joined by the letters at the seams ({count}); "
                    "please check the spaces",
                ),
            )
        )
    return joined, problems


def _goes_on(group: Sequence[Line], line: Line, wrapping: Wrapping) -> bool:
    before = group[-1]
    if not before.text and before.cell == line.cell and not line.marker:
        return True
    told = before.ends_paragraph and wrapping.is_told
    if line.marker or line.heading or told or before.cell != line.cell:
        return False
    unfinished = is_unfinished(before.whole)
    if is_alone(line.whole) and not (unfinished and is_quoted(line.whole)):
        return False
    if len(group) == 1 and is_alone(before.whole):
        return False
    if unfinished:
        return True
    if (line.after_blank or opens_prose(line.whole)) and _is_title_so_far(group):
        return False
    if not line.after_blank and line.whole[0].isascii() and line.whole[0].islower():
        return True
    hangs = group[0].marker is not None and line.indent - group[0].indent >= _HANGING
    if line.after_page and hangs and line.cell is None:
        return True
    if line.after_blank or before.has_room is not None:
        return wrapping.is_full(before)
    if group[0].marker is not None and counts_something(line.whole):
        return True
    if group[0].marker is None or not wrapping.width:
        return wrapping.is_full(before, line)
    return hangs or wrapping.is_full(before, line) or wrapping.is_long(before)


def _is_title_so_far(group: Sequence[Line]) -> bool:
    if len(group) > _MOST_TITLE_LINES:
        return False
    said = " ".join(line.whole for line in group)
    told = any(word in said for word in ("ซึ่ง", "โดยมี", "ได้", "รายงานว่า"))
    return is_title(said) and is_whole_title(group[-1].whole) and not told


def _joined(group: Sequence[Line], wrapping: Wrapping, problems: list[ReadingProblem]) -> Paragraph:
    first = group[0]
    text, starts, before = first.text, [(0, first.number)], first
    pieces = [text]
    length = len(text)
    for line in group[1:]:
        how = joint(before, line, wrapping)
        if how.is_doubtful:
            problems.append(_doubt(before, line, how.with_space))
        if how.with_space and length:
            pieces.append(" ")
            length += 1
        starts.append((length, line.number))
        pieces.append(line.text)
        length += len(line.text)
        before = line
    return Paragraph(
        text="".join(pieces),
        starts=tuple(starts),
        marker=first.marker,
        indent=first.indent,
        heading=first.heading,
        level=first.level,
        cell=first.cell,
        after_blank=first.after_blank,
        is_drawn=first.is_drawn,
    )


def _seam(before: str, after: str) -> str:
    """Where two lines meet; no letter is shown without its marks, nor a mark without its letter."""
    end = next((at for at in range(_SHOWN, len(after)) if after[at] not in _BOUND), len(after))
    return f"…{before[-_SHOWN:].lstrip(_BOUND)}|{after[:end]}…"


def _doubt(before: Line, after: Line, with_space: bool) -> ReadingProblem:
    how = (
        Bilingual("โดยเว้นวรรค", "with a space")
        if with_space
        else Bilingual("โดยไม่เว้นวรรค", "without a space")
    )
    seam = _seam(before.whole, after.whole)
    return ReadingProblem(
        after.number,
        Bilingual(
            f"ต่อบรรทัด {before.number} กับ {after.number} {how} โปรดตรวจ: “{seam}”",
            f"Lines {before.number} and {after.number} were joined {how.en}; "
            f"please check: “{seam}”",
        ),
    )
