"""Build the templates in resources/templates from the tables below: every figure of a brief's look.

Run it after a change: `python scripts/build_template.py`. The results are committed, and a test
compares them with what this script gives. Sources of the figures: docs/decisions/word.md.
"""

import io
import re
import sys
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from briefpack.export.stable_zip import stable_zip

TEMPLATES = Path(__file__).resolve().parents[1] / "resources" / "templates"

FONT = "TH Sarabun New"
VARIANTS = {
    "brief.docx": (FONT, 1.0),
    "brief-psk.docx": ("TH SarabunPSK", 1.0),
    "brief-sarabun.docx": ("Sarabun", 1.52),
}
"""Each template's font, and how much larger its letters are than TH Sarabun New's of one size."""

ALTERNATIVES = "TH SarabunPSK,Sarabun"
BODY_POINTS = 16
THAI, ENGLISH = "th-TH", "en-GB"

A4_WIDTH, A4_HEIGHT = 11906, 16838
A5_WIDTH, A5_HEIGHT = 8391, 11906
# A tab behind the margin, by a hair even, begins a line of its own.
MEMO_EDGE = 15.95
HEADER_FROM_TOP, FOOTER_FROM_BOTTOM = 0.75, 0.75

_LINE_HEIGHTS: dict[float, float] = {14: 19.0, 16: 21.5, 18: 24.0, 20: 27.0, 24: 32.0}
# Cards and memos take the height of their font; so do headers, footers and an emblem's line.
_NATURAL = {
    "Page Break", "Garuda", "header", "footer", "Classification", "Memo Field", "Memo Number",
    "Memo To", "Memo Text", "Memo Enclosed", "Memo Signature", "Memo Position", "Card Title",
    "Card Heading", "Card Topic", "Card Point",
}  # fmt: skip
_TWIPS_PER_CM = 567
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_WML = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

Alignment = Literal["left", "center", "right", "thaiDistribute"]


@dataclass(frozen=True, slots=True)
class Page:
    """The page of a layout. The paper's size is in twips, the margins are centimetres."""

    layout: str
    left: float = 3.0
    right: float = 2.0
    top: float = 2.5
    bottom: float = 2.0
    width: int = A4_WIDTH
    height: int = A4_HEIGHT


# The last one is that of the full brief; the others stand before it, each named in its own text.
PAGES = (
    Page("minister", left=2.0, top=2.0),
    Page("card", left=1.0, right=1.0, top=1.75, bottom=1.75, width=A5_WIDTH, height=A5_HEIGHT),
    Page("memo", top=1.5, bottom=2.0),
    Page("full"),
)


@dataclass(frozen=True, slots=True)
class Look:
    """One style. Sizes are points, lengths centimetres; 0 or None leaves what it is based on.

    A negative `first_line` hangs to the left of the other lines. `line` is the exact height of a
    line in points; `dotted` are tabs with a dotted line up to them,
    `right_tab` one that ends the text.
    """

    name: str
    based_on: str | None = "Normal"
    next: str | None = None
    points: float = 0
    bold: bool = False
    color: str = ""
    align: Alignment | None = None
    before: float = 0
    after: float = 0
    left: float = 0
    first_line: float = 0
    tab: float = 0
    right_tab: float = 0
    dotted: tuple[float, ...] = ()
    line: float = 0
    outline: int | None = None
    keep_next: bool = False
    keep_lines: bool = False
    is_character: bool = False

    @property
    def exact(self) -> float:
        """The height of its lines: that of its size, unless it has one of its own.

        So much is TH Sarabun New's own height; being exact, it is the same in every font and
        program, and pages can be told beforehand.
        """
        if self.line or self.is_character or self.based_on is None or self.name in _NATURAL:
            return self.line
        return _LINE_HEIGHTS[self.points or BODY_POINTS]

    @property
    def id(self) -> str:
        """The id in the file: the name without what ids may not hold."""
        return "".join(part.capitalize() for part in self.name.replace("-", " ").split())


LOOKS = (
    Look("Normal", based_on=None),
    Look("Body Text", align="thaiDistribute", before=6, first_line=2.5),
    Look("Title", next="Subtitle", points=24, bold=True, align="center", before=160, after=12),
    Look("Subtitle", points=20, bold=True, align="center", before=12, after=6),
    Look("Cover Line", points=18, align="center", before=6),
    Look("Addressee", points=20, bold=True, align="center", before=60, after=6),
    Look("Page Break", points=2),
    Look("heading 1", next="Body Text", points=20, bold=True, align="center", before=18, after=6,
         outline=0, keep_next=True, keep_lines=True),
    Look("heading 2", next="Body Text", points=18, bold=True, before=12, outline=1, keep_next=True,
         keep_lines=True),
    Look("heading 3", next="Outcome", points=16, bold=True, before=6, outline=2, keep_next=True,
         keep_lines=True),
    Look("heading 4", next="Outcome", points=16, bold=True, left=1.25, before=6, outline=3,
         keep_next=True, keep_lines=True),
    Look("Remark", points=14, align="center", before=6, keep_next=True),
    Look("Outcome", next="Follow-up", align="thaiDistribute", before=6, first_line=1.25, tab=3.25,
         keep_next=True),
    Look("Follow-up", next="Follow-up End", points=14, left=6.75, first_line=-4.25, keep_next=True,
         keep_lines=True),
    Look("Follow-up End", next="Outcome", points=14, left=6.75, first_line=-4.25, keep_lines=True),
    Look("Note", align="thaiDistribute", left=2.5, before=3),
    Look("Note Label", next="Note Bullet", left=2.5, before=3, keep_next=True),
    Look("Note Bullet", align="thaiDistribute", left=3.1, first_line=-0.6),
    Look("Note Number", align="thaiDistribute", left=3.4, first_line=-0.9),
    Look("List Bullet", align="thaiDistribute", before=3, left=3.1, first_line=-0.6),
    Look("List Number", align="thaiDistribute", before=3, left=3.4, first_line=-0.9),
    Look("Second Language", next="Follow-up", points=14, align="left", before=2, first_line=3.25,
         keep_next=True),
    Look("Second Language Heading", next="Body Text", points=14, align="left", keep_next=True),
    Look("TOC Heading", next="toc 1", points=20, bold=True, align="center", after=12,
         keep_next=True),
    Look("toc 1", next="toc 1", bold=True, before=6, right_tab=16),
    Look("toc 2", next="toc 2", left=1.25, right_tab=16),
    Look("Side Title", next="Side Line", points=18, bold=True, align="center", line=23),
    Look("Side Line", points=14, align="center", line=18, before=2),
    Look("Side Heading", next="Side Outcome", points=16, bold=True, line=20, before=6, after=1,
         keep_next=True),
    Look("Side Point", next="Side Point", points=16, left=2, first_line=-2, line=20),
    Look("Side Point More", next="Side Point", points=16, left=2, line=20),
    Look("Side Outcome", next="Side Outcome", points=14, left=2, first_line=-2, right_tab=17,
         line=18),
    Look("Side Closing", points=14, bold=True, align="center", line=18, before=6),
    Look("Card Title", next="Card Heading", points=18, bold=True, align="center", after=4),
    Look("Card Heading", next="Card Topic", points=22, bold=True, before=8, keep_next=True),
    Look("Card Topic", next="Card Point", points=16, before=6, keep_next=True, keep_lines=True),
    Look("Card Point", points=20, before=3, keep_lines=True),
    # Hardly a line: where an office puts its emblem, 1.5 cm high, floating beside the title.
    Look("Garuda", points=2),
    Look("Memo Title", next="Memo Field", points=29, bold=True, align="center",
         line=35),
    Look("Memo Field", next="Memo Field", dotted=(MEMO_EDGE,)),
    Look("Memo Number", next="Memo Field", dotted=(8, MEMO_EDGE)),
    Look("Memo To", next="Memo Text", before=6, dotted=(MEMO_EDGE,)),
    Look("Memo Text", align="thaiDistribute", before=6, first_line=2.5),
    Look("Memo Enclosed", left=7.5, first_line=-5, keep_lines=True),
    Look("Memo Signature", next="Memo Position", align="center", left=7.5, before=54,
         keep_lines=True),
    Look("Memo Position", align="center", left=7.5, keep_lines=True),
    Look("header", align="center", after=6),
    Look("footer", align="center"),
    Look("Classification", points=20, bold=True, color="FF0000", align="center"),
    Look("annotation text", points=14, line=19),
    Look("Default Paragraph Font", based_on=None, is_character=True),
    Look("Label", based_on="Default Paragraph Font", bold=True, is_character=True),
    Look("annotation reference", based_on="Default Paragraph Font", points=8, is_character=True),
    Look("Strong", based_on="Default Paragraph Font", bold=True, is_character=True),
    Look("Memo Label", based_on="Default Paragraph Font", points=20, bold=True, is_character=True),
)  # fmt: skip


def template(family: str = FONT, larger: float = 1.0) -> bytes:
    """The template's bytes."""
    package = io.BytesIO()
    with zipfile.ZipFile(package, "w") as archive:
        for name, content in _PARTS.items():
            archive.writestr(name, _HEAD + _in_font(content, family, larger))
    return stable_zip(package.getvalue())


def _in_font(content: str, family: str, larger: float) -> str:
    """A part in another font: letters look as large as before, lines stay as high."""
    if family == FONT:
        return content
    others = [each for each in (FONT, *ALTERNATIVES.split(",")) if each != family]
    content = content.replace(f'w:altName w:val="{ALTERNATIVES}"', f'w:altName w:val="{others[0]}"')
    if larger != 1.0:  # the same name would be taken for the same size
        content = re.sub(r"<w:altName [^>]*/>", "", content)
    content = re.sub(f'(?<!altName w:val=)"{FONT}"', f'"{family}"', content)
    return re.sub(
        r'(<w:sz(?:Cs)? w:val=")(\d+)"', lambda m: f'{m[1]}{round(int(m[2]) / larger)}"', content
    )


def _styles() -> str:
    fonts = f'<w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}" w:eastAsia="{FONT}" w:cs="{FONT}"/>'
    # Word takes the language of Thai letters from `bidi` and that of Latin ones from `val`.
    language = f'<w:lang w:val="{ENGLISH}" w:eastAsia="{ENGLISH}" w:bidi="{THAI}"/>'
    defaults = (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{fonts}{_size(BODY_POINTS)}{language}</w:rPr>"
        "</w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/>"
        '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>'
        "</w:pPrDefault></w:docDefaults>"
    )
    return (
        f'<w:styles xmlns:w="{_W}">{defaults}'
        + "".join(_style(look, fonts, language) for look in LOOKS)
        + "</w:styles>"
    )


def _style(look: Look, fonts: str, language: str) -> str:
    kind = "character" if look.is_character else "paragraph"
    default = ' w:default="1"' if look.based_on is None else ""
    custom = ' w:customStyle="1"' if look.name in _OWN_NAMES else ""
    links = "".join(
        f'<w:{tag} w:val="{_BY_NAME[name].id}"/>'
        for tag, name in (("basedOn", look.based_on), ("next", look.next))
        if name
    )
    paragraph = "" if look.is_character else f"<w:pPr>{''.join(_paragraph(look))}</w:pPr>"
    bold = "<w:b/><w:bCs/>" if look.bold else ""
    color = f'<w:color w:val="{look.color}"/>' if look.color else ""
    # A character style without fonts and size of its own takes those of its paragraph.
    size = _size(look.points or BODY_POINTS)
    if look.is_character and not look.points:
        size = ""
    own_fonts, own_language = ("", "") if look.is_character else (fonts, language)
    run = f"<w:rPr>{own_fonts}{bold}{color}{size}{own_language}</w:rPr>"
    return (
        f'<w:style w:type="{kind}"{default}{custom} w:styleId="{look.id}">'
        f'<w:name w:val="{look.name}"/>{links}{_ui(look)}<w:qFormat/>{paragraph}{run}</w:style>'
    )


def _paragraph(look: Look) -> Iterator[str]:
    """Paragraph properties in the order the schema asks for."""
    if look.keep_next:
        yield "<w:keepNext/>"
    if look.keep_lines:
        yield "<w:keepLines/>"
    tabs = "".join(_tabs(look))
    if tabs:
        yield f"<w:tabs>{tabs}</w:tabs>"
    if look.before or look.after or look.exact:
        before, after = round(look.before * 20), round(look.after * 20)
        line = f' w:line="{round(look.exact * 20)}" w:lineRule="exact"' if look.exact else ""
        yield f'<w:spacing w:before="{before}" w:after="{after}"{line}/>'
    if look.left or look.first_line:
        edge = "hanging" if look.first_line < 0 else "firstLine"
        first_line = _twips(abs(look.first_line))
        yield f'<w:ind w:left="{_twips(look.left)}" w:{edge}="{first_line}"/>'
    if look.align:
        yield f'<w:jc w:val="{look.align}"/>'
    if look.outline is not None:
        yield f'<w:outlineLvl w:val="{look.outline}"/>'


def _tabs(look: Look) -> Iterator[str]:
    if look.tab:
        yield f'<w:tab w:val="left" w:pos="{_twips(look.tab)}"/>'
    for place in look.dotted:
        yield f'<w:tab w:val="left" w:leader="dot" w:pos="{_twips(place)}"/>'
    if look.right_tab:
        leader = ' w:leader="dot"' if look.name.startswith("toc") else ""
        yield f'<w:tab w:val="right"{leader} w:pos="{_twips(look.right_tab)}"/>'


def _ui(look: Look) -> str:
    return '<w:uiPriority w:val="1"/>' if look.is_character and look.based_on is None else ""


def _size(points: float) -> str:
    half_points = round(points * 2)
    return f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'


def _twips(centimetres: float) -> int:
    return round(centimetres * _TWIPS_PER_CM)


def _document() -> str:
    """The pages of the layouts, each named by its last paragraph; all share the headers."""
    *others, full = PAGES
    body = []
    for page in others:
        if page.layout == "memo":
            style = _BY_NAME["Garuda"].id
            body.append(f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr></w:p>')
        is_first = page is PAGES[0]
        body.append(
            f"<w:p><w:pPr>{_section(page, is_first=is_first)}</w:pPr>"
            f"<w:r><w:t>{page.layout}</w:t></w:r></w:p>"
        )
    return (
        f'<w:document xmlns:w="{_W}" xmlns:r="{_R}"><w:body>{"".join(body)}'
        f"{_section(full, is_first=False)}</w:body></w:document>"
    )


def _section(page: Page, *, is_first: bool) -> str:
    """A section that names no headers has those of the section before."""
    headers = (
        '<w:headerReference w:type="default" r:id="rId4"/>'
        '<w:headerReference w:type="first" r:id="rId5"/>'
        '<w:footerReference w:type="default" r:id="rId6"/>'
        '<w:footerReference w:type="first" r:id="rId7"/>'
    )
    return (
        f"<w:sectPr>{headers if is_first else ''}"
        f'<w:pgSz w:w="{page.width}" w:h="{page.height}"/>'
        f'<w:pgMar w:top="{_twips(page.top)}" w:right="{_twips(page.right)}"'
        f' w:bottom="{_twips(page.bottom)}" w:left="{_twips(page.left)}"'
        f' w:header="{_twips(HEADER_FROM_TOP)}" w:footer="{_twips(FOOTER_FROM_BOTTOM)}"'
        ' w:gutter="0"/><w:pgNumType w:fmt="thaiNumbers"/><w:titlePg/></w:sectPr>'
    )


def _header(*, tag: str, style: str, numbered: bool) -> str:
    number = (
        '<w:r><w:t xml:space="preserve">- </w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        '<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
        '<w:r><w:t xml:space="preserve"> -</w:t></w:r>'
    )
    return (
        f'<w:{tag} xmlns:w="{_W}"><w:p><w:pPr><w:pStyle w:val="{_BY_NAME[style].id}"/></w:pPr>'
        f"{number if numbered else ''}</w:p></w:{tag}>"
    )


def _settings() -> str:
    return (
        f'<w:settings xmlns:w="{_W}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="709"/>'
        '<w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:applyBreakingRules/>'
        '<w:compatSetting w:name="compatibilityMode"'
        ' w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
        f'<w:themeFontLang w:val="{ENGLISH}" w:bidi="{THAI}"/><w:decimalSymbol w:val="."/>'
        '<w:listSeparator w:val=","/></w:settings>'
    )


def _fonts() -> str:
    """The font, and under which other names the same design is installed."""
    return (
        f'<w:fonts xmlns:w="{_W}"><w:font w:name="{FONT}"><w:altName w:val="{ALTERNATIVES}"/>'
        '<w:panose1 w:val="020B0500040200020003"/><w:charset w:val="DE"/>'
        '<w:family w:val="swiss"/><w:pitch w:val="variable"/>'
        '<w:sig w:usb0="21000007" w:usb1="00000000" w:usb2="00000000" w:usb3="00000000"'
        ' w:csb0="00010111" w:csb1="00000000"/></w:font></w:fonts>'
    )


def _content_types() -> str:
    kinds = {
        "document": "document.main", "styles": "styles", "settings": "settings",
        "fontTable": "fontTable", "header1": "header", "header2": "header",
        "footer1": "footer", "footer2": "footer",
    }  # fmt: skip
    overrides = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{_WML}.{kind}+xml"/>'
        for name, kind in kinds.items()
    )
    return (
        f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels"'
        ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


def _relationships(*targets: tuple[str, str]) -> str:
    return (
        f'<Relationships xmlns="{_PACKAGE}/relationships">'
        + "".join(
            f'<Relationship Id="rId{number}" Type="{_R}/{kind}" Target="{target}"/>'
            for number, (kind, target) in enumerate(targets, start=1)
        )
        + "</Relationships>"
    )


_BY_NAME = {look.name: look for look in LOOKS}
# All other names are Word's own: Word translates them and knows what they are for.
_OWN_NAMES = {
    "Cover Line", "Addressee", "Page Break", "Remark", "Outcome", "Follow-up", "Follow-up End",
    "Note", "Note Label", "Note Bullet", "Note Number", "Second Language",
    "Second Language Heading", "Classification", "Label",
    *(look.name for look in LOOKS if look.name.startswith(("Side ", "Card ", "Memo ", "Garuda"))),
}  # fmt: skip
_PARTS = {
    "[Content_Types].xml": _content_types(),
    "_rels/.rels": _relationships(("officeDocument", "word/document.xml")),
    "word/document.xml": _document(),
    "word/_rels/document.xml.rels": _relationships(
        ("styles", "styles.xml"),
        ("settings", "settings.xml"),
        ("fontTable", "fontTable.xml"),
        ("header", "header1.xml"),
        ("header", "header2.xml"),
        ("footer", "footer1.xml"),
        ("footer", "footer2.xml"),
    ),
    "word/styles.xml": _styles(),
    "word/settings.xml": _settings(),
    "word/fontTable.xml": _fonts(),
    "word/header1.xml": _header(tag="hdr", style="header", numbered=True),
    "word/header2.xml": _header(tag="hdr", style="header", numbered=False),
    "word/footer1.xml": _header(tag="ftr", style="footer", numbered=False),
    "word/footer2.xml": _header(tag="ftr", style="footer", numbered=False),
}

if __name__ == "__main__":
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else TEMPLATES
    folder.mkdir(parents=True, exist_ok=True)
    for name, (font, times_larger) in VARIANTS.items():
        target = folder / name
        target.write_bytes(template(font, times_larger))
        print(f"{target}: {target.stat().st_size} bytes")
