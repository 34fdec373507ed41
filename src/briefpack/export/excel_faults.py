"""What a workbook itself tells of its faults, whoever wrote it."""

from collections.abc import Callable, Iterator
from datetime import date

from openpyxl import Workbook
from openpyxl.utils import get_column_letter

from briefpack.bilingual import Bilingual
from briefpack.export.excel_cells import ErrorFound, FormulaFound, FoundValue
from briefpack.export.excel_found import FoundBook, FoundTable
from briefpack.export.excel_hidden import LIST_SHEET
from briefpack.export.findings import Finding, row_of
from briefpack.export.matrix import STATUS_LIST
from briefpack.export.matrix_summary import OUR_FORMULA, SUMMARY_TITLES
from briefpack.model.headings import RowKey, TrackingColumn
from briefpack.model.sheet_meta import META_SHEET, ROUND, ROUND_PROPERTY
from briefpack.model.status import Status
from briefpack.thai.clean import is_clean
from briefpack.thai.shown_text import has_private_use

_STATUS_WORDS = frozenset(
    word for status in Status for word in (status.wording.th, status.wording.en)
)

_HARMLESS = (int, float, bool, date)


def cell_faults(book: FoundBook) -> Iterator[Finding]:
    """Formulas, error values, and characters that no reader can see to be wrong."""
    seen: set[str] = set()
    for sheet in book.sheets.values():
        for row in sheet.rows:
            for column, value in enumerate(row.values, start=1):
                # Texts come back in row after row; each is looked at once until one is wrong.
                if value is None or type(value) in _HARMLESS or value in seen:
                    continue
                where = f"{sheet.title}!{get_column_letter(column)}{row.number}"
                found = tuple(_faults(where, value, sheet.title))
                if not found and isinstance(value, str):
                    seen.add(value)
                yield from found


def _faults(where: str, value: FoundValue, title: str) -> Iterator[Finding]:
    if isinstance(value, FormulaFound):
        if title not in SUMMARY_TITLES or not value.text.startswith(OUR_FORMULA):
            yield Finding(
                where, Bilingual("มีสูตร ตารางนี้ต้องมีแต่ค่า", "has a formula; this table has values only")
            )
        elif not isinstance(value.value, int):
            yield Finding(
                where,
                Bilingual(
                    "สูตรไม่มีค่าที่คำนวณไว้ โปรแกรมดูตัวอย่างจะแสดงเป็นช่องว่าง",
                    "the formula has no value with it; previewers will show an empty cell",
                ),
            )
    elif isinstance(value, ErrorFound):
        yield Finding(where, Bilingual(f"มีค่าผิดพลาด {value.text}", f"has the error {value.text}"))
    elif isinstance(value, str):
        yield from _text_faults(where, value)


def table_faults(book: FoundBook, table: FoundTable) -> Iterator[Finding]:
    """What is wrong with a follow-up table: its ids, its values, and what travels with it."""
    yield from _key_faults(table)
    for row in table.rows():
        for heading, (is_fit, message) in _FIT.items():
            value = row.value(heading)
            if value is not None and not is_fit(value):
                letter = get_column_letter(table.columns[heading])
                yield Finding(f"{table.sheet.title}!{letter}{row.number}", message)
    yield from _list_faults(book.workbook)
    yield from _round_faults(book)
    yield from _excel_table_faults(table)


def meta_facts(book: FoundBook) -> dict[str, str]:
    """The facts of the meta sheet by name; empty where it is missing."""
    if META_SHEET not in book.sheets:
        return {}
    rows = book.sheets[META_SHEET].rows[:20]
    return {str(row.values[0]): str(row.values[1] or "") for row in rows if len(row.values) > 1}


def _text_faults(where: str, text: str) -> Iterator[Finding]:
    if has_private_use(text):
        yield Finding(
            where,
            Bilingual(
                "มีอักขระส่วนตัวของแบบอักษร ซึ่งเครื่องอื่นแสดงไม่ได้ โปรดซ่อมข้อความก่อน",
                "has private characters of a font; please repair the text first",
            ),
        )
    if not is_clean(text):
        yield Finding(
            where,
            Bilingual(
                "มีอักขระควบคุมหรืออักขระที่มองไม่เห็น โปรดซ่อมข้อความก่อน",
                "has control characters or invisible ones; please repair the text first",
            ),
        )


def _key_faults(table: FoundTable) -> Iterator[Finding]:
    for heading in RowKey:
        column = table.columns.get(heading)
        if column is None:
            yield Finding(
                table.sheet.title,
                Bilingual(f"ไม่มีคอลัมน์ {heading.value}", f"the column {heading.value} is not there"),
            )
        elif not _is_hidden(table, column):
            yield Finding(
                table.sheet.title,
                Bilingual(
                    f"คอลัมน์ {heading.value} ต้องซ่อนไว้",
                    f"the column {heading.value} has to be hidden",
                ),
            )
    seen: set[object] = set()
    for row in table.rows():
        outcome_id = row.value(RowKey.OUTCOME_ID)
        where = row_of(table.sheet.title, row.number)
        if outcome_id is None and RowKey.OUTCOME_ID in table.columns:
            yield Finding(where, Bilingual("แถวนี้ไม่มีรหัสผลการประชุม", "this row has no outcome id"))
        elif outcome_id is not None and outcome_id in seen:
            yield Finding(
                where,
                Bilingual(
                    f"รหัส {outcome_id} ซ้ำกับแถวก่อนหน้า",
                    f"the id {outcome_id} is in an earlier row too",
                ),
            )
        seen.add(outcome_id)


def _is_hidden(table: FoundTable, column: int) -> bool:
    # Neighbours of one look are read as one group under the letter of its first column.
    return any(
        dimension.hidden and (dimension.min or 0) <= column <= (dimension.max or 0)
        for dimension in table.sheet.sheet.column_dimensions.values()
    )


def _is_percent(value: object) -> bool:
    return type(value) is int and 0 <= value <= 100


_NO_DATE = Bilingual("ไม่ใช่วันที่แท้", "is not a true date")
_FIT: dict[str, tuple[Callable[[object], bool], Bilingual]] = {
    TrackingColumn.DUE: (lambda value: type(value) is date, _NO_DATE),
    TrackingColumn.REPORTED_ON: (lambda value: type(value) is date, _NO_DATE),
    TrackingColumn.PERCENT: (
        _is_percent,
        Bilingual("ร้อยละต้องเป็นจำนวนเต็ม 0–100", "per cent is a whole number from 0 to 100"),
    ),
    TrackingColumn.STATUS: (
        lambda value: value in _STATUS_WORDS,
        Bilingual("ไม่ใช่สถานะในรายการ", "is not a status of the list"),
    ),
}


def _list_faults(workbook: Workbook) -> Iterator[Finding]:
    if LIST_SHEET not in workbook.sheetnames:
        yield Finding(
            LIST_SHEET,
            Bilingual("ไม่มีแผ่นรายการสถานะ", "the sheet with the list of statuses is not there"),
        )
    elif STATUS_LIST not in workbook.defined_names:
        yield Finding(
            LIST_SHEET,
            Bilingual(
                "ไม่มีชื่อช่วงของรายการสถานะ ช่องสถานะจึงไม่มีรายการให้เลือก",
                "the list of statuses has no name, so cells of status offer no list",
            ),
        )


def _round_faults(book: FoundBook) -> Iterator[Finding]:
    on_sheet = meta_facts(book).get(ROUND, "")
    properties = {
        each.name: str(each.value)
        for each in book.workbook.custom_doc_props  # type: ignore[attr-defined]
    }
    in_properties = properties.get(ROUND_PROPERTY, "")
    if not on_sheet:
        yield Finding(
            META_SHEET,
            Bilingual(
                "ไม่มีรหัสรอบการติดตามในแผ่นข้อมูลกำกับ", "the sheet about this file has no id of the round"
            ),
        )
    if not in_properties:
        yield Finding(
            "docProps/custom.xml",
            Bilingual(
                "ไม่มีรหัสรอบการติดตามในคุณสมบัติของแฟ้ม", "the file’s properties have no id of the round"
            ),
        )
    if on_sheet and in_properties and on_sheet != in_properties:
        yield Finding(
            META_SHEET,
            Bilingual(
                f"รหัสรอบไม่ตรงกัน: {on_sheet} กับ {in_properties}",
                f"the ids of the round differ: {on_sheet} and {in_properties}",
            ),
        )


def _excel_table_faults(table: FoundTable) -> Iterator[Finding]:
    tables = list(table.sheet.sheet.tables.values())
    if not tables and any(table.rows()):
        yield Finding(
            table.sheet.title,
            Bilingual(
                "ไม่ได้ทำเป็นตารางของ Excel จึงเรียงและกรองไม่ได้",
                "is no table of Excel, so it cannot be sorted and filtered",
            ),
        )
    headings = [heading for heading, _ in sorted(table.columns.items(), key=lambda item: item[1])]
    for each in tables:
        if [column.name for column in each.tableColumns] != headings:
            yield Finding(
                table.sheet.title,
                Bilingual(
                    "ชื่อคอลัมน์ของตารางไม่ตรงกับหัวตาราง", "the table’s column names are not its headings"
                ),
            )
