"""A Word document as lines of text. Meant for a process of its own: the file may be hostile."""

from collections.abc import Iterator
from pathlib import Path

from lxml import etree

from briefpack.bilingual import NOTHING, Bilingual, joined, number_of
from briefpack.errors import SourceError
from briefpack.sources.source_text import MOST_LINES, SourceFormat, SourceText
from briefpack.sources.word.body import Body, too_long
from briefpack.sources.word.names import w
from briefpack.sources.word.numbering import numbering_in
from briefpack.sources.word.package import WordPackage, open_package
from briefpack.sources.word.styles import styles_in

_NOTE_OF = {"footnotes": "footnote", "endnotes": "endnote"}


def read_word(path: Path) -> SourceText:
    """The paragraphs in reading order, tables in place, footnotes at the end.

    Text as it is shown: insertions that are not yet accepted are in it, deletions are not. Raises
    SourceError for a file that is damaged, unsafe, or has no text.
    """
    package = open_package(path)
    try:
        return _read(package, path.name)
    except RecursionError as error:
        raise SourceError(
            Bilingual(
                f"{path.name} ซ้อนกันลึกผิดปกติ — เปิดด้วย Word หรือ LibreOffice แล้วบันทึกใหม่เป็น .docx",
                f"{path.name} is nested unusually deep — open it with Word or LibreOffice "
                "and save it again as .docx",
            )
        ) from error


def _read(package: WordPackage, name: str) -> SourceText:
    styles = styles_in(package.part("styles"))
    body = Body(name, styles, numbering_in(package.part("numbering"), styles))
    root = package.document
    if sum(1 for _ in root.iter(w("p"))) > MOST_LINES:  # much sooner than by walking to the limit
        raise too_long(name)
    for each in root.iterchildren(w("body")):
        body.take_story(each)
    _take_notes(body, package)
    if not any(line.text.strip() for line in body.lines):
        pictures = (
            Bilingual(
                " (มีแต่ภาพ — แปลงเป็นข้อความด้วยโปรแกรม OCR ก่อน)",
                " (only pictures — turn them into text with an OCR program first)",
            )
            if body.seen.pictures
            else NOTHING
        )
        raise SourceError(
            Bilingual(
                f"{name} ไม่มีข้อความ{pictures} — โปรดเลือกแฟ้มอื่น",
                f"{name} has no text{pictures.en} — please choose another file",
            )
        )
    warnings = tuple(joined(name, " ", warning) for warning in _warnings(body, root, package))
    return SourceText(name, SourceFormat.WORD, tuple(body.lines), warnings=warnings)


def _take_notes(body: Body, package: WordPackage) -> None:
    """The notes in the order in which the text refers to them, with the numbers that it shows."""
    for kind, element_name in _NOTE_OF.items():
        part = package.part(kind)
        if part is None:
            continue
        notes = {each.get(w("id"), ""): each for each in part.iterchildren(w(element_name))}
        referred = dict.fromkeys(note for of, note in body.seen.notes if of == kind)
        for number, note in enumerate((n for n in referred if n in notes), start=1):
            body.take_story(notes[note], marker=str(number))


def _warnings(body: Body, root: etree._Element, package: WordPackage) -> Iterator[Bilingual]:
    seen = body.seen
    if any(_has_text(part) for kind in ("header", "footer") for part in package.parts(kind)):
        yield Bilingual(
            "มีหัวกระดาษหรือท้ายกระดาษ ซึ่งไม่ได้อ่าน", "has headers or footers, which were not read"
        )
    if seen.inserted or seen.deleted:
        yield Bilingual(
            "มีการแก้ไขที่ยังไม่ยืนยัน (track changes) อ่านเสมือนยอมรับทั้งหมดแล้ว โปรดตรวจกับต้นฉบับ",
            "has tracked changes that are not settled, which were read as if all were "
            "accepted; please check with the source",
        )
    if seen.pictures:
        yield Bilingual(
            f"มีภาพหรือวัตถุ {seen.pictures} ชิ้น ซึ่งไม่ได้อ่าน",
            f"has {number_of(seen.pictures, 'picture or object', 'pictures or objects')}, not read",
        )
    if seen.hidden:
        yield Bilingual("มีข้อความที่ซ่อนไว้ ซึ่งไม่ได้อ่าน", "has hidden text, which was not read")
    comments = package.part("comments")
    if comments is not None and len(comments):
        yield Bilingual(
            f"มีข้อคิดเห็น {len(comments)} รายการ ซึ่งไม่ได้อ่าน",
            f"has {number_of(len(comments), 'comment')}, not read",
        )
    if next(root.iter(w("altChunk")), None) is not None:
        yield Bilingual(
            "มีเอกสารอื่นฝังอยู่ ซึ่งไม่ได้อ่าน", "has other documents embedded, which were not read"
        )


def _has_text(part: etree._Element) -> bool:
    return any((text.text or "").strip() for text in part.iter(w("t")))
