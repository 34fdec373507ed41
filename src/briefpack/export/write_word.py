"""Write a composed brief as a Word document."""

import io
from datetime import UTC, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING

from lxml import etree

from briefpack.errors import ExportError
from briefpack.export.blocks import Note, OutcomeLine, OutcomeText, Point
from briefpack.export.compose_brief import Brief
from briefpack.export.lines import StyleName, lines_of
from briefpack.export.properties import APPLICATION
from briefpack.export.stable_zip import stable_zip
from briefpack.export.word_body import body_xml
from briefpack.export.word_items import Item, ItemKind, ItemList, items_xml, store_xml
from briefpack.export.word_pages import classify_pages, number_pages
from briefpack.export.word_sections import (
    content_in_style,
    drop_unused_parts,
    place_in_style,
    section_of,
)
from briefpack.export.word_template import open_template, style_ids
from briefpack.model.annotation import Output

if TYPE_CHECKING:
    from docx.document import Document

LANGUAGE_TAGS = {"th": "th-TH", "en": "en-GB"}
LONGEST_PROPERTY = 255


def write_word(brief: Brief, draft: Path, template: Path) -> None:
    """Write the brief to `draft` in the template's styles; equal briefs give equal bytes.

    Raises ExportError where the template cannot be used or the draft cannot be written.
    """
    document = open_template(template)
    styles = style_ids(document, template, brief.layout)
    items = shown_items(brief)
    body = body_xml(lines_of(brief.blocks), styles, {item.id: item for item in items})
    _replace_body(document, body, brief.layout, styles.get(StyleName.GARUDA, ""))
    number_pages(document, brief.digits)
    if brief.classification:
        words = brief.classification.wording.in_language(brief.language)
        classify_pages(document, words, styles[StyleName.CLASSIFICATION])
    _describe(document, brief)
    _attach_items(document, brief, items)
    package = io.BytesIO()
    document.save(package)
    try:
        draft.write_bytes(stable_zip(package.getvalue()))
    except OSError as error:
        raise ExportError(
            f"เขียน {draft.name} ไม่ได้: {error.strerror} — ตรวจที่ว่างและสิทธิ์ของโฟลเดอร์แล้วลองใหม่"
        ) from error


def shown_items(brief: Brief) -> tuple[Item, ...]:
    """The outcomes and annotations the brief shows, in order."""
    return tuple(
        Item(ItemKind.OUTCOME, block.outcome_id)
        if isinstance(block, OutcomeText | OutcomeLine)
        else Item(ItemKind.ANNOTATION, block.annotation_id)
        for block in brief.blocks
        if isinstance(block, OutcomeText | OutcomeLine | Note | Point)
    )


def _replace_body(document: "Document", xml: str, layout: Output, garuda: str) -> None:
    """The body is ours; of the template's remain the layout's page, and the emblem on a memo."""
    # Plain lxml: nobody asks these elements for python-docx's methods, and it is faster.
    body = etree.fromstring(xml, etree.XMLParser(resolve_entities=False, huge_tree=True))
    page = section_of(document, layout)
    emblem = content_in_style(document, garuda) if garuda else ()
    old = document.element.body
    old.getparent().replace(old, body)
    body.append(page)
    if emblem:
        place_in_style(body, garuda, emblem)
    drop_unused_parts(document)


def _describe(document: "Document", brief: Brief) -> None:
    about = brief.properties
    midnight = datetime.combine(about.date, time(), UTC).replace(tzinfo=None)
    core = document.core_properties
    core.title = about.title[:LONGEST_PROPERTY]
    core.author = core.last_modified_by = about.author[:LONGEST_PROPERTY]
    core.subject = about.pack[:LONGEST_PROPERTY]
    core.identifier = about.export_id
    core.language = LANGUAGE_TAGS[about.language]
    core.comments = ""
    core.keywords = APPLICATION
    core.created = core.modified = midnight
    core.revision = 1


def _attach_items(document: "Document", brief: Brief, items: tuple[Item, ...]) -> None:
    from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part

    about = brief.properties
    listed = ItemList(about.export_id, brief.pack_id, brief.classification, items, brief.layout)
    package = document.part.package
    names = {str(part.partname) for part in package.iter_parts()}
    number = next(n for n in range(1, len(names) + 2) if f"/customXml/item{n}.xml" not in names)
    part = Part(
        PackURI(f"/customXml/item{number}.xml"), CONTENT_TYPE.XML, items_xml(listed), package
    )
    store = Part(
        PackURI(f"/customXml/itemProps{number}.xml"),
        CONTENT_TYPE.OFC_CUSTOM_XML_PROPERTIES,
        store_xml(about.export_id),
        package,
    )
    part.relate_to(store, RELATIONSHIP_TYPE.CUSTOM_XML_PROPS)
    document.part.relate_to(part, RELATIONSHIP_TYPE.CUSTOM_XML)
