"""An open dossier: what the session holds."""

import hashlib
from dataclasses import dataclass
from pathlib import Path
from threading import RLock

from briefpack.errors import DossierError
from briefpack.files.os_errors import sentence
from briefpack.model.dossier import Dossier
from briefpack.storage import publish as publishing
from briefpack.storage.document_lock import is_same_file, lock_to_write, locked
from briefpack.storage.document_parts import (
    digest_of,
    new_working_copy,
    readable,
    to_be_written,
)
from briefpack.storage.kept_versions import KeptVersions
from briefpack.storage.leftovers import Leftover
from briefpack.storage.lock_file import OTHERS, LockFile
from briefpack.storage.lock_note import LockNote
from briefpack.storage.open_dossier import NOT_A_VALUE, Opened, opened_from, read_content
from briefpack.storage.read_only import MAY_CHANGE, OF_STANDING, ReadOnly, ReadOnlyDocument, Reason
from briefpack.storage.refused import refused
from briefpack.storage.version import Version
from briefpack.storage.working_copy import WorkingCopy, new_name


class ChangedOnDisk(DossierError):  # noqa: N818  # a question for the officer more than a fault
    """The document's file was changed by another since it was opened or saved here."""


class TakenOver(ChangedOnDisk):
    """Another has the document's lock now, and may save at any moment."""


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
        published: Opened | None,
        content: bytes | None,
        versions: tuple[Version, ...],
        lock: LockFile | None = None,
        read_only: ReadOnly | None = None,
        officer: str = "",
    ) -> None:
        self.path = path
        self.dossier = dossier
        self.published = published.dossier if published else None
        self._working_copy = working_copy
        self.read_only = read_only
        """Why it may not be changed; None for a document that may."""
        self._lock = lock
        self._officer = officer
        self._digest = digest_of(content)
        self._attempted: bytes | None = None
        self._changing = RLock()
        self._publishing = RLock()
        in_file = published.versions if published else ()
        self.versions = KeptVersions(working_copy, versions, in_file, self._changing)
        self._is_closed = False

    @classmethod
    def create(cls, dossier: Dossier, state_folder: Path, officer: str = "") -> "Document":
        """A new document without a file, and so with unsaved work. Raises DossierError."""
        copy = new_working_copy(state_folder, Opened(dossier), None, None)
        return cls(dossier, copy, None, None, None, (), officer=officer)

    @classmethod
    def open(
        cls,
        path: Path,
        state_folder: Path,
        *,
        officer: str = "",
        read_only: bool = False,
        take_over: bool = False,
    ) -> "Document":
        """The document in a file, locked for `officer`; or to be read only, and `read_only` of the
        document says why. `take_over`: also where another left the lock behind. Raises
        DossierError.
        """
        path = path.absolute()
        name = new_name()
        lock = LockFile(path, name, officer, state_folder)
        try:
            # A lock before the reading: what is read is then what nobody else is changing.
            why = ReadOnly(Reason.ASKED) if read_only else locked(lock, take_over=take_over)
            content = read_content(path)
            opened = opened_from(content, path)
            if opened.is_newer:
                lock.release()
                why = ReadOnly(Reason.NEWER)
            copy = new_working_copy(state_folder, opened, path, content, name)
        except BaseException:
            lock.release()
            raise
        return cls(opened.dossier, copy, path, opened, content, opened.versions, lock, why, officer)

    @classmethod
    def recover(cls, leftover: Leftover, state_folder: Path, officer: str = "") -> "Document":
        """The document as it was last acknowledged by a process that ended without closing it.

        The working copy stays where it is and is this process's from now on. `published` is None
        where the base can't be read; the document then counts as changed on disk. It can be edited
        even where another has the file open by now; it is then `taken_over`. Raises DossierError.
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
            versions = copy.read_versions()
        except (OSError, *NOT_A_VALUE) as error:
            copy.release()
            raise refused(error, what) from error
        lock = None
        if path is not None:
            lock = LockFile(path, leftover.folder.name, officer, state_folder)
            lock.take()
        published = readable(content, path)
        return cls(dossier, copy, path, published, content, versions, lock, officer=officer)

    @property
    def is_dirty(self) -> bool:
        """Whether there is work that is not in the file at `path`."""
        return self.dossier != self.published or self.versions.is_dirty

    @property
    def name(self) -> str:
        """What to call it in a sentence: its file, or its title before the first save."""
        return self.path.name if self.path else self.dossier.title

    @property
    def taken_over(self) -> LockNote | None:
        """Who has the lock of the document that we are editing; None while it is ours."""
        lock = self._lock
        lost = self.read_only is None and lock is not None and lock.standing in OTHERS
        return lock.holder if lost and lock is not None else None

    def beat(self) -> None:
        """To be called every `lock_life.BEAT_EVERY` seconds: others learn that we are here, and we
        learn whether the lock is still ours, or whether one who has the document is gone. May wait
        for a network; safe in a worker.
        """
        lock = self._lock
        if lock is None or self._is_closed:
            return
        if self.read_only is None:
            lock.beat()
        elif self.read_only.reason in MAY_CHANGE:
            reason = OF_STANDING.get(lock.look(), Reason.FREED)
            self.read_only = ReadOnly(reason, lock.holder)

    def version(self, version_id: str) -> Dossier:
        """The dossier as it was in a version. Raises KeyError, DossierError."""
        path = self.path or Path(self.name)
        return self.versions.dossier(version_id, self.published, self.dossier, path)

    def keep_version(self, name: str) -> Version:
        """A named version of the dossier as it is now. Raises DossierError."""
        self._refuse_if_read_only("เก็บฉบับใน")
        return self.versions.keep(self.dossier, name, self._officer)

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
                self.published, self._digest = file.dossier, digest_of(file.content)
                opened = readable(file.content, self.path)
                if opened is not None:
                    self.versions.take_in(opened.versions)

    def commit(self, after: Dossier) -> None:
        """The dossier is `after`, on the disk on return; or is unchanged, with a DossierError."""
        with self._changing:
            self._refuse_if_read_only("แก้ไข")
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

        Raises ChangedOnDisk where another changed the document's own file, unless `overwrite`, and
        TakenOver, in any case, where another has its lock; BriefpackError for what cannot be
        written; then the file and the document are as before. A document that is read only can be
        published as another file, and may be edited there.
        """
        with self._publishing:
            with self._changing:
                snapshot, own, before = self.dossier, self.path, self.versions.all
            target = path.absolute() if path else own
            if target is None:
                raise DossierError(f"{self.name} ยังไม่มีชื่อแฟ้ม โปรดบันทึกเป็น")
            is_own = is_same_file(target, own)
            lock = self._lock_for(target, is_own=is_own)
            content = b""
            try:
                theirs = self._theirs() if is_own and overwrite else None
                written = to_be_written(
                    snapshot, self.published, before, self._officer, target, theirs
                )
                content = publishing.database_of(snapshot, target, written.versions)
                guarded = is_own and not overwrite
                look = self._refuse_if_changed if guarded else lambda: None
                publishing.publish(target, written, content, look)
            except BaseException:
                # Where only the last sync failed it is in the file all the same, and is our own.
                self._attempted = digest_of(content or None)
                if lock is not self._lock:
                    lock.release()
                raise
            if self._lock is not None and self._lock is not lock:
                self._lock.release()
            self._lock, self.read_only = lock, None
            self._remember(target, written, before, content)

    def changed_on_disk(self) -> bool:
        """Whether the file at `path` holds other bytes than we opened or saved. A file that is gone
        holds nobody's work and is no change. Raises DossierError where it cannot be read.
        """
        if self.path is None:
            return False
        try:
            if not self.path.is_file() and self.path.exists():
                return True  # a folder, or a pipe that would never end
            with self.path.open("rb") as file:
                found = hashlib.file_digest(file, "sha256").digest()
                return found not in (self._digest, self._attempted)
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
            if self._lock is not None:
                self._lock.release()
            try:
                self._working_copy.remove()
            except OSError as error:
                folder = self._working_copy.folder
                raise refused(error, f"ลบสำเนาทำงานของ {self.name} ไม่ได้ ({folder})") from error

    def _lock_for(self, target: Path, *, is_own: bool) -> LockFile:
        """The lock of what is to be written. Raises DossierError where it is another's."""
        if is_own:
            self._refuse_if_read_only("บันทึก")
        if not is_own or self._lock is None:
            return lock_to_write(target, self._working_copy.folder.name, self._officer)
        if self._lock.take() in OTHERS:
            raise TakenOver(
                f"{self._lock.holder.holder} เข้าแก้ไข {self.name} แทนแล้ว จึงยังไม่บันทึกทับ "
                f"โปรดบันทึกเป็นชื่ออื่น ({target})"
            )
        return self._lock

    def _refuse_if_read_only(self, what: str) -> None:
        if self.read_only is not None:
            raise ReadOnlyDocument(f"{what} {self.name} ไม่ได้: {self.read_only.words}")

    def _theirs(self) -> Opened | None:
        """What another saved in our file since we looked."""
        if self.path is None or not self.changed_on_disk():
            return None
        return readable(read_content(self.path), self.path)

    def _remember(
        self, target: Path, written: Opened, before: tuple[Version, ...], content: bytes
    ) -> None:
        """The file is safe; the working copy learns of it. A crash in between loses nothing: the
        file then only seems changed by another.
        """
        try:
            self._working_copy.published = content
            with self._changing:
                self.versions.published(before, written.versions)
                self._working_copy.belongs_to(target)
        except (OSError, *NOT_A_VALUE) as error:
            raise refused(error, f"บันทึก {target.name} แล้ว แต่ปรับสำเนาทำงานไม่ได้") from error
        finally:
            with self._changing:
                self.path, self.published = target, written.dossier
                self._digest, self._attempted = digest_of(content), None

    def _refuse_if_changed(self) -> None:
        if self.changed_on_disk():
            raise ChangedOnDisk(
                f"{self.name} ถูกผู้อื่นแก้ไขหลังจากเปิด จึงยังไม่บันทึกทับ "
                f"โปรดบันทึกเป็นชื่ออื่น หรือยืนยันให้บันทึกทับ ({self.path})"
            )
