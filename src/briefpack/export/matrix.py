"""A follow-up matrix as plain values: what its cells say, before anything is written."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeAlias

from briefpack.export.properties import Properties
from briefpack.model.annotation import Output
from briefpack.model.classification import Classification
from briefpack.model.follow_up import SentRow
from briefpack.model.serving import Withheld
from briefpack.model.sheet_meta import META_HEADER, OUR_COLUMNS, REPORT_FIELDS, ROUND
from briefpack.model.status import Status
from briefpack.model.time_frame import TimeFrame
from briefpack.model.wording import Language
from briefpack.thai.digits import Digits
from briefpack.thai.shown_text import shown
from briefpack.thai.text_marks import marks_of

Value: TypeAlias = str | int | date | None


class Holds(StrEnum):
    """What the cells of a column hold."""

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    STATUS = "status"
    PERCENT = "percent"
    AGENCY = "agency"
    AGENCIES = "agencies"


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
class Formula:
    """A formula of our own on the summary sheet, and its value on the sheet's own day."""

    text: str
    value: int


@dataclass(frozen=True, slots=True)
class SummaryRow:
    """One row of the summary: its label, and its counts; a row without counts is a heading."""

    label: str
    counts: tuple[Formula, ...] = ()


@dataclass(frozen=True, slots=True)
class Summary:
    """The counts of a matrix on a sheet of their own; the first row counts everything.

    `headings` are those of the label and the counts; the chart shows the first row's `charted`.
    """

    sheet_title: str
    title: str
    note: str
    chart_title: str
    headings: tuple[str, ...]
    rows: tuple[SummaryRow, ...]
    charted: tuple[int, int]


class Sign(StrEnum):
    """What a row's day or status is shown to be, by colour and by a sign."""

    OVERDUE = "overdue"
    DUE_SOON = "due soon"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class GuideLine:
    """One line of the how-to sheet: its number or sign, and the text beside it."""

    mark: str
    text: str
    sign: Sign | None = None


@dataclass(frozen=True, slots=True)
class Guide:
    """How to fill in the sheet, on a page of its own."""

    sheet_title: str
    title: str
    lines: tuple[GuideLine, ...]


@dataclass(frozen=True, slots=True)
class WordList:
    """A column of the hidden list sheet, under the name by which checks and counts refer to it."""

    name: str
    words: tuple[str, ...]


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
    reading_columns: int = 0
    lists: tuple[WordList, ...] = ()
    guide: Guide | None = None
    summary: Summary | None = None
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
    def sheet_values(self) -> tuple[tuple[str, ...], ...]:
        """The values as sent, as the meta sheet holds them: its header, then a row for each."""
        if not self.meta:
            return ()
        places = [self._place(heading) for heading in OUR_COLUMNS]
        return (
            META_HEADER,
            *(
                (*_as_texts(sent), marks_of(str(row.values[place] or "") for place in places))
                for sent, row in zip(self.sent, self.rows, strict=True)
            ),
        )

    def _place(self, heading: str) -> int:
        return [column.heading for column in self.columns].index(heading)


STATUS_LIST = "status_words"
CLOSED_LIST = "closed_words"
DONE_LIST = "done_word"
AGENCY_LIST = "agency_words"


def _as_texts(row: SentRow) -> tuple[str, ...]:
    values = (getattr(row.sent, name) for name in REPORT_FIELDS)
    return (shown(row.outcome_id), shown(row.agency), *(_as_text(value) for value in values))


def _as_text(value: Status | int | str | TimeFrame | date | None) -> str:
    if value is None or value == "":
        return ""
    if isinstance(value, TimeFrame):
        value = value.day
    if isinstance(value, date):
        return value.isoformat()
    return "" if value is None else shown(str(value))
