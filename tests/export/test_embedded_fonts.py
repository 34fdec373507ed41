import io
import struct
import uuid
import zipfile
from pathlib import Path

import pytest
from docx import Document
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

from briefpack import paths
from briefpack.export.embedded_fonts import embed, obfuscated
from briefpack.export.font_files import Face, FontFile, find_family, read_font

SARABUN = paths.FONTS / "Sarabun-Regular.ttf"


def renamed(target: Path, family: str, style: str = "Regular", fs_type: int = 0) -> Path:
    """Our font under another name and licence."""
    font = TTFont(paths.FONTS / f"Sarabun-{style}.ttf")
    for record in font["name"].names:
        if record.nameID in (1, 4, 16):
            record.string = family
    font["OS/2"].fsType = fs_type
    font.save(target)
    return target


def saved(document: object) -> dict[str, bytes]:
    file = io.BytesIO()
    document.save(file)  # type: ignore[attr-defined]
    with zipfile.ZipFile(file) as package:
        return {name: package.read(name) for name in package.namelist()}


def test_a_font_file_says_its_family_and_face() -> None:
    assert read_font(SARABUN) == FontFile(SARABUN, "Sarabun", Face.REGULAR, may_be_embedded=True)


@pytest.mark.parametrize(
    ("fs_type", "allowed"),
    [(0x0000, True), (0x0008, True), (0x0002, False), (0x0004, False), (0x0208, False)],
)
def test_the_licence_bits_decide(tmp_path: Path, fs_type: int, allowed: bool) -> None:
    font = read_font(renamed(tmp_path / "a.ttf", "A", fs_type=fs_type))

    assert font is not None
    assert font.may_be_embedded is allowed


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"\x00\x01\x00\x00\xff\xff", b"OTTO" * 9])
def test_what_is_no_font_is_none(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.ttf"
    path.write_bytes(content)

    assert read_font(path) is None


def test_a_family_is_found_with_its_faces_whatever_else_is_there(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    renamed(tmp_path / "sub" / "r.ttf", "TH Sarabun New")
    renamed(tmp_path / "b.TTF", "TH Sarabun New", "Bold")
    renamed(tmp_path / "o.ttf", "Other")
    (tmp_path / "broken.ttf").write_bytes(b"no font")

    found = find_family("th sarabun new", [tmp_path / "missing", tmp_path])

    assert [(font.face, font.path.name) for font in found] == [
        (Face.REGULAR, "r.ttf"),
        (Face.BOLD, "b.TTF"),
    ]


def test_mixing_a_font_twice_gives_the_font() -> None:
    key, font = uuid.UUID("01234567-89ab-cdef-0123-456789abcdef"), SARABUN.read_bytes()

    assert obfuscated(font, key) != font
    assert obfuscated(obfuscated(font, key), key) == font
    assert obfuscated(bytes(32), key)[:1] == b"\xef"  # the last byte of the key comes first


def test_a_brief_carries_its_font_and_no_font_it_may_not(tmp_path: Path) -> None:
    regular = read_font(renamed(tmp_path / "r.ttf", "TH Sarabun New"))
    bold = read_font(renamed(tmp_path / "b.ttf", "TH Sarabun New", "Bold", fs_type=2))
    other = read_font(SARABUN)
    assert regular is not None
    assert bold is not None
    assert other is not None
    document = Document(str(paths.BRIEF_TEMPLATE))

    embed(document, [regular, bold, other])

    parts = saved(document)
    assert [name for name in parts if name.endswith(".odttf")] == ["word/fonts/font1.odttf"]
    table = parts["word/fontTable.xml"].decode()
    assert "embedRegular" in table
    assert "embedBold" not in table
    assert "embedTrueTypeFonts" in parts["word/settings.xml"].decode()
    key = uuid.UUID(table.split('fontKey="{')[1][:36])
    inside = obfuscated(parts["word/fonts/font1.odttf"], key)
    assert struct.unpack(">I", inside[:4]) == (0x00010000,)


def test_without_a_font_that_may_be_embedded_nothing_changes(tmp_path: Path) -> None:
    before = saved(Document(str(paths.BRIEF_TEMPLATE)))
    document = Document(str(paths.BRIEF_TEMPLATE))

    embed(document, [])

    assert saved(document)["word/settings.xml"] == before["word/settings.xml"]
