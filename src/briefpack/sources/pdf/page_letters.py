"""The letters of one PDF page as PDFium finds them, with which of the blanks it made up."""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2  # type: ignore[import-untyped]
import pypdfium2.raw as pdfium  # type: ignore[import-untyped]

_HYPHEN_AT_LINE_END = "\x02"  # PDFium's sign for it
_NO_LETTERS = {"\0", "\ufffe", "\uffff"}


@dataclass(frozen=True, slots=True)
class Letter:
    """One character. `left` is in points from the page's left edge, 0 where PDFium made it up."""

    character: str
    left: float
    is_made_up: bool
    is_unmapped: bool


def letters(page: pypdfium2.PdfPage) -> Iterator[Letter]:
    """The page's characters in the order of its content, line ends made up between lines."""
    text = page.get_textpage()
    try:
        for index in range(max(0, text.count_chars())):
            character = _character(pdfium.FPDFText_GetUnicode(text, index))
            if character in _NO_LETTERS:
                continue
            yield Letter(
                "-" if character == _HYPHEN_AT_LINE_END else character,
                _left(text, index),
                pdfium.FPDFText_IsGenerated(text, index) == 1,
                pdfium.FPDFText_HasUnicodeMapError(text, index) == 1,
            )
    finally:
        text.close()


def _character(number: int) -> str:
    # PDFium gives letters beyond U+FFFF whole on some systems, in halves on others.
    return chr(number) if number <= 0x10FFFF and not 0xD800 <= number <= 0xDFFF else "\ufffd"


def _left(text: pypdfium2.PdfTextPage, index: int) -> float:
    x, y = ctypes.c_double(), ctypes.c_double()
    found = pdfium.FPDFText_GetCharOrigin(text, index, ctypes.byref(x), ctypes.byref(y))
    return x.value if found else 0.0
