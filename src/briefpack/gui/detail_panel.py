"""The right column: the outcome shown, its notes and its follow-up."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from briefpack.gui.drafts import Typed
from briefpack.gui.empty_state import EmptyState
from briefpack.gui.follow_up_box import FollowUpBox
from briefpack.gui.marked_hits import mark_hits
from briefpack.gui.notes_box import NotesBox
from briefpack.gui.outcome_head import OutcomeHead
from briefpack.gui.progress_history import ProgressHistory
from briefpack.gui.section_panel import SectionPanel
from briefpack.gui.selection import Selection
from briefpack.gui.session import Session
from briefpack.gui.settings import Settings
from briefpack.gui.theme import XL, L
from briefpack.model.note_edits import reword
from briefpack.model.outcome_edits import set_number
from briefpack.model.wording import Wording


class DetailPanel(QWidget):
    """One outcome in full; it follows the selection."""

    source_requested = Signal(str, object)  # a meeting's id, and the lines

    def __init__(self, session: Session, selection: Selection, settings: Settings) -> None:
        super().__init__()
        self.setObjectName("side_column")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._selection = selection
        self.head = OutcomeHead()
        self.notes = NotesBox(session, selection, settings, lambda: self.head.passage)
        self.follow_up = FollowUpBox(session, selection)
        self.history = ProgressHistory(session, selection)
        self._section: SectionPanel | None = None
        self._pages = QStackedWidget()
        self._steps = 0
        self._scroll = QScrollArea()
        self._lay_out()
        self.head.source_requested.connect(self.source_requested)
        self.head.reworded.connect(self._reword)
        self.head.renumbered.connect(self._renumber)
        self.head.editing_begun.connect(self._begin_step)
        self.notes.passage_requested.connect(self.head.show_passage)
        session.dossier_changed.connect(self._refresh)
        selection.outcome_changed.connect(self._show_another)
        selection.needle_changed.connect(self._mark_hits)
        self._refresh()

    def add_page(self, page: SectionPanel) -> None:
        """The page of a section, shown while the selection has one."""
        self._section = page
        self._pages.addWidget(page)
        self._selection.section_changed.connect(self._refresh)

    def focus_text(self) -> None:
        """Go to the text of what is shown, from where Tab leads on."""
        if self._section is not None and self._selection.section_key:
            self._section.focus_text()
            return
        self.head.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_read_only(self, on: bool) -> None:
        """What is shown can be read and copied from, and nothing else."""
        self.head.set_read_only(on)
        self.notes.set_read_only(on)
        self.follow_up.set_read_only(on)

    def show_history(self) -> None:
        """Scroll to what was reported on the outcome."""
        bar = self._scroll.verticalScrollBar()
        bar.setValue(bar.maximum())

    def edit_text(self) -> None:
        """Open the outcome's text to be edited, or close it again."""
        self.head.edit_button.toggle()

    def write_text(self) -> None:
        """Have the outcome's text ready for typing."""
        self.head.edit(on=True)
        self._scroll.verticalScrollBar().setValue(0)  # the text is scrolled to where it was

    def _begin_step(self) -> None:
        """What is typed from here on is a new step of the history."""
        self._steps += 1

    def _reword(self, text: Wording) -> None:
        outcome_id = self._selection.outcome_id
        self._session.edit(
            self.tr("แก้ข้อความของผลการประชุม"),
            lambda dossier: reword(dossier, outcome_id, text),
            f"text {outcome_id} {self._steps}",
            Typed(_editor_of(outcome_id), text),
        )

    def _renumber(self, number: str) -> None:
        outcome_id = self._selection.outcome_id
        self._session.edit(
            self.tr("แก้เลขข้อ"),
            lambda dossier: set_number(dossier, outcome_id, number),
            f"number {outcome_id} {self._steps}",
        )

    def _show_another(self) -> None:
        self.head.edit(on=False)
        self._scroll.verticalScrollBar().setValue(0)
        self._refresh()

    def _refresh(self) -> None:
        if self._section is not None and self._selection.section_key:
            self._pages.setCurrentWidget(self._section)
            return
        place = self._session.index.places.get(self._selection.outcome_id)
        self._pages.setCurrentIndex(0 if place else 1)
        if place is not None:
            notes = self._session.index.annotations.get(self._selection.outcome_id, ())
            anchors = tuple(note.anchor for note in notes if note.anchor is not None)
            typed = self._session.drafts.shown(_editor_of(place.outcome.id), place.outcome.text)
            self.head.show_place(place, anchors, typed)
            self.notes.refresh()
            self.follow_up.refresh()
            self.history.refresh()
            self._mark_hits()

    def _mark_hits(self) -> None:
        self.head.mark(self._selection.folded)
        for card in self.notes.cards.values():
            mark_hits(card.editor, self._selection.folded)

    def _lay_out(self) -> None:
        inside = QWidget()
        inner = QVBoxLayout(inside)
        inner.setContentsMargins(L, L, L, L)
        inner.setSpacing(XL)
        inner.addWidget(self.head)
        inner.addWidget(self.notes)
        inner.addWidget(self.follow_up)
        inner.addWidget(self.history)
        inner.addStretch()
        self._scroll.setWidget(inside)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        nothing = EmptyState(
            "message-square-text",
            self.tr("ยังไม่ได้เลือกผลการประชุม"),
            self.tr("เลือกจากรายการทางซ้ายเพื่ออ่าน เขียนบันทึก และกำหนดหน่วยงาน"),
        )
        self._pages.addWidget(self._scroll)
        self._pages.addWidget(nothing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)
        self.setMinimumWidth(300)


def _editor_of(outcome_id: str) -> str:
    return f"text {outcome_id}"
