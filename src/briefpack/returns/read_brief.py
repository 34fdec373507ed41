"""Read a brief that came back from Word, whoever saved it, into plain values."""

import posixpath
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from lxml import etree

from briefpack.bilingual import Bilingual
from briefpack.errors import ReturnError
from briefpack.files.child_process import run_bounded
from briefpack.files.office_zip import Limits, OfficeFileError, OfficeZip, look_into
from briefpack.model.brief_items import NAMESPACE, ItemList, item_list
from briefpack.returns.read_limits import MEGABYTES, SECONDS
from briefpack.returns.word_text import WordComment, WordText
from briefpack.returns.word_view import Story, W

_PARTS = Limits(member_size=60_000_000, total_size=300_000_000)
_DOCUMENT = "word/document.xml"
_MOST_PARAGRAPHS = 100_000
_LARGEST_LIST = 20_000_000
_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
_USUAL = W[1:-1].encode()
_NOT_READ = {
    "footnotes": Bilingual("มีเชิงอรรถ ซึ่งไม่ได้อ่าน", "has footnotes, which were not read"),
    "endnotes": Bilingual("มีเชิงอรรถท้ายเรื่อง ซึ่งไม่ได้อ่าน", "has endnotes, which were not read"),
}
_MODIFIED_BY = (
    "{http://schemas.openxmlformats.org/package/2006/metadata/core-properties}lastModifiedBy"
)


def read_brief(path: Path, is_cancelled: Callable[[], bool] = lambda: False) -> WordText:
    """What a returned brief holds. It is read in a process of its own, for a bounded time.

    Raises ReturnError, saying what to do, for anything that is no Word file or not a safe one;
    Cancelled once `is_cancelled` says so.
    """
    return run_bounded(
        read_word_text,
        path,
        name=path.name,
        seconds=SECONDS,
        megabytes=MEGABYTES,
        is_cancelled=is_cancelled,
        error=ReturnError,
    )


def read_word_text(path: Path) -> WordText:
    """The same without a process: for the child, and for files that are our own."""
    try:
        return _read(look_into(path, _PARTS))
    except OfficeFileError as error:
        raise ReturnError(error.said) from error
    except (etree.XMLSyntaxError, RecursionError) as error:
        raise ReturnError(
            Bilingual(
                f"{path.name} มีส่วนที่เสียหาย จึงไม่อ่านต่อ"
                " — เปิดด้วย Word หรือ LibreOffice แล้วบันทึกใหม่เป็น .docx",
                f"{path.name} has damaged parts, so reading stopped — open it with Word "
                "or LibreOffice and save it again as .docx",
            )
        ) from error


def is_brief(path: Path) -> bool:
    """Whether a Word file carries our list of items; looks at nothing else. Never raises."""
    try:
        package = look_into(path)
        return any(
            NAMESPACE.encode() in package.read(name, _LARGEST_LIST) for name in _lists(package)
        )
    except (OfficeFileError, OSError):
        return False


def _read(package: OfficeZip) -> WordText:
    if _DOCUMENT not in package.sizes:
        raise ReturnError(
            Bilingual(
                f"{package.path.name} ไม่ใช่เอกสาร Word (.docx) — เลือกแฟ้มที่ส่งออกจากโปรแกรมนี้",
                f"{package.path.name} is no Word document (.docx) — choose a file exported "
                "from this program",
            )
        )
    root = _parsed(package, _DOCUMENT)
    body = root.find(f"{W}body")
    if body is None or sum(1 for _ in body.iter(f"{W}p")) > _MOST_PARAGRAPHS:
        raise ReturnError(
            Bilingual(
                f"{package.path.name} ไม่มีเนื้อความ หรือยาวเกินกว่าจะเป็นเอกสารที่ส่งออกไป",
                f"{package.path.name} has no text, or is longer than any document that "
                "was exported",
            )
        )
    styles = _styles(package)
    return WordText(
        Story(styles, accepts=True).read(body),
        Story(styles, accepts=False).read(body),
        tuple(_comments(package, styles)),
        _items(package),
        _saved_by(package),
        tuple(dict.fromkeys(_trackers(body))),
        tuple(_warnings(package)),
    )


def _lists(package: OfficeZip) -> Iterator[str]:
    for name in package.names:
        folder, base = posixpath.split(name)
        if folder == "customXml" and base.startswith("item") and base.endswith(".xml"):
            yield name


def _items(package: OfficeZip) -> ItemList | None:
    for name in _lists(package):
        root = _parsed(package, name)
        if root.tag == f"{{{NAMESPACE}}}brief":
            items = ((_attributes(each), each.text or "") for each in root)
            return item_list(_attributes(root), items)
    return None


def _attributes(element: etree._Element) -> dict[str, str]:
    return {str(name): str(value) for name, value in element.attrib.items()}


def _styles(package: OfficeZip) -> dict[str, str]:
    if "word/styles.xml" not in package.sizes:
        return {}
    names = {}
    for style in _parsed(package, "word/styles.xml").iterchildren(f"{W}style"):
        name = style.find(f"{W}name")
        if name is not None:
            names[style.get(f"{W}styleId", "")] = (name.get(f"{W}val") or "").casefold()
    return names


def _comments(package: OfficeZip, styles: dict[str, str]) -> Iterator[WordComment]:
    if "word/comments.xml" not in package.sizes:
        return
    for each in _parsed(package, "word/comments.xml").iterchildren(f"{W}comment"):
        yield WordComment(
            each.get(f"{W}id", ""),
            each.get(f"{W}author", ""),
            _moment(each.get(f"{W}date", "")),
            Story(styles, accepts=True).read(each).paragraphs,
        )


def _moment(text: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _saved_by(package: OfficeZip) -> str:
    if "docProps/core.xml" not in package.sizes:
        return ""
    found = _parsed(package, "docProps/core.xml").find(_MODIFIED_BY)
    return "" if found is None else (found.text or "").strip()


def _trackers(body: etree._Element) -> Iterator[str]:
    for each in body.iter(f"{W}ins", f"{W}del", f"{W}moveTo", f"{W}moveFrom"):
        if each.get(f"{W}author"):
            yield each.get(f"{W}author", "")


def _warnings(package: OfficeZip) -> Iterator[Bilingual]:
    for kind, says in _NOT_READ.items():
        name = f"word/{kind}.xml"
        if name in package.sizes and any(
            (each.text or "").strip() for each in _parsed(package, name).iter(f"{W}t")
        ):
            yield says


def _parsed(package: OfficeZip, name: str) -> etree._Element:
    content = package.read(name, _PARTS.member_size).replace(_STRICT, _USUAL)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True,
        remove_pis=True,
    )  # fmt: skip
    root = etree.fromstring(content, parser)
    if root.getroottree().docinfo.internalDTD is not None:  # no program writes one
        raise ReturnError(
            Bilingual(
                f"{package.path.name} มีคำสั่งที่เอกสาร Word ไม่ใช้ จึงไม่อ่านต่อ — ขอแฟ้มใหม่จากผู้ส่ง",
                f"{package.path.name} has instructions that Word documents do not use, "
                "so reading stopped — ask the sender for a new file",
            )
        )
    return root
