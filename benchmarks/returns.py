"""Taking returned sheets back, against python-calamine's bare read of the same file.

Same run, medians, in milliseconds. calamine reads values alone, in our process, and trusts the
file; it is the floor for speed and not for safety. A dry run is everything that `briefpack returns`
does without applying: the child process (`child`, of which `python` is the bare interpreter), the
read in it, the values' way back (`unpack`), the comparison.
"""

import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
sys.path.insert(0, str(Path(__file__).parents[1] / "src"))

import openpyxl
from benchmarks.matrix import ISSUED, dossier_of
from python_calamine import CalamineWorkbook

from briefpack.errors import ReturnError
from briefpack.export.matrix_options import MatrixOptions
from briefpack.files.child_process import run_bounded
from briefpack.model import edits
from briefpack.model.dossier import Dossier
from briefpack.model.headings import RowKey, TrackingColumn
from briefpack.model.index import index_of
from briefpack.model.returned import Returned
from briefpack.returns.compare import compare_book
from briefpack.returns.findings import Findings
from briefpack.returns.grid import GridBook
from briefpack.returns.read_grid import read_packed
from briefpack.workflows.export_matrix import export_matrix, plan_round
from briefpack.workflows.take_back import ours_of, take_back

RETURNED = date(2022, 6, 1)
FILLED: dict[TrackingColumn, str | int] = {
    TrackingColumn.STATUS: "อยู่ระหว่างการดำเนินการ",
    TrackingColumn.PERCENT: 40,
    TrackingColumn.PROGRESS: "ประชุมร่วมกันแล้ว ๓ ครั้ง และจะลงพื้นที่ในเดือนหน้า",
    TrackingColumn.REPORTED_ON: "๑ มิ.ย. ๒๕๖๕",
}
ROUNDS = {27: 9, 2_000: 5}


@dataclass(frozen=True)
class Sent:
    """A dossier with one round, and its sheet as it came back: every third row is filled in."""

    dossier: Dossier
    path: Path

    def dry_run(self) -> Returned:
        """All that `briefpack returns` does without applying, after the dossier is open."""
        return take_back(self.dossier, [self.path])

    def compare(self, book: GridBook) -> Findings:
        """What comes after reading."""
        index = index_of(self.dossier)
        return compare_book(book, self.dossier, index, RETURNED, ours_of(index))


def sent_back(rows: int, folder: Path) -> Sent:
    """A round of JC22 grown to so many rows, filled in by an agency that is diligent by thirds."""
    dossier = dossier_of(rows)
    options = MatrixOptions(issued=ISSUED)
    round_ = plan_round(dossier, dossier.packs[0].id, options)
    dossier = edits.open_round(dossier, round_)
    path = folder / f"returned-{rows}.xlsx"
    export_matrix(dossier, round_, path, options)
    workbook = openpyxl.load_workbook(path)
    sheet = workbook.worksheets[0]
    lines = list(sheet.iter_rows())
    at = next(at for at, line in enumerate(lines) if line[0].value == RowKey.OUTCOME_ID)
    column = {cell.value: place for place, cell in enumerate(lines[at])}
    for line in lines[at + 1 : at + 1 + rows : 3]:
        for heading, value in FILLED.items():
            line[column[heading]].value = value
    workbook.save(path)
    return Sent(dossier, path)


def bare_read(path: Path) -> None:
    """Every value of every sheet, as calamine gives them."""
    workbook = CalamineWorkbook.from_path(str(path))
    for name in workbook.sheet_names:
        workbook.get_sheet_by_name(name).to_python()


def start_child(path: Path) -> None:
    """A child process that reads nothing, with all that the reader imports."""
    try:
        run_bounded(read_packed, path.parent, name="", seconds=20, megabytes=512)
    except ReturnError:
        return
    raise AssertionError("a folder was read")


def bare_interpreter() -> None:
    """An interpreter that does nothing."""
    subprocess.run([sys.executable, "-I", "-S", "-c", ""], check=True)


def median(work: Callable[[], object], rounds: int) -> float:
    """Milliseconds."""
    work()
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return statistics.median(times) * 1000


def parts_of(sent: Sent) -> dict[str, Callable[[], object]]:
    """What is timed: the peer, what a dry run is made of, and the dry run."""
    path = sent.path
    packed = read_packed(path)
    book = packed.unpacked()
    return {
        "calamine": partial(bare_read, path),
        "python": bare_interpreter,
        "child": partial(start_child, path),
        "read": partial(read_packed, path),
        "unpack": packed.unpacked,
        "compare": partial(sent.compare, book),
        "dry run": sent.dry_run,
    }


def main() -> None:
    """Print one line for each number of rows."""
    with tempfile.TemporaryDirectory() as folder:
        for rows, rounds in ROUNDS.items():
            sent = sent_back(rows, Path(folder))
            returned = sent.dry_run()
            assert len(returned.changes) == len(FILLED) * -(-rows // 3), len(returned.changes)
            assert not returned.problems, returned.problems[:3]
            took = {name: median(work, rounds) for name, work in parts_of(sent).items()}
            if rows == min(ROUNDS):
                print(f"{'rows':>6}", *(f"{name:>9}" for name in took), f"{'dry run/calamine':>17}")
            ratio = took["dry run"] / took["calamine"]
            print(f"{rows:>6}", *(f"{each:>9.1f}" for each in took.values()), f"{ratio:>17.1f}")


if __name__ == "__main__":
    main()
