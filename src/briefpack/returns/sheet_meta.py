"""What a returned workbook says it is: its round, its dossier, and what was sent in it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TypeAlias

from briefpack.model.follow_up import Report, SentRow
from briefpack.model.headings import TrackingColumn
from briefpack.model.sheet_meta import (
    DOSSIER,
    META_SHEET,
    OUR_COLUMNS,
    REPORT_FIELDS,
    ROUND,
    ROUND_PROPERTY,
    SENT_HEADER,
    WRITTEN,
)
from briefpack.model.status import Status
from briefpack.model.time_frame import TimeFrame
from briefpack.returns.grid import GridBook, GridSheet

Key: TypeAlias = tuple[str, str]
"""An outcome's id and the code of the agency that reports on it."""

Marks: TypeAlias = Mapping[TrackingColumn, str]
"""Digests of what stood in our own columns of one row."""

_FACTS = 20  # rows in which the facts and the header of the values are looked for


@dataclass(frozen=True, slots=True)
class SheetMeta:
    """The facts of the meta sheet; `rounds` are all the round ids that the file names.

    Properties survive some programs and the meta sheet survives others; they agree in a whole file.
    `held` are the rows that went out in the file; `sent` are those whose values can be read;
    `written` are the marks of what stood in our own columns.
    """

    rounds: tuple[str, ...] = ()
    dossier: str = ""
    held: frozenset[Key] = frozenset()
    sent: Mapping[Key, SentRow] = field(default_factory=dict)
    written: Mapping[Key, Marks] = field(default_factory=dict)

    @property
    def round_id(self) -> str:
        """The round; empty where the file names none, or two."""
        return self.rounds[0] if len(self.rounds) == 1 else ""


def meta_of(book: GridBook) -> SheetMeta:
    """What the file says of itself; a part that is damaged says nothing."""
    sheet = next((each for each in book.sheets if each.name == META_SHEET), None)
    facts = dict(_facts(sheet)) if sheet else {}
    rounds = (facts.get(ROUND, ""), book.properties.get(ROUND_PROPERTY, ""))
    lines = tuple(_rows(sheet)) if sheet else ()
    rows = {key: report for key, report, _ in lines}
    return SheetMeta(
        tuple(dict.fromkeys(filter(None, rounds))),
        facts.get(DOSSIER, ""),
        frozenset(rows),
        {key: SentRow(*key, report) for key, report in rows.items() if report is not None},
        {key: marks for key, _, marks in lines if marks},
    )


def _facts(sheet: GridSheet) -> Iterator[tuple[str, str]]:
    for row in range(1, _FACTS):
        if _text(sheet, row, 1) == SENT_HEADER[0] and _text(sheet, row, 2) == SENT_HEADER[1]:
            return
        yield _text(sheet, row, 1), _text(sheet, row, 2)


def _rows(sheet: GridSheet) -> Iterator[tuple[Key, Report | None, Marks]]:
    """The rows that went out; no report where its values are damaged."""
    header = next(
        (
            row
            for row in range(1, _FACTS)
            if tuple(_text(sheet, row, c) for c in range(1, len(SENT_HEADER) + 1)) == SENT_HEADER
        ),
        None,
    )
    if header is None:
        return
    last = max((row for row, _ in sheet.cells), default=0)
    for row in range(header + 1, last + 1):
        outcome_id, agency = _text(sheet, row, 1), _text(sheet, row, 2)
        if outcome_id:
            texts = {
                name: _text(sheet, row, column)
                for column, name in enumerate(REPORT_FIELDS, start=3)
            }
            yield (outcome_id, agency), _report(texts), _marks(sheet, header, row)


def _marks(sheet: GridSheet, header: int, row: int) -> Marks:
    column = len(SENT_HEADER) + 1
    if _text(sheet, header, column) != WRITTEN:
        return {}
    marks = _text(sheet, row, column).split()
    return dict(zip(OUR_COLUMNS, marks, strict=True)) if len(marks) == len(OUR_COLUMNS) else {}


def _report(texts: Mapping[str, str]) -> Report | None:
    try:
        return Report(
            status=Status(texts["status"]) if texts["status"] else None,
            percent=int(texts["percent"]) if texts["percent"] else None,
            progress=texts["progress"],
            obstacles=texts["obstacles"],
            next_step=texts["next_step"],
            due=TimeFrame.on(date.fromisoformat(texts["due"])) if texts["due"] else None,
            reporter=texts["reporter"],
            reported_on=date.fromisoformat(texts["reported_on"]) if texts["reported_on"] else None,
            remarks=texts["remarks"],
        )
    except ValueError:
        return None


def _text(sheet: GridSheet, row: int, column: int) -> str:
    cell = sheet.cells.get((row, column))
    if cell is None:
        return ""
    return cell.value.isoformat() if isinstance(cell.value, date) else str(cell.value)
