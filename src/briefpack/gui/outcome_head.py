"""The text of the outcome shown, and the way to its place in the source."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from briefpack.gui import icons
from briefpack.gui.labels import heading, label
from briefpack.gui.plain_edit import PlainEdit
from briefpack.gui.theme import S, theme
from briefpack.model.index import Place
from briefpack.model.meeting import SourceSpan


class OutcomeHead(QWidget):
    """Number, topic and text, to be read and copied; the source's own lines are one click away."""

    source_requested = Signal(str, object)  # a meeting's id, and the lines

    def __init__(self) -> None:
        super().__init__()
        self.title = heading()
        self.title.setWordWrap(True)
        self.topic = label(role="secondary", wraps=True)
        self.text = PlainEdit(read_only=True)
        self.text.setAccessibleName(self.tr("ข้อความของผลการประชุม"))
        self.source_button = QPushButton()
        self.source_button.setProperty("role", "link")
        self._place: tuple[str, SourceSpan] | None = None
        icons.dress(self.source_button, "file-text", theme().colours, colour="accent")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S)
        for widget in (self.title, self.topic, self.text):
            layout.addWidget(widget)
        layout.addWidget(self.source_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.source_button.clicked.connect(self._ask_for_source)

    def show_place(self, place: Place) -> None:
        """Show this outcome."""
        self.title.setText(f"{place.outcome.number}  {place.topic.title.in_language('th')}".strip())
        self.topic.setText(place.pillar.title.in_language("th"))
        self.text.show_text(place.outcome.text.in_language("th"))
        span, source = place.outcome.source, place.meeting.source
        self.source_button.setVisible(span is not None)
        self._place = (place.meeting.id, span) if span is not None else None
        if span is not None:
            self.source_button.setText(self._lines(span))
            is_kept = source is not None and bool(source.content)
            self.source_button.setEnabled(is_kept)
            self.source_button.setToolTip("" if is_kept else self.tr("แฟ้มนี้ไม่ได้เก็บตัวเอกสารไว้"))

    def _ask_for_source(self) -> None:
        if self._place is not None:
            self.source_requested.emit(*self._place)

    def _lines(self, span: SourceSpan) -> str:
        if span.start_line == span.end_line:
            return self.tr("ต้นฉบับ บรรทัด {0}").format(span.start_line)
        return self.tr("ต้นฉบับ บรรทัด {0}–{1}").format(span.start_line, span.end_line)
