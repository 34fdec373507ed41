"""Whatever the system refuses, and whenever: a sentence, the file whole, and no edit lost.

The system's own calls are made to fail in a real process, one after the other.
"""

import os
from dataclasses import dataclass
from pathlib import Path

import pytest

from briefpack.model.dossier import Dossier
from briefpack.storage.document import Document
from briefpack.storage.leftovers import leftovers
from briefpack.storage.open_dossier import read_dossier
from briefpack.storage.publish import write_dossier
from system_calls import names_of_calls, with_a_fault

# Opens, and opens again when that is refused; edits and saves; ends without closing.
_OFFICER = """
import os, sys
from pathlib import Path
from briefpack.errors import BriefpackError
from briefpack.model.pack import Pack
from briefpack.storage.document import Document

path, state = Path(sys.argv[1]), Path(sys.argv[2])

def attempt(what, do):
    try:
        result = do()
    except BriefpackError as error:
        os.writev(1, [f"{what}|{error}\\n".encode()])
        return None
    os.writev(1, [f"{what}|\\n".encode()])
    return result

os.writev(1, [b"begun|\\n"])
document = attempt("open", lambda: Document.open(path, state))
document = document or attempt("open again", lambda: Document.open(path, state))
for number in range(3 if document else 0):
    packs = Pack(f"pack-{number}", str(number))
    attempt(f"edit {number}", lambda: document.commit(document.dossier.with_pack(packs)))
    attempt(f"save {number}", lambda: document.publish())
"""

# Each call with what the system may say to it.
_ERRORS = {
    "write": "ENOSPC",
    "pwrite64": "ENOSPC",
    "ftruncate": "EIO",
    "fsync": "EIO",
    "fdatasync": "EIO",
    "rename": "EACCES",
    "unlink": "EACCES",
    "openat": "ESTALE",
    "mkdir": "ENOSPC",
}
_EACH_OF_MANY = {"pwrite64": 7, "openat": 4}  # every 7th, every 4th: their errors end alike


@dataclass(frozen=True)
class Outcome:
    """What the officer was told of each step ("" where it was done)."""

    told: dict[str, str]

    def done(self, step: str) -> list[int]:
        """The numbers of the edits or saves that were acknowledged."""
        return [int(name.split()[1]) for name, no in self.told.items() if step in name and not no]

    def refused(self) -> list[str]:
        return [name for name, why in self.told.items() if why]


def officer_with(fault: str, folder: Path) -> Outcome:
    """The officer's steps where the system refuses a call."""
    folder.mkdir()
    write_dossier(folder / "แฟ้ม.briefpack", Dossier("dossier-1", "แฟ้ม"))
    arguments: list[str | Path] = [folder / "แฟ้ม.briefpack", folder / "state"]
    lines = with_a_fault(fault, _OFFICER, arguments, Path(os.devnull)).stdout.splitlines()
    return Outcome(dict(line.split("|") for line in lines))


def nothing_is_lost(outcome: Outcome, folder: Path) -> None:
    """Every acknowledged save is in the file, every acknowledged edit there or in a leftover."""
    edits, saves = outcome.done("edit"), outcome.done("save")
    in_file = {int(pack.name) for pack in read_dossier(folder / "แฟ้ม.briefpack").packs}
    held = set(in_file)
    for left in leftovers(folder / "state"):
        document = Document.recover(left, folder / "state")
        held |= {int(pack.name) for pack in document.dossier.packs}
        document.close()
    assert {edit for edit in edits if edit <= max(saves, default=-1)} <= in_file
    assert set(edits) <= held


@pytest.fixture(scope="module")
def faults(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[str, int]]:
    """The calls of an officer's steps, by name and number."""
    folder = tmp_path_factory.mktemp("steps")
    write_dossier(folder / "แฟ้ม.briefpack", Dossier("dossier-1", "แฟ้ม"))
    arguments: list[str | Path] = [folder / "แฟ้ม.briefpack", folder / "state"]
    names = names_of_calls(_OFFICER, arguments, folder / "log")
    begun = names.index("said")
    second_save = [at for at, name in enumerate(names) if name == "said"][5]
    counted = [
        (name, names[: at + 1].count(name))
        for at, name in enumerate(names)
        if begun < at < second_save and name in _ERRORS
    ]
    return [(name, number) for name, number in counted if not number % _EACH_OF_MANY.get(name, 1)]


def test_one_call_refused_is_one_sentence_and_the_next_save_succeeds(
    faults: list[tuple[str, int]], tmp_path: Path
) -> None:
    assert {name for name, _ in faults} == set(_ERRORS)
    for name, number in faults:
        fault = f"{name}:error={_ERRORS[name]}:when={number}"
        folder = tmp_path / f"{name}-{number}"

        outcome = officer_with(fault, folder)

        assert len(outcome.refused()) <= 1, fault
        for step in outcome.refused():
            assert "แฟ้ม.briefpack" in outcome.told[step], fault
            assert "โปรด" in outcome.told[step], fault
        assert outcome.done("save")[-1] == 2, fault
        nothing_is_lost(outcome, folder)
        assert not list(folder.glob(".*")), f"{fault}: a draft stays behind"


@pytest.mark.parametrize("name", ["write", "pwrite64", "fsync", "fdatasync", "rename"])
def test_a_disk_that_stays_broken_refuses_all_and_loses_nothing(
    name: str, faults: list[tuple[str, int]], tmp_path: Path
) -> None:
    numbers = [number for each, number in faults if each == name]
    for number in numbers[-2:]:
        folder = tmp_path / str(number)

        outcome = officer_with(f"{name}:error={_ERRORS[name]}:when={number}+", folder)

        assert outcome.refused()
        nothing_is_lost(outcome, folder)
