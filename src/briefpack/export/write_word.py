"""Write a composed brief as a Word document."""

import io
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, time
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from lxml import etree

from briefpack.bilingual import Bilingual
from briefpack.errors import ExportError
from briefpack.export.compose_brief import Brief
from briefpack.export.embedded_fonts import embed
from briefpack.export.font_files import FontFile
from briefpack.export.lines import StyleName
from briefpack.export.no_collecting import no_collecting
from briefpack.export.properties import APPLICATION
from briefpack.export.shown_items import listed_items, shown_items
from briefpack.export.stable_zip import write_stable
from briefpack.export.word_body import paragraphs_xml
from briefpack.export.word_comments import comment_marks, put_comments
from briefpack.export.word_items import items_xml, store_xml
from briefpack.export.word_names import W_DECLARED
from briefpack.export.word_pages import classify_pages, number_pages
from briefpack.export.word_sections import (
    content_in_style,
    drop_unused_parts,
    section_of,
)
from briefpack.export.word_template import open_template, style_ids
from briefpack.model.annotation import Output

if TYPE_CHECKING:
    from docx.document import Document

LANGUAGE_TAGS = {"th": "th-TH", "en": "en-GB"}
LONGEST_PROPERTY = 255
# A third of the time that zlib's usual level takes, for a fourth more bytes.
LEVEL = 3
_AT_ONCE = 500
_HERE = "[here stand the paragraphs]"


@no_collecting()
def write_word(brief: Brief, draft: Path, template: Path, fonts: Iterable[FontFile] = ()) -> None:
    """Write the brief to `draft` in the template's styles; equal briefs give equal bytes.

    python-docx keeps the package: styles, headers, relationships, properties. The paragraphs and
    the list of items are put into it as they are packed. `fonts` travel inside.

    Raises ExportError where the template cannot be used, OSError where the draft cannot be written.
    """
    document = open_template(template)
    styles = style_ids(document, template, brief.layout)
    items = shown_items(brief)
    emblem = _keep_page_only(document, brief.layout, styles.get(StyleName.GARUDA, ""))
    number_pages(document, brief.digits)
    if brief.classification:
        words = brief.classification.wording.in_language(brief.language)
        classify_pages(document, words, styles[StyleName.CLASSIFICATION])
    _describe(document, brief)
    _embed(document, fonts)
    put_comments(document, brief.blocks, styles)
    list_part = _attach_items(document, brief)
    package = io.BytesIO()
    document.save(package)
    bookmarks = {item.id: item.bookmark for item in items}
    marks = comment_marks(brief.blocks)
    body = paragraphs_xml(brief.lines, styles, bookmarks, emblem, marks)
    listed = listed_items(brief, items)
    document_part = str(document.part.partname).lstrip("/")
    composed = {
        document_part: _spliced(document.part.blob, body),
        list_part: (items_xml(listed),),
    }
    write_stable(package.getvalue(), draft, composed, LEVEL)


def _embed(document: "Document", fonts: Iterable[FontFile]) -> None:
    try:
        embed(document, fonts)
    except OSError as error:
        raise ExportError(
            Bilingual(
                f"ฝังแบบอักษรไม่ได้: {error.strerror} — ส่งออกอีกครั้งโดยไม่ฝังแบบอักษร",
                f"Could not embed the fonts: {error.strerror} — export again without embedding "
                "fonts",
            )
        ) from error


def _keep_page_only(document: "Document", layout: Output, garuda: str) -> str:
    """The body is ours; of the template's remain the layout's page, and the emblem on a memo.

    The emblem is given back as XML, to be put in with our paragraphs.
    """
    page = section_of(document, layout)
    emblem = content_in_style(document, garuda) if garuda else ()
    # `w:` is ours in the paragraphs, whatever the template calls it.
    body = etree.fromstring(f"<w:body {W_DECLARED}/>")
    old = document.element.body
    old.getparent().replace(old, body)
    body.extend((*emblem, page))
    drop_unused_parts(document)
    runs = "".join(etree.tostring(each, encoding="unicode", with_tail=False) for each in emblem)
    for each in emblem:
        body.remove(each)
    body.text = _HERE
    return runs


def _spliced(document: bytes, paragraphs: Iterable[str]) -> Iterator[bytes]:
    """The document's part with the paragraphs in its body, a few hundred at a time."""
    before, _, after = document.partition(_HERE.encode())
    yield before
    remaining = iter(paragraphs)
    while pieces := list(islice(remaining, _AT_ONCE)):
        yield "".join(pieces).encode()
    yield after


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


def _attach_items(document: "Document", brief: Brief) -> str:
    """A part for the list of items, which is filled in while it is packed; gives its name."""
    from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part

    package = document.part.package
    names = {str(part.partname) for part in package.iter_parts()}
    number = next(n for n in range(1, len(names) + 2) if f"/customXml/item{n}.xml" not in names)
    name = f"customXml/item{number}.xml"
    part = Part(PackURI(f"/{name}"), CONTENT_TYPE.XML, b"", package)
    store = Part(
        PackURI(f"/customXml/itemProps{number}.xml"),
        CONTENT_TYPE.OFC_CUSTOM_XML_PROPERTIES,
        store_xml(brief.properties.export_id),
        package,
    )
    part.relate_to(store, RELATIONSHIP_TYPE.CUSTOM_XML_PROPS)
    document.part.relate_to(part, RELATIONSHIP_TYPE.CUSTOM_XML)
    return name
