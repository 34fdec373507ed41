"""One worksheet, read in a single pass."""

from collections.abc import Mapping, Sequence
from typing import IO

from briefpack.files.cell_places import area_of, column_number, size_of
from briefpack.files.walk_xml import XmlFault, walk_xml
from briefpack.returns.cell_values import Reader, Stored
from briefpack.returns.excel_texts import TextPieces
from briefpack.returns.number_formats import GENERAL
from briefpack.returns.packed_grid import PackedSheet
from briefpack.returns.read_limits import Budget
from briefpack.returns.workbook_parts import is_true

_DIGITS = "0123456789"


def read_sheet(
    part: IO[bytes], into: PackedSheet, reader: Reader, formats: Sequence[str], budget: Budget
) -> None:
    """Adds to `into` what stands in a worksheet. Its declared dimension is not believed.

    Raises XmlFault for a damaged sheet, ReturnError for one that is too large.
    """
    walk = _Walk(into, reader, formats, budget)
    walk_xml(part, walk.start, walk.end, walk.text)


class _Walk:
    """Where the walk is: in which row and cell, and what was seen of the cell so far."""

    def __init__(
        self, sheet: PackedSheet, reader: Reader, formats: Sequence[str], budget: Budget
    ) -> None:
        self._sheet, self._reader, self._formats, self._budget = sheet, reader, formats, budget
        self._row, self._column, self._row_is_hidden = 0, 0, False
        self._in_cell = False
        self._kind, self._style = "n", ""
        self._gathering: list[str] | None = None
        self._length = 0
        self._value: list[str] | None = None
        self._formula: list[str] | None = None
        self._inline: TextPieces | None = None
        self._shared_formulas: dict[str, str] = {}
        self._formula_number = ""

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        if name == "c":
            self._begin_cell(attributes)
        elif not self._in_cell:
            if name == "row":
                self._begin_row(attributes)
            elif name == "mergeCell":
                self._merge(attributes.get("ref", ""))
        elif self._inline is not None:
            self._inline.start(name)
        elif name == "v":
            self._value = self._gathering = []
        elif name == "f":
            self._formula = self._gathering = []
            self._formula_number = attributes.get("si", "")
        elif name == "is":
            self._inline = TextPieces(self._budget)

    def text(self, piece: str) -> None:
        """Text between two elements."""
        if self._gathering is not None:
            self._length += len(piece)
            self._budget.check_text(self._length)
            self._gathering.append(piece)
        elif self._inline is not None:
            self._inline.add(piece)

    def end(self, name: str) -> None:
        """An element ends."""
        if not self._in_cell:
            return
        if name == "c":
            self._end_cell()
        elif name in ("v", "f"):
            self._gathering = None
        elif name == "is" and self._inline is not None:
            self._value = [self._inline.take()]
            self._inline = None
        elif self._inline is not None:
            self._inline.end(name)

    def _begin_row(self, attributes: Mapping[str, str]) -> None:
        number = attributes.get("r", "")
        self._row = _whole(number) if number else self._row + 1
        self._column = 0
        self._row_is_hidden = is_true(attributes.get("hidden"))

    def _begin_cell(self, attributes: Mapping[str, str]) -> None:
        self._budget.spend_element()
        place = attributes.get("r", "").replace("$", "")
        if place:
            letters = place.rstrip(_DIGITS)
            if not (0 < len(letters) <= 3 and letters.isascii() and letters.isalpha()):
                raise XmlFault(f"a cell at {place[:20]}")
            self._column = column_number(letters)
            self._row = _whole(place[len(letters) :])
        else:
            self._column += 1
        self._in_cell = True
        self._kind = attributes.get("t", "n")
        self._style = attributes.get("s", "")
        self._value = self._formula = self._gathering = self._inline = None
        self._length = 0

    def _end_cell(self) -> None:
        self._in_cell = False
        if self._value is None and self._formula is None:
            return
        code = self._number_format()
        value = None if self._value is None else "".join(self._value)
        found = self._reader.read(Stored(self._kind, value, self._formula_text(), code))
        if found is None:
            return
        self._budget.spend_cell(self._row, self._column)
        self._sheet.add(self._row, self._column, found[0], code, found[1])
        if self._row_is_hidden:
            self._sheet.hidden_rows.add(self._row)

    def _number_format(self) -> str:
        number = self._style
        if number.isdigit() and number.isascii() and len(number) < 7:
            at = int(number)
            return self._formats[at] if at < len(self._formats) else GENERAL
        return GENERAL

    def _formula_text(self) -> str | None:
        """A formula that is shared stands in its first cell only, as written there."""
        if self._formula is None:
            return None
        text = "".join(self._formula)
        if not self._formula_number:
            return text
        return self._shared_formulas.setdefault(self._formula_number, text)

    def _merge(self, ref: str) -> None:
        area = area_of(ref)
        if area is not None and size_of(area) > 1:
            self._budget.spend_merged(size_of(area))
            self._sheet.merged.append(area)


def _whole(digits: str) -> int:
    """A row's number. The far ones are refused where they hold something."""
    if digits.isascii() and digits.isdigit() and len(digits) <= 7 and int(digits) > 0:
        return int(digits)
    raise XmlFault(f"a row {digits[:20]}")
