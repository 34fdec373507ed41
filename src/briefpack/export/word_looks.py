"""The looks that a Word template gives to the styles and the page of a layout."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from lxml import etree

from briefpack.export.letter_widths import is_narrow
from briefpack.export.looks import (
    PAGE_NUMBER,
    Align,
    Letters,
    Look,
    Looks,
    OwnLetters,
    Paper,
    Strip,
    StripLine,
    Tab,
)
from briefpack.export.style_chain import Chain, Styles, number
from briefpack.export.word_names import RELATIONSHIP_ID, W
from briefpack.export.word_sections import section_of
from briefpack.export.word_template import CHARACTER_STYLES, open_template, style_ids
from briefpack.model.annotation import Output

if TYPE_CHECKING:
    from docx.document import Document

_TWIPS = 20
_BLACK = "000000"
_ALIGN = {
    "center": Align.CENTER,
    "right": Align.RIGHT,
    "end": Align.RIGHT,
    "both": Align.SPREAD,
    "distribute": Align.SPREAD,
    "thaiDistribute": Align.SPREAD,
}
_SIDES = ("left", "right", "top", "bottom", "header", "footer", "gutter")
_EVEN_PAGES = "evenAndOddHeaders"


def looks_of(template: Path, layout: Output) -> Looks:
    """The looks of a layout. Raises ExportError where the template cannot be used."""
    document = open_template(template)
    styles = Styles(document.styles.element)
    ids = style_ids(document, template, layout)
    settings = document.settings.element
    return Looks(
        paper=_paper(document, styles, section_of(document, layout)),
        styles={
            name: _look(styles.chain(id_))
            for name, id_ in ids.items()
            if name not in CHARACTER_STYLES
        },
        own_letters={
            name: _own_letters(styles.chain(id_, with_defaults=False))
            for name, id_ in ids.items()
            if name in CHARACTER_STYLES
        },
        tab_every=number(settings.find(f"{W}defaultTabStop"), "val", 720) / _TWIPS,
    )


def _paper(document: "Document", styles: Styles, section: etree._Element) -> Paper:
    size, margin = section.find(f"{W}pgSz"), section.find(f"{W}pgMar")
    sides = {side: number(margin, side, 0) / _TWIPS for side in _SIDES}
    strips = {"headerReference": dict[str, Strip](), "footerReference": dict[str, Strip]()}
    for reference in section:
        kind = etree.QName(reference).localname
        if kind in strips:
            part = document.part.related_parts[reference.get(RELATIONSHIP_ID) or ""]
            strips[kind][reference.get(f"{W}type") or "default"] = tuple(
                _strip(styles, etree.fromstring(part.blob, etree.XMLParser(resolve_entities=False)))
            )
    return Paper(
        width=number(size, "w", 11906) / _TWIPS,
        height=number(size, "h", 16838) / _TWIPS,
        left=sides["left"] + sides["gutter"],
        right=sides["right"],
        top=sides["top"],
        bottom=sides["bottom"],
        header_at=sides["header"],
        footer_at=sides["footer"],
        headers=strips["headerReference"],
        footers=strips["footerReference"],
        has_first=_is_on(section.find(f"{W}titlePg")),
        has_even=_is_on(document.settings.element.find(f"{W}{_EVEN_PAGES}")),
    )


def _strip(styles: Styles, content: etree._Element) -> Iterator[StripLine]:
    """The paragraphs of a header or footer; pictures in it are not drawn."""
    for paragraph in content.iter(f"{W}p"):
        properties = paragraph.find(f"{W}pPr")
        style = None if properties is None else properties.find(f"{W}pStyle")
        chain = styles.chain("" if style is None else style.get(f"{W}val") or "", properties)
        yield StripLine(_look(chain), "".join(_strip_text(paragraph)))


def _strip_text(paragraph: etree._Element) -> Iterator[str]:
    """What a reader sees; of a field its result, but for the page number, which is drawn."""
    is_number, is_result = False, False
    for each in paragraph.iter():
        tag = etree.QName(each).localname if isinstance(each.tag, str) else ""
        if tag == "fldChar":
            is_result = each.get(f"{W}fldCharType") == "separate"
            is_number = is_number and is_result
        elif tag == "instrText" and (each.text or "").split()[:1] == ["PAGE"]:
            is_number = True
            yield PAGE_NUMBER
        elif tag == "fldSimple" and (each.get(f"{W}instr") or "").split()[:1] == ["PAGE"]:
            yield PAGE_NUMBER
        elif tag == "tab" and _is_in_run(each):
            yield "\t"
        elif tag == "t" and not is_number and not _in_simple_number(each):
            yield each.text or ""


def _is_in_run(tab: etree._Element) -> bool:
    """A tab of the text, not the place of one among a paragraph's properties."""
    parent = tab.getparent()
    return parent is not None and parent.tag == f"{W}r"


def _in_simple_number(text: etree._Element) -> bool:
    return any(
        (field.get(f"{W}instr") or "").split()[:1] == ["PAGE"]
        for field in text.iterancestors(f"{W}fldSimple")
    )


def _look(chain: Chain) -> Look:
    line = chain.first("spacing", "line")
    rule = "auto" if line is None else line.get(f"{W}lineRule") or "auto"
    height = number(line, "line", 240)
    hanging = chain.first("ind", "hanging")
    first_line = chain.length("ind", "firstLine") if hanging is None else 0.0
    align = chain.first("jc", "val")
    return Look(
        letters=_letters(chain),
        align=_ALIGN.get("" if align is None else align.get(f"{W}val") or "", Align.LEFT),
        before=chain.length("spacing", "before"),
        after=chain.length("spacing", "after"),
        left=chain.length("ind", "left"),
        right=chain.length("ind", "right"),
        first_line=first_line - number(hanging, "hanging", 0) / _TWIPS,
        exact=height / _TWIPS if rule == "exact" else 0.0,
        at_least=height / _TWIPS if rule == "atLeast" else 0.0,
        spacing=height / 240 if rule == "auto" else 1.0,
        tabs=_tabs(chain),
        keep_next=_is_on(chain.first("keepNext")),
        keep_lines=_is_on(chain.first("keepLines")),
    )


def _tabs(chain: Chain) -> tuple[Tab, ...]:
    tabs = chain.first("tabs")
    if tabs is None:
        return ()
    return tuple(
        sorted(
            (
                Tab(
                    number(each, "pos", 0) / _TWIPS,
                    is_right=each.get(f"{W}val") in ("right", "end"),
                    is_dotted=each.get(f"{W}leader") == "dot",
                )
                for each in tabs
                if each.get(f"{W}val") != "clear"
            ),
            key=lambda tab: tab.place,
        )
    )


def _letters(chain: Chain) -> Letters:
    fonts = chain.first("rFonts", "cs")
    family = "" if fonts is None else fonts.get(f"{W}cs") or ""
    return Letters(
        family=family,
        points=number(chain.first("szCs", "val"), "val", 20) / 2,
        is_bold=_is_on(chain.first("bCs")),
        colour=_colour(chain) or _BLACK,
        is_narrow=is_narrow(family),
    )


def _own_letters(chain: Chain) -> OwnLetters:
    size, bold = chain.first("szCs", "val"), chain.first("bCs")
    return OwnLetters(
        points=None if size is None else number(size, "val", 0) / 2,
        is_bold=None if bold is None else _is_on(bold),
        colour=_colour(chain) or None,
    )


def _colour(chain: Chain) -> str:
    said = chain.first("color", "val")
    value = "" if said is None else said.get(f"{W}val") or ""
    return value if len(value) == len(_BLACK) else ""


def _is_on(element: etree._Element | None) -> bool:
    return element is not None and element.get(f"{W}val") not in ("0", "false", "off")
