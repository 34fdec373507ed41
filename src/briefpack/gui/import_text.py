"""The editor of one record's text, which knows where the caret stands in characters."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtWidgets import QTextEdit

from briefpack.gui.plain_edit import PlainEdit
from briefpack.gui.source_marks import characters, units
from briefpack.gui.theme import theme

_MOST_HEIGHT = 84  # three lines with their margins


class CappedEdit(PlainEdit):
    """As high as its text, up to some lines; then it scrolls."""

    def __init__(self) -> None:
        super().__init__(lines=2)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def _height(self) -> int:
        return min(super()._height(), _MOST_HEIGHT)


class RecordEdit(PlainEdit):
    """Text to be put right; repairs that wait for a decision are marked in it."""

    def __init__(self) -> None:
        super().__init__(lines=2)
        self.setAccessibleName(self.tr("ข้อความของรายการ"))

    @property
    def caret(self) -> int:
        """Where the caret stands, in characters."""
        return characters(self.toPlainText(), self.textCursor().position())

    def put_caret(self, place: int) -> None:
        """Put the caret before this character."""
        cursor = self.textCursor()
        cursor.setPosition(units(self.toPlainText(), self.shown_at(place)))
        self.setTextCursor(cursor)

    def mark(self, passages: tuple[str, ...]) -> None:
        """Mark these passages of the text."""
        shown, marks = self.toPlainText(), []
        for passage in passages:
            found = self.text().find(passage) if passage else -1
            if found < 0:
                continue
            start, end = self.shown_at(found), self.shown_at(found + len(passage))
            mark = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(units(shown, start))
            cursor.setPosition(units(shown, end), QTextCursor.MoveMode.KeepAnchor)
            mark.cursor = cursor
            mark.format.setBackground(QColor(theme().colours.hit))
            marks.append(mark)
        self.setExtraSelections(marks)
