"""What a Word document's paragraph styles say of headings, numbering and indents."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from lxml import etree

from briefpack.sources.word.names import number, value, w

_HEADING = re.compile(r"(?:heading|หัวเรื่อง|หัวข้อ(?:ที่)?)\s*([1-9๑-๙])", re.IGNORECASE)
_TWIPS = 20  # to a point
_BODY = 9  # the outline level that means none


@dataclass(frozen=True, slots=True)
class Look:
    """What paragraph properties say; None where they leave it to what they are based on."""

    heading: int | None = None
    list_id: int | None = None
    list_level: int | None = None
    left: float | None = None
    first: float | None = None

    def over(self, other: "Look") -> "Look":
        """These, and the other's where these say nothing."""
        return Look(
            *(
                getattr(other, name) if getattr(self, name) is None else getattr(self, name)
                for name in ("heading", "list_id", "list_level", "left", "first")
            )
        )


@dataclass(frozen=True, slots=True)
class Styles:
    """The document's paragraph styles by id, each with all that it is based on."""

    looks: Mapping[str, Look]
    default: str = ""

    def look(self, style: str) -> Look:
        """What the style says; what the default style says where it is unknown."""
        return self.looks.get(style or self.default, Look())


def look_of(properties: etree._Element | None) -> Look:
    """What a `pPr` says by itself."""
    if properties is None:
        return Look()
    outline = value(properties, "outlineLvl")
    level = number(outline, _BODY)
    listed = properties.find(w("numPr"))
    list_id, list_level = value(listed, "numId"), value(listed, "ilvl")
    indents = properties.find(w("ind"))
    left = _attribute(indents, "left", "start")
    hanging, first = _attribute(indents, "hanging"), _attribute(indents, "firstLine")
    return Look(
        heading=(level + 1 if 0 <= level < _BODY else 0) if outline else None,
        list_id=number(list_id) if list_id else None,
        list_level=min(max(number(list_level), 0), 8) if list_level else None,
        left=left,
        first=-hanging if hanging is not None else first,
    )


def styles_in(part: etree._Element | None) -> Styles:
    """The paragraph styles of the part `styles`."""
    if part is None:
        return Styles({})
    elements = {each.get(w("styleId"), ""): each for each in part.iter(w("style"))}
    paragraph_styles = {
        style: each
        for style, each in elements.items()
        if each.get(w("type")) in {None, "paragraph"}
    }
    default = next(
        (
            s
            for s, each in paragraph_styles.items()
            if each.get(w("default")) in {"1", "true", "on"}
        ),
        "",
    )
    return Styles({style: _whole_look(style, elements) for style in paragraph_styles}, default)


def _whole_look(style: str, elements: Mapping[str, etree._Element]) -> Look:
    look, seen = Look(), set[str]()
    while style in elements and style not in seen:
        seen.add(style)
        element = elements[style]
        look = look.over(look_of(element.find(w("pPr")))).over(Look(heading=_named(element)))
        style = value(element, "basedOn")
    return look


def _named(style: etree._Element) -> int | None:
    """The level that a style's name tells, as Word and Thai offices name their headings."""
    names = (value(style, "name"), *value(style, "aliases").split(","))
    found = next(filter(None, (_HEADING.fullmatch(name.strip()) for name in names)), None)
    return int(found[1]) if found else None


def _attribute(element: etree._Element | None, *names: str) -> float | None:
    if element is None:
        return None
    found = next((element.get(w(name)) for name in names if element.get(w(name))), None)
    return None if found is None else number(found) / _TWIPS
