"""What a disk may hold after the power went: all that was synced, and any of the rest.

The model is meaner than most disks. Of what was written and not synced since, every sector of 512
bytes is there or is not, whatever the order of the writes; a change of size likewise. A name, a
renaming or a removal is certain only once its folder was synced; before, either the first few of
a folder's changes are there, in order, or any of them.
"""

from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from system_calls import Call, Cut, FolderSynced, Made, Renamed, Said, Synced, Unlinked, Wrote

_SECTOR = 512
_SHARES = (0.0, 0.3, 0.5, 0.7, 0.95, 1.0)  # how much of the rest survives


@dataclass
class _Change:
    """Of the names in a folder: this one means that file (None: nothing), and another is gone."""

    name: Path
    file: int | None
    gone: Path | None = None


@dataclass
class _Folder:
    durable: dict[Path, int] = field(default_factory=dict)
    pending: list[_Change] = field(default_factory=list)


class SimulatedDisk:
    """Holds the content of a folder, then takes one call after another until the power goes."""

    def __init__(self, folder: Path) -> None:
        self._root = folder
        self._folders: dict[Path, _Folder] = defaultdict(_Folder)
        self._files: dict[int, bytearray] = {}
        self._writes: dict[int, list[Wrote | Cut]] = defaultdict(list)
        self._current: dict[Path, int] = {}
        for number, path in enumerate(sorted(each for each in folder.rglob("*") if each.is_file())):
            self._files[number] = bytearray(path.read_bytes())
            self._folders[path.parent].durable[path] = self._current[path] = number
        self.said: list[str] = []

    def take(self, call: Call) -> None:
        """The call has returned."""
        match call:
            case Said(words):
                self.said.append(words)
            case Made(path, file):
                if not call.is_folder:
                    self._files[file] = bytearray()
                    self._rename(path, file)
            case Wrote() | Cut():
                self._writes[call.file].append(call)
            case Synced(file):
                for write in self._writes.pop(file, ()):
                    _apply(self._files[file], write)
            case FolderSynced(path):
                folder = self._folders[path]
                for change in folder.pending:
                    _apply_change(folder.durable, change)
                folder.pending.clear()
            case Renamed(path, to):
                assert path.parent == to.parent, "a move between folders is not simulated"
                self._rename(to, self._current.pop(path), gone=path)
            case Unlinked(path):
                self._current.pop(path, None)
                self._folders[path.parent].pending.append(_Change(path, None))

    def lose_power(self, random: Random, into: Path) -> None:
        """The folder as the next start may find it is written to `into`."""
        for folder, state in self._folders.items():
            names = dict(state.durable)
            for change in _survivors(state.pending, random):
                _apply_change(names, change)
            for path, file in names.items():
                target = into / path.relative_to(self._root)
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(self._after_the_cut(file, random))
            assert folder.is_relative_to(self._root)

    def _rename(self, path: Path, file: int, gone: Path | None = None) -> None:
        self._current[path] = file
        self._folders[path.parent].pending.append(_Change(path, file, gone))

    def _after_the_cut(self, file: int, random: Random) -> bytearray:
        content = bytearray(self._files[file])
        share = random.choice(_SHARES)
        for write in self._writes.get(file, ()):
            for part in _sectors(write):
                if random.random() < share:
                    _apply(content, part)
        return content


def _survivors(pending: list[_Change], random: Random) -> list[_Change]:
    if random.random() < 0.5:
        return pending[: random.randint(0, len(pending))]
    share = random.choice(_SHARES)
    return [change for change in pending if random.random() < share]


def _apply_change(names: dict[Path, int], change: _Change) -> None:
    if change.gone is not None:
        names.pop(change.gone, None)
    if change.file is None:
        names.pop(change.name, None)
    else:
        names[change.name] = change.file


def _sectors(write: Wrote | Cut) -> list[Wrote | Cut]:
    """The parts that reach the disk or not, each by itself."""
    if isinstance(write, Cut):
        return [write]
    start, content, parts = write.offset, write.content, list[Wrote | Cut]()
    while content:
        size = _SECTOR - start % _SECTOR
        parts.append(Wrote(write.file, start, content[:size]))
        start, content = start + size, content[size:]
    return parts


def _apply(content: bytearray, write: Wrote | Cut) -> None:
    if isinstance(write, Cut):
        del content[write.size :]
        content.extend(bytes(write.size - len(content)))
    else:
        end = write.offset + len(write.content)
        content.extend(bytes(max(0, end - len(content))))
        content[write.offset : end] = write.content
