"""One returned file, compared three ways: as sent, as it is now, as it came back."""

from datetime import date

from briefpack.bilingual import Bilingual
from briefpack.model.dossier import Dossier
from briefpack.model.index import Index
from briefpack.returns.compare_row import compare_row
from briefpack.returns.each_row_once import each_row_once, look_for_missing
from briefpack.returns.find_table import find_tables
from briefpack.returns.findings import Findings
from briefpack.returns.grid import GridBook
from briefpack.returns.match_rows import matched_rows
from briefpack.returns.odd_columns import look_at_columns
from briefpack.returns.other_sheets import look_at_other_sheets
from briefpack.returns.our_columns import OurColumns, Ours
from briefpack.returns.sheet_meta import meta_of
from briefpack.returns.which_round import base_of


def compare_book(
    book: GridBook, dossier: Dossier, index: Index, today: date, ours: Ours
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
        findings.ask(
            Bilingual(
                "ไม่พบตารางติดตามผลในแฟ้มนี้ โปรดตรวจว่าหัวตารางยังอยู่ครบ หรือขอแฟ้มใหม่",
                "No follow-up table was found in this file; please check that its headings "
                "are still complete, or ask for a new file",
            )
        )
        return findings
    look_at_other_sheets(book, tables, ours.sheets, findings)
    table = tables[0]
    findings.sheet = table.sheet.name
    look_at_columns(table, findings)
    rows = matched_rows(table, base, index, findings)
    look_for_missing(rows, base, findings)
    own = OurColumns(index, ours.written, base.written)
    for row in each_row_once(table, rows, own, findings):
        compare_row(table, row, base, index, today, findings)
        own.look_at(table, row, findings)
    return findings
