"""Search as you type over 10,000 outcomes, against a bare scan of the same keys.

Each key is typed into the real list, which filters, groups, lays out and paints anew; the floor
is `needle in key` over the same folded keys. Same run; prints milliseconds and the ratio.
"""

import os
import statistics
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[1] / "src"))

from PySide6.QtCore import QSize

from briefpack import paths
from briefpack.app import make_application
from briefpack.gui.outcomes_panel import OutcomesPanel
from briefpack.gui.search_keys import SearchKeys, needle_of
from briefpack.gui.selection import Selection
from briefpack.gui.session import Session
from briefpack.model.dossier import Dossier
from briefpack.model.meeting import Meeting
from briefpack.sources.records_json import read_records
from briefpack.storage.document import Document

OUTCOMES = 10_000
TYPED = ("ความร่วมมือ", "การบริหารจัดการน้ำ", "๒๕๖๘", "ไม่มีคำนี้ในแฟ้ม")


def big_dossier() -> Dossier:
    """JC22 repeated as so many meetings that there are 10,000 outcomes."""
    meeting = read_records(paths.JC22_RECORDS).meeting
    count = len(tuple(meeting.outcomes()))
    meetings = tuple(_copied(meeting, at) for at in range(-(-OUTCOMES // count)))
    return Dossier("dossier-1", "มาก", meetings)


def main() -> None:
    """Type, measure, print."""
    app = make_application(["search"])
    with tempfile.TemporaryDirectory() as folder:
        session = Session(Document.create(big_dossier(), Path(folder)))
        selection = Selection(session)
        panel = OutcomesPanel(session, selection)
        panel.resize(QSize(390, 700))
        panel.show()
        while not panel.model.is_prepared:  # takes slices of the time nothing else is done in
            app.processEvents()
        first = time.perf_counter()
        keys = list(SearchKeys().of(session.dossier, session.index).values())
        folding = time.perf_counter() - first
        painted, bare = [], []
        for text in TYPED:
            for length in (*range(1, len(text) + 1), *range(len(text) - 1, -1, -1)):
                typed = text[:length]
                started = time.perf_counter()
                selection.search(typed)
                panel.view.viewport().repaint()
                app.processEvents()
                painted.append(time.perf_counter() - started)
                started = time.perf_counter()
                needle = needle_of(typed)
                [key for key in keys if needle in key]
                bare.append(time.perf_counter() - started)
        session.document.close()
    _print("per key with repaint", painted)
    _print("bare scan", bare)
    ratio = statistics.median(painted) / statistics.median(bare)
    print(f"{'ratio of medians':24} {ratio:8.1f}")
    print(f"{'folding all keys, once':24} {folding * 1000:8.1f} ms")


def _copied(meeting: Meeting, at: int) -> Meeting:
    pillars = tuple(
        replace(
            pillar,
            id=f"{pillar.id}-{at}",
            topics=tuple(
                replace(
                    topic,
                    id=f"{topic.id}-{at}",
                    outcomes=tuple(replace(each, id=f"{each.id}-{at}") for each in topic.outcomes),
                )
                for topic in pillar.topics
            ),
        )
        for pillar in meeting.pillars
    )
    return replace(meeting, id=f"{meeting.id}-{at}", pillars=pillars)


def _print(name: str, seconds: list[float]) -> None:
    middle, worst = statistics.median(seconds) * 1000, max(seconds) * 1000
    print(f"{name:24} median {middle:8.2f} ms   worst {worst:8.2f} ms   n {len(seconds)}")


if __name__ == "__main__":
    main()
