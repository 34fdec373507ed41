"""The cells of a sheet, read row by row: openpyxl's own reading costs ten times as much."""

import io
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, time
from functools import lru_cache
from typing import TypeAlias

from lxml import etree
from openpyxl.utils import get_column_letter
from openpyxl.utils.datetime import from_excel, from_ISO8601

from briefpack.export.excel_bounds import (
    MOST_CELLS,
    MOST_COLUMNS,
    MOST_ROWS,
    damaged,
    far_cell,
    far_row,
)
from briefpack.export.findings import row_of


@dataclass(frozen=True, slots=True)
class FormulaFound:
    """A cell that holds a formula, and the value that stands beside it."""

    text: str
    value: object


@dataclass(frozen=True, slots=True)
class ErrorFound:
    """A cell that holds an error, such as #REF!."""

    text: str


FoundValue: TypeAlias = object
"""None, str, int, float, bool, date, another time of openpyxl's, FormulaFound or ErrorFound."""

_COLUMNS = {get_column_letter(column): column for column in range(1, MOST_COLUMNS + 1)}
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")
_DIGITS = "0123456789"


@dataclass(frozen=True, slots=True)
class CellRow:
    """One row: its number, the values from column A on, and the style of each cell."""

    number: int
    values: tuple[FoundValue, ...]
    styles: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Lookups:
    """What cells refer to: texts, and styles, of which some show days."""

    texts: Sequence[str]
    styles: int
    day_styles: frozenset[int]
    epoch: datetime


def cell_rows(name: str, content: bytes, lookups: Lookups) -> Iterator[CellRow]:
    """The rows of a sheet that have any cell, in their order.

    Raises UnsafeSheetError for cells too far out, and for what is no sheet.
    """
    number = cells = 0
    events = etree.iterparse(
        io.BytesIO(content), tag="{*}row", resolve_entities=False, no_network=True
    )
    try:
        for _, row in events:
            number = _row_number(name, row, number)
            cells += len(row)
            if cells > MOST_CELLS:
                raise far_cell(row_of(name, number))
            if len(row):
                yield _row(name, number, row, lookups)
            row.clear()
    except (etree.XMLSyntaxError, IndexError, ValueError, OverflowError) as error:
        raise damaged(name) from error


def _row_number(name: str, row: etree._Element, before: int) -> int:
    text = str(row.get("r") or before + 1)
    if not (text.isascii() and text.isdigit()) or len(text) > 9:
        raise damaged(name)
    if int(text) > MOST_ROWS:
        raise far_row(row_of(name, text))
    if int(text) <= before:
        raise damaged(name)
    return int(text)


def _row(name: str, number: int, row: etree._Element, lookups: Lookups) -> CellRow:
    values: list[FoundValue] = []
    styles: list[int] = []
    for cell in row:
        column = _column(name, number, str(cell.get("r") or ""), len(values) + 1)
        if column <= len(values):
            raise damaged(name)
        while len(values) < column - 1:
            values.append(None)
            styles.append(0)
        style = int(cell.get("s") or 0)
        if not 0 <= style < lookups.styles:
            raise damaged(name)
        values.append(_value(cell, style, lookups) if len(cell) else None)
        styles.append(style)
    return CellRow(number, tuple(values), _shared(tuple(styles)))


def _column(name: str, row: int, place: str, following: int) -> int:
    letters = place.rstrip(_DIGITS)
    column = _COLUMNS.get(letters) if place else following
    if column is None or column > MOST_COLUMNS:
        raise far_cell(f"{name} {place}") if letters.isalpha() else damaged(name)
    if place and place[len(letters) :] != str(row):
        far = int(place[len(letters) :] or 0) > MOST_ROWS
        raise far_cell(f"{name} {place}") if far else damaged(name)
    return column


def _value(cell: etree._Element, style: int, lookups: Lookups) -> FoundValue:
    kind = cell.get("t")
    if kind == "inlineStr":
        whole = cell[0]
        is_plain = len(whole) == 1 and not len(whole[0])
        return _unescaped(whole[0].text or "" if is_plain else "".join(_texts(cell)))
    parts = {str(part.tag).rpartition("}")[2]: part.text or "" for part in cell}
    text = parts.get("v", "")
    read = _READ.get(kind)
    value = read(text, style, lookups) if read and text else None
    return FormulaFound(parts["f"], value) if "f" in parts else value


def _texts(cell: etree._Element) -> Iterator[str]:
    """The texts of a cell's runs, without the readings that stand above them."""
    for text in cell.iter("{*}t"):
        parent = text.getparent()
        if parent is not None and not str(parent.tag).endswith("}rPh"):
            yield text.text or ""


def _number(text: str, style: int, lookups: Lookups) -> FoundValue:
    number = float(text) if not text.lstrip("-").isdigit() else int(text)
    return _day(number, lookups.epoch) if style in lookups.day_styles else number


@lru_cache(maxsize=4096)
def _day(number: float, epoch: datetime) -> FoundValue:
    try:
        return _without_midnight(from_excel(number, epoch))
    except (OverflowError, ValueError):
        return ErrorFound("#VALUE!")


def _without_midnight(value: object) -> FoundValue:
    is_day = isinstance(value, datetime) and value.time() == time()
    return value.date() if is_day and isinstance(value, datetime) else value


def _unescaped(text: str) -> str | None:
    if "_x" in text:
        text = _ESCAPED.sub(lambda code: chr(int(code[1], 16)), text)
    return text or None


_READ: dict[str | None, Callable[[str, int, Lookups], FoundValue]] = {
    None: _number,
    "n": _number,
    "s": lambda text, style, lookups: _unescaped(lookups.texts[_index(text)]),
    "str": lambda text, style, lookups: _unescaped(text),
    "b": lambda text, style, lookups: text == "1",
    "e": lambda text, style, lookups: ErrorFound(text),
    "d": lambda text, style, lookups: _iso(text),
}


def _iso(text: str) -> FoundValue:
    return _without_midnight(from_ISO8601(text))  # type: ignore[no-untyped-call]


def _index(text: str) -> int:
    index = int(text)
    if index < 0:
        raise ValueError(text)
    return index


@lru_cache(maxsize=256)
def _shared(styles: tuple[int, ...]) -> tuple[int, ...]:
    """One tuple for all rows of one look."""
    return styles
