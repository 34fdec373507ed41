"""One walk over a story of a Word file, with tracked changes accepted or rejected."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from lxml import etree

from briefpack.returns.word_text import Point, Stretch, WordParagraph, WordView

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_INSERTED = frozenset({f"{W}ins", f"{W}moveTo"})
_DELETED = frozenset({f"{W}del", f"{W}moveFrom"})
_TEXTS = frozenset({f"{W}t", f"{W}delText"})
_CHARACTERS = {
    f"{W}tab": "\t",
    f"{W}ptab": "\t",
    f"{W}cr": "\n",
    f"{W}noBreakHyphen": "-",
}
_PASSED_OVER = frozenset(
    f"{W}{name}"
    for name in ("pPr", "rPr", "instrText", "delInstrText", "sdtPr", "sdtEndPr", "tblPr", "tblGrid")
) | {f"{W}trPr", f"{W}tcPr", f"{W}sectPr", f"{W}rt", f"{_MC}Fallback"}
_STRONG = "strong"
_OFF = frozenset({"0", "false", "off"})


@dataclass(slots=True)
class _Begun:
    """A paragraph while it is gathered."""

    style: str = ""
    is_listed: bool = False
    stretches: list[Stretch] = field(default_factory=list)
    length: int = 0

    def add(self, text: str, *, is_bold: bool) -> None:
        if not text:
            return
        self.length += len(text)
        last = self.stretches[-1] if self.stretches else None
        if last is not None and last.is_bold == is_bold:
            self.stretches[-1] = Stretch(last.text + text, is_bold)
        else:
            self.stretches.append(Stretch(text, is_bold))


class Story:
    """Reads a story; `styles` are the names of styles by their ids, in small letters."""

    def __init__(self, styles: Mapping[str, str], *, accepts: bool) -> None:
        self._styles = styles
        self._skipped = _DELETED if accepts else _INSERTED
        self._joins = "del" if accepts else "ins"
        self._paragraphs: list[WordParagraph] = []
        self._here = _Begun()
        self._fields: list[bool] = []
        self._names: dict[str, str] = {}
        self._starts: dict[tuple[str, str], Point] = {}
        self._ranges: dict[str, dict[str, tuple[Point, Point]]] = {"bookmark": {}, "comment": {}}
        self._boxes: list[etree._Element] = []

    def read(self, root: etree._Element) -> WordView:
        """The story's paragraphs, tables and boxes in their order."""
        self._take_blocks(root)
        if self._here.stretches:  # a last paragraph whose mark is deleted
            self._close()
        return WordView(tuple(self._paragraphs), self._ranges["bookmark"], self._ranges["comment"])

    def _take_blocks(self, parent: etree._Element) -> None:
        for each in parent:
            if each.tag == f"{W}p":
                self._take_paragraph(each)
            elif not self._is_mark(each) and each.tag not in _PASSED_OVER:
                self._take_blocks(each)

    def _take_paragraph(self, paragraph: etree._Element) -> None:
        properties = paragraph.find(f"{W}pPr")
        self._here.style = self._styles.get(_value(properties, "pStyle"), "")
        numbered = None if properties is None else properties.find(f"{W}numPr")
        self._here.is_listed = numbered is not None and _value(numbered, "numId") != "0"
        self._take(paragraph, is_bold=False)
        mark = None if properties is None else properties.find(f"{W}rPr")
        if mark is None or mark.find(f"{W}{self._joins}") is None:
            self._close()
        boxes, self._boxes = self._boxes, []
        for box in boxes:
            self._take_blocks(box)

    def _close(self) -> None:
        here = self._here
        self._paragraphs.append(WordParagraph(here.style, tuple(here.stretches), here.is_listed))
        self._here = _Begun()

    def _take(self, parent: etree._Element, *, is_bold: bool) -> None:
        for each in parent:
            tag = each.tag
            if self._is_mark(each) or tag in _PASSED_OVER:
                continue
            if tag in self._skipped:  # its words are not there, its marks are
                for mark in each.iter():
                    self._is_mark(mark)
                continue
            if tag in _TEXTS:
                self._add(each.text or "", is_bold=is_bold)
            elif tag in _CHARACTERS:
                self._add(_CHARACTERS[tag], is_bold=is_bold)
            elif tag == f"{W}br":
                is_line = each.get(f"{W}type", "textWrapping") == "textWrapping"
                self._add("\n" if is_line else "", is_bold=is_bold)
            elif tag == f"{W}r":
                self._take(each, is_bold=self._is_bold(each.find(f"{W}rPr")))
            elif tag == f"{W}fldChar":
                self._turn_field(each.get(f"{W}fldCharType", ""))
            elif tag == f"{W}txbxContent":
                self._boxes.append(each)
            elif isinstance(tag, str):
                self._take(each, is_bold=is_bold)

    def _add(self, text: str, *, is_bold: bool) -> None:
        if not any(self._fields):
            self._here.add(text, is_bold=is_bold)

    def _turn_field(self, kind: str) -> None:
        """A field is begin, code, separate, result, end; only its result is shown."""
        if kind == "begin":
            self._fields.append(True)
        elif kind == "separate" and self._fields:
            self._fields[-1] = False
        elif kind == "end" and self._fields:
            self._fields.pop()

    def _is_bold(self, properties: etree._Element | None) -> bool:
        if properties is None:
            return False
        for name in ("bCs", "b"):  # Thai letters go by the first
            switch = properties.find(f"{W}{name}")
            if switch is not None:
                return switch.get(f"{W}val", "1") not in _OFF
        return self._styles.get(_value(properties, "rStyle"), "").startswith(_STRONG)

    def _is_mark(self, each: etree._Element) -> bool:
        """Notes where bookmarks and comments begin and end."""
        if not isinstance(each.tag, str):
            return False
        name, id_ = each.tag.removeprefix(W), each.get(f"{W}id", "")
        here = Point(len(self._paragraphs), self._here.length)
        if name == "bookmarkStart":
            self._names[id_] = each.get(f"{W}name", "")
            self._starts["bookmark", id_] = here
        elif name == "bookmarkEnd":
            self._end("bookmark", self._names.get(id_, ""), id_, here)
        elif name == "commentRangeStart":
            self._starts["comment", id_] = here
        elif name == "commentRangeEnd":
            self._end("comment", id_, id_, here)
        elif name == "commentReference":
            self._ranges["comment"].setdefault(id_, (here, here))
        else:
            return False
        return True

    def _end(self, kind: str, name: str, id_: str, here: Point) -> None:
        start = self._starts.get((kind, id_))
        if start is None or name in self._ranges[kind]:
            return
        if here.letter == 0 and here.paragraph > start.paragraph:
            # Up to the beginning of a paragraph is up to the end of the one before.
            before = here.paragraph - 1
            here = Point(before, len(self._paragraphs[before].text))
        self._ranges[kind][name] = (start, here)


def _value(element: etree._Element | None, name: str) -> str:
    child = None if element is None else element.find(f"{W}{name}")
    return "" if child is None else child.get(f"{W}val", "")
