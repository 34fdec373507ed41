"""The body of a Word document, walked in reading order."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count, takewhile

from lxml import etree

from briefpack.bilingual import Bilingual
from briefpack.errors import SourceError
from briefpack.sources.source_text import MOST_LINES, SourceLine, TableCell
from briefpack.sources.word.names import number, value, w
from briefpack.sources.word.numbering import Numbering
from briefpack.sources.word.runs import Paragraph, Seen
from briefpack.sources.word.styles import Look, Styles, look_of

_DELETED_MARKS = ("del", "moveFrom")
_NO_BLOCKS = {
    w(name) for name in ("del", "moveFrom", "sdtPr", "sdtEndPr", "sectPr", "tblPr", "trPr", "tcPr")
}


@dataclass(slots=True)
class Body:
    """The lines found so far, and what is counted on the way."""

    name: str
    styles: Styles
    numbering: Numbering
    seen: Seen = field(default_factory=Seen)
    lines: list[SourceLine] = field(default_factory=list)
    _tables: int = 0
    _carried: str = ""

    def take_story(
        self, element: etree._Element, cell: TableCell | None = None, marker: str = ""
    ) -> None:
        """Adds the lines of a text that stands by itself: the body, a cell, a text box, a note."""
        carried, self._carried = self._carried, ""
        self._take(element, cell, marker)
        if self._carried:  # the mark of its last paragraph is deleted, and no other follows
            self._add(self._carried, None, cell, "")
        self._carried = carried

    def _take(
        self, element: etree._Element, cell: TableCell | None = None, marker: str = ""
    ) -> None:
        """Adds the lines of all paragraphs and tables in the element, in order."""
        for child in element:
            if child.tag == w("p"):
                self._take_paragraph(child, cell, marker)
                marker = ""
            elif child.tag == w("tbl"):
                self._take_table(child)
            elif child.tag not in _NO_BLOCKS:
                self._take(child, cell)

    def _take_paragraph(self, element: etree._Element, cell: TableCell | None, marker: str) -> None:
        paragraph = Paragraph(self.seen)
        paragraph.take(element)
        text = self._carried + paragraph.text
        properties = element.find(w("pPr"))
        if _mark_is_deleted(properties):
            self._carried = text  # its text now begins the next paragraph
            self.seen.deleted += 1
        else:
            self._carried = ""
            self._add(text, properties, cell, marker)
        for box in paragraph.boxes:
            self.take_story(box, cell)

    def _add(
        self, text: str, properties: etree._Element | None, cell: TableCell | None, marker: str
    ) -> None:
        style = value(properties, "pStyle") or self.styles.default
        own = look_of(properties)
        look = own.over(self.styles.look(style))
        level = 0
        if look.list_id in self.numbering.lists and look.list_id is not None:
            level = self.numbering.level_of(look, style)
            look = own.over(self.numbering.look(look.list_id, level)).over(look)
            # An empty numbered paragraph is counted too: Word shows its number.
            marker = marker or self.numbering.next_marker(look.list_id or 0, level)
        parts = text.split("\n")
        if len(self.lines) + len(parts) > MOST_LINES:
            raise too_long(self.name)
        for place, part in enumerate(parts):
            self.lines.append(
                SourceLine(
                    part,
                    marker=marker if place == 0 else "",
                    level=level,
                    heading=look.heading or 0,
                    indent=_indent(look),
                    cell=cell,
                    ends_paragraph=place == len(parts) - 1,
                )
            )

    def _take_table(self, table: etree._Element) -> None:
        index = self._tables
        self._tables += 1
        rows = [list(_placed(row)) for row in _within(table, "tr")]
        covered = {
            (row, column)
            for row, cells in enumerate(rows)
            for column, cell, _ in cells
            if _continues_a_merge(cell.find(w("tcPr")))
        }
        for row, cells in enumerate(rows):
            for column, cell, columns in cells:
                if (row, column) not in covered:
                    below = takewhile(covered.__contains__, ((at, column) for at in count(row + 1)))
                    place = TableCell(index, row, column, columns, 1 + sum(1 for _ in below))
                    self.take_story(cell, place)


def too_long(name: str) -> SourceError:
    """That the document has more lines than any record of a meeting."""
    return SourceError(
        Bilingual(
            f"{name} ยาวเกินไป (รับได้ไม่เกิน {MOST_LINES:,} บรรทัด) — แบ่งเป็นแฟ้มที่เล็กลงแล้วลองอีกครั้ง",
            f"{name} is too long (at most {MOST_LINES:,} lines can be read) — split "
            "it into smaller files, then try again",
        )
    )


def _placed(row: etree._Element) -> Iterator[tuple[int, etree._Element, int]]:
    """The cells of a row, each with its first column and how many it covers."""
    column = number(value(row.find(w("trPr")), "gridBefore"))
    for cell in _within(row, "tc"):
        columns = max(1, number(value(cell.find(w("tcPr")), "gridSpan"), 1))
        yield column, cell, columns
        column += columns


def _within(element: etree._Element, name: str) -> Iterator[etree._Element]:
    """Rows of a table or cells of a row, also inside content controls; none that is deleted."""
    for child in element:
        if child.tag == w(name):
            properties = child.find(w("trPr"))
            if properties is None or properties.find(w("del")) is None:
                yield child
        elif child.tag in {w("sdt"), w("sdtContent"), w("customXml"), w("ins"), w("moveTo")}:
            yield from _within(child, name)


def _continues_a_merge(properties: etree._Element | None) -> bool:
    """Whether the cell is covered by the one above or before it."""
    if properties is None:
        return False
    merges = (properties.find(w("vMerge")), properties.find(w("hMerge")))
    return any(
        merge is not None and merge.get(w("val"), "continue") == "continue" for merge in merges
    )


def _mark_is_deleted(properties: etree._Element | None) -> bool:
    marks = None if properties is None else properties.find(w("rPr"))
    return marks is not None and any(marks.find(w(name)) is not None for name in _DELETED_MARKS)


def _indent(look: Look) -> float:
    return (look.left or 0.0) + (look.first or 0.0)
