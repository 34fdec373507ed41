"""Tables of results: topic, actions and responsible agencies in columns."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import zip_longest

from briefpack.bilingual import Bilingual
from briefpack.model.agency import Agency, Responsibility
from briefpack.model.records import LeftOut, ReadingProblem
from briefpack.sources.agencies_in_text import is_agency_list, responsibility_in
from briefpack.sources.beside import by_line, note_agencies
from briefpack.sources.levels import Levels
from briefpack.sources.outline import Node
from briefpack.sources.paragraphs import Paragraph
from briefpack.sources.table_words import Column, column_of

_LONGEST_HEADING = 40
_SECTION, _TOPIC = ("table section", 0), ("table", 0)
_ROW_NUMBER = re.compile(r"\(?[0-9๐-๙]{1,3}[.)]?")


@dataclass(slots=True)
class _Row:
    cells: dict[int, list[Paragraph]] = field(default_factory=dict)

    def of(self, columns: dict[int, Column], role: Column) -> Iterator[Paragraph]:
        """The paragraphs in all cells of one role."""
        for column in sorted(self.cells):
            if columns.get(column, Column.ACTION) is role:
                yield from self.cells[column]

    @property
    def is_heading(self) -> bool:
        """Whether every cell heads its column."""
        return all(column_of(_said(cell)) for cell in self.cells.values())

    @property
    def may_be_heading(self) -> bool:
        """Whether its cells, most of them words that head columns, fit the first row of a table."""
        said = [_said(cell) for cell in self.cells.values()]
        known = sum(column_of(each) is not None for each in said)
        return 2 * known >= len(said) and known > 1 and max(map(len, said)) <= _LONGEST_HEADING

    def section(self, columns: dict[int, Column]) -> Paragraph | None:
        """The title of the rows that follow: one cell across columns, or text where numbers are."""
        if len(self.cells) != 1:
            return None
        (column, cell), *_ = self.cells.items()
        item = cell[0]
        numbers = columns.get(column) is Column.NUMBER and not _ROW_NUMBER.fullmatch(_said(cell))
        merged = item.cell is not None and item.cell.columns > 1
        return item if len(cell) == 1 and (numbers or merged) else None


def table_nodes(
    items: Sequence[Paragraph],
    levels: Levels,
    agencies: Sequence[Agency],
    left: list[LeftOut],
    problems: list[ReadingProblem],
) -> list[tuple[int, Node]]:
    """The items of one table with their depths: topics, and under them what is to be done."""
    rows = _rows(items)
    columns = _columns(rows, agencies)
    placed: list[tuple[int, Node]] = []
    topic: Node | None = None
    depth = 0
    merged: list[Paragraph] = []
    for key in (_SECTION, _TOPIC):
        levels.rank.setdefault(key, len(levels.rank))
    for number, (row, following) in enumerate(zip_longest(rows, rows[1:])):
        if _heads(row, number):
            left += [
                part
                for cell in row.cells.values()
                for item in cell
                for part in by_line(item, "table heading")
            ]
            continue
        if section := row.section(columns):
            topic = None
            placed.append((levels.depth(section, _SECTION), Node(section, is_title=True)))
            continue
        counts = list(row.of(columns, Column.NUMBER))
        for item in counts:
            if _ROW_NUMBER.fullmatch(item.marked_text):
                left += by_line(item, "number of a row")
        names = [item for item in counts if not _ROW_NUMBER.fullmatch(item.marked_text)]
        names += row.of(columns, Column.TOPIC)
        if names:
            topic = Node(names[0], is_title=True)
            depth = levels.depth(names[0], _TOPIC)
            placed.append((depth, topic))
        under = depth + 1 if topic else levels.depth(items[0], _TOPIC)
        actions = [Node(item) for item in (*names[1:], *row.of(columns, Column.ACTION))]
        placed += [(under, node) for node in actions]
        shares = bool(names) and _ends_topic(following, columns)
        own = [*row.of(columns, Column.AGENCY), *row.of(columns, Column.SUPPORT)]
        owners = [topic] if shares and topic else actions or ([topic] if topic else [])
        for item in () if own else _reaching(merged, row):
            for node in owners:
                who, _ = _who(item, columns, agencies)
                note_agencies(node, who, (), item, [], problems)
        merged += [item for item in own if item.cell and item.cell.rows > 1]
        for item in own:
            who, unknown = _who(item, columns, agencies)
            if not owners:
                left += by_line(item, "agencies of nothing")
            for at, node in enumerate(owners):
                note_agencies(node, who, () if at else unknown, item, [] if at else left, problems)
        for role in (Column.TIME, Column.OTHER):
            for item in row.of(columns, role):
                left += by_line(item, "column that has no place in a record")
                problems.append(_unplaced(item))
    return placed


def _ends_topic(following: _Row | None, columns: dict[int, Column]) -> bool:
    """Whether the row behind a topic's first one begins something else."""
    if following is None or following.section(columns):
        return True
    return any(following.of(columns, Column.TOPIC))


def _heads(row: _Row, number: int) -> bool:
    return row.is_heading or (number == 0 and row.may_be_heading)


def _who(
    item: Paragraph, columns: dict[int, Column], agencies: Sequence[Agency]
) -> tuple[Responsibility, tuple[str, ...]]:
    """Who is responsible by a cell; in a column of those who support, nobody leads."""
    who, unknown = responsibility_in(item.text, agencies)
    if who.lead and item.cell and columns.get(item.cell.column) is Column.SUPPORT:
        who = Responsibility("", (who.lead, *who.supporting))
    return who, unknown


def _reaching(merged: Sequence[Paragraph], row: _Row) -> list[Paragraph]:
    """The merged cells above that cover this row too."""
    at = next((cell[0].cell.row for cell in row.cells.values() if cell[0].cell), 0)
    return [item for item in merged if item.cell and item.cell.row + item.cell.rows > at]


def _unplaced(item: Paragraph) -> ReadingProblem:
    return ReadingProblem(
        item.span.start_line,
        Bilingual(
            f"ข้อความในตาราง “{item.text[:40]}” ไม่ได้จัดเข้าข้อใด โปรดตรวจ",
            f"The text “{item.text[:40]}” in a table was put under no item; please check",
        ),
    )


def _rows(items: Sequence[Paragraph]) -> list[_Row]:
    rows: dict[int, _Row] = {}
    for item in items:
        if item.cell is not None:
            row = rows.setdefault(item.cell.row, _Row())
            row.cells.setdefault(item.cell.column, []).append(item)
    return [rows[number] for number in sorted(rows)]


def _columns(rows: Sequence[_Row], agencies: Sequence[Agency]) -> dict[int, Column]:
    """What each column holds, by its heading, else by what stands in it."""
    columns: dict[int, Column] = {}
    for number, row in enumerate(rows):
        if _heads(row, number):
            for column, cell in row.cells.items():
                if role := column_of(_said(cell)):
                    columns.setdefault(column, role)
            break
    body = [row for number, row in enumerate(rows) if not _heads(row, number)]
    for column in sorted({column for row in body for column in row.cells} - set(columns)):
        cells = [_said(row.cells[column]) for row in body if column in row.cells]
        listing = sum(is_agency_list(cell, agencies) for cell in cells)
        if 2 * listing > len(cells):
            columns[column] = Column.AGENCY
        elif all(_ROW_NUMBER.fullmatch(cell) for cell in cells):
            columns[column] = Column.NUMBER
        elif Column.TOPIC not in columns.values() and Column.ACTION not in columns.values():
            columns[column] = Column.TOPIC
    return columns


def _said(cell: Sequence[Paragraph]) -> str:
    return " ".join(item.marked_text for item in cell)
