"""Any source document as lines, whatever the file: a clear error in seconds at worst."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

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
_SAVE_AS = " — เปิดด้วย Word หรือ LibreOffice แล้วบันทึกเป็น .docx จากนั้นลองอีกครั้ง"
_REFUSED = {
    FileKind.OLD_OFFICE: f"เป็นแฟ้ม Office แบบเก่า (.doc, .xls) ซึ่งอ่านไม่ได้{_SAVE_AS}",
    FileKind.ENCRYPTED_OFFICE: (
        "ใส่รหัสผ่านไว้ — เปิดด้วย Word ใส่รหัสผ่าน แล้วบันทึกสำเนาที่ไม่มีรหัสผ่านเป็น .docx"
    ),
    FileKind.OPEN_DOCUMENT: f"เป็นแฟ้ม OpenDocument (.odt) ซึ่งอ่านไม่ได้{_SAVE_AS}",
    FileKind.RICH_TEXT: f"เป็นแฟ้ม RTF ซึ่งอ่านไม่ได้{_SAVE_AS}",
    FileKind.WEB_PAGE: f"เป็นหน้าเว็บ ซึ่งอ่านไม่ได้{_SAVE_AS}",
    FileKind.IMAGE: (
        "เป็นภาพ ไม่มีข้อความให้อ่าน — แปลงเป็นข้อความด้วยโปรแกรม OCR แล้วบันทึกเป็น .docx หรือ .txt"
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
        raise SourceError(f"{path.name} เป็นแฟ้มว่างเปล่า — โปรดเลือกแฟ้มอื่น")
    kind = file_kind(content)
    if kind in _REFUSED:
        raise SourceError(f"{path.name} {_REFUSED[kind]}")
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
            f"{path.name} ไม่ใช่แฟ้ม {path.suffix.lower()} หรือแฟ้มเสียหาย"
            " — เปิดด้วยโปรแกรมเดิมแล้วบันทึกใหม่ จากนั้นลองอีกครั้ง"
        )
    if len(content) > LARGEST_TEXT:
        raise SourceError(
            f"{path.name} ใหญ่เกินไปสำหรับแฟ้มข้อความ (รับได้ไม่เกิน {LARGEST_TEXT // 1_000_000} MB)"
            " — แบ่งเป็นแฟ้มที่เล็กลงแล้วลองอีกครั้ง"
        )
    return read_text_file(content, path.name)


def _wrong_suffix(path: Path, kind: FileKind) -> tuple[str, ...]:
    if path.suffix.lower() in _SUFFIXES[kind]:
        return ()
    true = _SUFFIXES[kind][0]
    return (f"{path.name} เป็นแฟ้ม {true} แม้ชื่อจะบอกเป็นอย่างอื่น จึงอ่านเป็น {true}",)
