"""Returned workbooks for the tests, written by hand in the dialects that programs speak."""

import zipfile
from collections.abc import Mapping
from pathlib import Path

from briefpack.errors import ReturnError
from briefpack.returns.grid import CellValue, GridBook, GridSheet
from briefpack.returns.read_grid import read_packed

USUAL = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main"
RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATED_STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships"

TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'


def relationships(*related: tuple[str, str], base: str = RELATED) -> str:
    """The relationships rId1, rId2, … to (kind, target)."""
    each = (
        f'<Relationship Id="rId{number}" Type="{base}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(related, start=1)
    )
    return (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f"{''.join(each)}</Relationships>"
    )


def parts_of(
    rows: str,
    *,
    before: str = "",
    after: str = "",
    texts: str = "",
    formats: tuple[str, ...] = (),
    about: str = "",
    state: str = "visible",
) -> dict[str, str]:
    """A workbook of one sheet. Style number n has `formats[n]`."""
    codes = "".join(
        f'<numFmt numFmtId="{200 + number}" formatCode="{code.replace(chr(34), "&quot;")}"/>'
        for number, code in enumerate(formats)
    )
    styles = "".join(f'<xf numFmtId="{200 + number}"/>' for number in range(len(formats)))
    return {
        "[Content_Types].xml": TYPES,
        "_rels/.rels": relationships(("officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": (
            f'<workbook xmlns="{USUAL}" xmlns:r="{RELATED}">{about}<sheets>'
            f'<sheet name="ตาราง" sheetId="1" r:id="rId1" state="{state}"/></sheets></workbook>'
        ),
        "xl/_rels/workbook.xml.rels": relationships(
            ("worksheet", "worksheets/sheet1.xml"),
            ("sharedStrings", "sharedStrings.xml"),
            ("styles", "/xl/styles.xml"),
        ),
        "xl/sharedStrings.xml": f'<sst xmlns="{USUAL}">{texts}</sst>',
        "xl/styles.xml": (
            f'<styleSheet xmlns="{USUAL}"><numFmts>{codes}</numFmts>'
            f'<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>'
            f"<cellXfs>{styles}</cellXfs></styleSheet>"
        ),
        "xl/worksheets/sheet1.xml": (
            f'<worksheet xmlns="{USUAL}">{before}<sheetData>{rows}</sheetData>{after}</worksheet>'
        ),
    }


def write_parts(path: Path, parts: Mapping[str, str | bytes]) -> Path:
    """A zip of the parts."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return path


def read(path: Path) -> GridBook:
    """The book, read without a process of its own."""
    return read_packed(path).unpacked()


def values_of(sheet: GridSheet) -> dict[tuple[int, int], CellValue]:
    """The values alone."""
    return {place: cell.value for place, cell in sheet.cells.items()}


def is_answered(path: Path) -> bool:
    """Whether the file is read or refused; anything else flies."""
    try:
        read(path)
    except ReturnError as error:
        assert path.name in str(error)
        assert len(str(error)) < 500
    return True
