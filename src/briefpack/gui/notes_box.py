"""The annotations of the outcome shown."""

import functools
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from briefpack.gui import icons
from briefpack.gui.drafts import Typed
from briefpack.gui.labels import label, strong
from briefpack.gui.language import spoken
from briefpack.gui.moments import this_second
from briefpack.gui.note_card import NoteCard, NoteChange
from briefpack.gui.selection import Selection
from briefpack.gui.session import Session
from briefpack.gui.settings import AUTHOR, Settings
from briefpack.gui.tab_order import tab_through
from briefpack.gui.theme import S, theme
from briefpack.model import edits
from briefpack.model.annotation import Anchor, Annotation, AnnotationKind
from briefpack.model.ids import new_id
from briefpack.model.note_edits import change_note
from briefpack.model.wording import Wording


class NotesBox(QWidget):
    """A card for each note, and the buttons that add one."""

    passage_requested = Signal(object)
    """An anchor, whose passage the officer wants to see in its text."""

    def __init__(
        self,
        session: Session,
        selection: Selection,
        settings: Settings,
        passage: Callable[[], Anchor | None],
    ) -> None:
        super().__init__()
        self._session = session
        self._selection = selection
        self._settings = settings
        self._passage = passage
        self.cards: dict[str, NoteCard] = {}
        self._adding: list[QWidget] = []
        self._is_read_only = False
        self._cards_layout = QVBoxLayout()
        self._empty = label(
            self.tr("ยังไม่มีบันทึก เพิ่มประเด็นที่จะพูด ท่าที หรือข้อควรระวังของผลการประชุมนี้"),
            role="secondary",
            balanced=True,
        )
        self._kinds = QToolButton()
        self._lay_out()

    def add_note(self, kind: AnnotationKind = AnnotationKind.TALKING_POINT) -> None:
        """A new, empty note of this kind for the pack at hand, ready to be written."""
        now = this_second()
        pack_id = self._selection.pack_id
        note = Annotation(
            id=new_id("note"),
            outcome_id=self._selection.outcome_id,
            kind=kind,
            text="",
            author=self._settings.get(AUTHOR),
            created=now,
            modified=now,
            packs=frozenset((pack_id,)) if pack_id else frozenset(),
            show_in=kind.may_show_in,
            anchor=self._passage(),
        )
        label_ = self.tr("เพิ่ม{0}").format(spoken(kind.wording))
        if self._session.edit(label_, lambda dossier: edits.annotate(dossier, note)):
            self.cards[note.id].editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_read_only(self, on: bool) -> None:
        """The notes can be read, and nothing else."""
        self._is_read_only = on
        for widget in self._adding:
            widget.setEnabled(not on)
        for card in self.cards.values():
            card.set_read_only(on)

    def refresh(self) -> None:
        """Show the notes as they are now; the cards of notes that remain are kept."""
        notes = self._session.index.annotations.get(self._selection.outcome_id, ())
        place = self._session.index.places.get(self._selection.outcome_id)
        text = place.outcome.text if place else Wording()
        wanted = [note.id for note in notes]
        if wanted != list(self.cards):
            self._rebuild(notes, text)
        else:
            for note in notes:
                self._show(self.cards[note.id], note, text)
        self._empty.setVisible(not notes)

    def _rebuild(self, notes: tuple[Annotation, ...], text: Wording) -> None:
        kept = {id_: card for id_, card in self.cards.items() if any(n.id == id_ for n in notes)}
        for id_, card in self.cards.items():
            self._cards_layout.removeWidget(card)
            if id_ not in kept:
                card.hide()
                card.deleteLater()
        self.cards = {}
        for note in notes:
            card = kept.get(note.id) or self._new_card(note)
            self._show(card, note, text)
            self._cards_layout.addWidget(card)
            self.cards[note.id] = card
        tab_through(self._kinds, self._cards_layout)  # before what was made before the cards

    def _show(self, card: NoteCard, note: Annotation, text: Wording) -> None:
        card.show_note(note, text, self._session.drafts.shown(_editor_of(note.id), note.text))

    def _new_card(self, note: Annotation) -> NoteCard:
        card = NoteCard(note, lambda: self._settings.get(AUTHOR))
        card.change_requested.connect(self._change)
        card.remove_requested.connect(self._remove)
        card.bind_requested.connect(self._bind)
        card.passage_requested.connect(self._show_passage)
        card.set_read_only(self._is_read_only)
        return card

    def _change(self, note_id: str, label_: str, change: NoteChange, merge_key: str) -> None:
        card = self.cards.get(note_id)
        is_typed = merge_key and card is not None
        self._session.edit(
            label_,
            lambda dossier: change_note(dossier, note_id, change),
            merge_key,
            Typed(_editor_of(note_id), card.editor.text()) if is_typed and card else None,
        )

    def _bind(self, note_id: str) -> None:
        passage = self._passage()
        if passage is not None:
            self._change(
                note_id, self.tr("ผูกบันทึกกับข้อความ"), lambda note: replace(note, anchor=passage), ""
            )

    def _show_passage(self, note_id: str) -> None:
        self.passage_requested.emit(self.cards[note_id].note.anchor)

    def _remove(self, note_id: str) -> None:
        self._session.edit(
            self.tr("ลบบันทึก"), lambda dossier: edits.remove_annotation(dossier, note_id)
        )

    def _lay_out(self) -> None:
        add = QPushButton(self.tr("ประเด็นสนทนา"))
        add.setProperty("role", "link")
        add.setToolTip(self.tr("เพิ่มประเด็นสนทนา (Ctrl+Enter)"))
        add.setAccessibleName(self.tr("เพิ่มประเด็นสนทนา"))
        icons.dress(add, "plus", theme().colours, colour="accent")
        add.clicked.connect(lambda: self.add_note())
        kinds = self._kinds
        icons.dress(kinds, "chevron-down", theme().colours, colour="accent")
        kinds.setIconSize(QSize(16, 16))
        kinds.setAccessibleName(self.tr("เพิ่มบันทึกชนิดอื่น"))
        kinds.setToolTip(self.tr("เพิ่มบันทึกชนิดอื่น"))
        kinds.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        for number, kind in enumerate(AnnotationKind, 1):
            action = menu.addAction(f"{spoken(kind.wording)}\tAlt+{number}")
            action.triggered.connect(functools.partial(self._add_kind, kind))
        kinds.setMenu(menu)
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(strong(self.tr("บันทึก")))
        head.addStretch()
        head.addWidget(add)
        head.addWidget(kinds)
        self._adding = [add, kinds]
        self._cards_layout.setSpacing(S)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S)
        layout.addLayout(head)
        layout.addWidget(self._empty)
        layout.addLayout(self._cards_layout)

    def _add_kind(self, kind: AnnotationKind, _checked: bool = False) -> None:
        self.add_note(kind)


def _editor_of(note_id: str) -> str:
    return f"note {note_id}"
