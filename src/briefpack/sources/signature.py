"""The block that ends a document: who drew it up and when. Nothing of it is a result."""

import re
from collections.abc import Sequence

from briefpack.bilingual import Bilingual
from briefpack.model.agency import Agency
from briefpack.model.records import LeftOut, ReadingProblem
from briefpack.sources.agencies_in_text import agencies_in, is_agency_list
from briefpack.sources.alone import is_dates, is_place_and_dates
from briefpack.sources.beside import by_line
from briefpack.sources.paragraphs import Paragraph

_LONGEST = 90  # characters
_OFFICE = re.compile(
    r"(?:กอง|กลุ่มงาน|ฝ่ายเลขานุการ|สำนักงาน|สำนัก|ศูนย์|โทร|โทรสาร|อีเมล|e-?mail|tel|จัดทำโดย|ผู้จัดทำ)[^:]*:?.*",
    re.IGNORECASE,
)
_AS_OF = re.compile(r"(?:ข้อมูล|สถานะ|ปรับปรุง|จัดทำ|as of|updated)\D{0,20}(?=[0-9๐-๙])", re.IGNORECASE)


def part_signature(
    items: Sequence[Paragraph], agencies: Sequence[Agency]
) -> tuple[Sequence[Paragraph], list[LeftOut], list[ReadingProblem]]:
    """The items without the block at their end, the block's lines, and a word about it.

    Agencies alone at the end are those of the last pillar, as agencies above are of theirs. A date
    among them tells that they sign; so does a gap above them where nothing else names agencies.
    """
    at = len(items)
    while at and _may_sign(items[at - 1], agencies):
        at -= 1
    while at < len(items) and not items[at].after_blank and not _follows_table(items, at):
        at += 1
    block = items[at:]
    if not at or not block or not _signs(block, items[:at], agencies):
        return items, [], []
    left = [part for item in block for part in by_line(item, "signature")]
    said = " ".join(item.text for item in block)
    return (
        items[:at],
        left,
        [
            ReadingProblem(
                block[0].span.start_line,
                Bilingual(
                    f"ท้ายเอกสาร “{said[:60]}” น่าจะเป็นผู้จัดทำและวันที่จัดทำ "
                    "จึงไม่นำมาเป็นผลการประชุม โปรดตรวจ",
                    f"The end of the document, “{said[:60]}”, seems to be who prepared it and "
                    "when, so it was not taken as an outcome; please check",
                ),
            )
        ],
    )


def _may_sign(item: Paragraph, agencies: Sequence[Agency]) -> bool:
    if item.marker or item.heading or item.cell or len(item.text) > _LONGEST:
        return False
    return _dates(item.text) or _names_one(item.text, agencies) or bool(_OFFICE.match(item.text))


def _dates(text: str) -> bool:
    return is_dates(_AS_OF.sub("", text)) or is_place_and_dates(text)


def _names_one(text: str, agencies: Sequence[Agency]) -> bool:
    """Whether a line is the name of an agency, and no list of those who do something."""
    listed = is_agency_list(text, agencies) and not re.search("หน่วยงาน|รับผิดชอบ|หลัก|[:,/]", text)
    return listed and len({each.code for each in agencies_in(text, agencies)}) <= 2


def _follows_table(items: Sequence[Paragraph], at: int) -> bool:
    return at > 0 and items[at - 1].cell is not None


def _signs(
    block: Sequence[Paragraph], before: Sequence[Paragraph], agencies: Sequence[Agency]
) -> bool:
    if any(_dates(item.text) for item in block):
        return True
    named = [item for item in block if _names_one(item.text, agencies)]
    elsewhere = any(is_agency_list(item.text, agencies) for item in before if not item.cell)
    return bool(named) and not elsewhere
