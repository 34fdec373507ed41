"""One annotation of the outcome shown, to be read and edited."""

import functools
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from briefpack.gui import icons
from briefpack.gui.labels import label
from briefpack.gui.language import day_in_words, spoken
from briefpack.gui.light_text_edit import LightTextEdit
from briefpack.gui.moments import this_second
from briefpack.gui.note_anchor import NoteAnchor
from briefpack.gui.note_history import NoteHistory
from briefpack.gui.show_in_button import ShowInButton
from briefpack.gui.theme import XS, S, font, theme
from briefpack.model.anchors import place_of
from briefpack.model.annotation import Annotation, AnnotationKind, Certainty, Output
from briefpack.model.light_text import Shape
from briefpack.model.note_edits import rewritten
from briefpack.model.wording import Wording

NoteChange = Callable[[Annotation], Annotation]


class NoteCard(QFrame):
    """Shows one note and asks for its changes; what it asked for comes back through `show_note`."""

    change_requested = Signal(str, str, object, str)  # note id, label, NoteChange, merge key
    remove_requested = Signal(str)
    bind_requested = Signal(str)
    """The note shall be about what is selected in the outcome's text."""
    passage_requested = Signal(str)

    def __init__(
        self, note: Annotation, author: Callable[[], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.note = note
        self._author = author
        self._focus_count = 0
        self.kind = _combo(self.tr("ชนิดของบันทึก"), AnnotationKind)
        self.certainty = _combo(self.tr("ความแน่นอน"), Certainty)
        self.show_in = ShowInButton()
        self.editor = LightTextEdit()
        self.editor.setAccessibleName(self.tr("ข้อความของบันทึก"))
        self.editor.setPlaceholderText(self.tr("พิมพ์บันทึกที่นี่"))
        self.anchor = NoteAnchor()
        self.history = NoteHistory()
        self.byline = label(role="secondary")
        self._remove = QToolButton()
        self._look_buttons: list[QToolButton] = []
        self._is_read_only = False
        self._lay_out()
        self._connect()
        self.show_note(note, Wording())

    def show_note(self, note: Annotation, text: Wording, written: str | None = None) -> None:
        """Show the note as it is now, on an outcome that has this text; `written` is what the
        editor shows instead of what is stored.
        """
        self.note = note
        self.kind.setCurrentIndex(self.kind.findData(note.kind))
        self.certainty.setCurrentIndex(self.certainty.findData(note.certainty))
        self.certainty.setVisible(note.kind is not AnnotationKind.INTERNAL_NOTE)
        self.show_in.show_note(note)
        self.editor.show_text(note.text if written is None else written)
        self.history.show_note(note)
        passage = note.anchor
        whole = "" if passage is None else getattr(text, passage.language, "")
        self.anchor.show_anchor(
            passage, is_found=passage is not None and place_of(passage, whole) is not None
        )
        when = note.modified.astimezone()
        day = day_in_words(when.date(), "medium", "arabic")
        self.byline.setText(f"{note.author} · {day} {when:%H:%M}")
        self._show_access()

    def set_read_only(self, on: bool) -> None:
        """The note can be read and copied from, and nothing else."""
        self._is_read_only = on
        self.editor.set_read_only(on)
        self._show_access()

    def _show_access(self) -> None:
        may_edit = not self._is_read_only
        is_internal = self.note.kind is AnnotationKind.INTERNAL_NOTE
        self.show_in.setEnabled(may_edit and not is_internal)
        for widget in (self.kind, self.certainty, self.history, self._remove):
            widget.setEnabled(may_edit)
        for button in self._look_buttons:
            button.setVisible(may_edit)
        self.anchor.set_read_only(self._is_read_only)

    def _connect(self) -> None:
        self.kind.activated.connect(self._change_kind)
        self.certainty.activated.connect(self._change_certainty)
        self.show_in.chosen.connect(self._change_show_in)
        self.editor.edited.connect(self._change_text)
        self.editor.focused.connect(self._begin_step)
        self.anchor.show_requested.connect(lambda: self.passage_requested.emit(self.note.id))
        self.anchor.bind_requested.connect(lambda: self.bind_requested.emit(self.note.id))
        self.anchor.free_requested.connect(self._free)
        self.history.restore_requested.connect(self._restore)
        self._remove.clicked.connect(lambda: self.remove_requested.emit(self.note.id))

    def _begin_step(self) -> None:
        """What is typed from here on is a new step of the history."""
        self._focus_count += 1

    def _change_text(self, text: str) -> None:
        key = f"{self.note.id}#{self._focus_count}"
        author, now = self._author(), this_second()
        self._ask(self.tr("แก้บันทึก"), lambda note: rewritten(note, text, author, now), key)

    def _restore(self, text: str) -> None:
        author, now = self._author(), this_second()
        self._ask(
            self.tr("ใช้บันทึกฉบับก่อน"), lambda note: rewritten(note, text, author, now, keep=True)
        )

    def _free(self) -> None:
        self._ask(self.tr("ไม่ผูกบันทึกกับข้อความ"), lambda note: replace(note, anchor=None))

    def _change_kind(self) -> None:
        kind = AnnotationKind(self.kind.currentData())  # Qt gives a plain text back
        self._ask(
            self.tr("เปลี่ยนชนิดของบันทึก"),
            lambda note: replace(note, kind=kind, show_in=_shown_as(note, kind)),
        )

    def _change_certainty(self) -> None:
        certainty = Certainty(self.certainty.currentData())
        self._ask(self.tr("เปลี่ยนความแน่นอน"), lambda note: replace(note, certainty=certainty))

    def _change_show_in(self, outputs: object) -> None:
        self._ask(
            self.tr("เปลี่ยนที่แสดงบันทึก"),
            lambda note: replace(note, show_in=outputs),  # type: ignore[arg-type]
        )

    def _ask(self, label_: str, change: NoteChange, merge_key: str = "") -> None:
        now = this_second()

        def changed(note: Annotation) -> Annotation:
            after = change(note)
            return replace(after, modified=now) if after != note else note

        self._begin_step() if not merge_key else None
        self.change_requested.emit(self.note.id, label_, changed, merge_key)

    def _lay_out(self) -> None:
        icons.dress(self._remove, "trash-2", theme().colours, colour="secondary")
        self._remove.setIconSize(QSize(16, 16))
        self._remove.setAccessibleName(self.tr("ลบบันทึก"))
        self._remove.setToolTip(self.tr("ลบบันทึก (เลิกทำได้)"))
        self.kind.setFont(font(strong=True))
        top = QHBoxLayout()
        top.setSpacing(0)
        top.addWidget(self.kind, 1)
        self._look_buttons = self._looks()
        for button in self._look_buttons:
            top.addWidget(button)
        top.addWidget(self._remove)
        bottom = QHBoxLayout()
        bottom.setSpacing(XS)
        bottom.addWidget(self.certainty, 1)
        bottom.addWidget(self.show_in)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(S, XS, XS, S)
        layout.setSpacing(XS)
        layout.addLayout(top)
        layout.addWidget(self.anchor)
        layout.addWidget(self.editor)
        layout.addLayout(bottom)
        foot = QHBoxLayout()
        foot.setSpacing(XS)
        foot.addWidget(self.byline, 1)
        foot.addWidget(self.history.button)
        layout.addLayout(foot)
        layout.addWidget(self.history.list)
        self.byline.setContentsMargins(S, 0, 0, 0)

    def _looks(self) -> list[QToolButton]:
        """Buttons for what light text can do; their keys work in the editor."""
        made = []
        for icon, tip, do in (
            ("bold", self.tr("ตัวหนา (Ctrl+B)"), self.editor.toggle_bold),
            ("list", self.tr("รายการหัวข้อย่อย"), lambda: self.editor.toggle_list(Shape.POINT)),
            (
                "list-ordered",
                self.tr("รายการลำดับเลข"),
                lambda: self.editor.toggle_list(Shape.NUMBERED),
            ),
        ):
            button = QToolButton()
            icons.dress(button, icon, theme().colours, colour="secondary")
            button.setIconSize(QSize(16, 16))
            button.setAccessibleName(tip)
            button.setToolTip(tip)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the cursor where it is
            button.clicked.connect(functools.partial(_without_argument, do))
            made.append(button)
        return made


def _without_argument(do: Callable[[], None], _checked: bool = False) -> None:
    do()


def _combo(name: str, values: type[AnnotationKind] | type[Certainty]) -> QComboBox:
    combo = QComboBox()
    combo.setAccessibleName(name)
    combo.setProperty("flat", True)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(5)
    for value in values:
        combo.addItem(spoken(value.wording), value)
    return combo


def _shown_as(note: Annotation, kind: AnnotationKind) -> frozenset[Output]:
    """Where a note of another kind may show: the officer's own choice is kept where there is one.

    An internal note has none to keep, so that a note which becomes internal is shown nowhere, and
    one which ceases to be is shown where its kind usually is.
    """
    if note.kind is AnnotationKind.INTERNAL_NOTE or note.show_in == note.kind.may_show_in:
        return kind.may_show_in
    return note.show_in if kind is not AnnotationKind.INTERNAL_NOTE else frozenset()
