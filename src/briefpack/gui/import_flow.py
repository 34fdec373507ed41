"""Bringing documents in: read them, have them reviewed, and take them into the dossier."""

from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QUndoStack
from PySide6.QtWidgets import QWidget

from briefpack.errors import SourceError
from briefpack.gui import file_dialogs
from briefpack.gui.actions import Actions
from briefpack.gui.language import counted
from briefpack.gui.read_in_worker import read_in_worker, review_source
from briefpack.gui.session import Session
from briefpack.gui.settings import LAST_FOLDER, Settings
from briefpack.gui.tasks import Tasks
from briefpack.model.meeting import SourceDocument, SourceSpan
from briefpack.model.new_meeting import same_meeting

if TYPE_CHECKING:  # reading and its pages are loaded when they are first needed
    from briefpack.gui.import_finish import ImportFinish
    from briefpack.gui.import_page import ImportPage
    from briefpack.gui.import_place import ImportPlace
    from briefpack.gui.import_review import Review
    from briefpack.gui.read_in_worker import Read
    from briefpack.workflows.review_source import Reading


class ImportFlow(QObject):
    """Makes the place for sources of a dossier and does what is asked for in it."""

    said = Signal(str, object)  # a message, and buttons beside it
    failed = Signal(str, object)
    place_requested = Signal()
    outcome_requested = Signal(str)
    kept = Signal(object)  # the KeptReview that follows a review which begins
    review_changed = Signal()  # whether there is a review to be seen, or another one

    def __init__(
        self,
        window: QWidget,
        settings: Settings,
        tasks: Tasks,
        start_empty: Callable[[str], bool],
    ) -> None:
        super().__init__(window)
        self._start_empty = start_empty
        self._window = window
        self._settings = settings
        self._tasks = tasks
        self._readings: dict[tuple[str, int], Reading] = {}
        self.place: ImportPlace | None = None

    @cached_property
    def _finish(self) -> "ImportFinish":
        from briefpack.gui.import_finish import ImportFinish

        made = ImportFinish(self, self._settings, self._tasks)
        made.said.connect(self.said)
        made.failed.connect(self.failed)
        made.outcome_requested.connect(self.outcome_requested)
        return made

    def make_place(self, session: Session, actions: Actions) -> "ImportPlace":
        """The place of this dossier, connected."""
        from briefpack.gui.import_place import ImportPlace

        self._readings.clear()
        made = ImportPlace(session, actions)
        made.cancel_requested.connect(self._tasks.cancel)
        made.home.kept_requested.connect(self._show_kept)
        made.home.source_requested.connect(lambda id_: self.show_source(id_, None))
        made.shown.connect(self.review_changed)
        self._tasks.ended.connect(made.end_reading)  # before the answer, which shows a page
        self.place = made
        return made

    def forget(self) -> None:
        """The dossier is closed, and its place with it."""
        self.place = None
        self._readings.clear()

    def slots(self) -> dict[str, Callable[..., object]]:
        """What each of the actions of this place does."""
        return {
            "start_from_document": self.start_from_document,
            "import_source": self.ask_for_document,
            "paste_source": self.paste,
            "next_check": lambda: self._in_review(lambda page: page.look_for_check(1)),
            "previous_check": lambda: self._in_review(lambda page: page.look_for_check(-1)),
            "accept_item": lambda: self._in_review(lambda page: page.accept()),
            "promote": lambda: self._in_review(lambda page: page.promote()),
            "demote": lambda: self._in_review(lambda page: page.demote()),
            "edit_item": lambda: self._in_review(lambda page: page.edit()),
            "split_item": lambda: self._in_review(lambda page: page.split()),
            "join_item": lambda: self._in_review(lambda page: page.join()),
            "leave_out_item": lambda: self._in_review(lambda page: page.leave_out()),
            "finish_import": lambda: self._in_review(lambda page: page.finished.emit()),
        }

    @property
    def review_history(self) -> QUndoStack | None:
        """The history of the review that is seen, or None."""
        place = self.place
        if place is None or place.assistant is None or not place.is_reviewing:
            return None
        return place.assistant.review.history

    def start_from_document(self) -> None:
        """Ask which document, and read it into a new dossier."""
        path = file_dialogs.ask_for_source(self._window, self._settings)
        if path is not None:
            self._begin_with(path)

    def take_dropped(self, path: Path, *, has_dossier: bool) -> None:
        """Read what was dropped into the open dossier, or into a new one."""
        if not has_dossier:
            self._begin_with(path)
        elif self._is_readable(path):
            self.read(path)

    def ask_for_document(self) -> None:
        """Ask which document, and read it."""
        path = file_dialogs.ask_for_source(self._window, self._settings)
        if path is not None:
            self.read(path)

    def _begin_with(self, path: Path) -> None:
        """Read a document; only one that was read begins a dossier, so that none is left behind."""
        if self._tasks.is_busy or not self._is_readable(path):
            return
        from briefpack.gui.new_dossiers import known_agencies

        self._settings.set(LAST_FOLDER, str(path.parent))
        agencies, label = known_agencies(), self.tr("กำลังอ่าน {0}").format(path.name)

        def begin(reading: "Reading") -> None:
            if self._start_empty(path.stem):
                self.place_requested.emit()
                self._review(reading)

        read_in_worker(self._tasks, label, agencies, _reader_of(path), begin, self._fail)

    def _is_readable(self, path: Path) -> bool:
        """Whether there is something to begin with; if not, it is said why."""
        from briefpack.sources.read_source import require_readable  # light, unlike the rest

        try:
            if path.suffix.lower() != ".json":
                require_readable(path)
        except SourceError as error:
            self._fail(error)
            return False
        return True

    def read(self, path: Path) -> None:
        """Read a document for review."""
        self._settings.set(LAST_FOLDER, str(path.parent))
        self._read(path.name, _reader_of(path), self._review)

    def paste(self) -> None:
        """Read the text on the clipboard for review."""
        text = QGuiApplication.clipboard().text()
        name = self.tr("ข้อความที่วาง {0}.txt").format(f"{datetime.now().astimezone():%Y-%m-%d %H%M}")
        if not text.strip():
            self.said.emit(self.tr("ยังไม่มีข้อความที่คัดลอกไว้ โปรดคัดลอกข้อความแล้วลองอีกครั้ง"), ())
            return
        self._read(
            name,
            lambda agencies, _: review_source().read_text_for_review(text, name, agencies),
            self._review,
        )

    def show_source(self, meeting_id: str, span: SourceSpan | None) -> None:
        """Show a meeting's source, and in it these lines."""
        self.place_requested.emit()
        place = self.place
        if place is None:
            return
        meeting = next((m for m in place.session.dossier.meetings if m.id == meeting_id), None)
        if meeting is not None and meeting.source is not None:
            self._show(meeting.source, span)

    def _show_kept(self, evidence_id: str) -> None:
        if self.place is not None:
            for kept in self.place.session.dossier.evidence:
                if kept.id == evidence_id:
                    self._show(SourceDocument(kept.name, content=kept.content), None)

    def _show(self, source: SourceDocument, span: SourceSpan | None) -> None:
        if not source.content:
            self.said.emit(self.tr("แฟ้มนี้ไม่ได้เก็บตัวเอกสาร {0} ไว้").format(source.name), ())
            return
        key = (source.name, hash(source.content))
        if key in self._readings:
            self._show_reading(key, self._readings[key], span)
            return
        self._read(
            source.name,
            lambda agencies, is_cancelled: review_source().reread(source, agencies, is_cancelled),
            lambda reading: self._show_reading(key, reading, span),
        )

    def _show_reading(
        self, key: tuple[str, int], reading: "Reading", span: SourceSpan | None
    ) -> None:
        self._readings[key] = reading
        if self.place is not None:
            self.place_requested.emit()
            self.place.source.show_reading(reading, span)
            self.place.show_page(self.place.source)

    def _read(self, name: str, read: "Read", done: "Callable[[Reading], None]") -> None:
        """Read in a worker, unless another one is reading already."""
        self.place_requested.emit()  # which makes it, the first time
        place = self.place
        if place is None or self._tasks.is_busy:
            return
        if place.assistant is not None and done == self._review:
            open_ = place.assistant.review.reading.name
            place.leave()
            self.said.emit(self.tr("กำลังตรวจ {0} อยู่ โปรดนำเข้าหรือเลือกไม่นำเข้าก่อน").format(open_), ())
            return
        agencies = place.session.dossier.agencies
        label = self.tr("กำลังอ่าน {0}").format(name)
        place.show_reading(name)
        read_in_worker(self._tasks, label, agencies, read, done, self._fail)

    def _fail(self, error: Exception) -> None:
        self.failed.emit(self.tr("อ่านเอกสารไม่ได้"), error)

    def _review(self, reading: "Reading") -> None:
        if self.place is None:
            return
        self._attend(self.place, self.place.begin_review(reading))
        counts = reading.draft.counts()
        used = sum(item.is_used for item in reading.draft.items)
        self.said.emit(
            counted(
                self.tr("อ่าน {0} แล้ว: {1} รายการ ให้ตรวจ {2}"),
                used,
                reading.name,
                used,
                counts.check,
            ),
            (),
        )

    def _attend(self, place: "ImportPlace", page: "ImportPage") -> None:
        """Do what is asked for in a review, and keep what is decided in it."""
        from briefpack.gui.kept_import import kept_review

        self.kept.emit(log := kept_review(place, page))
        log.begin()
        page.left.connect(lambda: self._leave(place, page))
        page.finished.connect(lambda: self._finish.begin(place, page))
        page.review_changed.connect(lambda: self._say_next(place, page))
        self._say_next(place, page)

    def go_on(self, review: "Review") -> None:
        """Go on with a review that another window handed over, or that a crash left behind."""
        if self.place is not None:
            review.setParent(self.place)
            page = self.place.resume_review(review)
            self._attend(self.place, page)
            self._finish.resume(self.place, page)

    def _leave(self, place: "ImportPlace", page: "ImportPage") -> None:
        """Nothing is imported; the review can be taken up again."""
        review = page.review
        place.end_review()
        words = self.tr("ไม่ได้นำเข้า {0}").format(review.reading.name)
        resume = (self.tr("ตรวจต่อ"), lambda: self._attend(place, place.resume_review(review)))
        self.said.emit(words, (resume,))

    def _say_next(self, place: "ImportPlace", page: "ImportPage") -> None:
        """The button of the last step says which step it is."""
        known = same_meeting(place.session.dossier, page.review.draft.meeting)
        words = self.tr("เทียบกับ {0}").format(known.id) if known else self.tr("นำเข้า")
        page.head.finish.setText(words)

    def _in_review(self, do: "Callable[[ImportPage], object]") -> None:
        if self.place is not None and self.place.is_reviewing and self.place.assistant:
            do(self.place.assistant)


def _reader_of(path: Path) -> "Read":
    return lambda agencies, is_cancelled: review_source().read_for_review(
        path, agencies, is_cancelled
    )
