"""The sheets of a returned workbook beside its table: what an agency wrote there is said."""

from collections.abc import Sequence, Set

from briefpack.bilingual import Bilingual
from briefpack.model.sheet_meta import META_SHEET
from briefpack.returns.find_table import FollowUpTable
from briefpack.returns.findings import Findings
from briefpack.returns.grid import GridBook
from briefpack.returns.typed import typed


def look_at_other_sheets(
    book: GridBook, tables: Sequence[FollowUpTable], ours: Set[str], findings: Findings
) -> None:
    """More tables than the first, and sheets that are none of `ours`; empty ones are nothing."""
    for spare in tables[1:]:
        findings.sheet = spare.sheet.name
        findings.ask(
            Bilingual(
                "แผ่นงานนี้มีตารางติดตามผลอีกตารางหนึ่ง จึงไม่นำเข้า โปรดสอบถามหน่วยงานว่าใช้แผ่นงานใด",
                "This sheet has another follow-up table, so it is not taken in; please "
                "ask the agency which sheet counts",
            )
        )
    known = {META_SHEET, *ours, *(table.sheet.name for table in tables)}
    for sheet in book.sheets:
        if sheet.name not in known and sheet.cells:
            findings.sheet = sheet.name
            row, column = min(sheet.cells)
            findings.ask(
                Bilingual(
                    "แผ่นงานนี้หน่วยงานเพิ่มเข้ามา โปรแกรมไม่อ่าน โปรดเปิดดูใน Excel",
                    "The agency added this sheet, which the program does not read; please "
                    "look in Excel",
                ),
                row=row,
                value=typed(sheet.cells[row, column]),
            )
