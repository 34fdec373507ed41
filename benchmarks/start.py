"""Cold start: from spawning the process to the painted window, against an empty PySide6 window.

Both in new processes of the same run, offscreen unless there is a display; prints medians in
milliseconds, the ratio, and what each part of ours costs.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "src"))

from briefpack import paths
from briefpack.storage.publish import write_dossier
from briefpack.workflows.new_dossier import dossier_from

TIMES = 7

COMMON = """
import json, sys, time
marks = [("python", time.time())]
def mark(name): marks.append((name, time.time()))
def when_painted(app, window):
    from PySide6.QtCore import QEvent, QObject
    class Watch(QObject):
        def eventFilter(self, watched, event):
            if event.type() == QEvent.Type.Paint and not self.seen:
                self.seen = True
                mark("paint")
                print(json.dumps(marks), flush=True)
                import os; os._exit(0)
            return False
    watch = Watch(); watch.seen = False
    # An item view is painted last of all: what the officer waits for.
    window.installEventFilter(watch)
    app.exec()
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
window.show()
mark("window")
when_painted(app, window)
"""
)

OURS = (
    COMMON
    + """
from pathlib import Path
import PySide6.QtWidgets
mark("import Qt")
from briefpack.app import make_application
from briefpack.gui.main_window import MainWindow
from briefpack.gui.settings import Settings
mark("import briefpack")
app = make_application(["start"])
mark("application")
folder = Path(sys.argv[1])
window = MainWindow(Settings(folder / "settings.ini"), folder / "state")
window.show()
mark("window")
window.files.open(folder / "jc22.briefpack")
mark("open dossier")
when_painted(app, window.workspace.detail)
"""
)


def spawned(code: str, folder: Path) -> dict[str, float]:
    """The milliseconds of each part, and their total from the spawn."""
    source = str(Path(__file__).parents[1] / "src")
    environment = os.environ | {"PYTHONPATH": source}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        environment["QT_QPA_PLATFORM"] = "offscreen"
    began = last = time.time()
    done = subprocess.run(
        [sys.executable, "-c", code, str(folder)],
        env=environment,
        capture_output=True,
        check=True,
        text=True,
    )
    parts = {}
    for name, at in json.loads(done.stdout):
        parts[name] = (at - last) * 1000
        last = at
    return parts | {"total": (last - began) * 1000}


def main() -> None:
    """Start both in turn, so that neither has the warmer cache, and print."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        dossier = dossier_from(paths.JC22_RECORDS, paths.AGENCIES)
        write_dossier(folder / "jc22.briefpack", dossier)
        spawned(EMPTY, folder), spawned(OURS, folder)  # compiles, and fills the disk's cache
        runs = [(spawned(EMPTY, folder), spawned(OURS, folder)) for _ in range(TIMES)]
    empty, ours = ({part: _median(runs, side, part) for part in runs[0][side]} for side in (0, 1))
    print(f"{'':18}{'empty':>10}{'briefpack':>12}   ms, median of {TIMES}")
    for part, milliseconds in ours.items():
        print(f"{part:18}{empty.get(part, 0):10.0f}{milliseconds:12.0f}")
    print(f"{'ratio':18}{ours['total'] / empty['total']:22.2f}")


def _median(runs: list[tuple[dict[str, float], dict[str, float]]], side: int, part: str) -> float:
    return statistics.median(run[side][part] for run in runs)


if __name__ == "__main__":
    main()
