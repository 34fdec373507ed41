"""What Excel would repair, or refuse, in a workbook: names, lists, links, extents, locked cells."""

import re
from collections.abc import Iterator
from typing import Any

from briefpack.bilingual import Bilingual
from briefpack.export.excel_found import FoundBook, FoundSheet
from briefpack.export.findings import Finding, row_of

_LONGEST_LIST = 255  # UTF-16 units; Excel drops a longer list in place
_NAME = re.compile(r"[^\W\d][\w.]*")
_IN_SHEET = re.compile(r"'?((?:[^']|'')+?)'?!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?")


def package_faults(book: FoundBook) -> Iterator[Finding]:
    """What is wrong around the cells."""
    if book.workbook._external_links:  # type: ignore[attr-defined]
        yield Finding(
            "xl/externalLinks",
            Bilingual(
                "มีการเชื่อมโยงไปแฟ้มอื่น ตารางนี้ต้องอยู่ได้ด้วยตัวเอง",
                "has links to other files; this table has to stand alone",
            ),
        )
    for name, defined in book.workbook.defined_names.items():
        if not _stands_in(book, str(defined.attr_text)):
            yield Finding(
                name,
                Bilingual(
                    f"ชื่อช่วงชี้ไปที่ {defined.attr_text} ซึ่งไม่มี",
                    f"the name points to {defined.attr_text}, which is not there",
                ),
            )
    for sheet in book.sheets.values():
        yield from _list_faults(book, sheet)
        yield from _extent_faults(sheet)
        yield from _sort_faults(book, sheet)


def _stands_in(book: FoundBook, place: str) -> bool:
    found = _IN_SHEET.fullmatch(place)
    return found is not None and found[1].replace("''", "'") in book.sheets


def _list_faults(book: FoundBook, sheet: FoundSheet) -> Iterator[Finding]:
    rules: Any = sheet.sheet.data_validations.dataValidation
    for rule in rules:
        said = str(rule.formula1 or "")
        if rule.type != "list":
            continue
        where = f"{sheet.title}!{rule.sqref}"
        if said.startswith('"'):
            if len(said.encode("utf-16-le")) // 2 > _LONGEST_LIST + 2:
                yield Finding(
                    where,
                    Bilingual(
                        f"รายการให้เลือกยาวเกิน {_LONGEST_LIST} ตัวอักษร Excel จะตัดทิ้ง",
                        f"the list is longer than {_LONGEST_LIST} letters; Excel drops it",
                    ),
                )
        elif _NAME.fullmatch(said) and said not in book.workbook.defined_names:
            yield Finding(
                where,
                Bilingual(
                    f"รายการให้เลือกอ้างชื่อ {said} ซึ่งไม่มี",
                    f"the list to choose from names {said}, which is not there",
                ),
            )


def _extent_faults(sheet: FoundSheet) -> Iterator[Finding]:
    # A sheet of one cell is A1 or A1:A1, and some programs begin elsewhere than in column A.
    said = sheet.dimension.rpartition(":")[2]
    if sheet.rows and said and said != sheet.extent.rpartition(":")[2]:
        yield Finding(
            sheet.title,
            Bilingual(
                f"แผ่นงานบอกขอบเขต {sheet.dimension} แต่มีข้อมูล {sheet.extent}",
                f"the sheet says it reaches {sheet.dimension}, but has data in {sheet.extent}",
            ),
        )


def _sort_faults(book: FoundBook, sheet: FoundSheet) -> Iterator[Finding]:
    """Locked cells in the table of a protected sheet: nobody could sort it."""
    if not sheet.sheet.protection.sheet:
        return
    styles = {style: book.is_locked(style) for style in range(book.styles)}
    for table in sheet.sheet.tables.values():
        header = int(re.sub(r"\D", "", str(table.ref).partition(":")[0]) or 0)
        for row in sheet.rows:
            if row.number > header and any(styles[style] for style in set(row.styles)):
                yield Finding(
                    row_of(sheet.title, row.number),
                    Bilingual(
                        "มีช่องที่ล็อกไว้ ผู้รับจึงเรียงลำดับตารางไม่ได้",
                        "has locked cells, so the table cannot be sorted",
                    ),
                )
                break
