"""The summary of a follow-up sheet: counts by pillar, lead agency and status, live and as sent.

The counts are formulas over the table's cells, so that they follow what an agency fills in. Each
carries its value on the day of issue: previews and readers without formulas show that one.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import partial
from typing import TypeAlias

from openpyxl.utils import get_column_letter

from briefpack.export.matrix import (
    CLOSED_LIST,
    STATUS_LIST,
    Formula,
    Matrix,
    MatrixRow,
    Summary,
    SummaryRow,
    WordList,
)
from briefpack.export.phrases import NO_AGENCY
from briefpack.model.headings import TrackingColumn as Heading
from briefpack.model.wording import Wording
from briefpack.thai.shown_text import shown

_SHEET = Wording("สรุป", "Summary")
_TITLE = Wording("สรุปสถานะการดำเนินงาน", "Summary of progress")
_NOTE = Wording(
    "นับจากตารางติดตามผลโดยอัตโนมัติ ตัวเลขเปลี่ยนตามที่กรอก",
    "Counted from the follow-up table; the figures follow what is filled in",
)
_CHART = Wording("จำนวนผลการประชุมตามสถานะ", "Outcomes by status")
_COUNTED = Wording("ด้าน / หน่วยงานหลัก", "Pillar / lead agency")
_TOTAL = Wording("รวม", "Total")
_UNREPORTED = Wording("ยังไม่รายงาน", "No report")
_OVERDUE = Wording("เกินกำหนด", "Overdue")
_ALL = Wording("ทั้งหมด", "All outcomes")
_BY_PILLAR = Wording("ตามด้าน", "By pillar")
_BY_LEAD = Wording("ตามหน่วยงานหลัก", "By lead agency")
_NO_PILLAR = Wording("ไม่ระบุด้าน", "No pillar")

SUMMARY_TITLES = frozenset({_SHEET.th, _SHEET.en})
OUR_FORMULA = "SUMPRODUCT(1"
HEADINGS_ROW = 4
"""The sheet row of the headings: title, note and chart stand above."""

_Counts: TypeAlias = Counter[str | None]
_OF_TOTAL, _OF_OVERDUE = "\0total", "\0overdue"  # no status word has such a character


def summary_of(matrix: Matrix) -> Summary | None:
    """The counts of a follow-up matrix; none for one without rows."""
    lists = {each.name: each for each in matrix.lists}
    if not matrix.rows or STATUS_LIST not in lists:
        return None
    language = matrix.language
    statuses = lists[STATUS_LIST].words
    tally = _Tally(matrix, lists[CLOSED_LIST])
    ranges = {heading: _range(matrix, heading) for heading in Heading}
    rows = [
        SummaryRow(
            _ALL.in_language(language),
            tuple(_counted(statuses, ranges, "", HEADINGS_ROW + 1, tally.of(lambda row: True))),
        )
    ]
    for title, heading, unnamed in (
        (_BY_PILLAR, Heading.PILLAR, _NO_PILLAR),
        (_BY_LEAD, Heading.LEAD, NO_AGENCY),
    ):
        rows.append(SummaryRow(title.in_language(language)))
        for label in tally.labels(heading):
            number = HEADINGS_ROW + 1 + len(rows)
            # A label is compared, not searched for: it may be long, or hold a * or a ?.
            which = f'({ranges[heading]}="")' if not label else f"({ranges[heading]}=$A{number})"
            counts = tally.of(partial(tally.has, heading, label))
            named = label or shown(unnamed.in_language(language))
            rows.append(SummaryRow(named, tuple(_counted(statuses, ranges, which, number, counts))))
    words = (_COUNTED, _TOTAL)
    return Summary(
        sheet_title=_SHEET.in_language(language),
        title=_TITLE.in_language(language),
        note=_NOTE.in_language(language),
        chart_title=_CHART.in_language(language),
        headings=(
            *(word.in_language(language) for word in words),
            *statuses,
            *(word.in_language(language) for word in (_UNREPORTED, _OVERDUE)),
        ),
        rows=tuple(rows),
        charted=(2, 2 + len(statuses)),
    )


def _counted(
    statuses: tuple[str, ...], ranges: dict[Heading, str], which: str, row: int, counts: _Counts
) -> Iterator[Formula]:
    """A row's counts: all, each status, none reported, overdue. `which` chooses the rows."""
    status, due = ranges[Heading.STATUS], ranges[Heading.DUE]
    yield Formula(_sum(which or f'({ranges[Heading.NUMBER]}<>"")'), counts[_OF_TOTAL])
    for column, word in enumerate(statuses, start=3):
        yield Formula(
            _sum(which, f"({status}={get_column_letter(column)}${HEADINGS_ROW})"), counts[word]
        )
    yield Formula(_sum(which, f'({status}="")'), counts[None])
    late = (f"ISNUMBER({due})", f"({due}<TODAY())", f"ISNA(MATCH({status},{CLOSED_LIST},0))")
    yield Formula(_sum(which, *late), counts[_OF_OVERDUE])


def _sum(*conditions: str) -> str:
    return f"{'*'.join((OUR_FORMULA, *filter(None, conditions)))})"


def _range(matrix: Matrix, heading: Heading) -> str:
    letter = get_column_letter(_at(matrix, heading) + 1)
    first, last = matrix.header_row + 1, matrix.header_row + len(matrix.rows)
    return f"'{matrix.sheet_title}'!${letter}${first}:${letter}${last}"


def _at(matrix: Matrix, heading: Heading) -> int:
    return next(at for at, column in enumerate(matrix.columns) if column.heading == heading)


class _Tally:
    """What the formulas count to on the day of issue."""

    def __init__(self, matrix: Matrix, closed: WordList) -> None:
        self._rows = matrix.rows
        self._closed = frozenset(closed.words)
        self._today = matrix.properties.date
        self._columns = {heading: _at(matrix, heading) for heading in Heading}

    def labels(self, heading: Heading) -> tuple[str, ...]:
        """The texts under a heading in their order, none of them last."""
        at = self._columns[heading]
        # Excel compares without regard to case.
        found: dict[str, str] = {}
        for row in self._rows:
            text = str(row.values[at] or "")
            found.setdefault(text.casefold(), text)
        return tuple(sorted(found.values(), key=lambda label: not label))

    def has(self, heading: Heading, label: str, row: MatrixRow) -> bool:
        """Whether a row has the label under the heading."""
        return str(row.values[self._columns[heading]] or "").casefold() == label.casefold()

    def of(self, chosen: Callable[[MatrixRow], bool]) -> _Counts:
        """The counts over the chosen rows."""
        return Counter(_flat(self._facts(row) for row in self._rows if chosen(row)))

    def _facts(self, row: MatrixRow) -> Iterator[str | None]:
        status = row.values[self._columns[Heading.STATUS]] or None
        due = row.values[self._columns[Heading.DUE]]
        yield _OF_TOTAL
        yield str(status) if status else None
        if isinstance(due, date) and due < self._today and status not in self._closed:
            yield _OF_OVERDUE


def _flat(facts: Iterable[Iterator[str | None]]) -> Iterator[str | None]:
    for each in facts:
        yield from each
