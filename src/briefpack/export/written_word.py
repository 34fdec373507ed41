"""A Word file read again: its parts, and the questions checks ask of them."""

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from lxml import etree

from briefpack.bilingual import Bilingual
from briefpack.export.findings import Finding
from briefpack.export.package_text import parsed
from briefpack.export.word_items import ItemList, read_items
from briefpack.export.word_names import RELATIONSHIP_ID, W
from briefpack.export.word_seen import Seen, seen_in
from briefpack.files.office_zip import look_into

DOCUMENT = "word/document.xml"
STYLES = "word/styles.xml"
SETTINGS = "word/settings.xml"
_TEXT_PARTS = ("document", "header", "footer", "comments", "footnotes", "endnotes")


@dataclass(frozen=True, slots=True)
class WrittenWord:
    """The XML of a Word file, by the name of its part, and what is seen in those people read.

    `items` lists which outcomes and annotations the file says it shows.
    """

    name: str
    roots: Mapping[str, etree._Element]
    seen: Mapping[str, Seen]
    items: ItemList | None

    @property
    def body(self) -> etree._Element:
        """The body; every check may rely on there being one."""
        body = self.roots[DOCUMENT].find(f"{W}body")
        assert body is not None  # noqa: S101  # `read_word` refuses a document without one
        return body

    def text_parts(self) -> Iterator[tuple[str, etree._Element]]:
        """The parts that people read, with their names."""
        for name in self.seen:
            yield name, self.roots[name]

    def related(self, relationship_id: str) -> etree._Element | None:
        """The part the document names by a relationship."""
        relationships = self.roots.get("word/_rels/document.xml.rels")
        for each in () if relationships is None else relationships:
            if each.get("Id") == relationship_id:
                target = posixpath.normpath(posixpath.join("/word", each.get("Target") or ""))
                return self.roots.get(target.lstrip("/"))
        return None

    def pages(self, kind: str) -> Iterator[tuple[int, str, etree._Element | None]]:
        """For each section and each kind of its pages, the header or footer that they show.

        A section without one of its own shows that of the section before.
        """
        shown: dict[str, etree._Element | None] = {}
        is_even_apart = _is_on(self.roots.get(SETTINGS), "evenAndOddHeaders")
        for number, section in enumerate(self.body.iter(f"{W}sectPr"), start=1):
            for reference in section.iterchildren(f"{W}{kind}Reference"):
                part = self.related(reference.get(RELATIONSHIP_ID) or "")
                shown[reference.get(f"{W}type") or "default"] = part
            is_first_apart = _is_on(section, "titlePg")
            for page, counts in (
                ("default", True),
                ("first", is_first_apart),
                ("even", is_even_apart),
            ):
                if counts:
                    yield number, page, shown.get(page)


@dataclass(slots=True)
class Reading:
    """What reading gave: the file, if it can be checked further, and what was wrong with it."""

    word: WrittenWord | None = None
    findings: list[Finding] = field(default_factory=list)


def read_word(path: Path) -> Reading:
    """The file's parts. Raises OfficeFileError for what is unsafe to open, and nothing else."""
    office_zip = look_into(path)
    reading = Reading()
    roots: dict[str, etree._Element] = {}
    for name in office_zip.names:
        if not name.endswith((".xml", ".rels")):
            continue
        try:
            root = parsed(office_zip.read(name))
        except etree.XMLSyntaxError as error:
            reading.findings.append(
                Finding(
                    name,
                    Bilingual(f"XML ไม่ถูกต้อง: {error.msg}", f"the XML is not valid: {error.msg}"),
                )
            )
            continue
        if root.getroottree().docinfo.doctype:  # type: ignore[attr-defined]  # the stubs lack it
            reading.findings.append(
                Finding(
                    name,
                    Bilingual(
                        "มี DOCTYPE ซึ่งเอกสาร Word มีไม่ได้",
                        "has a DOCTYPE, which no Word document may have",
                    ),
                )
            )
            continue
        roots[name] = root
    document = roots.get(DOCUMENT)
    if document is None or document.find(f"{W}body") is None:
        reading.findings.append(
            Finding(
                path.name,
                Bilingual(
                    "ไม่ใช่เอกสาร Word ที่อ่านได้: ไม่มีเนื้อหา",
                    "is no readable Word document: it has no content",
                ),
            )
        )
    else:
        reading.word = WrittenWord(path.name, roots, dict(_seen(roots)), read_items(roots.values()))
    return reading


def _seen(roots: Mapping[str, etree._Element]) -> Iterator[tuple[str, Seen]]:
    for name, root in roots.items():
        folder, base = posixpath.split(name)
        if folder == "word" and base.startswith(_TEXT_PARTS):
            yield name, seen_in(root)


def text_of(paragraph: etree._Element) -> str:
    """What a paragraph says, tabs and breaks included."""
    said: list[str] = []
    for each in paragraph.iter(f"{W}t", f"{W}tab", f"{W}br", f"{W}cr"):
        if each.tag == f"{W}t":
            said.append(each.text or "")
        elif each.tag == f"{W}tab":
            parent = each.getparent()
            said += () if parent is not None and parent.tag == f"{W}tabs" else "\t"
        elif each.get(f"{W}type") != "page":
            said.append("\n")
    return "".join(said)


def _is_on(parent: etree._Element | None, name: str) -> bool:
    switch = None if parent is None else parent.find(f"{W}{name}")
    return switch is not None and switch.get(f"{W}val") not in ("0", "false", "off")
