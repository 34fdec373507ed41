"""Which returned row is which of those that were sent: by id, whatever else was done to it."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from briefpack.model.headings import RowKey, TrackingColumn
from briefpack.model.index import Index
from briefpack.model.returned import Unmatched
from briefpack.returns.find_table import FollowUpTable
from briefpack.returns.findings import Findings
from briefpack.returns.same_value import normalised
from briefpack.returns.typed import typed
from briefpack.returns.which_round import Base, Key


@dataclass(frozen=True, slots=True)
class MatchedRow:
    """A row of the sheet that is known to be one that was sent."""

    row: int
    key: Key


def matched_rows(
    table: FollowUpTable, base: Base, index: Index, findings: Findings
) -> tuple[MatchedRow, ...]:
    """The rows that were sent, in the sheet's order; what else stands there goes to `findings`.

    A row without an id counts as added. Only where the ids of all rows are lost are they found
    again by the outcome's text, if no other outcome of the round has the same.
    """
    rows = sorted({row for row, _ in table.sheet.cells if row > table.columns.row})
    ids = {row: typed(table.cell(row, RowKey.OUTCOME_ID)).strip() for row in rows}
    if rows and not any(ids.values()):
        ids = _by_text(table, rows, base, index)
        if any(ids.values()):
            findings.ask(
                "รหัสประจำแถวหายไปทั้งตาราง จึงจับคู่ด้วยข้อความผลการประชุมที่ตรงกันทุกตัวอักษร โปรดตรวจก่อนรับ",
                column=RowKey.OUTCOME_ID,
            )
    agencies = _Agencies(base)
    return tuple(
        MatchedRow(row, key)
        for row in rows
        if (key := _key(table, row, ids[row], base, agencies, findings)) is not None
    )


def _key(
    table: FollowUpTable,
    row: int,
    outcome_id: str,
    base: Base,
    agencies: "_Agencies",
    findings: Findings,
) -> Key | None:
    texts = tuple(_texts(table, row))
    if not outcome_id:
        if texts:
            findings.unmatched.append(Unmatched(findings.at(row), texts[0], texts))
        return None
    agency = typed(table.cell(row, RowKey.AGENCY)).strip()
    if RowKey.AGENCY not in table.columns.at:
        found = agencies.only_one_for(outcome_id)
        if found is None and agencies.reports_on(outcome_id):
            findings.ask(
                "คอลัมน์รหัสหน่วยงานหายไป จึงไม่รู้ว่าแถวนี้เป็นของหน่วยงานใด โปรดขอตารางที่กรอกจากแฟ้มที่ส่งไปเดิม",
                row=row,
                column=RowKey.AGENCY,
                outcome=outcome_id,
            )
            return None
        agency = found or ""
    if (outcome_id, agency) in base.sent:
        return outcome_id, agency
    if agencies.reports_on(outcome_id):
        findings.ask(
            "รหัสหน่วยงานของแถวนี้ไม่ใช่ของที่ส่งไป จึงไม่นำเข้า โปรดสอบถามหน่วยงาน",
            row=row,
            column=RowKey.AGENCY,
            value=agency,
            outcome=outcome_id,
        )
    else:
        findings.unmatched.append(Unmatched(findings.at(row), outcome_id, (outcome_id, *texts)))
    return None


class _Agencies:
    """Which agencies report on which outcome: in this file, else in the whole round."""

    def __init__(self, base: Base) -> None:
        self._of: dict[str, set[str]] = {}
        self._held: dict[str, set[str]] = {}
        for into, keys in ((self._of, base.sent.keys()), (self._held, base.held)):
            for outcome_id, agency in keys:
                into.setdefault(outcome_id, set()).add(agency)

    def reports_on(self, outcome_id: str) -> bool:
        return outcome_id in self._of

    def only_one_for(self, outcome_id: str) -> str | None:
        """The one agency that can be meant, or None: nobody guesses between two."""
        found = self._held.get(outcome_id) or self._of.get(outcome_id, set())
        return next(iter(found)) if len(found) == 1 else None


def _by_text(table: FollowUpTable, rows: list[int], base: Base, index: Index) -> dict[int, str]:
    sent = {outcome_id for outcome_id, _ in (base.held or base.sent)} & index.places.keys()
    ids_of: dict[str, set[str]] = {}
    for outcome_id in sent:
        text = index.places[outcome_id].outcome.text
        for each in filter(None, (text.th, text.en)):
            ids_of.setdefault(normalised(each), set()).add(outcome_id)
    texts = {row: normalised(typed(table.cell(row, TrackingColumn.OUTCOME))) for row in rows}
    return {
        row: next(iter(ids)) if len(ids := ids_of.get(text, set())) == 1 else ""
        for row, text in texts.items()
    }


def _texts(table: FollowUpTable, row: int) -> Iterator[str]:
    """What stands in a row, from left to right."""
    for column in sorted({*table.columns.at.values(), *table.columns.added}):
        text = typed(table.sheet.cells.get((row, column))).strip()
        if text:
            yield text


def repeated(rows: tuple[MatchedRow, ...]) -> Mapping[Key, tuple[MatchedRow, ...]]:
    """The rows that stand more than once, by key."""
    times = Counter(row.key for row in rows)
    return {
        key: tuple(row for row in rows if row.key == key)
        for key, count in times.items()
        if count > 1
    }
