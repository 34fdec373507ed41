"""The place for sources on the rail: one page at a time of what is brought in."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from briefpack.gui.actions import Actions
from briefpack.gui.import_carry_page import CarryPage
from briefpack.gui.import_compare_page import ComparePage
from briefpack.gui.import_page import ImportPage
from briefpack.gui.import_review import Review
from briefpack.gui.labels import label
from briefpack.gui.session import Session
from briefpack.gui.source_home import SourceHome
from briefpack.gui.source_page import SourcePage
from briefpack.gui.theme import M
from briefpack.workflows.review_source import Reading


class ImportPlace(QStackedWidget):
    """The start, a document being read, the review, and what comes after it."""

    shown = Signal()
    review_ended = Signal()
    cancel_requested = Signal()

    def __init__(self, session: Session, actions: Actions) -> None:
        super().__init__()
        self.session = session
        self._actions = actions
        self.home = SourceHome(session, actions)
        self.reading = _ReadingPage()
        self.source = SourcePage()
        self.assistant: ImportPage | None = None
        self._back_to: QWidget = self.home
        for page in (self.home, self.reading, self.source):
            self.addWidget(page)
        self.reading.cancel.clicked.connect(self.cancel_requested)
        self.source.left.connect(self.leave)
        self.currentChanged.connect(self.shown)

    @property
    def is_reviewing(self) -> bool:
        """Whether the assistant is what is seen."""
        return self.assistant is not None and self.currentWidget() is self.assistant

    def show_reading(self, name: str) -> None:
        """Say that this document is being read."""
        if self.currentWidget() is not self.reading:
            self._back_to = self.currentWidget() or self.home
        self.reading.show_name(name)
        self.setCurrentWidget(self.reading)

    def end_reading(self) -> None:
        """Where nothing came of it, what was seen before comes back."""
        if self.currentWidget() is self.reading:
            self.setCurrentWidget(self._back_to)

    def begin_review(self, reading: Reading) -> ImportPage:
        """A new review of this reading, in the place of the one there was."""
        return self.resume_review(Review(reading, self))

    def resume_review(self, review: Review) -> ImportPage:
        """A review goes on where it was left, its history with it."""
        self.end_review()
        self.assistant = ImportPage(review, self._actions)
        self.addWidget(self.assistant)
        self.setCurrentWidget(self.assistant)
        self.assistant.focus_list()
        return self.assistant

    def end_review(self) -> None:
        """The review is over, and its page gone."""
        old, self.assistant = self.assistant, None
        if old is not None:
            self.setCurrentWidget(self.home)
            self.drop(old)
            self.review_ended.emit()
        self._back_to = self.home

    def show_page(self, page: QWidget) -> None:
        """Show a page that comes after the review."""
        if self.indexOf(page) < 0:
            self.addWidget(page)
        self.setCurrentWidget(page)

    def drop(self, page: QWidget) -> None:
        """A page that is not needed any more."""
        self.removeWidget(page)
        page.deleteLater()

    def leave(self) -> None:
        """From a source back to the review that is going on, or to the start."""
        self.setCurrentWidget(self.assistant or self.home)
        if self.assistant is not None:
            self.assistant.focus_list()

    def step_back(self) -> None:
        """Esc: within the review from the text to the list; else back to where one came from."""
        if self.assistant is not None and self.is_reviewing:
            self.assistant.step_back()
        elif self.currentWidget() is self.reading:
            self.cancel_requested.emit()
        elif isinstance(shown := self.currentWidget(), ComparePage | CarryPage):
            shown.left.emit()
        elif self.currentWidget() is self.source:
            self.leave()


class _ReadingPage(QWidget):
    """A document is being read, and can be left alone."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("side_column")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.words = label(wraps=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(280)
        self.bar.setAccessibleName(self.tr("กำลังอ่านเอกสาร"))
        self.cancel = QPushButton(self.tr("ยกเลิก"))
        layout = QVBoxLayout(self)
        layout.setSpacing(M)
        layout.addStretch(2)
        layout.addWidget(self.words)
        layout.addWidget(self.bar, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)

    def show_name(self, name: str) -> None:
        """Say what is read."""
        self.words.setText(self.tr("กำลังอ่าน {0}").format(name))
