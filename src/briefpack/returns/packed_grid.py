"""A workbook's cells as columns, which travel between two processes faster than objects do."""

from array import array
from dataclasses import dataclass, field
from itertools import starmap

from briefpack.bilingual import Bilingual
from briefpack.files.cell_places import Area
from briefpack.returns.grid import CellValue, Doubt, GridBook, GridCell, GridSheet


@dataclass(slots=True)
class PackedSheet:
    """A sheet while it is read: one entry in each column for a cell, in the order of the file."""

    name: str
    is_hidden: bool
    rows: "array[int]" = field(default_factory=lambda: array("L"))
    columns: "array[int]" = field(default_factory=lambda: array("L"))
    values: list[CellValue] = field(default_factory=list)
    formats: list[str] = field(default_factory=list)
    doubts: list[Doubt | None] = field(default_factory=list)
    hidden_rows: set[int] = field(default_factory=set)
    merged: list[Area] = field(default_factory=list)

    def add(self, row: int, column: int, value: CellValue, code: str, doubt: Doubt | None) -> None:
        """One more cell."""
        self.rows.append(row)
        self.columns.append(column)
        self.values.append(value)
        self.formats.append(code)
        self.doubts.append(doubt)

    def unpacked(self) -> GridSheet:
        """The sheet as a value. Of a merged area it shows what Excel shows: its first cell."""
        places = zip(self.rows, self.columns, strict=True)
        contents = zip(self.values, self.formats, self.doubts, strict=True)
        cells = dict(zip(places, starmap(GridCell, contents), strict=True))
        for top, left, bottom, right in self.merged:
            for row in range(top, bottom + 1):
                for column in range(left, right + 1):
                    if (row, column) != (top, left):
                        cells.pop((row, column), None)
        return GridSheet(
            self.name, cells, self.is_hidden, frozenset(self.hidden_rows), tuple(self.merged)
        )


@dataclass(frozen=True, slots=True)
class PackedBook:
    """A whole file."""

    name: str
    sheets: tuple[PackedSheet, ...]
    properties: dict[str, str]
    warnings: tuple[Bilingual, ...]

    def unpacked(self) -> GridBook:
        """The book as a value."""
        sheets = tuple(sheet.unpacked() for sheet in self.sheets)
        return GridBook(self.name, sheets, self.properties, self.warnings)
