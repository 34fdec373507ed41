"""Any source document as lines, whatever the file: a clear error in seconds at worst."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from briefpack.bilingual import Bilingual, joined
from briefpack.errors import SourceError
from briefpack.files.bounded import read_regular_file
from briefpack.files.child_process import run_bounded
from briefpack.sources.file_kind import FileKind, file_kind
from briefpack.sources.plain_text import read_text_file
from briefpack.sources.source_text import SourceText

_LARGEST_FILE = 200_000_000
LARGEST_TEXT = 20_000_000
_SECONDS = 20
_MEGABYTES = 1_000

_SUFFIXES = {
    FileKind.PDF: (".pdf",),
    FileKind.ZIP: (".docx", ".docm", ".dotx", ".dotm"),
}
_SAVE_AS = Bilingual(
    " — เปิดด้วย Word หรือ LibreOffice แล้วบันทึกเป็น .docx จากนั้นลองอีกครั้ง",
    " — open it with Word or LibreOffice and save it as .docx, then try again",
)
_REFUSED = {
    FileKind.OLD_OFFICE: Bilingual(
        f"เป็นแฟ้ม Office แบบเก่า (.doc, .xls) ซึ่งอ่านไม่ได้{_SAVE_AS}",
        f"is an old Office file (.doc, .xls), which cannot be read{_SAVE_AS.en}",
    ),
    FileKind.ENCRYPTED_OFFICE: (
        Bilingual(
            "ใส่รหัสผ่านไว้ — เปิดด้วย Word ใส่รหัสผ่าน แล้วบันทึกสำเนาที่ไม่มีรหัสผ่านเป็น .docx",
            "has a password — open it with Word and the password, then save a copy "
            "without a password as .docx",
        )
    ),
    FileKind.OPEN_DOCUMENT: Bilingual(
        f"เป็นแฟ้ม OpenDocument (.odt) ซึ่งอ่านไม่ได้{_SAVE_AS}",
        f"is an OpenDocument file (.odt), which cannot be read{_SAVE_AS.en}",
    ),
    FileKind.RICH_TEXT: Bilingual(
        f"เป็นแฟ้ม RTF ซึ่งอ่านไม่ได้{_SAVE_AS}", f"is an RTF file, which cannot be read{_SAVE_AS.en}"
    ),
    FileKind.WEB_PAGE: Bilingual(
        f"เป็นหน้าเว็บ ซึ่งอ่านไม่ได้{_SAVE_AS}", f"is a web page, which cannot be read{_SAVE_AS.en}"
    ),
    FileKind.IMAGE: (
        Bilingual(
            "เป็นภาพ ไม่มีข้อความให้อ่าน — แปลงเป็นข้อความด้วยโปรแกรม OCR แล้วบันทึกเป็น .docx หรือ .txt",
            "is a picture without text to read — turn it into text with an OCR program "
            "and save that as .docx or .txt",
        )
    ),
}


def read_source(path: Path, is_cancelled: Callable[[], bool] = lambda: False) -> SourceText:
    """The document's lines. Raises SourceError, naming the file, for whatever cannot be read.

    The content decides how it is read, not the suffix. Word and PDF files are read in a process of
    their own, bounded in time and memory. Raises Cancelled once `is_cancelled` says so.
    """
    content, kind = _readable(path)
    if kind is FileKind.OTHER:
        return _read_text(path, content)
    source = run_bounded(
        _reader(kind),
        path.absolute(),
        name=path.name,
        seconds=_SECONDS,
        megabytes=_MEGABYTES,
        is_cancelled=is_cancelled,
        error=SourceError,
    )
    return replace(source, content=content, warnings=(*_wrong_suffix(path, kind), *source.warnings))


def require_readable(path: Path) -> None:
    """Raises SourceError, naming the file, for one that is of no readable kind at first sight."""
    _readable(path)


def _readable(path: Path) -> tuple[bytes, FileKind]:
    content = read_regular_file(path, limit=_LARGEST_FILE, error=SourceError)
    if not content:
        raise SourceError(
            Bilingual(
                f"{path.name} เป็นแฟ้มว่างเปล่า — โปรดเลือกแฟ้มอื่น",
                f"{path.name} is an empty file — please choose another file",
            )
        )
    kind = file_kind(content)
    if kind in _REFUSED:
        raise SourceError(joined(path.name, " ", _REFUSED[kind]))
    return content, kind


def _reader(kind: FileKind) -> Callable[[Path], SourceText]:
    """Imported late: a text file needs neither lxml nor PDFium."""
    if kind is FileKind.PDF:
        from briefpack.sources.pdf.read_pdf import read_pdf

        return read_pdf
    from briefpack.sources.word.read_word import read_word

    return read_word


def _read_text(path: Path, content: bytes) -> SourceText:
    if any(path.suffix.lower() in suffixes for suffixes in _SUFFIXES.values()):
        raise SourceError(
            Bilingual(
                f"{path.name} ไม่ใช่แฟ้ม {path.suffix.lower()} หรือแฟ้มเสียหาย"
                " — เปิดด้วยโปรแกรมเดิมแล้วบันทึกใหม่ จากนั้นลองอีกครั้ง",
                f"{path.name} is no {path.suffix.lower()} file, or is damaged — open it "
                "with the program it came from, save it again, and try once more",
            )
        )
    if len(content) > LARGEST_TEXT:
        raise SourceError(
            Bilingual(
                f"{path.name} ใหญ่เกินไปสำหรับแฟ้มข้อความ (รับได้ไม่เกิน {LARGEST_TEXT // 1_000_000} MB)"
                " — แบ่งเป็นแฟ้มที่เล็กลงแล้วลองอีกครั้ง",
                f"{path.name} is too large for a text file (at most {LARGEST_TEXT // 1_000_000} "
                "MB can be read) — split it into smaller files, then try again",
            )
        )
    return read_text_file(content, path.name)


def _wrong_suffix(path: Path, kind: FileKind) -> tuple[Bilingual, ...]:
    if path.suffix.lower() in _SUFFIXES[kind]:
        return ()
    true = _SUFFIXES[kind][0]
    return (
        Bilingual(
            f"{path.name} เป็นแฟ้ม {true} แม้ชื่อจะบอกเป็นอย่างอื่น จึงอ่านเป็น {true}",
            f"{path.name} is a {true} file although its name says otherwise, so it "
            f"was read as {true}",
        ),
    )
