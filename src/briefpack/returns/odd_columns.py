"""What a table's columns hold that nobody takes in: it is said, column by column."""

from collections.abc import Mapping

from briefpack.bilingual import Bilingual, number_of
from briefpack.files.cell_places import column_letters
from briefpack.model.headings import REPORT_COLUMNS, RowKey
from briefpack.returns.find_table import FollowUpTable
from briefpack.returns.findings import Findings
from briefpack.returns.headings import Heading
from briefpack.returns.typed import typed

_TAKEN_IN: frozenset[Heading] = frozenset({*REPORT_COLUMNS.values(), *RowKey})


def look_at_columns(table: FollowUpTable, findings: Findings) -> None:
    """Headings that are gone, doubtful, renamed or added; columns without one; merged cells."""
    columns, row = table.columns, table.columns.row
    for heading in columns.missing:
        if heading in REPORT_COLUMNS.values():
            findings.ask(
                Bilingual(
                    "ไม่พบคอลัมน์นี้ ค่าในคอลัมน์จึงไม่ถูกนำเข้า โปรดตรวจหัวตาราง",
                    "This column was not found, so its values are not taken in; please check "
                    "the headings",
                ),
                row=row,
                column=heading,
            )
    for heading, places in columns.doubtful.items():
        headings = ", ".join(typed(table.sheet.cells.get((row, place))) for place in places)
        findings.ask(
            Bilingual(
                "มีหลายคอลัมน์ที่อาจเป็นคอลัมน์นี้ จึงไม่นำเข้าคอลัมน์ใด โปรดเปลี่ยนหัวตารางให้ต่างกัน",
                "Several columns may be this one, so none is taken in; please make their "
                "headings differ",
            ),
            row=row,
            column=heading,
            value=headings,
        )
    for heading, text in columns.renamed.items():
        if heading in _TAKEN_IN:
            findings.ask(
                Bilingual(
                    "หัวตารางนี้ไม่ตรงกับแบบ อ่านเป็นคอลัมน์นี้เพราะใกล้เคียงที่สุด โปรดตรวจก่อนรับ",
                    "This heading is not as in the form; it was read as this column because "
                    "that is the nearest; please check before accepting",
                ),
                row=row,
                column=heading,
                value=text,
            )
    _look_at_added(table, findings)
    _look_at_merged(table, findings)


def _look_at_added(table: FollowUpTable, findings: Findings) -> None:
    known = {*table.columns.all} - {*table.columns.added}
    filled: dict[int, list[int]] = {}
    for row, column in table.sheet.cells:
        if row > table.columns.row and column not in known:
            filled.setdefault(column, []).append(row)
    for column, rows in sorted(filled.items()):
        heading = table.columns.added.get(column, "")
        findings.ask(
            Bilingual(
                f"เป็นคอลัมน์ที่หน่วยงานเพิ่ม มีข้อความ {len(rows)} แถว ไม่ถูกนำเข้า"
                " โปรดย้ายไปคอลัมน์หมายเหตุถ้าต้องการเก็บ",
                f"The agency added this column; its text in {number_of(len(rows), 'row')} is not "
                "taken in; please move it to the remarks if it is to be kept",
            ),
            row=min(rows),
            column=heading
            or Bilingual(
                f"คอลัมน์ {column_letters(column)} (ไม่มีหัวตาราง)",
                f"Column {column_letters(column)} (no heading)",
            ),
            value=typed(table.sheet.cells[min(rows), column]),
        )


def _look_at_merged(table: FollowUpTable, findings: Findings) -> None:
    """A merged cell has one value for several: it counts for the first, and someone asks."""
    taken_in = {column: heading for heading, column in table.columns.at.items()}
    for top, left, bottom, right in table.sheet.merged:
        heading = _first_of(taken_in, left, right)
        if top <= table.columns.row or heading is None:
            continue
        if bottom > top:
            findings.ask(
                Bilingual(
                    f"ช่องแถว {top} ถึง {bottom} ถูกผสานกัน ค่าจึงนับให้แถว {top} เท่านั้น"
                    " โปรดตรวจว่าหมายถึงทุกแถวหรือไม่",
                    f"The cells of rows {top} to {bottom} are merged, so the value counts for "
                    f"row {top} only; please check whether it is meant for all of them",
                ),
                row=top,
                column=heading,
                value=typed(table.sheet.cells.get((top, left))),
            )
        elif right > left:
            findings.ask(
                Bilingual(
                    "ช่องนี้ถูกผสานกับช่องข้างเคียง ค่าจึงนับให้คอลัมน์แรกเท่านั้น โปรดตรวจ",
                    "This cell is merged with the next, so the value counts for the first "
                    "column only; please check",
                ),
                row=top,
                column=heading,
                value=typed(table.sheet.cells.get((top, left))),
            )


def _first_of(headings: Mapping[int, Heading], left: int, right: int) -> Heading | None:
    """The first column of the area that is taken in; merging the others loses nothing."""
    places = (column for column in headings if left <= column <= right)
    return next(
        (headings[each] for each in sorted(places) if headings[each] in _TAKEN_IN),
        None,
    )
