"""What kind of document some bytes are, told by how they begin; a file's suffix may lie."""

import re
from enum import Enum, auto


class FileKind(Enum):
    """The kinds that are told apart."""

    PDF = auto()
    ZIP = auto()
    OLD_OFFICE = auto()
    ENCRYPTED_OFFICE = auto()
    OPEN_DOCUMENT = auto()
    RICH_TEXT = auto()
    WEB_PAGE = auto()
    IMAGE = auto()
    OTHER = auto()


_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")
_PDF_BEGINS_WITHIN = 1024  # Adobe Reader allows as much before it
_STARTS = (
    (
        re.compile(rb"PK\x03\x04.{26}mimetypeapplication/vnd\.oasis", re.DOTALL),
        FileKind.OPEN_DOCUMENT,
    ),
    (re.compile(rb"PK(?:\x03\x04|\x05\x06)"), FileKind.ZIP),
    (re.compile(rb"\s*\{\\rtf"), FileKind.RICH_TEXT),
    (re.compile(rb"\xef?\xbb?\xbf?\s*<(?:!doctype\s+html|html)", re.IGNORECASE), FileKind.WEB_PAGE),
    (
        re.compile(
            rb"\x89PNG|\xff\xd8\xff|GIF8|II\*\0|MM\0\*|BM....\0\0\0\0|RIFF....WEBP|....ftyphe",
            re.DOTALL,
        ),
        FileKind.IMAGE,
    ),
)


def file_kind(content: bytes) -> FileKind:
    """The kind of document; OTHER is most often a plain text."""
    if content.startswith(_COMPOUND):
        encrypted = _ENCRYPTED_PACKAGE in content
        return FileKind.ENCRYPTED_OFFICE if encrypted else FileKind.OLD_OFFICE
    for start, kind in _STARTS:
        if start.match(content):
            return kind
    # A zip may hold a PDF near its start, a PDF never begins as a zip: so it comes last.
    return FileKind.PDF if b"%PDF-" in content[:_PDF_BEGINS_WITHIN] else FileKind.OTHER
