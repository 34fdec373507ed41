"""The letters of one PDF page as PDFium finds them, and the gaps where it made up a blank."""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2  # type: ignore[import-untyped]
import pypdfium2.raw as pdfium  # type: ignore[import-untyped]

_HYPHEN_AT_LINE_END = "\x02"  # PDFium's sign for it; it makes up no line end there
_NO_LETTERS = {"\0", "\ufffe", "\uffff"}
_LAST_LETTER = 0x10FFFF
_SURROGATES = range(0xD800, 0xE000)
_SWALLOWED = 0.08  # of the letters' size; the narrowest blanks take some 0.2


@dataclass(frozen=True, slots=True)
class Gap:
    """Room between two letters, for which PDFium made up a blank.

    `width` is a multiple of the letters' size. `holds_blank`: the page does write a blank there,
    which PDFium dropped for its own. It puts its own where the gap begins: if the page moved on
    without writing, the next letter stands in the very same place.
    """

    width: float
    holds_blank: bool


@dataclass(frozen=True, slots=True)
class Letter:
    """One character, in points from the page's left and lower edges, where it stands on its line.

    What PDFium made up is not written.
    """

    character: str
    left: float
    baseline: float = 0.0
    right: float = 0.0
    is_written: bool = True
    is_unmapped: bool = False
    gap: Gap | None = None


def letters(page: pypdfium2.PdfPage) -> Iterator[Letter]:
    """The page's characters in the order of its content, line ends made up between lines."""
    text = page.get_textpage()
    try:
        for index in range(max(0, text.count_chars())):
            character = _character(pdfium.FPDFText_GetUnicode(text, index))
            if character in _NO_LETTERS:
                continue
            if character == _HYPHEN_AT_LINE_END:
                yield Letter("-", *_origin(text, index), _box(text, index).right)
                yield Letter("\n", 0.0, is_written=False)
                continue
            is_written = pdfium.FPDFText_IsGenerated(text, index) != 1
            yield Letter(
                character,
                *_origin(text, index),
                _box(text, index).right,
                is_written,
                pdfium.FPDFText_HasUnicodeMapError(text, index) == 1,
                None if is_written or character != " " else _gap(text, index),
            )
    finally:
        text.close()


def _character(number: int) -> str:
    if number > _LAST_LETTER or number in _SURROGATES:
        return "\ufffd"
    return chr(number)


def _origin(text: pypdfium2.PdfTextPage, index: int) -> tuple[float, float]:
    x, y = ctypes.c_double(), ctypes.c_double()
    found = pdfium.FPDFText_GetCharOrigin(text, index, ctypes.byref(x), ctypes.byref(y))
    return (x.value, y.value) if found else (0.0, 0.0)


def _box(text: pypdfium2.PdfTextPage, index: int) -> pdfium.FS_RECTF:
    box = pdfium.FS_RECTF()
    pdfium.FPDFText_GetLooseCharBox(text, index, ctypes.byref(box))
    return box


def _gap(text: pypdfium2.PdfTextPage, index: int) -> Gap:
    box = _box(text, index - 1)
    size = pdfium.FPDFText_GetFontSize(text, index - 1) or 1.0
    height = abs(box.top - box.bottom)  # the size as seen: text may be scaled up from size 1
    size = max(size, height) if height else size
    after, _ = _origin(text, index + 1)
    here, _ = _origin(text, index)
    return Gap((after - box.right) / size, after - here > _SWALLOWED * size)
