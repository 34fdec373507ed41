"""What is dragged onto the window."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from briefpack.gui.file_dialogs import BRIEF_SUFFIX, SHEET_SUFFIX, SOURCE_SUFFIXES, SUFFIX

_UNREADABLE = (".doc", ".odt", ".rtf", ".html", ".htm", ".png", ".jpg", ".jpeg", ".tif", ".tiff")
"""Taken too: what cannot be read is told what to do with it."""

if TYPE_CHECKING:
    from briefpack.gui.main_window import MainWindow


def look_at(window: "MainWindow", event: QDragEnterEvent) -> None:
    """Let what the window can take be dropped on it."""
    urls = event.mimeData().urls()
    if dossier_in(urls) or source_in(urls) or (window.places is not None and sheets_in(urls)):
        event.acceptProposedAction()


def take(window: "MainWindow", event: QDropEvent) -> None:
    """Open a dossier, read a source, or take returned sheets and briefs."""
    urls = event.mimeData().urls()
    path, sheets, source = dossier_in(urls), sheets_in(urls), source_in(urls)
    if source is not None and window.places is not None and _is_brief(source):
        sheets, source = (source,), None
    if path is not None:
        event.acceptProposedAction()
        window.files.open(path)
    elif source is not None and not window.tasks.is_busy:
        event.acceptProposedAction()
        window.imports.take_dropped(source, has_dossier=window.places is not None)
    elif sheets and not window.tasks.is_busy:
        event.acceptProposedAction()
        window.in_follow_up(lambda session, page: window.follow_up.take(session, page, sheets))


def dossier_in(urls: Sequence[QUrl]) -> Path | None:
    """The one dossier among what is dragged in, or None."""
    paths = _paths(urls)
    return paths[0] if len(paths) == 1 and paths[0].suffix == SUFFIX else None


def sheets_in(urls: Sequence[QUrl]) -> tuple[Path, ...]:
    """The workbooks that are dragged in, where there is nothing else among them."""
    paths = _paths(urls)
    return paths if all(path.suffix.lower() == SHEET_SUFFIX for path in paths) else ()


def source_in(urls: Sequence[QUrl]) -> Path | None:
    """The one source document among what is dragged in, or None."""
    paths = _paths(urls)
    suffixes = (*SOURCE_SUFFIXES, *_UNREADABLE)
    return paths[0] if len(paths) == 1 and paths[0].suffix.lower() in suffixes else None


def _is_brief(path: Path) -> bool:
    """Whether it is a Word file that we wrote; such a one comes back, and is no new source."""
    if path.suffix.lower() != BRIEF_SUFFIX:
        return False
    from briefpack.returns.read_brief import is_brief

    return is_brief(path)


def _paths(urls: Sequence[QUrl]) -> tuple[Path, ...]:
    return tuple(Path(url.toLocalFile()) for url in urls if url.isLocalFile())
