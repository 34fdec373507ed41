"""An open dossier: what the session holds."""

from contextlib import suppress
from pathlib import Path
from threading import RLock

from briefpack.bilingual import Bilingual
from briefpack.errors import DossierError
from briefpack.model.dossier import Dossier
from briefpack.model.sound import Sound, sound
from briefpack.storage import publish as publishing
from briefpack.storage.changed_on_disk import changed_by_another
from briefpack.storage.document_lock import is_same_file, locked
from briefpack.storage.document_parts import (
    another_in,
    new_working_copy,
    readable,
    to_be_written,
)
from briefpack.storage.expected_file import ExpectedFile
from briefpack.storage.holding import Holding
from briefpack.storage.kept_versions import KeptVersions
from briefpack.storage.known_file import KnownFile
from briefpack.storage.left_behind import left_behind
from briefpack.storage.leftovers import Leftover
from briefpack.storage.lock_file import LockFile
from briefpack.storage.lock_note import LockNote
from briefpack.storage.open_dossier import NOT_A_VALUE, Opened, read_content
from briefpack.storage.opened_beside import opened_beside
from briefpack.storage.read_only import ReadOnly, Reason
from briefpack.storage.refused import refused
from briefpack.storage.version import Version
from briefpack.storage.version_ahead import VersionAhead
from briefpack.storage.working_copy import WorkingCopy, new_name


class Document:
    """An open dossier: its value, its working copy, and the file it was published to, of which what
    was `dropped` could not be used.

    `commit` and `publish` may run on two threads at once: a publish works on the dossier as it was
    when it began, and what is committed meanwhile stays unsaved work.
    """

    def __init__(
        self,
        dossier: Dossier,
        working_copy: WorkingCopy,
        path: Path | None,
        published: Opened | None,
        expected: ExpectedFile,
        versions: tuple[Version, ...],
        lock: LockFile | None = None,
        read_only: ReadOnly | None = None,
        officer: str = "",
    ) -> None:
        self.path = path
        self.dossier = dossier
        self.published = published.dossier if published else None
        self._working_copy = working_copy
        self.folder = working_copy.folder  # for what is kept beside it and goes with it
        self._holding = Holding(working_copy.folder.name, lock, read_only, officer)
        self._expected = expected
        self._changing = RLock()
        self._publishing = RLock()
        self.dropped = published.dropped if published else ()
        in_file = published.versions if published else ()
        self.versions = KeptVersions(working_copy, versions, in_file, self._changing)
        self._ahead = VersionAhead(working_copy.published_file, self._publishing)
        self._is_closed = False

    @classmethod
    def create(cls, dossier: Dossier, state_folder: Path, officer: str = "") -> "Document":
        """A new document without a file, and so with unsaved work. Raises DossierError."""
        copy = new_working_copy(state_folder, lambda: Opened(dossier), None, None)
        return cls(dossier, copy, None, None, ExpectedFile(None), (), officer=officer)

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
        """The document in a file, locked for `officer`; or to be read only: `read_only` then says
        why. `take_over`: also where another left the lock behind. Raises DossierError.
        """
        path = path.absolute()
        name = new_name()
        lock = LockFile(path, name, officer, state_folder)
        try:
            # A lock before the reading: what is read is then what nobody else is changing.
            why = ReadOnly(Reason.ASKED) if read_only else locked(lock, take_over=take_over)
            content = read_content(path)
            expected = ExpectedFile(content)
            with opened_beside(content, path) as found:
                copy = new_working_copy(state_folder, found, path, content, name)
            opened = found()
            if opened.is_newer:
                lock.release()
                why = ReadOnly(Reason.NEWER)
        except BaseException:
            lock.release()
            raise
        return cls(
            opened.dossier, copy, path, opened, expected, opened.versions, lock, why, officer
        )

    @classmethod
    def recover(cls, leftover: Leftover, state_folder: Path, officer: str = "") -> "Document":
        """The document as it was last acknowledged by a process that ended without closing it.

        The working copy is this process's from now on. `published` is None where the base can't be
        read; then it counts as changed on disk. It can be edited even where another has the file
        open by now; it is then `taken_over`. Raises DossierError.
        """
        left = left_behind(leftover, state_folder)
        path = left.path
        lock = LockFile(path, leftover.folder.name, officer, state_folder) if path else None
        if lock:
            lock.take()
        published = readable(left.content, path)
        expected = ExpectedFile(left.content)
        return cls(
            left.dossier, left.copy, path, published, expected, left.versions, lock, officer=officer
        )

    @property
    def is_dirty(self) -> bool:
        """Whether there is work that is not in the file at `path`."""
        return self.dossier != self.published or self.versions.is_dirty

    @property
    def name(self) -> str:
        """What to call it in a sentence: its file, or its title before the first save."""
        return self.path.name if self.path else self.dossier.title

    @property
    def read_only(self) -> ReadOnly | None:
        """Why it may not be changed; None for a document that may."""
        return self._holding.read_only

    @property
    def taken_over(self) -> LockNote | None:
        """Who has the lock of the document that we are editing; None while it is ours."""
        return self._holding.taken_over

    def beat(self) -> None:
        """To be called every `lock_life.BEAT_EVERY` seconds: others learn that we are here, and we
        whether the lock is still ours. May wait for a network; safe in a worker.
        """
        if not self._is_closed:
            self._holding.beat()

    def version(self, version_id: str) -> Dossier:
        """The dossier as it was in a version. Raises KeyError, DossierError."""
        return self.sound_version(version_id).dossier

    def sound_version(self, version_id: str) -> Sound:
        """The same, with what had to be left out of it."""
        here = self.path or Path(self.name)
        return sound(self.versions.dossier(version_id, self.published, self.dossier, here))

    def keep_version(self, name: str) -> Version:
        """A named version of the dossier as it is now. Raises DossierError."""
        self._holding.refuse_if_read_only(Bilingual("เก็บฉบับใน", "keep a version in"), self.name)
        return self.versions.keep(self.dossier, name, self._holding.officer)

    @property
    def known(self) -> KnownFile:
        """The document's file as it was opened, saved, or merged from: what saving expects there.
        Raises DossierError.
        """
        try:
            return KnownFile(self.published, self._working_copy.published)
        except OSError as error:
            raise refused(
                error,
                Bilingual(
                    f"อ่านฉบับตั้งต้นของ {self.name} ไม่ได้",
                    f"Could not read the version that {self.name} began from",
                ),
            ) from error

    def know(self, file: KnownFile) -> None:
        """The file at `path` is this, and what is in it is in the dossier: saving replaces it
        unasked. Raises DossierError; then saving asks as before.
        """
        if file.content is None:
            return
        with self._publishing:
            self._ahead.settle()
            try:
                self._working_copy.published = file.content
            except OSError as error:
                raise refused(
                    error,
                    Bilingual(
                        f"เก็บฉบับที่รวมแล้วของ {self.name} ไม่ได้",
                        f"Could not keep the merged version of {self.name}",
                    ),
                ) from error
            with self._changing:
                self.published = file.dossier
                self._expected.know(file.content)
                opened = readable(file.content, self.path)
                if opened is not None:
                    self.versions.take_in(opened.versions)

    def commit(self, after: Dossier) -> None:
        """The dossier is `after`, on the disk on return; or is unchanged, with a DossierError."""
        with self._changing:
            self._holding.refuse_if_read_only(Bilingual("แก้ไข", "change"), self.name)
            if after is self.dossier:
                return
            try:
                self._working_copy.change(self.dossier, after)
            except NOT_A_VALUE as error:
                raise refused(
                    error,
                    Bilingual(
                        f"เก็บการแก้ไขของ {self.name} ไม่ได้",
                        f"Could not keep the change to {self.name}",
                    ),
                ) from error
            self.dossier = after
            self._ahead.begin(self.published, after, self._former)

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
                raise DossierError(
                    Bilingual(
                        f"{self.name} ยังไม่มีชื่อแฟ้ม โปรดบันทึกเป็น",
                        f"{self.name} has no file yet; please use Save As",
                    )
                )
            is_own = is_same_file(target, own)
            lock = self._holding.lock_for(target, self.name, is_own=is_own)

            def last_look(content: bytes) -> None:
                if is_own and not overwrite:
                    self._refuse_if_changed()
                self._expected.attempt(content)

            try:
                theirs = another_in(own, self._expected) if is_own and overwrite else None
                former = self._former()
                officer, pack = self._holding.officer, self._ahead.packed
                written = to_be_written(snapshot, former, before, officer, target, theirs, pack)
                content = publishing.publish(target, written, former, last_look)
            except BaseException:
                self._holding.give_back(lock)
                raise
            self._holding.move_to(lock)
            self._remember(target, written, before, content)

    def changed_on_disk(self) -> bool:
        """Whether other bytes are at `path` than we opened or saved. Raises DossierError."""
        return self._expected.is_another(self.path)

    def close(self, *, keeps_copy: bool = False) -> None:
        """The working copy is removed, with what was not published; the caller has asked. Or it
        stays, for what is kept beside it, and belongs to nobody.
        """
        with self._publishing, self._changing:
            if self._is_closed:
                return
            self._is_closed = True
            self._ahead.settle()
            self._holding.release()
            if keeps_copy:
                self._working_copy.release()
                return
            try:
                self._working_copy.remove()
            except OSError as error:
                folder = self._working_copy.folder
                raise refused(
                    error,
                    Bilingual(
                        f"ลบสำเนาทำงานของ {self.name} ไม่ได้ ({folder})",
                        f"Could not delete the working copy of {self.name} ({folder})",
                    ),
                ) from error

    def _former(self) -> KnownFile:
        """What saving goes on from; without bytes that cannot be read, or are of another state."""
        content = None
        with suppress(OSError):
            content = self._working_copy.published
        return KnownFile(self.published, content if self._expected.is_last(content) else None)

    def _remember(
        self, target: Path, written: Opened, before: tuple[Version, ...], content: bytes
    ) -> None:
        """The file is safe; the working copy learns of it. After a crash in between, the file only
        seems changed by another.
        """
        self._ahead.settle()
        try:
            self._working_copy.published = content
            with self._changing:
                self.versions.published(before, written.versions)
                self._working_copy.belongs_to(target)
        except (OSError, *NOT_A_VALUE) as error:
            raise refused(
                error,
                Bilingual(
                    f"บันทึก {target.name} แล้ว แต่ปรับสำเนาทำงานไม่ได้",
                    f"{target.name} was saved, but its working copy could not be brought up "
                    "to date",
                ),
            ) from error
        finally:
            with self._changing:
                self.path, self.published = target, written.dossier
                self._expected.succeed()

    def _refuse_if_changed(self) -> None:
        if self.changed_on_disk():
            raise changed_by_another(self.name, self.path)
