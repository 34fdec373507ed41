"""Whether an open document may be changed here: its lock, and why it may only be read."""

from pathlib import Path

from briefpack.bilingual import Bilingual
from briefpack.storage.changed_on_disk import TakenOver
from briefpack.storage.document_lock import lock_to_write
from briefpack.storage.lock_file import OTHERS, LockFile
from briefpack.storage.lock_note import LockNote
from briefpack.storage.read_only import MAY_CHANGE, OF_STANDING, ReadOnly, ReadOnlyDocument, Reason


class Holding:
    """What stands between an officer and a document; `lock` is None before its first save."""

    def __init__(self, token: str, lock: LockFile | None, why: ReadOnly | None, officer: str):
        self.read_only = why
        """Why it may not be changed; None for a document that may."""
        self.officer = officer
        self._token = token
        self._lock = lock

    @property
    def taken_over(self) -> LockNote | None:
        """Who has the lock of the document that we are editing; None while it is ours."""
        lock = self._lock
        lost = self.read_only is None and lock is not None and lock.standing in OTHERS
        return lock.holder if lost and lock is not None else None

    def beat(self) -> None:
        """Others learn that we are here, and we learn whether the lock is still ours, or whether
        one who has the document is gone. May wait for a network.
        """
        lock = self._lock
        if lock is None:
            return
        if self.read_only is None:
            lock.beat()
        elif self.read_only.reason in MAY_CHANGE:
            reason = OF_STANDING.get(lock.look(), Reason.FREED)
            self.read_only = ReadOnly(reason, lock.holder)

    def refuse_if_read_only(self, what: Bilingual, name: str) -> None:
        """Raises ReadOnlyDocument, which says what was asked of the document of this name."""
        if self.read_only is not None:
            raise ReadOnlyDocument(
                Bilingual(
                    f"{what} {name} ไม่ได้: {self.read_only.words}",
                    f"Could not {what.en} {name}: {self.read_only.words.en}",
                )
            )

    def lock_for(self, target: Path, name: str, *, is_own: bool) -> LockFile:
        """The lock of what is to be written. Raises DossierError where it is another's."""
        if is_own:
            self.refuse_if_read_only(Bilingual("บันทึก", "save"), name)
        if not is_own or self._lock is None:
            return lock_to_write(target, self._token, self.officer)
        if self._lock.take() in OTHERS:
            raise TakenOver(
                Bilingual(
                    f"{self._lock.holder.holder} เข้าแก้ไข {name} แทนแล้ว จึงยังไม่บันทึกทับ "
                    f"โปรดบันทึกเป็นชื่ออื่น ({target})",
                    f"{self._lock.holder.holder.en} has taken over {name}, so it was not saved "
                    f"over; please save under another name ({target})",
                )
            )
        return self._lock

    def give_back(self, lock: LockFile) -> None:
        """What `lock_for` gave was not needed in the end."""
        if lock is not self._lock:
            lock.release()

    def move_to(self, lock: LockFile) -> None:
        """The document is the file of this lock from now on, and may be changed."""
        if self._lock is not None and self._lock is not lock:
            self._lock.release()
        self._lock, self.read_only = lock, None

    def release(self) -> None:
        """Others may have the document."""
        if self._lock is not None:
            self._lock.release()
