"""The sections of a template: one for each layout, and what the office put into them.

A section for a layout ends with a paragraph that says the layout's name (minister, card, memo); the
last section of the template is that of the full brief, and of every layout that has none.
"""

from collections.abc import Iterator
from copy import deepcopy
from typing import TYPE_CHECKING

from lxml import etree

from briefpack.export.word_names import RELATIONSHIP_ID, W
from briefpack.model.annotation import Output

if TYPE_CHECKING:
    from docx.document import Document

_REFERENCES = (f"{W}headerReference", f"{W}footerReference")
_RELATED = RELATIONSHIP_ID.removesuffix("id")
_PER_LAYOUT = ("/header", "/footer", "/image")


def section_of(document: "Document", layout: Output) -> etree._Element:
    """A copy of the layout's `w:sectPr`, with the headers and footers it takes over from others."""
    shown: dict[tuple[str, str], etree._Element] = {}
    section: etree._Element = document.sections[-1]._sectPr
    for each in document.element.body.iter(f"{W}sectPr"):
        section = each
        for reference in each:
            if reference.tag in _REFERENCES:
                shown[reference.tag, reference.get(f"{W}type") or ""] = reference
        if _said_before(each) == layout.value:
            break
    copied = deepcopy(section)
    for reference in [each for each in copied if each.tag in _REFERENCES]:
        copied.remove(reference)
    for place, key in enumerate(sorted(shown)):
        copied.insert(place, deepcopy(shown[key]))
    return copied


def drop_unused_parts(document: "Document") -> None:
    """Headers, footers and pictures of other layouts don't travel along."""
    used = {
        value
        for element in document.element.body.iter()
        for name, value in element.items()
        if name.startswith(_RELATED)
    }
    for relationship_id, relationship in list(document.part.rels.items()):
        if relationship.reltype.endswith(_PER_LAYOUT) and relationship_id not in used:
            del document.part.rels[relationship_id]


def content_in_style(document: "Document", style_id: str) -> tuple[etree._Element, ...]:
    """What stands in the template's first paragraph of a style: the office's own emblem."""
    for paragraph in _in_style(document.element.body, style_id):
        return tuple(deepcopy(each) for each in paragraph if each.tag == f"{W}r")
    return ()


def _in_style(body: etree._Element, style_id: str) -> Iterator[etree._Element]:
    for paragraph in body.iter(f"{W}p"):
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        if style is not None and style.get(f"{W}val") == style_id:
            yield paragraph


def _said_before(section: etree._Element) -> str:
    """What the paragraph that ends the section says; nothing for the last section."""
    paragraph = next(section.iterancestors(f"{W}p"), None)
    texts = () if paragraph is None else paragraph.iter(f"{W}t")
    return "".join(each.text or "" for each in texts).strip()
