"""Makes previews beside the window's work: always the newest one asked for, a part at a time."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from briefpack.errors import BriefpackError
from briefpack.export.brief_options import BriefOptions
from briefpack.export.laid_out import LaidPage
from briefpack.gui.tasks import Tasks
from briefpack.model.dossier import Dossier
from briefpack.workflows.preview_brief import BriefPages

_WAIT = 40  # milliseconds in which several key strokes become one preview
_PART = 0.25  # seconds of laying out before what is there is shown


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a preview is made from."""

    dossier: Dossier
    pack_id: str
    options: BriefOptions


@dataclass(frozen=True, slots=True)
class _Part:
    """Some pages, in a worker's hand-over; `rest` is None after the last."""

    pages: tuple[LaidPage, ...]
    rest: Iterator[LaidPage] | None
    title: str
    notes: tuple[str, ...]


class PreviewMaker(QObject):
    """The pages of the newest preview. While they are made anew, the former ones stay."""

    changed = Signal()

    def __init__(self, pages: BriefPages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.pages: tuple[LaidPage, ...] = ()
        self.title = ""
        self.notes: tuple[str, ...] = ()
        self.trouble = ""
        self.is_complete = False
        self._source = pages
        self._fresh: list[LaidPage] = []
        self._wanted: Wanted | None = None
        self._is_over = False
        self._tasks = Tasks(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT)
        self._timer.timeout.connect(self._begin)

    def want(self, wanted: Wanted, *, is_another: bool = False) -> None:
        """Ask for a preview; one of another document does not begin with the former pages."""
        self._wanted = wanted
        self.is_complete = False
        if is_another:
            self.pages = ()
        if not self._timer.isActive():
            self._timer.start()

    def finish(self) -> None:
        """Wait for what is being made; nothing is made any more."""
        self._is_over = True
        self._timer.stop()
        self._tasks.finish()

    def _begin(self) -> None:
        if self._wanted is None or self._tasks.is_busy or self._is_over:
            return
        wanted, self._wanted = self._wanted, None
        self._fresh = []
        self._run(lambda: self._first_part(wanted))

    def _run(self, work: Callable[[], _Part]) -> None:
        self._tasks.run("", lambda _step: work(), self._take, self._fail)

    def _first_part(self, wanted: Wanted) -> _Part:
        preview = self._source.preview(wanted.dossier, wanted.pack_id, wanted.options)
        return _next_part(preview.pages, preview.title, preview.notes)

    def _take(self, part: _Part) -> None:
        if self._is_over:
            return
        self._fresh += part.pages
        if self._wanted is not None and part.rest is not None:
            self._begin()  # the rest is no longer wanted
            return
        rest = part.rest
        self.title, self.notes, self.trouble = part.title, part.notes, ""
        self.is_complete = rest is None
        kept = () if rest is None else self.pages[len(self._fresh) :]
        self.pages = (*self._fresh, *kept)
        if rest is not None:
            self._run(lambda: _next_part(rest, part.title, part.notes))
        self.changed.emit()
        self._begin()

    def _fail(self, error: Exception) -> None:
        if self._is_over:
            return
        if not isinstance(error, BriefpackError):
            raise error
        self.pages, self.notes, self.trouble = (), (), str(error)
        self.is_complete = True
        self.changed.emit()
        self._begin()


def _next_part(pages: Iterator[LaidPage], title: str, notes: tuple[str, ...]) -> _Part:
    """As many pages as can be laid out in a moment."""
    until = time.monotonic() + _PART
    taken: list[LaidPage] = []
    for page in pages:
        taken.append(page)
        if time.monotonic() > until:
            return _Part(tuple(taken), pages, title, notes)
    return _Part(tuple(taken), None, title, notes)
