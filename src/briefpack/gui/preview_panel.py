"""The pack at hand as the pages that Word will print, following every change."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout

from briefpack.export.brief_options import BriefOptions
from briefpack.export.laid_out import NOBODY, LaidPage, Owner
from briefpack.gui.language import spoken
from briefpack.gui.live_panel import LivePanel
from briefpack.gui.office_template import brief_template
from briefpack.gui.officers_options import brief_options
from briefpack.gui.page_fonts import font_heights, load_page_fonts
from briefpack.gui.page_painter import Marks
from briefpack.gui.pages_view import PagesView
from briefpack.gui.preview_bar import PreviewBar
from briefpack.gui.preview_maker import PreviewMaker, Wanted
from briefpack.gui.search_keys import needle_of
from briefpack.gui.selection import Selection
from briefpack.gui.session import Session
from briefpack.gui.settings import BILINGUAL, NOTES_AS_COMMENTS, PREVIEW_LAYOUT, Settings
from briefpack.model.annotation import Output


class PreviewPanel(LivePanel):
    """Shows the pages and what they leave out."""

    def __init__(
        self,
        session: Session,
        selection: Selection,
        settings: Settings,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(session, selection, settings, today)
        self._shown: tuple[str, Output, bool] | None = None
        self._to_reveal = NOBODY
        self._is_from_top = False
        self._is_leading = False
        self.maker = PreviewMaker(self)
        self.view = PagesView()
        self.bar = PreviewBar(
            self.view,
            Output(settings.get(PREVIEW_LAYOUT)),
            bilingual=settings.get(BILINGUAL),
        )
        self._lay_out()
        self._connect()
        self._mark()

    @property
    def options(self) -> BriefOptions:
        """What an export of the pages shown would be asked for."""
        return brief_options(
            self._settings,
            self._today(),
            self.bar.layout_shown,
            bilingual=self.bar.is_bilingual,
        )

    @property
    def pages(self) -> tuple[LaidPage, ...]:
        """The pages shown."""
        return self.view.pages

    def finish(self) -> None:
        """Nothing is made any more: the dossier is being left."""
        self.maker.finish()

    def showEvent(self, event: QShowEvent) -> None:
        if self._is_stale:
            load_page_fonts()
            self.maker.heights = font_heights()
        super().showEvent(event)

    def _refresh(self) -> None:
        pack = self._selection.pack
        if pack is None:
            self._shown = None
            self.view.show_pages(())
            return
        now = (pack.id, self.bar.layout_shown, self.bar.is_bilingual)
        is_another = now != self._shown
        if is_another:
            self._to_reveal = self._selected
            self._is_from_top = True
        self._shown = now
        if not self.view.pages:
            self._say(self.tr("กำลังเรียบเรียง…"))
        # Said of the pages; print and PDF ask for `options`, as paper has no margin for comments.
        as_exported = replace(self.options, notes_as_comments=self._settings.get(NOTES_AS_COMMENTS))
        wanted = Wanted(self._session.dossier, pack.id, as_exported, brief_template(self._settings))
        self.maker.want(wanted, is_another=is_another)

    def _show(self) -> None:
        """Show what was made; once it is there, the outcome that is to be seen."""
        self.view.show_pages(self.maker.pages)
        if self._is_from_top:
            self.view.verticalScrollBar().setValue(0)
            self._is_from_top = False
        if self.maker.trouble:
            self._say(self.maker.trouble, "error")
        else:
            self._say_notes(map(spoken, self.maker.notes))
        if self.view.reveal(self._to_reveal) or self.maker.is_complete:
            self._to_reveal = NOBODY

    def _follow(self) -> None:
        self._mark()
        if self._is_leading:
            return  # it is where the click was
        self._to_reveal = NOBODY if self.view.reveal(self._selected) else self._selected

    @property
    def _selected(self) -> Owner:
        return Owner(self._selection.outcome_id, self._selection.section_key)

    def _show_owner(self, owner: Owner) -> None:
        """What was clicked on is shown in the other columns: an outcome before its section."""
        self._is_leading = True
        if owner.outcome_id:
            self._selection.show_outcome(owner.outcome_id)
        elif owner.section:
            self._selection.show_section(owner.section)
        self._is_leading = False

    def _mark(self) -> None:
        needle = needle_of(self._selection.needle)
        self.view.show_marks(Marks(self._selection.outcome_id, needle))

    def _choose_layout(self) -> None:
        self._settings.set(PREVIEW_LAYOUT, self.bar.layout_shown.value)
        if self.bar.layout_shown is Output.FULL:
            self._settings.set(BILINGUAL, self.bar.is_bilingual)
        self._refresh()

    def _connect(self) -> None:
        self.bar.layout_chosen.connect(self._choose_layout)
        self.maker.changed.connect(self._show)
        self.view.owner_clicked.connect(self._show_owner)
        self._selection.needle_changed.connect(self._mark)
        self._selection.outcome_changed.connect(self._follow)
        self._selection.section_changed.connect(self._follow)

    def _lay_out(self) -> None:
        self.setFocusProxy(self.view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self.said)
        layout.addWidget(self.view, 1)
