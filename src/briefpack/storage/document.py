"""An open dossier: what the session holds."""

import hashlib
from dataclasses import dataclass
from pathlib import Path
from threading import RLock

from briefpack.errors import BriefpackError, DossierError
from briefpack.files.os_errors import sentence
from briefpack.model.dossier import Dossier
from briefpack.storage import publish as publishing
from briefpack.storage.leftovers import Leftover
from briefpack.storage.open_dossier import NOT_A_VALUE, dossier_from, read_content
from briefpack.storage.refused import refused
from briefpack.storage.working_copy import WorkingCopy


class ChangedOnDisk(DossierError):  # noqa: N818  # a question for the officer more than a fault
    """The document's file was changed by another since it was opened or saved here."""


@dataclass(frozen=True, slots=True)
class KnownFile:
    """A document's file as somebody saved it: its bytes, and the dossier in them where it can be
    read. Both are None before the first save.
    """

    dossier: Dossier | None
    content: bytes | None


class Document:
    """An open dossier: its value, its working copy, and the file it was published to.

    `commit` and `publish` may run on two threads at once: a publish works on the dossier as it was
    when it began, and what is committed meanwhile stays unsaved work.
    """

    def __init__(
        self,
        dossier: Dossier,
        working_copy: WorkingCopy,
        path: Path | None,
        published: Dossier | None,
        content: bytes | None,
    ) -> None:
        self.path = path
        self.dossier = dossier
        self.published = published
        self._working_copy = working_copy
        self._digest = _digest(content)
        self._changing = RLock()
        self._publishing = RLock()
        self._is_closed = False

    @classmethod
    def create(cls, dossier: Dossier, state_folder: Path) -> "Document":
        """A new document without a file, and so with unsaved work. Raises DossierError."""
        copy = _working_copy(state_folder, dossier, None, None)
        return cls(dossier, copy, None, None, None)

    @classmethod
    def open(cls, path: Path, state_folder: Path) -> "Document":
        """The document in a file. Raises DossierError."""
        path = path.absolute()
        content = read_content(path)
        dossier = dossier_from(content, path)
        copy = _working_copy(state_folder, dossier, path, content)
        return cls(dossier, copy, path, dossier, content)

    @classmethod
    def recover(cls, leftover: Leftover, state_folder: Path) -> "Document":
        """The document as it was last acknowledged by a process that ended without closing it.

        The working copy stays where it is and is this process's from now on. `published` is None
        where the base can't be read; the document then counts as changed on disk. Raises
        DossierError.
        """
        what = f"กู้คืน {leftover.name} ไม่ได้"
        if not leftover.folder.is_relative_to(state_folder):
            raise DossierError(f"{what}: สำเนาทำงานไม่ได้อยู่ในที่เก็บของผู้ใช้นี้")
        try:
            copy = WorkingCopy.take_over(leftover.folder)
        except (OSError, *NOT_A_VALUE) as error:
            raise refused(error, what) from error
        if copy is None:
            raise DossierError(f"{what}: โปรแกรมอีกหน้าต่างหนึ่งเปิดอยู่แล้ว โปรดใช้หน้าต่างนั้น")
        try:
            dossier, path, content = copy.read(), copy.path, copy.published
        except (OSError, *NOT_A_VALUE) as error:
            copy.release()
            raise refused(error, what) from error
        return cls(dossier, copy, path, _readable(content, path), content)

    @property
    def is_dirty(self) -> bool:
        """Whether there is work that is not in the file at `path`."""
        return self.dossier != self.published

    @property
    def name(self) -> str:
        """What to call it in a sentence: its file, or its title before the first save."""
        return self.path.name if self.path else self.dossier.title

    @property
    def known(self) -> KnownFile:
        """The document's file as it was opened, saved, or merged from: what saving expects there.
        Raises DossierError.
        """
        try:
            return KnownFile(self.published, self._working_copy.published)
        except OSError as error:
            raise refused(error, f"อ่านฉบับตั้งต้นของ {self.name} ไม่ได้") from error

    def know(self, file: KnownFile) -> None:
        """The file at `path` is this, and what is in it is in the dossier already: saving no longer
        takes it for changed by another. Raises DossierError; then saving asks as before.
        """
        if file.content is None:
            return
        with self._publishing:
            try:
                self._working_copy.published = file.content
            except OSError as error:
                raise refused(error, f"เก็บฉบับที่รวมแล้วของ {self.name} ไม่ได้") from error
            with self._changing:
                self.published, self._digest = file.dossier, _digest(file.content)

    def commit(self, after: Dossier) -> None:
        """The dossier is `after`, on the disk on return; or is unchanged, with a DossierError."""
        with self._changing:
            if after is self.dossier:
                return
            try:
                self._working_copy.change(self.dossier, after)
            except NOT_A_VALUE as error:
                raise refused(error, f"เก็บการแก้ไขของ {self.name} ไม่ได้") from error
            self.dossier = after

    def publish(self, path: Path | None = None, *, overwrite: bool = False) -> None:
        """The file at `path`, or at the document's own, holds the dossier; a file of another name
        becomes the document's own.

        Raises ChangedOnDisk where another changed the document's own file, unless `overwrite`;
        BriefpackError for what cannot be written; then the file and the document are as before.
        """
        with self._publishing:
            with self._changing:
                snapshot, own = self.dossier, self.path
            target = path.absolute() if path else own
            if target is None:
                raise DossierError(f"{self.name} ยังไม่มีชื่อแฟ้ม โปรดบันทึกเป็น")
            content = publishing.database_of(snapshot, target)
            guarded = not overwrite and _is_same_file(target, own)
            publishing.publish(
                target, snapshot, content, self._refuse_if_changed if guarded else lambda: None
            )
            self._remember(target, snapshot, content)

    def changed_on_disk(self) -> bool:
        """Whether the file at `path` holds other bytes than we opened or saved. A file that is gone
        holds nobody's work and is no change. Raises DossierError where it cannot be read.
        """
        if self.path is None:
            return False
        try:
            with self.path.open("rb") as file:
                return hashlib.file_digest(file, "sha256").digest() != self._digest
        except FileNotFoundError:
            return False
        except OSError as error:
            raise DossierError(sentence(error, self.path, "อ่าน")) from error

    def close(self) -> None:
        """The working copy is removed, with what was not published; the caller has asked."""
        with self._publishing, self._changing:
            if self._is_closed:
                return
            self._is_closed = True
            try:
                self._working_copy.remove()
            except OSError as error:
                folder = self._working_copy.folder
                raise refused(error, f"ลบสำเนาทำงานของ {self.name} ไม่ได้ ({folder})") from error

    def _remember(self, target: Path, snapshot: Dossier, content: bytes) -> None:
        """The file is safe; the working copy learns of it. A crash in between loses nothing: the
        file then only seems changed by another.
        """
        try:
            self._working_copy.published = content
            with self._changing:
                self._working_copy.belongs_to(target)
        except (OSError, *NOT_A_VALUE) as error:
            raise refused(error, f"บันทึก {target.name} แล้ว แต่ปรับสำเนาทำงานไม่ได้") from error
        finally:
            with self._changing:
                self.path, self.published, self._digest = target, snapshot, _digest(content)

    def _refuse_if_changed(self) -> None:
        if self.changed_on_disk():
            raise ChangedOnDisk(
                f"{self.name} ถูกผู้อื่นแก้ไขหลังจากเปิด จึงยังไม่บันทึกทับ "
                f"โปรดบันทึกเป็นชื่ออื่น หรือยืนยันให้บันทึกทับ ({self.path})"
            )


def _working_copy(
    state_folder: Path, dossier: Dossier, path: Path | None, content: bytes | None
) -> WorkingCopy:
    try:
        return WorkingCopy.create(state_folder, dossier, path, content)
    except (OSError, *NOT_A_VALUE) as error:
        name = path.name if path else dossier.title
        raise refused(error, f"เตรียมสำเนาทำงานของ {name} ไม่ได้ ({state_folder})") from error


def _is_same_file(target: Path, own: Path | None) -> bool:
    """Whether both paths lead to the document's own file, perhaps in different words."""
    if own is None or target == own:
        return target == own
    try:
        return target.samefile(own)
    except OSError:  # one of them is not there
        return False


def _readable(content: bytes | None, path: Path | None) -> Dossier | None:
    if content is None or path is None:
        return None
    try:
        return dossier_from(content, path)
    except BriefpackError:
        return None


def _digest(content: bytes | None) -> bytes | None:
    return None if content is None else hashlib.sha256(content).digest()
