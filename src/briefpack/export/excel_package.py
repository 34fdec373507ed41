"""A workbook's bytes: openpyxl's package with composed rows spliced in, the same every time."""

import io
import re
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from lxml import etree
from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.writer.excel import ExcelWriter

from briefpack.export.stable_zip import LEVEL, entry_of, in_order

_DIMENSION = re.compile(rb'<dimension ref="[^"]*"/>')
_NO_ROWS = b"<sheetData/>"
_AT_ONCE = 250


@dataclass(frozen=True, slots=True)
class SheetRows:
    """All rows of one sheet as XML, from row 1 without a gap, and how many cells they take.

    `rows` is read once, while the sheet is written: a large sheet never stands whole in memory.
    """

    rows: Iterator[str]
    columns: int
    count: int

    @property
    def extent(self) -> str:
        """The range they take, such as A1:R33."""
        return f"A1:{get_column_letter(self.columns)}{self.count}"


def write_package(workbook: Workbook, rows: Mapping[str, SheetRows], draft: Path) -> None:
    """Write the workbook with `rows`, by sheet title, in sheets that openpyxl knows as empty.

    Every part is UTF-8: openpyxl alone writes each Thai letter as seven. Nothing says when it was
    written but the workbook's own properties, so equal workbooks give equal bytes.
    """
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_STORED) as archive:
        # Not save(): that stamps the moment of writing.
        ExcelWriter(workbook, archive).save()
    titles = {sheet.path.lstrip("/"): sheet.title for sheet in workbook.worksheets}
    with (
        zipfile.ZipFile(written) as parts,
        zipfile.ZipFile(draft, "w", zipfile.ZIP_DEFLATED, compresslevel=LEVEL) as whole,
    ):
        for name in in_order(parts.namelist()):
            part = _utf8(parts.read(name))
            composed = rows.get(titles.get(name, ""))
            with whole.open(entry_of(name), "w", force_zip64=False) as target:
                for piece in _with_rows(part, composed) if composed else (part,):
                    target.write(piece)


def _utf8(part: bytes) -> bytes:
    root = etree.fromstring(part)
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)


def _with_rows(sheet: bytes, composed: SheetRows) -> Iterator[bytes]:
    before, _, after = sheet.partition(_NO_ROWS)
    extent = f'<dimension ref="{composed.extent}"/>'.encode()
    yield _DIMENSION.sub(extent, before, count=1)
    yield b"<sheetData>"
    pending: list[str] = []
    for row in composed.rows:
        pending.append(row)
        if len(pending) == _AT_ONCE:
            yield "".join(pending).encode()
            pending.clear()
    yield "".join(pending).encode()
    yield b"</sheetData>"
    yield after
