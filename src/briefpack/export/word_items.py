"""How an outcome or annotation is found again in a Word file: a bookmark, and a list of them.

The list is a custom XML part; it survives Word, LibreOffice and python-docx. It holds ids only,
never text.
"""

import hashlib
import re
import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from xml.sax.saxutils import quoteattr

from lxml import etree

from briefpack.model.annotation import Output
from briefpack.model.classification import Classification

NAMESPACE = "urn:briefpack:brief:1"
_LONGEST_NAME = 40
_PLAIN_ID = re.compile(r"[\w.-]*").fullmatch
_NOT_IN_NAMES = re.compile(r"[^0-9A-Za-z]+")


class ItemKind(StrEnum):
    """What a bookmark stands for."""

    OUTCOME = "outcome"
    ANNOTATION = "annotation"


@dataclass(frozen=True, slots=True)
class Item:
    """One outcome or annotation that a document shows."""

    kind: ItemKind
    id: str

    @property
    def bookmark(self) -> str:
        """A name Word accepts (a letter, then letters, digits and _; 40 at most), one per id."""
        return _bookmark(self.kind.value[0], self.id)


@lru_cache(maxsize=32_768)
def _bookmark(prefix: str, id_: str) -> str:
    """Asked for three times in one export: by the text, by the list, by the check."""
    digest = hashlib.sha256(id_.encode("utf-8", "surrogatepass")).hexdigest()[:8]
    readable = _NOT_IN_NAMES.sub("_", id_).strip("_")
    return f"{prefix}_{readable[: _LONGEST_NAME - len(prefix) - len(digest) - 2]}_{digest}"


@dataclass(frozen=True, slots=True)
class ItemList:
    """What the custom XML part says. Only the full brief has whole outcomes in its bookmarks."""

    export_id: str
    pack_id: str
    classification: Classification
    items: tuple[Item, ...]
    layout: Output = Output.FULL


def items_xml(listed: ItemList) -> bytes:
    """The custom XML part."""
    items = "".join(
        # Kinds and names of bookmarks hold nothing that has to be quoted, ids hardly ever.
        f'<item kind="{each.kind}" id={_quoted(each.id)} bookmark="{each.bookmark}"/>'
        for each in listed.items
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<brief xmlns="{NAMESPACE}"'
        f" export={quoteattr(listed.export_id)} pack={quoteattr(listed.pack_id)}"
        f' classification="{listed.classification.value}" layout="{listed.layout.value}">'
        f"{items}</brief>"
    ).encode()


def _quoted(id_: str) -> str:
    return f'"{id_}"' if _PLAIN_ID(id_) else quoteattr(id_)


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
    try:
        return ItemList(
            root.get("export", ""),
            root.get("pack", ""),
            Classification(int(root.get("classification", "0"))),
            tuple(Item(ItemKind(each.get("kind", "")), each.get("id") or "") for each in root),
            Output(root.get("layout", Output.FULL.value)),
        )
    except ValueError:
        return None
