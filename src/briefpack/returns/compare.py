"""One returned file, compared three ways: as sent, as it is now, as it came back."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date

from briefpack.model.dossier import Dossier
from briefpack.model.headings import RowKey, TrackingColumn
from briefpack.model.index import Index, Place
from briefpack.model.returned import Change
from briefpack.model.sheet_rows import report_now, report_on_sheet
from briefpack.model.three_way import Verdict, compare
from briefpack.returns.find_table import FollowUpTable, find_tables
from briefpack.returns.findings import Findings
from briefpack.returns.grid import GridBook
from briefpack.returns.match_rows import MatchedRow, matched_rows, repeated
from briefpack.returns.read_values import FIELDS, Questionable, read_value
from briefpack.returns.same_value import same_value
from briefpack.returns.sheet_meta import meta_of
from briefpack.returns.typed import typed
from briefpack.returns.which_round import Base, base_of
from briefpack.thai.search import fold

Written = Callable[[Place], Mapping[TrackingColumn, frozenset[str]]]
"""For an outcome, the texts that our own columns may hold, in either language."""


def compare_book(
    book: GridBook, dossier: Dossier, index: Index, today: date, written: Written
) -> Findings:
    """All that is found in the file.

    `today` bounds the day of a report. Nothing is raised for what agencies did to a sheet.
    """
    findings = Findings(book.name)
    for warning in book.warnings:
        findings.ask(warning)
    base = base_of(meta_of(book), dossier, findings)
    if base is None:
        return findings
    findings.round_id = base.round_id
    tables = find_tables(book)
    if not tables:
        findings.ask("ไม่พบตารางติดตามผลในแฟ้มนี้ โปรดตรวจว่าหัวตารางยังอยู่ครบ หรือขอแฟ้มใหม่")
        return findings
    for spare in tables[1:]:
        findings.sheet = spare.sheet.name
        findings.ask("แผ่นงานนี้มีตารางติดตามผลอีกตารางหนึ่ง จึงไม่นำเข้า โปรดสอบถามหน่วยงานว่าใช้แผ่นงานใด")
    table = tables[0]
    findings.sheet = table.sheet.name
    _look_at_columns(table, findings)
    rows = matched_rows(table, base, index, findings)
    _look_at_merged(table, findings)
    _look_for_missing(rows, base, findings)
    for row in _single(table, rows, findings):
        _compare_row(table, row, base, index, today, findings)
        _look_at_our_columns(table, row, index, written, findings)
    return findings


def _look_at_columns(table: FollowUpTable, findings: Findings) -> None:
    columns, row = table.columns, table.columns.row
    for heading in columns.missing:
        if heading in FIELDS.values():
            findings.ask("ไม่พบคอลัมน์นี้ ค่าในคอลัมน์จึงไม่ถูกนำเข้า โปรดตรวจหัวตาราง", row=row, column=heading)
    for heading, places in columns.doubtful.items():
        headings = ", ".join(typed(table.sheet.cells.get((row, place))) for place in places)
        findings.ask(
            "มีหลายคอลัมน์ที่อาจเป็นคอลัมน์นี้ จึงไม่นำเข้าคอลัมน์ใด โปรดเปลี่ยนหัวตารางให้ต่างกัน",
            row=row,
            column=heading,
            value=headings,
        )
    for column, text in columns.added.items():
        filled = [r for r, c in table.sheet.cells if c == column and r > row]
        if filled:
            findings.ask(
                f"เป็นคอลัมน์ที่หน่วยงานเพิ่ม มีข้อความ {len(filled)} แถว ไม่ถูกนำเข้า"
                " โปรดย้ายไปคอลัมน์หมายเหตุถ้าต้องการเก็บ",
                row=min(filled),
                column=text,
                value=typed(table.sheet.cells[min(filled), column]),
            )


def _look_at_merged(table: FollowUpTable, findings: Findings) -> None:
    """A merged cell has one value for several rows: it counts for the first, and someone asks."""
    by_column = {column: heading for heading, column in table.columns.at.items()}
    for top, left, bottom, right in table.sheet.merged:
        heading = by_column.get(left)
        if bottom > top > table.columns.row and heading is not None:
            findings.ask(
                f"ช่องแถว {top} ถึง {bottom} ถูกผสานกัน ค่าจึงนับให้แถว {top} เท่านั้น"
                " โปรดตรวจว่าหมายถึงทุกแถวหรือไม่",
                row=top,
                column=heading,
                value=typed(table.sheet.cells.get((top, left))),
            )
        elif right > left and bottom == top > table.columns.row and heading is not None:
            findings.ask(
                "ช่องนี้ถูกผสานกับช่องข้างเคียง ค่าจึงนับให้คอลัมน์แรกเท่านั้น โปรดตรวจ",
                row=top,
                column=heading,
                value=typed(table.sheet.cells.get((top, left))),
            )


def _look_for_missing(rows: tuple[MatchedRow, ...], base: Base, findings: Findings) -> None:
    there = {row.key for row in rows}
    expected = base.held
    if not expected:  # the meta sheet is lost: what the agencies in the file were sent
        agencies = {agency for _, agency in there}
        expected = frozenset(key for key in base.sent if key[1] in agencies)
    missing = expected - there
    for outcome_id, agency in (key for key in base.sent if key in missing):
        findings.ask(
            "แถวของผลการประชุมนี้ไม่อยู่ในตารางที่ส่งกลับ ข้อมูลเดิมคงไว้ โปรดสอบถามหน่วยงาน",
            value=agency,
            outcome=outcome_id,
        )


def _single(
    table: FollowUpTable, rows: tuple[MatchedRow, ...], findings: Findings
) -> Iterator[MatchedRow]:
    """Each row that was sent, once: a copy that says the same is mentioned, others stop both."""
    copies = repeated(rows)
    for key, several in copies.items():
        equal = len({_content(table, row.row) for row in several}) == 1
        for row in several[1:] if equal else several:
            findings.ask(
                f"แถวนี้ซ้ำกับแถว {several[0].row} และเหมือนกันทุกช่อง จึงนับครั้งเดียว"
                if equal
                else "ผลการประชุมนี้มีหลายแถวที่กรอกไม่เหมือนกัน จึงไม่นำเข้าแถวใด โปรดสอบถามหน่วยงาน",
                row=row.row,
                column=RowKey.OUTCOME_ID,
                value=key[0],
                outcome=key[0],
            )
        if equal:
            yield several[0]
    yield from (row for row in rows if row.key not in copies)


def _content(table: FollowUpTable, row: int) -> tuple[str, ...]:
    return tuple(typed(table.cell(row, heading)).strip() for heading in FIELDS.values())


def _compare_row(
    table: FollowUpTable,
    row: MatchedRow,
    base: Base,
    index: Index,
    today: date,
    findings: Findings,
) -> None:
    outcome_id, agency = row.key
    if outcome_id not in index.places:
        findings.ask(
            "ผลการประชุมนี้ไม่มีในแฟ้มแล้ว จึงไม่นำเข้า", row=row.row, value=outcome_id, outcome=outcome_id
        )
        return
    sent, current = base.sent[row.key], report_now(index, outcome_id, agency)
    on_sheet = report_on_sheet(index, outcome_id, agency)
    for field, heading in FIELDS.items():
        cell = table.cell(row.row, heading)
        try:
            said = read_value(field, cell, today)
        except Questionable as question:
            findings.ask(
                str(question), row=row.row, column=heading, value=typed(cell), outcome=outcome_id
            )
            continue
        if not said.is_given:
            continue
        was, now = getattr(sent, field), getattr(current, field)
        # A proposal vaguer than a day shows as an empty cell: then nothing changed since.
        before = now if same_value(getattr(on_sheet, field), was) else was
        verdict = compare(before, now, said.value, same_value)
        if verdict is not Verdict.UNCHANGED:
            findings.changes.append(
                Change(
                    outcome_id,
                    agency,
                    field,
                    was,
                    now,
                    said.value,
                    verdict is Verdict.CONFLICT,
                    findings.at(row.row, heading),
                    typed(cell),
                )
            )


def _look_at_our_columns(
    table: FollowUpTable, row: MatchedRow, index: Index, written: Written, findings: Findings
) -> None:
    place = index.places.get(row.key[0])
    if place is None:
        return
    for heading, texts in written(place).items():
        cell = table.cell(row.row, heading)
        if cell is None or heading not in table.columns.at:
            continue
        if _plain(typed(cell)) not in {_plain(text) for text in texts}:
            findings.ask(
                "คอลัมน์นี้เป็นของกระทรวง ข้อความไม่ตรงกับในแฟ้ม จึงไม่นำเข้า โปรดตรวจว่าหน่วยงานเสนอให้แก้หรือไม่",
                row=row.row,
                column=heading,
                value=typed(cell),
                outcome=row.key[0],
            )


def _plain(text: str) -> str:
    return "".join(fold(text).split())
