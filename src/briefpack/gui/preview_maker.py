"""Makes the pages of a preview beside the window's work, a part at a time."""

import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from briefpack.errors import BriefpackError
from briefpack.export.brief_options import BriefOptions
from briefpack.export.laid_out import LaidPage
from briefpack.export.looks import FontHeights
from briefpack.gui.language import said
from briefpack.gui.newest import Newest
from briefpack.model.dossier import Dossier

if TYPE_CHECKING:
    from briefpack.workflows.preview_brief import BriefPages, Preview

_PART = 0.25  # seconds of laying out before what is there is shown


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a preview is made from."""

    dossier: Dossier
    pack_id: str
    options: BriefOptions
    template: Path


@dataclass(frozen=True, slots=True)
class _Part:
    """Pages that follow those made before."""

    preview: "Preview"
    pages: tuple[LaidPage, ...]
    is_first: bool
    is_last: bool


class PreviewMaker(QObject):
    """The pages of the newest preview. While they are made anew, the former ones stay."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.pages: tuple[LaidPage, ...] = ()
        self.notes: tuple[str, ...] = ()
        self.trouble = ""
        self.is_complete = False
        self.heights = FontHeights()
        self._source: BriefPages | None = None
        self._state_of_template: tuple[Path, int] | None = None
        self._fresh: tuple[LaidPage, ...] = ()
        self._newest = Newest(self._take, self._fail, self)

    def want(self, wanted: Wanted, *, is_another: bool = False) -> None:
        """Ask for a preview; one of another document does not begin with the former pages."""
        self.is_complete = False
        if is_another:
            self.pages = ()
        self._newest.want(lambda: self._begun(wanted))

    def finish(self) -> None:
        """Wait for what is being made; nothing is made any more."""
        self._newest.finish()

    def _begun(self, wanted: Wanted) -> _Part:
        # What reads templates is slow to import: only here, beside the window.
        from briefpack.workflows.preview_brief import BriefPages

        state = (wanted.template, _changed(wanted.template))
        if self._source is None or self._state_of_template != state:
            self._source = BriefPages(wanted.template, self.heights)
            self._state_of_template = state
        preview = self._source.preview(wanted.dossier, wanted.pack_id, wanted.options)
        return _part_of(preview, is_first=True)

    def _take(self, part: _Part) -> None:
        self._fresh = part.pages if part.is_first else (*self._fresh, *part.pages)
        self.notes, self.trouble = part.preview.notes, ""
        kept = () if part.is_last else self.pages[len(self._fresh) :]
        self.pages = (*self._fresh, *kept)
        if not part.is_last:
            self._newest.go_on(lambda: _part_of(part.preview))
        self.is_complete = self._newest.is_idle
        self.changed.emit()

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, BriefpackError):
            raise error
        self.pages, self.notes, self.trouble = (), (), said(error)
        self.is_complete = self._newest.is_idle
        self.changed.emit()


def _changed(template: Path) -> int:
    """When the template was written last; one that is gone is spoken of by who reads it."""
    try:
        return template.stat().st_mtime_ns
    except OSError:
        return 0


def _part_of(preview: "Preview", *, is_first: bool = False) -> _Part:
    """As many pages as can be laid out in a moment."""
    until = time.monotonic() + _PART
    taken: list[LaidPage] = []
    for page in preview.pages:
        taken.append(page)
        if time.monotonic() > until:
            return _Part(preview, tuple(taken), is_first, is_last=False)
    return _Part(preview, tuple(taken), is_first, is_last=True)
