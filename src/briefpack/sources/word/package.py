"""The parts of a Word file as XML, looked into with bounds and without reaching out."""

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from lxml import etree

from briefpack.bilingual import Bilingual, joined
from briefpack.errors import SourceError
from briefpack.files.office_zip import OfficeFileError, OfficeZip, look_into
from briefpack.sources.word.names import STRICT_NAMES

_LARGEST_PART = 60_000_000
_USUAL_MAIN = "word/document.xml"
_MAIN = "officeDocument"
_OTHER_OFFICE = {
    "xl/": Bilingual(
        "เป็นแฟ้ม Excel — คัดลอกข้อความไปวางใน Word แล้วบันทึกเป็น .docx จากนั้นลองอีกครั้ง",
        "is an Excel file — copy its text into Word and save that as .docx, then try again",
    ),
    "ppt/": Bilingual(
        "เป็นแฟ้ม PowerPoint — คัดลอกข้อความไปวางใน Word แล้วบันทึกเป็น .docx จากนั้นลองอีกครั้ง",
        "is a PowerPoint file — copy its text into Word and save that as .docx, then try again",
    ),
}


@dataclass(frozen=True, slots=True)
class WordPackage:
    """A Word file: its main part, and where the parts that this one names are, by their kind."""

    zip: OfficeZip
    main: str
    related: Mapping[str, tuple[str, ...]]

    @property
    def document(self) -> etree._Element:
        """The main part. Raises SourceError where it is damaged."""
        return _parsed(self.zip, self.main)

    def part(self, kind: str) -> etree._Element | None:
        """The first part of a kind ("numbering"), None where the document has none."""
        names = self.related.get(kind, ())
        return _parsed(self.zip, names[0]) if names else None

    def parts(self, kind: str) -> list[etree._Element]:
        """All parts of a kind ("header")."""
        return [_parsed(self.zip, name) for name in self.related.get(kind, ())]


def open_package(path: Path) -> WordPackage:
    """The parts of a Word file. Raises SourceError for any other zip, and for an unsafe one."""
    try:
        package = look_into(path)
    except OfficeFileError as error:
        raise SourceError(error.said) from error
    mains = _related(package, "").get(_MAIN, ())
    main = mains[0] if mains else _USUAL_MAIN
    if main not in package.sizes or not _is_word(main, package):
        for folder, says in _OTHER_OFFICE.items():
            if any(name.startswith(folder) for name in package.names):
                raise SourceError(joined(path.name, " ", says))
        raise SourceError(
            Bilingual(
                f"{path.name} ไม่ใช่แฟ้ม Word — เปิดด้วยโปรแกรมเดิมแล้วบันทึกเป็น .docx",
                f"{path.name} is no Word file — open it with the program it came from and "
                "save it as .docx",
            )
        )
    return WordPackage(package, main, _related(package, main))


def _is_word(main: str, package: OfficeZip) -> bool:
    return not any(main.startswith(folder) for folder in _OTHER_OFFICE)


def _related(package: OfficeZip, part: str) -> Mapping[str, tuple[str, ...]]:
    """The parts inside the file that `part` names, by the last word of their kind's address."""
    folder, name = posixpath.split(part)
    relationships = posixpath.join(folder, "_rels", f"{name}.rels")
    found: dict[str, tuple[str, ...]] = {}
    if relationships not in package.sizes:
        return found
    for each in _parsed(package, relationships).iter("{*}Relationship"):
        if each.get("TargetMode") == "External":
            continue
        target = posixpath.normpath(posixpath.join("/", folder, each.get("Target", ""))).lstrip("/")
        if target in package.sizes:
            kind = each.get("Type", "").rpartition("/")[2]
            found[kind] = (*found.get(kind, ()), target)
    return found


def _parsed(package: OfficeZip, name: str) -> etree._Element:
    """One part as XML. Nothing that it names is fetched, no entity of its own is put in."""
    try:
        content = package.read(name, _LARGEST_PART)
    except OfficeFileError as error:
        raise SourceError(error.said) from error
    for strict, usual in STRICT_NAMES:
        content = content.replace(strict, usual)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False,
        remove_comments=True, remove_pis=True,
    )  # fmt: skip
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        raise _damaged(package.path, name) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise _damaged(package.path, name)  # no program writes one; it is how entities get in
    return root


def _damaged(path: Path, part: str) -> SourceError:
    return SourceError(
        Bilingual(
            f"{path.name} เสียหาย (ส่วน {part}) — เปิดด้วย Word หรือ LibreOffice แล้วบันทึกใหม่เป็น .docx",
            f"{path.name} is damaged (part {part}) — open it with Word or LibreOffice "
            "and save it again as .docx",
        )
    )
