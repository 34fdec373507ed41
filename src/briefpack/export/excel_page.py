"""What a reader sees around the cells: frozen headings, paper, margins, header and footer."""

from typing import Any

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from briefpack.export.excel_styles import CLASSIFICATION_COLOUR, FONT, PAGE_SIZES
from briefpack.export.matrix import Matrix
from briefpack.model.wording import Wording

_A4, _A3 = 9, 8
# In digits of the body font: fitted to A4 on its side, a wider table would be printed in less than
# 9 points, which TH Sarabun does not bear. A3 printed on A4 paper is still one page wide.
_WIDEST_ON_A4 = 220
_PAGE = Wording("หน้า &P จาก &N", "Page &P of &N")
# Inches: 1 cm at the sides, room for the classification above and the page number below.
_MARGINS = {"left": 0.4, "right": 0.4, "top": 0.7, "bottom": 0.7, "header": 0.3, "footer": 0.3}


def set_up_table_page(sheet: Worksheet, matrix: Matrix) -> None:
    """The table's sheet: its headings frozen and repeated, on the paper its columns need."""
    row = matrix.header_row
    sheet.freeze_panes = f"{get_column_letter(matrix.reading_columns + 1)}{row + 1}"
    sheet.print_title_rows = f"{row}:{row}"
    width = sum(column.width for column in matrix.columns if not column.hidden)
    set_up_paper(sheet, matrix, _A3 if width > _WIDEST_ON_A4 else _A4)


def set_up_paper(
    sheet: Worksheet, matrix: Matrix, paper: int = _A4, *, landscape: bool = True
) -> None:
    """As wide as one page of the paper, with the classification on every page."""
    sheet.sheet_view.showGridLines = False
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_setup.paperSize = paper
    sheet.page_setup.orientation = "landscape" if landscape else "portrait"
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
