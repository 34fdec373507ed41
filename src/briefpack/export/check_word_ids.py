"""Checks of what a Word file's parts name in one another: numbering, ids, sections."""

from collections import Counter
from collections.abc import Iterator

from briefpack.bilingual import Bilingual
from briefpack.export.findings import Finding
from briefpack.export.word_names import W
from briefpack.export.written_word import DOCUMENT, STYLES, WrittenWord

NUMBERING = "word/numbering.xml"
_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
_OWN_IDS = (
    (f"{W}sdtPr/{W}id", f"{W}val", Bilingual("ตัวควบคุมเนื้อหา", "content control")),
    (_DRAWING, "id", Bilingual("ภาพ", "picture")),
)


def defined_numbering(word: WrittenWord) -> Iterator[Finding]:
    """Every list that a paragraph or a style belongs to is there, and so is what it follows."""
    numbering = word.roots.get(NUMBERING)
    lists, abstract = set(), set()
    if numbering is not None:
        abstract = {each.get(f"{W}abstractNumId") for each in numbering.iter(f"{W}abstractNum")}
        for each in numbering.iter(f"{W}num"):
            lists.add(each.get(f"{W}numId"))
            follows = each.find(f"{W}abstractNumId")
            if follows is None or follows.get(f"{W}val") not in abstract:
                yield Finding(
                    NUMBERING,
                    Bilingual(
                        f"รายการลำดับ {each.get(f'{W}numId')} ไม่มีรูปแบบเลขลำดับ",
                        f"the list {each.get(f'{W}numId')} has no numbering of its own",
                    ),
                )
    styles = word.roots.get(STYLES)
    for name, root in (*word.text_parts(), *([(STYLES, styles)] if styles is not None else ())):
        used = {each.get(f"{W}val") for each in root.iterfind(f".//{W}numPr/{W}numId")}
        for number in sorted(str(each) for each in used - lists - {"0"}):  # 0: no list
            yield Finding(
                name,
                Bilingual(
                    f"ใช้รายการลำดับ {number} ที่ไม่มีในเอกสาร",
                    f"uses the list {number}, which the document does not have",
                ),
            )


def unique_ids(word: WrittenWord) -> Iterator[Finding]:
    """No two content controls, and no two pictures, have one id."""
    for path, attribute, what in _OWN_IDS:
        for name, root in word.text_parts():
            counted = Counter(each.get(attribute) for each in root.iterfind(f".//{path}"))
            for id_, count in counted.items():
                if count > 1:
                    yield Finding(
                        name,
                        Bilingual(
                            f"รหัสของ{what} {id_} ซ้ำกัน {count} แห่ง",
                            f"the id {id_} of a {what.en} is there {count} times",
                        ),
                    )


def ended_sections(word: WrittenWord) -> Iterator[Finding]:
    """The body ends with the properties of its last section, with paper and margins."""
    last = word.body[-1] if len(word.body) else None
    if last is None or last.tag != f"{W}sectPr":
        yield Finding(
            DOCUMENT,
            Bilingual(
                "เอกสารไม่มีการตั้งหน้ากระดาษตอนสุดท้าย (sectPr)",
                "the document’s last section has no page set-up (sectPr)",
            ),
        )
    for number, section in enumerate(word.body.iter(f"{W}sectPr"), start=1):
        for part in ("pgSz", "pgMar"):
            if section.find(f"{W}{part}") is None:
                yield Finding(
                    DOCUMENT,
                    Bilingual(
                        f"ตอนที่ {number} ไม่ได้ตั้งขนาดหรือขอบกระดาษ ({part})",
                        f"section {number} has no paper size or margins ({part})",
                    ),
                )
