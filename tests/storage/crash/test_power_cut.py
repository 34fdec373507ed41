"""A power cut loses nothing that was acknowledged, and the check that says so can fail.

What a real process asks of the disk is recorded; then the power goes at many moments, and each time
the next start has to make do with what a disk may hold. More moments: BRIEFPACK_CRASHES=2000.
"""

import os
from collections import Counter
from pathlib import Path
from random import Random

import pytest

from briefpack.errors import BriefpackError
from briefpack.model.dossier import Dossier
from briefpack.storage.document import Document
from briefpack.storage.leftovers import leftovers
from briefpack.storage.open_dossier import read_dossier
from briefpack.storage.publish import write_dossier
from simulated_disk import SimulatedDisk
from system_calls import Call, Said, traced

_CRASHES = int(os.environ.get("BRIEFPACK_CRASHES", "150"))
_FEWER = min(_CRASHES, 100)  # enough to show that a protocol is bad

# Edits more than SQLite writes before a checkpoint, saves now and then, and closes.
_OFFICER = """
import os, sys, threading
from pathlib import Path
from briefpack.files import replace
from briefpack.model.pack import Pack
from briefpack.storage import opened_beside, working_copy
from briefpack.storage.document import Document

path, state, flaw = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
if flaw == "folder not synced":
    replace.sync_folder = lambda folder: None
if flaw == "draft not synced":
    replace._sync = lambda draft: None


def say(words):
    os.writev(1, [words.encode()])

def seen(content, path, read=opened_beside._sound):
    say(f"beside {int(threading.current_thread() is not threading.main_thread())}")
    return read(content, path)

if flaw == "none, read beside":
    opened_beside._WORTH_IT = 0  # as a file of megabytes is
    opened_beside._sound = seen

document = Document.open(path, state)
if flaw == "synchronous=NORMAL":
    document._working_copy._connection.execute("PRAGMA synchronous = NORMAL")
if flaw == "DELETE journal":
    document._working_copy._connection.execute("PRAGMA journal_mode = DELETE")
say("opened -1")
for number in range(int(sys.argv[4])):
    document.commit(document.dossier.with_pack(Pack(f"pack-{number % 7}", str(number))))
    say(f"edited {number}")
    if number % 10 == 9:
        document.publish()
        say(f"saved {number}")
document.close()
say(f"closed {number}")
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("disk")


def calls_of_an_officer(folder: Path, flaw: str, edits: int) -> tuple[Path, list[Call]]:
    """The disk as it was before, and what happened to it."""
    disk = folder / flaw
    disk.mkdir()
    write_dossier(disk / "แฟ้ม.briefpack", Dossier("dossier-1", "แฟ้ม"))
    before = folder / f"{flaw} before"
    before.mkdir()
    (before / "แฟ้ม.briefpack").write_bytes((disk / "แฟ้ม.briefpack").read_bytes())
    arguments: list[str | Path] = [disk / "แฟ้ม.briefpack", disk / "state", flaw, str(edits)]
    calls = traced(_OFFICER, arguments, disk, folder / f"{flaw}.strace")
    (disk / "แฟ้ม.briefpack").write_bytes((before / "แฟ้ม.briefpack").read_bytes())
    return disk, calls


def newest(dossier: Dossier) -> int:
    return max((int(pack.name) for pack in dossier.packs), default=-1)


def found_after_the_cut(disk: Path, calls: list[Call], random: Random, after: Path) -> str:
    """What the officer finds at the next start, in a word, where the power goes at some moment."""
    simulated = SimulatedDisk(disk)
    for call in calls[: random.randint(0, len(calls))]:
        simulated.take(call)
    simulated.lose_power(random, after)
    said = dict(words.split() for words in simulated.said)
    edited, saved = int(said.get("edited", -1)), int(said.get("saved", -1))
    try:
        document = newest(read_dossier(after / "แฟ้ม.briefpack"))
    except BriefpackError:
        return "document unreadable"
    if not saved <= document <= edited:
        return "save lost"
    held = document
    for left in leftovers(after / "state"):
        try:
            recovered = Document.recover(left, after / "state")
        except BriefpackError:
            return "recovery refused"
        held = max(held, newest(recovered.dossier))
        recovered.close()
    return "all there" if edited <= held <= edited + 1 else "edit lost"


def findings(folder: Path, flaw: str, *, edits: int, crashes: int) -> Counter[str]:
    return found_at_many_moments(*calls_of_an_officer(folder, flaw, edits), crashes)


def found_at_many_moments(disk: Path, calls: list[Call], crashes: int) -> Counter[str]:
    return Counter(
        found_after_the_cut(disk, calls, random, disk.with_name(f"{disk.name} after {seed}"))
        for seed, random in enumerate(map(Random, range(crashes)))
    )


def test_no_acknowledged_edit_and_no_save_is_lost(folder: Path) -> None:
    assert findings(folder, "none", edits=320, crashes=_CRASHES) == {"all there": _CRASHES}


def test_nor_where_a_large_file_is_read_beside_the_writing_of_its_base(folder: Path) -> None:
    disk, calls = calls_of_an_officer(folder, "none, read beside", 20)

    assert Said("beside 1") in calls
    assert found_at_many_moments(disk, calls, _CRASHES) == {"all there": _CRASHES}


@pytest.mark.parametrize(
    ("flaw", "loss"),
    [
        ("synchronous=NORMAL", "edit lost"),
        ("DELETE journal", "edit lost"),
        ("folder not synced", "save lost"),
        ("draft not synced", "document unreadable"),
    ],
)
def test_a_protocol_with_a_flaw_is_found_out(folder: Path, flaw: str, loss: str) -> None:
    assert findings(folder, flaw, edits=40, crashes=_FEWER)[loss] > 0
