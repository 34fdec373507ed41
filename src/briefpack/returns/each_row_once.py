"""Every row that was sent, once: what is missing, copied or another's is said."""

from collections.abc import Iterator

from briefpack.bilingual import Bilingual
from briefpack.model.headings import REPORT_COLUMNS, RowKey, TrackingColumn
from briefpack.returns.find_table import FollowUpTable
from briefpack.returns.findings import Findings
from briefpack.returns.match_rows import MatchedRow, repeated
from briefpack.returns.our_columns import OurColumns
from briefpack.returns.typed import typed
from briefpack.returns.which_round import Base


def look_for_missing(rows: tuple[MatchedRow, ...], base: Base, findings: Findings) -> None:
    """The rows that went out in the file and are in it no more."""
    there = {row.key for row in rows}
    expected = base.held
    if not expected:  # the meta sheet is lost: what the agencies in the file were sent
        agencies = {agency for _, agency in there}
        expected = frozenset(key for key in base.sent if key[1] in agencies)
    missing = expected - there
    for outcome_id, agency in (key for key in base.sent if key in missing):
        findings.ask(
            Bilingual(
                "แถวของผลการประชุมนี้ไม่อยู่ในตารางที่ส่งกลับ ข้อมูลเดิมคงไว้ โปรดสอบถามหน่วยงาน",
                "The row of this outcome is not in the returned table; what was known "
                "stays; please ask the agency",
            ),
            value=agency,
            outcome=outcome_id,
        )


def each_row_once(
    table: FollowUpTable, rows: tuple[MatchedRow, ...], ours: OurColumns, findings: Findings
) -> Iterator[MatchedRow]:
    """The rows to take in: a copy that says the same is mentioned, others stop both.

    A row that shows another outcome's text than its id names was sorted without its hidden
    columns: nobody knows which of the two its values are about.
    """
    copies = repeated(rows)
    for row in rows:
        if row.key not in copies and not _shows_another(table, row, ours, findings):
            yield row
    for key, several in copies.items():
        equal = len({_content(table, row.row) for row in several}) == 1
        for row in several[1:] if equal else several:
            findings.ask(
                Bilingual(
                    f"แถวนี้ซ้ำกับแถว {several[0].row} และเหมือนกันทุกช่อง จึงนับครั้งเดียว",
                    f"This row is the same as row {several[0].row} in every cell, so it is "
                    "counted once",
                )
                if equal
                else Bilingual(
                    "ผลการประชุมนี้มีหลายแถวที่กรอกไม่เหมือนกัน จึงไม่นำเข้าแถวใด โปรดสอบถามหน่วยงาน",
                    "Several rows of this outcome are filled in differently, so none is taken "
                    "in; please ask the agency",
                ),
                row=row.row,
                column=RowKey.OUTCOME_ID,
                value=key[0],
                outcome=key[0],
            )
        if equal and not _shows_another(table, several[0], ours, findings):
            yield several[0]


def _content(table: FollowUpTable, row: int) -> tuple[str, ...]:
    headings = (TrackingColumn.OUTCOME, *REPORT_COLUMNS.values())
    return tuple(typed(table.cell(row, heading)).strip() for heading in headings)


def _shows_another(
    table: FollowUpTable, row: MatchedRow, ours: OurColumns, findings: Findings
) -> bool:
    text = typed(table.cell(row.row, TrackingColumn.OUTCOME))
    other = ours.another_with(row.key, text)
    if other:
        findings.ask(
            Bilingual(
                f"ข้อความในแถวนี้เป็นของ {other} แต่รหัสประจำแถวเป็น {row.key[0]}"
                " อาจเรียงแถวโดยไม่รวมคอลัมน์ที่ซ่อนไว้ จึงไม่นำเข้าแถวนี้ โปรดขอตารางที่กรอกจากแฟ้มที่ส่งไปเดิม",
                f"The text in this row is that of {other}, but its row id is {row.key[0]}; "
                "the rows may have been sorted without the hidden column, so this row "
                "is not taken in; please ask for the table filled in in the file that "
                "was sent",
            ),
            row=row.row,
            column=TrackingColumn.OUTCOME,
            value=text,
            outcome=row.key[0],
        )
    return bool(other)
