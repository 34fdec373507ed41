"""A follow-up matrix as plain values: what its cells say, before anything is written."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeAlias

from briefpack.export.properties import Properties
from briefpack.export.shown_text import shown
from briefpack.model.annotation import Output
from briefpack.model.classification import Classification
from briefpack.model.follow_up import SentRow
from briefpack.model.serving import Withheld
from briefpack.model.sheet_meta import META_HEADER, ROUND
from briefpack.model.status import Status
from briefpack.model.time_frame import TimeFrame
from briefpack.model.wording import Language
from briefpack.thai.digits import Digits

Value: TypeAlias = str | int | date | None


class Holds(StrEnum):
    """What the cells of a column hold."""

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    STATUS = "status"
    PERCENT = "percent"


class Look(StrEnum):
    """What a cell above the table is, which is how it looks."""

    CLASSIFICATION = "classification"
    TITLE = "title"
    MEETING = "meeting"
    LABEL = "label"
    FACT = "fact"
    HINT = "hint"


@dataclass(frozen=True, slots=True)
class MatrixColumn:
    """One column of the table. `width` counts digits of the body font; agencies fill some in."""

    heading: str
    width: float
    holds: Holds = Holds.TEXT
    filled_in: bool = False
    hidden: bool = False
    centred: bool = False


@dataclass(frozen=True, slots=True)
class HeadCell:
    """One cell above the table; `row` and `column` count from 1."""

    row: int
    column: int
    value: Value
    look: Look


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """One row of true values, one for each column; a group heading names no outcome."""

    values: tuple[Value, ...]
    outcome_id: str = ""
    is_heading: bool = False


@dataclass(frozen=True, slots=True)
class MetaFact:
    """One line of the meta sheet: what the workbook is."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Matrix:
    """A matrix ready to be written; one that opens no round has no meta facts and nothing sent."""

    form: Output
    sheet_title: str
    head: tuple[HeadCell, ...]
    columns: tuple[MatrixColumn, ...]
    rows: tuple[MatrixRow, ...]
    classification: Classification
    properties: Properties
    digits: Digits
    language: Language
    landscape: bool = True
    reading_columns: int = 0
    meta: tuple[MetaFact, ...] = ()
    sent: tuple[SentRow, ...] = ()
    withheld: tuple[Withheld, ...] = ()

    @property
    def header_row(self) -> int:
        """The sheet row of the column headings, counted from 1."""
        return max((cell.row for cell in self.head), default=0) + 1

    @property
    def outcome_ids(self) -> tuple[str, ...]:
        """The outcomes in the order of their rows."""
        return tuple(row.outcome_id for row in self.rows if row.outcome_id)

    @property
    def round_id(self) -> str:
        """The round this belongs to; empty for a form that opens none."""
        return next((fact.value for fact in self.meta if fact.name == ROUND), "")

    @property
    def status_words(self) -> tuple[str, ...]:
        """The words of the status drop-down; none where no column takes a status."""
        if not any(column.holds is Holds.STATUS for column in self.columns):
            return ()
        return tuple(status.wording.in_language(self.language) for status in Status)

    @property
    def sheet_values(self) -> tuple[tuple[str, ...], ...]:
        """The values as sent, as the meta sheet holds them: its header, then a row for each."""
        return (META_HEADER, *(_as_texts(row) for row in self.sent)) if self.meta else ()


def texts_of(matrix: Matrix) -> Iterator[str]:
    """Every text of the matrix, each as often as the workbook holds it."""
    yield from (cell.value for cell in matrix.head if isinstance(cell.value, str))
    for row in matrix.rows:
        yield from (value for value in row.values if isinstance(value, str))
    for column in matrix.columns:
        yield from (column.heading, column.heading)  # the header's cell and the table's column
    yield from matrix.status_words
    yield from (text for row in matrix.sheet_values for text in row)
    yield from (text for fact in matrix.meta for text in (fact.name, fact.value))
    own = matrix.properties
    yield from (own.title, own.author, own.pack, own.export_id, matrix.round_id)
    yield from (matrix.sheet_title,) * 3  # the tab, the print titles, the print area
    # In the header and the footer of a page.
    yield from (matrix.classification.wording.in_language(matrix.language),) * 2


def _as_texts(row: SentRow) -> tuple[str, ...]:
    values = (getattr(row.sent, name) for name in META_HEADER[2:])
    return (shown(row.outcome_id), shown(row.agency), *(_as_text(value) for value in values))


def _as_text(value: Status | int | str | TimeFrame | date | None) -> str:
    if isinstance(value, TimeFrame):
        value = value.day
    if isinstance(value, date):
        return value.isoformat()
    return "" if value is None else shown(str(value))
