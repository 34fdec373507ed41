"""What a reader sees around the cells: frozen headings, paper, margins, header and footer."""

from typing import Any

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from briefpack.export.excel_styles import CLASSIFICATION_COLOUR, FONT, PAGE_SIZES
from briefpack.export.matrix import Matrix
from briefpack.model.wording import Wording

_A4 = 9
_PAGE = Wording("หน้า &P จาก &N", "Page &P of &N")
# Inches: 1 cm at the sides, room for the classification above and the page number below.
_MARGINS = {"left": 0.4, "right": 0.4, "top": 0.7, "bottom": 0.7, "header": 0.3, "footer": 0.3}


def set_up_page(sheet: Worksheet, matrix: Matrix) -> None:
    """Freeze and repeat the headings; A4, as wide as one page; classification on every page."""
    row = matrix.header_row
    sheet.freeze_panes = f"{get_column_letter(matrix.reading_columns + 1)}{row + 1}"
    sheet.sheet_view.showGridLines = False
    sheet.print_title_rows = f"{row}:{row}"
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_setup.paperSize = _A4
    sheet.page_setup.orientation = "landscape" if matrix.landscape else "portrait"
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    sheet.print_options.horizontalCentered = True
    for side, inches in _MARGINS.items():
        setattr(sheet.page_margins, side, inches)
    # openpyxl's types know less of headers and footers than its code.
    header: Any = sheet.oddHeader
    footer: Any = sheet.oddFooter
    secret = matrix.classification.wording.in_language(matrix.language)
    if secret:
        for item in (header.center, footer.center):
            _say(item, secret, PAGE_SIZES["classification"], CLASSIFICATION_COLOUR, bold=True)
    page = _PAGE.in_language(matrix.language)
    _say(footer.right, page, PAGE_SIZES["page"], "000000", bold=False)


def _say(item: Any, text: str, size: int, colour: str, *, bold: bool) -> None:
    item.text = text
    item.font = f"{FONT},{'Bold' if bold else 'Regular'}"
    item.size = size
    item.color = colour
