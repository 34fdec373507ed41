"""Which returned row is which of those that were sent: by id, whatever else was done to it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from briefpack.bilingual import Bilingual
from briefpack.model.headings import RowKey, TrackingColumn
from briefpack.model.index import Index
from briefpack.model.returned import Unmatched
from briefpack.returns.agencies_sent import AgenciesSent
from briefpack.returns.find_table import FollowUpTable
from briefpack.returns.findings import Findings
from briefpack.returns.same_value import normalised
from briefpack.returns.sheet_meta import Key
from briefpack.returns.typed import typed
from briefpack.returns.which_round import Base


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
    ids = _ids(table, base)
    if ids and not any(ids.values()):
        ids = _by_text(table, list(ids), base, index)
        if any(ids.values()):
            findings.ask(
                Bilingual(
                    "รหัสประจำแถวหายไปทั้งตาราง จึงจับคู่ด้วยข้อความผลการประชุมที่ตรงกันทุกตัวอักษร โปรดตรวจก่อนรับ",
                    "The row ids are gone from the whole table, so rows were matched by outcome "
                    "texts that agree in every letter; please check before accepting",
                ),
                column=RowKey.OUTCOME_ID,
            )
    named = {(id_, typed(table.cell(row, RowKey.AGENCY)).strip()) for row, id_ in ids.items()}
    agencies = AgenciesSent.of(base, named)
    return tuple(
        MatchedRow(row, key)
        for row, id_ in ids.items()
        if (key := _key(table, row, id_, agencies, findings)) is not None
    )


def repeated(rows: tuple[MatchedRow, ...]) -> Mapping[Key, tuple[MatchedRow, ...]]:
    """The rows that stand more than once, by key."""
    by_key: dict[Key, list[MatchedRow]] = {}
    for row in rows:
        by_key.setdefault(row.key, []).append(row)
    return {key: tuple(several) for key, several in by_key.items() if len(several) > 1}


def _ids(table: FollowUpTable, base: Base) -> dict[int, str]:
    """The id in each row of the table, "" where there is none, from top to bottom.

    Rows that were sent count above the headings too: a sort can move the headings down. A line of
    headings that stands again is no row.
    """
    sent = {outcome_id for outcome_id, _ in base.sent}
    header = table.columns.row
    found = {}
    for row in sorted({row for row, _ in table.sheet.cells}):
        id_ = typed(table.cell(row, RowKey.OUTCOME_ID)).strip()
        if id_ in sent or (row > header and id_ != RowKey.OUTCOME_ID):
            found[row] = id_
    return found


def _key(
    table: FollowUpTable, row: int, outcome_id: str, agencies: AgenciesSent, findings: Findings
) -> Key | None:
    if not outcome_id or not agencies.report_on(outcome_id):
        if texts := tuple(_texts(table, row)):
            value = outcome_id or _first_words(texts)
            findings.unmatched.append(Unmatched(findings.at(row), value, texts))
        return None
    if RowKey.AGENCY in table.columns.at:
        agency = typed(table.cell(row, RowKey.AGENCY)).strip()
        doubt = agencies.doubt_about((outcome_id, agency))
    else:
        agency = agencies.only_one_for(outcome_id) or ""
        doubt = agencies.doubt_without_code(outcome_id)
    if doubt:
        findings.ask(doubt, row=row, column=RowKey.AGENCY, value=agency, outcome=outcome_id)
        return None
    return outcome_id, agency


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
    """What stands in a row, from left to right; blanks are nothing."""
    for column in table.columns.all:
        text = typed(table.sheet.cells.get((row, column))).strip()
        if text:
            yield text


def _first_words(texts: tuple[str, ...]) -> str:
    """The first text that is more than a number: a row is known by its words."""
    words = (text for text in texts if not text.replace(".", "").isdecimal())
    return next(words, texts[0])
