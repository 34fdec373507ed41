"""How long one edit, opening and saving take, against bare SQLite and a file copy of the same data.

    python benchmarks/storage.py [FOLDER]

Medians of one run on the disk of FOLDER, in milliseconds, each next to its floor:

commit  a note's new text is on the disk | one prepared UPDATE, the same pragmas
edit    the same, with making the value and the index the window works with | the same
remove  an early note is gone            | one prepared DELETE, the same pragmas
open    the document can be worked on    | every row fetched, and a copy of the file, synced
save    a second after an edit, the file is swapped in, checked; what it was is a version in it
        | the finished rows inserted into a fresh file, synced and swapped in, and a copy, synced
at once the same at the very moment of the edit: the version is not packed yet | the same
again   the same with nothing changed    | the same

The floor of saving has the copy that opening's has always had, since a document's own bytes are
kept beside its working copy, and the swap of the file; `(without)` is the ratio to a floor without
copy and swap. The largest dossier has 50 meetings and 100,000 progress reports. Edits but the
first are timed in batches: a disk's sync takes a fifth of a millisecond, or four, from one moment
to the next.
"""

import os
import shutil
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "src"))

from briefpack.files.replace import sync_folder  # noqa: E402  # src is found first
from briefpack.model import edits  # noqa: E402
from briefpack.model.annotation import Annotation, AnnotationKind  # noqa: E402
from briefpack.model.dossier import Dossier  # noqa: E402
from briefpack.model.follow_up import Progress, Report  # noqa: E402
from briefpack.model.index import index_of  # noqa: E402
from briefpack.model.next_index import index_after  # noqa: E402
from briefpack.model.pack import Entry, Pack  # noqa: E402
from briefpack.model.status import Status  # noqa: E402
from briefpack.model.wording import Wording  # noqa: E402
from briefpack.sources.records_json import read_records  # noqa: E402
from briefpack.storage.difference import difference  # noqa: E402
from briefpack.storage.document import Document  # noqa: E402
from briefpack.storage.publish import write_dossier  # noqa: E402
from briefpack.storage.rows import apply, tables  # noqa: E402
from briefpack.storage.schema import create_tables  # noqa: E402

RECORDS = ROOT / "data" / "jc22" / "jc22.json"
LARGEST = (10_000, 50, 100_000)  # outcomes, meetings, progress reports
SIZES = (((25,), 9), ((1_000,), 5), ((10_000,), 5), (LARGEST, 3))
SAVES = ("save", "at once", "again")
BATCHES, BATCH = 9, 20
NOON = datetime(2021, 11, 5, 12, tzinfo=UTC)


def dossier_of(count: int, meetings: int = 1, reports: int = 0) -> Dossier:
    """JC22's outcomes, repeated to that many in topics of 25, all chosen, each with a note. No two
    have the same words.
    """
    jc22 = read_records(RECORDS).meeting
    source = tuple(jc22.outcomes())
    copies = [
        replace(
            source[n % len(source)],
            id=f"JC22-1.{n // 25}.{n}",
            number=str(n),
            text=Wording(f"{source[n % len(source)].text.th} {n}", f"Outcome {n}"),
        )
        for n in range(count)
    ]
    topic = jc22.pillars[0].topics[0]
    topics = [
        replace(topic, id=f"JC22-1.{start // 25}", outcomes=tuple(copies[start : start + 25]))
        for start in range(0, count, 25)
    ]
    each = -(-len(topics) // meetings)
    held = tuple(
        replace(
            jc22,
            id=f"JC{n}",
            pillars=(
                replace(
                    jc22.pillars[0], id=f"P{n}", topics=tuple(topics[n * each : (n + 1) * each])
                ),
            ),
        )
        for n in range(meetings)
    )
    notes = tuple(
        Annotation(
            f"note-{n}", each.id, AnnotationKind.TALKING_POINT, each.text.th[-200:], "", NOON, NOON,
            frozenset({"pack"}), AnnotationKind.TALKING_POINT.may_show_in,
        )
        for n, each in enumerate(copies)
    )  # fmt: skip
    progress = tuple(
        Progress(
            f"progress-{n}",
            copies[n % count].id,
            "กต.",
            Report(Status.IN_PROGRESS, n % 101, f"ดำเนินการครั้งที่ {n}", reported_on=NOON.date()),
            NOON + timedelta(minutes=n),
        )
        for n in range(reports)
    )
    pack = Pack("pack", "ทั้งหมด", tuple(Entry(each.id) for each in copies))
    return Dossier("bench", "JC", held, (), (pack,), notes, progress=progress)


def medians(
    works: Sequence[Callable[[int], float | None]], times: int, batch: int = 1
) -> list[float]:
    """The median of each work, in milliseconds, of batches that take turns: a disk that is slow for
    a while is slow for all. Work that says how many seconds it took is believed.
    """
    taken: list[list[float]] = [[] for _ in works]
    for go in range(times):
        for work, mine in zip(works, taken, strict=True):
            start = time.perf_counter()
            said = [work(go * batch + one) for one in range(batch)]
            all_of_it = time.perf_counter() - start
            known = [each for each in said if each is not None]
            mine.append((sum(known) if known else all_of_it) / batch)
    return [statistics.median(mine) * 1000 for mine in taken]


def our_edits(document: Document, count: int) -> dict[str, Callable[[int], float | None]]:
    """One note's text changed, without and with making the value; an early note removed."""
    note = document.dossier.annotations[count // 2]
    index, indexed = index_of(document.dossier), document.dossier

    def commit(go: int) -> float:
        after = edits.annotate(document.dossier, replace(note, text=f"แก้ {go}"))
        start = time.perf_counter()
        document.commit(after)
        return time.perf_counter() - start

    def edit(go: int) -> None:
        nonlocal index, indexed
        changed = replace(note, text=f"แก้ครั้งที่ {go}")
        document.commit(edits.annotate(document.dossier, changed))
        index, indexed = index_after(index, indexed, document.dossier), document.dossier

    def remove(go: int) -> None:
        document.commit(edits.remove_annotation(document.dossier, f"note-{go}"))

    return {"commit": commit, "edit": edit, "remove": remove}


def bare_edits(
    connection: sqlite3.Connection, count: int
) -> tuple[Callable[[int], float | None], Callable[[int], float | None]]:
    """The same two changes by somebody who knows the row."""
    for pragma in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON"):
        connection.execute(f"PRAGMA {pragma}")
    one = f"note-{count // 2}"

    def edit(go: int) -> None:
        text = (f"แก้ครั้งที่ {go}", one)
        connection.execute("UPDATE annotation SET text = ? WHERE id = ?", text)

    def remove(go: int) -> None:
        connection.execute("DELETE FROM annotation WHERE id = ?", (f"note-{go}",))

    return edit, remove


def bare_open(file: Path, copy: Path) -> None:
    """Every row fetched, and a synced copy to work on."""
    with closing(sqlite3.connect(file)) as connection:
        for table in tables():
            connection.execute(f"SELECT * FROM {table.name}").fetchall()  # noqa: S608
    shutil.copyfile(file, copy)
    sync(copy)


def bare_save(dossier: Dossier, file: Path) -> tuple[Callable[[int], None], Callable[[int], None]]:
    """Rows made beforehand, inserted and synced; and the same, swapped in and copied."""
    rows = difference(None, dossier)
    draft, copy = file.with_suffix(".draft"), file.with_suffix(".copy")

    def insert(_: int) -> None:
        draft.unlink(missing_ok=True)
        with closing(sqlite3.connect(draft, isolation_level=None)) as connection:
            connection.execute("PRAGMA journal_mode = OFF")
            connection.execute("PRAGMA synchronous = OFF")
            create_tables(connection)
            connection.execute("BEGIN")
            apply(connection, rows)
            connection.execute("COMMIT")
        sync(draft)

    def save(go: int) -> None:
        insert(go)
        draft.replace(file)
        sync_folder(file.parent)
        shutil.copyfile(file, copy)
        sync(copy)

    return insert, save


def sync(file: Path) -> None:
    """The file's content is on the disk."""
    with file.open("r+b") as opened:
        os.fsync(opened.fileno())


def compare(dossier: Dossier, count: int, times: int, folder: Path) -> None:
    """One line for each of the seven."""
    path, state = folder / "ours.briefpack", folder / "state"
    bare = folder / "bare.sqlite"
    write_dossier(path, dossier)
    shutil.copyfile(path, bare)
    lines = {
        "open": medians(
            (
                lambda _: Document.open(path, state).close(),
                lambda _: bare_open(path, folder / "copy.sqlite"),
            ),
            times,
        )
    }
    document = Document.open(path, state)
    document.commit(replace(document.dossier, title="JC22"))
    time.sleep(1)  # the first edit has a version packed beside it; these are the later ones
    with closing(sqlite3.connect(bare, isolation_level=None)) as connection:
        bare_edit, bare_remove = bare_edits(connection, count)
        for name, work in our_edits(document, count).items():
            floor = bare_remove if name == "remove" else bare_edit
            batch = min(BATCH, count // BATCHES)
            lines[name] = medians((work, floor), BATCHES, batch)

    def save(go: int, wait: float = 1) -> float:
        document.commit(replace(document.dossier, title=f"JC22 {go} {wait}"))
        time.sleep(wait)
        start = time.perf_counter()
        document.publish()
        return time.perf_counter() - start

    insert, floor = bare_save(dossier, bare)
    works = (save, lambda go: save(go, 0), lambda _: document.publish(), floor, insert)
    *ours, whole, strict = medians(works, times)
    lines |= {name: [mine, whole] for name, mine in zip(SAVES, ours, strict=True)}
    document.close()
    reports = f", {len(dossier.progress):,} reports" if dossier.progress else ""
    print(f"{count:,} outcomes{reports}, {path.stat().st_size / 1e6:.1f} MB")
    for name, (mine, bare_time) in lines.items():
        without = f"  ({mine / strict:.1f} without)" if name in SAVES else ""
        print(f"  {name:8}{mine:9.2f}{bare_time:9.2f}{mine / bare_time:7.1f} x{without}")


def main() -> None:
    """Print one table."""
    where = sys.argv[1] if len(sys.argv) > 1 else None
    print("medians in ms: ours, floor, ratio")
    for (count, *more), times in SIZES:
        with tempfile.TemporaryDirectory(dir=where) as folder:
            compare(dossier_of(count, *more), count, times, Path(folder))


if __name__ == "__main__":
    main()
