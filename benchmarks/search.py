"""How long one key takes in the search field over 10,000 outcomes, against a bare scan in Python.

    python benchmarks/search.py

`bare scan` is `needle in key` over the same folded keys, collected into a list. `per key` is the
real window's field set to one more letter, the list filtered, and its visible rows painted.
Milliseconds.
"""

import os
import statistics
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "src"))

from briefpack import paths  # noqa: E402  # src is found first
from briefpack.app import make_application  # noqa: E402
from briefpack.gui.main_window import MainWindow  # noqa: E402
from briefpack.gui.search_keys import SearchKeys, needle_of  # noqa: E402
from briefpack.gui.settings import Settings  # noqa: E402
from briefpack.model.dossier import Dossier  # noqa: E402
from briefpack.model.index import index_of  # noqa: E402
from briefpack.storage.publish import write_dossier  # noqa: E402
from briefpack.workflows.new_dossier import dossier_from  # noqa: E402

COUNT = 10_000
TYPED = ("น้ำ", "2568", "ความร่วมมือ", "ASEAN", "ไม่มีคำนี้")


def dossier_of(count: int) -> Dossier:
    """JC22's outcomes again and again, in topics of 25, numbered on."""
    dossier = dossier_from(paths.JC22_RECORDS, paths.AGENCIES)
    meeting = dossier.meetings[0]
    source = tuple(meeting.outcomes())
    pillar = meeting.pillars[0]
    topics = tuple(
        replace(
            pillar.topics[0],
            id=f"JC22-1.{t}",
            outcomes=tuple(
                replace(source[o % len(source)], id=f"JC22-1.{t}.{o}", number=f"1.{t}.{o}")
                for o in range(1, 26)
            ),
        )
        for t in range(1, count // 25 + 1)
    )
    whole = replace(meeting, pillars=(replace(pillar, topics=topics),))
    return replace(dossier, meetings=(whole,), packs=(replace(dossier.packs[0], entries=()),))


def main() -> None:
    """Print medians, worst cases and their ratio."""
    dossier = dossier_of(COUNT)
    keys = list(SearchKeys().of(dossier, index_of(dossier)).values())
    app = make_application(["search"])
    scans: list[float] = []
    whole: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.briefpack"
        write_dossier(path, dossier)
        window = MainWindow(Settings(Path(folder) / "settings.ini"), Path(folder))
        window.resize(1366, 740)
        window.show()
        window.files.open(path)
        while window.workspace is None:
            app.processEvents()
        view = window.workspace.outcomes.view
        app.processEvents()
        for text in TYPED:
            for end in range(1, len(text) + 1):
                needle = needle_of(text[:end])
                began = time.perf_counter()
                found = [key for key in keys if needle in key]
                scans.append(time.perf_counter() - began)
                began = time.perf_counter()
                window.top_bar.search.setText(text[:end])
                view.viewport().repaint()
                whole.append(time.perf_counter() - began)
                assert len(window.workspace.outcomes.model.shown_ids) == len(found)
            window.top_bar.search.setText("")
            app.processEvents()
        assert window.files.session is not None
        window.files.session.document.close()
    scan, key = statistics.median(scans), statistics.median(whole)
    print(f"{COUNT} outcomes, {len(whole)} keys, milliseconds:")
    print(f"bare scan  median {scan * 1000:6.1f}  worst {max(scans) * 1000:6.1f}")
    print(f"per key    median {key * 1000:6.1f}  worst {max(whole) * 1000:6.1f}")
    print(f"per key is {key / scan:.1f} x the bare scan")


if __name__ == "__main__":
    main()
