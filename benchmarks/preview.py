"""How long the preview takes to show a key stroke, against composing the brief alone.

    python benchmarks/preview.py

Medians of one run, in milliseconds, without a screen. A key stroke changes one note in the middle
of the pack while its page is seen. `seen` is from the edit until the page with it is painted,
`wait` of that is the pause in which more keys may come; `stall` is the longest time in which the
window could not have taken another key, the edit itself aside. `first` is the whole of the first
preview, when no line is laid out yet. The floor is composing the same brief.
"""

import os
import statistics
import sys
import tempfile
import time
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "src"))

from PySide6.QtWidgets import QApplication  # noqa: E402  # src is found first

from briefpack import paths  # noqa: E402
from briefpack.app import make_application  # noqa: E402
from briefpack.export.compose_brief import compose_brief  # noqa: E402
from briefpack.gui import newest  # noqa: E402
from briefpack.gui.preview_panel import PreviewPanel  # noqa: E402
from briefpack.gui.selection import Selection  # noqa: E402
from briefpack.gui.session import Session  # noqa: E402
from briefpack.gui.settings import Settings  # noqa: E402
from briefpack.model import edits  # noqa: E402
from briefpack.model.annotation import Annotation, AnnotationKind  # noqa: E402
from briefpack.model.dossier import Dossier  # noqa: E402
from briefpack.model.index import index_of  # noqa: E402
from briefpack.model.pack import Entry, Pack  # noqa: E402
from briefpack.model.wording import Wording  # noqa: E402
from briefpack.sources.records_json import read_records  # noqa: E402
from briefpack.storage.document import Document  # noqa: E402

SIZES = ((27, 25), (200, 25), (2000, 15))
NOW = datetime(2021, 11, 5, tzinfo=UTC)
WORDS = "ไทยยินดีที่มูลค่าการค้าเติบโตต่อเนื่อง และพร้อมร่วมมือให้ถึงเป้าหมาย "


def distinct(outcomes: int) -> Dossier:
    """JC22's outcomes, repeated to that many, no two of which say the same; all of them chosen."""
    meeting = read_records(paths.JC22_RECORDS).meeting
    pillar, source = meeting.pillars[0], tuple(meeting.outcomes())
    copies = tuple(
        replace(each, id=f"JC22-1.1.{n}", number=f"1.1.{n}", text=Wording(f"{each.text.th} ({n})"))
        for n in range(outcomes)
        for each in (source[n % len(source)],)
    )
    pillar = replace(pillar, topics=(replace(pillar.topics[0], outcomes=copies),))
    pack = Pack("pack-all", "ทั้งหมด", tuple(Entry(each.id) for each in copies))
    return Dossier("bench", "JC22", (replace(meeting, pillars=(pillar,)),), (), (pack,))


def typed(dossier: Dossier, stroke: int) -> Annotation:
    """One note as it is after so many key strokes."""
    outcome_id = dossier.packs[0].outcome_ids[len(dossier.packs[0].outcome_ids) // 2]
    return Annotation(
        id="note",
        outcome_id=outcome_id,
        kind=AnnotationKind.TALKING_POINT,
        text=WORDS + "ก" * stroke,
        author="a",
        created=NOW,
        modified=NOW,
        packs=frozenset({dossier.packs[0].id}),
        show_in=AnnotationKind.TALKING_POINT.may_show_in,
    )


def settled(app: QApplication, panel: PreviewPanel) -> tuple[float, float]:
    """Milliseconds until what is wanted is painted, and the longest of the loop's turns."""
    start, longest = time.perf_counter(), 0.0
    while True:
        turn = time.perf_counter()
        app.processEvents()
        now = time.perf_counter()
        longest = max(longest, now - turn)
        if panel.maker.is_complete:
            turn = time.perf_counter()
            panel.view.viewport().repaint()
            now = time.perf_counter()
            return (now - start) * 1000, max(longest, now - turn) * 1000
        time.sleep(0.0005)


def measure(app: QApplication, outcomes: int, strokes: int, folder: Path) -> None:
    """One line of the table."""
    dossier = distinct(outcomes)
    session = Session(Document.create(dossier, folder / str(outcomes)))
    selection = Selection(session)
    settings = Settings(folder / "settings.ini")
    panel = PreviewPanel(session, selection, settings, lambda: date(2021, 11, 30))
    panel.resize(480, 700)
    panel.show()
    first, _ = settled(app, panel)
    selection.show_outcome(typed(dossier, 0).outcome_id)
    seen, stalls, alone, edit = [], [], [], []
    for stroke in range(strokes):
        note = typed(dossier, stroke)
        start = time.perf_counter()
        session.edit("แก้บันทึก", partial(edits.annotate, annotation=note), "key")
        edit.append((time.perf_counter() - start) * 1000)
        until, stall = settled(app, panel)
        seen.append(until)
        stalls.append(stall)
        start = time.perf_counter()
        now = session.dossier
        compose_brief(now, index_of(now), now.packs[0], panel.options)
        alone.append((time.perf_counter() - start) * 1000)
    panel.finish()
    session.document.close()
    middle = statistics.median(seen)
    floor = statistics.median(alone)
    print(
        f"{outcomes:>8} {len(panel.pages):>6} {first:>8.0f} {floor:>8.1f}"
        f" {statistics.median(edit):>6.1f} {middle:>7.1f} {newest.WAIT:>5}"
        f" {statistics.median(stalls):>6.1f} {max(stalls):>6.1f}"
        f" {(middle - newest.WAIT) / floor:>7.1f}"
    )


def main() -> None:
    """Print the table."""
    app = make_application(["preview"])
    print("outcomes  pages    first  compose   edit    seen  wait  stall  worst seen-wait/compose")
    with tempfile.TemporaryDirectory() as folder:
        for outcomes, strokes in SIZES:
            measure(app, outcomes, strokes, Path(folder))


if __name__ == "__main__":
    main()
