"""A PDF as lines of text. Meant for a process of its own: the file may be hostile."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]
import pypdfium2.raw as pdfium  # type: ignore[import-untyped]

from briefpack.errors import SourceError
from briefpack.sources.pdf.grids import Grid, grids
from briefpack.sources.pdf.margins import hidden_blanks
from briefpack.sources.pdf.page_letters import letters
from briefpack.sources.pdf.page_lines import page_lines
from briefpack.sources.pdf.page_rules import rules
from briefpack.sources.pdf.pieces import Page
from briefpack.sources.pdf.tables import placed
from briefpack.sources.pdf.unruled import unruled
from briefpack.sources.source_text import MOST_LINES, SourceFormat, SourceLine, SourceText

_MOST_PAGES = 2_000
_FEW_LETTERS = 10  # a page number on a scanned page is no text
_MOST_UNMAPPED = 0.05
_NAMED_PAGES = 12
_PICTURES = (pdfium.FPDF_PAGEOBJ_IMAGE, pdfium.FPDF_PAGEOBJ_PATH)
_OUTLINES = 100  # shapes; letters turned into curves are as many, the rules of a form are not
_FORMS_IN_FORMS = 3

_REFUSED = {
    pdfium.FPDF_ERR_PASSWORD: (
        "ใส่รหัสผ่านไว้ — เปิดด้วยรหัสผ่าน แล้วพิมพ์เป็น PDF ใหม่ที่ไม่มีรหัสผ่าน จากนั้นลองอีกครั้ง"
    ),
    pdfium.FPDF_ERR_SECURITY: ("เข้ารหัสด้วยวิธีที่โปรแกรมไม่รู้จัก — พิมพ์เป็น PDF ใหม่ที่ไม่เข้ารหัส จากนั้นลองอีกครั้ง"),
}
_DAMAGED = "เป็น PDF ที่เสียหายหรือไม่ครบ — ขอแฟ้มใหม่ หรือเปิดแล้วพิมพ์เป็น PDF ใหม่ จากนั้นลองอีกครั้ง"
_SCAN = "เป็นภาพสแกน ไม่มีข้อความให้อ่าน — แปลงเป็นข้อความด้วยโปรแกรม OCR ก่อน หรือขอแฟ้ม Word จากเจ้าของเอกสาร"
_EMPTY = "ไม่มีข้อความในหน้าใดเลย — โปรดเลือกแฟ้มอื่น หรือขอแฟ้ม Word จากเจ้าของเอกสาร"


@dataclass(slots=True)
class _Pages:
    """What stands on each page, and the pages of which something must be said."""

    read: dict[int, Page] = field(default_factory=dict)
    scanned: list[int] = field(default_factory=list)
    damaged: list[int] = field(default_factory=list)
    unmapped: list[int] = field(default_factory=list)


def read_pdf(path: Path) -> SourceText:
    """The lines of all pages in the order of their content, and which pages have no text.

    Raises SourceError for a file that is damaged, encrypted, or has no text at all.
    """
    try:
        with pypdfium2.PdfDocument(path) as document:
            pages = _read(document, path.name)
    except pypdfium2.PdfiumError as error:
        raise SourceError(f"{path.name} {_REFUSED.get(error.err_code, _DAMAGED)}") from error
    if not any(line.letters for page in pages.read.values() for line in page.lines):
        why = _SCAN if pages.scanned else _DAMAGED if pages.damaged else _EMPTY
        raise SourceError(f"{path.name} {why}")
    return SourceText(
        path.name,
        SourceFormat.PDF,
        tuple(_source_lines(pages.read)),
        warnings=tuple(f"{path.name} {warning}" for warning in _warnings(pages)),
    )


def _read(document: pypdfium2.PdfDocument, name: str) -> _Pages:
    count = len(document)
    if count > _MOST_PAGES:
        raise _too_long(name, f"{count:,} หน้า รับได้ไม่เกิน {_MOST_PAGES:,} หน้า")
    pages, found = _Pages(), 0
    without_rules: Grid | None = None
    for number in range(1, count + 1):
        try:
            page = document[number - 1]
            content = tuple(letters(page))
            tables = grids(rules(page))
            if not tables and (found_unruled := unruled(content, page.get_width(), without_rules)):
                tables = (found_unruled,)
                without_rules = found_unruled
            else:
                without_rules = None
            lines = tuple(page_lines(content, tables))
        except pypdfium2.PdfiumError:
            pages.damaged.append(number)
            continue
        pages.read[number] = Page(lines, tables)
        found += len(lines)
        if found > MOST_LINES:
            raise _too_long(name, f"รับได้ไม่เกิน {MOST_LINES:,} บรรทัด")
        written = sum(line.letters for line in lines)
        if written < _FEW_LETTERS and _is_picture(page):
            pages.scanned.append(number)
        if sum(line.unmapped for line in lines) > _MOST_UNMAPPED * written:
            pages.unmapped.append(number)
        page.close()
    return pages


def _too_long(name: str, how: str) -> SourceError:
    return SourceError(f"{name} ยาวเกินไป ({how}) — แบ่งเป็นแฟ้มที่เล็กลงแล้วลองอีกครั้ง")


def _is_picture(page: pypdfium2.PdfPage) -> bool:
    """Whether something is to be seen: an image, or letters that were turned into curves."""
    seen = page.get_objects(filter=_PICTURES, max_depth=_FORMS_IN_FORMS)
    return any(
        each.type == pdfium.FPDF_PAGEOBJ_IMAGE or count >= _OUTLINES
        for count, each in enumerate(seen, start=1)
    )


def _source_lines(pages: Mapping[int, Page]) -> Iterator[SourceLine]:
    every = [line for page in pages.values() for line in page.lines]
    writes_blanks = any(line.writes_blanks_in_thai for line in every)
    margin = min(line.left for line in every)
    lines = list(placed(pages))
    hides_blank = hidden_blanks(lines)
    for each in lines:
        yield SourceLine(
            each.line.without_gaps if writes_blanks else each.line.with_gaps,
            indent=each.indent if each.cell else round(each.line.left - margin, 1),
            page=each.page,
            cell=each.cell,
            has_room=each.has_room,
            hides_blank=hides_blank(each),
        )


def _warnings(pages: _Pages) -> Iterator[str]:
    for numbers, says in (
        (pages.scanned, "เป็นภาพ ไม่มีข้อความ จึงไม่ได้อ่าน — ใช้โปรแกรม OCR หากต้องการข้อความส่วนนั้น"),
        (pages.damaged, "เสียหาย จึงไม่ได้อ่าน — ขอแฟ้มใหม่หากต้องการข้อความส่วนนั้น"),
        (pages.unmapped, "มีแบบอักษรที่ไม่บอกรหัสตัวอักษร ข้อความอาจผิด — โปรดตรวจกับต้นฉบับ"),
    ):
        if numbers:
            shown = ", ".join(map(str, numbers[:_NAMED_PAGES]))
            more = len(numbers) - _NAMED_PAGES
            yield f"หน้า {shown}{f' และอีก {more:,} หน้า' if more > 0 else ''} {says}"
