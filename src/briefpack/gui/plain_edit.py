"""A plain-text editor that is as high as its text."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

from briefpack.gui import word_steps
from briefpack.gui.line_breaks import shown
from briefpack.thai.breaking import ZERO_WIDTH_SPACE, Breakable

_MARGIN = 6
_MARKS = 2  # for what reaches out of the font's box in the first line and the last
_KEY = QKeySequence.StandardKey
_BY_WORDS = (
    ((_KEY.MoveToNextWord, _KEY.SelectNextWord), word_steps.next_word, True),
    ((_KEY.MoveToPreviousWord, _KEY.SelectPreviousWord), word_steps.previous_word, False),
)


class PlainEdit(QPlainTextEdit):
    """Text without looks, whole and without a scroll bar of its own.

    Undo belongs to the session: the editor keeps no history. Tab leaves it. Where Qt does not know
    where Thai words end, a copy with places to break is shown until the editor has the focus.
    """

    edited = Signal(str)
    focused = Signal()

    def __init__(
        self, parent: QWidget | None = None, *, lines: int = 1, read_only: bool = False
    ) -> None:
        super().__init__(parent)
        self._least_lines = lines
        self._margin = _MARGIN
        self._is_showing = False
        self._copy: Breakable | None = None  # what is shown instead of `_text`
        self._text = ""
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_read_only(read_only)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.textChanged.connect(self._tell)
        self._fit()

    def show_text(self, text: str) -> None:
        """Show another text without telling anyone; the cursor stays where it can."""
        if text == self.text():
            return
        self._put(text, self.textCursor().position())

    def text(self) -> str:
        """The text, without the places to break that may be shown in it."""
        return self._text if self._copy else self.toPlainText()

    def set_read_only(self, on: bool) -> None:
        """Without a frame's margin while it is only read; it can be selected and copied from."""
        self.setReadOnly(on)
        self.style().unpolish(self)  # the style sheet asks, and is not asked again by itself
        self.style().polish(self)
        if on:
            flags = self.textInteractionFlags() | Qt.TextInteractionFlag.TextSelectableByKeyboard
            self.setTextInteractionFlags(flags)
        self._margin = _MARKS if on else _MARGIN
        self.document().setDocumentMargin(self._margin)
        beside = -_MARKS if on else 0  # a margin is on all sides: the lines begin at the edge
        self.setViewportMargins(beside, 0, beside, 0)
        self._fit()

    def place_in_text(self, place: int) -> int:
        """The place of the text that is at a place of what is shown."""
        return self._copy.in_text(place) if self._copy else place

    def shown_at(self, place: int) -> int:
        """Where a place of the text is in what is shown, both in characters."""
        return self._copy.start_in_copy(place) if self._copy else place

    def _put(self, text: str, place: int) -> None:
        """Show the text or its copy, with the cursor at a place of what is shown."""
        copy = Breakable(text) if self.hasFocus() else shown(text)
        self._text, self._copy = text, copy if copy.breaks else None
        self._is_showing = True
        self.setPlainText(copy.text)
        self._is_showing = False
        cursor = self.textCursor()
        cursor.setPosition(min(place, len(copy.text)))
        self.setTextCursor(cursor)

    def sizeHint(self) -> QSize:
        return QSize(160, self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self._height())

    def event(self, event: QEvent) -> bool:
        # The base class takes the keys for undo even though it has nothing to undo.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = QKeySequence.StandardKey
            if event.matches(keys.Undo) or event.matches(keys.Redo):
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (
            event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            event.ignore()  # an action of the window
            return
        if self._go_by_words(event):
            return
        super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        start, end = self.word_at(self.cursorForPosition(event.position().toPoint()).position())
        cursor = self.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def word_at(self, position: int) -> tuple[int, int]:
        """Where the word at a position of the cursor begins and ends."""
        block = self.document().findBlock(position)
        start, end = word_steps.word_at(block.text(), position - block.position())
        return block.position() + start, block.position() + end

    def _go_by_words(self, event: QKeyEvent) -> bool:
        """Ctrl+← and Ctrl+→, also with Shift, go from word to word, as Qt does outside Thai."""
        cursor = self.textCursor()
        block = cursor.block()
        for keys, step, edge in _BY_WORDS:
            if any(event.matches(key) for key in keys):
                place = cursor.position() - block.position()
                if place == (len(block.text()) if edge else 0):
                    return False  # over the end of the paragraph as ever
                extends = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                mode = QTextCursor.MoveMode
                cursor.setPosition(
                    block.position() + step(block.text(), place),
                    mode.KeepAnchor if extends else mode.MoveAnchor,
                )
                self.setTextCursor(cursor)
                return True
        return False

    def focusInEvent(self, event: QFocusEvent) -> None:
        if self._copy is not None:
            place = self._copy.in_text(self.textCursor().position())
            self._put(self._text, place)
        super().focusInEvent(event)
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        copy = shown(self.toPlainText())
        if copy.breaks and event.reason() != Qt.FocusReason.PopupFocusReason:
            self._put(self.toPlainText(), copy.start_in_copy(self.textCursor().position()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _tell(self) -> None:
        if self._is_showing:
            return
        if self._copy is not None:  # changed without the focus, as by a drop
            self._copy = None
            self._put(self.toPlainText().replace(ZERO_WIDTH_SPACE, ""), 0)
        self.edited.emit(self.text())

    def _height(self) -> int:
        # This kind of document measures its height in lines.
        lines = max(self._least_lines, int(self.document().size().height()))
        step = QFontMetricsF(self.font()).lineSpacing()
        return round(lines * step) + 2 * self._margin + 2 * self.frameWidth() + 2

    def _fit(self) -> None:
        if self.height() != self._height():
            self.setFixedHeight(self._height())
            self.updateGeometry()
