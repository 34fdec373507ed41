"""The editor of light text: what is bold looks bold, and lists go on by themselves."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QWidget

from briefpack.gui.plain_edit import PlainEdit
from briefpack.gui.theme import theme
from briefpack.model.light_text import BOLD, POINT_MARK, Shape, continued, shape_of, unmarked

_MARK = "**"


class LightTextEdit(PlainEdit):
    """Paragraphs, points, numbered points and bold (`model/light_text.py`), and nothing else.

    Ctrl+B makes the selection bold or plain again; without one and away from a word, it begins or
    ends bold for what is typed next. Return goes on with a list, and leaves it from an empty point.
    """

    _starts_bold = False  # with the next letter

    def __init__(self, parent: QWidget | None = None, *, lines: int = 2) -> None:
        super().__init__(parent, lines=lines)
        self._looks = _Looks(self.document())
        theme().changed.connect(self._looks.rehighlight)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.isReadOnly():
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Bold):
            self.toggle_bold()
        elif event.key() == Qt.Key.Key_Return and not event.modifiers() and self._go_on():
            pass
        else:
            self._write(event.text())
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._write(event.commitString())
        super().inputMethodEvent(event)

    def toggle_bold(self) -> None:
        """The selection, or the word at the cursor, is bold; or plain, if it was bold."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            if self._end_bold(cursor):
                return
            start, end = self.word_at(cursor.position())
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        text = cursor.selectedText()
        words = text.strip()
        if not words:
            self._starts_bold = not self._starts_bold
            return
        if "\u2029" in words:  # bold ends with its paragraph
            return
        around = self._around(cursor)
        if words.startswith(_MARK) and words.endswith(_MARK) and len(words) > 2 * len(_MARK):
            cursor.insertText(text.replace(_MARK, ""))
        elif around is not None:
            plain = around.selectedText()[len(_MARK) : -len(_MARK)]
            around.insertText(plain)
        else:
            cursor.insertText(text.replace(words, f"{_MARK}{words}{_MARK}"))

    def toggle_list(self, shape: Shape) -> None:
        """The selected paragraphs are points of this shape; or plain, if they all were."""
        cursor = self.textCursor()
        first = self.document().findBlock(cursor.selectionStart())
        last = self.document().findBlock(cursor.selectionEnd())
        blocks = [first]
        while blocks[-1] != last and blocks[-1].next().isValid():
            blocks.append(blocks[-1].next())
        was_list = all(shape_of(block.text()) is shape for block in blocks)
        lines = [unmarked(block.text()) for block in blocks]
        if not was_list:
            lines = [
                f"{POINT_MARK if shape is Shape.POINT else f'{at}. '}{line}"
                for at, line in enumerate(lines, 1)
            ]
        cursor.setPosition(first.position())
        cursor.setPosition(last.position() + last.length() - 1, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText("\n".join(lines))
        self.setTextCursor(cursor)

    def _write(self, letters: str) -> None:
        """Stand between marks of bold if these letters are to be bold."""
        if not self._starts_bold or not letters.strip() or not letters.isprintable():
            return
        self._starts_bold = False
        cursor = self.textCursor()
        cursor.insertText(_MARK + _MARK)
        cursor.movePosition(QTextCursor.MoveOperation.Left, n=len(_MARK))
        self.setTextCursor(cursor)

    def _end_bold(self, cursor: QTextCursor) -> bool:
        """Whether the cursor stood at the end of bold words, and now stands behind their mark."""
        line, place = cursor.block().text(), cursor.positionInBlock()
        before = line[:place]
        if before.count(_MARK) % 2 == 0 or not line.startswith(_MARK, place):
            return False
        spaces = before[len(before.rstrip()) :]  # bold ends with a letter
        cursor.setPosition(cursor.position() - len(spaces))
        cursor.setPosition(
            cursor.position() + len(spaces) + len(_MARK), QTextCursor.MoveMode.KeepAnchor
        )
        cursor.insertText(_MARK + spaces)
        self.setTextCursor(cursor)
        return True

    def _around(self, cursor: QTextCursor) -> QTextCursor | None:
        """The marks right around the selection, selected with it."""
        start, end = cursor.selectionStart() - len(_MARK), cursor.selectionEnd() + len(_MARK)
        if start < 0 or end > len(self.toPlainText()):
            return None
        wider = QTextCursor(self.document())
        wider.setPosition(start)
        wider.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        text = wider.selectedText()
        return wider if text.startswith(_MARK) and text.endswith(_MARK) else None

    def _go_on(self) -> bool:
        """Whether Return was the list's: a new point, or the end of the list."""
        cursor = self.textCursor()
        line = cursor.block().text()
        if shape_of(line) is Shape.PARAGRAPH or cursor.hasSelection():
            return False
        if not unmarked(line).strip():
            cursor.select(QTextCursor.SelectionType.LineUnderCursor)
            cursor.removeSelectedText()
        else:
            cursor.insertText("\n" + continued(line))
        self.setTextCursor(cursor)
        return True


class _Looks(QSyntaxHighlighter):
    """Bold where it is meant; the marks themselves stand back."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)

    def highlightBlock(self, text: str) -> None:
        mark, bold = QTextCharFormat(), QTextCharFormat()
        mark.setForeground(QColor(theme().colours.disabled))
        bold.setFontWeight(QFont.Weight.DemiBold)
        for found in re.finditer(BOLD, text):
            self.setFormat(found.start(), len(_MARK), mark)
            self.setFormat(found.start(1), found.end(1) - found.start(1), bold)
            self.setFormat(found.end(1), len(_MARK), mark)
        marked = len(text) - len(unmarked(text))
        if marked:
            look = QTextCharFormat()
            look.setForeground(QColor(theme().colours.accent))
            self.setFormat(0, marked, look)
