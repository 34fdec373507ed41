"""A returned workbook as plain values: what its cells hold, whoever saved it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import TypeAlias

from briefpack.bilingual import Bilingual

CellValue: TypeAlias = str | int | float | bool | date | datetime
"""What a cell holds: a whole number as int; a day as date, one with an hour as datetime."""


class Doubt(StrEnum):
    """Why a cell's value may not be what its writer meant."""

    FORMULA_WITHOUT_VALUE = "formula_without_value"
    FORMULA = "formula"
    ERROR = "error"
    IMPOSSIBLE_DATE = "impossible_date"


@dataclass(frozen=True, slots=True)
class GridCell:
    """One cell that is not empty. An error (`#REF!`) and a formula without a value keep their text.

    A formula that shows an empty text has "". A date that does not exist is the number, or the
    text, that the file has. Lines of a text end in \\n, and it holds no control characters.

    `number_format` is Excel's code for it, by which 0.9 is told from 90 %.
    """

    value: CellValue
    number_format: str = "General"
    doubt: Doubt | None = None


@dataclass(frozen=True, slots=True)
class GridSheet:
    """One sheet: its cells by (row, column), both counted from 1.

    Of a merged area only the first cell is there. A hidden row is named where it holds something.
    """

    name: str
    cells: Mapping[tuple[int, int], GridCell]
    is_hidden: bool = False
    hidden_rows: frozenset[int] = frozenset()
    merged: tuple[tuple[int, int, int, int], ...] = ()
    """First row, first column, last row, last column."""


@dataclass(frozen=True, slots=True)
class GridBook:
    """One returned file. `properties` are the custom document properties that are texts."""

    name: str
    sheets: tuple[GridSheet, ...]
    properties: Mapping[str, str] = field(default_factory=dict)
    warnings: tuple[Bilingual, ...] = ()
    """What was seen and not used, in an officer's words: macros, links to other files."""
