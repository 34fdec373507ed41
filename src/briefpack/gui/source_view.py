"""The lines of a source document with their numbers, its repairs marked."""

import html
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QHelpEvent,
    QPainter,
    QPaintEvent,
    QPolygonF,
    QResizeEvent,
    QTextBlock,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QToolTip, QWidget

from briefpack.gui.source_marks import Look, Marks, SourceHighlighter, characters
from briefpack.gui.theme import SMALL_POINTS, M, S, font, theme
from briefpack.model.meeting import SourceSpan

# What Qt takes for the end of a line would shift the numbers.
_LINE_ENDS = {ord(char): " " for char in "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"}
# Bullets of the fonts Symbol and Wingdings, which no other font draws.
_SHOWN_AS = _LINE_ENDS | dict.fromkeys(range(0xF020, 0xF100), "•")
_SEEN_ABOVE = 3  # lines that stay in view above the passage


class SourceView(QPlainTextEdit):
    """A document to be read. Going to a line says so; showing a passage does not."""

    line_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("source")
        self.setAccessibleName(self.tr("ต้นฉบับ"))
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(S)
        self._marks: Marks = {}
        self._span: SourceSpan | None = None
        self._is_showing = False
        self._highlighter = SourceHighlighter(self.document())
        self._numbers = _Numbers(self)
        self.updateRequest.connect(self._scroll_numbers)
        self.cursorPositionChanged.connect(self._tell_line)
        theme().changed.connect(self._show_span)

    def show_lines(self, lines: Sequence[str]) -> None:
        """Show another document."""
        self._is_showing = True
        self._span, self._marks = None, {}
        self._highlighter.show_marks({}, frozenset())
        self.setPlainText("\n".join(line.translate(_SHOWN_AS) for line in lines))
        self._is_showing = False
        self.setViewportMargins(self._numbers.width_needed(), 0, 0, 0)
        self._show_span()

    def show_marks(self, marks: Marks, unused: frozenset[int] = frozenset()) -> None:
        """Mark these passages; the lines in `unused` are quiet."""
        self._marks = marks
        self._highlighter.show_marks(marks, unused)
        self._numbers.update()

    def show_span(self, span: SourceSpan | None) -> None:
        """Mark these lines, and bring them into view where they are not."""
        self._span = span
        self._show_span()
        if span is None:
            return
        first = self.document().findBlockByNumber(span.start_line - 1)
        last = self.document().findBlockByNumber(span.end_line - 1)
        if first.isValid() and not (self._is_seen(first) and self._is_seen(last or first)):
            above = self.document().findBlockByNumber(max(0, span.start_line - 1 - _SEEN_ABOVE))
            self.verticalScrollBar().setValue(above.firstLineNumber())

    @property
    def marked_span(self) -> SourceSpan | None:
        """The lines that are marked."""
        return self._span

    def marks_on(self, line: int) -> Look | None:
        """The most urgent mark on a line, or None."""
        looks = {mark.look for mark in self._marks.get(line, ())}
        return next(
            (look for look in (Look.CHECK, Look.REJECTED, Look.QUIET) if look in looks), None
        )

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._show_tip(event)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._span is not None:
            self._paint_span(self._span)
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        area = self.contentsRect()
        width = self._numbers.width_needed()
        self._numbers.setGeometry(QRect(area.left(), area.top(), width, area.height()))
        self.show_span(self._span)  # other lines are in view now

    def _show_tip(self, event: QHelpEvent) -> None:
        at = self.viewport().mapFrom(self, event.pos())
        cursor = self.cursorForPosition(at)
        block = cursor.block()
        place = characters(block.text(), cursor.positionInBlock())
        for mark in self._marks.get(block.blockNumber() + 1, ()):
            if mark.start <= place <= mark.end:
                QToolTip.showText(event.globalPos(), f"<qt>{html.escape(mark.words)}</qt>", self)
                return
        QToolTip.hideText()

    def _is_seen(self, block: QTextBlock) -> bool:
        place = self.blockBoundingGeometry(block).translated(self.contentOffset())
        return place.top() >= 0 and place.bottom() <= self.viewport().height()

    def _paint_span(self, span: SourceSpan) -> None:
        """A band across the view: Qt's own selections end where a line of text does."""
        first = self.document().findBlockByNumber(span.start_line - 1)
        last = self.document().findBlockByNumber(span.end_line - 1)
        if not first.isValid():
            return
        offset = self.contentOffset()
        top = self.blockBoundingGeometry(first).translated(offset).top()
        bottom = self.blockBoundingGeometry(last if last.isValid() else first)
        band = QRectF(0, top, self.viewport().width(), bottom.translated(offset).bottom() - top)
        painter = QPainter(self.viewport())
        painter.fillRect(band, QColor(theme().colours.accent_soft))
        painter.fillRect(band.adjusted(0, 0, 3 - band.width(), 0), QColor(theme().colours.accent))

    def _show_span(self) -> None:
        self.viewport().update()
        self._numbers.update()

    def _tell_line(self) -> None:
        if not self._is_showing and not self.textCursor().hasSelection():
            self.line_chosen.emit(self.textCursor().blockNumber() + 1)

    def _scroll_numbers(self, _area: QRect, dy: int) -> None:
        if dy:
            self._numbers.scroll(0, dy)
        else:
            self._numbers.update()


class _Numbers(QWidget):
    """The numbers of the lines; a triangle where something is to be checked, a dot at repairs."""

    def __init__(self, view: SourceView) -> None:
        super().__init__(view)
        self._view = view
        self._face = font(SMALL_POINTS)

    def width_needed(self) -> int:
        """The room that the largest number takes, and a mark before it."""
        digits = max(3, len(str(self._view.blockCount())))
        return QFontMetrics(self._face).horizontalAdvance("8" * digits) + S + 2 * M

    def sizeHint(self) -> QSize:
        return QSize(self.width_needed(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        view, colours = self._view, theme().colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), QColor(colours.window))
        painter.setFont(self._face)
        step = QFontMetrics(view.font()).lineSpacing()
        block = view.firstVisibleBlock()
        offset = view.contentOffset()
        while block.isValid():
            place = view.blockBoundingGeometry(block).translated(offset)
            if place.top() > event.rect().bottom():
                break
            self._paint(painter, block.blockNumber() + 1, place.top(), step)
            block = block.next()

    def _paint(self, painter: QPainter, line: int, top: float, step: int) -> None:
        colours, span = theme().colours, self._view.marked_span
        is_marked = span is not None and span.start_line <= line <= span.end_line
        painter.setPen(QColor(colours.accent if is_marked else colours.secondary))
        box = QRectF(0, top, self.width() - S, step)
        painter.drawText(
            box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(line)
        )
        look = self._view.marks_on(line)
        if look is None:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        middle = top + step / 2
        if look is Look.CHECK:
            painter.setBrush(QColor(colours.warning))
            corners = ((S, middle - 5), (S + 9, middle), (S, middle + 5))
            painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
        else:
            painter.setBrush(QColor(colours.control_line))
            painter.drawEllipse(QPointF(S + 4, middle), 2.5, 2.5)
