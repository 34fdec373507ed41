"""Read a written Word brief again, and say what is wrong with it."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from briefpack.bilingual import Bilingual
from briefpack.export.check_word_comments import anchored_comments, comments_as_composed
from briefpack.export.check_word_ids import (
    defined_numbering,
    ended_sections,
    unique_ids,
)
from briefpack.export.check_word_language import languages
from briefpack.export.check_word_looks import classified_pages, complex_script, defined_styles
from briefpack.export.compose_brief import Brief
from briefpack.export.findings import Finding
from briefpack.export.leak_guard import leaks
from briefpack.export.shown_items import shown_items
from briefpack.export.word_comments import comment_texts
from briefpack.export.word_items import Item, listed_texts
from briefpack.export.written_word import DOCUMENT, WrittenWord, read_word
from briefpack.files.office_zip import OfficeFileError
from briefpack.model.classification import Classification
from briefpack.thai.glue import unglue

_BROKEN_CHARACTER = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ue000-\uf8ff\ufffe\uffff\U000f0000-\U0010ffff]"
)
_EXCERPT = 40


def check_word(path: Path, brief: Brief | None = None) -> tuple[Finding, ...]:
    """What is wrong with the file; nothing where all is well. Never raises for a file's content.

    With the brief it was written from, its text and ids are compared and nothing withheld may be
    found. Without, the ids are those the file itself lists. Raises OSError for a file that is gone.
    """
    try:
        reading = read_word(path)
        if reading.word is None:
            return tuple(reading.findings)
        findings = [*reading.findings, *_findings(reading.word, brief)]
        if brief is not None:
            findings += leaks(path, brief.withheld, _allowed(reading.word, brief))
        return tuple(findings)
    except OfficeFileError as error:
        return (Finding(path.name, error.said),)


def _findings(word: WrittenWord, brief: Brief | None) -> Iterator[Finding]:
    yield from _characters(word)
    yield from complex_script(word)
    yield from languages(word)
    yield from defined_styles(word)
    yield from defined_numbering(word)
    yield from unique_ids(word)
    yield from anchored_comments(word)
    yield from ended_sections(word)
    yield from _bookmarks(word)
    yield from _fields(word)
    yield from _items(word, brief)
    yield from classified_pages(word, _classification(word, brief))
    if brief is not None:
        yield from _text(word, brief)
        yield from comments_as_composed(word, brief)


def _characters(word: WrittenWord) -> Iterator[Finding]:
    for name, seen in word.seen.items():
        for text in seen.texts:
            broken = _BROKEN_CHARACTER.search(text)
            if broken:
                where = f"{name} “{text[:_EXCERPT]}”"
                yield Finding(
                    where,
                    Bilingual(
                        f"มีอักขระที่แสดงไม่ได้ U+{ord(broken[0]):04X}",
                        f"has a character that cannot be shown, U+{ord(broken[0]):04X}",
                    ),
                )


def _bookmarks(word: WrittenWord) -> Iterator[Finding]:
    seen = word.seen[DOCUMENT]
    ids, names = [id_ for id_, _ in seen.bookmarks], [name for _, name in seen.bookmarks]
    for counted in (Counter(names), Counter(ids)):
        for value, count in counted.items():
            if count > 1:
                yield Finding(
                    DOCUMENT,
                    Bilingual(
                        f"บุ๊กมาร์ก {value} ซ้ำกัน {count} แห่ง",
                        f"the bookmark {value} is there {count} times",
                    ),
                )
    if Counter(ids) != Counter(seen.closed):
        yield Finding(
            DOCUMENT, Bilingual("บุ๊กมาร์กเปิดและปิดไม่ครบคู่", "bookmarks do not begin and end in pairs")
        )


def _fields(word: WrittenWord) -> Iterator[Finding]:
    for name, seen in word.seen.items():
        counted = Counter(seen.fields)
        if counted["begin"] != counted["end"]:
            yield Finding(
                name,
                Bilingual("ฟิลด์ (field) เปิดและปิดไม่ครบคู่", "fields do not begin and end in pairs"),
            )


def _items(word: WrittenWord, brief: Brief | None) -> Iterator[Finding]:
    """Every outcome and annotation has its bookmark, in the order in which they were composed."""
    listed = word.items
    if listed is None:
        yield Finding(
            word.name,
            Bilingual(
                "ไม่มีรายการผลการประชุมของ briefpack จึงตรวจความครบถ้วนไม่ได้",
                "has no list of outcomes by briefpack, so nobody can tell whether it is complete",
            ),
        )
    elif brief is not None and listed.export_id != brief.properties.export_id:
        yield Finding(
            word.name,
            Bilingual(
                "รหัสการส่งออกไม่ตรงกับที่เรียบเรียงไว้",
                "the id of the export is not that of what was composed",
            ),
        )
    expected = shown_items(brief) if brief else listed.items if listed else ()
    if listed is not None and listed.items != expected:
        yield Finding(
            word.name,
            Bilingual(
                "รายการผลการประชุมในแฟ้มไม่ตรงกับที่เรียบเรียงไว้",
                "the list of outcomes in the file is not what was composed",
            ),
        )
    names = [name for _, name in word.seen[DOCUMENT].bookmarks]
    places = {name: place for place, name in enumerate(names)}
    missing = [item for item in expected if item.bookmark not in places]
    for item in missing:
        yield Finding(
            word.name, Bilingual(f"ไม่พบ {item.id} ในเอกสาร", f"{item.id} is not in the document")
        )
    if not missing and not _rising([places[item.bookmark] for item in expected]):
        yield Finding(
            word.name,
            Bilingual("ลำดับของผลการประชุมหรือบันทึกเปลี่ยนไป", "outcomes or notes are in another order"),
        )
    yield from _unlisted(names, expected, brief)


def _unlisted(
    names: list[str], expected: tuple[Item, ...], brief: Brief | None
) -> Iterator[Finding]:
    """With the brief at hand, a bookmark that nobody composed is a fault of ours."""
    if brief is None:
        return
    known = {item.bookmark for item in expected} | {line.anchor for line in brief.lines}
    for name in names:
        if name not in known:
            yield Finding(
                DOCUMENT,
                Bilingual(
                    f"มีบุ๊กมาร์ก {name} ที่ไม่ได้เรียบเรียงไว้", f"the bookmark {name} was not composed"
                ),
            )


def _rising(places: list[int]) -> bool:
    return all(one < next_one for one, next_one in pairwise(places))


def _classification(word: WrittenWord, brief: Brief | None) -> Classification:
    listed = word.items
    if brief is not None:
        return brief.classification
    return listed.classification if listed else Classification.NONE


def _text(word: WrittenWord, brief: Brief) -> Iterator[Finding]:
    """The file says what was composed, paragraph by paragraph, and nothing else."""
    composed = [unglue(text) for text in brief.texts]
    written = [unglue(each) for each in word.seen[DOCUMENT].texts]
    for number, (one, other) in enumerate(zip(composed, written, strict=False), start=1):
        if one != other:
            where = Bilingual(
                f"ย่อหน้าที่ {number} “{other[:_EXCERPT]}”", f"paragraph {number} “{other[:_EXCERPT]}”"
            )
            yield Finding(
                where,
                Bilingual(
                    f"ข้อความไม่ตรงกับที่เรียบเรียงไว้ “{one[:_EXCERPT]}”",
                    f"the text is not the one composed, “{one[:_EXCERPT]}”",
                ),
            )
            return
    if len(composed) != len(written):
        yield Finding(
            word.name,
            Bilingual(
                f"มี {len(written)} ย่อหน้า จากที่เรียบเรียงไว้ {len(composed)}",
                f"has {len(written)} paragraphs; {len(composed)} were composed",
            ),
        )


def _allowed(word: WrittenWord, brief: Brief) -> Iterator[str]:
    """Every text that may stand in the package, as often as it may."""
    yield from brief.texts
    yield from listed_texts(shown_items(brief))
    yield from comment_texts(brief.blocks)
    about = brief.properties
    yield from (about.title, about.author, about.author, about.pack, about.export_id)
    wording = brief.classification.wording.in_language(brief.language)
    for kind in ("header", "footer"):
        yield from (wording for _ in word.pages(kind))
