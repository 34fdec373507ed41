"""What a style of a Word template says, itself or through what it is based on."""

from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from briefpack.export.word_names import W

_TWIPS = 20


@dataclass(frozen=True, slots=True)
class Chain:
    """A style's elements, those it is based on behind it, and the document's defaults last."""

    elements: tuple[etree._Element, ...]

    def first(self, tag: str, attribute: str | None = None) -> etree._Element | None:
        """The nearest element of this name that says something about the attribute."""
        return next(self._all(tag, attribute), None)

    def length(self, tag: str, attribute: str) -> float:
        """A length in points; nothing where nobody says one."""
        return number(self.first(tag, attribute), attribute, 0) / _TWIPS

    def _all(self, tag: str, attribute: str | None) -> Iterator[etree._Element]:
        for each in self.elements:
            for found in each.iter(f"{W}{tag}"):
                if attribute is None or found.get(f"{W}{attribute}") is not None:
                    yield found


class Styles:
    """The styles of one template, by id."""

    def __init__(self, styles: etree._Element) -> None:
        self._by_id = {
            each.get(f"{W}styleId") or "": each for each in styles.iterchildren(f"{W}style")
        }
        self._defaults = styles.find(f"{W}docDefaults")

    def chain(
        self, style_id: str, own: etree._Element | None = None, *, with_defaults: bool = True
    ) -> Chain:
        """The chain of a style; `own` is what a paragraph says itself, before its style."""
        chain: list[etree._Element] = []
        style = self._by_id.get(style_id)
        while style is not None and style not in chain:
            chain.append(style)
            based_on = style.find(f"{W}basedOn")
            style = None if based_on is None else self._by_id.get(based_on.get(f"{W}val") or "")
        defaults = self._defaults if with_defaults else None
        return Chain(tuple(each for each in (own, *chain, defaults) if each is not None))


def number(element: etree._Element | None, attribute: str, otherwise: float) -> float:
    """The number an attribute holds."""
    said = None if element is None else element.get(f"{W}{attribute}")
    try:
        return otherwise if said is None else float(said)
    except ValueError:
        return otherwise
