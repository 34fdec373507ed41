"""A process that is killed loses nothing that was acknowledged, whenever it happens.

More kills: BRIEFPACK_CRASHES=2000.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from briefpack.model.dossier import Dossier
from briefpack.model.pack import Pack
from briefpack.storage.document import Document
from briefpack.storage.leftovers import leftovers
from briefpack.storage.open_dossier import read_dossier
from briefpack.storage.publish import write_dossier

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")

_KILLS = int(os.environ.get("BRIEFPACK_CRASHES", "200")) // 2  # for each way of working
_BATCH = 25

# Imports once and forks one officer after the other, each on a document and in a state folder of
# its own: it edits in a loop, with "save" it also saves each time, and acknowledges each by a line.
# The moment of the kill is random. Prints the last edit and the last save that were acknowledged.
_OFFICERS = """
import os, random, signal, sys, time
from pathlib import Path
from briefpack.model.pack import Pack
from briefpack.storage.document import Document

def work(path, state, saves, say):
    document = Document.open(path, state)
    for number in range(100_000):
        document.commit(document.dossier.with_pack(Pack(f"pack-{number % 7}", str(number))))
        os.write(say, f"edited {number}\\n".encode())
        if saves:
            document.publish()
            os.write(say, f"saved {number}\\n".encode())

root, saves = Path(sys.argv[1]), sys.argv[2] == "save"
for seed in map(int, sys.argv[3:]):
    hear, say = os.pipe()
    officer = os.fork()
    if not officer:
        work(root / f"{seed}.briefpack", root / f"state-{seed}", saves, say)
    os.close(say)
    with os.fdopen(hear) as lines:
        first = lines.readline()
        time.sleep(random.Random(seed).uniform(0, 0.03))
        os.kill(officer, signal.SIGKILL)
        heard = [first, *lines]
    os.waitpid(officer, 0)
    last = {"saved": "-1"} | dict(line.split() for line in heard if line.endswith("\\n"))
    print(last["edited"], last["saved"])
"""


def newest(dossier: Dossier) -> int:
    return max((int(pack.name) for pack in dossier.packs), default=-1)


@pytest.mark.parametrize("saves", ["edit", "save"])
@pytest.mark.parametrize("first", range(0, _KILLS, _BATCH))
def test_a_killed_process_loses_no_acknowledged_edit(
    saves: str, first: int, tmp_path: Path
) -> None:
    seeds = range(first, min(first + _BATCH, _KILLS))
    for seed in seeds:
        write_dossier(tmp_path / f"{seed}.briefpack", Dossier("dossier-1", "แฟ้ม"))

    told = subprocess.run(
        [sys.executable, "-c", _OFFICERS, tmp_path, saves, *map(str, seeds)],
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    ).stdout

    for seed, line in zip(seeds, told.splitlines(), strict=True):
        edited, saved = map(int, line.split())
        path, state = tmp_path / f"{seed}.briefpack", tmp_path / f"state-{seed}"
        on_disk = newest(read_dossier(path))
        assert on_disk in ({saved, saved + 1} if saves == "save" else {-1})
        (left,) = leftovers(state)
        assert (left.path, left.title, left.dossier_id) == (path, "แฟ้ม", "dossier-1")
        document = Document.recover(left, state)
        assert newest(document.dossier) in {edited, edited + 1}
        document.commit(document.dossier.with_pack(Pack("pack-after", "1000000")))
        document.publish(overwrite=True)
        document.close()
        assert read_dossier(path) == document.dossier
        assert leftovers(state) == ()
