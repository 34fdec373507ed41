"""What a note said before, under the note itself."""

import functools

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from briefpack.gui.labels import label
from briefpack.gui.language import day_in_words
from briefpack.gui.plain_edit import PlainEdit
from briefpack.gui.theme import XS, S
from briefpack.model.annotation import Annotation, EarlierText


class NoteHistory(QWidget):
    """A button that says how many earlier texts there are and opens them, newest first."""

    restore_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.button = QPushButton()
        self.button.setProperty("role", "link")
        self.button.setCheckable(True)
        self.list = QWidget()
        self._rows = QVBoxLayout(self.list)
        self._rows.setContentsMargins(S, 0, 0, 0)
        self._rows.setSpacing(S)
        self._shown: tuple[EarlierText, ...] = ()
        self.list.hide()
        self.button.toggled.connect(self._open)

    def show_note(self, note: Annotation) -> None:
        """Offer what this note said before; nothing for a note that was never rewritten."""
        self.button.setVisible(bool(note.earlier))
        self.button.setText(self.tr("ฉบับก่อน {0}").format(len(note.earlier)))
        self.button.setAccessibleName(self.button.text())
        if not note.earlier:
            self.button.setChecked(False)
        if note.earlier != self._shown:
            self._shown = note.earlier
            self._open(self.button.isChecked())

    def _open(self, is_open: bool) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for earlier in reversed(self._shown) if is_open else ():
            self._rows.addWidget(self._row(earlier))
        self.list.setVisible(is_open)

    def _row(self, earlier: EarlierText) -> QWidget:
        row = QFrame()
        when = earlier.modified.astimezone()
        day = day_in_words(when.date(), "medium", "arabic")
        byline = label(f"{earlier.author} · {day} {when:%H:%M}", role="secondary")
        restore = QPushButton(self.tr("ใช้ฉบับนี้"))
        restore.setProperty("role", "link")
        restore.setAccessibleName(self.tr("ใช้ฉบับของ {0}").format(byline.text()))
        restore.clicked.connect(functools.partial(self._restore, earlier.text))
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(byline, 1)
        head.addWidget(restore)
        text = PlainEdit(read_only=True)
        text.setAccessibleName(byline.text())
        text.show_text(earlier.text)
        layout = QVBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(XS)
        layout.addLayout(head)
        layout.addWidget(text)
        return row

    def _restore(self, text: str, _checked: bool = False) -> None:
        self.restore_requested.emit(text)
