"""What is dragged onto the window."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from briefpack.gui.file_dialogs import BRIEF_SUFFIX, SHEET_SUFFIX, SOURCE_SUFFIXES, SUFFIX

_UNREADABLE = (".doc", ".odt", ".rtf", ".html", ".htm", ".png", ".jpg", ".jpeg", ".tif", ".tiff")
"""Taken too: what cannot be read is told what to do with it."""

if TYPE_CHECKING:
    from briefpack.gui.main_window import MainWindow


def look_at(window: "MainWindow", event: QDragEnterEvent) -> None:
    """Let files be dropped on the window; what it cannot take is told what it could."""
    if _paths(event.mimeData().urls()):
        event.acceptProposedAction()


def take(window: "MainWindow", event: QDropEvent) -> None:
    """Open a dossier, read a source, or take returned sheets and briefs; or say why not."""
    urls = event.mimeData().urls()
    path, sheets, source = dossier_in(urls), sheets_in(urls), source_in(urls)
    has_dossier = window.places is not None
    if source is not None and has_dossier and _is_brief(source):
        sheets, source = (source,), None
    event.acceptProposedAction()
    if path is not None:
        window.files.open(path)
    elif source is None and (not sheets or not has_dossier):
        window.news.say_refused(_what_can_be_dropped(urls, has_dossier=has_dossier))
    elif window.tasks.is_busy:
        window.news.say_refused(_tr("มีงานที่กำลังทำอยู่ โปรดรอให้เสร็จ แล้ววางแฟ้มอีกครั้ง"))
    elif source is not None:
        window.imports.take_dropped(source, has_dossier=has_dossier)
    else:
        window.in_follow_up(lambda session, page: window.follow_up.take(session, page, sheets))


def _what_can_be_dropped(urls: Sequence[QUrl], *, has_dossier: bool) -> str:
    paths = _paths(urls)
    if len(paths) == 1 and paths[0].is_dir():
        refused = _tr("{0} เป็นโฟลเดอร์ จึงยังไม่ได้เปิด").format(paths[0].name)
    elif len(paths) == 1:
        refused = _tr("โปรแกรมนี้เปิด {0} ไม่ได้").format(paths[0].name)
    else:
        refused = _tr("วางหลายแฟ้มพร้อมกันแบบนี้ไม่ได้ จึงยังไม่ได้เปิดแฟ้มใด")
    one = _tr("วางได้ครั้งละหนึ่งแฟ้ม: แฟ้ม briefpack หรือเอกสารผลการประชุม (.docx .pdf .txt)")
    several = _tr("หรือตารางที่หน่วยงานส่งกลับ (.xlsx) กี่แฟ้มก็ได้")
    if not has_dossier:
        several = _tr("ตารางที่หน่วยงานส่งกลับ (.xlsx) วางได้เมื่อเปิดแฟ้มแล้ว")
    return f"{refused} — {one} {several}"


def dossier_in(urls: Sequence[QUrl]) -> Path | None:
    """The one dossier among what is dragged in, or None."""
    paths = _paths(urls)
    return paths[0] if len(paths) == 1 and paths[0].suffix == SUFFIX else None


def sheets_in(urls: Sequence[QUrl]) -> tuple[Path, ...]:
    """The workbooks that are dragged in, where there is nothing else among them."""
    paths = _paths(urls)
    return paths if paths and all(path.suffix.lower() == SHEET_SUFFIX for path in paths) else ()


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


def _tr(text: str) -> str:
    return QCoreApplication.translate("dropped", text)
