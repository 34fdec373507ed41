"""Word's automatic numbers and bullets, counted as Word counts them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from lxml import etree

from briefpack.sources.word.markers import shown_number
from briefpack.sources.word.names import is_on, number, value, w
from briefpack.sources.word.styles import Look, Styles, look_of
from briefpack.sources.word.symbols import drawn

_PLACE = re.compile(r"%([1-9])")
_LEVELS = 9


@dataclass(frozen=True, slots=True)
class Level:
    """How one level of a list is numbered."""

    start: int = 1
    number_format: str = "decimal"
    pattern: str = ""
    font: str = ""
    restarts_after: int | None = None
    is_legal: bool = False
    style: str = ""
    look: Look = field(default_factory=Look)


@dataclass(frozen=True, slots=True)
class ListNumbering:
    """One list: its levels, what it shares its count with, and where it starts anew."""

    abstract: str
    levels: Mapping[int, Level]
    starts: Mapping[int, int]


@dataclass(slots=True)
class Numbering:
    """The lists of a document, and how far each has been counted."""

    lists: Mapping[int, ListNumbering]
    _counts: dict[str, dict[int, int]] = field(default_factory=dict)
    _begun: set[tuple[int, int]] = field(default_factory=set)

    def level_of(self, look: Look, style: str) -> int:
        """The level of a paragraph; a list may tie it to the paragraph's style."""
        if look.list_level is not None:
            return look.list_level
        numbering = None if look.list_id is None else self.lists.get(look.list_id)
        levels = {} if numbering is None else numbering.levels
        return next((at for at, level in levels.items() if style and level.style == style), 0)

    def look(self, list_id: int, level: int) -> Look:
        """The indents that the list gives to its paragraphs."""
        return self.lists[list_id].levels.get(level, Level()).look

    def next_marker(self, list_id: int, level: int) -> str:
        """Counts one paragraph on, and returns what stands before it."""
        numbering = self.lists[list_id]
        counts = self._counts.setdefault(numbering.abstract, {})
        if level in numbering.starts and (list_id, level) not in self._begun:
            counts[level] = numbering.starts[level]
        else:
            start = numbering.levels.get(level, Level()).start
            counts[level] = counts[level] + 1 if level in counts else start
        self._begun.add((list_id, level))
        for deeper in range(level + 1, _LEVELS):
            restarts_after = numbering.levels.get(deeper, Level()).restarts_after
            if restarts_after is None or (restarts_after > 0 and level < restarts_after):
                counts.pop(deeper, None)
        return _marker(numbering.levels, level, counts)


def numbering_in(part: etree._Element | None, styles: Styles) -> Numbering:
    """The lists of the part `numbering`."""
    if part is None:
        return Numbering({})
    abstracts = {each.get(w("abstractNumId"), ""): each for each in part.iter(w("abstractNum"))}
    used = {each.get(w("numId"), ""): value(each, "abstractNumId") for each in part.iter(w("num"))}
    lists = {}
    for each in part.iter(w("num")):
        abstract = value(each, "abstractNumId")
        linked = value(abstracts.get(abstract), "numStyleLink")
        if linked:  # the levels are in the list that the style names
            abstract = used.get(str(styles.look(linked).list_id), abstract)
        lists[number(each.get(w("numId"), ""))] = _list(each, abstract, abstracts.get(abstract))
    return Numbering(lists)


def _list(element: etree._Element, abstract: str, base: etree._Element | None) -> ListNumbering:
    levels = {} if base is None else dict(map(_level, base.iterfind(w("lvl"))))
    starts = {}
    for override in element.iterfind(w("lvlOverride")):
        at = number(override.get(w("ilvl"), ""))
        levels.update(map(_level, override.iterfind(w("lvl"))))
        if start := value(override, "startOverride"):
            starts[at] = number(start, 1)
    return ListNumbering(abstract, levels, starts)


def _level(element: etree._Element) -> tuple[int, Level]:
    properties = element.find(w("rPr"))
    restart = value(element, "lvlRestart")
    return number(element.get(w("ilvl"), "")), Level(
        start=number(value(element, "start"), 0),
        number_format=value(element, "numFmt") or "decimal",
        pattern=value(element, "lvlText"),
        font=value(properties, "rFonts", "ascii"),
        restarts_after=number(restart) if restart else None,
        is_legal=is_on(element, "isLgl"),
        style=value(element, "pStyle"),
        look=look_of(element.find(w("pPr"))),
    )


def _marker(levels: Mapping[int, Level], level: int, counts: Mapping[int, int]) -> str:
    own = levels.get(level, Level(pattern=f"%{level + 1}."))
    if own.number_format == "bullet":
        return "".join(drawn(character, own.font) for character in own.pattern).strip() or "•"

    def shown(place: re.Match[str]) -> str:
        at = int(place[1]) - 1
        of = levels.get(at, Level())
        return shown_number(
            counts.get(at, of.start), "decimal" if own.is_legal else of.number_format
        )

    return _PLACE.sub(shown, own.pattern).strip()
