"""The room a Word template gives: its page, and the figures of its styles."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from lxml import etree

from briefpack.export.letter_widths import is_narrow
from briefpack.export.room import Figures, Room
from briefpack.export.word_names import W
from briefpack.export.word_sections import section_of
from briefpack.export.word_template import open_template, style_ids
from briefpack.model.annotation import Output

_TWIPS = 20
_HALF_POINTS = 2
# Of a line whose height is left to the font: TH Sarabun New's are up to 1.5 times its size.
_NATURAL = 1.5
_OWN_LINES = ("exact", "atLeast")


def room_of(template: Path, layout: Output) -> Room:
    """The room of a layout's page. Raises ExportError where the template cannot be used."""
    document = open_template(template)
    styles = {
        each.get(f"{W}styleId") or "": each
        for each in document.styles.element.iterchildren(f"{W}style")
    }
    defaults = document.styles.element.find(f"{W}docDefaults")
    ids = style_ids(document, template, layout)
    size, margins = _page(section_of(document, layout))
    return Room(
        width=size[0] - margins["left"] - margins["right"] - margins["gutter"],
        height=size[1] - abs(margins["top"]) - abs(margins["bottom"]),
        figures={name: _figures(_chain(styles, id_, defaults)) for name, id_ in ids.items()},
    )


def _page(section: etree._Element) -> tuple[tuple[float, float], Mapping[str, float]]:
    page, margin = section.find(f"{W}pgSz"), section.find(f"{W}pgMar")
    sides = ("left", "right", "top", "bottom", "gutter")
    return (
        (_number(page, "w", 11906) / _TWIPS, _number(page, "h", 16838) / _TWIPS),
        {side: _number(margin, side, 0) / _TWIPS for side in sides},
    )


def _chain(
    styles: Mapping[str, etree._Element], style_id: str, defaults: etree._Element | None
) -> tuple[etree._Element, ...]:
    """The style, those it is based on, and the document's defaults last."""
    chain: list[etree._Element] = []
    style = styles.get(style_id)
    while style is not None and style not in chain:
        chain.append(style)
        based_on = style.find(f"{W}basedOn")
        style = None if based_on is None else styles.get(based_on.get(f"{W}val") or "")
    return (*chain, *(() if defaults is None else (defaults,)))


def _figures(chain: tuple[etree._Element, ...]) -> Figures:
    def value(tag: str, attribute: str, otherwise: float) -> float:
        return _number(_first(chain, tag, attribute), attribute, otherwise)

    size = value("szCs", "val", 20) / _HALF_POINTS
    exact = _first(chain, "spacing", "line")
    line = _number(exact, "line", 240)
    has_own = exact is not None and exact.get(f"{W}lineRule") in _OWN_LINES
    fonts = _first(chain, "rFonts", "cs")
    return Figures(
        size=size,
        line=line / _TWIPS if has_own else size * _NATURAL * line / 240,
        before=value("spacing", "before", 0) / _TWIPS,
        after=value("spacing", "after", 0) / _TWIPS,
        left=value("ind", "left", 0) / _TWIPS,
        right=value("ind", "right", 0) / _TWIPS,
        first_line=(value("ind", "firstLine", 0) - value("ind", "hanging", 0)) / _TWIPS,
        is_bold=_is_on(_first(chain, "bCs", None)),
        keeps_next=_is_on(_first(chain, "keepNext", None)),
        keeps_lines=_is_on(_first(chain, "keepLines", None)),
        is_narrow=is_narrow("" if fonts is None else fonts.get(f"{W}cs") or ""),
    )


def _is_on(switch: etree._Element | None) -> bool:
    return switch is not None and switch.get(f"{W}val") not in ("0", "false", "off")


def _first(
    chain: tuple[etree._Element, ...], tag: str, attribute: str | None
) -> etree._Element | None:
    """The nearest element of this name that says something about the attribute."""
    return next(_all(chain, tag, attribute), None)


def _all(
    chain: tuple[etree._Element, ...], tag: str, attribute: str | None
) -> Iterator[etree._Element]:
    for style in chain:
        for found in style.iter(f"{W}{tag}"):
            if attribute is None or found.get(f"{W}{attribute}") is not None:
                yield found


def _number(element: etree._Element | None, attribute: str, otherwise: float) -> float:
    said = None if element is None else element.get(f"{W}{attribute}")
    try:
        return otherwise if said is None else float(said)
    except ValueError:
        return otherwise
