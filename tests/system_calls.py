"""What a child process asked of the disk, as its system calls say (strace)."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

_TRACED = (
    "open,openat,creat,write,pwrite64,writev,pwritev,ftruncate,truncate,fallocate,copy_file_range,"
    "sendfile,rename,renameat,renameat2,link,linkat,symlink,symlinkat,unlink,unlinkat,mkdir,"
    "mkdirat,rmdir,fsync,fdatasync,msync,sync_file_range,lseek"
)
_LINE = re.compile(r"^\d+ +(\w+)\((.*)\) += (-?\d+)")
_BEGUN = re.compile(r"^(\d+) +(\w+)\(.*(?= <unfinished \.\.\.>$)")
_ENDED = re.compile(r"^(\d+) +<\.\.\. \w+ resumed>")
_WRITING = frozenset({"write", "pwrite64", "ftruncate", "rename", "unlink", "unlinkat"})
_SYNCING = frozenset({"fsync", "fdatasync"})
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"(\.\.\.)?')
_OUTPUT = 1


@dataclass(frozen=True, slots=True)
class Made:
    """A file or folder has come to be at `path`; `file` tells it from others of that name."""

    path: Path
    file: int
    is_folder: bool = False


@dataclass(frozen=True, slots=True)
class Wrote:
    file: int
    offset: int
    content: bytes


@dataclass(frozen=True, slots=True)
class Cut:
    """The file has this size now."""

    file: int
    size: int


@dataclass(frozen=True, slots=True)
class Renamed:
    path: Path
    to: Path


@dataclass(frozen=True, slots=True)
class Unlinked:
    path: Path


@dataclass(frozen=True, slots=True)
class Synced:
    file: int


@dataclass(frozen=True, slots=True)
class FolderSynced:
    path: Path


@dataclass(frozen=True, slots=True)
class Said:
    """A line on standard output: what was acknowledged to the officer."""

    words: str


Call = Made | Wrote | Cut | Renamed | Unlinked | Synced | FolderSynced | Said


def traced(script: str, arguments: list[str | Path], folder: Path, log: Path) -> list[Call]:
    """What the script did within the folder, and what it said, in order."""
    _strace(["-xx", "-s", "100000000", "-e", f"trace={_TRACED}"], script, arguments, log)
    return list(_Reading(folder).calls(log))


def names_of_calls(script: str, arguments: list[str | Path], log: Path) -> list[str]:
    """The name of every call the script made, in order; a line it said is `said`."""
    _strace(["-e", f"trace={_TRACED}"], script, arguments, log)
    with log.open(encoding="utf-8") as lines:
        found = [match for match in map(_LINE.match, lines) if match]
    return ["said" if _is_said(match) else match[1] for match in found]


def with_a_fault(
    fault: str, script: str, arguments: list[str | Path], log: Path
) -> subprocess.CompletedProcess[str]:
    """The script, where the system refuses a call: "fsync:error=EIO:when=3", or "3+" for all
    from the third.
    """
    call = fault.split(":", 1)[0]
    return _strace(["-e", f"trace={call}", f"--inject={fault}"], script, arguments, log)


def _strace(
    options: list[str], script: str, arguments: list[str | Path], log: Path
) -> subprocess.CompletedProcess[str]:
    strace = shutil.which("strace")
    if strace is None:
        assert not os.environ.get("CI"), "CI must have strace"
        pytest.skip("NOT TESTED: strace is missing")
    log_to = ["-f", "--signal=none", "-o", str(log)]
    child = [sys.executable, "-c", script, *map(str, arguments)]
    return subprocess.run(
        [strace, *log_to, *options, *child],
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path), "PYTHONDONTWRITEBYTECODE": "1"},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )


def _is_said(match: re.Match[str]) -> bool:
    return match[1] in {"write", "writev"} and match[2].startswith(f"{_OUTPUT}, ")


class _Reading:
    """Follows file handles and names through the log."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._folders = {folder, *(each for each in folder.rglob("*") if each.is_dir())}
        files = sorted(each for each in folder.rglob("*") if each.is_file())
        self._names = {path: number for number, path in enumerate(files)}
        self._next = len(files)
        self._handles: dict[int, int | Path | None] = {}
        self._offsets: dict[int, int] = {}

    def calls(self, log: Path) -> Iterator[Call]:
        with log.open(encoding="ascii") as lines:
            for line in _whole(lines):
                match = _LINE.match(line)
                assert match, f"a call that was not followed: {line[:200]}"
                name, arguments, result = match[1], match[2], int(match[3])
                if result >= 0:
                    yield from getattr(self, f"_{name}")(arguments, result)

    def _openat(self, arguments: str, handle: int) -> Iterator[Call]:
        path = self._path(arguments)
        self._offsets[handle] = 0
        if path is None or path in self._folders:
            self._handles[handle] = path
            return
        if path not in self._names:
            assert "O_CREAT" in arguments
            self._names[path] = self._next
            self._next += 1
            yield Made(path, self._names[path])
        file = self._handles[handle] = self._names[path]
        if "O_TRUNC" in arguments:
            yield Cut(file, 0)

    def _writev(self, arguments: str, _: int) -> Iterator[Call]:
        """Nobody writes a file so: what is said with it is told from what is written."""
        assert self._handle(arguments) == _OUTPUT
        if words := self._text(arguments).decode().strip():
            yield Said(words)

    def _write(self, arguments: str, count: int) -> Iterator[Call]:
        handle = self._handle(arguments)
        if isinstance(file := self._handles.get(handle), int):
            yield Wrote(file, self._offsets[handle], self._text(arguments)[:count])
            self._offsets[handle] += count

    def _pwrite64(self, arguments: str, count: int) -> Iterator[Call]:
        file = self._handles.get(self._handle(arguments))
        if isinstance(file, int):
            offset = int(arguments.rsplit(", ", 1)[1])
            yield Wrote(file, offset, self._text(arguments)[:count])

    def _lseek(self, arguments: str, offset: int) -> Iterator[Call]:
        self._offsets[self._handle(arguments)] = offset
        return iter(())

    def _ftruncate(self, arguments: str, _: int) -> Iterator[Call]:
        file = self._handles.get(self._handle(arguments))
        if isinstance(file, int):
            yield Cut(file, int(arguments.rsplit(", ", 1)[1]))

    def _fsync(self, arguments: str, _: int) -> Iterator[Call]:
        file = self._handles.get(self._handle(arguments))
        if isinstance(file, Path):
            yield FolderSynced(file)
        elif file is not None:
            yield Synced(file)

    _fdatasync = _fsync

    def _rename(self, arguments: str, _: int) -> Iterator[Call]:
        path, to = (Path(os.fsdecode(_bytes(found))) for found in _TEXT.findall(arguments))
        if path in self._names:
            self._names[to] = self._names.pop(path)
            yield Renamed(path, to)

    def _unlink(self, arguments: str, _: int) -> Iterator[Call]:
        path = self._path(arguments)
        if path in self._names:
            del self._names[path]
            yield Unlinked(path)

    def _unlinkat(self, arguments: str, result: int) -> Iterator[Call]:
        """As rmtree does: by a folder's handle and a name in it."""
        folder = self._handles.get(self._handle(arguments)) if arguments[0].isdigit() else None
        name = Path(os.fsdecode(self._text(arguments)))
        path = folder / name if isinstance(folder, Path) else name
        if path in self._names or path in self._folders:
            self._names.pop(path, None)
            self._folders.discard(path)
            yield Unlinked(path)

    _rmdir = _unlink  # an empty folder that stays is no harm

    def _mkdir(self, arguments: str, _: int) -> Iterator[Call]:
        path = self._path(arguments)
        if path is not None:
            self._folders.add(path)
            yield Made(path, -1, is_folder=True)

    def _path(self, arguments: str) -> Path | None:
        """The path that is named, if it is in the folder that is watched."""
        path = Path(os.fsdecode(self._text(arguments)))
        return path if path.is_relative_to(self._folder) else None

    @staticmethod
    def _handle(arguments: str) -> int:
        return int(arguments.split(",", 1)[0].rstrip(")"))

    @staticmethod
    def _text(arguments: str) -> bytes:
        match = _TEXT.search(arguments)
        assert match
        return _bytes((match[1], match[2] or ""))


def _whole(lines: Iterable[str]) -> Iterator[str]:
    """The calls as they ended: one in whose midst another thread's began stands in two lines."""
    begun: dict[str, tuple[str, str]] = {}
    for line in lines:
        if "+++" in line:
            continue
        if start := _BEGUN.match(line.rstrip("\n")):
            _refuse_at_once(start[2], begun)
            begun[start[1]] = start[2], start[0]
        elif end := _ENDED.match(line):
            yield begun.pop(end[1])[1] + line[end.end() :]
        else:
            _refuse_at_once(line.split("(", 1)[0].split()[-1], begun)
            yield line
    assert not begun, "calls that never ended"


def _refuse_at_once(name: str, begun: Mapping[str, tuple[str, str]]) -> None:
    """Whether a sync holds what was written in its midst is nothing that a log can tell."""
    others = {each for each, _ in begun.values()}
    assert not (name in _WRITING and others & _SYNCING), "written while another thread synced"
    assert not (name in _SYNCING and others & _WRITING), "synced while another thread wrote"


def _bytes(found: tuple[str, str]) -> bytes:
    digits, cut = found
    assert not cut, "strace shortened what was written"
    return bytes.fromhex(digits.replace("\\x", ""))
