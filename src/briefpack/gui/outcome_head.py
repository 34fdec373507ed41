"""The text of the outcome shown, with the passage of the source it came from."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtWidgets import QPushButton, QTextEdit, QVBoxLayout, QWidget

from briefpack.gui import icons
from briefpack.gui.labels import heading, label
from briefpack.gui.plain_edit import PlainEdit
from briefpack.gui.search_keys import hits_in, needle_of
from briefpack.gui.theme import SMALL_POINTS, S, font, theme
from briefpack.model.index import Place
from briefpack.model.meeting import SourceSpan


class OutcomeHead(QWidget):
    """Number, topic and text, to be read and copied; the source's own lines on request."""

    def __init__(self) -> None:
        super().__init__()
        self.title = heading()
        self.title.setWordWrap(True)
        self.topic = label(role="secondary", wraps=True)
        self.text = PlainEdit(read_only=True)
        self.text.setAccessibleName(self.tr("ข้อความของผลการประชุม"))
        self.source_button = QPushButton()
        self.source_button.setProperty("role", "link")
        self.source_button.setCheckable(True)
        icons.dress(self.source_button, "file-text", theme().colours, colour="accent")
        self.passage = PlainEdit(read_only=True)
        self.passage.setFont(font(SMALL_POINTS))
        self.passage.setAccessibleName(self.tr("ข้อความในต้นฉบับ"))
        self.passage.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S)
        for widget in (self.title, self.topic, self.text):
            layout.addWidget(widget)
        layout.addWidget(self.source_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.passage)
        self.source_button.toggled.connect(self.passage.setVisible)

    def show_place(self, place: Place, needle: str) -> None:
        """Show this outcome, with what is searched for marked in its text."""
        self.title.setText(f"{place.outcome.number}  {place.topic.title.th}".strip())
        self.topic.setText(place.pillar.title.th)
        self.text.show_text(place.outcome.text.th)
        self._mark(needle_of(needle))
        span = place.outcome.source
        self.source_button.setVisible(span is not None)
        if span is not None:
            self.source_button.setText(self._lines(span))
            self.passage.show_text(_passage(place, span))

    def _lines(self, span: SourceSpan) -> str:
        if span.start_line == span.end_line:
            return self.tr("ต้นฉบับ บรรทัด {0}").format(span.start_line)
        return self.tr("ต้นฉบับ บรรทัด {0}–{1}").format(span.start_line, span.end_line)

    def _mark(self, needle: str) -> None:
        marks = []
        for start, end in hits_in(needle, self.text.toPlainText()):
            mark = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.text.document())
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            mark.cursor = cursor
            mark.format.setBackground(QColor(theme().colours.hit))
            marks.append(mark)
        self.text.setExtraSelections(marks)


def _passage(place: Place, span: SourceSpan) -> str:
    """The source's lines as they are, faults and all; empty where the source was not kept."""
    source = place.meeting.source
    if source is None or not source.content:
        return ""
    lines = source.content.decode("utf-8", "replace").splitlines()
    return "\n".join(lines[span.start_line - 1 : span.end_line])
