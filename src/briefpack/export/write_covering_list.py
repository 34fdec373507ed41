"""Write a covering list as a small Word document of its own: one table, to print and to sign."""

import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

from briefpack.export.covering_list import CoveringList
from briefpack.export.excel_styles import CLASSIFICATION_COLOUR, FONT
from briefpack.export.properties import APPLICATION
from briefpack.export.stable_zip import stable_zip
from briefpack.export.word_items import ItemList, items_xml, store_xml
from briefpack.export.xml_text import escape

_OFFICE = "http://schemas.openxmlformats.org"
_W = f'xmlns:w="{_OFFICE}/wordprocessingml/2006/main"'
_R = f"{_OFFICE}/officeDocument/2006/relationships"
_PACKAGE = f"{_OFFICE}/package/2006"
_STORE_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
_ITEMS, _STORE = "customXml/item1", "customXml/itemProps1"
_WML = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
# Half points and twips; the table is as wide as A4 between margins of 3 and 2 cm.
_BODY, _TITLE, _SECRET = 28, 36, 36
_WIDTHS = (920, 2950, 1600, 800, 1290, 1511)
_PAGE = (
    '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1134" w:bottom="1134"'
    ' w:left="1701" w:header="425" w:footer="425" w:gutter="0"/>'
)
_CENTRED_COLUMNS = (0, 3, 4)


def write_covering_list(covering: CoveringList, draft: Path) -> None:
    """Write the list to `draft`; equal lists give equal bytes. Raises OSError."""
    package = io.BytesIO()
    with zipfile.ZipFile(package, "w") as parts:
        for name, content in _parts(covering):
            parts.writestr(name, _HEAD + content)
        for name, listed in _nothing_listed(covering):
            parts.writestr(name, listed)
    draft.write_bytes(stable_zip(package.getvalue()))


def _nothing_listed(covering: CoveringList) -> Iterator[tuple[str, bytes]]:
    """The list of shown outcomes that all our Word files carry; this one shows none.

    By it a check knows the file, and how its pages are classified.
    """
    export_id = covering.properties.export_id
    listed = ItemList(export_id, covering.pack_id, covering.classification, ())
    yield f"{_ITEMS}.xml", items_xml(listed)
    yield f"{_STORE}.xml", store_xml(export_id)


def _parts(covering: CoveringList) -> Iterator[tuple[str, str]]:
    secrecy = covering.classification.wording.in_language(covering.properties.language)
    said = ("header", "footer") if secrecy else ()
    always = ("styles", "settings", "fontTable")
    kinds = {"document": "document.main", **{kind: kind for kind in (*always, *said)}}
    overrides = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{_WML}.{kind}+xml"/>'
        for name, kind in kinds.items()
    )
    core = "application/vnd.openxmlformats-package.core-properties+xml"
    relations = "application/vnd.openxmlformats-package.relationships+xml"
    yield (
        "[Content_Types].xml",
        f'<Types xmlns="{_PACKAGE}/content-types">'
        f'<Default Extension="rels" ContentType="{relations}"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}'
        f'<Override PartName="/docProps/core.xml" ContentType="{core}"/>'
        f'<Override PartName="/{_STORE}.xml" ContentType="{_STORE_TYPE}"/></Types>',
    )
    yield (
        "_rels/.rels",
        _relations(
            (f"{_R}/officeDocument", "word/document.xml"),
            (f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
        ),
    )
    targets = ((f"{_R}/{kind}", f"{kind}.xml") for kind in (*said, *always))
    items = (f"{_R}/customXml", f"../{_ITEMS}.xml")
    yield "word/_rels/document.xml.rels", _relations(*targets, items)
    store = (f"{_R}/customXmlProps", "itemProps1.xml")
    yield "customXml/_rels/item1.xml.rels", _relations(store)
    yield "docProps/core.xml", _core(covering)
    yield "word/styles.xml", _styles()
    yield "word/settings.xml", _settings()
    yield "word/fontTable.xml", f'<w:fonts {_W}><w:font w:name="{FONT}"/></w:fonts>'
    yield "word/document.xml", _document(covering, said)
    for kind in said:
        tag = "hdr" if kind == "header" else "ftr"
        secret = _paragraph(secrecy, "Classification")
        yield f"word/{kind}.xml", f"<w:{tag} {_W}>{secret}</w:{tag}>"


def _relations(*targets: tuple[str, str]) -> str:
    each = (
        f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, start=1)
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{"".join(each)}</Relationships>'


def _core(covering: CoveringList) -> str:
    about = covering.properties
    author = escape(about.author or APPLICATION)
    moment = f'xsi:type="dcterms:W3CDTF">{about.date.isoformat()}T00:00:00Z'
    return (
        f'<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escape(about.title)}</dc:title><dc:subject>{escape(about.pack)}</dc:subject>"
        f"<dc:creator>{author}</dc:creator><dc:identifier>{about.export_id}</dc:identifier>"
        f"<cp:lastModifiedBy>{author}</cp:lastModifiedBy>"
        f"<dcterms:created {moment}</dcterms:created><dcterms:modified {moment}</dcterms:modified>"
        "</cp:coreProperties>"
    )


def _styles() -> str:
    """Thai is drawn with the complex-script font, size and weight; both are always set."""
    fonts = " ".join(f'w:{slot}="{FONT}"' for slot in ("ascii", "hAnsi", "eastAsia", "cs"))
    bold = "<w:b/><w:bCs/>"
    red = f'<w:color w:val="{CLASSIFICATION_COLOUR}"/>'
    centre = '<w:jc w:val="center"/>'
    own = (
        ("Title", centre, f"{bold}{_size(_TITLE)}"),
        ("TableHeading", centre, bold),
        ("Number", centre, ""),
        ("Classification", centre, f"{bold}{red}{_size(_SECRET)}"),
    )
    styles = "".join(
        f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="{name}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="Normal"/><w:pPr>{look}</w:pPr><w:rPr>{run}</w:rPr></w:style>'
        for name, look, run in own
    )
    return (
        f"<w:styles {_W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts {fonts}/>{_size(_BODY)}"
        '<w:lang w:val="en-GB" w:bidi="th-TH"/></w:rPr></w:rPrDefault></w:docDefaults>'
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
        f"</w:style>{styles}</w:styles>"
    )


def _settings() -> str:
    """Word lays it out as today's Word does, and knows that its complex script is Thai."""
    today = 'w:uri="http://schemas.microsoft.com/office/word" w:val="15"'
    return (
        f"<w:settings {_W}><w:compat>"
        f'<w:compatSetting w:name="compatibilityMode" {today}/></w:compat>'
        '<w:themeFontLang w:bidi="th-TH"/></w:settings>'
    )


def _size(half_points: int) -> str:
    return f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'


def _document(covering: CoveringList, said: tuple[str, ...]) -> str:
    above = [_paragraph(covering.title, "Title")]
    above += [_paragraph(f"{name}: {text}", "Normal") for name, text in covering.facts]
    above.append(_paragraph("", "Normal"))
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in _WIDTHS)
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    lines = "".join(f'<w:{side} w:val="single" w:sz="4" w:color="808080"/>' for side in sides)
    rows = [_row(covering.headings, is_heading=True)]
    rows += [_row(line) for line in covering.lines]
    references = "".join(
        f'<w:{kind}Reference w:type="default" r:id="rId{number}"/>'
        for number, kind in enumerate(said, start=1)
    )
    return (
        f'<w:document {_W} xmlns:r="{_R}"><w:body>{"".join(above)}<w:tbl><w:tblPr>'
        f'<w:tblW w:w="{sum(_WIDTHS)}" w:type="dxa"/><w:tblBorders>{lines}</w:tblBorders>'
        f'<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{"".join(rows)}'
        f"</w:tbl>{_paragraph('', 'Normal')}<w:sectPr>{references}{_PAGE}</w:sectPr>"
        "</w:body></w:document>"
    )


def _row(texts: tuple[str, ...], *, is_heading: bool = False) -> str:
    cells = []
    for at, (text, width) in enumerate(zip(texts, _WIDTHS, strict=True)):
        usual = "Number" if at in _CENTRED_COLUMNS else "Normal"
        inside = _paragraph(text, "TableHeading" if is_heading else usual)
        cells.append(f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{inside}</w:tc>')
    repeated = "<w:tblHeader/>" if is_heading else ""
    return f"<w:tr><w:trPr><w:cantSplit/>{repeated}</w:trPr>{''.join(cells)}</w:tr>"


def _paragraph(text: str, style: str) -> str:
    run = f'<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r>' if text else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{run}</w:p>'
