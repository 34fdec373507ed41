"""The text inside a Word paragraph: what is shown, and what is only kept."""

from dataclasses import dataclass, field

from lxml import etree

from briefpack.sources.word.names import CHOICE, MATH, is_on, value, w
from briefpack.sources.word.symbols import drawn

_TEXT = {w("t"), f"{{{MATH}}}t"}
_AS_CHARACTER = {
    w("tab"): "\t",
    w("ptab"): "\t",
    w("cr"): "\n",
    w("noBreakHyphen"): "\u2011",
    w("softHyphen"): "\u00ad",
}
# Deleted and moved away; properties; a field's code, the reading aid above a word.
_UNSEEN = {
    w(name)
    for name in (
        "del", "moveFrom", "delText", "delInstrText", "instrText", "pPr", "rPr", "rt", "sdtPr",
        "sdtEndPr",
    )
}  # fmt: skip
_NOTES = {w("footnoteReference"): "footnotes", w("endnoteReference"): "endnotes"}
_INSERTED = {w("ins"), w("moveTo")}
_DELETED = {w("del"), w("moveFrom")}
_PICTURES = {w("drawing"), w("pict"), w("object")}
_ALTERNATIVES = f"{{{CHOICE}}}AlternateContent"
_BOX = w("txbxContent")


@dataclass(slots=True)
class Seen:
    """What the whole document was seen to hold besides its text."""

    notes: list[tuple[str, str]] = field(default_factory=list)
    pictures: int = 0
    hidden: int = 0
    inserted: int = 0
    deleted: int = 0


@dataclass(slots=True)
class Paragraph:
    """One paragraph's text while it is gathered. A line break within it is a line feed."""

    seen: Seen
    pieces: list[str] = field(default_factory=list)
    boxes: list[etree._Element] = field(default_factory=list)
    _in_code_of_fields: list[bool] = field(default_factory=list)

    @property
    def text(self) -> str:
        """All that was taken so far."""
        return "".join(self.pieces)

    def take(self, element: etree._Element) -> None:
        """Adds what the element and all within it show."""
        for child in element:
            tag = child.tag
            if tag in _TEXT:
                self._add(child.text or "")
            elif tag in _AS_CHARACTER:
                self._add(_AS_CHARACTER[tag])
            elif tag == w("r"):
                self._take_run(child)
            elif tag == w("br"):
                self._add("\n" if child.get(w("type"), "textWrapping") == "textWrapping" else "")
            elif tag == w("sym"):
                self._add(_symbol(child))
            elif tag == w("fldChar"):
                self._turn_field(child.get(w("fldCharType"), ""))
            elif tag in _NOTES:
                self.seen.notes.append((_NOTES[tag], child.get(w("id"), "")))
            elif tag == _BOX:
                self.boxes.append(child)
            elif tag == _ALTERNATIVES:
                self.take(_preferred(child))
            elif tag not in _UNSEEN and isinstance(tag, str):
                self.seen.inserted += tag in _INSERTED
                self.seen.pictures += tag in _PICTURES and not _has_box(child)
                self.take(child)
            else:
                self.seen.deleted += tag in _DELETED

    def _take_run(self, run: etree._Element) -> None:
        if is_on(run.find(w("rPr")), "vanish"):
            self.seen.hidden += run.find(w("t")) is not None
            return
        font = value(run.find(w("rPr")), "rFonts", "ascii")
        before = len(self.pieces)
        self.take(run)
        if font:
            self.pieces[before:] = [_private_drawn(piece, font) for piece in self.pieces[before:]]

    def _add(self, text: str) -> None:
        if not any(self._in_code_of_fields):
            self.pieces.append(text)

    def _turn_field(self, kind: str) -> None:
        """A field is begin, code, separate, result, end; only its result is shown."""
        if kind == "begin":
            self._in_code_of_fields.append(True)
        elif kind == "separate" and self._in_code_of_fields:
            self._in_code_of_fields[-1] = False
        elif kind == "end" and self._in_code_of_fields:
            self._in_code_of_fields.pop()


def _preferred(alternatives: etree._Element) -> etree._Element:
    """One of the ways in which the same thing is written: the first that is there."""
    return next((child for child in alternatives if len(child)), alternatives)


def _has_box(drawing: etree._Element) -> bool:
    return next(drawing.iter(_BOX), None) is not None


def _symbol(element: etree._Element) -> str:
    try:
        character = chr(int(element.get(w("char"), ""), 16))
    except (ValueError, OverflowError):
        return ""
    return drawn(character, element.get(w("font"), ""))


def _private_drawn(piece: str, font: str) -> str:
    """Letters of a symbol font as they look. Thai fonts have private letters too: they stay."""
    if not any("\uf000" <= character <= "\uf0ff" for character in piece):
        return piece
    return "".join(drawn(c, font) if "\uf000" <= c <= "\uf0ff" else c for c in piece)
