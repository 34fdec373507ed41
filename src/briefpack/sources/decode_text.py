"""Bytes of a text file as text: UTF-8, UTF-16 or Windows-874 (TIS-620), told by what they hold."""

import codecs
import re

from briefpack.bilingual import Bilingual
from briefpack.errors import SourceError

WINDOWS_874 = "windows-874"  # TIS-620 with quotes and dashes; what Thai Windows wrote as "ANSI"

_MARKED = (  # the longer mark first: UTF-32's begins as UTF-16's
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# In UTF-16, ASCII brings NULs and Thai (U+0E01–U+0E5B) brings 0x0E; no text in bytes has either.
_LOOKS_WIDE = re.compile(rb"[\0\x0e]")
_USUAL = re.compile(
    r"[\t\n\r\f\x20-\x7e\xa0-\xff\u0e01-\u0e5b\u200b-\u200f\u2010-\u203f\uf700-\uf71a]"
)
_CONTROL = re.compile(r"[\x01-\x08\x0b\x0e-\x19\x1b-\x1f\x7f]")
_THAI = re.compile(r"[ก-๛]")
_THAI_BESIDE_THAI = re.compile(r"(?<=[ก-๛])[ก-๛]|[ก-๛](?=[ก-๛])")

_MOST_CONTROLS = 0.01
_WIDE_ENOUGH = 0.95
_THAI_ENOUGH = 0.8


def decode_text(content: bytes, name: str) -> tuple[str, str]:
    """The text, verbatim but for a byte order mark, and the name of its encoding.

    Raises SourceError, naming the file, for what is no text or leaves its encoding in doubt.
    """
    for mark, encoding in _MARKED:
        if content.startswith(mark):
            return _checked(_marked(content[len(mark) :], encoding, name), name), encoding
    wide = _wide(content) if _LOOKS_WIDE.search(content) else None
    if wide is not None:
        return wide
    try:
        return _checked(content.decode("utf-8"), name), "utf-8"
    except UnicodeDecodeError as error:
        if b"\0" in content:
            raise _no_text(name) from error
        return _checked(_thai_in_bytes(content, name, error), name), WINDOWS_874


def _marked(content: bytes, encoding: str, name: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        raise SourceError(
            Bilingual(
                f"{name} เสียหาย: ไม่เป็น {encoding.upper()} ตามที่ต้นแฟ้มบอกไว้"
                " — เปิดด้วยโปรแกรมเดิมแล้วบันทึกใหม่เป็น UTF-8",
                f"{name} is damaged: it is not the {encoding.upper()} that its beginning "
                "says — open it with the program it came from and save it again as UTF-8",
            )
        ) from error


def _wide(content: bytes) -> tuple[str, str] | None:
    """UTF-16 without a mark, where nearly all of it reads as Thai or Latin text."""
    for encoding in ("utf-16-le", "utf-16-be"):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if text and len(_USUAL.findall(text)) >= _WIDE_ENOUGH * len(text):
            return text, encoding
    return None


def _thai_in_bytes(content: bytes, name: str, why_not_utf_8: UnicodeDecodeError) -> str:
    """Windows-874, where the bytes above ASCII read as words of Thai, or as mere punctuation."""
    try:
        text = content.decode("cp874")
    except UnicodeDecodeError as error:
        raise _in_doubt(content, name, why_not_utf_8) from error
    thai = len(_THAI.findall(text))
    # "café" in Latin-1 would become "caf" with a tone mark: such letters stand alone.
    if len(_THAI_BESIDE_THAI.findall(text)) < _THAI_ENOUGH * thai:
        raise _in_doubt(content, name, why_not_utf_8)
    return text


def _in_doubt(content: bytes, name: str, error: UnicodeDecodeError) -> SourceError:
    nearly = content.decode("utf-8", "replace")
    if len(_THAI.findall(nearly)) > nearly.count("\ufffd"):
        broken = content.count(b"\n", 0, error.start) + 1
        return SourceError(
            Bilingual(
                f"{name} เป็น UTF-8 ที่เสียหายตั้งแต่บรรทัดที่ {broken}"
                " — เปิดด้วยโปรแกรมเดิม แก้บรรทัดนั้น แล้วบันทึกใหม่เป็น UTF-8",
                f"{name} is UTF-8 that is damaged from line {broken} on — open it with "
                "the program it came from, mend that line, and save it again as UTF-8",
            )
        )
    if len(_CONTROL.findall(content.decode("latin-1"))) > _MOST_CONTROLS * len(content):
        return _no_text(name)
    return SourceError(
        Bilingual(
            f"{name} ไม่ทราบว่าใช้รหัสตัวอักษรใด (ไม่ใช่ UTF-8, UTF-16 หรือ Windows-874)"
            " — เปิดด้วยโปรแกรมเดิมแล้วบันทึกใหม่เป็น UTF-8",
            f"{name} has an unknown encoding (neither UTF-8, UTF-16 nor Windows-874) "
            "— open it with the program it came from and save it again as UTF-8",
        )
    )


def _checked(text: str, name: str) -> str:
    if "\0" in text or len(_CONTROL.findall(text)) > _MOST_CONTROLS * len(text):
        raise _no_text(name)
    return text


def _no_text(name: str) -> SourceError:
    return SourceError(
        Bilingual(
            f"{name} ไม่ใช่แฟ้มข้อความ — เปิดด้วยโปรแกรมเดิมแล้วบันทึกใหม่เป็น .docx, .pdf หรือ .txt (UTF-8)",
            f"{name} is no text file — open it with the program it came from and save "
            "it again as .docx, .pdf or .txt (UTF-8)",
        )
    )
