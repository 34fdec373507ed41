"""A power cut loses no decision that was acknowledged, and the check that says so can fail."""

from collections import Counter
from pathlib import Path
from random import Random

import pytest

from briefpack.errors import DossierError
from briefpack.storage.kept_work import Kind, headings, read_kept
from simulated_disk import SimulatedDisk
from system_calls import Call, traced

_CRASHES = 150

# Decides, begins another review now and then, and finishes.
_OFFICER = """
import os, sys
from pathlib import Path
from briefpack.storage import kept_work
from briefpack.storage.kept_work import Kind, KeptLog

folder, flaw = Path(sys.argv[1]), sys.argv[2]
if flaw == "folder not synced":
    kept_work.sync_folder = lambda folder: None
if flaw == "steps not synced":
    sync, kept_work.os.fsync = os.fsync, lambda handle: handle == log._handle or sync(handle)

def say(words):
    os.writev(1, [words.encode()])

log = KeptLog(folder, Kind.IMPORT)
number = 0
for document in range(4):
    log.begin(str(document), {"number": number}, {"source": bytes([document]) * 2000}, number)
    say(f"decided {number}")
    for _ in range(25):
        number += 1
        log.add({"number": number, "more": "x" * (number * 37 % 900)}, number)
        say(f"decided {number}")
say("finishing 1")
log.remove()
"""


def found_after_the_cut(disk: Path, calls: list[Call], random: Random, after: Path) -> str:
    simulated = SimulatedDisk(disk)
    for call in calls[: random.randint(0, len(calls))]:
        simulated.take(call)
    simulated.lose_power(random, after)
    said = dict(words.split() for words in simulated.said)
    decided = int(said.get("decided", -1))
    if "finishing" in said:
        return "all there"
    try:
        kept = read_kept(after, Kind.IMPORT)
    except DossierError:
        return "refused"
    if kept is None:
        return "all there" if decided < 0 else "lost"
    assert headings(after) == (kept.heading,)
    number = (kept.begun, *kept.steps)[-1]["number"]
    assert kept.heading.count == number
    is_whole = kept.contents == {"source": bytes([int(kept.heading.name)]) * 2000}
    return "all there" if decided <= number <= decided + 1 and is_whole else "lost"


def findings(folder: Path, flaw: str) -> Counter[str]:
    disk = folder / "disk"
    disk.mkdir()
    calls = traced(_OFFICER, [disk, flaw], disk, folder / "strace")
    assert not list(disk.iterdir())
    return Counter(
        found_after_the_cut(disk, calls, random, folder / f"after {seed}")
        for seed, random in enumerate(map(Random, range(_CRASHES)))
    )


def test_no_acknowledged_decision_is_lost(tmp_path: Path) -> None:
    assert findings(tmp_path, "none") == {"all there": _CRASHES}


@pytest.mark.parametrize("flaw", ["folder not synced", "steps not synced"])
def test_a_flaw_is_found_out(tmp_path: Path, flaw: str) -> None:
    found = findings(tmp_path, flaw)

    assert found["lost"] + found["refused"] > 0
