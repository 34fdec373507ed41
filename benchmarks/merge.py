"""How long a merge takes, against comparing the three dossiers with ==.

    python benchmarks/merge.py

Medians of one run, in milliseconds. The three dossiers are read from three files, so that nothing
but equal values tells what is the same. The floor is three comparisons with ==, of which the one of
the base with itself, read twice, looks at everything.

few    each side changed ten notes and moved an entry, apart
many   each side rewrote every third note, and chose or left out every fifth outcome
clash  both sides rewrote the same hundred notes
"""

import copy
import pickle
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT)]

from benchmarks.storage import dossier_of  # noqa: E402  # both are found first

from briefpack.model import edits  # noqa: E402
from briefpack.model.dossier import Dossier  # noqa: E402
from briefpack.model.merge import merge  # noqa: E402

SIZES = ((1_000, 15), (10_000, 7))
Edit = Callable[[Dossier], Dossier]


def rewritten(dossier: Dossier, places: range, words: str) -> Dossier:
    """The dossier with other texts in the notes at these places."""
    notes = list(dossier.annotations)
    for at in places:
        notes[at] = replace(notes[at], text=f"{words} {at}")
    return replace(dossier, annotations=tuple(notes))


def few(dossier: Dossier, start: int) -> Dossier:
    """Ten notes and a move."""
    changed = rewritten(dossier, range(start, start + 10), f"แก้ {start}")
    return edits.move(changed, "pack", [dossier.packs[0].outcome_ids[start]], start + 20)


def many(dossier: Dossier, start: int) -> Dossier:
    """A third of the notes, and a fifth of the outcomes out of the pack."""
    changed = rewritten(dossier, range(start, len(dossier.annotations), 3), f"แก้ {start}")
    return edits.leave_out(changed, "pack", dossier.packs[0].outcome_ids[start::5])


def clash(dossier: Dossier, start: int) -> Dossier:
    """The same hundred notes as the other."""
    return rewritten(dossier, range(100), f"แก้ {start}")


def apart(dossier: Dossier) -> Dossier:
    """An equal dossier that shares no object with it, as if read from a file."""
    again: Dossier = pickle.loads(pickle.dumps(copy.copy(dossier)))  # noqa: S301  # our own bytes
    return again


def median(work: Callable[[], object], times: int) -> float:
    """The median of several goes, in milliseconds."""
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return statistics.median(taken) * 1000


def main() -> None:
    """Print one table."""
    print("medians in ms: merge, three ==, ratio; what came in, conflicts")
    for count, times in SIZES:
        base = dossier_of(count)
        print(f"{count:,} outcomes, as many notes and entries")
        for edit in (few, many, clash):
            mine, theirs = apart(edit(base, 1)), apart(edit(base, 2 if edit is many else 101))
            again = apart(base)
            merged = merge(base, mine, theirs)
            ours = median(lambda: merge(base, mine, theirs), times)  # noqa: B023
            floor = median(
                lambda: (base == again, mine.annotations == again.annotations, theirs == mine),  # noqa: B023
                times,
            )
            found = f"{len(merged.incoming):7}{len(merged.conflicts):6}"
            print(f"  {edit.__name__:7}{ours:9.2f}{floor:9.2f}{ours / floor:7.1f} x {found}")


if __name__ == "__main__":
    main()
