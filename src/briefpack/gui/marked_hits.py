"""Hits of a search marked in an editor or a preview, without touching its text."""

from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from briefpack.gui.search_keys import hits_in
from briefpack.gui.theme import theme


def mark_hits(editor: QPlainTextEdit | QTextEdit, needle: str) -> None:
    """Mark where a folded needle (`Selection.folded`) stands in what is shown; none marks none."""
    text = editor.toPlainText() if needle else ""
    editor.setExtraSelections([_mark(editor, text, *hit) for hit in hits_in(needle, text)])


def _mark(
    editor: QPlainTextEdit | QTextEdit, text: str, start: int, end: int
) -> QTextEdit.ExtraSelection:
    mark = QTextEdit.ExtraSelection()
    cursor = QTextCursor(editor.document())
    cursor.setPosition(_in_qt(text, start))
    cursor.setPosition(_in_qt(text, end), QTextCursor.MoveMode.KeepAnchor)
    mark.cursor = cursor
    mark.format.setBackground(QColor(theme().colours.hit))
    return mark


def _in_qt(text: str, at: int) -> int:
    """Qt counts in 16 bits, Python in characters."""
    return at + sum(character > "\uffff" for character in text[:at])
