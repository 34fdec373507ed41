"""The page of all keys, to be read, scrolled or kept as PDF."""

from pathlib import Path

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from briefpack.gui.file_dialogs import ask_for_file
from briefpack.gui.labels import heading
from briefpack.gui.palette import LIGHT
from briefpack.gui.shortcut_page import page
from briefpack.gui.theme import L, M, font, theme


class ShortcutSheet(QDialog):
    """Every key, by menu."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("แป้นลัดทั้งหมด"))
        self.page = QTextBrowser()
        self.page.setAccessibleName(self.tr("แป้นลัดทั้งหมด"))
        self.page.setHtml(page(theme().colours))
        self.page.document().setDocumentMargin(M)
        buttons = QDialogButtonBox()
        self.keep = buttons.addButton(
            self.tr("เก็บเป็น PDF เพื่อพิมพ์…"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.keep.setAutoDefault(False)
        close = buttons.addButton(self.tr("ปิด"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(L, L, L, L)
        layout.setSpacing(M)
        layout.addWidget(heading(self.tr("แป้นลัดทั้งหมด")))
        layout.addWidget(self.page)
        layout.addWidget(buttons)
        self.resize(820, 640)
        self.keep.clicked.connect(self._keep)
        buttons.rejected.connect(self.reject)

    @classmethod
    def show_to(cls, parent: QWidget | None) -> None:
        """Show the page until it is closed."""
        sheet = cls(parent)
        sheet.exec()
        sheet.deleteLater()

    def _keep(self) -> None:
        start = Path.home() / f"{self.tr('แป้นลัด briefpack')}.pdf"
        path = ask_for_file(self, start, "PDF (*.pdf)")
        if path is not None:
            write_pdf(path, self.windowTitle())


def write_pdf(path: Path, title: str) -> None:
    """The page on A4, in dark letters whatever the window looks like."""
    writer = QPdfWriter(str(path))
    writer.setTitle(title)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(15, 15, 15, 15),
            QPageLayout.Unit.Millimeter,
        )
    )
    document = QTextDocument()
    document.setDefaultFont(font(9.5))
    document.setHtml(f"<h3>{title}</h3>{page(LIGHT)}")
    document.print_(writer)
