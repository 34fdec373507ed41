"""A PDF as lines of text. Meant for a process of its own: the file may be hostile."""

from collections.abc import Iterable
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]
import pypdfium2.raw as pdfium  # type: ignore[import-untyped]

from briefpack.errors import SourceError
from briefpack.sources.pdf.page_letters import letters
from briefpack.sources.pdf.page_lines import Line, lines, writes_blanks_in_thai
from briefpack.sources.source_text import MOST_LINES, SourceFormat, SourceLine, SourceText

_MOST_PAGES = 3_000
_FEW_LETTERS = 10  # a page number on a scanned page is no text
_MOST_UNMAPPED = 0.05
_NAMED_PAGES = 12

_REFUSED = {
    pdfium.FPDF_ERR_PASSWORD: (
        "ใส่รหัสผ่านไว้ — เปิดด้วยรหัสผ่าน แล้วพิมพ์เป็น PDF ใหม่ที่ไม่มีรหัสผ่าน จากนั้นลองอีกครั้ง"
    ),
    pdfium.FPDF_ERR_SECURITY: ("เข้ารหัสด้วยวิธีที่โปรแกรมไม่รู้จัก — พิมพ์เป็น PDF ใหม่ที่ไม่เข้ารหัส จากนั้นลองอีกครั้ง"),
}
_DAMAGED = "เป็น PDF ที่เสียหายหรือไม่ครบ — ขอแฟ้มใหม่ หรือเปิดแล้วพิมพ์เป็น PDF ใหม่ จากนั้นลองอีกครั้ง"


def read_pdf(path: Path) -> SourceText:
    """The lines of all pages in the order of their content, and which pages have no text.

    Raises SourceError for a file that is damaged, encrypted, or has no text at all.
    """
    try:
        with pypdfium2.PdfDocument(path) as document:
            return _read(document, path.name)
    except pypdfium2.PdfiumError as error:
        raise SourceError(f"{path.name} {_REFUSED.get(error.err_code, _DAMAGED)}") from error


def _read(document: pypdfium2.PdfDocument, name: str) -> SourceText:
    if len(document) > _MOST_PAGES:
        raise SourceError(
            f"{name} มี {len(document):,} หน้า รับได้ไม่เกิน {_MOST_PAGES:,} หน้า"
            " — แบ่งเป็นแฟ้มที่เล็กลงแล้วลองอีกครั้ง"
        )
    pages: dict[int, list[Line]] = {}
    scanned, unmapped, damaged = [], [], []
    for number in range(1, len(document) + 1):
        try:
            page = document[number - 1]
        except pypdfium2.PdfiumError:
            damaged.append(number)
            continue
        pages[number] = list(lines(letters(page)))
        if _is_scanned(page, pages[number]):
            scanned.append(number)
        if _is_unmapped(pages[number]):
            unmapped.append(number)
        page.close()
        if sum(map(len, pages.values())) > MOST_LINES:
            raise SourceError(f"{name} ยาวเกินไป — แบ่งเป็นแฟ้มที่เล็กลงแล้วลองอีกครั้ง")
    if not any(pages.values()):
        raise SourceError(f"{name} {_DAMAGED if damaged and not scanned else _NO_TEXT}")
    return SourceText(
        name,
        SourceFormat.PDF,
        tuple(_source_lines(pages)),
        warnings=tuple(
            f"{name} {_pages(numbers)} {says}"
            for numbers, says in (
                (scanned, "เป็นภาพ ไม่มีข้อความ จึงไม่ได้อ่าน — ใช้โปรแกรม OCR หากต้องการข้อความในหน้านั้น"),
                (damaged, "เสียหาย จึงไม่ได้อ่าน"),
                (unmapped, "มีแบบอักษรที่ไม่บอกรหัสตัวอักษร ข้อความอาจผิด โปรดตรวจกับต้นฉบับ"),
            )
            if numbers
        ),
    )


_NO_TEXT = (
    "เป็นภาพสแกน ไม่มีข้อความให้อ่าน — แปลงเป็นข้อความด้วยโปรแกรม OCR ก่อน หรือขอแฟ้ม Word จากเจ้าของเอกสาร"
)


def _source_lines(pages: dict[int, list[Line]]) -> Iterable[SourceLine]:
    every = [line for page in pages.values() for line in page]
    blanks_in_thai = not writes_blanks_in_thai(every)
    margin = min(line.left for line in every)
    for number, page in pages.items():
        for line in page:
            yield SourceLine(
                line.text(blanks_in_thai=blanks_in_thai),
                indent=round(line.left - margin, 1),
                page=number,
            )


def _is_scanned(page: pypdfium2.PdfPage, found: list[Line]) -> bool:
    written = sum(not letter.character.isspace() for line in found for letter in line.letters)
    if written >= _FEW_LETTERS:
        return False
    return any(page.get_objects(filter=(pdfium.FPDF_PAGEOBJ_IMAGE,), max_depth=3))


def _is_unmapped(found: list[Line]) -> bool:
    every = [letter for line in found for letter in line.letters if not letter.is_made_up]
    return sum(letter.is_unmapped for letter in every) > _MOST_UNMAPPED * len(every)


def _pages(numbers: list[int]) -> str:
    shown = ", ".join(map(str, numbers[:_NAMED_PAGES]))
    return f"หน้า {shown}" + (
        f" และอีก {len(numbers) - _NAMED_PAGES} หน้า" if numbers[_NAMED_PAGES:] else ""
    )
