"""A plain-text editor that is as high as its text."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

from briefpack.gui.line_breaks import shown
from briefpack.thai.breaking import ZERO_WIDTH_SPACE, Breakable

_MARGIN = 6


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
        self._margin = 0 if read_only else _MARGIN
        self.setReadOnly(read_only)
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
        self.document().setDocumentMargin(self._margin)
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
        super().keyPressEvent(event)

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
