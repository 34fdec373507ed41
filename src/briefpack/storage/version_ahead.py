"""The version that a file's state becomes with the next save, packed while the officer works on.

The first edit after opening or saving makes it certain that there will be one. Whoever saves before
it is ready waits for it, and what goes wrong here is done again there: nothing depends on it.
"""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from threading import RLock

from briefpack.model.dossier import Dossier
from briefpack.storage.known_file import KnownFile
from briefpack.storage.version_content import packed

WORTH_IT = 1 << 20  # bytes; a smaller file is packed in less than a keystroke's time


class VersionAhead:
    """At most one at a time, of the file as it was last opened or saved."""

    def __init__(self, file: Path, publishing: RLock) -> None:
        self._file = file
        self._publishing = publishing
        self._former: Dossier | None = None
        self._present: Dossier | None = None
        self._packed: Future[bytes] | None = None

    def begin(
        self, former: Dossier | None, present: Dossier, read: Callable[[], KnownFile]
    ) -> None:
        """The state of the file is packed beside what goes on here, unless it was already. `read`
        gives the file, and is called over there. While one saves, nothing begins: the file is about
        to be another.
        """
        if former is None or former is self._former:
            return
        if self._publishing.acquire(blocking=False):
            try:
                self._begin(former, present, read)
            finally:
                self._publishing.release()

    def _begin(self, former: Dossier, present: Dossier, read: Callable[[], KnownFile]) -> None:
        self.settle()
        self._former, self._present, self._packed = former, present, None
        if self._is_worth_it():
            beside = ThreadPoolExecutor(1, thread_name_prefix="version")
            self._packed = beside.submit(_packed_file, read, present)
            beside.shutdown(wait=False)

    def packed(self, former: KnownFile, present: Dossier) -> bytes:
        """The content of the version that the file becomes beside the present state. Raises what
        SQLite raises.
        """
        self.settle()
        begun, made = self._packed, self._present
        if (
            begun is None
            or made is None
            or former.dossier is not self._former
            or made.evidence is not present.evidence  # what the version need not keep itself
            or begun.exception() is not None
        ):
            return packed_file(former, present)
        return begun.result()

    def settle(self) -> None:
        """What was begun has ended, and no longer reads the file."""
        if self._packed is not None:
            self._packed.exception()

    def _is_worth_it(self) -> bool:
        try:
            return self._file.stat().st_size >= WORTH_IT
        except OSError:
            return False


def packed_file(former: KnownFile, present: Dossier) -> bytes:
    """The content of the version that the file becomes, made now. Raises what SQLite raises."""
    if former.dossier is None:
        raise ValueError("nothing is known of the file")
    return packed(former.dossier, present, former.content)


def _packed_file(read: Callable[[], KnownFile], present: Dossier) -> bytes:
    return packed_file(read(), present)
