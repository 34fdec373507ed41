"""The room a Word template gives: its page, and the figures of its styles."""

from collections.abc import Mapping
from pathlib import Path

from lxml import etree

from briefpack.export.letter_widths import is_narrow
from briefpack.export.room import Figures, Room
from briefpack.export.style_chain import Chain, Styles, number
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
    styles = Styles(document.styles.element)
    ids = style_ids(document, template, layout)
    size, margins = _page(section_of(document, layout))
    return Room(
        width=size[0] - margins["left"] - margins["right"] - margins["gutter"],
        height=size[1] - abs(margins["top"]) - abs(margins["bottom"]),
        figures={name: _figures(styles.chain(id_)) for name, id_ in ids.items()},
    )


def _page(section: etree._Element) -> tuple[tuple[float, float], Mapping[str, float]]:
    page, margin = section.find(f"{W}pgSz"), section.find(f"{W}pgMar")
    sides = ("left", "right", "top", "bottom", "gutter")
    return (
        (number(page, "w", 11906) / _TWIPS, number(page, "h", 16838) / _TWIPS),
        {side: number(margin, side, 0) / _TWIPS for side in sides},
    )


def _figures(chain: Chain) -> Figures:
    size = number(chain.first("szCs", "val"), "val", 20) / _HALF_POINTS
    exact = chain.first("spacing", "line")
    line = number(exact, "line", 240)
    has_own = exact is not None and exact.get(f"{W}lineRule") in _OWN_LINES
    fonts = chain.first("rFonts", "cs")
    return Figures(
        size=size,
        line=line / _TWIPS if has_own else size * _NATURAL * line / 240,
        before=chain.length("spacing", "before"),
        after=chain.length("spacing", "after"),
        left=chain.length("ind", "left"),
        right=chain.length("ind", "right"),
        first_line=chain.length("ind", "firstLine") - chain.length("ind", "hanging"),
        is_bold=_is_on(chain.first("bCs")),
        keeps_next=_is_on(chain.first("keepNext")),
        keeps_lines=_is_on(chain.first("keepLines")),
        is_narrow=is_narrow("" if fonts is None else fonts.get(f"{W}cs") or ""),
    )


def _is_on(switch: etree._Element | None) -> bool:
    return switch is not None and switch.get(f"{W}val") not in ("0", "false", "off")
