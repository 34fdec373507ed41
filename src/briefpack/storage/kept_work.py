"""What was decided and is in no dossier yet, such as half a review: kept beside a working copy.

In the working copy's own folder, for this user only, and gone with it:

    kept-<kind>.log         a line that says what it is, then one for each decision
    kept-<kind>-<hash>.bin  what the decisions are about, byte for byte

A line carries its own sum, so that one that was cut off is known and left out.
"""

import hashlib
import json
import os
import zlib
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from briefpack.bilingual import Bilingual
from briefpack.errors import BriefpackError, DossierError
from briefpack.files.bounded import read_regular_file
from briefpack.files.replace import sync_folder

FORMAT = 1
_LARGEST_LOG = 256_000_000
_LARGEST_CONTENT = 512_000_000
_MORE_IS_BEGUN_ANEW = 32_000_000
_PRIVATE = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0)


class Kind(StrEnum):
    """What is kept."""

    IMPORT = "import"
    RETURNS = "returns"
    MERGE = "merge"
    TYPING = "typing"


@dataclass(frozen=True, slots=True)
class Heading:
    """What is said of kept work before it is taken up; `count` is how many decisions it has."""

    kind: Kind
    name: str
    modified: datetime
    count: int = 0


@dataclass(frozen=True, slots=True)
class Kept:
    """Kept work as it was last acknowledged: how it began, every step, and what it is about."""

    heading: Heading
    begun: Any
    steps: tuple[Any, ...]
    contents: Mapping[str, bytes]


class KeptLog:
    """The log of one piece of work, written by this process. Its methods raise OSError."""

    def __init__(self, folder: Path, kind: Kind) -> None:
        self._folder = folder
        self._kind = kind
        self._file = _log(folder, kind)
        self._handle = -1
        self._size = 0

    @property
    def is_begun(self) -> bool:
        """Whether a step can be added."""
        return self._handle >= 0

    @property
    def is_long(self) -> bool:
        """Whether it should be begun anew, as it is now."""
        return self._size > _MORE_IS_BEGUN_ANEW

    def begin(
        self, name: str, begun: object, contents: Mapping[str, bytes], count: int = 0
    ) -> None:
        """The work is on the disk as it is now, in the place of what was kept before."""
        self.close()
        hashes = {each: self._keep(content) for each, content in contents.items()}
        head = {"format": FORMAT, "kind": self._kind, "name": name, "contents": hashes}
        draft = self._file.with_suffix(".draft")
        draft.unlink(missing_ok=True)
        text = _line({**head, "begun": begun, "count": count})
        _write_private(draft, text)
        draft.replace(self._file)
        sync_folder(self._folder)
        self._clear(set(hashes.values()))
        self._handle = os.open(self._file, os.O_WRONLY | getattr(os, "O_BINARY", 0))
        os.lseek(self._handle, 0, os.SEEK_END)
        self._size = len(text)

    def add(self, step: object, count: int) -> None:
        """One more step is on the disk; `count` is how many decisions there are now."""
        text = _line({"step": step, "count": count})
        try:
            _write_all(self._handle, text)
            os.fsync(self._handle)
        except OSError:
            self.close()  # half a line may be there: what comes is a new log
            raise
        self._size += len(text)

    def remove(self) -> None:
        """Nothing of it stays behind."""
        self.close()
        self._file.unlink(missing_ok=True)
        self._clear(set())

    def close(self) -> None:
        """The log stays as it is."""
        handle, self._handle = self._handle, -1
        if handle >= 0:
            with suppress(OSError):
                os.close(handle)

    def _keep(self, content: bytes) -> str:
        digest = hashlib.sha256(content).hexdigest()
        file = _content(self._folder, self._kind, digest)
        if not file.exists() or file.read_bytes() != content:
            file.unlink(missing_ok=True)
            _write_private(file, content)
        return digest

    def _clear(self, kept: set[str]) -> None:
        wanted = {_content(self._folder, self._kind, digest).name for digest in kept}
        for file in self._folder.glob(f"kept-{self._kind}-*.bin"):
            if file.name not in wanted:
                file.unlink(missing_ok=True)


def headings(folder: Path) -> tuple[Heading, ...]:
    """What is kept in a working copy's folder, the latest first; what cannot be read has no name
    and no count.
    """
    found = []
    for kind in Kind:
        file = _log(folder, kind)
        with suppress(OSError):
            modified = datetime.fromtimestamp(file.stat().st_mtime, UTC)
            try:
                found.append(_heading(kind, modified, _lines(file)))
            except (BriefpackError, *_NOT_OURS):
                found.append(Heading(kind, "", modified))
    return tuple(sorted(found, key=lambda each: each.modified, reverse=True))


def read_kept(folder: Path, kind: Kind) -> Kept | None:
    """What is kept of this kind, or None. Raises DossierError for what is not as we wrote it."""
    file = _log(folder, kind)
    if not file.exists():
        return None
    try:
        modified = datetime.fromtimestamp(file.stat().st_mtime, UTC)
        lines = _lines(file)
        heading, head = _heading(kind, modified, lines), json.loads(lines[0])
        contents = {
            str(name): _read_content(folder, kind, digest)
            for name, digest in head["contents"].items()
        }
        steps = tuple(json.loads(each)["step"] for each in lines[1:])
        return Kept(heading, head["begun"], steps, contents)
    except (OSError, *_NOT_OURS) as error:
        raise unusable(file.name) from error


def remove_kept(folder: Path, kind: Kind) -> None:
    """Nothing is kept of this kind any more. Raises OSError."""
    KeptLog(folder, kind).remove()


def unusable(name: str) -> DossierError:
    """That kept work cannot be gone on with."""
    return DossierError(
        Bilingual(
            f"เปิดงานที่ค้างอยู่ ({name}) ไม่ได้: แฟ้มที่เก็บไว้เสียหายหรือเป็นของโปรแกรมรุ่นอื่น "
            "ข้อมูลในแฟ้มงานยังอยู่ครบ โปรดเริ่มตรวจเอกสารนั้นใหม่",
            f"Could not go on with the work on {name}: what was kept is damaged or another "
            "version’s; the file itself is complete; please review that document again",
        )
    )


_NOT_OURS = (ValueError, TypeError, KeyError, AttributeError, IndexError, RecursionError)


def _heading(kind: Kind, modified: datetime, lines: list[bytes]) -> Heading:
    head, last = json.loads(lines[0]), json.loads(lines[-1])
    name, count = head["name"], last["count"]
    if head["format"] != FORMAT or head["kind"] != kind:
        raise ValueError("another format, or another kind")
    if type(name) is not str or type(count) is not int or count < 0:
        raise TypeError("a heading that is none")
    name.encode()
    return Heading(kind, name, modified, count)


def _lines(file: Path) -> list[bytes]:
    """What stands in the lines up to one that was cut off or harmed."""
    found = []
    content = read_regular_file(file, limit=_LARGEST_LOG, error=DossierError)
    for line in content.splitlines(keepends=True):
        total, _, text = line.rstrip(b"\n").partition(b" ")
        if not line.endswith(b"\n") or total != _sum(text):
            break
        found.append(text)
    return found


def _read_content(folder: Path, kind: Kind, digest: str) -> bytes:
    if len(digest) != 64 or set(digest) - set("0123456789abcdef"):  # it becomes a file's name
        raise ValueError("no hash")
    file = _content(folder, kind, digest)
    content = read_regular_file(file, limit=_LARGEST_CONTENT, error=DossierError)
    if hashlib.sha256(content).hexdigest() != digest:
        raise ValueError("other bytes than were kept")
    return content


def _line(value: object) -> bytes:
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
    return _sum(text) + b" " + text + b"\n"


def _sum(text: bytes) -> bytes:
    return f"{zlib.crc32(text):08x}".encode()


def _log(folder: Path, kind: Kind) -> Path:
    return folder / f"kept-{kind}.log"


def _content(folder: Path, kind: Kind, digest: str) -> Path:
    return folder / f"kept-{kind}-{digest}.bin"


def _write_private(file: Path, content: bytes) -> None:
    handle = os.open(file, _PRIVATE, 0o600)
    try:
        _write_all(handle, content)
        os.fsync(handle)
    finally:
        os.close(handle)


def _write_all(handle: int, content: bytes) -> None:
    rest = memoryview(content)
    while rest:
        rest = rest[os.write(handle, rest) :]
