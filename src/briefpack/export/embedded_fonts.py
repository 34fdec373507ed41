"""Fonts that travel inside a Word file, so that it looks right where they are not installed.

ECMA-376 part 4, 17.8.1: an embedded font is the font file whose first 32 bytes are mixed with a
GUID, which stands in the font table. Ours is made from the font, so that equal files stay equal.
"""

import hashlib
import uuid
from collections.abc import Iterable
from typing import TYPE_CHECKING

from lxml import etree

from briefpack.export.font_files import Face, FontFile
from briefpack.export.word_names import RELATIONSHIP_ID, W

if TYPE_CHECKING:
    from docx.document import Document

_TYPE = "application/vnd.openxmlformats-officedocument.obfuscatedFont"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_MIXED = 32
_ELEMENTS = {
    Face.REGULAR: "embedRegular",
    Face.BOLD: "embedBold",
    Face.ITALIC: "embedItalic",
    Face.BOLD_ITALIC: "embedBoldItalic",
}
_BEFORE_IN_SETTINGS = ("writeProtection", "view", "zoom")


def embed(document: "Document", fonts: Iterable[FontFile]) -> None:
    """The document carries the faces that may be embedded, if its font table names their family.

    Raises OSError for a font file that can no longer be read.
    """
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part

    table = document.part.part_related_by(f"{_OFFICE}/fontTable")
    root = etree.fromstring(table.blob)
    entries = {each.get(f"{W}name", "").casefold(): each for each in root.iter(f"{W}font")}
    carried = [font for font in fonts if font.may_be_embedded and font.family.casefold() in entries]
    for number, font in enumerate(carried, start=1):
        content = font.path.read_bytes()
        key = _key(content)
        name = PackURI(f"/word/fonts/font{number}.odttf")
        part = Part(name, _TYPE, obfuscated(content, key), document.part.package)
        element = etree.SubElement(entries[font.family.casefold()], f"{W}{_ELEMENTS[font.face]}")
        element.set(RELATIONSHIP_ID, table.relate_to(part, f"{_OFFICE}/font"))
        element.set(f"{W}fontKey", f"{{{str(key).upper()}}}")
    if carried:
        table._blob = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
        _say_so(document)


def obfuscated(font: bytes, key: uuid.UUID) -> bytes:
    """The font with its first bytes mixed with the key; twice, it is the font again."""
    mask = (key.bytes[::-1] * 2)[:_MIXED]
    return bytes(a ^ b for a, b in zip(font, mask, strict=False)) + font[_MIXED:]


def _key(font: bytes) -> uuid.UUID:
    return uuid.UUID(bytes=hashlib.sha256(font).digest()[:16])


def _say_so(document: "Document") -> None:
    """Word keeps the fonts when it saves the file again."""
    settings = document.settings.element
    place = 0
    for each in settings:
        if etree.QName(each).localname in _BEFORE_IN_SETTINGS:
            place = settings.index(each) + 1
    if settings.find(f"{W}embedTrueTypeFonts") is None:
        settings.insert(place, settings.makeelement(f"{W}embedTrueTypeFonts"))
