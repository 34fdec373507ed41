"""The text of the outcome shown, and the way to its place in the source."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefpack.gui import icons
from briefpack.gui.labels import heading, label
from briefpack.gui.plain_edit import PlainEdit
from briefpack.gui.search_keys import hits_in
from briefpack.gui.theme import S, theme
from briefpack.model.anchors import anchor_on, place_of
from briefpack.model.annotation import Anchor
from briefpack.model.index import Place
from briefpack.model.meeting import SourceSpan
from briefpack.model.wording import Wording

_NUMBER_WIDTH = 120


class OutcomeHead(QWidget):
    """Number, topic and text; the source's own lines are one click away.

    The text is read and copied; a button opens it to be edited. What is selected in it is the
    passage that a new note is about.
    """

    source_requested = Signal(str, object)  # a meeting's id, and the lines
    reworded = Signal(object)
    """The Wording that the officer is giving the outcome."""
    renumbered = Signal(str)
    """The number by which people are to see the outcome."""
    editing_begun = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.title = heading()
        self.title.setWordWrap(True)
        self.topic = label(role="secondary", balanced=True)
        self.text = PlainEdit()
        self.text.setAccessibleName(self.tr("ข้อความของผลการประชุม"))
        self.english = PlainEdit()
        self.english.setAccessibleName(self.tr("ข้อความภาษาอังกฤษ"))
        self.english.setPlaceholderText(self.tr("ข้อความภาษาอังกฤษ (ไม่บังคับ)"))
        self.text.setPlaceholderText(self.tr("พิมพ์ข้อความของผลการประชุม"))
        self.number = QLineEdit()
        self.number.setAccessibleName(self.tr("เลขข้อ"))
        self.number.setMaximumWidth(_NUMBER_WIDTH)
        self._numbering = QWidget()
        self.source_button = QPushButton()
        self.source_button.setProperty("role", "link")
        self.source_button.setProperty("edge", "left")
        self.edit_button = QToolButton()
        self._wording = Wording()
        self._place: tuple[str, SourceSpan] | None = None
        self._anchors: tuple[Anchor, ...] = ()
        self._needle = ""
        self._lay_out()
        self._connect()
        self.edit(on=False)

    @property
    def passage(self) -> Anchor | None:
        """What is selected in the text, if anything is."""
        cursor = self.text.textCursor()
        if not cursor.hasSelection():
            return None
        start, end = map(self.text.place_in_text, (cursor.selectionStart(), cursor.selectionEnd()))
        return anchor_on(self.text.text(), start, end)

    def mark(self, needle: str) -> None:
        """Mark where a folded needle stands in the text."""
        self._needle = needle
        self._mark()

    def show_place(
        self, place: Place, anchors: tuple[Anchor, ...], typed: Wording | None = None
    ) -> None:
        """Show this outcome, with what notes are about marked; `typed` is its text in the editors
        where that could not be kept yet.
        """
        self.title.setText(f"{place.outcome.number}  {place.topic.title.in_language('th')}".strip())
        self.topic.setText(place.pillar.title.in_language("th"))
        self._wording = typed or place.outcome.text
        if self.number.text() != place.outcome.number:
            self.number.setText(place.outcome.number)
        self.text.show_text(self._shown_thai())
        self.english.show_text(self._wording.en)
        self._anchors = anchors
        self._mark()
        span, source = place.outcome.source, place.meeting.source
        self.source_button.setVisible(span is not None)
        self._place = (place.meeting.id, span) if span is not None else None
        if span is not None:
            self.source_button.setText(self._lines(span))
            is_kept = source is not None and bool(source.content)
            self.source_button.setEnabled(is_kept)
            self.source_button.setToolTip("" if is_kept else self.tr("แฟ้มนี้ไม่ได้เก็บตัวเอกสารไว้"))

    def edit(self, *, on: bool) -> None:
        """Open the text to be edited, or only to be read."""
        self.edit_button.setChecked(on)
        self.text.set_read_only(not on)
        self.english.setVisible(on)
        self._numbering.setVisible(on)
        if on:
            self.editing_begun.emit()
            self.text.show_text(self._shown_thai())
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_read_only(self, on: bool) -> None:
        """The text cannot be opened to be edited."""
        if on:
            self.edit(on=False)
        self.edit_button.setVisible(not on)

    def show_passage(self, anchor: Anchor) -> None:
        """Select the passage in the text."""
        span = place_of(anchor, self.text.text())
        if span is not None:
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)
            cursor = self.text.textCursor()
            cursor.setPosition(span[0])
            cursor.setPosition(span[1], QTextCursor.MoveMode.KeepAnchor)
            self.text.setTextCursor(cursor)

    def _shown_thai(self) -> str:
        """English stands in while there is no Thai, but not to be edited in its place."""
        is_edited = self.edit_button.isChecked()
        return self._wording.th if is_edited else self._wording.in_language("th")

    def _tell_reworded(self) -> None:
        self.reworded.emit(Wording(self.text.text(), self.english.text()))

    def _ask_for_source(self) -> None:
        if self._place is not None:
            self.source_requested.emit(*self._place)

    def _lines(self, span: SourceSpan) -> str:
        if span.start_line == span.end_line:
            return self.tr("ต้นฉบับ บรรทัด {0}").format(span.start_line)
        return self.tr("ต้นฉบับ บรรทัด {0}–{1}").format(span.start_line, span.end_line)

    def _mark(self) -> None:
        text = self.text.text()
        found = (place_of(anchor, text) for anchor in self._anchors)
        places = [
            (self.text.shown_at(span[0]), self.text.shown_at(span[1])) for span in found if span
        ]
        about, hit = QTextCharFormat(), QTextCharFormat()
        about.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
        about.setUnderlineColor(QColor(theme().colours.accent))
        hit.setBackground(QColor(theme().colours.hit))
        marks = [self._marked(*place, about) for place in places]
        marks += [
            self._marked(*place, hit) for place in hits_in(self._needle, self.text.toPlainText())
        ]
        self.text.setExtraSelections(marks)

    def _marked(self, start: int, end: int, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.text.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        mark.cursor = cursor
        mark.format = look
        return mark

    def _connect(self) -> None:
        self.source_button.clicked.connect(self._ask_for_source)
        self.edit_button.toggled.connect(lambda on: self.edit(on=on))
        self.number.textEdited.connect(self.renumbered)
        self.text.edited.connect(self._tell_reworded)
        self.english.edited.connect(self._tell_reworded)

    def _lay_out(self) -> None:
        icons.dress(self.source_button, "file-text", theme().colours, colour="accent")
        icons.dress(self.edit_button, "pencil", theme().colours, colour="secondary")
        self.edit_button.setIconSize(QSize(16, 16))
        self.edit_button.setCheckable(True)
        self.edit_button.setAccessibleName(self.tr("แก้ข้อความของผลการประชุม"))
        self.edit_button.setToolTip(self.tr("แก้ข้อความของผลการประชุม (F4)"))
        top = QHBoxLayout()
        top.setSpacing(S)
        top.addWidget(self.title, 1)
        top.addWidget(self.edit_button, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S)
        layout.addLayout(top)
        numbering = QHBoxLayout(self._numbering)
        numbering.setContentsMargins(0, 0, 0, 0)
        numbering.setSpacing(S)
        numbering.addWidget(label(self.tr("เลขข้อ"), role="secondary"))
        numbering.addWidget(self.number)
        numbering.addStretch()
        for widget in (self.topic, self._numbering, self.text, self.english):
            layout.addWidget(widget)
        layout.addWidget(self.source_button, 0, Qt.AlignmentFlag.AlignLeft)
