"""Rows of a sheet, composed as XML: openpyxl's cells cost six times as much."""

import re
from collections.abc import Iterable
from datetime import date
from functools import lru_cache

from openpyxl.utils import get_column_letter

from briefpack.bilingual import Bilingual
from briefpack.errors import ExportError
from briefpack.export.excel_styles import Style
from briefpack.export.matrix import Formula, Value
from briefpack.export.xml_text import escape

LONGEST_TEXT = 32_767
"""Excel cuts longer texts without a word; it counts UTF-16 units."""

# Excel counts days from here, and believes in a 29 February 1900: earlier days are off by one.
_DAY_ZERO = date(1899, 12, 30)
_FIRST_DAY = date(1900, 3, 1)
_LOOKS_LIKE_A_FORMULA = frozenset("=+-@\t\r\n|%")
# In a cell's text _x0041_ stands for the letter A, so a text that has it must be escaped itself.
_ESCAPE_LIKE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")


class RowWriter:
    """Composes the rows of one look: what does not change from row to row is made once.

    `about` names a row in the ExportError for a value that no cell can hold. A row's height is a
    proposal (no customHeight): Excel fits the row again when it is edited.
    """

    def __init__(self, styles: Iterable[Style]) -> None:
        self._columns = tuple(
            (f'<c r="{letter}', f'" s="{style.plain}', f'" s="{style.quoted}')
            for letter, style in zip(_LETTERS, styles, strict=False)
        )

    def row(self, number: int, values: Iterable[Value | Formula], height: float, about: str) -> str:
        """One row."""
        parts = [f'<row r="{number}" ht="{height:g}">']
        place = str(number)
        for (start, plain, as_quoted), value in zip(self._columns, values, strict=False):
            if value is None or value == "":
                parts += (start, place, plain, '"/>')
            elif isinstance(value, str):
                text, is_quoted = _text(value)
                if text is None:
                    raise _too_long(about)
                parts += (start, place, as_quoted if is_quoted else plain, text)
            elif isinstance(value, Formula):
                parts += (start, place, plain, f'"><f>{escape(value.text)}</f>')
                parts += (f"<v>{value.value}</v></c>",)
            else:
                parts += (start, place, plain, f'"><v>{_number(value, about)}</v></c>')
        parts.append("</row>")
        return "".join(parts)


def row_xml(
    number: int, values: Iterable[Value], styles: Iterable[Style], height: float, about: str
) -> str:
    """One row of a look of its own."""
    return RowWriter(styles).row(number, values, height, about)


def quoted(text: str) -> bool:
    """Whether Excel would take this text for a formula when someone edits it."""
    return text[:1] in _LOOKS_LIKE_A_FORMULA


def serial(day: date) -> int:
    """The number by which Excel knows a day."""
    return (day - _DAY_ZERO).days


@lru_cache(maxsize=4096)
def _text(value: str) -> tuple[str | None, bool]:
    """The rest of a text's cell, and whether it is marked as quoted; None where it is too long.

    Texts come back: a pillar's title stands in the rows of all its outcomes.
    """
    if _units(value) > LONGEST_TEXT:
        return None, False
    text = escape(_ESCAPE_LIKE.sub("_x005F_", value) if "_x" in value else value)
    cell = f'" t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>'
    return cell, quoted(value)


def _number(value: int | date, about: str) -> int:
    if isinstance(value, int):
        return value
    if value < _FIRST_DAY:
        raise ExportError(
            Bilingual(
                f"วันที่ {value.isoformat()} ของ {about} เก่ากว่าที่ Excel รับได้ (1 มีนาคม ค.ศ. 1900)"
                " — แก้วันที่แล้วส่งออกใหม่",
                f"The date {value.isoformat()} of {about} is older than Excel can take "
                "(1 March 1900 CE) — change the date, then export again",
            )
        )
    return serial(value)


def _too_long(about: str) -> ExportError:
    return ExportError(
        Bilingual(
            f"ข้อความของ {about} ยาวเกิน {LONGEST_TEXT:,} ตัวอักษรที่ช่องหนึ่งของ Excel รับได้"
            " — ย่อข้อความแล้วส่งออกใหม่",
            f"The text of {about} is longer than the {LONGEST_TEXT:,} characters that "
            "one Excel cell can take — shorten it, then export again",
        )
    )


def _units(text: str) -> int:
    """UTF-16 units; counted only where there may be too many."""
    return len(text) if 2 * len(text) <= LONGEST_TEXT else len(text.encode("utf-16-le")) // 2


_LETTERS = tuple(get_column_letter(column) for column in range(1, 200))
