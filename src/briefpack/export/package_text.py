"""All that a package says, part by part: paragraphs and cells, other texts, attributes."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import cast

from lxml import etree

from briefpack.files.office_zip import look_into

_OFFICE = "http://schemas.openxmlformats.org/"
_TEXT_BORDERS = frozenset(
    {"p", "si", "is", "v", "f", "definedName", "comment", "formula1", "formula2"}
    | {"oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"}
)
# docProps: each element is a value of its own.
_FIELDS = frozenset(
    f"{_OFFICE}{name}"
    for name in (
        "package/2006/metadata/core-properties",
        "officeDocument/2006/extended-properties",
        "officeDocument/2006/custom-properties",
        "officeDocument/2006/docPropsVTypes",
    )
)
_ATTRIBUTES = etree.XPath("//@*", smart_strings=False)


@dataclass(frozen=True, slots=True)
class PartText:
    """One part: its texts, joined over runs within a paragraph or cell, and its attributes."""

    name: str
    texts: tuple[str, ...]
    attributes: tuple[str, ...]


def package_texts(package: Path) -> Iterator[PartText]:
    """The parts of a package in their order. Raises OfficeFileError for what is unsafe to read."""
    office_zip = look_into(package)
    for name in office_zip.names:
        if name.startswith("word/fonts/") and name.endswith(".odttf"):
            continue  # the bytes of a font of this machine, mixed: megabytes that say nothing
        yield _part_text(name, office_zip.read(name))


def parsed(content: bytes) -> etree._Element:
    """The root of a part's XML; entities are not followed. Raises etree.XMLSyntaxError."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    return etree.fromstring(content, parser)


def _part_text(name: str, content: bytes) -> PartText:
    try:
        root = parsed(content)
    except etree.XMLSyntaxError:
        return PartText(name, _as_plain_text(content), ())
    values = cast("list[str]", _ATTRIBUTES(root))
    return PartText(name, tuple(_texts(root)), tuple(values))


def _as_plain_text(content: bytes) -> tuple[str, ...]:
    return content.decode("utf-8", "replace"), content.decode("utf-16-le", "replace")


def _texts(root: etree._Element) -> Iterable[str]:
    """Text between borders: within a paragraph or cell it runs on over its runs."""
    pending: list[str] = []
    borders: dict[object, bool] = {}  # by tag; those of comments and instructions are functions
    for event, element in etree.iterwalk(root, events=("start", "end", "comment", "pi")):
        if pending:
            tag = element.tag
            is_border = borders.get(tag)
            if is_border is None:
                is_border = borders[tag] = isinstance(tag, str) and _is_border(tag)
            if is_border:
                yield "".join(pending)
                pending = []
        text = element.tail if event == "end" else element.text
        if text:
            pending.append(text)
        if event in ("comment", "pi") and element.tail:
            pending.append(element.tail)
    if pending:
        yield "".join(pending)


@lru_cache(maxsize=1024)
def _is_border(tag: str) -> bool:
    name = etree.QName(tag)
    is_running_text = (name.namespace or "").startswith(_OFFICE) and name.namespace not in _FIELDS
    return not is_running_text or name.localname in _TEXT_BORDERS
