"""One worksheet, read in a single pass."""

from collections.abc import Mapping, Sequence
from typing import IO

from briefpack.files.cell_places import area_of, column_number, size_of
from briefpack.files.walk_xml import Ends, Starts, XmlFault, walk_xml
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
    walk_xml(part, walk.starts(), walk.ends(), walk.text)


class _Walk:
    """Where the walk is: in which row and cell, and what was seen of the cell so far."""

    def __init__(
        self, sheet: PackedSheet, reader: Reader, formats: Sequence[str], budget: Budget
    ) -> None:
        self._sheet, self._reader, self._formats, self._budget = sheet, reader, formats, budget
        self._row, self._row_text, self._row_is_hidden = 0, "", False
        self._column = 0
        self._cell: Mapping[str, str] = {}
        self._place = ""
        self._value: str | None = None
        self._formula: str | None = None
        self._formula_number = ""
        self._gathered: list[str] | None = None
        self._length = 0
        self._is_inline = False
        self._pieces = TextPieces(budget)
        self._shared_formulas: dict[str, str] = {}

    def starts(self) -> Starts:
        """What is done when an element begins."""
        return {
            **self._pieces.starts(),
            "row": self._begin_row,
            "c": self._begin_cell,
            "v": self._begin_value,
            "f": self._begin_formula,
            "is": self._begin_inline,
            "mergeCell": self._merge,
        }

    def ends(self) -> Ends:
        """What is done when an element ends."""
        return {
            **self._pieces.ends(),
            "c": self._end_cell,
            "v": self._end_value,
            "f": self._end_formula,
            "is": self._end_inline,
        }

    def text(self, piece: str) -> None:
        """Text between two elements."""
        if self._gathered is not None:
            self._length += len(piece)
            self._budget.check_text(self._length)
            self._gathered.append(piece)
        elif self._is_inline:
            self._pieces.add(piece)

    def _begin_row(self, attributes: Mapping[str, str]) -> None:
        self._budget.spend_element()
        self._row_text = attributes.get("r", "")
        self._row = _whole(self._row_text) if self._row_text else self._row + 1
        self._column, self._place = 0, ""
        self._row_is_hidden = is_true(attributes.get("hidden"))

    def _begin_cell(self, attributes: Mapping[str, str]) -> None:
        """Most cells are empty: of these only the place is kept, and worked out when needed."""
        self._budget.spend_element()
        if "r" not in attributes:
            self._go_to_place()
            self._column, self._place = self._column + 1, ""
        else:
            self._place = attributes["r"]
        self._cell = attributes
        self._value = self._formula = None

    def _go_to_place(self) -> None:
        """The row and column of the place; the row is known already where it is its row's own."""
        place = self._place
        if not place:
            return
        letters = place.removesuffix(self._row_text)
        if not letters.isalpha():
            place = place.replace("$", "")
            letters = place.rstrip(_DIGITS)
            self._row_text = place[len(letters) :]
            self._row = _whole(self._row_text)
        if not (0 < len(letters) <= 3 and letters.isascii() and letters.isalpha()):
            raise XmlFault(f"a cell at {place[:20]}")
        self._column = column_number(letters)

    def _end_cell(self) -> None:
        if self._value is None and self._formula is None:
            return
        self._go_to_place()
        code = self._number_format()
        kind = self._cell.get("t", "n")
        found = self._reader.read(Stored(kind, self._value, self._formula, code))
        if found is not None:
            self._budget.spend_cell(self._row, self._column)
            self._sheet.add(self._row, self._column, found[0], code, found[1])
            if self._row_is_hidden:
                self._sheet.hidden_rows.add(self._row)

    def _number_format(self) -> str:
        number = self._cell.get("s", "")
        if number.isdigit() and number.isascii() and len(number) < 7:
            at = int(number)
            return self._formats[at] if at < len(self._formats) else GENERAL
        return GENERAL

    def _begin_value(self, _: Mapping[str, str]) -> None:
        self._gathered, self._length = [], 0

    def _end_value(self) -> None:
        self._value = self._taken()

    def _begin_formula(self, attributes: Mapping[str, str]) -> None:
        self._gathered, self._length = [], 0
        self._formula_number = attributes.get("si", "")

    def _end_formula(self) -> None:
        """A formula that is shared stands in its first cell only, and is shown as written there."""
        self._formula = self._taken()
        if self._formula_number:
            self._formula = self._shared_formulas.setdefault(self._formula_number, self._formula)

    def _taken(self) -> str:
        taken, self._gathered = "".join(self._gathered or ()), None
        return taken

    def _begin_inline(self, _: Mapping[str, str]) -> None:
        self._is_inline = True

    def _end_inline(self) -> None:
        self._is_inline = False
        self._value = self._pieces.take()

    def _merge(self, attributes: Mapping[str, str]) -> None:
        area = area_of(attributes.get("ref", ""))
        if area is not None and size_of(area) > 1:
            self._budget.spend_merged(size_of(area))
            self._sheet.merged.append(area)


def _whole(digits: str) -> int:
    """A row's number. The far ones are refused where they hold something."""
    if digits.isascii() and digits.isdigit() and len(digits) <= 7 and int(digits) > 0:
        return int(digits)
    raise XmlFault(f"a row {digits[:20]}")
