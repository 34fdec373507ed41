"""The pack at hand on paper and as a PDF: who is asked for it, and what made it."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from briefpack import paths
from briefpack.export.brief_options import BriefOptions
from briefpack.export.laid_out import LaidPage
from briefpack.gui.export_choice import Kind
from briefpack.gui.export_flow import ExportFlow
from briefpack.gui.language import counted
from briefpack.gui.office_template import brief_template
from briefpack.gui.officers_options import brief_options
from briefpack.gui.page_fonts import font_heights, load_page_fonts
from briefpack.gui.page_output import paint_pages, write_pdf
from briefpack.gui.selection import Selection
from briefpack.gui.session import Session
from briefpack.gui.settings import BILINGUAL, DIGITS_IN_BRIEF, Settings
from briefpack.gui.tasks import Tasks
from briefpack.model.annotation import Output
from briefpack.workflows.steps import Step

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from briefpack.workflows.exported import Exported


class PrintFlow(QObject):
    """Prints what the preview shows, and writes PDFs, and tells the window how it went."""

    printed = Signal(str)

    def __init__(
        self, window: QWidget, settings: Settings, tasks: Tasks, exports: ExportFlow
    ) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._tasks = tasks
        self._exports = exports

    def export_pdf(self, session: Session, selection: Selection, layout: Output) -> None:
        """Ask how, this layout first, then write the brief of the pack at hand as a PDF."""
        session.settle()
        pack = selection.pack
        choice = (
            self._exports.ask(session, pack, Kind.PDF, layout=layout) if pack is not None else None
        )
        if pack is None or choice is None:
            return
        # docx is slow to import: only when it is needed.
        from briefpack.workflows.make_pdf import make_pdf
        from briefpack.workflows.office_pdf import installed_office
        from briefpack.workflows.preview_brief import BriefPages

        self._settings.set(DIGITS_IN_BRIEF, choice.digits)
        self._settings.set(BILINGUAL, choice.bilingual)
        options = brief_options(
            self._settings, choice.day, choice.layout, bilingual=choice.bilingual
        )
        dossier, template = session.dossier, brief_template(self._settings)
        load_page_fonts()
        source = BriefPages(template, font_heights())

        def work(step: Step) -> "Exported":
            def draw(draft: Path) -> None:
                preview = source.preview(dossier, pack.id, options)
                write_pdf(
                    preview.pages, draft, preview.title, options.author, _watched(step, doing)
                )

            office = installed_office(paths.FONTS)
            return make_pdf(dossier, pack.id, choice.path, options, template, office, draw, step)

        doing = self.tr("วาดหน้า")
        self._tasks.run(
            self.tr("ส่งออก PDF"),
            work=work,
            done=lambda result: self._exports.exported.emit(result.paths, result.notes),
            failed=lambda error: self._exports.failed.emit(self.tr("ส่งออก PDF ไม่ได้"), error),
        )

    def print_pages(self, session: Session, selection: Selection, options: BriefOptions) -> None:
        """Ask for a printer, then print the brief of the pack at hand."""
        session.settle()
        pack = selection.pack
        if pack is None:
            return
        from PySide6.QtPrintSupport import QPrinter

        from briefpack.workflows.preview_brief import BriefPages

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(pack.name)
        printer.setFullPage(True)
        if not _ask(self._window, printer):
            return
        load_page_fonts()
        source = BriefPages(brief_template(self._settings), font_heights())
        dossier, doing = session.dossier, self.tr("พิมพ์หน้า")

        def work(step: Step) -> int:
            step(doing, 0, 0)
            pages = _in_range(tuple(source.preview(dossier, pack.id, options).pages), printer)
            paint_pages(pages, printer, _watched(step, doing, len(pages)))
            return len(pages)

        self._tasks.run(
            self.tr("พิมพ์"),
            work=work,
            done=lambda count: self.printed.emit(counted(self.tr("ส่งพิมพ์แล้ว {0} หน้า"), count)),
            failed=lambda error: self._exports.failed.emit(self.tr("พิมพ์ไม่ได้"), error),
        )


def _ask(window: QWidget, printer: "QPrinter") -> bool:
    """Whether the officer chose a printer."""
    from PySide6.QtPrintSupport import QPrintDialog

    dialog = QPrintDialog(printer, window)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    answer = bool(dialog.exec())
    dialog.deleteLater()
    return answer


def _in_range(pages: tuple[LaidPage, ...], printer: "QPrinter") -> tuple[LaidPage, ...]:
    """The pages asked for; 0 stands for no limit."""
    first, last = printer.fromPage(), printer.toPage()
    return tuple(
        page for page in pages if page.number >= first and (not last or page.number <= last)
    )


def _watched(step: Step, doing: str, total: int = 0) -> Callable[[int], None]:
    """Tells how many pages are done, and hears of a cancel."""
    return lambda done: step(doing, done, total)
