"""Showing what a dossier was read from: a meeting's source, or a document that was kept."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from briefpack.gui.read_in_worker import review_source
from briefpack.model.meeting import SourceDocument, SourceSpan

if TYPE_CHECKING:  # reading and its pages are loaded when they are first needed
    from briefpack.gui.import_place import ImportPlace
    from briefpack.gui.read_in_worker import Read
    from briefpack.workflows.review_source import Reading

_Key = tuple[str, int]


class ShownSources(QObject):
    """Shows sources in their place; each is read once while the dossier is open.

    `read` reads in a worker what has this name, and answers with the reading.
    """

    said = Signal(str, object)  # a message, and buttons beside it
    place_requested = Signal()

    def __init__(
        self, parent: QObject, read: "Callable[[str, Read, Callable[[Reading], None]], None]"
    ) -> None:
        super().__init__(parent)
        self._read = read
        self._readings: dict[_Key, Reading] = {}
        self._place: ImportPlace | None = None

    def show_in(self, place: "ImportPlace | None") -> None:
        """Another dossier has its place here, or none has."""
        self._place = place
        self._readings.clear()

    def show_source(self, meeting_id: str, span: SourceSpan | None) -> None:
        """Show a meeting's source, and in it these lines."""
        self.place_requested.emit()
        if self._place is None:
            return
        meetings = self._place.session.dossier.meetings
        meeting = next((each for each in meetings if each.id == meeting_id), None)
        if meeting is not None and meeting.source is not None:
            self._show(meeting.source, span)

    def show_kept(self, evidence_id: str) -> None:
        """Show a document that was kept beside a meeting's source."""
        if self._place is not None:
            for kept in self._place.session.dossier.evidence:
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

    def _show_reading(self, key: _Key, reading: "Reading", span: SourceSpan | None) -> None:
        self._readings[key] = reading
        if self._place is not None:
            self.place_requested.emit()
            self._place.source.show_reading(reading, span)
            self._place.show_page(self._place.source)
