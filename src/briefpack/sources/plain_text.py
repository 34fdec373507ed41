"""A plain text as lines: from a file, the clipboard or standard input."""

import re

from briefpack.bilingual import Bilingual
from briefpack.errors import SourceError
from briefpack.sources.decode_text import decode_text
from briefpack.sources.source_text import MOST_LINES, SourceFormat, SourceLine, SourceText

# An editor ends lines here only. `str.splitlines` also does at form feeds and U+2028, and line
# numbers would no longer fit the file.
_LINE_END = re.compile(r"\r\n|\n|\r")


def read_source_text(text: str, name: str) -> SourceText:
    """The lines of a text called `name` in messages. Raises SourceError where there are none."""
    return _lines(text, name, text.encode("utf-8", "surrogatepass"), "utf-8")


def read_text_file(content: bytes, name: str) -> SourceText:
    """The lines of a text file. Raises SourceError for what cannot be decoded."""
    text, encoding = decode_text(content, name)
    return _lines(text, name, content, encoding)


def _lines(text: str, name: str, content: bytes, encoding: str) -> SourceText:
    if not text.strip():
        raise SourceError(
            Bilingual(
                f"{name} ไม่มีข้อความ — โปรดเลือกแฟ้มหรือข้อความอื่น",
                f"{name} has no text — please choose another file or text",
            )
        )
    ends = sum(1 for _ in _LINE_END.finditer(text))
    if ends >= MOST_LINES:
        raise SourceError(
            Bilingual(
                f"{name} ยาวเกินไป ({ends:,} บรรทัด รับได้ไม่เกิน {MOST_LINES:,})"
                " — แบ่งเป็นแฟ้มที่เล็กลงแล้วลองอีกครั้ง",
                f"{name} is too long ({ends:,} lines; at most {MOST_LINES:,} can be read) "
                "— split it into smaller files, then try again",
            )
        )
    lines = _LINE_END.split(text)
    if not lines[-1]:
        lines.pop()
    return SourceText(name, SourceFormat.TEXT, tuple(_paged(lines)), content, encoding)


def _paged(lines: list[str]) -> list[SourceLine]:
    """Lines with their pages, where form feeds divide the text into pages.

    A form feed that begins a line puts that line on the next page, one that follows text the line
    after it.
    """
    if not any("\f" in line for line in lines):
        return [SourceLine(line) for line in lines]
    paged, page = [], 1
    for line in lines:
        begins = len(line) - len(line.lstrip("\f"))
        paged.append(SourceLine(line, page=page + begins))
        page += line.count("\f")
    return paged
