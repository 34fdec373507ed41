"""Exporting the pack at hand: options, a job, and what to do with the result."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from briefpack import paths
from briefpack.errors import BriefpackError
from briefpack.gui.export_choice import Choice, Kind, Offer
from briefpack.gui.language import spoken
from briefpack.gui.office_template import brief_template
from briefpack.gui.officers_options import brief_options
from briefpack.gui.round_habits import name_of_next
from briefpack.gui.selection import Selection
from briefpack.gui.session import Session
from briefpack.gui.settings import (
    AUTHOR,
    BILINGUAL,
    DAYS_TO_ANSWER,
    DIGITS_IN_BRIEF,
    DIGITS_IN_MATRIX,
    EMBEDS_FONTS,
    EXPORT_FOLDER,
    LAST_FOLDER,
    MATRIX_FORM,
    NOTES_AS_COMMENTS,
    PER_AGENCY,
    Settings,
)
from briefpack.gui.tasks import Tasks
from briefpack.model import edits
from briefpack.model.annotation import Output
from briefpack.model.dossier import Dossier
from briefpack.model.pack import Pack
from briefpack.model.serving import classification_of
from briefpack.workflows.exported import Exported
from briefpack.workflows.steps import Step

_SUFFIXES = {Kind.WORD: ".docx", Kind.EXCEL: ".xlsx", Kind.PDF: ".pdf"}
_NOT_IN_NAMES = '<>:"/\\|?*'


class ExportFlow(QObject):
    """Writes what the officer asked for and tells the window how it went."""

    exported = Signal(object, object)  # paths, notes
    failed = Signal(str, object)

    def __init__(self, window: QWidget, settings: Settings, tasks: Tasks) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._tasks = tasks

    def export_word(
        self, session: Session, selection: Selection, layout: Output = Output.FULL
    ) -> None:
        """Ask how, this layout first; write the brief at hand, and remember what it said."""
        session.settle()
        pack = selection.pack
        if pack is None:
            return
        choice = self.ask(session, pack, Kind.WORD, layout=layout)
        if choice is None:
            return
        # docx is slow to import: only when it is needed.
        from briefpack.workflows.export_brief import export_brief
        from briefpack.workflows.record_briefing import briefing_recorded

        self._settings.set(DIGITS_IN_BRIEF, choice.digits)
        self._settings.set(NOTES_AS_COMMENTS, choice.notes_as_comments)
        self._settings.set(EMBEDS_FONTS, choice.embeds_fonts)
        folders = paths.font_folders() if choice.embeds_fonts else None
        self._settings.set(BILINGUAL, choice.bilingual)
        asked = brief_options(self._settings, choice.day, choice.layout, bilingual=choice.bilingual)
        options = replace(asked, notes_as_comments=choice.notes_as_comments)
        dossier = session.dossier
        template = brief_template(self._settings)

        def done(result: Exported) -> None:
            now = datetime.now().astimezone()
            self.exported.emit(result.paths, result.notes)
            if session.may_edit:  # else only the document says what it said
                label = self.tr("เอกสารส่งออกแล้ว แต่เก็บในแฟ้มว่าส่งออกสิ่งใดไม่ได้")
                session.record(label, briefing_recorded(dossier, pack.id, options, now))

        self._tasks.run(
            self.tr("ส่งออก Word"),
            work=lambda step: export_brief(
                dossier, pack.id, choice.path, options, template, step, font_folders=folders
            ),
            done=done,
            failed=lambda error: self.failed.emit(self.tr("ส่งออก Word ไม่ได้"), error),
        )

    def export_excel(
        self, session: Session, selection: Selection, form: Output | None = None
    ) -> None:
        """Ask how, record the round, then write its sheets; `form` is offered first if given."""
        session.settle()
        pack = selection.pack
        if pack is None:
            return
        choice = self.ask(session, pack, Kind.EXCEL, form)
        if choice is None:
            return
        from briefpack.export.matrix_options import MatrixOptions
        from briefpack.workflows.export_cabinet import export_cabinet
        from briefpack.workflows.export_matrix import export_matrix, export_per_agency, plan_round
        from briefpack.workflows.targets import require_sheets_target

        own = (session.document.path,) if session.document.path else ()
        try:
            require_sheets_target(choice.path, *own, per_agency=choice.per_agency)
        except BriefpackError as error:
            self.failed.emit(self.tr("ส่งออก Excel ไม่ได้"), error)
            return
        self._settings.set(DIGITS_IN_MATRIX, choice.digits)
        self._settings.set(MATRIX_FORM, choice.form.value)
        options = MatrixOptions(
            issued=choice.day,
            form=choice.form,
            digits=choice.digits,
            author=self._settings.get(AUTHOR),
            due=choice.due,
            round_name=name_of_next(session.dossier, choice.day, self._settings),
        )
        if choice.form is Output.CABINET:
            dossier = session.dossier
            self._run(
                lambda step: export_cabinet(dossier, pack.id, choice.path, options, step),
            )
            return
        self._settings.set(PER_AGENCY, choice.per_agency)
        days = (choice.due - choice.day).days if choice.due else 0
        self._settings.set(DAYS_TO_ANSWER, max(days, 0))
        round_ = plan_round(session.dossier, pack.id, options, per_agency=choice.per_agency)
        label = self.tr("เปิดรอบการติดตามไม่ได้")
        if not session.record(label, lambda dossier: edits.open_round(dossier, round_)):
            return  # a sheet of a round that nobody knows of could not be taken back
        dossier = session.dossier
        write = export_per_agency if choice.per_agency else export_matrix
        self._run(lambda step: write(dossier, round_, choice.path, options, step))

    def _run(self, work: Callable[[Step], Exported]) -> None:
        self._tasks.run(
            self.tr("ส่งออก Excel"),
            work=work,
            done=lambda result: self.exported.emit(result.paths, result.notes),
            failed=lambda error: self.failed.emit(self.tr("ส่งออก Excel ไม่ได้"), error),
        )

    def ask(
        self,
        session: Session,
        pack: Pack,
        kind: Kind,
        form: Output | None = None,
        layout: Output = Output.FULL,
    ) -> Choice | None:
        """What the officer chooses for an export of this kind; None when dismissed."""
        from briefpack.gui.export_dialog import ExportDialog  # no part of the start

        is_brief = kind is not Kind.EXCEL
        folder = Path(self._settings.get(EXPORT_FOLDER) or self._settings.get(LAST_FOLDER))
        if session.document.path is not None and not self._settings.get(EXPORT_FOLDER):
            folder = session.document.path.parent
        name = f"{_file_name(pack.name)}{_SUFFIXES[kind]}"
        digits = self._settings.get(DIGITS_IN_BRIEF if is_brief else DIGITS_IN_MATRIX)
        today = date.today()  # noqa: DTZ011  # the officer's own day
        days = self._settings.get(DAYS_TO_ANSWER)
        first = Choice(
            folder / name,
            today,
            "thai" if digits == "thai" else "arabic",
            not is_brief and self._settings.get(PER_AGENCY),
            form or Output(self._settings.get(MATRIX_FORM)),
            today + timedelta(days=days) if days else None,
            layout,
            is_brief and self._settings.get(BILINGUAL),
            notes_as_comments=self._settings.get(NOTES_AS_COMMENTS),
            embeds_fonts=self._settings.get(EMBEDS_FONTS),
        )
        secret = spoken(classification_of(session.index, pack).wording)
        choice = ExportDialog.ask(
            self._window,
            Offer(
                kind,
                pack.name,
                secret,
                len(pack.entries),
                first,
                self._notes_before(session.dossier, pack.id, kind),
            ),
        )
        if choice is not None:
            self._settings.set(EXPORT_FOLDER, str(choice.path.parent))
        return choice

    def _notes_before(
        self, dossier: Dossier, pack_id: str, kind: Kind
    ) -> Callable[[Choice], tuple[str, ...]]:
        """What an export of this kind will leave out; to be asked beside the window."""
        settings, template = self._settings, brief_template(self._settings)

        def of_brief(choice: Choice) -> tuple[str, ...]:
            from briefpack.workflows.before_export import composed_brief, notes_on

            options = brief_options(settings, choice.day, choice.layout, bilingual=choice.bilingual)
            return notes_on(composed_brief(dossier, pack_id, options, template))

        def of_sheets(choice: Choice) -> tuple[str, ...]:
            from briefpack.workflows.before_export import notes_on_sheets

            return notes_on_sheets(dossier, pack_id, choice.form)

        return of_sheets if kind is Kind.EXCEL else of_brief


def show_file(path: Path) -> None:
    """Open a file with the program the desktop has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def show_folder(path: Path) -> None:
    """Open the folder a file is in."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))


def _file_name(name: str) -> str:
    cleaned = "".join("-" if char in _NOT_IN_NAMES or char < " " else char for char in name)
    return cleaned.strip(" .") or "brief"
