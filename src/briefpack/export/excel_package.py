"""A workbook's bytes: openpyxl's package with composed rows spliced in, the same every time."""

import io
import re
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass

from lxml import etree
from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.writer.excel import ExcelWriter

from briefpack.export.stable_zip import stable_zip

_DIMENSION = re.compile(rb'<dimension ref="[^"]*"/>')
_NO_ROWS = b"<sheetData/>"


@dataclass(frozen=True, slots=True)
class SheetRows:
    """All rows of one sheet as XML, from row 1 without a gap, and how many columns they take."""

    rows: tuple[str, ...]
    columns: int

    @property
    def extent(self) -> str:
        """The range they take, such as A1:R33."""
        return f"A1:{get_column_letter(self.columns)}{len(self.rows)}"


def package(workbook: Workbook, rows: Mapping[str, SheetRows]) -> bytes:
    """The workbook with `rows`, by sheet title, in sheets that openpyxl knows as empty.

    Every part is UTF-8: openpyxl alone writes each Thai letter as seven. Nothing says when it was
    written but the workbook's own properties, so equal workbooks give equal bytes.
    """
    written, spliced = io.BytesIO(), io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_STORED) as archive:
        # Not save(): that stamps the moment of writing.
        ExcelWriter(workbook, archive).save()
    titles = {sheet.path.lstrip("/"): sheet.title for sheet in workbook.worksheets}
    with (
        zipfile.ZipFile(written) as parts,
        zipfile.ZipFile(spliced, "w", zipfile.ZIP_STORED) as whole,
    ):
        for name in parts.namelist():
            part = _utf8(parts.read(name))
            composed = rows.get(titles.get(name, ""))
            whole.writestr(name, _with_rows(part, composed) if composed else part)
    return stable_zip(spliced.getvalue())


def _utf8(part: bytes) -> bytes:
    root = etree.fromstring(part)
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)


def _with_rows(sheet: bytes, composed: SheetRows) -> bytes:
    data = f"<sheetData>{''.join(composed.rows)}</sheetData>".encode()
    extent = f'<dimension ref="{composed.extent}"/>'.encode()
    before, _, after = sheet.partition(_NO_ROWS)
    return b"".join((_DIMENSION.sub(extent, before, count=1), data, after))
