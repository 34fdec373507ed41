"""How long one edit, opening and saving take, against bare SQLite and a file copy of the same data.

    python benchmarks/storage.py

Medians of one run, in milliseconds, each next to its floor:

edit    a note's new text is on the disk | one prepared UPDATE, WAL and synchronous=FULL
remove  an early note is gone            | one prepared DELETE, the same
open    the document can be worked on    | every row fetched, and a copy of the file, synced
save    the file is swapped in, checked  | the finished rows inserted into a fresh file, synced
"""

import os
import shutil
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "src"))

from briefpack.model import edits  # noqa: E402  # src is found first
from briefpack.model.annotation import Annotation, AnnotationKind  # noqa: E402
from briefpack.model.dossier import Dossier  # noqa: E402
from briefpack.model.pack import Entry, Pack  # noqa: E402
from briefpack.sources.records_json import read_records  # noqa: E402
from briefpack.storage.difference import difference  # noqa: E402
from briefpack.storage.document import Document  # noqa: E402
from briefpack.storage.publish import write_dossier  # noqa: E402
from briefpack.storage.rows import apply, tables  # noqa: E402
from briefpack.storage.schema import create_tables  # noqa: E402

RECORDS = ROOT / "data" / "jc22" / "jc22.json"
SIZES = ((25, 9), (1_000, 5), (10_000, 3))
EDITS = 100
NOON = datetime(2021, 11, 5, 12, tzinfo=UTC)


def dossier_of(count: int) -> Dossier:
    """JC22's outcomes, repeated to that many in topics of 25, all chosen, each with a note."""
    meeting = read_records(RECORDS).meeting
    source = tuple(meeting.outcomes())
    copies = [
        replace(source[n % len(source)], id=f"JC22-1.{n // 25}.{n}", number=str(n))
        for n in range(count)
    ]
    topic = meeting.pillars[0].topics[0]
    topics = tuple(
        replace(topic, id=f"JC22-1.{start // 25}", outcomes=tuple(copies[start : start + 25]))
        for start in range(0, count, 25)
    )
    pillar = replace(meeting.pillars[0], topics=topics)
    notes = tuple(
        Annotation(
            f"note-{n}", each.id, AnnotationKind.TALKING_POINT, each.text.th[:200], "", NOON, NOON,
            frozenset({"pack"}), AnnotationKind.TALKING_POINT.may_show_in,
        )
        for n, each in enumerate(copies)
    )  # fmt: skip
    pack = Pack("pack", "ทั้งหมด", tuple(Entry(each.id) for each in copies))
    return Dossier("bench", "JC22", (replace(meeting, pillars=(pillar,)),), (), (pack,), notes)


def median(work: Callable[[int], object], times: int) -> float:
    """The median of several goes, in milliseconds."""
    taken = []
    for go in range(times):
        start = time.perf_counter()
        work(go)
        taken.append(time.perf_counter() - start)
    return statistics.median(taken) * 1000


def our_edits(document: Document, count: int) -> tuple[float, float]:
    """One note's text changed, one of the first notes removed; making the value included."""
    note = document.dossier.annotations[count // 2]

    def edit(go: int) -> None:
        changed = replace(note, text=f"แก้ครั้งที่ {go}")
        document.commit(edits.annotate(document.dossier, changed))

    def remove(go: int) -> None:
        document.commit(edits.remove_annotation(document.dossier, f"note-{go}"))

    return median(edit, EDITS), median(remove, min(EDITS, count // 3))


def bare_edits(file: Path, count: int) -> tuple[float, float]:
    """The same two changes by somebody who knows the row."""
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        one = f"note-{count // 2}"

        def edit(go: int) -> None:
            text = (f"แก้ครั้งที่ {go}", one)
            connection.execute("UPDATE annotation SET text = ? WHERE id = ?", text)

        def remove(go: int) -> None:
            connection.execute("DELETE FROM annotation WHERE id = ?", (f"note-{go}",))

        return median(edit, EDITS), median(remove, min(EDITS, count // 3))


def bare_open(file: Path, copy: Path) -> None:
    """Every row fetched, and a synced copy to work on."""
    with closing(sqlite3.connect(file)) as connection:
        for table in tables():
            connection.execute(f"SELECT * FROM {table.name}").fetchall()  # noqa: S608
    shutil.copyfile(file, copy)
    sync(copy)


def bare_save(dossier: Dossier, file: Path) -> Callable[[int], None]:
    """Rows made beforehand, inserted and synced."""
    rows = difference(None, dossier)

    def save(_: int) -> None:
        file.unlink(missing_ok=True)
        with closing(sqlite3.connect(file, isolation_level=None)) as connection:
            connection.execute("PRAGMA journal_mode = OFF")
            connection.execute("PRAGMA synchronous = OFF")
            create_tables(connection)
            connection.execute("BEGIN")
            apply(connection, rows)
            connection.execute("COMMIT")
        sync(file)

    return save


def sync(file: Path) -> None:
    """The file's content is on the disk."""
    with file.open("r+b") as opened:
        os.fsync(opened.fileno())


def compare(count: int, times: int, folder: Path) -> None:
    """One line for each of the four."""
    dossier = dossier_of(count)
    path, state = folder / "ours.briefpack", folder / "state"
    bare = folder / "bare.sqlite"
    write_dossier(path, dossier)
    shutil.copyfile(path, bare)

    def open_and_close(_: int) -> None:
        Document.open(path, state).close()

    opened = (
        median(open_and_close, times),
        median(lambda _: bare_open(path, folder / "copy.sqlite"), times),
    )
    document = Document.open(path, state)
    edit, remove = our_edits(document, count)
    bare_edit, bare_remove = bare_edits(bare, count)
    saved = median(lambda _: document.publish(), times), median(bare_save(dossier, bare), times)
    document.close()
    print(f"{count:,} outcomes, {path.stat().st_size / 1e6:.1f} MB")
    lines = {"edit": (edit, bare_edit), "remove": (remove, bare_remove)}
    for name, (ours, floor) in (lines | {"open": opened, "save": saved}).items():
        print(f"  {name:7}{ours:9.2f}{floor:9.2f}{ours / floor:7.1f} x")


def main() -> None:
    """Print one table."""
    print("medians in ms: ours, floor, ratio")
    for count, times in SIZES:
        with tempfile.TemporaryDirectory() as folder:
            compare(count, times, Path(folder))


if __name__ == "__main__":
    main()
