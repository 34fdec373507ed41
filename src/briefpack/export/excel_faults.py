"""What a workbook itself tells of its faults, whoever wrote it."""

from collections.abc import Callable, Iterator
from datetime import date

from openpyxl import Workbook
from openpyxl.utils import get_column_letter

from briefpack.export.excel_found import FoundTable, cells_of, value_of
from briefpack.export.excel_hidden import LIST_SHEET
from briefpack.export.excel_inputs import STATUS_LIST
from briefpack.export.findings import Finding
from briefpack.export.shown_text import has_private_use
from briefpack.model.headings import RowKey, TrackingColumn
from briefpack.model.sheet_meta import META_SHEET, ROUND, ROUND_PROPERTY
from briefpack.model.status import Status
from briefpack.thai.clean import is_clean

_STATUS_WORDS = frozenset(
    word for status in Status for word in (status.wording.th, status.wording.en)
)


def cell_faults(workbook: Workbook) -> Iterator[Finding]:
    """Formulas, error values, and characters that no reader can see to be wrong."""
    for cell in cells_of(workbook):
        where = f"{cell.parent.title}!{cell.coordinate}"
        if cell.data_type == "f":
            yield Finding(where, "มีสูตร ตารางนี้ต้องมีแต่ค่า")
        elif cell.data_type == "e":
            yield Finding(where, f"มีค่าผิดพลาด {cell.value}")
        elif isinstance(cell.value, str):
            yield from _text_faults(where, str(value_of(cell) or ""))


def table_faults(workbook: Workbook, table: FoundTable) -> Iterator[Finding]:
    """What is wrong with a follow-up table: its ids, its values, and what travels with it."""
    yield from _key_faults(table)
    for row in table.rows():
        for heading, (is_fit, message) in _FIT.items():
            value = row.value(heading)
            if value is not None and not is_fit(value):
                letter = get_column_letter(table.columns[heading])
                yield Finding(f"{table.sheet.title}!{letter}{row.number}", message)
    yield from _list_faults(workbook)
    yield from _round_faults(workbook)
    yield from _excel_table_faults(table)


def meta_facts(workbook: Workbook) -> dict[str, str]:
    """The facts of the meta sheet by name; empty where it is missing."""
    if META_SHEET not in workbook.sheetnames:
        return {}
    sheet = workbook[META_SHEET]
    pairs = sheet.iter_rows(max_row=20, max_col=2)
    return {str(value_of(name)): str(value_of(value) or "") for name, value in pairs}


def _text_faults(where: str, text: str) -> Iterator[Finding]:
    if has_private_use(text):
        yield Finding(where, "มีอักขระส่วนตัวของแบบอักษร ซึ่งเครื่องอื่นแสดงไม่ได้ โปรดซ่อมข้อความก่อน")
    if not is_clean(text):
        yield Finding(where, "มีอักขระควบคุมหรืออักขระที่มองไม่เห็น โปรดซ่อมข้อความก่อน")


def _key_faults(table: FoundTable) -> Iterator[Finding]:
    for heading in RowKey:
        column = table.columns.get(heading)
        if column is None:
            yield Finding(table.sheet.title, f"ไม่มีคอลัมน์ {heading.value}")
        elif not _is_hidden(table, column):
            yield Finding(table.sheet.title, f"คอลัมน์ {heading.value} ต้องซ่อนไว้")
    seen: set[object] = set()
    for row in table.rows():
        outcome_id = row.value(RowKey.OUTCOME_ID)
        where = f"{table.sheet.title} แถว {row.number}"
        if outcome_id is None and RowKey.OUTCOME_ID in table.columns:
            yield Finding(where, "แถวนี้ไม่มีรหัสผลการประชุม")
        elif outcome_id is not None and outcome_id in seen:
            yield Finding(where, f"รหัส {outcome_id} ซ้ำกับแถวก่อนหน้า")
        seen.add(outcome_id)


def _is_hidden(table: FoundTable, column: int) -> bool:
    # Neighbours of one look are read as one group under the letter of its first column.
    return any(
        dimension.hidden and (dimension.min or 0) <= column <= (dimension.max or 0)
        for dimension in table.sheet.column_dimensions.values()
    )


def _is_percent(value: object) -> bool:
    return type(value) is int and 0 <= value <= 100


_FIT: dict[str, tuple[Callable[[object], bool], str]] = {
    TrackingColumn.DUE: (lambda value: type(value) is date, "ไม่ใช่วันที่แท้"),
    TrackingColumn.REPORTED_ON: (lambda value: type(value) is date, "ไม่ใช่วันที่แท้"),
    TrackingColumn.PERCENT: (_is_percent, "ร้อยละต้องเป็นจำนวนเต็ม 0–100"),
    TrackingColumn.STATUS: (lambda value: value in _STATUS_WORDS, "ไม่ใช่สถานะในรายการ"),
}


def _list_faults(workbook: Workbook) -> Iterator[Finding]:
    if LIST_SHEET not in workbook.sheetnames:
        yield Finding(LIST_SHEET, "ไม่มีแผ่นรายการสถานะ")
    elif STATUS_LIST not in workbook.defined_names:
        yield Finding(LIST_SHEET, "ไม่มีชื่อช่วงของรายการสถานะ ช่องสถานะจึงไม่มีรายการให้เลือก")


def _round_faults(workbook: Workbook) -> Iterator[Finding]:
    on_sheet = meta_facts(workbook).get(ROUND, "")
    properties = {
        each.name: str(each.value)
        for each in workbook.custom_doc_props  # type: ignore[attr-defined]
    }
    in_properties = properties.get(ROUND_PROPERTY, "")
    if not on_sheet:
        yield Finding(META_SHEET, "ไม่มีรหัสรอบการติดตามในแผ่นข้อมูลกำกับ")
    if not in_properties:
        yield Finding("docProps/custom.xml", "ไม่มีรหัสรอบการติดตามในคุณสมบัติของแฟ้ม")
    if on_sheet and in_properties and on_sheet != in_properties:
        yield Finding(META_SHEET, f"รหัสรอบไม่ตรงกัน: {on_sheet} กับ {in_properties}")


def _excel_table_faults(table: FoundTable) -> Iterator[Finding]:
    tables = list(table.sheet.tables.values())
    if not tables and any(table.rows()):
        yield Finding(table.sheet.title, "ไม่ได้ทำเป็นตารางของ Excel จึงเรียงและกรองไม่ได้")
    headings = [heading for heading, _ in sorted(table.columns.items(), key=lambda item: item[1])]
    for each in tables:
        if [column.name for column in each.tableColumns] != headings:
            yield Finding(table.sheet.title, "ชื่อคอลัมน์ของตารางไม่ตรงกับหัวตาราง")
