"""Cold start: from spawning the process to the painted window, against an empty PySide6 window.

Without a dossier, until the welcome page is painted; with one, until it is painted in its columns.
All in new processes of the same run, one after the other in turn, offscreen unless there is a
display; prints medians in milliseconds, what each part costs, and the ratios. The window is the
real one, from `main`; parts of it are only watched.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "src"))

from briefpack import paths
from briefpack.storage.publish import write_dossier
from briefpack.workflows.new_dossier import dossier_from

TIMES = 15

COMMON = """
import json, os, sys, time
marks = [("python", time.time())]
def mark(name): marks.append((name, time.time()))
def report():
    print(json.dumps([marks, time.process_time()]), flush=True)
    os._exit(0)
def when_painted(window, then):
    from PySide6.QtCore import QEvent, QObject, QTimer
    class Watch(QObject):
        def eventFilter(self, watched, event):
            if event.type() == QEvent.Type.Paint and not self.seen:
                self.seen = True
                QTimer.singleShot(0, then)  # the children are painted after their window
            return False
    watch = Watch(window); watch.seen = False
    window.installEventFilter(watch)
"""

EMPTY = (
    COMMON
    + """
from PySide6.QtWidgets import QApplication, QMainWindow
mark("import Qt")
app = QApplication([])
mark("application")
window = QMainWindow()
window.resize(1366, 740)
mark("window")
def painted():
    mark("show and paint"); report()
when_painted(window, painted)
window.show()
app.exec()
"""
)

OURS = (
    COMMON
    + """
import gc; gc.disable()  # as the program does when it knows that a window is asked for
from briefpack.gui import load_qt
mark("import Qt")
from briefpack import __main__, app
mark("import briefpack")
def marked(name, make):
    def wrapped(*args, **named):
        made = make(*args, **named)
        mark(name)
        return made
    return wrapped
app._shown_by_another = marked("ask other windows", app._shown_by_another)
app.make_application = marked("application", app.make_application)
app.make_program = marked("window", app.make_program)
def painted(program, dossier):
    mark("show and paint")
    if dossier is None: report()
    program.complete()
    mark("flows behind it")
    program.window.open(dossier)
    mark("open dossier")
    when_painted(program.window.workspace.detail, filled)
def filled():
    mark("paint dossier"); report()
app._go_on = painted
sys.argv = ["briefpack", *sys.argv[1:]]
__main__.main()
"""
)


def spawned(code: str, home: Path, *dossier: str) -> dict[str, float]:
    """The milliseconds of each part, and their total from the spawn."""
    source = str(Path(__file__).parents[1] / "src")
    environment = os.environ | {"PYTHONPATH": source}
    environment |= {f"XDG_{kind}_HOME": str(home) for kind in ("CONFIG", "STATE")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        environment["QT_QPA_PLATFORM"] = "offscreen"
    began = last = time.time()
    done = subprocess.run(
        [sys.executable, "-c", code, *dossier],
        env=environment,
        capture_output=True,
        check=True,
        text=True,
    )
    parts = {}
    marks, processor = json.loads(done.stdout)
    for name, at in marks:
        parts[name] = (at - last) * 1000
        last = at
    return parts | {"total": (last - began) * 1000, "processor time": processor * 1000}


def main() -> None:
    """Start each in turn, so that none has the warmer cache, and print."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        file = folder / "jc22.briefpack"
        write_dossier(file, dossier_from(paths.JC22_RECORDS, paths.AGENCIES))
        starts: dict[str, Callable[[], dict[str, float]]] = {
            "empty": lambda: spawned(EMPTY, folder),
            "briefpack": lambda: spawned(OURS, folder),
            "with dossier": lambda: spawned(OURS, folder, str(file)),
        }
        for start in starts.values():
            start()  # compiles, and fills the disk's cache
        runs = [{name: start() for name, start in starts.items()} for _ in range(TIMES)]
    print(f"{'ms, median of ' + str(TIMES):22}" + "".join(f"{name:>14}" for name in starts))
    medians = {name: _medians([run[name] for run in runs]) for name in starts}
    for part in medians["with dossier"]:
        known = (medians[name].get(part) for name in starts)
        print(f"{part:22}" + "".join(f"{'' if v is None else round(v):>14}" for v in known))
    for part in ("total", "processor time"):
        ratios = (_ratio(runs, name, part) for name in starts)
        print(f"{'ratio of ' + part:22}" + "".join(f"{each:14.2f}" for each in ratios))


def _medians(runs: list[dict[str, float]]) -> dict[str, float]:
    return {part: statistics.median(run[part] for run in runs) for part in runs[0]}


def _ratio(runs: list[dict[str, dict[str, float]]], name: str, part: str) -> float:
    """Each start against the empty window beside it: what slows one slows the other.

    On a busy machine the processor's time says more than the clock's.
    """
    return statistics.median(run[name][part] / run["empty"][part] for run in runs)


if __name__ == "__main__":
    main()
