"""Rows of a sheet, composed as XML: openpyxl's cells cost six times as much."""

import re
from collections.abc import Iterable
from datetime import date
from xml.sax.saxutils import escape

from openpyxl.utils import get_column_letter

from briefpack.errors import ExportError
from briefpack.export.excel_styles import Style
from briefpack.export.matrix import Value

LONGEST_TEXT = 32_767
"""Excel cuts longer texts without a word; it counts UTF-16 units."""

# Excel counts days from here, and believes in a 29 February 1900: earlier days are off by one.
_DAY_ZERO = date(1899, 12, 30)
_FIRST_DAY = date(1900, 3, 1)
_LOOKS_LIKE_A_FORMULA = frozenset("=+-@\t\r\n|%")
# In a cell's text _x0041_ stands for the letter A, so a text that has it must be escaped itself.
_ESCAPE_LIKE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")


def row_xml(
    number: int, values: Iterable[Value], styles: Iterable[Style], height: float, about: str
) -> str:
    """One row. `about` names it in the ExportError for a value that no cell can hold.

    Its height is a proposal (no customHeight): Excel fits the row again when it is edited.
    """
    cells = (
        _cell(f"{letter}{number}", value, style, about)
        for letter, value, style in zip(_LETTERS, values, styles, strict=False)
    )
    return f'<row r="{number}" ht="{height:g}">{"".join(cells)}</row>'


def quoted(text: str) -> bool:
    """Whether Excel would take this text for a formula when someone edits it."""
    return text[:1] in _LOOKS_LIKE_A_FORMULA


def serial(day: date) -> int:
    """The number by which Excel knows a day."""
    return (day - _DAY_ZERO).days


def refuse_unholdable(value: Value, about: str) -> None:
    """Raises ExportError where no Excel cell can hold the value."""
    if isinstance(value, str) and _units(value) > LONGEST_TEXT:
        raise ExportError(
            f"ข้อความของ {about} ยาวเกิน {LONGEST_TEXT:,} ตัวอักษรที่ช่องหนึ่งของ Excel รับได้"
            " — ย่อข้อความแล้วส่งออกใหม่"
        )
    if isinstance(value, date) and value < _FIRST_DAY:
        raise ExportError(
            f"วันที่ {value.isoformat()} ของ {about} เก่ากว่าที่ Excel รับได้ (1 มีนาคม ค.ศ. 1900)"
            " — แก้วันที่แล้วส่งออกใหม่"
        )


def _units(text: str) -> int:
    """UTF-16 units; counted only where there may be too many."""
    return len(text) if 2 * len(text) <= LONGEST_TEXT else len(text.encode("utf-16-le")) // 2


def _cell(place: str, value: Value, style: Style, about: str) -> str:
    if value is None or value == "":
        return f'<c r="{place}" s="{style.plain}"/>'
    if isinstance(value, int):
        return f'<c r="{place}" s="{style.plain}"><v>{value}</v></c>'
    refuse_unholdable(value, about)
    if isinstance(value, date):
        return f'<c r="{place}" s="{style.plain}"><v>{serial(value)}</v></c>'
    number = style.quoted if quoted(value) else style.plain
    text = escape(_ESCAPE_LIKE.sub("_x005F_", value) if "_x" in value else value)
    return (
        f'<c r="{place}" s="{number}" t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>'
    )


_LETTERS = tuple(get_column_letter(column) for column in range(1, 200))
