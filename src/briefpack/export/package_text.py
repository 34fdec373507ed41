"""All that a package says, part by part: paragraphs and cells, other texts, attributes."""

import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from lxml import etree

from briefpack.errors import ExportError

# What we write is far smaller; a package that unpacks to more was not written by us.
LARGEST_PACKAGE = 256 * 1024 * 1024
MOST_PARTS = 10_000
_TOO_LARGE = "แฟ้มใหญ่ผิดปกติ จึงไม่อ่านต่อ เพราะอาจทำให้เครื่องค้าง"

_OFFICE = "http://schemas.openxmlformats.org/"
_TEXT_BORDERS = frozenset(
    {"p", "si", "is", "v", "f", "definedName", "comment", "formula1", "formula2"}
    | {"oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"}
)


@dataclass(frozen=True, slots=True)
class PartText:
    """One part: its texts, joined over runs within a paragraph or cell, and its attributes."""

    name: str
    texts: tuple[str, ...]
    attributes: tuple[str, ...]


def package_texts(package: Path) -> Iterator[PartText]:
    """The parts of a package in their order.

    Raises ExportError for a package larger than any of ours, zipfile.BadZipFile or OSError for a
    file that cannot be read.
    """
    with zipfile.ZipFile(package) as archive:
        for name, content in bounded_parts(archive):
            yield _part_text(name, content)


def bounded_parts(archive: zipfile.ZipFile) -> Iterator[tuple[str, bytes]]:
    """Name and content of each part. Raises ExportError where they are too many or too large."""
    left = LARGEST_PACKAGE
    if len(archive.infolist()) > MOST_PARTS:
        raise ExportError(_TOO_LARGE)
    for entry in archive.infolist():
        with archive.open(entry) as part:
            content = part.read(left + 1)  # what the directory says of its size may be untrue
        left -= len(content)
        if left < 0:
            raise ExportError(_TOO_LARGE)
        yield entry.filename, content


def parsed(content: bytes) -> etree._Element:
    """The root of a part's XML; entities are not followed. Raises etree.XMLSyntaxError."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    return etree.fromstring(content, parser)


def _part_text(name: str, content: bytes) -> PartText:
    try:
        root = parsed(content)
    except etree.XMLSyntaxError:
        return PartText(name, _as_plain_text(content), ())
    values = (str(value) for element in root.iter() for value in element.attrib.values())
    return PartText(name, tuple(_texts(root)), tuple(values))


def _as_plain_text(content: bytes) -> tuple[str, ...]:
    return content.decode("utf-8", "replace"), content.decode("utf-16-le", "replace")


def _texts(root: etree._Element) -> Iterable[str]:
    """Text between borders: within a paragraph or cell it runs on over its runs."""
    pending: list[str] = []
    for event, element in etree.iterwalk(root, events=("start", "end", "comment", "pi")):
        is_border = event in ("start", "end") and _is_border(element)
        if is_border and pending:
            yield "".join(pending)
            pending = []
        text = element.tail if event == "end" else element.text
        if text:
            pending.append(text)
        if event in ("comment", "pi") and element.tail:
            pending.append(element.tail)
    if pending:
        yield "".join(pending)


def _is_border(element: etree._Element) -> bool:
    name = etree.QName(element)
    is_running_text = (name.namespace or "").startswith(_OFFICE) and name.namespace not in _FIELDS
    return not is_running_text or name.localname in _TEXT_BORDERS


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
