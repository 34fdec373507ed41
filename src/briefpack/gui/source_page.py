"""A kept source document, with the place of an outcome marked in it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from briefpack.gui import icons
from briefpack.gui.labels import ElidedLabel, label
from briefpack.gui.language import counted
from briefpack.gui.source_marks import marks_of
from briefpack.gui.source_view import SourceView
from briefpack.gui.theme import COLUMN_HEAD, HEADING_POINTS, M, S, font, theme
from briefpack.model.meeting import SourceSpan
from briefpack.workflows.review_source import Reading


class SourcePage(QWidget):
    """The lines as they are, and what was repaired in them when they were read."""

    left = Signal()
    line_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("column")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = ElidedLabel()
        self.title.setFont(font(HEADING_POINTS, strong=True))
        self.repairs = label(role="secondary")
        self.back = QPushButton(self.tr("กลับ"))
        icons.dress(self.back, "arrow-left", theme().colours)
        self.view = SourceView()
        self._shown = ""
        head = QWidget()
        head.setFixedHeight(COLUMN_HEAD)
        row = QHBoxLayout(head)
        row.setContentsMargins(M, 0, M, 0)
        row.setSpacing(S)
        row.addWidget(self.back)
        row.addWidget(self.title, 1)
        row.addWidget(self.repairs)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(head)
        layout.addWidget(self.view, 1)
        self.back.clicked.connect(self.left)

    def show_reading(self, reading: Reading, span: SourceSpan | None) -> None:
        """Show a document, and in it these lines."""
        self.title.setText(reading.name)
        count = len(reading.draft.repairs)
        self.repairs.setText(counted(self.tr("ซ่อมข้อความ {0} แห่ง"), count) if count else "")
        self.view.show_lines(reading.draft.lines)
        self.view.show_marks(marks_of(reading.draft))
        self.view.show_span(span)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
