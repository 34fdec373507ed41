"""What stands on every page of a brief: the classification, and how pages are numbered."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from lxml import etree

from briefpack.export.word_body import paragraph_xml
from briefpack.export.word_names import W
from briefpack.thai.digits import Digits

if TYPE_CHECKING:
    from docx.document import Document
    from docx.section import Section, _Footer, _Header

_NUMBER_FORMATS: dict[Digits, str] = {"thai": "thaiNumbers", "arabic": "decimal"}
# What the schema allows after w:pgNumType in a section.
_AFTER_PAGE_NUMBERS = frozenset(
    f"{W}{name}"
    for name in (
        *("cols", "formProt", "vAlign", "noEndnote", "titlePg", "textDirection", "bidi"),
        *("rtlGutter", "docGrid", "printerSettings", "sectPrChange"),
    )
)


def classify_pages(document: "Document", words: str, style_id: str) -> None:
    """The classification is the first line of every header and the last of every footer.

    Source: ระเบียบว่าด้วยการรักษาความลับของทางราชการ พ.ศ. 2544: top and bottom of every page. The
    style makes it red and centred.
    """
    for section in document.sections:
        for header in _on_every_page(document, section, "header"):
            _own_content(header).insert(0, etree.fromstring(paragraph_xml(words, style_id)))
        for footer in _on_every_page(document, section, "footer"):
            _own_content(footer).append(etree.fromstring(paragraph_xml(words, style_id)))


def number_pages(document: "Document", digits: Digits) -> None:
    """Page numbers are in these digits; where they stand is the template's matter."""
    for section in document.sections:
        properties = section._sectPr
        numbers = properties.find(f"{W}pgNumType")
        if numbers is None:
            numbers = etree.Element(f"{W}pgNumType")
            places = [at for at, child in enumerate(properties) if child.tag in _AFTER_PAGE_NUMBERS]
            properties.insert(places[0] if places else len(properties), numbers)
        numbers.set(f"{W}fmt", _NUMBER_FORMATS[digits])


def _on_every_page(
    document: "Document", section: "Section", kind: str
) -> "Iterator[_Header | _Footer]":
    """The headers or footers the section's pages show: of first and even pages only if they do."""
    yield getattr(section, kind)
    if section.different_first_page_header_footer:
        yield getattr(section, f"first_page_{kind}")
    if document.settings.odd_and_even_pages_header_footer:
        yield getattr(section, f"even_page_{kind}")


def _own_content(header_or_footer: "_Header | _Footer") -> etree._Element:
    """The content the template gave it; empty where that says nothing.

    Word wants a paragraph even in an empty header. Kept beside ours, it would be one more line.
    """
    header_or_footer.is_linked_to_previous = False
    content: etree._Element = header_or_footer._element
    if all(child.tag == f"{W}p" and not child.findall(f"{W}r") for child in content):
        for child in list(content):
            content.remove(child)
    return content
