"""How an outcome or annotation is found again in a Word file: a bookmark, and a list of them.

The list is a custom XML part; it survives Word, LibreOffice and python-docx. Its only texts are
those of the annotations that the document shows, with what stands before each.
"""

import re
import uuid
from collections.abc import Iterable, Iterator

from lxml import etree

from briefpack.export.xml_text import escape, quoteattr
from briefpack.model.brief_items import NAMESPACE, Item, ItemKind, ItemList, item_list

__all__ = ["Item", "ItemKind", "ItemList", "items_xml", "listed_texts", "read_items", "store_xml"]

_PLAIN_ID = re.compile(r"[\w.-]*").fullmatch


def items_xml(listed: ItemList) -> bytes:
    """The custom XML part."""
    digits = "thai" if listed.is_in_thai_digits else "arabic"
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<brief xmlns="{NAMESPACE}"'
        f" export={quoteattr(listed.export_id)} pack={quoteattr(listed.pack_id)}"
        f' classification="{listed.classification.value}" layout="{listed.layout.value}"'
        f' dossier={quoteattr(listed.dossier_id)} language="{listed.language}" digits="{digits}"'
        f' others="{" ".join(listed.others)}">'
        f"{''.join(map(_item, listed.items))}</brief>"
    ).encode()


def _item(item: Item) -> str:
    # Kinds and names of bookmarks hold nothing that has to be quoted, ids hardly ever.
    said = f'<item kind="{item.kind}" id={_quoted(item.id)} bookmark="{item.bookmark}"'
    if item.kind is ItemKind.OUTCOME:
        return f"{said}/>"
    way = ' as="comment"' if item.is_comment else ""
    return f"{said} lead={quoteattr(item.lead)}{way}>{escape(item.text)}</item>"


def _quoted(id_: str) -> str:
    return f'"{id_}"' if _PLAIN_ID(id_) else quoteattr(id_)


def listed_texts(items: Iterable[Item]) -> Iterator[str]:
    """Every text that stands in the part."""
    return (each.text for each in items if each.text)


def store_xml(export_id: str) -> bytes:
    """The part that gives the list its id in Word's store of custom XML."""
    item_id = str(uuid.uuid5(uuid.NAMESPACE_URL, f"{NAMESPACE}:{export_id}")).upper()
    namespace = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<ds:datastoreItem xmlns:ds="{namespace}"'
        f' ds:itemID="{{{item_id}}}"><ds:schemaRefs><ds:schemaRef ds:uri="{NAMESPACE}"/>'
        "</ds:schemaRefs></ds:datastoreItem>"
    ).encode()


def read_items(parts: Iterable[etree._Element]) -> ItemList | None:
    """The list among the roots of a package's parts; None if there is none that makes sense."""
    root = next((part for part in parts if part.tag == f"{{{NAMESPACE}}}brief"), None)
    if root is None:
        return None
    items = ((_attributes(each), each.text or "") for each in root)
    return item_list(_attributes(root), items)


def _attributes(element: etree._Element) -> dict[str, str]:
    return {str(name): str(value) for name, value in element.attrib.items()}
