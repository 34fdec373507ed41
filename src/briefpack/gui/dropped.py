"""What is dragged onto the window."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QUrl

from briefpack.gui.file_dialogs import SHEET_SUFFIX, SOURCE_SUFFIXES, SUFFIX


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
    return paths[0] if len(paths) == 1 and paths[0].suffix.lower() in SOURCE_SUFFIXES else None


def _paths(urls: Sequence[QUrl]) -> tuple[Path, ...]:
    return tuple(Path(url.toLocalFile()) for url in urls if url.isLocalFile())
