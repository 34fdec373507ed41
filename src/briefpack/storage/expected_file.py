"""What a document expects at its path: the bytes that it opened or saved there last."""

import hashlib
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from briefpack.bilingual import Bilingual
from briefpack.errors import DossierError
from briefpack.files.os_errors import sentence

_Digest = Future[bytes | None]

_WORTH_IT = 1 << 20  # bytes; fewer are done sooner than a thread begins


class ExpectedFile:
    """Known by a digest, which is made beside what else is done with the bytes.

    What a save is about to put there is expected as well: where only its last sync fails, it is in
    the file all the same, and is our own.
    """

    def __init__(self, content: bytes | None) -> None:
        self._last = _digest_beside(content)
        self._attempted = _digest_beside(None)

    def attempt(self, content: bytes) -> None:
        """A save is about to put these bytes there."""
        self._attempted = _digest_beside(content)

    def succeed(self) -> None:
        """The bytes of the last attempt are there."""
        self._last, self._attempted = self._attempted, _digest_beside(None)

    def know(self, content: bytes) -> None:
        """These bytes are there, and we know what they hold."""
        self._last = _digest_beside(content)

    def is_last(self, content: bytes | None) -> bool:
        """Whether the bytes are those opened or saved last."""
        return _digest_of(content) == self._last.result()

    def is_another(self, path: Path | None) -> bool:
        """Whether other bytes stand there. A file that is gone holds nobody's work and is no
        change. Raises DossierError where it cannot be read.
        """
        found = None if path is None else _digest_of_file(path)
        return found is not None and found not in (self._last.result(), self._attempted.result())


def _digest_beside(content: bytes | None) -> _Digest:
    if content is None or len(content) < _WORTH_IT:
        at_once: _Digest = Future()
        at_once.set_result(_digest_of(content))
        return at_once
    beside = ThreadPoolExecutor(1, thread_name_prefix="digest")
    digest = beside.submit(_digest_of, content)
    beside.shutdown(wait=False)
    return digest


def _digest_of(content: bytes | None) -> bytes | None:
    return None if content is None else hashlib.sha256(content).digest()


def _digest_of_file(path: Path) -> bytes | None:
    """The same of a file that need not fit into memory; None for one that is gone, and for what is
    no file that of nothing known. Raises DossierError where it cannot be read.
    """
    try:
        if not path.is_file() and path.exists():
            return b""  # a folder, or a pipe that would never end
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").digest()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise DossierError(sentence(error, path, Bilingual("อ่าน", "read"))) from error
