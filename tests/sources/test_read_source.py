"""Any file whatever: read, or refused in words that name it."""

import os
import random
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

import word_files as word
from briefpack.errors import Cancelled, SourceError
from briefpack.sources.read_source import read_source
from briefpack.sources.source_text import SourceFormat
from pdf_files import IMAGE, assembled, pdf, stream, written
from word_files import p

COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)


def test_each_kind_is_read_by_its_content_and_keeps_its_bytes(tmp_path: Path) -> None:
    text, pdf_file = tmp_path / "ก.txt", tmp_path / "ก.pdf"
    text.write_text("ผลการประชุม", "utf-8")
    pdf_file.write_bytes(pdf(written(["ผลการประชุม"])))
    word_file = word.word_file(tmp_path / "ก.docx", p("ผลการประชุม"))

    for path, kind in (
        (text, SourceFormat.TEXT),
        (pdf_file, SourceFormat.PDF),
        (word_file, SourceFormat.WORD),
    ):
        source = read_source(path)

        assert (source.name, source.format, source.text) == (path.name, kind, "ผลการประชุม\n")
        assert source.content == path.read_bytes()
        assert source.warnings == ()


def test_a_wrong_suffix_is_said_and_the_file_is_read_as_what_it_is(tmp_path: Path) -> None:
    path = tmp_path / "ก.docx"
    path.write_bytes(pdf(written(["ผล"])))

    source = read_source(path)

    assert source.format is SourceFormat.PDF
    assert source.warnings == ("ก.docx เป็นแฟ้ม .pdf แม้ชื่อจะบอกเป็นอย่างอื่น จึงอ่านเป็น .pdf",)


def test_reading_can_be_cancelled(tmp_path: Path) -> None:
    path = tmp_path / "ก.pdf"
    path.write_bytes(pdf(written(["ผล"])))

    with pytest.raises(Cancelled):
        read_source(path, is_cancelled=lambda: True)


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("ก.txt", b"", "ว่างเปล่า"),
        ("ก.doc", COMPOUND, r"แบบเก่า.*\.docx"),
        ("ก.docx", COMPOUND + "EncryptedPackage".encode("utf-16-le"), "รหัสผ่าน"),
        ("ก.rtf", rb"{\rtf1 x}", r"RTF.*\.docx"),
        ("ก.html", b"<!DOCTYPE html><html>", r"หน้าเว็บ.*\.docx"),
        ("ก.png", b"\x89PNG\r\n\x1a\n", "ภาพ.*OCR"),
        ("ก.jpg", b"\xff\xd8\xff\xe0", "ภาพ.*OCR"),
        ("ก.tif", b"II*\0", "ภาพ.*OCR"),
        ("ก.docx", "ข้อความ".encode(), r"ไม่ใช่แฟ้ม \.docx"),
        ("ก.pdf", "ข้อความ".encode(), r"ไม่ใช่แฟ้ม \.pdf"),
        ("ก.txt", bytes(99), "ไม่ใช่แฟ้มข้อความ"),
        ("ก.docx", b"PK\x03\x04" + bytes(99), "เสียหาย"),
        ("ก.pdf", b"%PDF-1.7" + bytes(99), "เสียหาย"),
        ("ก.pdf", pdf(IMAGE), "สแกน"),
    ],
)
def test_what_cannot_be_read_says_what_to_do(
    tmp_path: Path, name: str, content: bytes, says: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)

    with pytest.raises(SourceError, match=rf"^{name}.*{says}"):
        read_source(path)


@pytest.mark.parametrize(
    ("name", "part", "says"),
    [
        ("ก.xlsx", "xl/workbook.xml", r"Excel.*\.docx"),
        ("ก.pptx", "ppt/presentation.xml", r"PowerPoint.*\.docx"),
        ("ก.docx", "other.xml", "ไม่ใช่แฟ้ม Word"),
    ],
)
def test_other_office_files_are_told_by_name(
    tmp_path: Path, name: str, part: str, says: str
) -> None:
    path = tmp_path / name
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        package.writestr(part, "<x/>")

    with pytest.raises(SourceError, match=rf"^{name}.*{says}"):
        read_source(path)


def test_an_open_document_is_told_by_its_first_member(tmp_path: Path) -> None:
    path = tmp_path / "ก.odt"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.text")

    with pytest.raises(SourceError, match=r"^ก\.odt.*OpenDocument.*\.docx"):
        read_source(path)


def test_what_is_no_file_is_refused_without_waiting(tmp_path: Path) -> None:
    pipe = tmp_path / "ท่อ"
    os.mkfifo(pipe)

    for path in (tmp_path, pipe, Path("/dev/zero"), tmp_path / "ไม่มี.txt", pipe / "ใต้.txt"):
        with pytest.raises(SourceError, match=path.name):
            read_source(path)


def test_a_name_that_no_file_can_have_is_refused() -> None:
    with pytest.raises(SourceError, match="ไม่มีแฟ้มชื่อ"):
        read_source(Path("ก\0.txt"))


def test_a_file_that_may_not_be_read_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "ลับ.txt"
    path.write_text("ลับ", "utf-8")
    path.chmod(0)
    if os.access(path, os.R_OK):  # the superuser may read anything
        monkeypatch.setattr(Path, "open", _refuse)

    with pytest.raises(SourceError, match=r"ลับ\.txt.*ไม่มีสิทธิ์"):
        read_source(path)


def _refuse(path: Path, mode: str) -> None:
    raise PermissionError(13, "denied", str(path))


def test_a_huge_file_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "ใหญ่.pdf"
    with path.open("wb") as file:
        file.truncate(3_000_000_000)

    with pytest.raises(SourceError, match=r"ใหญ่\.pdf ใหญ่เกินไป \(3,000 MB"):
        read_source(path)


def test_a_huge_text_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "ใหญ่.txt"
    path.write_bytes(b"a" * 20_000_001)

    with pytest.raises(SourceError, match=r"ใหญ่\.txt ใหญ่เกินไปสำหรับแฟ้มข้อความ"):
        read_source(path)


def zip_bomb(path: Path) -> None:
    word.word_file(path, "<w:p/>" * 2_000_000)


def entity_bomb(path: Path) -> None:
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    dtd = f'<?xml version="1.0"?><!DOCTYPE d [<!ENTITY e0 "ก">{entities}]>'
    word.write_package(
        path, f"{dtd}<w:document {word.NAMES}><w:body>{p('ก&e11;')}</w:body></w:document>"
    )


def outside_entity(path: Path) -> None:
    dtd = '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
    word.write_package(
        path, f"{dtd}<w:document {word.NAMES}><w:body>{p('ก&e;')}</w:body></w:document>"
    )


def deep_word(path: Path) -> None:
    word.word_file(path, "<w:sdt><w:sdtContent>" * 50_000)


def deep_tables(path: Path) -> None:
    table = "<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"
    word.word_file(path, table[0] * 600 + p("ก") + table[1] * 600)


def endless_word(path: Path) -> None:
    lines = "".join(f"<w:p><w:r><w:t>{n * 7919}</w:t></w:r></w:p>" for n in range(250_000))
    word.word_file(path, lines)


def cyclic_pages(path: Path) -> None:
    path.write_bytes(
        assembled([b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[2 0 R 2 0 R]/Count 9>>"])
    )


def cyclic_form(path: Path) -> None:
    form = stream(b"/Fm Do /Fm Do", b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources 3 0 R")
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Resources 3 0 R/Contents 5 0 R>>"
    pages = b"<</Type/Pages/Kids[6 0 R]/Count 1>>"
    path.write_bytes(
        assembled(
            [
                b"<</Type/Catalog/Pages 2 0 R>>",
                pages,
                b"<</XObject<</Fm 4 0 R>>>>",
                form,
                stream(b"/Fm Do"),
                page,
            ]
        )
    )


def too_many_pages(path: Path) -> None:
    path.write_bytes(pdf(*["" for _ in range(2_001)]))


@pytest.mark.parametrize(
    ("make", "suffix"),
    [
        (zip_bomb, ".docx"),
        (entity_bomb, ".docx"),
        (outside_entity, ".docx"),
        (deep_word, ".docx"),
        (deep_tables, ".docx"),
        (endless_word, ".docx"),
        (cyclic_pages, ".pdf"),
        (cyclic_form, ".pdf"),
        (too_many_pages, ".pdf"),
    ],
)
def test_hostile_files_are_refused_by_name(
    tmp_path: Path, make: Callable[[Path], None], suffix: str
) -> None:
    path = tmp_path / f"ร้าย{suffix}"
    make(path)

    with pytest.raises(SourceError, match=rf"ร้าย\{suffix} "):
        read_source(path)


def flipped(content: bytes, chance: random.Random) -> bytes:
    spoilt = bytearray(content)
    for _ in range(chance.randint(1, 12)):
        spoilt[chance.randrange(len(spoilt))] = chance.randrange(256)
    return bytes(spoilt)


def cut(content: bytes, chance: random.Random) -> bytes:
    return content[: chance.randrange(1, len(content))]


def doubled(content: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(content))
    return content[:at] + content[chance.randrange(len(content)) :]


@pytest.mark.parametrize("spoil", [flipped, cut, doubled])
@pytest.mark.parametrize("suffix", [".docx", ".pdf"])
def test_a_damaged_file_is_read_or_refused_by_name(
    tmp_path: Path, suffix: str, spoil: Callable[[bytes, random.Random], bytes]
) -> None:
    chance = random.Random(22)  # noqa: S311  # the same damage every time
    path = tmp_path / f"เสีย{suffix}"
    if suffix == ".pdf":
        whole = pdf(written(["ผลการประชุม ครั้งที่ ๒๒"]), IMAGE)
    else:
        numbering = word.abstract(word.level(0, "decimal", "%1.")) + word.num()
        whole = word.word_file(path, word.listed("ผล") + p("ก"), numbering=numbering).read_bytes()

    for _ in range(12):
        path.write_bytes(spoil(whole, chance))
        try:
            read_source(path)
        except SourceError as error:
            assert path.name in str(error)


def test_parts_in_each_other_s_place_are_refused_by_name(tmp_path: Path) -> None:
    path = tmp_path / "สลับ.docx"
    word.word_file(path, p("ก"), numbering=word.num(), styles="", footnotes="")
    with zipfile.ZipFile(path) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    names = list(parts)

    for shift in range(1, len(names)):
        with zipfile.ZipFile(path, "w") as package:
            for place, name in enumerate(names):
                package.writestr(name, parts[names[(place + shift) % len(names)]])

        with pytest.raises(SourceError, match=r"สลับ\.docx"):
            read_source(path)
