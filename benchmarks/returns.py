"""Taking returned sheets back, against python-calamine's bare read of the same file.

Same run, medians, in milliseconds. calamine reads values alone, in our process, and trusts the
file; it is the floor for speed and not for safety. A dry run is everything that `briefpack returns`
does without applying: the child process, the read, the comparison.
"""

import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
sys.path.insert(0, str(Path(__file__).parents[1] / "src"))

from benchmarks.matrix import compose, dossier_of
from python_calamine import CalamineWorkbook

from briefpack.errors import ReturnError
from briefpack.export.write_excel import write_excel
from briefpack.files.child_process import run_bounded
from briefpack.returns.grid import GridBook
from briefpack.returns.read_grid import read_grid, read_packed

ROUNDS = {27: 9, 2_000: 5}


def compare(book: GridBook) -> None:
    """What comes after reading: to be joined with workflows.take_back."""
    assert book.sheets


def dry_run(path: Path) -> None:
    """The whole of it."""
    compare(read_grid(path))


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


def bare_interpreter(_: Path) -> None:
    """An interpreter that does nothing."""
    subprocess.run([sys.executable, "-I", "-S", "-c", ""], check=True)


PARTS: tuple[tuple[str, Callable[[Path], object]], ...] = (
    ("calamine", bare_read),
    ("python", bare_interpreter),
    ("child", start_child),
    ("read", read_packed),
    ("dry run", dry_run),
)


def median(work: Callable[[], object], rounds: int) -> float:
    """Milliseconds."""
    work()
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return statistics.median(times) * 1000


def main() -> None:
    """Print one line for each number of rows."""
    names = [*(name for name, _ in PARTS), "unpack"]
    print(f"{'rows':>6}", *(f"{name:>9}" for name in names), f"{'dry run/calamine':>17}")
    with tempfile.TemporaryDirectory() as folder:
        for rows, rounds in ROUNDS.items():
            path = Path(folder, "returned.xlsx")
            write_excel(compose(dossier_of(rows)), path)
            packed = read_packed(path)
            took = {name: median(partial(work, path), rounds) for name, work in PARTS}
            took["unpack"] = median(packed.unpacked, rounds)
            ratio = took["dry run"] / took["calamine"]
            print(f"{rows:>6}", *(f"{took[name]:>9.1f}" for name in names), f"{ratio:>17.1f}")


if __name__ == "__main__":
    main()
