"""A PDF as lines of text. Meant for a process of its own: the file may be hostile."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]
import pypdfium2.raw as pdfium  # type: ignore[import-untyped]

from briefpack.bilingual import Bilingual, joined
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
        Bilingual(
            "ใส่รหัสผ่านไว้ — เปิดด้วยรหัสผ่าน แล้วพิมพ์เป็น PDF ใหม่ที่ไม่มีรหัสผ่าน จากนั้นลองอีกครั้ง",
            "has a password — open it with the password, print it to a new PDF without "
            "one, then try again",
        )
    ),
    pdfium.FPDF_ERR_SECURITY: (
        Bilingual(
            "เข้ารหัสด้วยวิธีที่โปรแกรมไม่รู้จัก — พิมพ์เป็น PDF ใหม่ที่ไม่เข้ารหัส จากนั้นลองอีกครั้ง",
            "is encrypted in a way that the program does not know — print it to a "
            "new PDF that is not encrypted, then try again",
        )
    ),
}
_DAMAGED = Bilingual(
    "เป็น PDF ที่เสียหายหรือไม่ครบ — ขอแฟ้มใหม่ หรือเปิดแล้วพิมพ์เป็น PDF ใหม่ จากนั้นลองอีกครั้ง",
    "is a PDF that is damaged or incomplete — ask for a new file, or open "
    "it and print it to a new PDF, then try again",
)
_SCAN = Bilingual(
    "เป็นภาพสแกน ไม่มีข้อความให้อ่าน — แปลงเป็นข้อความด้วยโปรแกรม OCR ก่อน หรือขอแฟ้ม Word จากเจ้าของเอกสาร",
    "is a scan without text to read — turn it into text with an OCR program "
    "first, or ask its owner for the Word file",
)
_EMPTY = Bilingual(
    "ไม่มีข้อความในหน้าใดเลย — โปรดเลือกแฟ้มอื่น หรือขอแฟ้ม Word จากเจ้าของเอกสาร",
    "has no text on any page — please choose another file, or ask its owner for the Word file",
)


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
        raise SourceError(joined(path.name, " ", _REFUSED.get(error.err_code, _DAMAGED))) from error
    if not any(line.letters for page in pages.read.values() for line in page.lines):
        why = _SCAN if pages.scanned else _DAMAGED if pages.damaged else _EMPTY
        raise SourceError(joined(path.name, " ", why))
    return SourceText(
        path.name,
        SourceFormat.PDF,
        tuple(_source_lines(pages.read)),
        warnings=tuple(joined(path.name, " ", warning) for warning in _warnings(pages)),
    )


def _read(document: pypdfium2.PdfDocument, name: str) -> _Pages:
    count = len(document)
    if count > _MOST_PAGES:
        raise _too_long(
            name,
            Bilingual(
                f"{count:,} หน้า รับได้ไม่เกิน {_MOST_PAGES:,} หน้า",
                f"{count:,} pages; at most {_MOST_PAGES:,} can be read",
            ),
        )
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
            raise _too_long(
                name,
                Bilingual(
                    f"รับได้ไม่เกิน {MOST_LINES:,} บรรทัด", f"at most {MOST_LINES:,} lines can be read"
                ),
            )
        written = sum(line.letters for line in lines)
        if written < _FEW_LETTERS and _is_picture(page):
            pages.scanned.append(number)
        if sum(line.unmapped for line in lines) > _MOST_UNMAPPED * written:
            pages.unmapped.append(number)
        page.close()
    return pages


def _too_long(name: str, how: Bilingual) -> SourceError:
    return SourceError(
        Bilingual(
            f"{name} ยาวเกินไป ({how}) — แบ่งเป็นแฟ้มที่เล็กลงแล้วลองอีกครั้ง",
            f"{name} is too long ({how.en}) — split it into smaller files, then try again",
        )
    )


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
        (
            pages.scanned,
            Bilingual(
                "เป็นภาพ ไม่มีข้อความ จึงไม่ได้อ่าน — ใช้โปรแกรม OCR หากต้องการข้อความส่วนนั้น",
                "are pictures without text, so they were not read — use an OCR program "
                "if their text is needed",
            ),
        ),
        (
            pages.damaged,
            Bilingual(
                "เสียหาย จึงไม่ได้อ่าน — ขอแฟ้มใหม่หากต้องการข้อความส่วนนั้น",
                "are damaged, so they were not read — ask for a new file if their text is needed",
            ),
        ),
        (
            pages.unmapped,
            Bilingual(
                "มีแบบอักษรที่ไม่บอกรหัสตัวอักษร ข้อความอาจผิด — โปรดตรวจกับต้นฉบับ",
                "have a font that does not say which letters it draws, so the text may "
                "be wrong — please check with the source",
            ),
        ),
    ):
        if numbers:
            shown = ", ".join(map(str, numbers[:_NAMED_PAGES]))
            more = len(numbers) - _NAMED_PAGES
            yield Bilingual(
                f"หน้า {shown}{f' และอีก {more:,} หน้า' if more > 0 else ''} {says}",
                f"Pages {shown}{f' and {more:,} more' if more > 0 else ''} {says.en}",
            )
