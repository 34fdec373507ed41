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

_MARGIN = 6


class PlainEdit(QPlainTextEdit):
    """Text without looks, whole and without a scroll bar of its own.

    Undo belongs to the session: the editor keeps no history. Tab leaves it.
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
        if text == self.toPlainText():
            return
        cursor = self.textCursor()
        place = cursor.position()
        self._is_showing = True
        self.setPlainText(text)
        self._is_showing = False
        cursor = self.textCursor()
        cursor.setPosition(min(place, len(text)))
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
        super().focusInEvent(event)
        self.focused.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _tell(self) -> None:
        if not self._is_showing:
            self.edited.emit(self.toPlainText())

    def _height(self) -> int:
        # This kind of document measures its height in lines.
        lines = max(self._least_lines, int(self.document().size().height()))
        step = QFontMetricsF(self.font()).lineSpacing()
        return round(lines * step) + 2 * self._margin + 2 * self.frameWidth() + 2

    def _fit(self) -> None:
        if self.height() != self._height():
            self.setFixedHeight(self._height())
            self.updateGeometry()
