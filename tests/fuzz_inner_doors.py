"""Doors behind the first ones: what is compared, unpacked or taken up after a file was let in.

Each is given a harmed file; what it needs beside it stands in the same folder, whole.
"""

import os
import zlib
from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import Any

from briefpack import paths
from briefpack.model.dossier import Dossier

TODAY = date(2022, 6, 30)
NOW = datetime(2022, 6, 30, tzinfo=UTC)


@cache
def _dossier(folder: Path) -> Dossier:
    from briefpack.storage.open_dossier import read_dossier

    return read_dossier(folder / "jc22.briefpack")


def version(path: Path) -> object:
    """The compressed state in a dossier's row, opened as the history does."""
    from briefpack.storage.version import Version
    from briefpack.storage.version_content import dossier_of

    present = _dossier(path.parent)
    return dossier_of(Version("v", "", "", NOW, path.read_bytes()), present, (), path)


def lock(path: Path) -> object:
    """A lock file that stands beside a dossier when it is opened; reading goes on in any case."""
    from briefpack.storage.lock_file import LockFile, lock_path

    document = path.parent / "jc22.briefpack"
    standing = lock_path(document)
    standing.write_bytes(path.read_bytes())
    mine = LockFile(document, "0123456789abcdef", "สมหญิง", path.parent / "state")
    try:
        return mine.take(), mine.holder.holder
    finally:
        mine.release()
        standing.unlink(missing_ok=True)


def returned_brief(path: Path) -> object:
    """A brief that came back, compared with the dossier, all of it accepted."""
    from briefpack.model.index import index_of
    from briefpack.returns.compare_brief import compare_brief
    from briefpack.returns.read_brief import read_word_text

    dossier = _dossier(path.parent)
    return _taken(
        dossier, compare_brief(path.name, read_word_text(path), dossier, index_of(dossier))
    )


def returned_sheet(path: Path) -> object:
    """A sheet that came back, compared with the dossier, all of it accepted."""
    from briefpack.model.index import index_of
    from briefpack.returns.compare import compare_book
    from briefpack.returns.read_grid import read_packed
    from briefpack.workflows.take_back import ours_of

    dossier = _dossier(path.parent)
    index = index_of(dossier)
    book = read_packed(path).unpacked()
    return _taken(dossier, compare_book(book, dossier, index, TODAY, ours_of(index)))


def _taken(dossier: Dossier, findings: Any) -> object:
    from briefpack.returns.together import together
    from briefpack.storage.publish import database_of
    from briefpack.workflows.describe_returns import described_returned
    from briefpack.workflows.take_back import apply_returned

    found = together([findings], ())
    after = apply_returned(dossier, found, found.changes, recorded=NOW)
    return list(described_returned(found, dossier)), database_of(after, Path("after"))


def clipboard(path: Path) -> object:
    """What another program put there, as every kind of data that we look at, pasted and dropped."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QApplication

    from briefpack.gui import outcome_mime
    from briefpack.gui.light_text_edit import LightTextEdit

    app = QApplication.instance() or QApplication([])
    content = path.read_bytes()
    editor = LightTextEdit()
    for formats in (("text/html",), ("text/plain",), ("text/html", "text/plain")):
        data = QMimeData()
        for each in formats:
            data.setData(each, content)
        if editor.canInsertFromMimeData(data):
            editor.insertFromMimeData(data)
    for kind in outcome_mime.KINDS:
        data = QMimeData()
        data.setData(kind, content)
        outcome_mime.unpacked(data)
    app.processEvents()
    return editor.text().encode("utf-8")


def kept_import(path: Path) -> object:
    """A review of an import that a crash left behind; its sums are right, whatever it says."""
    from briefpack.gui.kept_import import restored_review
    from briefpack.storage.kept_work import Kind, headings, read_kept

    lines = path.read_bytes().splitlines()
    log = b"".join(f"{zlib.crc32(each):08x} ".encode() + each + b"\n" for each in lines)
    (path.parent / f"kept-{Kind.IMPORT}.log").write_bytes(log)
    headings(path.parent)
    kept = read_kept(path.parent, Kind.IMPORT)
    return restored_review(kept) if kept is not None else None


def working_copy(path: Path) -> object:
    """A working copy that a crash left behind, harmed by a disk, taken up again."""
    from briefpack.storage.document import Document
    from briefpack.storage.leftovers import Leftover
    from briefpack.storage.unsaved_work import unsaved_work
    from briefpack.storage.working_copy import DATABASE, folder_of_all

    state = path.parent / "state"
    folder = folder_of_all(state) / "0123456789abcdef"
    folder.mkdir(parents=True, exist_ok=True)
    for each in folder.iterdir():
        each.unlink()
    (folder / DATABASE).write_bytes(path.read_bytes())
    (folder / "owner.lock").touch()
    unsaved_work(state)
    document = Document.recover(Leftover(folder, "", "แฟ้ม", None, NOW), state)
    document.close()
    return document.dossier


INNER_DOORS: dict[str, tuple[Callable[[Path], object], str]] = {
    "version": (version, "version.blob"),
    "lock": (lock, "lock.json"),
    "returned_brief": (returned_brief, "brief.docx"),
    "returned_sheet": (returned_sheet, "matrix.xlsx"),
    "clipboard": (clipboard, "clipboard.html"),
    "kept_import": (kept_import, "kept.json"),
    "working_copy": (working_copy, "working.sqlite"),
}


def whole_inner_files(folder: Path) -> None:
    """One sound file for each of these doors, beside the demo's."""
    from briefpack.model.draft import Draft
    from briefpack.model.plain_values import plain
    from briefpack.storage.kept_work import KeptLog, Kind
    from briefpack.storage.lock_note import LockNote, written
    from briefpack.storage.open_dossier import Opened
    from briefpack.storage.version_content import packed
    from briefpack.storage.working_copy import DATABASE, WorkingCopy
    from briefpack.workflows.review_source import read_text_for_review

    dossier = _dossier(folder)
    (folder / "version.blob").write_bytes(packed(dossier, dossier))
    note = LockNote("a1b2", "สมชาย", "โน้ตบุ๊ก", "m1", 4711, "2022-05-30T12:00:00+07:00", "", 3)
    (folder / "lock.json").write_bytes(written(note))
    (folder / "clipboard.html").write_text(
        '<html><body><!--StartFragment--><p style="x">ข้อความ <b>ตัวหนา</b> <img src="http://a/b">'
        "<ol><li>หนึ่ง</li></ol><table><tr><td>1</td></tr></table>&nbsp;\u200b\u00ad</p></body></html>",
        "utf-8",
    )
    text = (paths.JC22 / "factsheet.txt").read_text("utf-8")
    draft = read_text_for_review(text, "ร่าง.txt", ()).draft
    log = KeptLog(folder, Kind.IMPORT)
    begun = {"draft": plain(Draft, draft), "current": 1, "at": 0}
    log.begin("ร่าง.txt", begun, {"source": text.encode()})
    log.close()
    lines = (folder / f"kept-{Kind.IMPORT}.log").read_bytes().splitlines()
    (folder / "kept.json").write_bytes(b"\n".join(each.split(b" ", 1)[1] for each in lines))
    copy = WorkingCopy.create(folder / "made", lambda: Opened(dossier), None, None)
    copy._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    (folder / "working.sqlite").write_bytes((copy.folder / DATABASE).read_bytes())
    copy.remove()
