"""Laid-out pages on a printer or in a PDF, painted as on the screen but without marks."""

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QMarginsF, QPointF, QSizeF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from briefpack.bilingual import Bilingual
from briefpack.errors import ExportError
from briefpack.export.laid_out import LaidPage
from briefpack.gui.page_painter import paint_page

_RESOLUTION = 600
_POINTS = 72

Watch = Callable[[int], None]
"""Called with the number of pages that are done."""


_REFUSED = Bilingual(
    "เขียนหน้าเอกสารไม่ได้ — ตรวจเครื่องพิมพ์หรือโฟลเดอร์ที่บันทึก แล้วลองใหม่",
    "The pages could not be written — check the printer or the folder, and try again",
)


def write_pdf(
    pages: Iterable[LaidPage], draft: Path, title: str, author: str, watch: Watch
) -> None:
    """Write pages as a PDF. Raises ExportError where that cannot be done."""
    writer = QPdfWriter(str(draft))
    writer.setResolution(_RESOLUTION)
    writer.setTitle(title)
    writer.setAuthor(author)
    writer.setCreator("briefpack")
    paint_pages(pages, writer, watch)


def paint_pages(pages: Iterable[LaidPage], device: QPagedPaintDevice, watch: Watch) -> None:
    """Paint every page on a sheet of its own size. Raises ExportError where none can be painted."""
    painter = QPainter()
    scale = device.logicalDpiX() / _POINTS
    for done, page in enumerate(pages):
        device.setPageLayout(_layout_of(page))
        if done == 0 and not painter.begin(device):
            raise ExportError(_REFUSED)
        if done:
            device.newPage()
        paint_page(painter, page, QPointF(), scale)
        watch(done + 1)
    painter.end()


def _layout_of(page: LaidPage) -> QPageLayout:
    """The paper, without margins of its own: those of the page are in what is painted."""
    size = QPageSize(
        QSizeF(page.width, page.height),
        QPageSize.Unit.Point,
        "",
        QPageSize.SizeMatchPolicy.FuzzyMatch,
    )
    return QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF())
