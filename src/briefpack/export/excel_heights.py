"""How high a row must be for its wrapped Thai text, by the widths of its columns."""

import math
from collections.abc import Sequence
from functools import lru_cache

from briefpack.export.excel_styles import BODY_SIZE, LINE_HEIGHT
from briefpack.export.matrix import MatrixColumn, Value
from briefpack.thai.widths import display_width

# Thai breaks between words, so a full line ends about half a word short of the border.
_HALF_A_WORD = 3.5
_HIGHEST = 409.0
_PADDING = 3.0


def row_height(
    values: Sequence[Value], columns: Sequence[MatrixColumn], size: float = BODY_SIZE
) -> float:
    """In points, at most Excel's 409. Days and numbers take one line."""
    lines = max(
        (
            _lines(value, column.width)
            for value, column in zip(values, columns, strict=True)
            if not column.hidden and isinstance(value, str) and value
        ),
        default=1,
    )
    return min(_HIGHEST, lines * size * LINE_HEIGHT + _PADDING)


@lru_cache(maxsize=8192)
def _lines(text: str, width: float) -> int:
    return sum(_lines_of(display_width(line), width) for line in text.split("\n"))


def _lines_of(taken: int, width: float) -> int:
    if taken <= width:
        return 1
    return math.ceil(taken / max(width - _HALF_A_WORD, width / 2))
